import Cycle
import Facts

/// One function for each kind of intent: what it does next.
extension Plant {
    mutating func driveMigration(_ index: Int) {
        let intent = undertakings[index].intent
        let target = intent.to ?? intent.by
        if let name = undertakings[index].underWay.first {
            guard let position = serverIndex(name), servers[position].state == .migrating else {
                settleMigration(index, name, to: target)
                // What failed stays failed.
                guard undertakings[index].state == .running else { return }
                return driveMigration(index)
            }
            if let limit = intent.limitSeconds, Double(now - undertakings[index].startedAt) / 1000 > limit {
                giveUpMigration(position)
                finish(index, .failed, "took longer than \(Int(limit)) s")
            }
            return
        }
        guard let name = undertakings[index].waiting.first else {
            return finish(index, .done, "\(intent.servers.joined(separator: ", ")) on \(target)")
        }
        undertakings[index].waiting.removeFirst()
        if server(name)?.state == .migrating, server(name)?.movingTo == target {
            // Another intent sent it on its way already: this one ends when it has arrived, too.
            undertakings[index].underWay = [name]
            return
        }
        guard let position = serverIndex(name), servers[position].host == intent.host, servers[position].state == .running
        else { return driveMigration(index) }
        guard machine(target)?.isMember == true, machine(intent.host)?.isMember == true, areLinked(target, intent.host) else {
            return finish(index, .failed, "\(name) stays on \(intent.host): both nodes must be members")
        }
        guard servers[position].entry.migrates else {
            return finish(index, .failed, "\(name) cannot be live-migrated")
        }
        beginMigration(position, to: target)
        undertakings[index].underWay = [name]
    }

    private mutating func settleMigration(_ index: Int, _ name: ServerName, to target: HostName) {
        undertakings[index].underWay = []
        guard let server = server(name), server.host != target else { return }
        undertakings[index].waiting = []
        finish(index, .failed, "\(name) did not arrive on \(target)")
    }

    mutating func driveStops(_ index: Int) {
        let intent = undertakings[index].intent
        let stop = ServerStop(by: .engine, rule: intent.rule, at: moment)
        for name in undertakings[index].waiting {
            guard let position = serverIndex(name), servers[position].host == intent.host, servers[position].isRunning else {
                undertakings[index].waiting.removeAll { $0 == name }
                continue
            }
            guard !isNeeded(name, by: intent.servers) || isCircle(index), servers[position].state == .running else { continue }
            beginStop(position, by: stop)
            undertakings[index].waiting.removeAll { $0 == name }
            undertakings[index].underWay.append(name)
        }
        undertakings[index].underWay = undertakings[index].underWay.filter { server($0)?.isRunning == true }
        if undertakings[index].waiting.isEmpty && undertakings[index].underWay.isEmpty {
            finish(index, .done, "\(intent.servers.joined(separator: ", ")) stopped")
        }
    }

    /// Servers that wait for each other: the order of the intent decides, one after the other.
    private func isCircle(_ index: Int) -> Bool {
        let undertaking = undertakings[index]
        return undertaking.underWay.isEmpty && undertaking.waiting.allSatisfy { isNeeded($0, by: undertaking.intent.servers) }
    }

    mutating func driveForce(_ index: Int) {
        let intent = undertakings[index].intent
        for name in intent.servers {
            guard let position = serverIndex(name), servers[position].host == intent.host else { continue }
            forceOff(position, by: ServerStop(by: .engine, rule: intent.rule, at: moment))
        }
        finish(index, .done, "\(intent.servers.joined(separator: ", ")) forced off")
    }

    mutating func driveStarts(_ index: Int) {
        let intent = undertakings[index].intent
        guard isFreeToStart(intent.host) else {
            undertakings[index].waiting = []
            return finish(index, .failed, "\(intent.host) has no quorum, and its peer may run them")
        }
        for name in undertakings[index].waiting {
            guard let position = serverIndex(name), !servers[position].isRunning, servers[position].state != .starting else {
                undertakings[index].waiting.removeAll { $0 == name }
                continue
            }
            let others = undertakings[index].waiting.filter { $0 != name }
            guard let at = mayStartAt(servers[position], among: others), at <= now else { continue }
            beginStart(position, on: intent.host)
            undertakings[index].waiting.removeAll { $0 == name }
            undertakings[index].underWay.append(name)
        }
        undertakings[index].underWay = undertakings[index].underWay.filter { server($0)?.state == .starting }
        if undertakings[index].waiting.isEmpty && undertakings[index].underWay.isEmpty {
            finish(index, .done, "\(intent.servers.joined(separator: ", ")) started")
        }
    }

    mutating func driveWithdraw(_ index: Int) {
        let intent = undertakings[index].intent
        guard let host = self.index(of: intent.host) else { return }
        switch machines[host].phase {
        case .running:
            if undertakings[index].startedAt == now {
                beginLeaving(host, reason: intent.stopReason ?? .unknown, rule: intent.rule)
            } else {
                finish(index, .failed, "\(intent.host) did not stop")
            }
        case .leaving, .stopping, .booting: break
        case .off: finish(index, .done, "\(intent.host) is off, reason \((intent.stopReason ?? .unknown).rawValue)")
        }
    }

    /// A Striker sends a power-on, then reads back whether it did anything.
    mutating func driveBoot(_ index: Int) {
        let intent = undertakings[index].intent
        guard let host = self.index(of: intent.host), let striker = machine(intent.by) else { return }
        let sent = undertakings[index].startedAt + milliseconds(Numbers.bmcSeconds)
        guard let number = undertakings[index].record else {
            undertakings[index].record = recordBoot(of: intent.host, by: intent.by, rule: intent.rule)
            undertakings[index].wakesAt = sent
            return
        }
        guard now >= sent else { return }
        let readBack = sent + milliseconds(Numbers.bmcSeconds)
        let isAnswering = canAskBMC(of: machines[host], from: striker) && machines[host].bmc == .ok
        if undertakings[index].wakesAt == sent {
            undertakings[index].wakesAt = readBack
            if isAnswering { beginBoot(host, by: intent.by) }
            return
        }
        guard now >= readBack else { return }
        undertakings[index].wakesAt = nil
        let isOn = isAnswering && machines[host].isOn
        endBoot(number, of: intent.host, by: intent.by, isOn ? .on : .failed)
        let because = isAnswering ? "\(intent.host) is still off" : "the BMC of \(intent.host) does not answer"
        finish(index, isOn ? .done : .failed, isOn ? "\(intent.host) is on" : because)
    }

    /// A node turns its peer off by every method there is, and believes only what it could verify.
    mutating func driveFence(_ index: Int) {
        let intent = undertakings[index].intent
        let ends = undertakings[index].startedAt + milliseconds(Numbers.fenceActionSeconds)
        undertakings[index].wakesAt = ends
        guard now >= ends else { return }
        undertakings[index].wakesAt = nil
        guard turnOff(intent.host) else {
            return finish(index, .failed, "neither its BMC nor its PDU says that \(intent.host) is off")
        }
        fences.removeAll { $0.target == intent.host }
        if let by = self.index(of: intent.by) { machines[by].knowsPeerOff = true }
        finish(index, .done, "\(intent.host) is off")
    }

    mutating func driveCancel(_ index: Int) {
        let intent = undertakings[index].intent
        for other in undertakings.indices
        where undertakings[other].state == .running && undertakings[other].intent.kind == .migrate
            && undertakings[other].intent.host == intent.host
        {
            undertakings[other].waiting = []
            for name in undertakings[other].underWay {
                if let position = serverIndex(name), servers[position].state == .migrating { giveUpMigration(position) }
            }
            undertakings[other].underWay = []
            finish(other, .failed, "cancelled by \(intent.rule.rawValue)")
        }
        finish(index, .done, "no migration under way")
    }

    /// A person's stop: servers go to the peer where it can take them, else they stop; then the host leaves.
    mutating func leaveForPersons() {
        for index in machines.indices where machines[index].personStops {
            guard case .running = machines[index].phase else { continue }
            let here = servers.indices.filter { servers[$0].host == machines[index].name }
            guard !here.isEmpty else {
                beginLeaving(index, reason: .user)
                continue
            }
            guard !here.contains(where: { servers[$0].state != .running && servers[$0].state != .stopping }) else { continue }
            let other = peer(of: machines[index].name)
            for position in here where servers[position].state == .running {
                if let other, other.phase == .running, other.data == .upToDate, servers[position].entry.migrates {
                    beginMigration(position, to: other.name)
                    break
                }
                guard !isNeeded(servers[position].name) else { continue }
                beginStop(position, by: ServerStop(by: .person, at: moment))
            }
        }
    }

    /// The next moment at which a server that waits for its turn may start.
    var nextDelayedStart: Int64? {
        var next: Int64?
        for undertaking in undertakings where undertaking.state == .running && undertaking.intent.kind == .startServers {
            for name in undertaking.waiting {
                let others = undertaking.waiting.filter { $0 != name }
                guard let server = server(name), let at = mayStartAt(server, among: others), at > now else { continue }
                next = min(next ?? at, at)
            }
        }
        return next
    }

    /// Whether a host may start servers: it has quorum, or its peer is known to be off, which gives it quorum.
    mutating func isFreeToStart(_ host: HostName) -> Bool {
        guard let index = index(of: host), machines[index].isJoined else { return false }
        if machines[index].isQuorate { return true }
        guard let peer = peer(of: host), let other = self.index(of: peer.name), !peer.isMember else { return false }
        let book = machines[index].book
        let isRecordedByBoth = book.stop(of: peer.name)?.keptBy.map { $0.contains(host) && $0.contains(peer.name) } ?? false
        guard machines[index].knowsPeerOff || isRecordedByBoth || book.history(of: peer.name)?.confirmedOffAt != nil
        else { return false }
        machines[index].isQuorate = true
        // From here on it writes alone.
        if machines[other].storage == .upToDate && machines[index].storage == .upToDate {
            machines[other].storage = .outdated
            machines[other].knowsItsStorage = false
        }
        return true
    }
}

import Facts

/// One function for each kind of intent: what it does next.
extension Plant {
    mutating func driveMigration(_ index: Int) {
        let intent = undertakings[index].intent
        let target = intent.to ?? intent.by
        if let name = undertakings[index].underWay.first {
            guard let position = serverIndex(name), servers[position].state == .migrating else {
                settleMigration(index, name, to: target)
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
        guard let position = serverIndex(name), servers[position].host == intent.host, servers[position].state == .running
        else { return driveMigration(index) }
        guard machine(target)?.isMember == true, machine(intent.host)?.isMember == true else {
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
            guard !isNeeded(name), servers[position].state == .running else { continue }
            beginStop(position, by: stop)
            undertakings[index].waiting.removeAll { $0 == name }
            undertakings[index].underWay.append(name)
        }
        undertakings[index].underWay = undertakings[index].underWay.filter { server($0)?.isRunning == true }
        if undertakings[index].waiting.isEmpty && undertakings[index].underWay.isEmpty {
            finish(index, .done, "\(intent.servers.joined(separator: ", ")) stopped")
        }
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
                beginLeaving(host, reason: intent.stopReason ?? .unknown)
            } else {
                finish(index, .failed, "\(intent.host) did not stop")
            }
        case .leaving, .stopping, .booting: break
        case .off: finish(index, .done, "\(intent.host) is off, reason \((intent.stopReason ?? .unknown).rawValue)")
        }
    }

    mutating func driveBoot(_ index: Int) {
        let intent = undertakings[index].intent
        guard let host = self.index(of: intent.host) else { return }
        switch machines[host].phase {
        case .off:
            beginBoot(host, by: intent.by)
            if case .off = machines[host].phase { finish(index, .failed, "\(intent.host) has no power") }
        case .booting: break
        case .running, .leaving, .stopping: finish(index, .done, "\(intent.host) is on")
        }
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
}

import Facts

extension Plant {
    /// A machine stops at once, as by a crash or with no power; the cluster recovers its servers elsewhere.
    mutating func die(_ index: Int) {
        let name = machines[index].name
        machines[index].phase = .off
        machines[index].wentOffAt = now
        machines[index].personStops = false
        machines[index].stopReason = nil
        stops[name] = nil
        leaveStorage(index)
        let survivor = peer(of: name).flatMap { $0.isMember && $0.data != .outdated && $0.data != .syncTarget ? $0 : nil }
        for position in servers.indices where servers[position].host == name || servers[position].movingTo == name {
            if servers[position].host != name {
                // The source of a migration keeps its server when the target dies.
                servers[position].movingTo = nil
                setServer(position, .running, until: nil)
                continue
            }
            servers[position].host = nil
            servers[position].movingTo = nil
            setServer(position, .stopped, until: nil)
            guard let survivor, !servers[position].entry.stayOff, servers[position].stoppedBy == nil else { continue }
            recoveries.append(
                Recovery(server: servers[position].name, on: survivor.name, at: now + milliseconds(Numbers.fenceSeconds)))
        }
        shareLoad()
        tellStates()
    }

    /// What becomes of the copies when a node is gone: with its peer there it falls behind, alone it keeps the newest.
    mutating func leaveStorage(_ index: Int) {
        guard machines[index].role == .node else { return }
        machines[index].resyncEnds = nil
        for other in machines.indices where other != index && machines[other].role == .node && machines[other].isMember {
            if machines[other].storage == .syncSource { machines[other].storage = .upToDate }
            // A peer that was still catching up cannot go on without its source.
            if machines[other].storage == .syncTarget { machines[other].storage = .outdated }
            machines[other].resyncEnds = nil
            if machines[other].storage == .upToDate { machines[index].storage = .outdated }
        }
    }

    mutating func beginBoot(_ index: Int, by: HostName?) {
        guard case .off = machines[index].phase, !livePSUs(machines[index]).isEmpty else { return }
        let seconds = machines[index].role == .node ? Numbers.bootSeconds : Numbers.strikerRestartSeconds
        machines[index].phase = .booting(until: now + milliseconds(seconds))
        machines[index].bootedBy = by
        shareLoad()
        tellStates()
    }

    mutating func beginLeaving(_ index: Int, reason: StopReason) {
        guard case .running = machines[index].phase else { return }
        machines[index].phase = .leaving(until: now + milliseconds(Numbers.hostStopSeconds / 2))
        machines[index].stopReason = reason
    }

    /// Takes a leave back; possible until the host has left the cluster.
    mutating func stay(_ index: Int) {
        guard case .leaving = machines[index].phase else { return }
        machines[index].phase = .running
        machines[index].stopReason = nil
    }

    /// Moves every machine on whose phase ends now.
    mutating func endPhases() {
        for index in machines.indices {
            guard let ends = machines[index].phase.ends, ends <= now else { continue }
            switch machines[index].phase {
            case .booting: finishBoot(index)
            case .leaving:
                leaveStorage(index)
                machines[index].phase = .stopping(until: now + milliseconds(Numbers.hostStopSeconds / 2))
                stops[machines[index].name] = StopRecord(reason: machines[index].stopReason ?? .unknown, at: moment)
            case .stopping:
                machines[index].phase = .off
                machines[index].wentOffAt = now
                machines[index].personStops = false
            case .off, .running: break
            }
        }
        endResyncs()
        shareLoad()
        tellStates()
    }

    private mutating func finishBoot(_ index: Int) {
        machines[index].phase = .running
        machines[index].stopReason = nil
        stops[machines[index].name] = nil
        guard machines[index].role == .node, let other = peer(of: machines[index].name).flatMap({ self.index(of: $0.name) }),
            machines[other].isMember
        else { return }
        beginResync(index, other)
    }

    /// The one that is behind catches up with the other.
    private mutating func beginResync(_ one: Int, _ other: Int) {
        let (behind, ahead) = machines[one].storage == .outdated ? (one, other) : (other, one)
        guard machines[behind].storage == .outdated, machines[ahead].storage == .upToDate else { return }
        let absent = Double(now - machines[behind].wentOffAt) / 1000
        let seconds = max(Numbers.shortestResyncSeconds, absent * Numbers.resyncShareOfAbsence)
        machines[behind].storage = .syncTarget
        machines[ahead].storage = .syncSource
        machines[behind].resyncEnds = now + milliseconds(seconds)
    }

    private mutating func endResyncs() {
        for index in machines.indices {
            guard let ends = machines[index].resyncEnds, ends <= now else { continue }
            for node in machines.indices where machines[node].role == .node { machines[node].storage = .upToDate }
            machines[index].resyncEnds = nil
        }
    }

    mutating func endMaintenance() {
        if let until = maintenance?.until, until <= moment { maintenance = nil }
        for index in machines.indices {
            if let until = machines[index].maintenance?.until, until <= moment { machines[index].maintenance = nil }
        }
    }

    func milliseconds(_ seconds: Double) -> Int64 { Int64((seconds * 1000).rounded()) }
}

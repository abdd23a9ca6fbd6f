import Cycle
import Facts

extension Plant {
    /// A machine stops at once, as by a crash or with no power. Its peer fences it, then the cluster starts what it lost.
    mutating func die(_ index: Int, isFenced: Bool = false) {
        let name = machines[index].name
        noteLoads(index)
        machines[index].phase = .off
        machines[index].wentOffAt = now
        machines[index].personStops = false
        machines[index].stopReason = nil
        machines[index].isQuorate = false
        machines[index].knowsPeerOff = false
        machines[index].daemon = Daemon()
        clusterInbox[name] = nil
        leaveStorage(index, isClean: false)
        let survivor = peer(of: name).flatMap { $0.isMember ? $0 : nil }
        for position in servers.indices where servers[position].host == name || servers[position].movingTo == name {
            servers[position].movingTo = nil
            if servers[position].host != name {
                // The source of a migration keeps its server when the target dies.
                setServer(position, .running, until: nil)
                continue
            }
            servers[position].host = nil
            setServer(position, .stopped, until: nil)
        }
        if let survivor, !isFenced, machines[index].role == .node { addFence(of: name, by: survivor.name, isSplit: false) }
        shareLoad()
        tellStates()
    }

    /// What becomes of the copies when a node is gone: with its peer there it falls behind, alone it keeps the newest.
    ///
    /// - Parameter isClean: it was told before it left; else it cannot tell by itself how good its copy is.
    mutating func leaveStorage(_ index: Int, isClean: Bool) {
        guard machines[index].role == .node else { return }
        machines[index].resyncEnds = nil
        // What others were to copy is the newest, whether or not they got it.
        if machines[index].storage == .syncSource { machines[index].storage = .upToDate }
        for other in machines.indices where other != index && machines[other].role == .node && machines[other].isMember {
            if machines[other].storage == .syncSource { machines[other].storage = .upToDate }
            // A peer that was still catching up cannot go on without its source.
            if machines[other].storage == .syncTarget { machines[other].storage = .outdated }
            machines[other].resyncEnds = nil
            guard machines[other].storage == .upToDate else { continue }
            machines[index].storage = .outdated
            machines[index].knowsItsStorage = isClean
        }
        // The last one knows that it is the last once it has seen its peer go.
        guard machines[index].storage == .upToDate, let peer = peer(of: machines[index].name), !isClean else { return }
        let seenGo = !peer.isOn && now - peer.wentOffAt >= milliseconds(Numbers.fenceSeconds)
        machines[index].knowsItsStorage = seenGo || (!peer.isMember && peer.knowsItsStorage && peer.storage == .outdated)
    }

    mutating func beginBoot(_ index: Int, by: HostName?) {
        guard case .off = machines[index].phase, !livePSUs(machines[index]).isEmpty else { return }
        let seconds = machines[index].role != .striker ? Numbers.bootSeconds : Numbers.strikerRestartSeconds
        machines[index].phase = .booting(until: now + milliseconds(seconds))
        machines[index].bootedBy = by
        machines[index].bootBegan = now
        machines[index].lostAC = false
        machines[index].diedWithAC = false
        shareLoad()
        tellStates()
    }

    mutating func beginLeaving(_ index: Int, reason: StopReason, rule: Rule? = nil) {
        guard case .running = machines[index].phase else { return }
        if machines[index].book.stop(of: machines[index].name) == nil { recordStop(index, reason, rule) }
        machines[index].phase = .leaving(until: now + milliseconds(Numbers.hostStopSeconds / 2))
        machines[index].stopReason = reason
    }

    /// Takes a leave back; possible until the host has left the cluster.
    mutating func stay(_ index: Int) {
        guard case .leaving = machines[index].phase else { return }
        machines[index].phase = .running
        machines[index].stopReason = nil
        machines[index].book.withdrawStop(of: machines[index].name)
    }

    /// Moves every machine on whose phase ends now.
    mutating func endPhases() {
        for index in machines.indices {
            guard let ends = machines[index].phase.ends, ends <= now else { continue }
            switch machines[index].phase {
            case .booting: finishBoot(index)
            case .leaving:
                leaveStorage(index, isClean: true)
                machines[index].phase = .stopping(until: now + milliseconds(Numbers.hostStopSeconds / 2))
                machines[index].isQuorate = false
                machines[index].knowsPeerOff = false
                clusterInbox[machines[index].name] = nil
            case .stopping:
                noteLoads(index)
                machines[index].daemon = Daemon()
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
        let name = machines[index].name
        machines[index].phase = .running
        machines[index].stopReason = nil
        // A clock that was set back stands still until it is past what the daemon last recorded.
        let behind = (machines[index].lastPass?.milliseconds ?? .min).subtractingReportingOverflow(moment.milliseconds)
        machines[index].clockJump = nil
        machines[index].clockAhead = max(machines[index].wallAhead, behind.overflow ? .min : behind.partialValue + 1)
        machines[index].book.endStop(of: name, at: clock(of: index))
        guard let by = machines[index].bootedBy, let striker = self.index(of: by) else { return }
        let seconds = Double(now - machines[index].bootBegan) / 1000
        let known = machines[striker].book.entries[name]?.bootSeconds ?? []
        machines[striker].book.entries[name, default: .init()].bootSeconds = Array(([seconds] + known).prefix(5))
    }

    /// The one that is behind catches up with the other.
    mutating func beginResync(_ one: Int, _ other: Int) {
        let (behind, ahead) = machines[one].storage == .outdated ? (one, other) : (other, one)
        guard machines[behind].storage == .outdated, machines[ahead].storage == .upToDate else { return }
        let absent = Double(now - machines[behind].wentOffAt) / 1000
        let seconds = max(Numbers.shortestResyncSeconds, absent * Numbers.resyncShareOfAbsence)
        for node in [behind, ahead] { machines[node].knowsItsStorage = true }
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

import Facts

/// What the cluster does by itself: membership, quorum, fencing, and starting again what ended without being told to.
extension Plant {
    /// The networks that carry the cluster and the replication.
    static let clusterNetworks = ["bcn", "sn"]

    /// Whether a network joins two nodes.
    func areLinked(_ one: HostName, _ other: HostName) -> Bool {
        guard !cuts.isEmpty else { return true }
        guard !isCut(one, other) else { return false }
        return Self.clusterNetworks.contains { !cuts.contains(Cut(one, other, network: $0)) }
    }

    var areNodesLinked: Bool {
        let pair = nodes
        return pair.count == 2 && areLinked(pair[0].name, pair[1].name)
    }

    /// Both nodes are members of one cluster.
    var isPairWhole: Bool { nodes.allSatisfy(\.isMember) && areNodesLinked }

    /// Everything that the cluster does by itself at this moment.
    mutating func runCluster() {
        noteSplit()
        endFences()
        guard !isClusterQuiet else { return }
        meet()
        startWhatDied()
    }

    /// Members that see each other are quorate, and the one that is behind catches up.
    private mutating func meet() {
        let pair = machines.indices.filter { machines[$0].role == .node }
        guard pair.count == 2, pair.allSatisfy({ machines[$0].isJoined }), areNodesLinked else { return }
        for index in pair { machines[index].isQuorate = true }
        beginResync(pair[0], pair[1])
    }

    private var isClusterQuiet: Bool {
        machines.allSatisfy { $0.role != .node || ($0.isMember && $0.storage == .upToDate) }
            && servers.allSatisfy { $0.state == .running }
    }

    // MARK: Fencing

    /// Two members that no longer hear each other: each side means to fence the other. The one with more servers is the
    /// quicker, then the first by name.
    private mutating func noteSplit() {
        guard !cuts.isEmpty || !fences.isEmpty else { return }
        let pair = nodes
        guard pair.count == 2, pair.allSatisfy(\.isMember), !areLinked(pair[0].name, pair[1].name) else {
            fences.removeAll { $0.isSplit }
            return
        }
        guard !fences.contains(where: \.isSplit) else { return }
        for position in servers.indices where servers[position].state == .migrating { giveUpMigration(position) }
        let counts = pair.map { servers(on: $0.name).filter(\.isRunning).count }
        let winner = counts[1] > counts[0] ? 1 : 0
        addFence(of: pair[1 - winner].name, by: pair[winner].name, isSplit: true)
    }

    mutating func addFence(of target: HostName, by survivor: HostName, isSplit: Bool) {
        guard !fences.contains(where: { $0.target == target }) else { return }
        fences.append(Fence(target: target, by: survivor, at: now + milliseconds(Numbers.fenceSeconds), isSplit: isSplit))
    }

    /// Carries out the fencing that is due. What cannot be verified is tried again: nothing starts until it is.
    private mutating func endFences() {
        for fence in fences where fence.at <= now {
            fences.removeAll { $0.target == fence.target }
            guard let by = index(of: fence.by), machines[by].isMember else { continue }
            // Back, and seen: there is nobody to fence.
            if let target = machine(fence.target), target.isJoined, areLinked(fence.target, fence.by) { continue }
            if turnOff(fence.target) {
                machines[by].knowsPeerOff = true
            } else {
                fences.append(
                    Fence(
                        target: fence.target, by: fence.by, at: now + milliseconds(Numbers.fenceRetrySeconds),
                        isSplit: fence.isSplit))
            }
        }
    }

    /// Turns a host off by its BMC, or by the outlet of its PDU; false when neither can be asked and verified.
    mutating func turnOff(_ host: HostName) -> Bool {
        guard let index = index(of: host), canSwitch(machines[index]) else { return false }
        if machines[index].isOn { die(index, isFenced: true) }
        return true
    }

    /// The BMC answers, or a PDU that still has power does: the PDUs hang on the same UPSes as the host.
    func canSwitch(_ machine: Machine) -> Bool {
        let hasAC = machine.psus.contains { ups($0)?.hasOutput == true }
        return hasAC || (machine.bmc == .ok && !livePSUs(machine).isEmpty)
    }

    // MARK: Starting what nobody stopped

    /// A server that ended without being told to is started again where that is safe, those that others need first.
    private mutating func startWhatDied() {
        for index in servers.indices where servers[index].state == .stopped && servers[index].stoppedBy == nil {
            guard !servers[index].entry.stayOff, !isParentMissing(servers[index]), let host = startingNode else { continue }
            beginStart(index, on: host)
        }
    }

    private func isParentMissing(_ server: VirtualServer) -> Bool {
        server.entry.after.contains { name in
            guard let parent = self.server(name), parent.state != .running else { return false }
            return !parent.entry.stayOff && parent.stoppedBy == nil
        }
    }

    /// Where the cluster would start a server: a quorate member whose data it trusts, the first by name of the better.
    private var startingNode: HostName? {
        guard fences.isEmpty else { return nil }
        let fit = nodes.filter {
            $0.phase == .running && !$0.personStops && $0.isQuorate && [.upToDate, .syncSource].contains(seenStorage($0))
                && !isWithdrawing($0.name)
        }
        return (fit.first { $0.data == .syncSource } ?? fit.first)?.name
    }

    private func isWithdrawing(_ host: HostName) -> Bool {
        undertakings.contains { $0.state == .running && $0.intent.host == host && $0.intent.kind == .withdraw }
    }

    /// The next moment at which the cluster does something by itself.
    var nextClusterEvent: Int64? { fences.map(\.at).min() }
}

/// A host that the cluster means to turn off.
struct Fence: Hashable, Sendable {
    var target: HostName
    var by: HostName
    var at: Int64
    /// Because the two do not hear each other, not because one died.
    var isSplit: Bool
}

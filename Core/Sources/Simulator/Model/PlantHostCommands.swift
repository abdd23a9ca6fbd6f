import Facts

extension Plant {
    static let networks = ["bcn", "sn", "ifn"]

    // MARK: Links

    mutating func cut(_ one: HostName, _ other: HostName, _ network: String?) throws(WorldError) {
        let first = machines[try find(one)]
        let second = machines[try find(other)]
        guard one != other else { throw .impossible("a host is not cut from itself") }
        try check(network)
        if first.role == .node && second.role == .node {
            let left = Self.networks.filter { $0 != "ifn" && $0 != network && !cuts.contains(Cut(one, other, network: $0)) }
            guard network != nil, !left.isEmpty else {
                throw .notYet("cutting the last cluster network between two nodes, so that the cluster has to decide")
            }
        }
        cuts.insert(Cut(one, other, network: network))
    }

    mutating func join(_ one: HostName, _ other: HostName, _ network: String?) throws(WorldError) {
        _ = try find(one)
        _ = try find(other)
        try check(network)
        let cut = Cut(one, other, network: network)
        cuts = cuts.filter { $0.one != cut.one || $0.other != cut.other || (network != nil && $0.network != network) }
    }

    private func check(_ network: String?) throws(WorldError) {
        guard let network, !Self.networks.contains(network) else { return }
        throw .unknown(what: "network", name: network, known: Self.networks)
    }

    // MARK: Hosts

    mutating func crash(_ host: HostName) throws(WorldError) {
        let index = try find(host)
        guard machines[index].isOn else { throw .impossible("\(host) is off already") }
        die(index)
    }

    mutating func restart(_ host: HostName) throws(WorldError) {
        let index = try find(host)
        guard machines[index].role == .striker else { throw .notYet("restarting a node") }
        if machines[index].isOn { die(index) }
        beginBoot(index, by: nil)
    }

    mutating func stop(_ host: HostName) throws(WorldError) {
        let index = try find(host)
        guard case .running = machines[index].phase else { throw .impossible("\(host) does not run, it cannot be stopped") }
        guard machines[index].role == .node else { return beginLeaving(index, reason: .user) }
        machines[index].personStops = true
    }

    mutating func start(_ host: HostName) throws(WorldError) {
        let index = try find(host)
        guard case .off = machines[index].phase else { throw .impossible("\(host) is not off, it cannot be started") }
        guard !livePSUs(machines[index]).isEmpty else { throw .impossible("\(host) has no power, it cannot be started") }
        beginBoot(index, by: nil)
    }

    mutating func setMaintenance(_ host: HostName?, _ order: MaintenanceOrder?) throws(WorldError) {
        let value = order.map {
            Maintenance(until: $0.seconds.map { moment.adding(seconds: $0) }, handsOff: $0.handsOff)
        }
        guard let host else {
            maintenance = value
            return
        }
        machines[try find(host)].maintenance = value
    }

    mutating func pinStorage(_ host: HostName?, _ state: StorageState?) throws(WorldError) {
        guard let host else {
            for index in machines.indices where machines[index].role == .node { machines[index].pinnedStorage = state }
            return
        }
        machines[try find(host, .node)].pinnedStorage = state
    }
}

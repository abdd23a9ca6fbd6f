import Facts

/// A picture, read once for all rules.
struct Situation {
    let picture: Picture
    let sources: [SourceView]
    let stops: StopTimes
    let room: RoomView
    /// The pair: the first two nodes of the picture; one where the host stands alone.
    var nodes: [NodeView]
    /// DR hosts and Strikers.
    var others: [NodeView]

    var now: Moment { picture.now }
    var policy: Policy { picture.policy }

    init(_ picture: Picture) {
        self.picture = picture
        let sources = picture.sources.map { SourceView($0, policy: picture.policy, now: picture.now) }
        let stops = StopTimes(servers: picture.servers, policy: picture.policy)
        self.sources = sources
        self.stops = stops
        room = RoomView(picture: picture)
        nodes = []
        others = []
        for host in picture.hosts {
            let view = NodeView(host, picture: picture, sources: sources, stops: stops)
            if host.role == .node { nodes.append(view) } else { others.append(view) }
        }
        guard nodes.count >= 2 else { return }
        nodes[0].obstacles = nodes[0].obstacles(receivingFrom: nodes[1], picture: picture)
        nodes[1].obstacles = nodes[1].obstacles(receivingFrom: nodes[0], picture: picture)
    }

    func peer(of node: NodeView) -> NodeView? {
        nodes.first { $0.name != node.name }
    }

    /// Whether the rules judge this node: a running member, or the host of the seat where there is no cluster.
    func isActive(_ node: NodeView) -> Bool {
        if node.isMember == .good { return true }
        if case .absent = picture.cluster { return node.name == picture.seat }
        return false
    }

    /// Whether P4 and T3 judge it: also the host of the seat itself while it is no member, or while nobody tells of the cluster. It
    /// surely runs, and what it knows of its power and heat is not less known for that.
    func mayStop(_ node: NodeView) -> Bool { isActive(node) || node.name == picture.seat }

    var bothAreMembers: Bool { nodes.count == 2 && nodes.allSatisfy { $0.isMember == .good } }

    func server(_ name: ServerName) -> Server? { picture.servers.first { $0.name == name } }

    func activity(_ id: String) -> Activity? { picture.activities.last { $0.intent == id } }

    /// Why servers must not move from `from` to `to` (S4): the first class that differs is worse there.
    func isWorse(_ to: NodeView, than from: NodeView) -> String? {
        let classes: [(String, (NodeView) -> Int)] = [
            ("critically hot", { $0.heat.isCritical ? 1 : 0 }),
            ("worse supplied with power", { $0.power.condition == .good ? 0 : $0.power.condition == .unknown ? 1 : 2 }),
            ("hot", { $0.heat.isHot ? 1 : 0 }),
        ]
        for (word, rank) in classes where rank(to) != rank(from) {
            return rank(to) > rank(from) ? "\(to.name) is \(word)" : nil
        }
        let difference = to.health.countedRisk - from.health.countedRisk
        return difference >= policy.riskDifference ? "\(to.name) has the higher risk" : nil
    }
}

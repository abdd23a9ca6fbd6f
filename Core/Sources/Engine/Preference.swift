import Facts

extension Judgement {
    /// H1 to H8: servers go to the node with less risk.
    mutating func preferHealth() -> Plan {
        var plan = Plan(.h1)
        forgetOldMoves()
        guard situation.nodes.count == 2, situation.bothAreMembers else { return plan }
        for (node, peer) in [(situation.nodes[0], situation.nodes[1]), (situation.nodes[1], situation.nodes[0])] {
            prefer(peer, over: node, into: &plan)
        }
        return plan
    }

    private mutating func prefer(_ peer: NodeView, over node: NodeView, into plan: inout Plan) {
        let difference = node.health.countedRisk - peer.health.countedRisk
        let flapping = flapping(node)
        let hold = note(
            .h1, node.name, "riskDifference", holds: difference >= policy.riskDifference && !node.servers.isEmpty,
            lengthSeconds: flapping?.seconds ?? policy.healthHoldSeconds,
            isCurrent: node.health.currentRisk - peer.health.countedRisk >= policy.riskDifference,
            because: { $0.riskText(node, peer) })
        let fresh = noteFresh(node, peer, besides: flapping)
        guard let hold else { return }
        if let flapping, fresh == nil {
            plan.refuse(
                .h7, node.name,
                "\(flapping.what) would move servers again within the hour: this time \(Words.duration(flapping.seconds)) must pass, not \(Words.duration(policy.healthHoldSeconds))."
            )
        }
        guard hold.isOver || fresh?.isOver == true else { return }
        let lasted = hold.isOver ? flapping?.seconds ?? policy.healthHoldSeconds : policy.healthHoldSeconds
        leave(node, for: peer, because: "\(riskText(node, peer)), for \(Words.duration(lasted))", into: &plan)
    }

    /// The servers go to the better node, unless something forbids it (H6, H8, S4).
    private mutating func leave(_ node: NodeView, for peer: NodeView, because: String, into plan: inout Plan) {
        if !policy.healthMoves {
            plan.refuse(.h8, node.name, "\(because). Moves for health are switched off: the servers stay.")
        } else if let forbidden = peer.unfitBecause.first {
            plan.refuse(.h6, node.name, "\(because); but the servers stay, because \(forbidden).")
        } else if peer.health.known == .unknown {
            let silent =
                peer.health.silentAgents.isEmpty
                ? "" : " (\(Words.list(peer.health.silentAgents)) \(Words.isOrAre(peer.health.silentAgents)) silent)"
            plan.refuse(
                .h6, node.name, "\(because); but the servers stay, because the health of \(peer.name) is not known\(silent).")
        } else if let worse = situation.isWorse(peer, than: node) {
            plan.refuse(.s4, node.name, "\(because); but the servers stay, because \(worse).")
        } else {
            move(
                from: node, to: peer, rule: .h1, because: "\(because): \(peer.name) takes the servers.", leaving: .left,
                causes: causes(node), into: &plan)
        }
    }

    /// What already moved servers within the hour and would again (H7).
    private struct Flapping {
        /// For how long it must last this time, seconds.
        var seconds: Double
        var what: String
        /// The risk of all findings that did.
        var risk: Double
    }

    /// H7: the hold doubles for each move that a finding already caused within the hour; nil where none did.
    private func flapping(_ node: NodeView) -> Flapping? {
        let counted = node.health.parts.filter { $0.weight > policy.riskIgnoredWeight }
        let since = picture.memory.holds.first { $0.key == HoldKey.of(.h1, node.name) }?.since ?? now
        let moves = counted.map { (part: $0, count: movesBefore(since, by: $0.cause(on: node.name))) }.filter { $0.count > 0 }
        guard let worst = moves.max(by: { $0.count < $1.count }) else { return nil }
        var seconds = policy.healthHoldSeconds
        for _ in 0..<min(worst.count, 32) { seconds = min(seconds * 2, policy.flapHoldLimitSeconds) }
        return Flapping(
            seconds: max(seconds, policy.healthHoldSeconds), what: "\(worst.part.reason) on \(node.name)",
            risk: moves.reduce(0) { $0 + $1.part.weight })
    }

    /// Findings that moved nothing yet and suffice by themselves have the plain hold beside flapping ones, from when
    /// they suffice: they are not acted on sooner because another finding was there before them.
    private mutating func noteFresh(_ node: NodeView, _ peer: NodeView, besides flapping: Flapping?) -> HoldBook.Progress? {
        let risk = flapping.map { node.health.countedRisk - $0.risk - peer.health.countedRisk } ?? 0
        return note(
            .h7, node.name, "newFindings", holds: flapping != nil && risk >= policy.riskDifference && !node.servers.isEmpty,
            lengthSeconds: policy.healthHoldSeconds,
            isCurrent: node.health.currentRisk - (flapping?.risk ?? 0) - peer.health.countedRisk >= policy.riskDifference,
            because: { "\($0.riskText(node, peer)); that is so even without the faults that moved servers within the hour" })
    }

    private func movesBefore(_ since: Moment, by cause: String) -> Int {
        memory.moves.count { $0.cause == cause && $0.at < since }
    }

    private func causes(_ node: NodeView) -> [String] {
        node.health.parts.filter { $0.weight > policy.riskIgnoredWeight }.map { $0.cause(on: node.name) }
    }

    /// What moved servers in this pass (H7). Each hold that ends in a move counts once, however many passes it takes;
    /// a move that was refused or left to a higher rule does not count.
    mutating func rememberMoves() {
        for intent in intents where intent.rule == .h1 && intent.kind == .migrate {
            let hold = holds.holds.first { $0.key == HoldKey.of(.h1, intent.host) }
            remember(intent.causes, since: hold?.since ?? now)
        }
    }

    private mutating func remember(_ causes: [String], since: Moment) {
        for cause in causes where !memory.moves.contains(where: { $0.cause == cause && $0.at >= since }) {
            memory.moves.append(MoveRecord(cause: cause, at: now))
        }
    }

    private mutating func forgetOldMoves() {
        let (now, window) = (now, policy.flapWindowSeconds)
        memory.moves.removeAll { now.secondsSince($0.at) > window }
    }

    func riskText(_ node: NodeView, _ peer: NodeView) -> String {
        "\(risk(node)), \(risk(peer))"
    }

    private func risk(_ node: NodeView) -> String {
        let counted = node.health.parts.filter { $0.weight > policy.riskIgnoredWeight }
        guard !counted.isEmpty else { return "\(node.name) has risk 0" }
        return "\(node.name) has risk \(Words.number(node.health.countedRisk)) (\(Words.list(counted.map(\.reason))))"
    }
}

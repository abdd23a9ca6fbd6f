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
        let length = holdSeconds(node, peer)
        let hold = note(
            .h1, node.name, "riskDifference", holds: difference >= policy.riskDifference && !node.servers.isEmpty,
            lengthSeconds: length.seconds,
            isCurrent: node.health.currentRisk - peer.health.countedRisk >= policy.riskDifference,
            because: { $0.riskText(node, peer) })
        guard let hold else { return }
        if let flapping = length.flapping {
            plan.refuse(
                .h7, node.name,
                "\(flapping) would move servers again within the hour: this time \(Words.duration(length.seconds)) must pass, not \(Words.duration(policy.healthHoldSeconds))."
            )
        }
        guard hold.isOver else { return }
        let because = "\(riskText(node, peer)), for \(Words.duration(length.seconds))"
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

    /// H7: the hold doubles for each move that these findings already caused within the hour, unless findings that
    /// caused none suffice by themselves.
    private func holdSeconds(_ node: NodeView, _ peer: NodeView) -> (seconds: Double, flapping: String?) {
        let counted = node.health.parts.filter { $0.weight > policy.riskIgnoredWeight }
        let since = picture.memory.holds.first { $0.key == HoldKey.of(.h1, node.name) }?.since ?? now
        let movers = counted.filter { part in movesBefore(since, by: part.cause(on: node.name)) > 0 }
        guard
            let worst = movers.max(by: {
                movesBefore(since, by: $0.cause(on: node.name)) < movesBefore(since, by: $1.cause(on: node.name))
            })
        else { return (policy.healthHoldSeconds, nil) }
        let fresh = node.health.countedRisk - movers.reduce(0) { $0 + $1.weight } - peer.health.countedRisk
        guard fresh < policy.riskDifference else { return (policy.healthHoldSeconds, nil) }
        var seconds = policy.healthHoldSeconds
        for _ in 0..<min(movesBefore(since, by: worst.cause(on: node.name)), 32) {
            seconds = min(seconds * 2, policy.flapHoldLimitSeconds)
        }
        return (max(seconds, policy.healthHoldSeconds), "\(worst.reason) on \(node.name)")
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

import Facts

extension Judgement {
    /// P2: a node without power gives its servers to a peer that has some.
    mutating func leaveForPower() -> Plan {
        var plan = Plan(.p2)
        for node in situation.nodes where situation.isActive(node) {
            guard let peer = situation.peer(of: node) else { continue }
            let peerHasPower = peer.power.condition == .good
            let hold = note(
                .p2, node.name, "noPower", holds: node.hasNoPower && peerHasPower && peer.isFit,
                lengthSeconds: policy.powerHoldSeconds, isCurrent: node.power.isCurrent,
                graceSeconds: policy.mainsSteadySeconds,
                because: { _ in "\(node.name) has no power (\(node.power.because)); \(peer.name) has" })
            guard node.hasNoPower, peerHasPower else { continue }
            if !peer.isFit, !node.servers.isEmpty {
                plan.refuse(
                    .h6, node.name,
                    "\(node.name) has no power, but its servers cannot go to \(peer.name): \(Words.list(peer.unfitBecause)).")
            }
            guard hold?.isOver == true else { continue }
            let because =
                "\(node.name) has had no power for \(Words.duration(policy.powerHoldSeconds)) (\(node.power.because)) and \(peer.name) has"
            if !node.servers.isEmpty {
                move(
                    from: node, to: peer, rule: .p2, because: "\(because): \(peer.name) takes the servers.", leaving: .left,
                    into: &plan)
            } else if picture.sharesSource(node.name, peer.name) {
                plan.intents.append(
                    withdraw(
                        node, rule: .p2, reason: .power, because: "\(because). Its UPS also feeds \(peer.name)", needsClaim: true)
                )
            } else {
                plan.refuse(
                    .p2, node.name,
                    "\(node.name) hosts nothing and its UPS feeds nothing else: it stays a member until its battery runs low.")
            }
        }
        return plan
    }

    /// P3: neither node has power: one is shed to stretch the batteries.
    mutating func shedForPower() -> Plan {
        var plan = Plan(.p3)
        let isDark = situation.bothAreMembers && situation.nodes.allSatisfy(\.hasNoPower)
        let hold = note(
            .p3, picture.anvil, "pairWithoutPower", holds: isDark, lengthSeconds: policy.powerHoldSeconds,
            isCurrent: situation.nodes.contains { $0.power.isCurrent }, graceSeconds: policy.mainsSteadySeconds,
            because: { "neither \($0.situation.nodes.map(\.name).joined(separator: " nor ")) has power: \($0.darkSources)" })
        guard isDark, let hold else { return plan }
        let isWornOut = batteryTimeSeconds > policy.batteryTimeLimitSeconds
        guard hold.isOver || isWornOut, let choice = situation.choose() else { return plan }
        let lasted =
            hold.isOver
            ? "for \(Words.duration(policy.powerHoldSeconds))"
            : "for \(Words.duration(batteryTimeSeconds)) of the last \(Words.duration(policy.batteryTimeWindowSeconds))"
        let because =
            "Neither node has had power \(lasted) (\(darkSources)). \(choice.shed.name) is shed to stretch the batteries; \(choice.kept.name) is kept, because \(choice.because)"
        plan.kept = choice.questions
        guard picture.sharesSource(choice.kept.name, choice.shed.name) else {
            plan.refuse(
                .p3, choice.shed.name,
                "Neither node has power, but they share no UPS: shedding \(choice.shed.name) gains \(choice.kept.name) nothing. Both stay."
            )
            return plan
        }
        shed(choice, rule: .p3, reason: .power, because: because, ignoring: [.power], into: &plan)
        return plan
    }

    var darkSources: String {
        Words.list(situation.sources.filter { $0.condition != .good }.map { "\($0.name) \($0.because)" })
    }

    /// T4, T6, T8: the room is hot: one node is shed to make less heat.
    mutating func shedForHeat() -> Plan {
        var plan = Plan(.t4)
        guard situation.nodes.count == 2 else { return plan }
        let hot = situation.nodes.filter(\.heat.isHot)
        let isBoth = situation.bothAreMembers && hot.count == 2
        let isRoom = situation.bothAreMembers && hot.count == 1 && situation.room.isWarm(policy)
        let both = note(
            .t4, picture.anvil, "bothHot", holds: isBoth, lengthSeconds: policy.heatHoldSeconds,
            isCurrent: hot.allSatisfy(\.heat.isCurrent), because: { _ in "both nodes are hot, so the room is" })
        let room = note(
            .t6, picture.anvil, "roomHot", holds: isRoom, lengthSeconds: policy.heatHoldSeconds,
            isCurrent: situation.room.isCurrent && hot.allSatisfy(\.heat.isCurrent),
            because: {
                "\(hot.first?.name ?? "a node") is hot, and so are \(Words.count($0.situation.room.warm.count, "sensor")) of the room"
            })
        guard isBoth || isRoom, let choice = situation.choose() else { return plan }
        let isSteep = isBoth && hot.contains(where: isSteep)
        let held = "for \(Words.duration(policy.heatHoldSeconds))"
        let why: String
        if both?.isOver == true {
            why = "Both nodes have been hot \(held), so the room is"
        } else if room?.isOver == true {
            why =
                "\(hot.first?.name ?? "") and \(Words.count(situation.room.warm.count, "sensor")) of the room have been too warm \(held), so the room is hot"
        } else if isSteep {
            plan.rule = .t8
            why = "Both nodes are hot and would be critical before an evacuation ends"
        } else {
            return plan
        }
        plan.kept = choice.questions
        let because =
            "\(why). \(choice.shed.name) is shed to make less heat; \(choice.kept.name) is kept, because \(choice.because)"
        shed(
            choice, rule: isSteep && both?.isOver != true ? .t8 : room?.isOver == true ? .t6 : .t4, reason: .thermal,
            because: because, ignoring: [.heat], into: &plan)
        return plan
    }

    /// The kept node pulls what the other hosts; the other, once empty, takes the claim and withdraws.
    private func shed(
        _ choice: KeptChoice, rule: Rule, reason: StopReason, because: String, ignoring: [Obstacle.Kind], into plan: inout Plan
    ) {
        let (kept, shed) = (choice.kept, choice.shed)
        let wouldBe = because.replacing(" is shed to ", with: " would be shed to ")
        guard !shed.inMaintenance else {
            plan.refuse(.s6, shed.name, "\(wouldBe); but \(shed.name) is in maintenance, so it stays.")
            return
        }
        guard !shed.servers.isEmpty else {
            plan.intents.append(
                withdraw(shed, rule: rule, reason: reason, because: because, needsClaim: true, kept: choice.questions))
            return
        }
        let obstacles = kept.obstacles.filter { !ignoring.contains($0.kind) }
        guard obstacles.isEmpty else {
            plan.refuse(.h6, shed.name, "\(wouldBe); but its servers cannot go there: \(Words.list(obstacles.map(\.because))).")
            return
        }
        let essential = situation.stops.essentialNames
        let names = rule == .p3 ? shed.servers.filter(essential.contains) : shed.servers
        move(
            from: shed, to: kept, rule: rule, because: "\(because). First \(kept.name) takes its servers.", leaving: .left,
            only: names, kept: choice.questions, into: &plan)
    }

    /// Whether a node will be critical before its servers could have been moved (T8).
    func isSteep(_ node: NodeView) -> Bool {
        node.heat.reachesCritical(withinSeconds: node.longestEvacuationSeconds + policy.hostStopSeconds, policy: policy, now: now)
    }
}

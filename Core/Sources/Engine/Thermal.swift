import Facts

extension Judgement {
    /// T3: a critical node without a fit peer stops before it is damaged.
    mutating func stopForHeat() -> Plan {
        var plan = Plan(.t3)
        let critical = criticalNodes()
        for node in situation.nodes where situation.mayStop(node) {
            let isStruck = critical.contains(node.name)
            guard isStruck || isLatched(.t3, node.name) else { continue }
            let peer = situation.peer(of: node)
            guard isLatched(.t3, node.name) || !(peer?.isFit ?? false) else { continue }
            let because = criticalReason(node, peer)
            if !isLatched(.t3, node.name) {
                guard mayStop(node), mustStopNow(node, peer: peer, critical: critical), node.heat.isCurrent else { continue }
            }
            latch(.t3, node.name)
            stop(node, rule: .t3, reason: .thermal, because: because, into: &plan)
        }
        return plan
    }

    /// T2: a critical node with a fit peer is emptied at once and powers off.
    mutating func leaveForHeat() -> Plan {
        var plan = Plan(.t2)
        let critical = situation.nodes.filter { holds.isOver(HoldKey.of(.t2, $0.name), now, policy, $0) }.map(\.name)
        for node in situation.nodes where situation.isActive(node) {
            guard (critical.contains(node.name) && node.heat.isCurrent) || isLatched(.t2, node.name) else { continue }
            guard let peer = situation.peer(of: node), peer.isFit, !isLatched(.t3, node.name), !node.isSyncSource else {
                continue
            }
            latch(.t2, node.name)
            let readings = "in two readings \(Words.duration(policy.criticalReadingsSeconds)) apart"
            let critical =
                critical.contains(node.name) ? "\(sumText(node)) \(readings)" : "\(node.name) was critically hot and is still hot"
            let because = "\(critical), and \(peer.name) is able to take its servers"
            if node.servers.isEmpty {
                plan.intents.append(withdraw(node, rule: .t2, reason: .thermal, because: because, needsClaim: true))
            } else {
                move(
                    from: node, to: peer, rule: .t2, because: "\(because): it takes them at once.", leaving: .stopped,
                    into: &plan)
            }
        }
        return plan
    }

    /// T5, T8: only one node is hot: the fault is local, the other takes the servers.
    mutating func coolDown() -> Plan {
        var plan = Plan(.t5)
        for node in situation.nodes where situation.isActive(node) {
            guard let peer = situation.peer(of: node) else { continue }
            let isPeerCool = peer.isMember == .good && peer.heat.known == .good && !peer.heat.isHot
            let isRoom = situation.bothAreMembers && situation.room.isWarm(policy)
            let isLocal = node.heat.isHot && isPeerCool && !isRoom && !node.servers.isEmpty
            let hold = note(
                .t5, node.name, "hot", holds: isLocal, lengthSeconds: policy.heatHoldSeconds,
                isCurrent: node.heat.isCurrent,
                because: { "\($0.sumText(node)), and \(peer.name) is not hot: the fault is local" })
            guard let hold, hold.isOver || isSteep(node) else { continue }
            let why =
                hold.isOver
                ? "has been hot for \(Words.duration(policy.heatHoldSeconds))"
                : "is hot and grows hotter so fast that waiting would leave no time to move its servers\(evacuationText(node))"
            let because = "\(node.name) \(why), and \(peer.name) is not hot"
            if let forbidden = peer.unfitBecause.first {
                plan.refuse(.h6, node.name, "\(because); but its servers stay, because \(forbidden).")
            } else if let worse = situation.isWorse(peer, than: node) {
                plan.refuse(.s4, node.name, "\(because); but its servers stay, because \(worse).")
            } else {
                move(
                    from: node, to: peer, rule: hold.isOver ? .t5 : .t8, because: "\(because): \(peer.name) takes its servers.",
                    leaving: .left, into: &plan)
            }
        }
        return plan
    }

    /// Nodes whose critical sum was over the limit in two readings far enough apart.
    private mutating func criticalNodes() -> [HostName] {
        var critical: [HostName] = []
        for node in situation.nodes where situation.mayStop(node) {
            let isCritical = node.heat.isCritical || node.heat.isCriticallyCold
            let hold = note(
                .t2, node.name, "criticalHeat", holds: isCritical, lengthSeconds: policy.criticalReadingsSeconds,
                observedAt: node.heat.newestReading, because: { $0.sumText(node) })
            guard hold?.isOver == true, holds.isOver(HoldKey.of(.t2, node.name), now, policy, node) else { continue }
            critical.append(node.name)
        }
        return critical
    }

    /// A node that is critically cold stops only by policy.
    private func mayStop(_ node: NodeView) -> Bool {
        node.heat.isCritical || (node.heat.isCriticallyCold && policy.stopWhenCold)
    }

    /// Both critical: the one not kept at once, the kept one after its grace.
    private mutating func mustStopNow(_ node: NodeView, peer: NodeView?, critical: [HostName]) -> Bool {
        let isBoth = peer.map { critical.contains($0.name) && situation.isActive($0) } ?? false
        // The grace runs on when the other, not kept, has left.
        let hasGrace = picture.memory.holds.contains { $0.key == HoldKey.of(.t3, node.name) }
        let isKept = hasGrace || (isBoth && situation.choose()?.kept.name == node.name)
        let grace = note(
            .t3, node.name, "bothCritical", holds: isKept, lengthSeconds: policy.bothCriticalGraceSeconds,
            because: {
                "both nodes are critically hot; \(node.name) is kept and gets \(Words.duration($0.policy.bothCriticalGraceSeconds))"
            })
        return !isKept || grace?.isOver == true
    }

    private func criticalReason(_ node: NodeView, _ peer: NodeView?) -> String {
        let unfit = peer.map { "its servers cannot go to \($0.name): \(Words.list($0.unfitBecause))" } ?? "there is no peer"
        return "\(sumText(node)), and \(unfit)"
    }

    /// T8: what an evacuation takes by the migrations measured; empty where they all took the same.
    func evacuationText(_ node: NodeView) -> String {
        guard node.longestEvacuationSeconds - node.evacuationSeconds >= 1 else { return "" }
        return
            ", which takes \(Words.duration(node.evacuationSeconds)) to \(Words.needed(node.longestEvacuationSeconds)) by the last migrations"
    }

    func sumText(_ node: NodeView) -> String {
        let sums = node.heat.sums
        let limit = Words.number(policy.heatLimit)
        if node.heat.isCritical {
            return
                "\(node.name) is critically hot: its critical sensors add up to \(Words.number(sums.criticalHigh)), over the limit of \(limit)"
        }
        if node.heat.isCriticallyCold {
            return
                "\(node.name) is critically cold: its critical sensors add up to \(Words.number(sums.criticalLow)), over the limit of \(limit)"
        }
        guard node.heat.isHot else { return "\(node.name) was critically hot, and its stop has begun" }
        return
            "\(node.name) is hot: its sensors in warning add up to \(Words.number(sums.warningHigh)), over the limit of \(limit)"
    }
}

extension HoldBook {
    /// Whether a heat hold rests on two readings far enough apart (T2).
    func isOver(_ key: String, _ now: Moment, _ policy: Policy, _ node: NodeView) -> Bool {
        guard let hold = holds.first(where: { $0.key == key && $0.pausedAt == nil }), let newest = node.heat.newestReading else {
            return false
        }
        return newest.secondsSince(hold.observedAt) >= policy.criticalReadingsSeconds
    }
}

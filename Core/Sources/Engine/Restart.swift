import Facts

extension Judgement {
    /// P10: servers that are not essential stop first, where they cannot go to a node that has power.
    mutating func stopNonEssential() {
        let essential = situation.stops.essentialNames
        for node in situation.nodes where situation.isActive(node) {
            let names = node.servers.filter { !essential.contains($0) }
            let canLeave = situation.peer(of: node).map { $0.power.condition == .good && $0.isFit } ?? false
            let hold = note(
                .p10, node.name, "nonEssential", holds: node.hasNoPower && !canLeave && !names.isEmpty,
                lengthSeconds: policy.powerHoldSeconds, isCurrent: node.power.isCurrent,
                graceSeconds: policy.mainsSteadySeconds,
                because: { _ in "\(node.name) has no power and hosts \(Words.servers(names)), not essential" })
            guard hold?.isOver == true, !isStopping(node.name) else { continue }
            let order = situation.stops.stopOrder(names)
            intents.append(
                Intent(
                    kind: .stopServers, rule: .p10, by: node.name, host: node.name, servers: order,
                    because:
                        "\(node.name) has had no power for \(Words.duration(policy.powerHoldSeconds)): \(Words.servers(order)) \(Words.isOrAre(order)) not essential and stop\(order.count == 1 ? "s" : "") first.",
                    evidence: evidence(of: node), findings: findings, preconditions: [.hasNoPower(node.name)]))
        }
    }

    private func isStopping(_ host: HostName) -> Bool {
        intents.contains { $0.kind == .stopServers && $0.host == host }
    }

    /// P14: a DR host without power that shares a UPS with a node withdraws first; P4 holds for it too.
    mutating func withdrawDistant() {
        for host in situation.others where host.host.role == .dr && host.isMember == .good {
            let shares = situation.nodes.contains { picture.sharesSource($0.name, host.name) }
            let hold = note(
                .p14, host.name, "drWithoutPower", holds: host.hasNoPower && shares,
                lengthSeconds: policy.powerHoldSeconds, isCurrent: host.power.isCurrent,
                graceSeconds: policy.mainsSteadySeconds,
                because: { _ in "\(host.name) has no power and draws on a UPS that a node needs" })
            let strike = powerStrike(host)
            guard hold?.isOver == true || strike != nil else { continue }
            let because =
                strike
                ?? "\(host.name) has had no power for \(Words.duration(policy.powerHoldSeconds)) and draws on a UPS that a node needs"
            intents.insert(
                withdraw(host, rule: strike == nil ? .p14 : .p4, reason: .power, because: because, needsClaim: false), at: 0)
        }
    }

    /// P9, P10: servers that the engine stopped start again once mains is steady and the batteries are charged.
    /// P2, T2: those that could not be migrated start on the other node at once.
    mutating func restartServers() {
        let stopped = picture.servers.filter { $0.state == .stopped && $0.stoppedBy?.by == .engine && !$0.stayOff }
        guard !stopped.isEmpty else { return }
        for node in situation.nodes where situation.isActive(node) && isNewest(node) && !isStopping(node.name) {
            guard !isLatched(.p4, node.name), !isLatched(.t3, node.name), !isLatched(.t2, node.name) else { continue }
            for rule in [Rule.t2, .p2] {
                start(
                    stopped.filter { $0.stoppedBy?.rule == rule }, on: node, rule: rule,
                    because: "What could not be moved while running has stopped on the other node",
                    when: node.isFit && node.power.condition == .good)
            }
            startAfterOutage(stopped.filter { !isTransferred($0) && !isForHeat($0) }, on: node)
            startAfterHeat(stopped.filter(isForHeat), on: node)
        }
    }

    private func isTransferred(_ server: Server) -> Bool { server.stoppedBy?.rule == .p2 || server.stoppedBy?.rule == .t2 }

    private func isForHeat(_ server: Server) -> Bool { server.stoppedBy?.rule == .t3 || server.stoppedBy?.rule == .t9 }

    /// R7: what was stopped for heat starts again once its node was booted and is cool. While it has not powered off since,
    /// its stop is under way.
    private mutating func startAfterHeat(_ servers: [Server], on node: NodeView) {
        guard !servers.isEmpty, node.heat.known == .good, !node.heat.isHot, !node.heat.isCritical, node.power.condition == .good
        else { return }
        start(servers, on: node, rule: .r7, because: "\(node.name) is up again and no longer hot", when: true)
    }

    /// Servers start only from data known to be the newest (S12).
    private func isNewest(_ node: NodeView) -> Bool {
        let storage = node.host.storage?.known(at: now)
        return storage == .upToDate || storage == .syncSource
    }

    private mutating func startAfterOutage(_ servers: [Server], on node: NodeView) {
        guard !servers.isEmpty, let steady = steadyMainsSeconds(node.name) else { return }
        if steady < policy.restartMainsSeconds { holds.lookAgain(at: now.adding(seconds: policy.restartMainsSeconds - steady)) }
        let charge = node.power.feeds.filter { $0.condition == .good }.compactMap { $0.source.power?.value.chargePercent }.max()
        guard steady >= policy.restartMainsSeconds, let charge, charge >= policy.restartChargePercent else { return }
        let rule: Rule = servers.allSatisfy { $0.stoppedBy?.rule == .p10 } ? .p10 : .p9
        start(
            servers, on: node, rule: rule,
            because:
                "Mains has been steady for \(Words.duration(policy.restartMainsSeconds)) and the best battery is at \(Words.percent(charge))",
            when: true)
    }

    private mutating func start(_ servers: [Server], on node: NodeView, rule: Rule, because: String, when isAllowed: Bool) {
        let taken = Set(intents.filter { $0.kind == .startServers }.flatMap(\.servers))
        let left = servers.filter { !taken.contains($0.name) }
        guard isAllowed, !left.isEmpty, prefers(node) else { return }
        let order = startable(left)
        guard !order.isEmpty else { return }
        intents.append(
            Intent(
                kind: .startServers, rule: rule, by: node.name, host: node.name, servers: order,
                because: "\(because): \(Words.servers(order)) start\(order.count == 1 ? "s" : "") again.",
                evidence: evidence(of: node), findings: findings,
                preconditions: [.isMember(node.name), .hasPower(node.name)]))
    }

    /// Where servers start when both nodes could: beside those that run; else on the node that would be kept. That choice is
    /// told like any other.
    private mutating func prefers(_ node: NodeView) -> Bool {
        guard let peer = situation.peer(of: node), situation.isActive(peer), isNewest(peer) else { return true }
        guard !isLatched(.p4, peer.name), !isLatched(.t2, peer.name), !isLatched(.t3, peer.name) else { return true }
        if node.servers.isEmpty != peer.servers.isEmpty { return !node.servers.isEmpty }
        guard let choice = situation.choose() else { return false }
        if kept.isEmpty { kept = choice.questions }
        return choice.kept.name == node.name
    }
}

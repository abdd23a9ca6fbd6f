import Facts

extension Judgement {
    /// P4: a node that has no power and too little hold-up stops, whether or not its peer runs.
    mutating func stopForPower() -> Plan {
        var plan = Plan(.p4)
        for node in situation.nodes where situation.mayStop(node) {
            guard let because = powerStrike(node) else { continue }
            if let peer = situation.peer(of: node), peer.power.condition == .good, peer.isFit, fitsBeforeEmpty(node) {
                evacuate(node, to: peer, because: because, into: &plan)
            } else {
                latch(.p4, node.name)
                stop(node, rule: .p4, reason: .power, because: because, into: &plan)
            }
        }
        return plan
    }

    /// Why a host must stop for want of power now; nil when it need not.
    mutating func powerStrike(_ node: NodeView) -> String? {
        let blind = holds.note(
            HoldKey.noPower(node.name), holds: node.hasNoPower, lengthSeconds: policy.unknownHoldUpSeconds)
        let holdUp = node.holdUpSeconds
        let isUnderFloor = node.hasNoPower && (holdUp.map { $0 < node.floorSeconds } ?? false)
        let band = note(
            .p4, node.name, "holdUpUnderFloor", holds: isUnderFloor, lengthSeconds: policy.powerHoldSeconds,
            isCurrent: node.power.isCurrent, graceSeconds: policy.mainsSteadySeconds,
            because: {
                "\(node.name) has no power and \(Words.left(holdUp ?? 0)) of hold-up, under the \(Words.needed(node.floorSeconds)) with which it waits no longer than \(Words.duration($0.policy.powerHoldSeconds))"
            })
        guard node.hasNoPower else { return nil }
        let start = "\(node.name) has no power: \(node.power.because)."
        if let holdUp, holdUp < node.needSeconds {
            return
                "\(start) Its hold-up of \(Words.left(holdUp)) is under the \(Words.needed(node.needSeconds)) that it needs to stop safely (\(node.holdUpBecause))"
        }
        // People at work are told five minutes ahead (S6), which the floor would not leave them: for them the need counts.
        if let holdUp, band?.isOver == true, !isMaintained(node) {
            return
                "\(start) Its hold-up, now \(Words.left(holdUp)), has been under \(Words.needed(node.floorSeconds)) for \(Words.duration(policy.powerHoldSeconds)): with so little it waits no longer"
        }
        if holdUp == nil, blind?.isOver == true {
            return
                "\(start) Nothing is known of its batteries, and mains was lost \(Words.duration(policy.unknownHoldUpSeconds)) ago"
        }
        if isLatched(.p4, node.name) { return "\(start) Its stop has begun, and only mains ends it" }
        return nil
    }

    /// Whether all its servers can be moved away before its batteries are empty. A migration under way needs what is
    /// left of it: taken anew from its beginning it would be given up as the battery runs down, half done.
    private func fitsBeforeEmpty(_ node: NodeView) -> Bool {
        guard let holdUp = node.holdUpSeconds else { return false }
        let underWay = migrations(touching: node.name).filter { $0.host == node.name }.compactMap(\.predictedEnd).max()
        let seconds = underWay.map { max(0, $0.secondsSince(now)) } ?? node.longestEvacuationSeconds
        return seconds + policy.hostStopSeconds <= holdUp
    }

    private mutating func evacuate(_ node: NodeView, to peer: NodeView, because: String, into plan: inout Plan) {
        let reason = "\(because). \(peer.name) has power and is able to take its servers"
        guard !node.servers.isEmpty else {
            plan.intents.append(withdraw(node, rule: .p4, reason: .power, because: because, needsClaim: false))
            return
        }
        move(from: node, to: peer, rule: .p4, because: reason + ": it takes them.", leaving: .stopped, into: &plan)
    }

    /// Stops the servers of a host in order, those that do not end by force, then the host.
    ///
    /// A sync source first stops every server whose only up-to-date copy it holds, on either node (P13, T9).
    mutating func stop(_ node: NodeView, rule: Rule, reason: StopReason, because: String, into plan: inout Plan) {
        let dependents = node.isSyncSource ? situation.peer(of: node) : nil
        if let dependents, !dependents.servers.isEmpty {
            let sync: Rule = rule == .t3 ? .t9 : .p13
            stopServers(
                on: dependents, rule: sync,
                because:
                    "\(because). \(node.name) holds the only up-to-date copy, so the servers on \(dependents.name) stop first",
                holdUpSeconds: node.holdUpSeconds, into: &plan)
        }
        if !node.servers.isEmpty {
            stopServers(
                on: node, rule: rule, because: because, holdUpSeconds: rule == .p4 ? node.holdUpSeconds : nil, into: &plan)
        } else if dependents?.servers.isEmpty ?? true {
            plan.intents.append(withdraw(node, rule: rule, reason: reason, because: because, needsClaim: false))
        }
    }

    private func stopServers(
        on node: NodeView, rule: Rule, because: String, holdUpSeconds: Double?, into plan: inout Plan
    ) {
        var names = node.servers
        for activity in migrations(touching: node.name) {
            names.removeAll { activity.servers.contains($0) && situation.server($0)?.state == .migrating }
            let endsIn = activity.predictedEnd.map { $0.secondsSince(now) } ?? .infinity
            // The other servers stop meanwhile. What is on its way to a node that stops never fits.
            let seconds = max(endsIn, situation.stops.chainSeconds(names)) + policy.hostStopSeconds
            let fits = activity.host == node.name && seconds <= holdUpSeconds ?? policy.migrationLimitSeconds
            if !fits { plan.intents.append(cancel(activity, rule: rule, because: because)) }
        }
        guard !names.isEmpty else { return }
        let order = situation.stops.stopOrder(names)
        plan.intents.append(
            Intent(
                kind: .stopServers, rule: rule, by: node.name, host: node.name, servers: order,
                because: "\(because): \(Words.servers(order)) stop\(order.count == 1 ? "s" : "").",
                evidence: evidence(of: node), findings: findings,
                rejected: rejected(for: node), preconditions: rule == .p4 ? [.hasNoPower(node.name)] : [],
                limitSeconds: node.needSeconds))
        forceOverdue(order, on: node, holdUpSeconds: holdUpSeconds, into: &plan)
    }

    /// P6: a server whose stop takes too long, or whose stop leaves no time for the rest, is turned off. So is one that was never
    /// asked, as when servers wait for each other, once all the time of the stop is over.
    private func forceOverdue(_ names: [ServerName], on node: NodeView, holdUpSeconds: Double?, into plan: inout Plan) {
        let asked = picture.activities.last { $0.kind == .stopServers && $0.host == node.name && $0.state == .running }
        var overdue: [ServerName] = []
        var reasons: [String] = []
        for server in picture.servers where names.contains(server.name) {
            let late: String? =
                switch server.state {
                case .stopping: overdueReason(server, names, holdUpSeconds)
                case .running: asked.flatMap { neverAskedReason(server, $0, holdUpSeconds) }
                default: nil
                }
            guard let late else { continue }
            overdue.append(server.name)
            reasons.append(late)
        }
        guard !overdue.isEmpty else { return }
        plan.intents.append(
            Intent(
                kind: .forceOff, rule: .p6, by: node.name, host: node.name, servers: overdue,
                because: "\(Words.list(reasons)): turned off, so that \(node.name) itself ends cleanly.",
                evidence: evidence(of: node), preconditions: overdue.map { .serverOn($0, node.name) }))
    }

    private func overdueReason(_ server: Server, _ names: [ServerName], _ holdUpSeconds: Double?) -> String? {
        let limit = situation.stops.limitSeconds(server)
        let passed = now.secondsSince(server.stateSince)
        if passed > limit {
            return "\(server.name) was asked to stop \(Words.duration(passed)) ago and had \(Words.duration(limit))"
        }
        let rest = situation.stops.restSeconds(after: server, names) + policy.hostStopSeconds
        guard let holdUpSeconds, holdUpSeconds <= rest else { return nil }
        return
            "\(server.name) still stops while \(Words.duration(holdUpSeconds)) of hold-up are left and the rest needs \(Words.duration(rest))"
    }

    private func neverAskedReason(_ server: Server, _ asked: Activity, _ holdUpSeconds: Double?) -> String? {
        let passed = now.secondsSince(asked.startedAt)
        if passed > situation.stops.needSeconds(asked.servers) {
            return "\(server.name) has not even begun to stop \(Words.duration(passed)) after the stop of all began"
        }
        guard let holdUpSeconds, holdUpSeconds <= policy.hostStopSeconds else { return nil }
        return "\(server.name) still runs while only \(Words.duration(holdUpSeconds)) of hold-up are left"
    }

    func withdraw(
        _ node: NodeView, rule: Rule, reason: StopReason, because: String, needsClaim: Bool, kept: [KeptQuestion] = []
    ) -> Intent {
        var conditions: [Precondition] = [.hostsNothing(node.name)]
        if rule == .p4 { conditions.append(.hasNoPower(node.name)) }
        if needsClaim { conditions += situation.nodes.map { .isMember($0.name) } }
        let rejected = kept.map { Alternative(what: $0.question, because: $0.answers.joined(separator: "; ")) }
        return Intent(
            kind: .withdraw, rule: rule, by: node.name, host: node.name,
            because: "\(because). \(node.name) leaves the cluster and powers off.", evidence: evidence(of: node),
            findings: findings, rejected: rejected + self.rejected(for: node), preconditions: conditions,
            needsClaim: needsClaim, stopReason: reason, limitSeconds: policy.hostStopSeconds * 2)
    }

    /// What was known of a node and its power when the rule judged.
    func evidence(of node: NodeView) -> [Evidence] {
        node.power.feeds.map(\.evidence) + node.heat.out.map(\.evidence)
            + node.health.parts.filter { $0.agent != "engine" }.map {
                Evidence(what: "\(node.name) \($0.key)", value: "\($0.reason), weighs \(Words.number($0.weight))")
            }
    }

    /// What stood in the way of moving the servers instead.
    private func rejected(for node: NodeView) -> [Alternative] {
        guard let peer = situation.peer(of: node), !peer.isFit else { return [] }
        return [Alternative(what: "move the servers to \(peer.name)", because: Words.list(peer.unfitBecause))]
    }
}

import Facts

extension Judgement {
    /// What becomes of servers that cannot be live-migrated.
    enum Unmovable {
        /// They stay, with an alert: H and T5, and P2 and P3 until the need.
        case left
        /// They stop here and start over there: P4 and T2.
        case stopped
    }

    /// The peer pulls a node's servers. A move that failed is tried again later, and after the last try told.
    func move(
        from node: NodeView, to peer: NodeView, rule: Rule, because: String, leaving unmovable: Unmovable,
        only names: [ServerName]? = nil, causes: [String] = [], kept: [KeptQuestion] = [], into plan: inout Plan
    ) {
        let here = picture.servers.filter { (names ?? node.servers).contains($0.name) }
        let moving = here.filter { $0.migrates && ($0.state == .running || $0.state == .migrating) }.map(\.name)
        let staying = here.filter { !$0.migrates }.map(\.name)
        leave(staying, on: node, rule: rule, because: because, unmovable, into: &plan)
        guard !moving.isEmpty else { return }
        let prediction = predictedSeconds(moving)
        let intent = Intent(
            kind: .migrate, rule: rule, by: peer.name, host: node.name, servers: moving.sorted(), to: peer.name,
            because: because, evidence: evidence(of: node) + evidence(of: peer), findings: findings,
            rejected: kept.map { Alternative(what: $0.question, because: $0.answers.joined(separator: "; ")) },
            preconditions: [.isMember(peer.name)] + moving.sorted().map { .serverOn($0, node.name) },
            limitSeconds: max(prediction * policy.migrationLimitFactor, policy.migrationLimitSeconds), causes: causes)
        if let refusal = mayTry(intent) {
            plan.refusals.append(refusal)
        } else {
            plan.intents.append(intent)
        }
    }

    /// How long so many servers take to migrate one after the other, seconds.
    func predictedSeconds(_ names: [ServerName]) -> Double {
        let bytes = picture.servers.reduce(0.0) { names.contains($1.name) ? $0 + Double($1.memoryBytes) : $0 }
        return bytes / (picture.migrationBytesPerSecond ?? policy.migrationBytesPerSecond)
    }

    private func leave(
        _ names: [ServerName], on node: NodeView, rule: Rule, because: String, _ unmovable: Unmovable, into plan: inout Plan
    ) {
        guard !names.isEmpty else { return }
        switch unmovable {
        case .left:
            plan.refuse(
                .h6, node.name,
                "\(Words.servers(names)) cannot be moved while running and \(Words.isOrAre(names)) left on \(node.name).")
        case .stopped:
            plan.intents.append(
                Intent(
                    kind: .stopServers, rule: rule == .p4 ? .p2 : rule, by: node.name, host: node.name,
                    servers: situation.stops.stopOrder(names),
                    because:
                        "\(because) \(Words.servers(names)) cannot be moved while running: stopped on \(node.name), then started on the other node.",
                    evidence: evidence(of: node), findings: findings, preconditions: names.map { .serverOn($0, node.name) }))
        }
    }

    /// Retries: after 60, 120 and 240 s by default, then no more until the cause has gone.
    private func mayTry(_ intent: Intent) -> Refusal? {
        guard let last = situation.activity(intent.id), last.state == .failed else { return nil }
        let waits = policy.migrationRetrySeconds
        let why = last.because.map { " (\($0))" } ?? ""
        guard last.attempt <= waits.count else {
            return Refusal(
                wanted: intent.rule, rule: intent.rule, host: intent.host,
                because:
                    "Moving \(Words.servers(intent.servers)) to \(intent.by) failed \(last.attempt) times\(why) and is not tried again."
            )
        }
        let wait = waits[last.attempt - 1]
        let passed = now.secondsSince(last.changedAt)
        guard passed < wait else { return nil }
        return Refusal(
            wanted: intent.rule, rule: intent.rule, host: intent.host,
            because:
                "Moving \(Words.servers(intent.servers)) to \(intent.by) failed\(why); it is tried again after \(Words.duration(wait))."
        )
    }

    func migrations(touching host: HostName) -> [Activity] {
        picture.activities.filter { $0.kind == .migrate && $0.state == .running && ($0.host == host || $0.to == host) }
    }

    func cancel(_ activity: Activity, rule: Rule, because: String) -> Intent {
        Intent(
            kind: .cancelMigration, rule: rule, by: activity.to ?? activity.host, host: activity.host,
            servers: activity.servers, to: activity.to,
            because: "\(because). The migration of \(Words.servers(activity.servers)) would not end in time: it is given up.")
    }
}

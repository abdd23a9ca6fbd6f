import Facts

// What is said of heat: rules T2 to T6.

extension SentenceView {
    /// T2 and T3: a node stops because it is too hot.
    func stoppingForHeat() -> SentenceCase? {
        let latched = decision.memory.latches.first { [.t2, .t3].contains($0.rule) }?.host
        let asked = decision.intents.first { [.t2, .t3].contains($0.rule) }
        guard let name = latched ?? asked?.host, let host = nodes.first(where: { $0.host == name }), host.isMember != .bad
        else { return nil }
        let moves = asked?.kind == .migrate
        let critical = Int(max(host.heat.criticalHigh, host.heat.criticalLow))
        return SentenceCase(
            level: .bad, kicker: "Critical: too hot to run",
            heading:
                "\(name) is too hot: critical sensors weigh \(critical), over the limit of \(Int(picture.policy.heatLimit)).",
            then: moves
                ? "Its servers move to \(asked?.to ?? "the other node") at once, then it powers off before damage."
                : "It stops its servers cleanly and powers off before damage.",
            short: moves ? "\(name) is too hot, its servers move" : "\(name) is too hot and stops",
            next: .init(what: "\(name) powers off", at: nil, from: nil, detail: "As soon as no server runs on it."),
            you: .init(act: .now, answer: "Yes: cooling", detail: hottest(host) + " Do not switch \(name) on before it is cool."),
            rule: asked?.rule ?? .t3)
    }

    /// T4 and T6: the room is hot.
    func roomHot() -> SentenceCase? {
        let hot = runningNodes.filter(\.isHot)
        let finding = decision.findings.first { [.t4, .t6].contains($0.rule) }
        let shed = picture.hosts.first { $0.stop?.reason == .thermal && $0.member?.value != true }
        guard finding != nil || (shed != nil && !hot.isEmpty) || hot.count > 1 else { return nil }
        let hold = hold(of: .t4, .t6)
        let since = finding.map { " since \(time($0.since))" } ?? ""
        let done = shed.map { host in " \(host.name) was shed\(host.stop.map { " at \(time($0.at))" } ?? "") to make less heat." }
        let plan = hold.map { "If it is not cooler by \(exact($0.endsAt)), one node is shed to make less heat." }
        let kept = hot.first ?? runningNodes.first
        return SentenceCase(
            level: .bad, kicker: "Critical: the room is hot",
            heading:
                "The room is hot\(since) (\(list(hot.map(\.host).isEmpty ? ["room sensors"] : hot.map(\.host)))).\(done ?? "")",
            then: plan ?? kept.map {
                "\(hottest($0)) If its critical sensors weigh over \(Int(picture.policy.heatLimit)), \($0.host) stops too."
            } ?? "",
            short: "the room is hot",
            next: .init(
                what: hold == nil ? "Nothing more is planned" : "One node is shed", at: hold?.endsAt, from: hold?.finding.since,
                detail: hold.map { "\(exact($0.endsAt)): unless it is cooler by then." } ?? "Unless it gets hotter still."),
            you: .init(act: .now, answer: "Yes: cooling", detail: "Look at the air conditioning and open the doors of the room."),
            rule: finding?.rule ?? .t4)
    }

    /// T5: one node is hot and the room is not, so the fault is in the node.
    func oneHot() -> SentenceCase? {
        guard let host = runningNodes.first(where: \.isHot) else { return nil }
        let finding = decision.findings.first { $0.rule == .t5 && $0.about == host.host }
        let hold = hold(of: .t5)
        let since = finding.map { " since \(time($0.since))" } ?? ""
        let peer = nodes.first { $0.host != host.host }?.host ?? "the other node"
        let moving = activity([.t5], [.migrate]) != nil || intent([.t5], [.migrate]) != nil
        let plan =
            host.servers.isEmpty
            ? "It hosts no server; nothing else follows."
            : moving
                ? "Its servers are moving to \(peer)."
                : hold.map {
                    "If it is not cooler by \(exact($0.endsAt)), its \(count(host.servers.count, "server", "servers")) move to \(peer)."
                }
                    ?? "Nothing moves: \(host.unfitBecause.first ?? "the other node is no better")."
        return SentenceCase(
            level: moving ? .work : .warn, kicker: moving ? "Anvil is handling it" : "Warning: \(host.host) is hot",
            heading: "\(host.host) is hot\(since); the room is not. The fault is in the node.", then: "\(hottest(host)) \(plan)",
            short: "\(host.host) is hot",
            next: .init(
                what: hold == nil ? (moving ? "Its servers move" : "Nothing is planned") : "Its servers move", at: hold?.endsAt,
                from: hold?.finding.since, detail: plan),
            you: .init(act: .later, answer: "Today", detail: "Fans and air filter of \(host.host)."), rule: .t5)
    }

    func hottest(_ host: HostAssessment) -> String {
        guard let celsius = host.heat.hottestCelsius else { return "No temperature of \(host.host) is known." }
        let key = host.heat.hottestKey.map { " (\($0))" } ?? ""
        return "The hottest sensor of \(host.host) reads \(Int(celsius.rounded())) °C\(key)."
    }
}

import Facts

// What is said of faults and of moves: rules H1 to H7, and servers that are down.

extension SentenceView {
    /// A server is down and nobody asked for it.
    func serverDown() -> SentenceCase? {
        guard !isObservingOnly, !runningNodes.isEmpty else { return nil }
        let down = picture.servers.filter { $0.state == .stopped && !$0.stayOff && $0.stoppedBy == nil && isKnown($0) }
        guard let first = down.first else { return nil }
        let since = first.stateSince.milliseconds > 0 ? " since \(time(first.stateSince))" : ""
        let who =
            down.count == 1
            ? "\(first.name) does"
            : "\(list(down.prefix(2).map(\.name)))\(down.count > 2 ? " and \(down.count - 2) more" : "") do"
        return SentenceCase(
            level: .bad, kicker: "Critical: a server is down",
            heading: "\(who) not run\(since), and nobody stopped \(down.count == 1 ? "it" : "them").",
            then: "\(running.count) of \(wanted.count) servers run. The cluster starts it again by its own policy, where it can.",
            short: "\(down.count == 1 ? first.name : "\(down.count) servers") down",
            next: .init(
                what: "The cluster starts it again", at: nil, from: nil,
                detail: "Anvil itself starts no server that it did not stop."),
            you: .init(act: .now, answer: "Yes", detail: "See why \(first.name) stopped: its own log, then the cluster's."))
    }

    /// H7: the same fault comes and goes.
    func flapping() -> SentenceCase? {
        guard let refusal = decision.refusals.first(where: { $0.rule == .h7 }) else { return nil }
        let hold = hold(of: .h1, .h7)
        return SentenceCase(
            level: .warn, kicker: "Warning: a fault comes and goes",
            heading: short("A fault of \(refusal.host) that already moved servers within the hour is back."),
            then: ended(capitalised(refusal.because)), short: "a fault of \(refusal.host) comes and goes",
            next: .init(
                what: "Next possible move", at: hold?.endsAt, from: hold?.finding.since,
                detail: "The wait doubles each time, so that servers are not moved to and fro."),
            you: .init(act: .later, answer: "Yes, today", detail: faults(of: refusal.host)), rule: .h7)
    }

    /// H6: something should move, and a condition of the target forbids it.
    func blocked() -> SentenceCase? {
        guard let refusal = decision.refusals.first(where: { $0.rule == .h6 }) else { return nil }
        return SentenceCase(
            level: .warn, kicker: "Warning: nothing can move",
            heading: short(heading(of: refusal.host) + ", but nothing moves."), then: ended(capitalised(refusal.because)),
            short: "\(refusal.host) is worse, but nothing can move",
            next: .init(what: "Nothing moves until that changes", at: nil, from: nil, detail: ended(refusal.because)),
            you: .init(act: .now, answer: "Yes, today", detail: faults(of: refusal.host)), rule: .h6)
    }

    /// H1 and any other move under way: Anvil is at work.
    func moving() -> SentenceCase? {
        let running = picture.activities.first { $0.state == .running && $0.kind == .migrate }
        let wanted = decision.intents.first { $0.kind == .migrate }
        guard let from = running?.host ?? wanted?.host, let to = running?.to ?? wanted?.to ?? running?.host else { return nil }
        let names = running?.servers ?? wanted?.servers ?? []
        let left = names.filter { name in picture.servers.contains { $0.name == name && $0.on?.value == from } }
        let moved = names.count - left.count
        let end = running?.predictedEnd
        let why = worst(of: from).map { "\($0) (\(from))." } ?? "\(from) is worse off than \(to)."
        return SentenceCase(
            level: .work, kicker: "Anvil is handling it",
            heading: short(why)
                + " Its \(count(names.count, "server", "servers")) \(names.count == 1 ? "is" : "are") moving to \(to).",
            then: "\(moved) of \(names.count) \(moved == 1 ? "has" : "have") moved. The servers keep running meanwhile.",
            short: "servers move from \(from) to \(to)",
            next: .init(
                what: "All servers on \(to)", at: end.flatMap { $0 > now ? $0 : nil }, from: running?.startedAt,
                detail: "They stay there when the fault is mended: nothing is gained by going back."),
            you: .init(act: .later, answer: "Not now", detail: "In working hours: \(faults(of: from))"),
            rule: running?.rule ?? wanted?.rule)
    }

    /// H1 within its hold: a fault is seen, and the wait runs.
    func waitingToMove() -> SentenceCase? {
        guard let (finding, endsAt) = hold(of: .h1),
            let host = nodes.first(where: { $0.host == finding.about && !$0.servers.isEmpty })
        else { return nil }
        let peer = nodes.first { $0.host != host.host }?.host ?? "the other node"
        return SentenceCase(
            level: .warn, kicker: "Warning: \(host.host) is worse off",
            heading: short(heading(of: host.host) + " since \(time(finding.since))."),
            then:
                "If that does not change, its \(count(host.servers.count, "server", "servers")) \(host.servers.count == 1 ? "moves" : "move") to \(peer) at \(exact(endsAt)).",
            short: "\(host.host) is worse off, servers move at \(exact(endsAt))",
            next: .init(
                what: "Its servers move to \(peer)", at: endsAt, from: finding.since,
                detail: "\(exact(endsAt)): if \(host.host) is still worse by \(Int(picture.policy.riskDifference)) or more."),
            you: .init(act: .later, answer: "Not now", detail: "In working hours: \(faults(of: host.host))"), rule: .h1)
    }

    /// A fault stands and asks for no move.
    func faultWithoutMove() -> SentenceCase? {
        guard let host = decision.hosts.first(where: { $0.risk > 0 && $0.role == .node }) else { return nil }
        return SentenceCase(
            level: .warn, kicker: "Warning: a part needs care", heading: short(heading(of: host.host) + "."),
            then: "Nothing moves: \(movesNothing(host))", short: "\(host.host): \(worst(of: host.host) ?? "a fault")",
            next: nothingPlanned(),
            you: .init(act: .later, answer: "No. In working hours", detail: faults(of: host.host)), rule: .h3)
    }

    private func movesNothing(_ host: HostAssessment) -> String {
        if host.servers.isEmpty { return "\(host.host) hosts no server." }
        return "a risk of \(number(host.risk)) is not \(Int(picture.policy.riskDifference)) above the other node's."
    }

    func nothingPlanned() -> Sentence.Next {
        .init(
            what: "Nothing is planned", at: nil, from: nil,
            detail: "Anvil looks again each \(span(picture.policy.passPeriodSeconds)).")
    }

    func number(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String((value * 10).rounded() / 10)
    }

    func worst(of host: HostName) -> String? {
        decision.hosts.first { $0.host == host }?.parts.max { $0.weight < $1.weight }.map { capitalised($0.reason) }
    }

    private func heading(of host: HostName) -> String {
        worst(of: host).map { $0.contains(host) ? $0 : "\($0) in \(host)" } ?? "\(host) is worse off"
    }

    private func faults(of host: HostName) -> String {
        let parts = decision.hosts.first { $0.host == host }?.parts.sorted { $0.weight > $1.weight } ?? []
        guard !parts.isEmpty else { return "Look at \(host)." }
        return parts.prefix(3).map { ended(capitalised("\($0.reason)\($0.reason.contains(host) ? "" : " in \(host)")")) }.joined(
            separator: " ")
    }

    /// A sentence begins with a capital; the name of a host or an agent keeps its small letter.
    func capitalised(_ text: String) -> String {
        let first = text.prefix { $0 != " " && $0 != ":" }
        guard !first.contains(where: { $0.isNumber || $0 == "-" || $0 == "." || $0 == "/" }) else { return text }
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}

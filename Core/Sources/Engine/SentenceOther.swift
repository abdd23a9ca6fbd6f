import Facts

// What is said of silence, maintenance, alerts, and when all is well.

extension SentenceView {
    /// A node of which nothing is heard.
    func hostSilent() -> SentenceCase? {
        guard !isObservingOnly else { return nil }
        let silent = picture.hosts.filter { $0.role == .node && isSilent($0.member) }
        guard let first = silent.first else { return nil }
        let since = first.member.map { " since \(time($0.observedAt))" } ?? ""
        let alive = nodes.filter { $0.isMember == .good }.map(\.host)
        return SentenceCase(
            level: .unknown, kicker: "Not known: a node is silent", heading: "No news from \(list(silent.map(\.name)))\(since).",
            then: "Anvil does nothing on unknown facts. "
                + (alive.isEmpty ? "No node is known to run." : "\(list(alive)) \(alive.count == 1 ? "runs" : "run")."),
            short: "no news from \(list(silent.map(\.name)))",
            next: .init(
                what: "Nothing is planned", at: nil, from: nil,
                detail: "Asked again each \(span(picture.policy.passPeriodSeconds))."),
            you: .init(act: .now, answer: "Yes", detail: "Is \(first.name) powered and cabled? Does its BMC answer?"), rule: .s5)
    }

    /// A source of power of which nothing is heard.
    func sourceSilent() -> SentenceCase? {
        guard let silent = decision.sources.first(where: { $0.condition == .unknown }) else { return nil }
        let last = source(silent.name)?.power
        let since = last.map { " since \(time($0.observedAt))" } ?? ""
        let was = last.map { "It was last \($0.value.input == .good ? "on mains" : "without mains")." } ?? "It was never heard."
        return SentenceCase(
            level: .unknown, kicker: "Not known: a UPS is silent", heading: "No news from \(silent.name)\(since).",
            then: "\(was) Its values do not count until it answers; nothing is decided on them.",
            short: "no news from \(silent.name)", next: nothingPlanned(),
            you: .init(
                act: .later, answer: "In working hours",
                detail: "See why \(silent.name) does not answer: its network card, its cable, or its driver."),
            rule: .s5)
    }

    /// A node is off, and the other carries all.
    func hostOff() -> SentenceCase? {
        guard !isObservingOnly else { return nil }
        let off = picture.hosts.filter { $0.role == .node && $0.member?.known(at: now) == false }
        guard let host = off.first, off.count < nodes.count else { return nil }
        let alive = nodes.filter { $0.isMember == .good }.map(\.host)
        let since = (host.stop?.at ?? host.member?.since).map { " since \(time($0))" } ?? ""
        let (why, then, you): (String, String, Sentence.You) =
            switch host.stop?.reason {
            case .user:
                (
                    " because someone stopped it", "Anvil will not boot it.",
                    .init(act: .later, answer: "If that was not meant", detail: "Start \(host.name).")
                )
            case .power:
                (
                    " to save battery", "It boots when mains is back and the batteries are charged enough.",
                    .init(act: .no, answer: "No", detail: "It comes back by itself.")
                )
            case .thermal:
                (
                    " because it was hot", "It boots when it is cool again.",
                    .init(act: .later, answer: "See to the cooling", detail: "It comes back by itself.")
                )
            case .unknown, nil:
                (
                    "", "Why is not known.",
                    .init(act: .now, answer: "Yes", detail: "See why \(host.name) is not a member of the cluster.")
                )
            }
        var told = SentenceCase(
            level: .warn, kicker: "Warning: less redundant", heading: "\(host.name) is off\(since)\(why).",
            then: "\(then) \(list(alive)) \(alive.count == 1 ? "runs" : "run") all servers meanwhile.",
            short: "\(host.name) is off",
            next: nextBoot() ?? nothingPlanned(), you: you, rule: host.stop?.reason == .user ? .r2 : nil)
        told.cause = host.stop?.reason == .power ? .power : host.stop?.reason == .thermal ? .heat : nil
        return told
    }

    /// S6: nothing is carried out for a time.
    func underMaintenance() -> SentenceCase? {
        let hosts = picture.hosts.filter { $0.maintenance != nil }
        guard let maintenance = picture.maintenance ?? hosts.first?.maintenance else { return nil }
        let what = picture.maintenance != nil ? picture.anvil : list(hosts.map(\.name))
        let until = maintenance.until.map { " until \(time($0))" } ?? ""
        return SentenceCase(
            level: .maintenance, kicker: "In maintenance\(until)", heading: "\(what) is in maintenance\(until).",
            then:
                "Anvil watches and alerts but does nothing\(maintenance.handsOff ? ", not even when the batteries end" : ", except to stop cleanly before the batteries end").",
            short: "in maintenance\(until)",
            next: .init(
                what: maintenance.until == nil ? "Someone ends it" : "Maintenance ends", at: maintenance.until, from: nil,
                detail: maintenance.until.map { "At \(time($0)) it resumes by itself." } ?? "It has no end: someone must end it."),
            you: .init(
                act: .no, answer: maintenance.until == nil ? "End it when you are done" : "No",
                detail: "Maintenance is meant; what stands is still listed below."),
            rule: .s6)
    }

    /// Agents that fail or are silent: their facts grow old.
    func agentSilent() -> SentenceCase? {
        // The agents of a host that is off are silent with it.
        let off = picture.hosts.filter { $0.member?.value == false || $0.stop != nil || $0.on?.value == false }.map(\.name)
        let silent = picture.agents.filter { !off.contains($0.host) }.filter {
            ($0.outcome == .failed || $0.outcome == .refused) && $0.succeededAt != nil
                || !$0.isFresh(at: now) && $0.outcome != .absent
        }
        guard let first = silent.first else { return nil }
        let why = first.because.map { " \(ended(capitalised($0)))" } ?? ""
        let names = silent.count == 1 ? "\(first.agent) on \(first.host)" : "\(silent.count) agents"
        return SentenceCase(
            level: .unknown, kicker: silent.count == 1 ? "Not known: an agent fails" : "Not known: agents fail",
            heading: short(
                "\(capitalised(names)) \(silent.count == 1 ? "gives" : "give") no facts since \(time(first.succeededAt ?? first.since))."
            ),
            then: "What it last saw grows old and does not count.\(why)",
            short: "\(names) \(silent.count == 1 ? "fails" : "fail")",
            next: .init(what: "It is run again", at: nil, from: nil, detail: "Each \(span(first.periodSeconds))."),
            you: .init(act: .later, answer: "In working hours", detail: "The page Agents shows why, in the agent's own words."))
    }

    /// An alert that nothing above has spoken of.
    func standingAlert() -> SentenceCase? {
        let standing = decision.alerts.filter { $0.causedBy == nil && $0.level >= .warning }
            .sorted { ($1.level, $0.key) < ($0.level, $1.key) }
        guard let first = standing.first else { return nil }
        let rest = standing.count - 1
        return SentenceCase(
            level: first.level == .critical ? .bad : .warn, kicker: first.level == .critical ? "Critical" : "Warning",
            heading: ended(short(first.text)),
            then: rest == 0
                ? "Nothing else stands." : "\(count(rest, "further alert stands", "further alerts stand")), listed below.",
            short: short(first.text, 60), next: nothingPlanned(),
            you: .init(
                act: first.level == .critical ? .now : .later, answer: first.level == .critical ? "Yes" : "In working hours",
                detail: ended(short(first.text, 160))), rule: first.rule)
    }

    func wellCase() -> SentenceCase { isObservingOnly ? observingWell() : allWell() }

    private func allWell() -> SentenceCase {
        let here = running.count
        let healthy = nodes.filter { $0.isMember == .good && $0.power != .bad }.count
        let servers = here == 0 ? "No server is watched" : "\(inWords(here)) \(here == 1 ? "server runs" : "servers run")"
        return SentenceCase(
            level: nodes.isEmpty ? .unknown : .good, kicker: nodes.isEmpty ? "Nothing is known yet" : "All well",
            heading: nodes.isEmpty
                ? "No fact of \(picture.anvil) is known yet."
                : "All is well on \(picture.anvil). \(servers) on \(inWords(healthy).lowercased()) healthy \(healthy == 1 ? "node" : "nodes").",
            then: nodes.isEmpty
                ? "The first pass has not come in."
                : nodes.count > 1
                    ? "Fully redundant: any one part can fail without an interruption."
                    : "There is one node: a fault of it stops its servers.",
            short: nodes.isEmpty ? "no facts yet" : "all well", next: nothingPlanned(),
            you: .init(act: .no, answer: "No", detail: "Nothing needs you."))
    }

    /// One plain host without a cluster: it is watched, and that is all.
    private func observingWell() -> SentenceCase {
        let fresh = picture.agents.filter { $0.outcome == .scanned && $0.isFresh(at: now) }
        let readings = fresh.reduce(0) { $0 + $1.lines }
        let why = if case .absent(let because) = picture.cluster { because } else { "" }
        guard !fresh.isEmpty else {
            return SentenceCase(
                level: .unknown, kicker: "Nothing is known yet", heading: "No agent has reported from \(picture.seat) yet.",
                then: "The first pass takes a few seconds. If this stays, the page Agents shows why.", short: "no facts yet",
                next: nothingPlanned(), you: .init(act: .no, answer: "No", detail: "Wait for the first pass."))
        }
        return SentenceCase(
            level: .good, kicker: "All well",
            heading:
                "\(picture.seat) is well. \(count(readings, "reading", "readings")) from \(count(fresh.count, "agent", "agents")); nothing needs you.",
            then: "Observing only: \(ended(why.isEmpty ? "no cluster on this host" : why))", short: "all well",
            next: nothingPlanned(),
            you: .init(act: .no, answer: "No", detail: "Nothing needs you."))
    }
}

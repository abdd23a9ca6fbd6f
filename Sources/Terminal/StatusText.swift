public import Engine
public import Facts

/// Prints how things stand: the sentence first, then what it rests on, then what needs a look.
public struct StatusText: Sendable {
    public var picture: Picture
    public var decision: Decision
    public var headline: Sentence
    /// The last pass, and whether passes come as they should.
    public var pass: Moment
    public var isLive: Bool
    public var time: LocalTime

    public init(
        picture: Picture, decision: Decision, headline: Sentence, pass: Moment, isLive: Bool, time: LocalTime
    ) {
        self.picture = picture
        self.decision = decision
        self.headline = headline
        self.pass = pass
        self.isLive = isLive
        self.time = time
    }

    private var now: Moment { picture.now }

    public func write(to page: inout Page) {
        writeHeadline(to: &page)
        writeHosts(to: &page)
        writeSources(to: &page)
        writeActions(to: &page)
        writeAlerts(to: &page)
        writeAgents(to: &page)
    }

    private func writeHeadline(to page: inout Page) {
        if !isLive {
            page.item(
                Cell("?", .unknown),
                "This is \(Words.duration(seconds: now.secondsSince(pass))) old: ScanCore has made no pass since \(time.clock(pass, at: now)). `anvil doctor` tells what is missing.",
                .unknown, indent: 0)
        }
        let (mark, tone) = Self.mark(headline.level)
        page.item(Cell(mark, tone), headline.heading, isLive ? .strong : .plain, indent: 0)
        for line in [headline.then, headline.also ?? ""] where !line.isEmpty { page.say(line, indent: 2) }
        page.field("Next", [next, headline.next.detail].filter { !$0.isEmpty }.joined(separator: ". "), nameWidth: 9)
        page.field(
            "You", [headline.you.answer, headline.you.detail].filter { !$0.isEmpty }.joined(separator: ". "), nameWidth: 9)
        page.field(
            "Servers", [headline.servers.answer, headline.servers.detail].filter { !$0.isEmpty }.joined(separator: ". "),
            nameWidth: 9)
        if case .absent(let because) = picture.cluster, !headline.then.contains(because) {
            page.say("Observing only, nothing is carried out: \(because)", .unknown, indent: 2)
        }
        page.say(
            "\(picture.anvil == picture.seat ? "Seen" : "\(picture.anvil) as \(picture.seat) saw it") at \(time.clock(pass, at: now)), \(Words.age(of: pass, at: now))",
            .faint, indent: 2)
    }

    private var next: String {
        guard let at = headline.next.at else { return headline.next.what }
        let wait = at > now ? ", in \(Words.duration(seconds: at.secondsSince(now)))" : ""
        return "\(headline.next.what) (\(time.clock(at, at: now))\(wait))"
    }

    private func writeHosts(to page: inout Page) {
        guard !decision.hosts.isEmpty else { return }
        page.heading("Hosts")
        var table = Table([
            Column("Host"), Column("Role"), Column("Cluster"), Column("Power", fit: .wraps),
            Column("Risk", alignsRight: true), Column("Hottest", fit: .wraps), Column("Servers", fit: .wraps),
        ])
        for host in decision.hosts {
            table.add(
                Cell(host.host, .strong), Cell(host.role.rawValue), cluster(host), Cell(power(host), Tone(host.power)),
                Cell(
                    Words.number(host.risk) + (host.healthKnown ? "" : " ?"),
                    host.risk > 0 ? .warning : host.healthKnown ? .good : .unknown),
                heat(host), Cell(servers(host)))
        }
        page.table(table, indent: 2)
        for host in decision.hosts {
            for part in host.parts where part.weight > 0 {
                let unknown = part.isUnknown ? ", not heard of now: keeps its weight" : ""
                page.item(
                    Cell("!", part.isUnknown ? .unknown : .warning),
                    "\(host.host) risk \(Words.number(part.weight)): \(part.reason) (\(part.agent)\(unknown))")
            }
            if !host.isFit && host.role == .node && picture.cluster == .present {
                page.item(
                    Cell("-", .faint), "\(host.host) could not take servers: \(Words.list(host.unfitBecause))")
            }
        }
    }

    private func writeSources(to page: inout Page) {
        guard !decision.sources.isEmpty else { return }
        page.heading("Power")
        var table = Table([
            Column("Source"), Column("State", fit: .wraps), Column("Charge", alignsRight: true),
            Column("Lasts", alignsRight: true), Column("Load", alignsRight: true), Column("Feeds", fit: .wraps),
        ])
        for source in decision.sources {
            let feeds = picture.cords.filter { $0.source == source.name }.map { "\($0.host) PSU \($0.psu)" }
            table.add(
                Cell(source.name, .strong), Cell(source.because, Tone(source.condition)),
                Cell(source.chargePercent.map { "\(Words.number($0, digits: 0)) %" } ?? "not known"),
                Cell(lasts(source)), Cell(source.loadPercent.map { "\(Words.number($0, digits: 0)) %" } ?? "not known"),
                Cell(feeds.isEmpty ? "no cord is configured" : Words.list(feeds)))
        }
        page.table(table, indent: 2)
    }

    private func writeActions(to page: inout Page) {
        guard !(decision.intents.isEmpty && decision.refusals.isEmpty && decision.findings.isEmpty) else { return }
        page.heading("What Anvil does, or would do")
        for intent in decision.intents {
            page.item(Cell(">", .work), "\(intent.rule.rawValue): \(intent.sentence). \(intent.because)")
        }
        for refusal in decision.refusals {
            page.item(
                Cell("!", .warning),
                "\(refusal.wanted.rawValue) for \(refusal.host) is not done, by \(refusal.rule.rawValue): \(refusal.because)")
        }
        for finding in decision.findings {
            let lasted = Words.duration(seconds: picture.now.secondsSince(finding.since))
            let hold = finding.holdSeconds.map { " of \(Words.duration(seconds: $0))" } ?? ""
            page.item(Cell("-", .faint), "\(finding.rule.rawValue) \(finding.about), for \(lasted)\(hold): \(finding.because)")
        }
        page.say("`anvil why` tells the reason of the last decision.", .faint, indent: 2)
    }

    private func writeAlerts(to page: inout Page) {
        let told = decision.alerts.filter { $0.causedBy == nil && $0.level > .info }
        guard !told.isEmpty else { return }
        page.heading("Alerts")
        for alert in told.sorted(by: { $0.level > $1.level }) {
            page.item(Cell("\(Tone.mark(alert.level)) \(alert.level.rawValue)", Tone(alert.level)), alert.text)
        }
    }

    private func writeAgents(to page: inout Page) {
        let trouble = picture.agents.filter(AgentsReport.isTrouble)
        guard !trouble.isEmpty else { return }
        page.heading("Agents in trouble")
        for run in trouble {
            page.item(
                Cell("!", .warning),
                "\(run.agent) on \(run.host) \(AgentsReport.verb(run.outcome)): \(run.because ?? "no reason was given")")
        }
    }

    private func cluster(_ host: HostAssessment) -> Cell {
        guard picture.cluster == .present else { return Cell("none", .faint) }
        switch host.isMember {
        case .good: return Cell("member", .good)
        case .bad: return Cell("not a member", .bad)
        case .unknown: return Cell("not known", .unknown)
        }
    }

    private func power(_ host: HostAssessment) -> String {
        guard host.power == .bad, let holdUp = host.holdUpSeconds else { return host.powerBecause }
        return
            "\(host.powerBecause); lasts \(Words.duration(seconds: holdUp)), needs \(Words.duration(seconds: host.needSeconds))"
    }

    private func heat(_ host: HostAssessment) -> Cell {
        guard let celsius = host.heat.hottestCelsius, let key = host.heat.hottestKey else {
            return Cell(host.heat.unknown > 0 ? "not known" : "no sensor", host.heat.unknown > 0 ? .unknown : .faint)
        }
        let limit = host.heat.hottestWarningCelsius.map { " of \(Words.number($0, digits: 0))" } ?? ""
        let word = host.isCritical ? ", critical" : host.isHot ? ", hot" : ""
        return Cell(
            "\(Words.number(celsius, digits: 0))\(limit) °C \(key)\(word)",
            host.isCritical ? .bad : host.isHot ? .warning : .plain)
    }

    private func servers(_ host: HostAssessment) -> String {
        host.servers.isEmpty ? (host.role == .node ? "none" : "") : Words.list(host.servers)
    }

    private func lasts(_ source: SourceAssessment) -> String {
        guard let runtime = source.runtimeSeconds else { return "not known" }
        guard let claimed = source.claimedRuntimeSeconds, abs(claimed - runtime) >= 60 else {
            return Words.duration(seconds: runtime)
        }
        return "\(Words.duration(seconds: runtime)) (says \(Words.duration(seconds: claimed)))"
    }

    private static func mark(_ level: Sentence.Level) -> (String, Tone) {
        switch level {
        case .good: ("ok", .good)
        case .work: (">", .work)
        case .warn: ("!", .warning)
        case .bad: ("x", .bad)
        case .maintenance: ("-", .faint)
        case .unknown: ("?", .unknown)
        }
    }
}

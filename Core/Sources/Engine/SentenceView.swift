import Facts

/// A judged picture with the questions that the sentence asks of it.
struct SentenceView: Sendable {
    let picture: Picture
    let decision: Decision
    let clock: SentenceClock

    var now: Moment { picture.now }
    var nodes: [HostAssessment] { decision.hosts.filter { $0.role == .node } }
    /// Nodes that take part: members, or at least not known to be off.
    var runningNodes: [HostAssessment] { nodes.filter { $0.isMember == .good } }
    var isObservingOnly: Bool {
        if case .absent = picture.cluster { return true }
        return false
    }

    func time(_ moment: Moment) -> String { clock.time(moment, now: now) }
    func exact(_ moment: Moment) -> String { clock.time(moment, now: now, seconds: true) }
    func span(_ seconds: Double) -> String { SentenceClock.span(seconds) }

    func source(_ name: SourceName) -> PowerSource? { picture.sources.first { $0.name == name } }
    func host(_ name: HostName) -> Host? { picture.hosts.first { $0.name == name } }
    func isSilent(_ observed: Observed<Bool>?) -> Bool { observed?.known(at: now) == nil }

    /// The nodes that a source feeds.
    func fed(by source: SourceName) -> [HostName] {
        picture.hosts.filter { $0.role == .node }.map(\.name).filter { host in
            picture.cords.contains { $0.source == source && $0.host == host }
        }
    }

    /// When the last of the bad sources lost its input: from then on there was no power.
    var powerLostAt: Moment? {
        let bad = decision.sources.filter { $0.condition == .bad }
        return bad.compactMap { $0.since ?? source($0.name)?.inputSince }.max()
    }

    /// A clock time for an estimate: told to the minute, so that it does not tremble from pass to pass.
    func estimate(_ seconds: Double) -> Moment {
        let at = now.adding(seconds: max(0, seconds))
        return Moment(milliseconds: (at.milliseconds + 30_000) / 60_000 * 60_000)
    }

    func servers(on host: HostName) -> [Server] { picture.servers.filter { $0.on?.value == host } }

    /// Servers that ought to run.
    var wanted: [Server] { picture.servers.filter { !$0.stayOff && $0.stoppedBy?.by != .person } }
    var running: [Server] { picture.servers.filter { ($0.state == .running || $0.state == .migrating) && isKnown($0) } }
    func isKnown(_ server: Server) -> Bool { server.on?.isFresh(at: now) ?? false }

    /// The hold that ends next for a rule, with its finding.
    func hold(of rules: Rule...) -> (finding: Finding, endsAt: Moment)? {
        decision.findings.filter { rules.contains($0.rule) && $0.holdSeconds != nil }
            .map { ($0, $0.since.adding(seconds: $0.holdSeconds ?? 0)) }
            .filter { $0.1 > now }
            .min { $0.1 < $1.1 }
    }

    func activity(_ rules: [Rule], _ kinds: [IntentKind]) -> Activity? {
        picture.activities.first { $0.state == .running && rules.contains($0.rule) && kinds.contains($0.kind) }
    }

    func intent(_ rules: [Rule], _ kinds: [IntentKind]) -> Intent? {
        decision.intents.first { rules.contains($0.rule) && kinds.contains($0.kind) }
    }

    func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
    func inWords(_ number: Int) -> String {
        let words = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"]
        return number < words.count ? words[number] : String(number)
    }
    func list(_ names: [String]) -> String {
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    /// A text for the heading: at most 90 letters, cut at a word.
    func short(_ text: String, _ limit: Int = 90) -> String {
        guard text.count > limit else { return text }
        let cut = text.prefix(limit - 1)
        return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]) + "…"
    }

    func ended(_ text: String) -> String {
        guard let last = text.last else { return text }
        return ".…?!".contains(last) ? text : text + "."
    }
}

extension SentenceView {
    /// Puts the case together with what is always said.
    func sentence(from told: SentenceCase) -> Sentence {
        let name = isObservingOnly ? picture.seat : picture.anvil
        let word =
            switch told.level {
            case .good: ""
            case .work: "At work: "
            case .warn: "Warning: "
            case .bad: "Critical: "
            case .unknown: "Not known: "
            case .maintenance: "Maintenance: "
            }
        return Sentence(
            level: told.level, kicker: told.kicker, heading: told.heading, then: told.then, also: told.also,
            next: told.next, you: told.you, servers: serversCell(),
            title: told.level == .good ? "\(name): all well" : "\(word)\(name) \(told.short)", rule: told.rule)
    }

    func serversCell() -> Sentence.Servers {
        if isObservingOnly {
            return .init(answer: "None watched", detail: "There is no cluster on this host, so no server to move or stop.")
        }
        let wanted = wanted
        let running = wanted.filter { server in self.running.contains { $0.name == server.name } }
        let unknown = wanted.filter { !isKnown($0) }
        let hosts = picture.hosts.map(\.name).filter { host in running.contains { $0.on?.value == host } }
        let answer =
            wanted.isEmpty
            ? "No servers" : "\(running.count) of \(wanted.count) running" + (hosts.count == 1 ? ", all on \(hosts[0])" : "")
        var details: [String] = []
        if !unknown.isEmpty { details.append("No news of \(list(unknown.map(\.name)))") }
        let moving = picture.servers.filter { $0.state == .migrating }
        if !moving.isEmpty { details.append("\(list(moving.map(\.name))) \(moving.count == 1 ? "moves" : "move") while running") }
        let stopped = wanted.filter { $0.state == .stopped && isKnown($0) }
        if !stopped.isEmpty { details.append("\(list(stopped.map(\.name))) \(stopped.count == 1 ? "is" : "are") stopped") }
        let stopping = wanted.filter { $0.state == .stopping && isKnown($0) }
        if !stopping.isEmpty { details.append("\(list(stopping.map(\.name))) \(stopping.count == 1 ? "is" : "are") stopping") }
        let personal = picture.servers.filter { $0.stoppedBy?.by == .person || $0.stayOff }
        if !personal.isEmpty { details.append("\(list(personal.map(\.name))) off on purpose") }
        if details.isEmpty && !wanted.isEmpty {
            let perHost = hosts.map { host in "\(running.count { $0.on?.value == host }) on \(host)" }
            details.append(hosts.count > 1 ? perHost.joined(separator: ", ") : "None is interrupted")
        }
        return .init(answer: answer, detail: details.map(ended).joined(separator: " "))
    }
}

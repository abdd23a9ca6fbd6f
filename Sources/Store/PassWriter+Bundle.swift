import Facts
import GRDB
import Replica

/// What a pass writes here is told to other databases in the same words, in a bundle that waits in the outbox.
extension PassWriter {
    /// The one more row of a pass, in the transaction of the pass: what was recorded here is on its way to all others, however
    /// this process ends.
    mutating func writeOutbox() throws {
        guard var bundle else { return }
        let known = catalog.seats[pass.host] ?? .init()
        bundle.coverage = known.unsentCoverage.isEmpty ? nil : known.unsentCoverage
        if !known.unsentEvents.isEmpty { bundle.events = known.unsentEvents + (bundle.events ?? []) }
        let text = try JSON.text(bundle.tidied)
        try run(
            "INSERT INTO outbox(pass, host, at, wall, bytes, bundle) VALUES ((SELECT max(id) FROM passes), ?, ?, ?, ?, ?)",
            [hostID, pass.at.milliseconds, pass.wallMilliseconds, text.utf8.count, text])
        catalog.seats[pass.host]?.unsentCoverage = []
        catalog.seats[pass.host]?.unsentEvents = []
    }

    mutating func bundleRuns(_ figures: [RunFigures]) {
        guard bundle != nil, !figures.isEmpty else { return }
        let names = Dictionary(
            catalog.agents.filter { $0.key.host == pass.host }.map { ($0.value.id, $0.key.agent) },
            uniquingKeysWith: { one, _ in one })
        var runs: [String: PassBundle.Run] = [:]
        for run in figures {
            guard let name = names[run.agent] else { continue }
            runs[name] = PassBundle.Run(
                at: pass.at.milliseconds, good: run.succeeded, wall: run.wallMicroseconds, cpu: run.cpuMicroseconds,
                peak: run.peakKibibytes, lines: run.lines)
        }
        bundle?.runs = runs
    }

    mutating func bundleAgent(_ run: AgentRun, _ text: String) {
        append(
            PassBundle.Agent(host: other(run.host), agent: run.agent, run: text, stale: run.staleMilliseconds), to: \.agents)
    }

    mutating func bundleFact(_ fact: Fact, _ line: String) {
        guard bundle != nil else { return }
        var row = PassBundle.FactRow(
            host: other(fact.key.host), agent: fact.key.agent, kind: fact.key.kind.rawValue, key: fact.key.key,
            since: fact.since.milliseconds)
        row.line = line
        row.value = fact.line.number.map(PassBundle.Value.number)
        row.track = pass.tracks[fact.key] ?? catalog.facts[fact.key]?.track
        append(row, to: \.facts)
    }

    /// A fact of which less than its line has changed: as it is stored now.
    mutating func bundleStored(_ key: FactKey) throws {
        guard bundle != nil, let known = catalog.facts[key] else { return }
        let stored = try Row.fetchOne(
            db.cachedStatement(sql: "SELECT line, value, since, seen, track FROM facts WHERE id = ?"), arguments: [known.id])
        guard let stored else { return }
        var row = PassBundle.FactRow(
            host: other(key.host), agent: key.agent, kind: key.kind.rawValue, key: key.key, since: stored["since"])
        row.line = stored["line"]
        row.value = (stored["value"] as Double?).map(PassBundle.Value.number)
        row.seen = stored["seen"]
        row.track = stored["track"]
        append(row, to: \.facts)
    }

    mutating func bundleGone(_ key: FactKey) {
        append(
            PassBundle.FactRow(
                host: other(key.host), agent: key.agent, kind: key.kind.rawValue, key: key.key, since: pass.at.milliseconds),
            to: \.facts)
    }

    mutating func bundleChange(_ key: FactKey, _ part: String, _ value: ReadingValue?) {
        guard bundle != nil, let series = catalog.facts[key]?.parts[part] else { return }
        append(
            PassBundle.Change(
                host: other(key.host), agent: key.agent, kind: key.kind.rawValue, key: key.key, part: part,
                shape: series.shape.rawValue, unit: series.unit, value: value.map(PassBundle.Value.init)), to: \.history)
    }

    mutating func bundleFinding(_ key: FactKey, _ health: String?) {
        append(
            PassBundle.FindingRow(host: other(key.host), agent: key.agent, key: key.key, health: health), to: \.findings)
    }

    mutating func bundleAlert(_ change: AlertChange, _ text: String) {
        append(
            PassBundle.AlertRow(
                key: change.alert.key, change: change.change.rawValue, alert: text, since: change.since.milliseconds),
            to: \.alerts)
    }

    mutating func bundleEvent(_ event: Event, wallMilliseconds: Int64) {
        let row = PassBundle.EventRow(event, wallMilliseconds: wallMilliseconds)
        append(row, to: \.events)
    }

    private mutating func append<Element>(_ row: Element, to list: WritableKeyPath<PassBundle, [Element]?>) {
        guard bundle != nil else { return }
        bundle?[keyPath: list, default: []].append(row)
    }

    private func other(_ host: HostName) -> String? { host == pass.host ? nil : host }
}

extension PassBundle {
    init(_ pass: StoredPass) {
        self.init(
            at: pass.at.milliseconds, wall: pass.wallMilliseconds, boot: pass.bootID, uptime: pass.bootMilliseconds,
            took: Int64((min(max(pass.wallSeconds, 0), 1e9) * 1e6).rounded()))
    }

    fileprivate subscript<Element>(keyPath list: WritableKeyPath<PassBundle, [Element]?>, default empty: [Element]) -> [Element]
    {
        get { self[keyPath: list] ?? empty }
        set { self[keyPath: list] = newValue }
    }
}

extension PassBundle.EventRow {
    init(_ event: Event, wallMilliseconds: Int64) {
        self.init(
            at: event.at.milliseconds, wall: wallMilliseconds, level: event.level.rank, host: event.host, kind: event.kind,
            key: event.key, text: event.text)
    }
}

extension PassBundle.Value {
    init(_ value: ReadingValue) {
        switch value {
        case .number(let number): self = .number(number)
        case .text(let text): self = .word(text)
        case .flag(let flag): self = .number(flag ? 1 : 0)
        }
    }
}

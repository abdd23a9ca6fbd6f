import Facts

/// What one run of an agent gave, stamped with the time of its pass.
public struct AgentBatch: Equatable, Sendable {
    public var run: AgentRun
    /// Empty unless the run scanned.
    public var lines: [AgentLine]
    /// The pass the run belongs to.
    public var at: Moment

    public init(run: AgentRun, lines: [AgentLine], at: Moment) {
        self.run = run
        self.lines = lines
        self.at = at
    }
}

/// What a batch changed in the table.
public struct FactChanges: Equatable, Sendable {
    /// Facts that are new or have another line than before.
    public var changed: [Fact] = []
    /// Facts that a complete run no longer named. Health findings are cleared; all else stays and grows stale.
    public var missing: [Fact] = []
    /// Those of the missing that the agent's last complete run still named.
    public var lost: [Fact] = []
    /// Missing facts that are gone from the table: cleared health findings.
    public var cleared: [FactKey] = []
    /// The agent's run, when its outcome changed.
    public var run: AgentRun?
    public var alerts: [AgentAlert] = []
    public var actions: [AgentAction] = []

    public var isEmpty: Bool {
        changed.isEmpty && missing.isEmpty && run == nil && alerts.isEmpty && actions.isEmpty
    }

    public init() {}
}

/// All facts as one seat knows them.
///
/// Agents' lines go in, a `Picture` comes out. A run that failed changes nothing but the agent's own state:
/// its facts stay and grow stale.
public struct FactTable: Equatable, Sendable {
    public internal(set) var facts: [FactKey: Fact] = [:]
    public internal(set) var runs: [String: AgentRun] = [:]
    public private(set) var agentAlerts: [String: Alert] = [:]
    public internal(set) var recent: [FactKey: [Sensor.Past]] = [:]
    public internal(set) var power: [FactKey: PowerTrack] = [:]
    /// The keys of the facts, sorted: made anew only when one appears or goes, not in every pass.
    public private(set) var order: [FactKey] = []
    fileprivate var keysByAgent: [String: Set<FactKey>] = [:]
    /// Where the facts and runs lie in that order, so that a pass looks nothing up by name.
    private(set) var places: [Dictionary<FactKey, Fact>.Index] = []
    /// In the same order where the readings of each fact lie, if it has any.
    private(set) var pastPlaces: [Dictionary<FactKey, [Sensor.Past]>.Index?] = []
    private(set) var runPlaces: [Dictionary<String, AgentRun>.Index] = []
    /// What each agent said last, and where it lies; void when `structure` has moved on.
    private var said: [String: Said] = [:]
    /// Counts how often a key came or went.
    private var structure = 0

    public init() {}

    /// A table as it was stored.
    public init(facts: [Fact], runs: [AgentRun], alerts: [Alert], power: [FactKey: PowerTrack] = [:]) {
        for fact in facts {
            self.facts[fact.key] = fact
            keysByAgent[Self.name(fact.key.host, fact.key.agent), default: []].insert(fact.key)
        }
        order = self.facts.keys.sorted()
        for run in runs { self.runs[Self.name(run.host, run.agent)] = run }
        sortPlaces()
        for alert in alerts { agentAlerts[alert.key] = alert }
        self.power = power
    }

    static func name(_ host: HostName, _ agent: String) -> String { "\(host)/\(agent)" }

    /// Takes in one run of an agent and tells what it changed.
    public mutating func merge(_ batch: AgentBatch) -> FactChanges {
        var changes = FactChanges()
        let agent = Self.name(batch.run.host, batch.run.agent)
        let lastSuccess = runs[agent]?.succeededAt
        mergeRun(batch.run, named: agent, into: &changes)
        guard batch.run.outcome == .scanned || batch.run.outcome == .nothing else { return changes }
        if mergeAgain(batch, of: agent) { return changes }
        let before = structure
        var seen = Set<FactKey>(minimumCapacity: batch.lines.count)
        for line in batch.lines {
            mergeLine(line, of: batch.run, at: batch.at, seen: &seen, into: &changes)
        }
        forgetMissing(from: agent, seen: seen, into: &changes)
        if let lastSuccess { changes.lost = changes.missing.filter { $0.observedAt >= lastSuccess } }
        if structure != before { sortPlaces() }
        keep(batch, of: agent)
        return changes
    }

    // MARK: The same again

    /// What an agent said last, and where each line of it lies.
    private struct Said: Equatable, Sendable {
        var lines: [AgentLine]
        var places: [Dictionary<FactKey, Fact>.Index]
        var pastPlaces: [Dictionary<FactKey, [Sensor.Past]>.Index]
        var powerKeys: [FactKey]
        var structure: Int
    }

    /// Most runs say what the run before said: then only the times move. What went missing was told when it did.
    private mutating func mergeAgain(_ batch: AgentBatch, of agent: String) -> Bool {
        guard let before = said[agent], before.structure == structure, before.lines == batch.lines
        else { return false }
        var past = before.pastPlaces.makeIterator()
        var powers = before.powerKeys.makeIterator()
        for (line, place) in zip(batch.lines, before.places) {
            facts.values[place].observedAt = batch.at
            switch line {
            case .temperature(let temperature):
                guard let place = past.next() else { continue }
                recent.values[place].append(Sensor.Past(at: batch.at, value: temperature.value))
                if recent.values[place].count > Sensor.recentLimit { recent.values[place].removeFirst() }
            case .power(let line):
                guard let key = powers.next() else { continue }
                power[key] = PowerTrack.next(after: power[key], seeing: line, at: batch.at)
            default: break
            }
        }
        return true
    }

    /// Remembers where the lines of a run lie. Lines that are events, and a key said twice, are never the same again.
    private mutating func keep(_ batch: AgentBatch, of agent: String) {
        said[agent] = nil
        var now = Said(
            lines: batch.lines, places: [], pastPlaces: [], powerKeys: [], structure: structure)
        for line in batch.lines {
            guard let (kind, name) = line.factKey else { return }
            let key = FactKey(host: batch.run.host, agent: batch.run.agent, kind: kind, key: name)
            // A line that was changed on its way in must go that way again.
            guard let place = facts.index(forKey: key), facts.values[place].line == line else { return }
            now.places.append(place)
            if case .temperature = line, let place = recent.index(forKey: key) {
                now.pastPlaces.append(place)
            }
            if case .power = line { now.powerKeys.append(key) }
        }
        guard Set(now.places).count == now.places.count else { return }
        said[agent] = now
    }

    /// Where a new key stands in the order.
    private func place(for key: FactKey) -> Int {
        var range = order.startIndex..<order.endIndex
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            range = order[middle] < key ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return range.lowerBound
    }

    private mutating func sortPlaces() {
        places = order.compactMap { facts.index(forKey: $0) }
        pastPlaces = order.map { $0.kind == .temperature ? recent.index(forKey: $0) : nil }
        runPlaces = runs.indices.sorted {
            (runs[$0].value.host, runs[$0].value.agent) < (runs[$1].value.host, runs[$1].value.agent)
        }
    }

    private mutating func mergeRun(
        _ run: AgentRun, named name: String, into changes: inout FactChanges
    ) {
        var run = run
        if let before = runs[name] {
            if before.outcome == run.outcome && before.because == run.because {
                run.since = before.since
            } else {
                changes.run = run
            }
            if run.succeededAt == nil { run.succeededAt = before.succeededAt }
        } else {
            changes.run = run
            runs[name] = run
            sortPlaces()
        }
        runs[name] = run
    }

    private mutating func mergeLine(
        _ line: AgentLine, of run: AgentRun, at: Moment, seen: inout Set<FactKey>,
        into changes: inout FactChanges
    ) {
        switch line {
        case .alert(let alert): mergeAlert(alert, of: run, into: &changes)
        case .action(let action): changes.actions.append(action)
        default: break
        }
        guard let (kind, name) = line.factKey else { return }
        let key = FactKey(host: run.host, agent: run.agent, kind: kind, key: name)
        let line = keepingWeight(line, key: key)
        seen.insert(key)
        remember(line, key: key, at: at)
        if var fact = facts[key] {
            fact.observedAt = at
            if fact.line != line {
                fact.line = line
                fact.since = at
                changes.changed.append(fact)
            }
            facts[key] = fact
        } else {
            let fact = Fact(key: key, line: line, since: at, observedAt: at)
            facts[key] = fact
            structure += 1
            order.insert(key, at: place(for: key))
            keysByAgent[Self.name(run.host, run.agent), default: []].insert(key)
            changes.changed.append(fact)
        }
    }

    /// A finding that an agent can no longer read keeps its last weight; one that never was bad has none.
    private func keepingWeight(_ line: AgentLine, key: FactKey) -> AgentLine {
        guard case .health(var health) = line, health.state == .unknown else { return line }
        if case .health(let before) = facts[key]?.line {
            health.weight = before.weight
            health.kind = before.kind
        } else {
            health.weight = 0
        }
        return .health(health)
    }

    private mutating func mergeAlert(
        _ alert: AgentAlert, of run: AgentRun, into changes: inout FactChanges
    ) {
        let key = "\(alert.key)@\(run.host)"
        switch alert.change {
        case .set:
            let standing = Alert(level: alert.level, key: alert.key, host: run.host, text: alert.text)
            guard agentAlerts[key] != standing else { return }
            agentAlerts[key] = standing
        case .clear:
            guard agentAlerts.removeValue(forKey: key) != nil else { return }
        }
        changes.alerts.append(alert)
    }

    private mutating func forgetMissing(
        from agent: String, seen: Set<FactKey>, into changes: inout FactChanges
    ) {
        guard let known = keysByAgent[agent], known.count > seen.count || !known.isSubset(of: seen)
        else { return }
        for key in known.subtracting(seen).sorted() {
            guard let fact = facts[key] else { continue }
            changes.missing.append(fact)
            if key.kind == .health {
                facts[key] = nil
                structure += 1
                order.removeAll { $0 == key }
                keysByAgent[agent]?.remove(key)
                changes.cleared.append(key)
            }
        }
    }

    /// Keeps what the picture needs beside the line itself: a sensor's last readings, a source's stretch on battery.
    private mutating func remember(_ line: AgentLine, key: FactKey, at: Moment) {
        switch line {
        case .temperature(let temperature):
            var past = recent[key] ?? []
            past.append(Sensor.Past(at: at, value: temperature.value))
            if past.count > Sensor.recentLimit { past.removeFirst(past.count - Sensor.recentLimit) }
            if past.count == 1 { structure += 1 }
            recent[key] = past
        case .power(let line):
            power[key] = PowerTrack.next(after: power[key], seeing: line, at: at)
        default: break
        }
    }
}

extension FactTable {
    /// The facts of one agent, in the order of their keys.
    public func facts(of agent: String, on host: HostName) -> [Fact] {
        (keysByAgent[Self.name(host, agent)] ?? []).sorted().compactMap { facts[$0] }
    }

    /// The last run of one agent.
    public func run(of agent: String, on host: HostName) -> AgentRun? { runs[Self.name(host, agent)] }
}

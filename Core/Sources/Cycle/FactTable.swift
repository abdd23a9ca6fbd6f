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

/// How long a source has had the input that it has, and how quickly its battery emptied.
public struct PowerTrack: Hashable, Sendable, Codable {
    public var input: Condition
    public var inputSince: Moment
    /// Charge and time when the present stretch on battery began.
    public var chargeAtStart: Double?
    public var startedAt: Moment?
    public var loadAtStart: Double?
    public var measuredPercentPerMinute: Double?
    public var worstPercentPerMinute: Double?
    /// Charge and time when the present stretch of charging began (R10).
    public var chargingFrom: Double?
    public var chargingSince: Moment?
    public var chargeRate: Measured?
}

/// All facts as one seat knows them.
///
/// Agents' lines go in, a `Picture` comes out. A run that failed changes nothing but the agent's own state:
/// its facts stay and grow stale.
public struct FactTable: Equatable, Sendable {
    public private(set) var facts: [FactKey: Fact] = [:]
    public private(set) var runs: [String: AgentRun] = [:]
    public private(set) var agentAlerts: [String: Alert] = [:]
    public internal(set) var recent: [FactKey: [Sensor.Past]] = [:]
    public internal(set) var power: [FactKey: PowerTrack] = [:]
    /// The keys of the facts, sorted: made anew only when one appears or goes, not in every pass.
    public private(set) var order: [FactKey] = []
    fileprivate var keysByAgent: [String: Set<FactKey>] = [:]

    public init() {}

    /// A table as it was stored.
    public init(facts: [Fact], runs: [AgentRun], alerts: [Alert], power: [FactKey: PowerTrack] = [:]) {
        for fact in facts {
            self.facts[fact.key] = fact
            keysByAgent[Self.name(fact.key.host, fact.key.agent), default: []].insert(fact.key)
        }
        order = self.facts.keys.sorted()
        for run in runs { self.runs[Self.name(run.host, run.agent)] = run }
        for alert in alerts { agentAlerts[alert.key] = alert }
        self.power = power
    }

    static func name(_ host: HostName, _ agent: String) -> String { "\(host)/\(agent)" }

    /// Takes in one run of an agent and tells what it changed.
    public mutating func merge(_ batch: AgentBatch) -> FactChanges {
        var changes = FactChanges()
        let lastSuccess = runs[Self.name(batch.run.host, batch.run.agent)]?.succeededAt
        mergeRun(batch.run, into: &changes)
        guard batch.run.outcome == .scanned || batch.run.outcome == .nothing else { return changes }
        let agent = Self.name(batch.run.host, batch.run.agent)
        var seen = Set<FactKey>(minimumCapacity: batch.lines.count)
        for line in batch.lines {
            mergeLine(line, of: batch.run, at: batch.at, seen: &seen, into: &changes)
        }
        forgetMissing(from: agent, seen: seen, into: &changes)
        if let lastSuccess { changes.lost = changes.missing.filter { $0.observedAt >= lastSuccess } }
        return changes
    }

    /// Time was left out in which nothing was read but what had been read before: the last readings stand as far back as if
    /// all had been taken.
    public mutating func leap(by milliseconds: Int64) {
        for index in recent.values.indices {
            for past in recent.values[index].indices { recent.values[index][past].at.milliseconds += milliseconds }
        }
    }

    private mutating func mergeRun(_ run: AgentRun, into changes: inout FactChanges) {
        let name = Self.name(run.host, run.agent)
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
        }
        runs[name] = run
    }

    private mutating func mergeLine(
        _ line: AgentLine, of run: AgentRun, at: Moment, seen: inout Set<FactKey>, into changes: inout FactChanges
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
            order.insert(key, at: order.firstIndex { key < $0 } ?? order.endIndex)
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

    private mutating func mergeAlert(_ alert: AgentAlert, of run: AgentRun, into changes: inout FactChanges) {
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

    private mutating func forgetMissing(from agent: String, seen: Set<FactKey>, into changes: inout FactChanges) {
        guard let known = keysByAgent[agent], known.count > seen.count || !known.isSubset(of: seen) else { return }
        for key in known.subtracting(seen).sorted() {
            guard let fact = facts[key] else { continue }
            changes.missing.append(fact)
            if key.kind == .health {
                facts[key] = nil
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
            recent[key] = past
        case .power(let line):
            power[key] = PowerTrack.next(after: power[key], seeing: line, at: at)
        default: break
        }
    }
}

extension PowerTrack {
    /// A stretch on battery is measured once it lasted this long, seconds, and cost this much charge, percent:
    /// whole percents are all that most UPSes tell.
    static let measureAfterSeconds = 60.0
    static let measureAfterPercent = 2.0
    /// A load that changes by more than this share makes what was measured before worthless: the stretch begins anew.
    static let loadChange = 0.1

    static func next(after before: PowerTrack?, seeing line: Power, at: Moment) -> PowerTrack {
        var track = before ?? PowerTrack(input: line.input, inputSince: at)
        track.measureCharging(line, at: at)
        if track.input != line.input {
            track.input = line.input
            track.inputSince = at
        }
        guard line.output == .battery, let charge = line.chargePercent else {
            track.chargeAtStart = nil
            track.startedAt = nil
            track.measuredPercentPerMinute = nil
            return track
        }
        guard let start = track.startedAt, let chargeAtStart = track.chargeAtStart,
            !hasChanged(track.loadAtStart, line.loadPercent)
        else {
            track.startedAt = at
            track.chargeAtStart = charge
            track.loadAtStart = line.loadPercent
            track.measuredPercentPerMinute = nil
            return track
        }
        let seconds = at.secondsSince(start)
        if seconds >= measureAfterSeconds && chargeAtStart - charge >= measureAfterPercent {
            let rate = (chargeAtStart - charge) / seconds * 60
            track.measuredPercentPerMinute = rate
            track.worstPercentPerMinute = max(rate, track.worstPercentPerMinute ?? 0)
        }
        return track
    }

    /// How quickly it charges. Most UPSes tell whole percents, so each end of the stretch may be half a percent off. What was
    /// measured stays for the next time.
    private mutating func measureCharging(_ line: Power, at: Moment) {
        guard line.output != .battery, line.input == .good, let charge = line.chargePercent, charge < 100 else {
            chargingSince = nil
            return
        }
        guard let since = chargingSince, let from = chargingFrom, charge >= from else {
            chargingSince = at
            chargingFrom = charge
            return
        }
        let minutes = at.secondsSince(since) / 60
        guard minutes * 60 >= Self.measureAfterSeconds, charge - from >= Self.measureAfterPercent else { return }
        chargeRate = Measured((charge - from) / minutes, error: 1 / minutes)
    }

    private static func hasChanged(_ before: Double?, _ now: Double?) -> Bool {
        guard let before, let now else { return false }
        return abs(now - before) > loadChange * max(before, 1)
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

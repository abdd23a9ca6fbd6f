public import Facts

/// One measured value, with its age: the fields of a line of `anvil sensors --json`.
public struct SensorLine: Encodable, Equatable, Sendable {
    public var host: String
    public var agent: String
    /// `host`, `room`, or the name of a device.
    public var of: String
    public var key: String
    /// `temperature`, `power`, or the kind of the reading.
    public var kind: String
    public var value: ReadingValue?
    public var unit: String?
    /// `nominal`, `warning`, `critical`; for a source `good`, `bad`, `unknown`; nil where nothing judges the value.
    public var state: String?
    public var since: String
    public var seen: String
    /// False: too old to be believed, the engine takes it for unknown.
    public var fresh: Bool
    /// As a person reads it; not part of the machine's form.
    var text: String
    var tone: Tone
    var seenAt: Moment

    private enum CodingKeys: String, CodingKey {
        case host, agent, of, key, kind, value, unit, state, since, seen, fresh
    }
}

/// Which values are asked for.
public struct SensorFilter: Sendable {
    public var host: String?
    public var kind: String?
    public var search: String?

    public init(host: String? = nil, kind: String? = nil, search: String? = nil) {
        self.host = host
        self.kind = kind
        self.search = search
    }

    func admits(_ line: SensorLine) -> Bool {
        if let host, line.host != host { return false }
        if let kind, line.kind.lowercased() != kind.lowercased() { return false }
        guard let search = search?.lowercased(), !search.isEmpty else { return true }
        return [line.host, line.agent, line.of, line.key, line.kind, line.text].contains { $0.lowercased().contains(search) }
    }
}

/// All values that agents measured.
public struct SensorsReport: Sendable {
    public var lines: [SensorLine]
    /// What there was before the filter: the hosts and kinds that can be asked for.
    public var hosts: [String]
    public var kinds: [String]

    /// `isFresh` tells whether an agent's facts of a host may still be believed.
    public init(facts: [Fact], filter: SensorFilter = SensorFilter(), isFresh: (Fact) -> Bool) {
        let all = facts.sorted { $0.key < $1.key }.flatMap { fact in Self.lines(of: fact, isFresh: isFresh(fact)) }
        lines = all.filter(filter.admits)
        hosts = Set(all.map(\.host)).sorted()
        kinds = Set(all.map(\.kind)).sorted()
    }

    public func write(to page: inout Page, now: Moment) {
        let severalHosts = Set(lines.map(\.host)).count > 1
        var table = Table(
            (severalHosts ? [Column("Host")] : []) + [
                Column("Of", fit: .wraps), Column("Name", fit: .wraps), Column("Kind"),
                Column("Value", alignsRight: true, fit: .wraps),
                Column("State"), Column("Seen"),
            ])
        for line in lines {
            let cells = [
                Cell(line.of), Cell(line.key), Cell(line.kind, .faint), Cell(line.text, line.tone),
                Cell(line.fresh ? line.state ?? "" : "not known", line.fresh ? line.tone : .unknown),
                Cell(Words.age(of: line.seenAt, at: now), line.fresh ? .faint : .unknown),
            ]
            table.rows.append((severalHosts ? [Cell(line.host)] : []) + cells)
        }
        page.table(table)
    }

    private static func lines(of fact: Fact, isFresh: Bool) -> [SensorLine] {
        switch fact.line {
        case .reading(let line):
            [make(fact, isFresh, of: line.of.rawValue, key: line.key, kind: line.kind, value: line.value, unit: line.unit)]
        case .temperature(let line):
            [
                make(
                    fact, isFresh, of: line.of.rawValue, key: line.key, kind: "temperature", value: .number(line.value),
                    unit: "°C", state: line.state.rawValue + (line.side.map { " \($0.rawValue)" } ?? ""), tone: tone(line.state))
            ]
        case .power(let line): lines(of: line, fact, isFresh)
        case .health, .device, .member, .server, .alert, .action, .done: []
        }
    }

    private static func lines(of power: Power, _ fact: Fact, _ isFresh: Bool) -> [SensorLine] {
        func make(_ key: String, _ value: ReadingValue?, _ unit: String?) -> SensorLine? {
            value.map { Self.make(fact, isFresh, of: power.key, key: key, kind: "power", value: $0, unit: unit) }
        }
        let input = Self.make(
            fact, isFresh, of: power.key, key: "input", kind: "power", value: .text(power.output.rawValue), unit: nil,
            state: power.input.rawValue, tone: power.input == .good ? .good : power.input == .bad ? .bad : .unknown)
        return [input]
            + [
                make("charge", power.chargePercent.map(ReadingValue.number), "%"),
                make("runtime", power.runtimeSeconds.map(ReadingValue.number), "s"),
                make("load", power.loadPercent.map(ReadingValue.number), "%"),
                make("inputVoltage", power.inputVolts.map(ReadingValue.number), "V"),
            ].compactMap { $0 }
    }

    private static func tone(_ state: HeatState) -> Tone {
        switch state {
        case .nominal: .plain
        case .warning: .warning
        case .critical: .bad
        }
    }

    private static func make(
        _ fact: Fact, _ isFresh: Bool, of place: String, key: String, kind: String, value: ReadingValue, unit: String?,
        state: String? = nil, tone: Tone = .plain
    ) -> SensorLine {
        SensorLine(
            host: fact.key.host, agent: fact.key.agent, of: place, key: key, kind: kind, value: value, unit: unit,
            state: state, since: LocalTime.iso(fact.since), seen: LocalTime.iso(fact.observedAt), fresh: isFresh,
            text: Words.value(value, unit: unit), tone: tone, seenAt: fact.observedAt)
    }
}

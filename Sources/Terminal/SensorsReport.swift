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
    public init(facts: [Fact], filter: SensorFilter = SensorFilter(), time: LocalTime, isFresh: (Fact) -> Bool) {
        let all = facts.sorted(by: Self.isBefore).flatMap { fact in
            SensorLines(fact: fact, isFresh: isFresh(fact), time: time).all
        }
        lines = all.filter(filter.admits)
        hosts = Set(all.map(\.host)).sorted()
        kinds = Set(all.map(\.kind)).sorted()
    }

    /// Temperatures first, then power, then all else, each by place and name.
    private static func isBefore(_ left: Fact, _ right: Fact) -> Bool {
        let rank: [FactKind: Int] = [.temperature: 0, .power: 1]
        let (leftRank, rightRank) = (rank[left.key.kind] ?? 2, rank[right.key.kind] ?? 2)
        return (left.key.host, leftRank, left.key.key, left.key.agent) < (
            right.key.host, rightRank, right.key.key, right.key.agent
        )
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
}

/// The values that one fact holds.
private struct SensorLines {
    let fact: Fact
    let isFresh: Bool
    let time: LocalTime

    var all: [SensorLine] {
        switch fact.line {
        case .reading(let line):
            [make(of: line.of.rawValue, key: line.key, kind: line.kind, value: line.value, unit: line.unit)]
        case .temperature(let line):
            [
                make(
                    of: line.of.rawValue, key: line.key, kind: "temperature", value: .number(line.value), unit: "°C",
                    state: line.state.rawValue + (line.side.map { " \($0.rawValue)" } ?? ""), tone: tone(line.state))
            ]
        case .power(let line): lines(of: line)
        case .health, .device, .member, .server, .bmc, .storage, .alert, .action, .done: []
        }
    }

    private func lines(of power: Power) -> [SensorLine] {
        func number(_ key: String, _ value: Double?, _ unit: String) -> SensorLine? {
            value.map { make(of: power.key, key: key, kind: "power", value: .number($0), unit: unit) }
        }
        let output = make(
            of: power.key, key: "output", kind: "power", value: .text(power.output.rawValue), unit: nil,
            state: power.input.rawValue, tone: Tone(power.input))
        return [output]
            + [
                number("charge", power.chargePercent, "%"), number("runtime", power.runtimeSeconds, "s"),
                number("load", power.loadPercent, "%"), number("inputVoltage", power.inputVolts, "V"),
            ].compactMap { $0 }
    }

    private func tone(_ state: HeatState) -> Tone {
        switch state {
        case .nominal: .plain
        case .warning: .warning
        case .critical: .bad
        }
    }

    private func make(
        of place: String, key: String, kind: String, value: ReadingValue, unit: String?, state: String? = nil,
        tone: Tone = .plain
    ) -> SensorLine {
        SensorLine(
            host: fact.key.host, agent: fact.key.agent, of: place, key: key, kind: kind, value: value, unit: unit,
            state: state, since: time.iso(fact.since), seen: time.iso(fact.observedAt), fresh: isFresh,
            text: Words.value(value, unit: unit), tone: tone, seenAt: fact.observedAt)
    }
}

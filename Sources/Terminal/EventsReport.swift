public import Facts

/// Something that happened: the fields of a line of `anvil events --json`.
public struct EventLine: Encodable, Sendable {
    public var at: String
    public var host: String
    public var level: String
    public var kind: String
    public var key: String
    public var text: String

    public init(_ event: Event, time: LocalTime) {
        at = time.iso(event.at)
        host = event.host
        level = event.level.rawValue
        kind = event.kind
        key = event.key
        text = event.text
    }
}

/// Events, the oldest first, as a log is read.
public struct EventsReport: Sendable {
    public var events: [Event]
    public var time: LocalTime

    public init(events: [Event], time: LocalTime) {
        self.events = events
        self.time = time
    }

    public func write(to page: inout Page, now: Moment) {
        var table = Table([
            Column("Time (\(time.zoneName(at: now)))"), Column("Host"), Column("Level"), Column("What", fit: .wraps),
        ])
        for event in events {
            table.add(
                Cell(time.short(event.at, at: now)), Cell(event.host), Cell(event.level.rawValue, Tone(event.level)),
                Cell(event.text))
        }
        page.table(table)
    }

    /// One event as a line of its own, for following.
    public static func line(_ event: Event, ink: Ink, time: LocalTime) -> String {
        let level = ink.paint(event.level.rawValue, Tone(event.level))
        return "\(time.full(event.at))  \(event.host.printable)  \(level)  \(event.text.printable)\n"
    }
}

/// An alert that stands: the fields of a line of `anvil alerts --json`.
public struct AlertLine: Encodable, Sendable {
    public var level: String
    public var key: String
    public var host: String?
    public var rule: String?
    public var text: String
    public var since: String?
    public var causedBy: String?

    public init(_ change: AlertChange, time: LocalTime) {
        level = change.alert.level.rawValue
        key = change.alert.key
        host = change.alert.host
        rule = change.alert.rule?.rawValue
        text = change.alert.text
        since = time.iso(change.since)
        causedBy = change.alert.causedBy
    }
}

/// The alerts that stand, the loudest first; those that another one caused stand below it.
public struct AlertsReport: Sendable {
    public var open: [AlertChange]
    public var time: LocalTime

    public init(open: [AlertChange], time: LocalTime) {
        self.time = time
        self.open = open.sorted { left, right in
            if left.alert.level != right.alert.level { return left.alert.level > right.alert.level }
            return left.since == right.since ? left.alert.key < right.alert.key : left.since < right.since
        }
    }

    public func write(to page: inout Page, now: Moment) {
        let keys = Set(open.map(\.alert.key))
        for change in open where change.alert.causedBy.map({ !keys.contains($0) }) ?? true {
            let rule = change.alert.rule.map { " (\($0.rawValue))" } ?? ""
            page.item(
                Cell("\(Tone.mark(change.alert.level)) \(change.alert.level.rawValue)", Tone(change.alert.level)),
                "\(change.alert.text)\(rule). Since \(time.clock(change.since, at: now)), \(Words.age(of: change.since, at: now))",
                indent: 0)
            for caused in open where caused.alert.causedBy == change.alert.key {
                page.item(Cell("caused", .faint), caused.alert.text, .faint, indent: 4)
            }
        }
    }
}

extension Tone {
    public init(_ level: AlertLevel) {
        switch level {
        case .critical: self = .bad
        case .warning: self = .warning
        case .notice: self = .work
        case .info: self = .faint
        }
    }

    public init(_ condition: Condition) {
        switch condition {
        case .good: self = .good
        case .bad: self = .bad
        case .unknown: self = .unknown
        }
    }

    static func mark(_ level: AlertLevel) -> String {
        switch level {
        case .critical: "x"
        case .warning: "!"
        case .notice: ">"
        case .info: "-"
        }
    }
}

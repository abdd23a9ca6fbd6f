public import Facts
import GRDB
import Replica

/// What this host remembers, piece by piece, for a database that lacks it.
public struct PastPiece: Sendable {
    /// `Replica.Past` as JSON.
    public var text: String
    public var rows: Int
    /// Where the next piece begins; nil after the last.
    public var next: PastPosition?

    public init(text: String, rows: Int, next: PastPosition?) {
        self.text = text
        self.rows = rows
        self.next = next
    }
}

/// How far the past was read. A reader that forgets it begins anew.
public struct PastPosition: Hashable, Sendable {
    enum Part: Int, Hashable, CaseIterable { case now, passes, findings, decisions, alerts, events, history }
    var part = Part.now
    /// The number of the last row read; in history the number of a series, whose last time read is `at`.
    var row: Int64 = 0
    var at = Int64.min

    public static let start = PastPosition()
}

extension Store {
    /// The next piece of what `host` recorded from a moment to another, both included; of about so many rows.
    public func past(
        of host: HostName, in range: ClosedRange<Moment>, from position: PastPosition, limit: Int = 1000
    ) throws -> PastPiece {
        try read { db in
            guard let id = try Int64.fetchOne(db, sql: "SELECT id FROM hosts WHERE name = ?", arguments: [host]),
                let last = try Int64.fetchOne(db, sql: "SELECT max(at) FROM passes WHERE host = ?", arguments: [id])
            else { return PastPiece(text: "{}", rows: 0, next: nil) }
            var reader = PastReader(
                db: db, host: id, hostName: host, from: range.lowerBound.milliseconds, until: range.upperBound.milliseconds,
                limit: limit, past: Past(at: last))
            let next = try reader.read(position)
            return PastPiece(text: try JSON.text(reader.past), rows: reader.rows, next: next)
        }
    }
}

/// Fills one piece.
struct PastReader {
    let db: Database
    let host: Int64
    let hostName: HostName
    let from: Int64
    let until: Int64
    let limit: Int
    var past: Past
    var rows = 0

    mutating func read(_ position: PastPosition) throws -> PastPosition? {
        let last: Int64?
        switch position.part {
        case .now:
            try readNow()
            last = nil
        case .passes: last = try readPasses(after: position.row)
        case .findings: last = try readFindings(after: position.row)
        case .decisions: last = try readDecisions(after: position.row)
        case .alerts: last = try readAlerts(after: position.row)
        case .events: last = try readEvents(after: position.row)
        case .history: return try readHistory(position)
        }
        // A full piece means that there may be more of the same.
        if let last { return PastPosition(part: position.part, row: last) }
        return PastPosition.Part(rawValue: position.part.rawValue + 1).map { PastPosition(part: $0) }
    }

    /// Takes rows until the piece is full; gives the number of the last one then.
    private mutating func each(
        _ sql: String, _ arguments: StatementArguments, _ body: (inout Past, Row) throws -> Void
    ) throws -> Int64? {
        let cursor = try Row.fetchCursor(db, sql: sql + " ORDER BY id LIMIT \(limit)", arguments: arguments)
        var last: Int64?
        while let row = try cursor.next() {
            try body(&past, row)
            rows += 1
            last = row["id"]
        }
        return rows >= limit ? last : nil
    }

    private mutating func readPasses(after row: Int64) throws -> Int64? {
        past.passes = []
        return try each(
            """
            SELECT id, at, wall, uptime, took, (SELECT name FROM boots WHERE id = boot) AS boot FROM passes
            WHERE id > ? AND host = ? AND at BETWEEN ? AND ?
            """, [row, host, from, until]
        ) { past, row in
            past.passes?.append(
                Past.PassRow(
                    at: row["at"], wall: row["wall"], boot: row["boot"] ?? "unknown", uptime: row["uptime"], took: row["took"]))
        }
    }

    /// A finding is two rows elsewhere: when it began, and when it ended.
    private mutating func readFindings(after row: Int64) throws -> Int64? {
        let (from, until) = (from, until)
        past.findings = []
        return try each(
            """
            SELECT findings.id AS id, name, key, health, since, ended FROM findings JOIN agents ON agents.id = agent
            WHERE findings.id > ? AND agents.host = ? AND since <= ? AND coalesce(ended, ?) >= ?
            """, [row, host, until, until, from]
        ) { past, row in
            for (at, health) in [(row["since"] as Int64, row["health"] as String?), (row["ended"] as Int64? ?? .min, nil)]
            where at >= from && at <= until {
                past.findings?.append(Past.Finding(host: nil, agent: row["name"], key: row["key"], at: at, health: health))
            }
        }
    }

    private mutating func readDecisions(after row: Int64) throws -> Int64? {
        past.decisions = []
        return try each(
            """
            SELECT id, at, wall, rule, kind, text, decision,
                (SELECT picture FROM pictures WHERE pictures.decision = decisions.id) AS picture
            FROM decisions WHERE id > ? AND host = ? AND at BETWEEN ? AND ?
            """, [row, host, from, until]
        ) { past, row in
            past.decisions?.append(
                Past.Decision(
                    at: row["at"], wall: row["wall"],
                    row: PassBundle.DecisionRow(
                        rule: row["rule"], kind: row["kind"], text: row["text"], decision: row["decision"],
                        picture: row["picture"])))
        }
    }

    /// An alert is two rows elsewhere: its setting and its clearing. In between only its last words are remembered here.
    private mutating func readAlerts(after row: Int64) throws -> Int64? {
        let (from, until) = (from, until)
        past.alerts = []
        return try each(
            "SELECT * FROM alerts WHERE id > ? AND host = ? AND since <= ? AND coalesce(cleared, ?) >= ?",
            [row, host, until, until, from]
        ) { past, row in
            for (at, change) in [(row["since"] as Int64, "set"), (row["cleared"] as Int64? ?? .min, "clear")]
            where at >= from && at <= until {
                past.alerts?.append(
                    Past.Alert(
                        at: at, wall: row["wall"],
                        row: PassBundle.AlertRow(key: row["key"], change: change, alert: row["alert"], since: row["since"])))
            }
        }
    }

    private mutating func readEvents(after row: Int64) throws -> Int64? {
        past.events = []
        return try each(
            "SELECT * FROM events WHERE id > ? AND seat = ? AND at BETWEEN ? AND ?", [row, host, from, until]
        ) { past, row in
            past.events?.append(
                PassBundle.EventRow(
                    at: row["at"], wall: row["wall"], level: row["level"], host: row["host"], kind: row["kind"],
                    key: row["key"], text: row["text"]))
        }
    }
}

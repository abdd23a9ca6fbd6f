import Facts
import GRDB

/// Decisions, alerts, events and findings, read from the tables.
enum RecordQueries {
    private static let decisionColumns = """
        SELECT decisions.id, hosts.name, at, wall, rule, kind, text,
        EXISTS (SELECT 1 FROM pictures WHERE decision = decisions.id) AS hasPicture
        FROM decisions JOIN hosts ON hosts.id = decisions.host
        """

    static func decisions(_ db: Database, host: HostName?, before: Int64?, limit: Int) throws -> [DecisionSummary] {
        let sql = """
            \(decisionColumns) WHERE (?1 IS NULL OR hosts.name = ?1) AND decisions.id < ?2
            ORDER BY decisions.id DESC LIMIT ?3
            """
        return try Row.fetchAll(db, sql: sql, arguments: [host, before ?? .max, limit]).map(summary)
    }

    static func decisions(_ db: Database, host: HostName?, from: Moment, to: Moment, limit: Int) throws -> [DecisionSummary] {
        // The newest marks are the ones wanted when there are too many; they are returned in the order of time.
        let sql = """
            \(decisionColumns) WHERE (?1 IS NULL OR hosts.name = ?1) AND at >= ?2 AND at < ?3
            ORDER BY at DESC, decisions.id DESC LIMIT ?4
            """
        let rows = try Row.fetchAll(db, sql: sql, arguments: [host, from.milliseconds, to.milliseconds, limit])
        return rows.reversed().map(summary)
    }

    static func decision(_ db: Database, id: Int64) throws -> StoredDecision? {
        let row = try Row.fetchOne(db, sql: "\(decisionColumns) WHERE decisions.id = ?", arguments: [id])
        let text = try String.fetchOne(db, sql: "SELECT decision FROM decisions WHERE id = ?", arguments: [id])
        guard let row, let text else { return nil }
        let picture = try String.fetchOne(db, sql: "SELECT picture FROM pictures WHERE decision = ?", arguments: [id])
        return StoredDecision(
            summary: summary(row), decision: try JSON.value(Decision.self, text),
            picture: try picture.map { try JSON.value(Picture.self, $0) })
    }

    private static func summary(_ row: Row) -> DecisionSummary {
        DecisionSummary(
            id: row["id"], host: row["name"], at: row.moment("at"), wallMilliseconds: row["wall"],
            rule: (row["rule"] as String?).flatMap(Rule.init(rawValue:)),
            kind: DecisionKind(rawValue: row["kind"]) ?? .finding, text: row["text"], hasPicture: row["hasPicture"])
    }

    static func openAlerts(_ db: Database, host: HostName?) throws -> [StoredAlert] {
        let sql = """
            SELECT alerts.*, hosts.name FROM alerts JOIN hosts ON hosts.id = alerts.host
            WHERE cleared IS NULL AND (?1 IS NULL OR hosts.name = ?1)
            """
        return try Row.fetchAll(db, sql: sql, arguments: [host]).map(alert).sorted {
            ($1.alert.level, $0.since, $0.id) < ($0.alert.level, $1.since, $1.id)
        }
    }

    static func pastAlerts(_ db: Database, host: HostName?, before: Int64?, limit: Int) throws -> [StoredAlert] {
        let sql = """
            SELECT alerts.*, hosts.name FROM alerts JOIN hosts ON hosts.id = alerts.host
            WHERE cleared IS NOT NULL AND (?1 IS NULL OR hosts.name = ?1) AND alerts.id < ?2
            ORDER BY alerts.id DESC LIMIT ?3
            """
        return try Row.fetchAll(db, sql: sql, arguments: [host, before ?? .max, limit]).map(alert)
    }

    private static func alert(_ row: Row) throws -> StoredAlert {
        StoredAlert(
            id: row["id"], seat: row["name"], alert: try JSON.value(Alert.self, row["alert"]),
            since: row.moment("since"), sinceWallMilliseconds: row["wall"],
            clearedAt: (row["cleared"] as Int64?).map(Moment.init(milliseconds:)))
    }

    static func events(_ db: Database, _ query: EventQuery) throws -> [StoredEvent] {
        let sql = """
            SELECT events.*, hosts.name FROM events JOIN hosts ON hosts.id = events.seat
            WHERE events.id < ?1 AND level >= ?2 AND (?3 IS NULL OR events.host = ?3)
            AND (?4 IS NULL OR text LIKE ?4 ESCAPE '\\' OR key LIKE ?4 ESCAPE '\\')
            ORDER BY events.id DESC LIMIT ?5
            """
        let pattern = query.text.flatMap { $0.isEmpty ? nil : "%\(escaped($0))%" }
        return try Row.fetchAll(
            db, sql: sql,
            arguments: [query.before ?? .max, query.atLeast.rank, query.host, pattern, query.limit]
        ).map { row in
            let event = Event(
                at: row.moment("at"), host: row["host"], level: AlertLevel(rank: row["level"]), kind: row["kind"],
                key: row["key"], text: row["text"])
            return StoredEvent(id: row["id"], seat: row["name"], event: event, wallMilliseconds: row["wall"])
        }
    }

    /// So that a percent sign that a person looks for is a percent sign.
    private static func escaped(_ text: String) -> String {
        String(text.flatMap { "\\%_".contains($0) ? ["\\", $0] : [$0] })
    }

    static func findings(_ db: Database, host: HostName?, from: Moment, to: Moment, limit: Int) throws -> [StoredFinding] {
        let sql = """
            SELECT findings.*, hosts.name AS hostName, agents.name AS agentName FROM findings
            JOIN agents ON agents.id = findings.agent JOIN hosts ON hosts.id = agents.host
            WHERE (?1 IS NULL OR hosts.name = ?1) AND since < ?3 AND (ended IS NULL OR ended > ?2)
            ORDER BY findings.id DESC LIMIT ?4
            """
        return try Row.fetchAll(db, sql: sql, arguments: [host, from.milliseconds, to.milliseconds, limit]).map { row in
            StoredFinding(
                id: row["id"], host: row["hostName"], agent: row["agentName"],
                health: try JSON.value(Health.self, row["health"]), since: row.moment("since"),
                endedAt: (row["ended"] as Int64?).map(Moment.init(milliseconds:)))
        }
    }
}

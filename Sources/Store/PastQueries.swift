public import Facts
import GRDB

/// A change of a recorded fact, as `anvil backtest` replays it.
public struct PastChange: Equatable, Sendable {
    public enum What: Equatable, Sendable {
        /// One value of a fact; nil when nothing was known from then on.
        case value(FactKind, key: String, part: String, ReadingValue?)
        case found(Health)
        case cleared(key: String)
    }

    public var at: Moment
    public var host: HostName
    public var agent: String
    public var what: What
}

extension Store {
    /// Decisions of one seat, the oldest first: those after the number `after`, and no earlier than `from`. At most `limit`,
    /// 1 to 1000.
    public func pastDecisions(host: HostName, from: Moment, after: Int64 = 0, limit: Int = 100) throws -> [StoredDecision] {
        let limit = min(max(limit, 1), 1000)
        return try read { db in
            let sql = """
                SELECT decisions.id FROM decisions JOIN hosts ON hosts.id = decisions.host
                WHERE hosts.name = ? AND at >= ? AND decisions.id > ? ORDER BY decisions.id LIMIT ?
                """
            let ids = try Int64.fetchAll(db, sql: sql, arguments: [host, from.milliseconds, after, limit])
            return try ids.compactMap { try RecordQueries.decision(db, id: $0) }
        }
    }

    /// What changed between two moments, both left out, of all hosts: temperatures, power, members, servers and health
    /// findings, in the order of time.
    public func pastChanges(from: Moment, to: Moment) throws -> [PastChange] {
        try read { db in
            let changes = try PastQueries.values(db, from, to) + PastQueries.findings(db, from, to)
            return changes.sorted { $0.at < $1.at }
        }
    }
}

enum PastQueries {
    /// The series stand first, so that SQLite seeks in each by its key instead of reading all of history.
    static func values(_ db: Database, _ from: Moment, _ to: Moment) throws -> [PastChange] {
        let sql = """
            SELECT history.at, history.value, hosts.name AS host, agents.name AS agent, facts.kind, facts.key, series.part,
            series.shape FROM series
            JOIN facts ON facts.id = series.fact JOIN agents ON agents.id = facts.agent JOIN hosts ON hosts.id = agents.host
            CROSS JOIN history ON history.series = series.id AND history.at > ? AND history.at < ?
            WHERE facts.kind IN ('temperature', 'power', 'member', 'server', 'bmc', 'storage')
            """
        return try Row.fetchAll(db, sql: sql, arguments: [from.milliseconds, to.milliseconds]).compactMap { row in
            guard let kind = FactKind(rawValue: row["kind"]), let shape = Series.Shape(rawValue: row["shape"]) else { return nil }
            let value = ReadingValue(stored: row["value"], shape: shape)
            return PastChange(
                at: row.moment("at"), host: row["host"], agent: row["agent"],
                what: .value(kind, key: row["key"], part: row["part"], value))
        }
    }

    static func findings(_ db: Database, _ from: Moment, _ to: Moment) throws -> [PastChange] {
        let sql = """
            SELECT findings.*, hosts.name AS hostName, agents.name AS agentName FROM findings
            JOIN agents ON agents.id = findings.agent JOIN hosts ON hosts.id = agents.host
            WHERE (since > ?1 AND since < ?2) OR (ended > ?1 AND ended < ?2) ORDER BY findings.id
            """
        let rows = try Row.fetchAll(db, sql: sql, arguments: [from.milliseconds, to.milliseconds])
        return try rows.flatMap { row -> [PastChange] in
            let (host, agent): (String, String) = (row["hostName"], row["agentName"])
            var changes: [PastChange] = []
            let since = row.moment("since")
            if since > from && since < to {
                let health = try JSON.value(Health.self, row["health"])
                changes.append(PastChange(at: since, host: host, agent: agent, what: .found(health)))
            }
            if let ended = (row["ended"] as Int64?).map(Moment.init(milliseconds:)), ended > from, ended < to {
                changes.append(PastChange(at: ended, host: host, agent: agent, what: .cleared(key: row["key"])))
            }
            return changes
        }
    }
}

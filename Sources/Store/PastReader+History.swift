import Facts
import GRDB
import Replica

extension PastReader {
    /// What is now does not depend on the range: a database takes it only where it has nothing later.
    mutating func readNow() throws {
        past.agents = try SeatQueries.runs(db, host: host).values.map(\.run).sorted { $0.agent < $1.agent }.map {
            PassBundle.Agent(host: nil, agent: $0.agent, run: try JSON.text($0), stale: $0.staleMilliseconds)
        }
        past.facts = try Row.fetchAll(
            db,
            sql: """
                SELECT agents.name AS agent, kind, key, line, value, since, seen, track FROM facts
                JOIN agents ON agents.id = agent WHERE agents.host = ?
                """, arguments: [host]
        ).map { row in
            var fact = PassBundle.FactRow(
                host: nil, agent: row["agent"], kind: row["kind"], key: row["key"], since: row["since"])
            fact.line = row["line"]
            fact.value = (row["value"] as Double?).map(PassBundle.Value.number)
            fact.seen = row["seen"]
            fact.track = row["track"]
            return fact
        }
        past.coverage = try Row.fetchAll(
            db, sql: "SELECT name, start, finish FROM coverage JOIN agents ON agents.id = agent WHERE host = ?",
            arguments: [host]
        ).map { PassBundle.Span(host: nil, agent: $0["name"], start: $0["start"], finish: $0["finish"]) }
        if let seat = try Row.fetchOne(db, sql: "SELECT memory, digest, alerts FROM seats WHERE host = ?", arguments: [host]) {
            past.seat = PassBundle.SeatRow(memory: seat["memory"], digest: seat["digest"], alerts: seat["alerts"])
        }
        rows = (past.agents?.count ?? 0) + (past.facts?.count ?? 0) + (past.coverage?.count ?? 0)
    }

    /// Series after series, as they lie in the table.
    mutating func readHistory(_ position: PastPosition) throws -> PastPosition? {
        past.history = []
        var position = position
        while let series = try nextSeries(position) {
            if position.row != series.id { position.at = .min }
            position.row = series.id
            let changes = try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT at, value FROM history WHERE series = ? AND at > ? AND at BETWEEN ? AND ? ORDER BY at LIMIT ?"),
                arguments: [series.id, position.at, from, until, limit - rows])
            for row in changes {
                var change = series.change
                change.value = Self.value(row["value"])
                change.at = row["at"]
                past.history?.append(change)
            }
            rows += changes.count
            if rows >= limit, let last = changes.last {
                position.at = last["at"]
                return position
            }
            position.at = .max
        }
        return nil
    }

    /// The series that was begun, or the next one.
    private func nextSeries(_ position: PastPosition) throws -> (id: Int64, change: PassBundle.Change)? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT series.id AS id, agents.name AS agent, kind, key, part, shape, unit FROM series
                    JOIN facts ON facts.id = fact JOIN agents ON agents.id = facts.agent
                    WHERE agents.host = ? AND series.id >= ? ORDER BY series.id LIMIT 1
                    """), arguments: [host, position.at == .max ? position.row + 1 : position.row])
        guard let row else { return nil }
        return (
            row["id"],
            PassBundle.Change(
                host: nil, agent: row["agent"], kind: row["kind"], key: row["key"], part: row["part"], shape: row["shape"],
                unit: row["unit"], value: nil)
        )
    }

    private static func value(_ stored: DatabaseValue) -> PassBundle.Value? {
        switch stored.storage {
        case .int64(let number): .number(Double(number))
        case .double(let number): .number(number)
        case .string(let text): .word(text)
        case .null, .blob: nil
        }
    }
}

import Facts
import GRDB

/// Facts that have not been seen for as long as history reaches back are forgotten when ScanCore starts, with their
/// agents when those are gone too. While it runs its own table still holds them, so they stay.
enum Forgetting {
    static func forget(_ db: Database, retention: Retention) throws {
        let period = Int64(retention.historyDays * 86_400_000)
        for row in try Row.fetchAll(db, sql: "SELECT host, max(at) AS at FROM passes GROUP BY host") {
            let host: Int64 = row["host"]
            let oldest = (row["at"] as Int64) - period
            let gone = try SeatQueries.runs(db, host: host).values.filter { stored in
                let last = stored.run.succeededAt ?? stored.run.since
                return stored.run.outcome == .absent && last.milliseconds < oldest
            }
            for agent in gone {
                try forgetFacts(db, where: "agent = ?", agent.id)
                for table in ["coverage", "findings"] {
                    try db.execute(sql: "DELETE FROM \(table) WHERE agent = ?", arguments: [agent.id])
                }
                try db.execute(sql: "DELETE FROM agents WHERE id = ?", arguments: [agent.id])
            }
            try forgetFacts(db, where: "seen < ?", oldest)
        }
        try db.execute(sql: "DELETE FROM boots WHERE id NOT IN (SELECT boot FROM passes)")
    }

    private static func forgetFacts(_ db: Database, where condition: String, _ argument: Int64) throws {
        let facts = "SELECT id FROM facts WHERE \(condition)"
        try db.execute(
            sql: "DELETE FROM history WHERE series IN (SELECT id FROM series WHERE fact IN (\(facts)))", arguments: [argument])
        try db.execute(sql: "DELETE FROM series WHERE fact IN (\(facts))", arguments: [argument])
        try db.execute(sql: "DELETE FROM facts WHERE \(condition)", arguments: [argument])
    }
}

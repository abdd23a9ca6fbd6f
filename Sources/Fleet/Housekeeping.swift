public import Postgres

/// Retention, done by whoever is there: a Striker, or any host. Two that do it at once do not get into each other's way.
public enum FleetHousekeeping {
    /// What a step says when another session is at it.
    public static let busy = "another is at it"

    /// Does one small step. Gives what was done, in words for the log; nil when nothing is due.
    nonisolated(nonsending) public static func step(_ connection: Connection) async throws(PostgresError) -> String? {
        try await connection.query("SELECT anvil.keep_house()").first?.text(0)
    }

    /// What the database uses now.
    nonisolated(nonsending) public static func use(_ connection: Connection) async throws(PostgresError) -> DatabaseUse {
        let parts = try await connection.query("SELECT name, start, finish, bytes FROM anvil.usage()").map { row in
            let span = row.int("start").flatMap { start in row.int("finish").map { start..<max(start, $0) } }
            return DatabaseUse.Part(table: row.text("name") ?? "", milliseconds: span, bytes: row.int("bytes") ?? 0)
        }
        let keep = try await connection.query("SELECT name, days FROM anvil.retention")
        let moments = try await connection.query("SELECT anvil.first_moment(), anvil.now_milliseconds()").first
        var share: [String: Double] = [:]
        for table in SizeForecast.coarser.keys.sorted() {
            share[table] = try await connection.query("SELECT anvil.bin_share($1)", [.text(table)]).first?.double(0)
        }
        return DatabaseUse(
            parts: parts, keepDays: Dictionary(keep.map { ($0.text(0) ?? "", Int($0.int(1) ?? 0)) }) { first, _ in first },
            firstMilliseconds: moments?.int(0), nowMilliseconds: moments?.int(1) ?? 0, binShare: share)
    }
}

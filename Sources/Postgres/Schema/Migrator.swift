/// Brings a database to a schema, and says which it has.
public enum Migrator {
    /// Takes the steps that are missing, each in a transaction of its own. However many hosts call this at once, each step
    /// is taken once: they wait for each other. `user` of the connection must be the owner. Gives the steps taken.
    @discardableResult
    nonisolated(nonsending) public static func migrate(
        _ connection: Connection, to target: Int = Migration.newest, by who: String = "anvil"
    ) async throws(PostgresError) -> [Migration] {
        // Two that make the schema itself at once would collide on its name: the lock comes first.
        try await connection.execute("SELECT pg_advisory_lock(\(lock))")
        let taken: [Migration]
        do throws(PostgresError) {
            taken = try await takeSteps(connection, to: target, by: who)
        } catch {
            if connection.isOpen { _ = try? await connection.execute("SELECT pg_advisory_unlock(\(lock))") }
            throw error
        }
        try await connection.execute("SELECT pg_advisory_unlock(\(lock))")
        return taken
    }

    /// The schema the database has; 0 when it has none.
    nonisolated(nonsending) public static func version(_ connection: Connection) async throws(PostgresError) -> Int {
        guard try await connection.query("SELECT to_regclass('anvil.steps') IS NOT NULL")[0].flag(0) == true else { return 0 }
        return Int(try await connection.query("SELECT coalesce(max(version), 0) FROM anvil.steps")[0].int(0) ?? 0)
    }

    /// Throws what is to be said to people unless the database has exactly the schema this Anvil knows.
    nonisolated(nonsending) public static func check(_ connection: Connection) async throws(PostgresError) {
        let version = try await version(connection)
        let at = connection.address.words
        if version == 0 { throw .noSchema(at: at) }
        if version > Migration.newest { throw .newerSchema(at: at, version: version, known: Migration.newest) }
        if version < Migration.newest { throw .olderSchema(at: at, version: version, needed: Migration.newest) }
    }

    /// "ANVL", as in the SQLite database.
    static let lock = 0x414E_564C

    nonisolated(nonsending) private static func takeSteps(
        _ connection: Connection, to target: Int, by who: String
    ) async throws(PostgresError) -> [Migration] {
        try await connection.script(
            """
            CREATE SCHEMA IF NOT EXISTS anvil;
            CREATE TABLE IF NOT EXISTS anvil.steps(
                version int PRIMARY KEY, name text NOT NULL, taken timestamptz NOT NULL DEFAULT now(), who text NOT NULL);
            """)
        let version = try await version(connection)
        guard version <= Migration.newest else {
            throw .newerSchema(at: connection.address.words, version: version, known: Migration.newest)
        }
        var taken: [Migration] = []
        for step in Migration.all where step.version > version && step.version <= target {
            try await connection.transaction { (connection) throws(PostgresError) in
                try await connection.script(step.sql)
                try await connection.execute(
                    "INSERT INTO anvil.steps(version, name, who) VALUES ($1, $2, $3)",
                    [.int(Int64(step.version)), .text(step.name), .text(who)])
            }
            taken.append(step)
        }
        return taken
    }
}

import CLibpq

/// Who may do what. Put in order after each step of the schema; doing it again changes nothing.
///
/// `anvil_owner` owns the tables and never logs in. A host's role may hand in passes and read how far the database has its own, and
/// nothing else; whoever gets hold of a host cannot delete or change what was recorded.
public enum DatabaseRole: String, CaseIterable, Sendable {
    /// ScanCore on a node.
    case host
    /// ScanCore and the dashboard of a Striker: hands in, reads everything, brings databases into step, and keeps house.
    case striker
    /// Reads only: reports, other people's tools.
    case reader

    public var login: String { "anvil_\(rawValue)" }
    public static let owner = "anvil_owner"

    public var words: String {
        switch self {
        case .host: "hands in what its host finds"
        case .striker: "hands in, reads, and keeps the database in order"
        case .reader: "reads"
        }
    }
}

/// Roles, the database and rights. Every function may be called again.
public enum Rights {
    /// Makes the roles that are missing, on a connection of a superuser. Gives those it made.
    nonisolated(nonsending) public static func makeRoles(_ connection: Connection) async throws(PostgresError) -> [String] {
        var made: [String] = []
        for (name, login) in [(DatabaseRole.owner, "NOLOGIN")] + DatabaseRole.allCases.map({ ($0.login, "LOGIN") }) {
            let known = try await connection.query("SELECT FROM pg_roles WHERE rolname = $1", [.text(name)])
            guard known.isEmpty else { continue }
            if try await make(connection, "CREATE ROLE \(name) \(login) NOSUPERUSER NOCREATEDB NOCREATEROLE") {
                made.append(name)
            }
        }
        return made
    }

    /// Makes a login that is a host's role for one Anvil only: a host that is taken over cannot write for others. On a
    /// connection of a superuser to the database. True if it was made.
    nonisolated(nonsending) public static func makeLogin(
        _ connection: Connection, _ login: String, anvil: String
    ) async throws(PostgresError) -> Bool {
        let known = try await connection.query("SELECT FROM pg_roles WHERE rolname = $1", [.text(login)])
        var isMade = false
        if known.isEmpty {
            isMade = try await make(
                connection,
                "CREATE ROLE \(quoted(login)) LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE IN ROLE \(DatabaseRole.host.login)")
        }
        try await connection.execute(
            "INSERT INTO anvil.logins VALUES ($1, $2) ON CONFLICT (login) DO UPDATE SET anvil = excluded.anvil",
            [.text(login), .text(anvil)])
        return isMade
    }

    /// Sets a password. The server sees only what it keeps of it, so that no log can hold the password.
    nonisolated(nonsending) public static func setPassword(
        _ connection: Connection, of login: String, to password: String
    ) async throws(PostgresError) {
        guard let kept = connection.keptPassword(password, of: login) else {
            throw .badRequest(because: "The password of \(login) cannot be prepared: no memory is left.")
        }
        _ = try await make(connection, "ALTER ROLE \(quoted(login)) PASSWORD '\(kept)'")
    }

    /// Makes the database if it is missing, on a connection of a superuser to another database. True if it was made.
    nonisolated(nonsending) public static func makeDatabase(
        _ connection: Connection, name: String
    ) async throws(PostgresError) -> Bool {
        let known = try await connection.query("SELECT FROM pg_database WHERE datname = $1", [.text(name)])
        guard known.isEmpty else { return false }
        return try await make(
            connection,
            "CREATE DATABASE \(quoted(name)) OWNER \(DatabaseRole.owner) ENCODING 'UTF8' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"
        )
    }

    /// Makes or changes what all databases of a server share. Two that do so at once are in each other's way in its catalogue, and
    /// a lock would not help: each database has its own. So it is done again. False if somebody else made it in the same moment.
    nonisolated(nonsending) private static func make(_ connection: Connection, _ sql: String) async throws(PostgresError) -> Bool
    {
        var collisions = 0
        while true {
            do throws(PostgresError) {
                try await connection.execute(sql)
                return true
            } catch {
                switch error {
                // A role or a database of that name is there, or just came into the catalogue.
                case .failed(_, "42710", _), .failed(_, "42P04", _), .failed(_, "23505", _): return false
                case .collided where collisions < collisionLimit: collisions += 1
                default: throw error
                }
            }
        }
    }

    /// More than this many never set up one server at once.
    private static let collisionLimit = 100

    /// Steps of the schema and the rights on it, on a connection of a superuser to the database. Gives the steps taken.
    nonisolated(nonsending) public static func prepare(
        _ connection: Connection, to target: Int = Migration.newest, by who: String
    ) async throws(PostgresError) -> [Migration] {
        // The step's own lock, which a session may take more than once: rights in the catalogue collide as steps do.
        try await connection.execute("SELECT pg_advisory_lock(\(Migrator.lock))")
        try await connection.execute("GRANT CREATE ON DATABASE \(quoted(connection.address.name)) TO \(DatabaseRole.owner)")
        try await connection.execute("SET ROLE \(DatabaseRole.owner)")
        let taken = try await Migrator.migrate(connection, to: target, by: who)
        try await grant(connection)
        try await connection.execute("RESET ROLE")
        try await connection.execute("SELECT pg_advisory_unlock(\(Migrator.lock))")
        return taken
    }

    /// Two that grant at once would collide in the catalogue: they wait for each other, as steps do.
    nonisolated(nonsending) private static func grant(_ connection: Connection) async throws(PostgresError) {
        try await connection.transaction { (connection) throws(PostgresError) in
            try await connection.execute("SELECT pg_advisory_xact_lock(\(Migrator.lock))")
            try await connection.script(sql(database: quoted(connection.address.name)))
        }
    }

    private static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// Hosts get the functions `record_...` that run as the owner; Strikers get all, also partitions that are still to come.
    private static func sql(database: String) -> String {
        """
        REVOKE ALL ON SCHEMA anvil FROM PUBLIC;
        REVOKE ALL ON ALL TABLES IN SCHEMA anvil FROM PUBLIC, anvil_host, anvil_striker, anvil_reader;
        REVOKE ALL ON ALL FUNCTIONS IN SCHEMA anvil FROM PUBLIC, anvil_host, anvil_striker, anvil_reader;
        ALTER DEFAULT PRIVILEGES IN SCHEMA anvil REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
        REVOKE ALL ON DATABASE \(database) FROM PUBLIC;
        GRANT CONNECT ON DATABASE \(database) TO anvil_host, anvil_striker, anvil_reader;
        GRANT TEMPORARY ON DATABASE \(database) TO anvil_striker;
        GRANT USAGE ON SCHEMA anvil TO anvil_host, anvil_striker, anvil_reader;
        GRANT SELECT ON anvil.steps, anvil.hosts TO anvil_host;
        GRANT SELECT ON ALL TABLES IN SCHEMA anvil TO anvil_striker, anvil_reader;
        GRANT EXECUTE ON FUNCTION anvil.number(text[]) TO anvil_host, anvil_reader;
        GRANT EXECUTE ON FUNCTION anvil.usage(), anvil.first_moment(), anvil.bin_share(text), anvil.now_milliseconds()
            TO anvil_host, anvil_reader;
        GRANT SELECT ON anvil.retention TO anvil_host;
        DO $$ DECLARE _function regprocedure; BEGIN
            FOR _function IN SELECT oid FROM pg_proc WHERE pronamespace = 'anvil'::regnamespace AND prosecdef
                AND proname LIKE 'record\\_%'
            LOOP EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO anvil_host', _function); END LOOP;
        END $$;
        GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA anvil TO anvil_striker;
        GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA anvil TO anvil_striker;
        REVOKE INSERT, UPDATE, DELETE ON anvil.steps, anvil.logins FROM anvil_striker;
        ALTER DEFAULT PRIVILEGES IN SCHEMA anvil GRANT SELECT ON TABLES TO anvil_striker, anvil_reader;
        ALTER DEFAULT PRIVILEGES IN SCHEMA anvil GRANT INSERT, UPDATE, DELETE ON TABLES TO anvil_striker;
        """
    }
}

extension Connection {
    /// What a server keeps of a password: a SCRAM verifier, from which the password cannot be had.
    func keptPassword(_ password: String, of login: String) -> String? {
        guard let handle, let text = PQencryptPasswordConn(handle, password, login, "scram-sha-256") else { return nil }
        defer { PQfreemem(text) }
        return String(cString: text)
    }
}

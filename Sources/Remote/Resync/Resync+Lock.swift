import Postgres

extension Resync {
    /// The key of the lock that a resync holds on both of its databases, for as long as its session lasts: "ANVS".
    private static let key = 0x414E_5653

    /// Takes both or none. Nobody waits here, so two resyncs can never wait for each other.
    nonisolated(nonsending) func lock() async throws(PostgresError) -> Bool {
        guard try await tryLock(left) else { return false }
        guard try await tryLock(right) else {
            try await unlock(left)
            return false
        }
        return true
    }

    nonisolated(nonsending) private func tryLock(_ side: Connection) async throws(PostgresError) -> Bool {
        try await side.query("SELECT pg_try_advisory_lock(\(Self.key))").first?.flag(0) ?? false
    }

    nonisolated(nonsending) func unlock(_ side: Connection) async throws(PostgresError) {
        try await side.execute("SELECT pg_advisory_unlock(\(Self.key))")
    }

    /// Two names may lead to one database: a resync of it with itself would wait for its own rows.
    nonisolated(nonsending) func isSameDatabase() async throws(PostgresError) -> Bool {
        let question =
            "SELECT system_identifier::text || ' ' || (SELECT oid FROM pg_database WHERE datname = current_database()) || ' ' || pg_postmaster_start_time() FROM pg_control_system()"
        let (one, other) = (try await left.query(question), try await right.query(question))
        return one.first?.text(0) == other.first?.text(0)
    }

    /// Who the seats are. Their present goes to the database that has the earlier one.
    nonisolated(nonsending) func shareHosts(_ seats: [Int64]) async throws(PostgresError) {
        for (giver, taker) in [(left, right), (right, left)] {
            let shape = TableShape.hosts
            let list = seats.map(String.init).joined(separator: ",")
            try await taker.transaction { (taker) throws(PostgresError) in
                try await taker.execute("CREATE TEMP TABLE staged_hosts (LIKE anvil.hosts) ON COMMIT DROP")
                try await giver.copy(
                    "COPY (SELECT \(shape.list) FROM anvil.hosts WHERE seat IN (\(list))) TO STDOUT", to: taker,
                    "COPY staged_hosts (\(shape.list)) FROM STDIN")
                try await taker.execute(
                    """
                    INSERT INTO anvil.hosts AS old (\(shape.list)) SELECT \(shape.list) FROM staged_hosts
                    ON CONFLICT (seat) DO UPDATE SET at = excluded.at, wall = excluded.wall, heard = excluded.heard,
                    boot = excluded.boot, uptime = excluded.uptime, took = excluded.took, runs = excluded.runs
                    WHERE coalesce(excluded.at > old.at, old.at IS NULL AND excluded.at IS NOT NULL)
                    """)
            }
        }
    }
}

public import Postgres

/// Fills a database with a past by SQL, in the form in which passes would have left it: hosts, series, a pass every 5 s, and in each
/// pass 6 of 300 readings that change.
public struct PastRows: Sendable {
    static let perPass = 6
    static let sensors = 300
    public static let passMilliseconds: Int64 = 5000

    public var seats: Int
    public var passes: Int
    /// When the first pass is, milliseconds; on a whole day.
    public var start: Int64
    /// Between two passes of a seat; more than 5 s is a past of less density.
    public var periodMilliseconds: Int64

    public init(seats: Int, passes: Int, start: Int64, periodMilliseconds: Int64 = passMilliseconds) {
        self.seats = seats
        self.passes = passes
        self.start = start
        self.periodMilliseconds = periodMilliseconds
    }

    /// So many passes for each of `seats` that there are about so many rows of history.
    public init(rows: Int, seats: Int, start: Int64) {
        self.init(seats: seats, passes: max(1, rows / Self.perPass / seats), start: start)
    }

    public var rows: Int { seats * passes * Self.perPass }
    public var finish: Int64 { start + Int64(passes) * periodMilliseconds }

    /// - Parameter keepsDigests: false leaves out what only resync reads; it is quicker by half.
    nonisolated(nonsending) public func fill(_ connection: Connection, keepsDigests: Bool = true) async throws(PostgresError) {
        if !keepsDigests { try await connection.execute("SET session_replication_role = replica") }
        try await connection.execute(
            """
            INSERT INTO anvil.hosts(seat, anvil, host, at, wall, heard, boot, uptime, took)
            SELECT anvil.number('an-' || n / 2, 'an-' || n / 2 || '-n' || n % 2 + 1), 'an-' || n / 2, 'an-' || n / 2 || '-n' || n % 2 + 1,
                $2, $2, $2, 1, 1, 1 FROM generate_series(0, $1::int - 1) n ON CONFLICT DO NOTHING
            """, [.int(Int64(seats)), .int(finish)])
        try await connection.execute(
            """
            INSERT INTO anvil.series SELECT h.seat, anvil.number('scan-ipmi', 'temperature', 'host/sensor-' || k, ''), 'scan-ipmi',
                'temperature', 'host/sensor-' || k, '', 'number', 'C', $1 FROM anvil.hosts h, generate_series(0, 299) k
                ON CONFLICT DO NOTHING
            """, [.int(start)])
        for table in ["passes", "history"] {
            try await connection.execute(
                "SELECT count(anvil.make_partition($1, at)) FROM generate_series($2::bigint, $3::bigint, 86400000) at",
                [.text(table), .int(start), .int(finish)])
        }
        // Half a day of a few seats at a time: the size of a transaction does not grow with what is asked for.
        let step = 8640
        for first in stride(from: 0, to: passes, by: step) {
            try await pieces(connection, first..<min(first + step, passes))
        }
        if !keepsDigests { try await connection.execute("SET session_replication_role = origin") }
    }

    nonisolated(nonsending) private func pieces(_ connection: Connection, _ range: Range<Int>) async throws(PostgresError) {
        let values: [Value] = [
            .int(start), .int(Int64(range.lowerBound)), .int(Int64(range.upperBound - 1)), .int(Int64(seats)),
            .int(periodMilliseconds),
        ]
        let chosen = """
            WITH chosen AS (SELECT anvil.number('an-' || n / 2, 'an-' || n / 2 || '-n' || n % 2 + 1) AS seat, n
                FROM generate_series(0, $4::int - 1) n)
            """
        try await connection.execute(
            """
            \(chosen) INSERT INTO anvil.passes SELECT seat, at, at, at, 1, 1, 1 FROM chosen,
                LATERAL (SELECT $1 + p * $5 + n % 5000 AS at FROM generate_series($2::bigint, $3::bigint) p) t
            """, values)
        try await connection.execute(
            """
            \(chosen), numbers AS MATERIALIZED (
                SELECT k, anvil.number('scan-ipmi', 'temperature', 'host/sensor-' || k, '') AS series FROM generate_series(0, 299) k)
            INSERT INTO anvil.history SELECT seat, series, $1 + p * $5 + n % 5000, 20 + (p * 31 + k * 7) % 600 / 10.0, NULL
            FROM chosen, numbers, generate_series($2::bigint + mod(mod(k / 6 - $2::bigint, 50) + 50, 50), $3::bigint, 50) p
            """, values)
    }
}

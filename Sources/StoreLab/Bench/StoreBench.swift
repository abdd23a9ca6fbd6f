import Facts
import Foundation
import Postgres
import PostgresFixture
import Remote
import Store

/// What records cost: passes, and bringing two databases to the same rows. Prints each figure beside the limit of the same server,
/// its raw COPY rate, and beside an existing product of the same kind.
public struct StoreBench {
    /// Rows of history in each of the two databases.
    public var rows: Int
    public var seats = 20

    public init(rows: Int) { self.rows = rows }

    static let start: Int64 = 1_789_948_800_000

    /// Gives all figures; says which are being measured.
    public func run(said: (String) -> Void) async throws -> [Figure] {
        let server = try PostgresServer(settings: [
            "shared_buffers = 512MB", "max_wal_size = 8GB", "checkpoint_timeout = 30min", "maintenance_work_mem = 256MB",
            "work_mem = 32MB", "max_connections = 50",
        ])
        defer { server.stop() }
        var figures = try await PassCost(server).run(said: said)
        let past = PastRows(rows: rows, seats: seats, start: Self.start)
        said("Filling a database with \(past.rows) rows of history")
        let left = try await server.makeDatabase()
        let connection = try await Connection.open(left, limits: Self.limits)
        try await past.fill(connection)
        try await connection.execute("VACUUM ANALYZE")
        connection.close()
        for missing in [100_000, 1_000_000] where missing <= past.rows / 2 {
            figures += try await resync(server, left, past, missing: missing, said: said)
        }
        figures.append(try await scattered(server, left, past, said: said))
        return figures
    }

    /// Long statements are ours: the product's own limits hold for what it sends.
    static let limits = Limits(connectSeconds: 30, statementSeconds: 3600)

    private func copy(_ server: PostgresServer, of source: Address) async throws -> Address {
        let name = "copy_\(UInt32.random(in: 0...UInt32.max))"
        let admin = try await Connection.open(server.local(), limits: Self.limits)
        defer { admin.close() }
        try await admin.execute("CREATE DATABASE \(name) TEMPLATE \(source.name)")
        return server.local(name: name)
    }

    private func drop(_ server: PostgresServer, _ address: Address) async throws {
        let admin = try await Connection.open(server.local(), limits: Self.limits)
        defer { admin.close() }
        try await admin.execute("DROP DATABASE \(address.name) WITH (FORCE)")
    }

    /// A database that was away for some hours: the newest rows are missing.
    private func resync(
        _ server: PostgresServer, _ left: Address, _ past: PastRows, missing: Int, said: (String) -> Void
    ) async throws -> [Figure] {
        said("Resync of \(missing) missing rows")
        let right = try await copy(server, of: left)
        let taker = try await Connection.open(right, limits: Self.limits)
        let passes = missing / PastRows.perPass / past.seats
        let cut = past.start + Int64(past.passes - passes) * 5000
        let gone = try await taker.execute("DELETE FROM anvil.history WHERE at >= $1", [.int(cut)])
        try await taker.execute("DELETE FROM anvil.passes WHERE at >= $1", [.int(cut)])
        try await taker.execute("VACUUM ANALYZE")
        let before = try await rawCopy(left, taker, from: cut)
        OwnMemory.forgetPeak()
        let took = try await time(left, right)
        let peak = OwnMemory.peakMebibytes
        // Both kinds in turn: on a machine that others use too they meet the same weather.
        let raw = (before + (try await rawCopy(left, taker, from: cut))) / 2
        let there = try await count(taker)
        taker.close()
        try await drop(server, right)
        let rate = Double(gone) / took.seconds
        let isSame = there == Int64(past.rows)
        let name = "resync of \(gone) rows into \(past.rows)"
        let baseline = missing == 100_000 ? "44 s, 2,270 rows/s" : ""
        return [
            Figure(
                name, isSame ? "\(rounded(took.seconds, digits: 2)) s" : "WRONG: \(there) rows", baseline: baseline, isMet: isSame
            ),
            Figure(
                "  rows a second", rounded(rate, digits: 0), target: "240,000 (100 times)", baseline: "1,500-2,400",
                isMet: rate >= 240_000),
            Figure(
                "  of the raw COPY rate of \(rounded(raw, digits: 0)) rows/s", "\(rounded(100 * rate / raw)) %", target: "50 %",
                isMet: rate >= raw / 2),
            Figure("  largest memory", "\(rounded(peak)) MiB", target: "64 MiB", baseline: "305-449 MiB", isMet: peak < 64),
        ]
    }

    /// The same rows by COPY alone, into a table with the same key and nothing else: the limit of this server.
    private func rawCopy(_ left: Address, _ taker: Connection, from cut: Int64) async throws -> Double {
        let giver = try await Connection.open(left, limits: Self.limits)
        defer { giver.close() }
        try await taker.execute("CREATE TABLE raw (LIKE anvil.history INCLUDING ALL)")
        let began = ContinuousClock.now
        let rows = try await giver.copy(
            "COPY (SELECT * FROM anvil.history WHERE at >= \(cut)) TO STDOUT (FORMAT binary)", to: taker,
            "COPY raw FROM STDIN (FORMAT binary)")
        let seconds = began.duration(to: .now) / .seconds(1)
        try await taker.execute("DROP TABLE raw")
        return Double(rows) / seconds
    }

    /// A hundred rows, anywhere.
    private func scattered(
        _ server: PostgresServer, _ left: Address, _ past: PastRows, said: (String) -> Void
    ) async throws -> Figure {
        said("Resync of 100 rows that are missing here and there")
        let right = try await copy(server, of: left)
        let taker = try await Connection.open(right, limits: Self.limits)
        try await taker.execute(
            """
            DELETE FROM anvil.history h USING (SELECT seat, series, (SELECT min(at) FROM anvil.history i
                WHERE i.seat = s.seat AND i.series = s.series AND i.at >= $1 + (n * 7919 % 1000) * $2) AS at
                FROM (SELECT *, row_number() OVER (ORDER BY seat, series) AS n FROM anvil.series) AS s
                WHERE n % greatest(1, (SELECT count(*) FROM anvil.series) / 100) = 0 LIMIT 100) AS gone
            WHERE h.seat = gone.seat AND h.series = gone.series AND h.at = gone.at
            """, [.int(past.start), .int(Int64(past.passes) * 5000 / 1000 * 9 / 10)])
        let missing = Int64(past.rows) - (try await count(taker))
        try await taker.execute("ANALYZE")
        let took = try await time(left, right)
        let there = try await count(taker)
        taker.close()
        try await drop(server, right)
        return Figure(
            "resync of \(missing) scattered rows among \(past.rows)",
            there == Int64(past.rows) ? "\(rounded(took.seconds, digits: 2)) s" : "WRONG: \(there) rows", target: "2 s",
            baseline: "reads all history", isMet: there == Int64(past.rows) && took.seconds < 2)
    }

    private func time(_ left: Address, _ right: Address) async throws -> (seconds: Double, report: ResyncReport) {
        let (one, other) = (try await Connection.open(left), try await Connection.open(right))
        defer {
            one.close()
            other.close()
        }
        let began = ContinuousClock.now
        var resync = Resync(one, other)
        let report = try await resync.run()
        return (began.duration(to: .now) / .seconds(1), report)
    }

    private func count(_ connection: Connection) async throws -> Int64 {
        try await connection.query("SELECT count(*) FROM anvil.history")[0].int(0) ?? 0
    }
}

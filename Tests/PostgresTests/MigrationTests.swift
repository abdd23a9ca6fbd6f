import Postgres
import PostgresFixture
import Testing

@Suite("Steps of the PostgreSQL schema")
struct MigrationTests {
    let server: PostgresServer

    init() throws { server = try PostgresServer.shared.get() }

    @Test("Each step is taken once, however many hosts start together")
    func together() async throws {
        let address = try await server.makeDatabase(version: 0)
        let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
            for number in 0..<8 {
                group.addTask {
                    let connection = try await Connection.open(address)
                    return try await Migrator.migrate(connection, by: "host \(number)").map(\.version)
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(taken.sorted() == Migration.all.map(\.version), "eight hosts together took the steps \(taken.sorted())")
    }

    @Test("Every earlier schema is brought up to date, with its rows and right digests", arguments: Migration.all.dropLast())
    func earlier(step: Migration) async throws {
        let address = try await server.makeDatabase(version: step.version)
        let connection = try await Connection.open(address)
        try await connection.execute(RightsTests.pass(host: "n1", at: 1_790_000_000_000))
        let taken = try await Migrator.migrate(connection)
        #expect(
            taken.map(\.version) == Migration.all.map(\.version).filter { $0 > step.version }, "steps are left out or repeated")
        try await connection.execute(RightsTests.pass(host: "n1", at: 1_790_000_060_000))
        let digest = try await connection.query(
            "SELECT sum(count), bit_xor(sum) FROM anvil.digests WHERE name = 'passes'")[0]
        let rows = try await connection.query(
            """
            SELECT count(*), bit_xor(hash_record_extended(ROW(seat, at, wall, boot, uptime, took), 0)) FROM anvil.passes
            """)[0]
        #expect(digest.cells == rows.cells, "after the update digests say \(digest.cells) of rows that are \(rows.cells)")
        #expect(rows.int(0) == 2, "of two passes \(rows.int(0) ?? 0) are left after the update")
    }

    @Test("Digests of history get shares; those of hours that were there before have none, and stay right")
    func shares() async throws {
        let address = try await server.makeDatabase(version: 4)
        let connection = try await Connection.open(address)
        let hour = 1_790_000_000_000 / 3_600_000 * 3_600_000
        try await connection.execute(RightsTests.pass(host: "n1", at: hour))
        try await Migrator.migrate(connection)
        for at in [hour + 60_000, hour + 3_600_000, hour + 3_660_000] {
            try await connection.execute(RightsTests.pass(host: "n1", at: at))
        }
        try await connection.execute("UPDATE anvil.history SET value = 9 WHERE at = $1", [.int(Int64(hour) + 3_660_000)])
        try await connection.execute("DELETE FROM anvil.history WHERE at = $1", [.int(Int64(hour) + 3_600_000)])
        let rows = try await connection.query(
            """
            SELECT count, sum, (SELECT bit_xor(s) FROM unnest(shares) s), (SELECT count(*) FROM anvil.history
                WHERE at - mod(at, 3600000) = bucket), (SELECT bit_xor(hash_record_extended(ROW(h.*), 0)) FROM anvil.history h
                WHERE at - mod(at, 3600000) = bucket), shares[1 + (SELECT series & 15 FROM anvil.series)]
            FROM anvil.digests WHERE name = 'history' ORDER BY bucket
            """)
        #expect(rows.count == 2, "two hours have \(rows.count) digests")
        for row in rows {
            #expect(row.int(0) == row.int(3) && row.int(1) == row.int(4), "a digest says \(row.cells)")
        }
        #expect(rows.first?.text(2) == nil, "an hour from before has shares that do not cover all of it")
        #expect(rows.last?.int(2) == rows.last?.int(1), "the shares of an hour do not make up its sum: \(rows.last?.cells ?? [])")
        #expect(rows.last?.int(5) == rows.last?.int(1), "a row is not in the share of its series: \(rows.last?.cells ?? [])")
    }

    @Test("A newer schema is left alone, with a sentence; an older one says who updates it")
    func newer() async throws {
        let address = try await server.makeDatabase()
        let connection = try await Connection.open(address)
        try await Migrator.check(connection)
        let newest = Migration.newest
        try await connection.execute(
            "INSERT INTO anvil.steps(version, name, who) VALUES ($1, 'to come', 'x')", [.int(Int64(newest) + 1)])
        await expect(.newerSchema(at: address.words, version: newest + 1, known: newest), "newer version of Anvil") {
            try await Migrator.check(connection)
        }
        await #expect(throws: PostgresError.newerSchema(at: address.words, version: newest + 1, known: newest)) {
            try await Migrator.migrate(connection)
        }
        let old = try await Connection.open(try await server.makeDatabase(version: 1))
        await expect(.olderSchema(at: old.address.words, version: 1, needed: newest), "brings the database up to date") {
            try await Migrator.check(old)
        }
        let empty = try await Connection.open(try await server.makeDatabase(version: 0))
        await expect(.noSchema(at: empty.address.words), "anvil database create") { try await Migrator.check(empty) }
    }
}

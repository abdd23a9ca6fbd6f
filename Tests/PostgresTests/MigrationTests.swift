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

import Foundation
import Postgres
import PostgresFixture
import Remote
import Testing

@Suite("Backup and restore", .serialized)
struct BackupTests {
    let server: PostgresServer
    let file: String

    init() throws {
        server = try PostgresServer.shared.get()
        file = FileManager.default.temporaryDirectory.appendingPathComponent("anvil-backup-\(UUID().uuidString)").path
    }

    private func backup(_ address: Address) async throws -> Int {
        let connection = try await Connection.open(address)
        defer { connection.close() }
        return try await Backup.write(connection, to: file)
    }

    private func restore(_ address: Address) async throws -> Int {
        let connection = try await Connection.open(address)
        defer { connection.close() }
        return try await Backup.restore(file, into: connection)
    }

    @Test("what was backed up is all there after a restore into a new database")
    func whole() async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        try await ResyncTests.write(one, 1...300)
        try await ResyncTests.write(one, 1...50, host: "odd\thost\\n")
        let rows = try await backup(one)
        #expect(try await restore(two) == rows, "a restore read fewer rows than the backup has")
        #expect(try await difference(one, two) == "", "after a restore rows are missing or different")
        #expect(try await count(two, "SELECT count(*) FROM anvil.hosts") == 2, "after a restore the hosts are not known")
        #expect(try await ResyncTests.resync(one, two).rows == 0, "the digests of a restored database do not fit its rows")
        #expect(try await restore(two) == rows, "a second restore of the same backup does not go through")
        #expect(try await difference(one, two) == "", "a second restore of the same backup changed something")
    }

    @Test("a backup is of one moment, while a host writes")
    func online() async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        try await ResyncTests.write(one, 1...500)
        async let writing: Void = { for number in 501...600 { try await ResyncTests.write(one, [number]) } }()
        _ = try await backup(one)
        try await writing
        _ = try await restore(two)
        let halves = try await count(
            two,
            "SELECT count(*) FROM anvil.passes p WHERE (SELECT count(*) FROM anvil.history h WHERE h.seat = p.seat AND h.at = p.at) <> 3"
        )
        #expect(halves == 0, "a backup that was taken while a host wrote holds \(halves) half passes")
        #expect(try await count(two, "SELECT count(*) FROM anvil.passes") >= 500, "a backup lacks rows that were there before it")
    }

    @Test("an old backup brought back, and then what came after it from the other database")
    func old() async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let (one, two, lost) = (try await server.makeDatabase(), try await server.makeDatabase(), try await server.makeDatabase())
        for address in [one, two] { try await ResyncTests.write(address, 1...200) }
        _ = try await backup(one)
        try await ResyncTests.write(two, 201...400)
        _ = try await restore(lost)
        _ = try await ResyncTests.resync(two, lost)
        #expect(try await difference(two, lost) == "", "after an old backup and a resync rows are missing")
    }

    @Test("what is no whole backup is refused before anything is changed", arguments: ["cut", "other", "absent", "newer"])
    func bad(how: String) async throws {
        defer { try? FileManager.default.removeItem(atPath: file) }
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        try await ResyncTests.write(one, 1...50)
        _ = try await backup(one)
        let text = try String(contentsOfFile: file, encoding: .utf8)
        switch how {
        case "cut": try String(text.prefix(text.count / 2)).write(toFile: file, atomically: true, encoding: .utf8)
        case "other": try "-- PostgreSQL database dump\n".write(toFile: file, atomically: true, encoding: .utf8)
        case "newer":
            try text.replacingOccurrences(of: "schema \(Migration.newest)", with: "schema 99")
                .write(toFile: file, atomically: true, encoding: .utf8)
        default: try FileManager.default.removeItem(atPath: file)
        }
        await #expect(throws: RemoteError.self, "a backup that is \(how) was taken for a good one") { try await restore(two) }
        #expect(try await count(two, "SELECT count(*) FROM anvil.passes") == 0, "a backup that is \(how) was restored in part")
    }

    @Test("a backup that cannot be written leaves no file behind, and says why")
    func noRoom() async throws {
        let one = try await server.makeDatabase()
        let connection = try await Connection.open(one)
        defer { connection.close() }
        await #expect(throws: RemoteError.self, "a backup into no directory went on") {
            try await Backup.write(connection, to: "/nonexistent/backup")
        }
    }
}

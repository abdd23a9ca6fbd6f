import Foundation
import Glibc
import Postgres
import PostgresFixture
import Testing

@Suite("Trouble with a database that we are connected to")
struct TroubleTests {
    @Test("A read-only server, a standby's way")
    func readOnly() async throws {
        let server = try PostgresServer.shared.get()
        let address = try await server.makeDatabase()
        let owner = try await Connection.open(address)
        #expect(!owner.isReadOnly, "a server that takes changes is said to be read-only")
        try await owner.execute("ALTER DATABASE \(address.name) SET default_transaction_read_only = on")
        let connection = try await Connection.open(address)
        #expect(connection.isReadOnly, "nobody sees that the server is read-only before something is lost to it")
        await expect(.readOnly(at: address.words), "takes no changes", "promote") {
            try await connection.execute(RightsTests.pass(host: "n1", at: 1_790_000_000_000))
        }
    }

    @Test("A statement that takes too long is ended by the server, and the connection goes on")
    func tooLong() async throws {
        let address = try PostgresServer.shared.get().local()
        let connection = try await Connection.open(address, limits: Limits(statementSeconds: 0.3))
        await expect(.outOfTime(at: address.words, seconds: 0.3), "took longer than 0.3 s") {
            try await connection.execute("SELECT pg_sleep(60)")
        }
        #expect(try await connection.query("SELECT 1")[0].int(0) == 1, "after one slow statement the connection is of no use")
    }

    @Test("A server that freezes in the middle of a statement holds nobody up for ever")
    func frozen() async throws {
        let server = try PostgresServer()
        let connection = try await Connection.open(server.local(), limits: Limits(statementSeconds: 0.2))
        let backend = connection.serverProcess
        kill(backend, SIGSTOP)
        defer { kill(backend, SIGCONT) }
        await expect(.outOfTime(at: server.local().words, seconds: 0.2), "ended") { try await connection.execute("SELECT 1") }
        #expect(!connection.isOpen, "a connection whose answer never came is used again")
    }

    @Test("Cancelling the task ends the statement, on the server too")
    func cancelled() async throws {
        let server = try PostgresServer.shared.get()
        let address = server.local()
        let (started, begin) = AsyncStream<Int32>.makeStream()
        let work = Task {
            let connection = try await Connection.open(address)
            begin.yield(connection.serverProcess)
            try await connection.execute("SELECT pg_sleep(600)")
        }
        var backend: Int32 = 0
        for await number in started {
            backend = number
            break
        }
        work.cancel()
        await expect("", like: { $0 == .cancelled(at: address.words) }) { try await work.value }
        let observer = try await Connection.open(address)
        var left: Int64? = 1
        for _ in 0..<500 where left != 0 {
            left = try await observer.query("SELECT count(*) FROM pg_stat_activity WHERE pid = \(backend)")[0].int(0)
            _ = try await observer.query("SELECT pg_sleep(0.02)")
        }
        #expect(left == 0, "the server goes on with a statement that nobody waits for")
    }

    @Test("A server that is killed is told as such, and is reached again when it is back")
    func killed() async throws {
        let server = try PostgresServer()
        let connection = try await Connection.open(server.local())
        server.kill()
        await expect("the connection broke", "made again by itself", like: { if case .lost = $0 { true } else { false } }) {
            try await connection.execute("SELECT 1")
        }
        await expect(.refused(at: server.local().words), "nothing listens there") {
            _ = try await Connection.open(server.local())
        }
        try server.start()
        let again = try await Connection.open(server.local())
        #expect(try await again.query("SELECT 1")[0].int(0) == 1, "a server that came back is not reached")
    }

    @Test("Missing rights, a missing schema, and a busy connection")
    func others() async throws {
        let server = try PostgresServer.shared.get()
        let connection = try await Connection.open(server.local())
        _ = try await Rights.makeRoles(connection)
        let reader = try await Connection.open(server.local(user: "anvil_reader"))
        await expect(
            "the role anvil_reader may not do that", "anvil database create",
            like: {
                if case .lacksRight = $0 { true } else { false }
            }
        ) { try await reader.execute("CREATE DATABASE mine") }
        await expect(.noSchema(at: server.local().words), "holds no tables of Anvil") {
            try await connection.execute("SELECT * FROM anvil.passes")
        }
    }

    /// The log has its segments beforehand and uses them again, so that the table is what finds no room.
    @Test("A full disk", .enabled(if: getuid() == 0, "only root can make a small file system"))
    func diskFull() async throws {
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("anvil-small-\(UUID().uuidString.prefix(8))")
        let disk = try SmallDisk(at: place, mebibytes: 160)
        let server = try PostgresServer(
            settings: ["min_wal_size = 48MB", "max_wal_size = 48MB"],
            data: disk.place.appendingPathComponent("data"))
        let address = server.local()
        let connection = try await Connection.open(address, limits: Limits(statementSeconds: 60))
        try await connection.execute("CREATE TABLE big(text text)")
        await expect(.diskFull(at: address.words), "no room is left on that server's disk", "goes on by itself") {
            for _ in 0..<200 {
                try await connection.execute("INSERT INTO big SELECT repeat(md5(n::text), 30) FROM generate_series(1, 2000) n")
                try await connection.execute("CHECKPOINT")
            }
        }
        try await connection.execute("TRUNCATE big")
        try await connection.execute("INSERT INTO big VALUES ('room again')")
        #expect(try await connection.query("SELECT * FROM big").count == 1, "after room was made the database takes nothing")
    }
}

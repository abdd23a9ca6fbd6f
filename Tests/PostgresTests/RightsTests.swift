import Postgres
import PostgresFixture
import Testing

@Suite("Rights in PostgreSQL")
struct RightsTests {
    /// The database of this test, with roles and rights as `anvil database create` makes them.
    let address: Address
    let server: PostgresServer

    init() async throws {
        server = try PostgresServer.shared.get()
        address = try await server.makeDatabase(version: 0)
        let connection = try await Connection.open(address)
        _ = try await Rights.makeRoles(connection)
        _ = try await Rights.prepare(connection, by: "test")
        try await connection.execute(Self.pass(host: "n1", at: 1_790_000_000_000))
    }

    static func pass(host: String, at: Int) -> String {
        """
        SELECT anvil.record_pass('an-a', '\(host)', '{"at": \(at), "wall": \(at), "boot": "b", "uptime": 1, "took": 1, "history":
        [{"agent": "a", "kind": "reading", "key": "k", "part": "", "shape": "number", "value": 1}]}')
        """
    }

    func open(_ role: DatabaseRole) async throws -> Connection {
        try await Connection.open(server.local(user: role.login, name: address.name))
    }

    @Test("A host hands in its passes, and can neither read others' values nor delete nor change anything")
    func host() async throws {
        let connection = try await open(.host)
        let answer = try await connection.query(Self.pass(host: "n2", at: 1_790_000_000_000))[0].text(0)
        #expect(answer == "stored", "a host's pass was not stored: \(answer ?? "")")
        for sql in [
            "DELETE FROM anvil.history", "UPDATE anvil.passes SET wall = 0", "TRUNCATE anvil.events", "DROP TABLE anvil.history",
            "INSERT INTO anvil.passes VALUES (1, 1, 1, 1, 1, 1, 1)", "SELECT * FROM anvil.history", "DELETE FROM anvil.digests",
            "ALTER TABLE anvil.passes ADD COLUMN x int", "CREATE TABLE anvil.mine(x int)", "CREATE TABLE public.mine(x int)",
            "INSERT INTO anvil.steps VALUES (99, 'x', now(), 'x')", "SELECT anvil.make_partition('passes', 1790000000000)",
            "DROP SCHEMA anvil CASCADE", "ALTER FUNCTION anvil.record_pass(text, text, jsonb) OWNER TO anvil_host",
            "DROP DATABASE \(address.name)", "CREATE ROLE other", "SET ROLE anvil_owner",
            "INSERT INTO anvil.history_20260921 VALUES (1, 1, 1790000000000, 1, NULL)", "DELETE FROM anvil.history_20260921",
        ] {
            await #expect(throws: PostgresError.self, "a host's role may do this: \(sql)") { try await connection.execute(sql) }
        }
        let count = try await Connection.open(address).query("SELECT count(*) FROM anvil.history")[0].int(0)
        #expect(count == 2, "of two changes \(count ?? 0) are left after a host tried to destroy them")
    }

    @Test("A login of one Anvil writes for that one only")
    func oneAnvil() async throws {
        let owner = try await Connection.open(address)
        _ = try await Rights.makeLogin(owner, "anvil_host_an-b", anvil: "an-b")
        let connection = try await Connection.open(server.local(user: "anvil_host_an-b", name: address.name))
        await expect("may not write for Anvil an-a", like: { if case .lacksRight = $0 { true } else { false } }) {
            try await connection.execute(Self.pass(host: "n9", at: 1_790_000_000_000))
        }
        let own = Self.pass(host: "n9", at: 1_790_000_000_000).replacing("an-a", with: "an-b")
        #expect(try await connection.query(own)[0].text(0) == "stored", "a login cannot write for its own Anvil")
    }

    @Test("A Striker reads and keeps house, but does not change the schema")
    func striker() async throws {
        let connection = try await open(.striker)
        #expect(try await connection.query("SELECT * FROM anvil.history").count == 1, "a Striker does not read history")
        // As resync does; the partition came after the rights were given.
        try await connection.execute(
            "INSERT INTO anvil.history_20260921 SELECT seat, series, at + 1, value, word FROM anvil.history")
        try await connection.execute("DELETE FROM anvil.history")
        for sql in ["DROP TABLE anvil.history", "DELETE FROM anvil.steps", "CREATE TABLE anvil.mine(x int)"] {
            await #expect(throws: PostgresError.self, "a Striker's role may do this: \(sql)") {
                try await connection.execute(sql)
            }
        }
    }

    @Test("A reader reads, and nothing else")
    func reader() async throws {
        let connection = try await open(.reader)
        #expect(try await connection.query("SELECT * FROM anvil.history").count == 1, "a reader does not read history")
        for sql in ["DELETE FROM anvil.history", Self.pass(host: "n3", at: 1_790_000_000_000), "UPDATE anvil.hosts SET at = 0"] {
            await #expect(throws: PostgresError.self, "a reader's role may do this: \(sql)") { try await connection.execute(sql) }
        }
    }

    @Test("One new server, set up by many at once: each succeeds, and everything is made once")
    func newServer() async throws {
        let own = try PostgresServer()
        let made = try await withThrowingTaskGroup(of: (roles: Int, database: Int, login: Int, steps: Int).self) { group in
            for number in 0..<8 {
                group.addTask {
                    let server = try await Connection.open(own.local())
                    let roles = try await Rights.makeRoles(server).count
                    let database = try await Rights.makeDatabase(server, name: "anvil") ? 1 : 0
                    let connection = try await Connection.open(own.local(name: "anvil"))
                    let steps = try await Rights.prepare(connection, by: "host \(number)").count
                    let login = try await Rights.makeLogin(connection, "anvil_host_an-b", anvil: "an-b") ? 1 : 0
                    for role in DatabaseRole.allCases {
                        try await Rights.setPassword(server, of: role.login, to: "secret \(number)")
                    }
                    return (roles, database, login, steps)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(made.reduce(0) { $0 + $1.roles } == 4, "four roles were made \(made.map(\.roles)) times")
        #expect(made.reduce(0) { $0 + $1.database } == 1, "the database was made \(made.map(\.database)) times")
        #expect(made.reduce(0) { $0 + $1.login } == 1, "a login was made \(made.map(\.login)) times")
        #expect(made.reduce(0) { $0 + $1.steps } == Migration.all.count, "steps were taken \(made.map(\.steps)) times")
    }

    @Test("Rights are put in order however often and by however many at once")
    func again() async throws {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    let connection = try await Connection.open(address)
                    _ = try await Rights.makeRoles(connection)
                    return try await Rights.prepare(connection, by: "test").count
                }
            }
            for try await steps in group { #expect(steps == 0, "a step of the schema was taken twice") }
        }
        try await host()
    }
}

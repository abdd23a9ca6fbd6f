import Postgres
import PostgresFixture
import Testing

@Suite("A connection to PostgreSQL")
struct ConnectionTests {
    let server: PostgresServer

    init() throws { server = try PostgresServer.shared.get() }

    @Test("Values come back as they were given")
    func values() async throws {
        let connection = try await Connection.open(server.local())
        let row = try await connection.query(
            "SELECT $1::bigint, $2::float8, $3::text, $4::bool, $5::text, $6::bigint[], $7::text[]",
            [.int(.min), .double(0.1 + 0.2), "ä'\"\\\u{1F600}", .flag(true), .null, .ints([1, -2]), .texts(["a,\"b", "\\"])])[0]
        #expect(row.int(0) == .min, "a whole number changed on its way")
        #expect(row.double(1) == 0.1 + 0.2, "a number changed on its way")
        #expect(row.text(2) == "ä'\"\\\u{1F600}", "a text changed on its way")
        #expect(row.flag(3) == true, "a flag changed on its way")
        #expect(row.text(4) == nil, "NULL came back as \(row.text(4) ?? "")")
        #expect(row.text(5) == "{1,-2}" && row.text(6) == #"{"a,\"b","\\"}"#, "a list changed on its way: \(row.cells)")
    }

    @Test("With TLS and a password")
    func remote() async throws {
        let connection = try await Connection.open(try server.remote())
        #expect(connection.tls == "TLSv1.3", "the connection is not encrypted: \(connection.tls ?? "plain")")
        #expect(try await connection.query("SELECT 1")[0].int(0) == 1, "a remote server does not answer")
    }

    @Test("Several statements in one round trip are done wholly or not at all")
    func pipeline() async throws {
        let connection = try await Connection.open(server.local())
        try await connection.execute("CREATE TEMP TABLE t(n int PRIMARY KEY)")
        let outcomes = try await connection.pipeline([
            Statement("INSERT INTO t VALUES ($1)", [1]), Statement("INSERT INTO t VALUES ($1)", [2]),
            Statement("SELECT n FROM t ORDER BY n"),
        ])
        #expect(outcomes.map(\.affected) == [1, 1, 2], "the counts are \(outcomes.map(\.affected))")
        #expect(outcomes.last?.rows.map { $0.int(0) } == [1, 2], "the rows are not those inserted")
        await #expect(throws: PostgresError.self, "a key that is there twice was taken") {
            try await connection.pipeline([Statement("INSERT INTO t VALUES (3)"), Statement("INSERT INTO t VALUES (1)")])
        }
        #expect(try await connection.query("SELECT count(*) FROM t")[0].int(0) == 2, "half of a failed pipeline was kept")
    }

    @Test("COPY goes both ways, in chunks that split rows anywhere")
    func copy() async throws {
        let connection = try await Connection.open(server.local())
        try await connection.execute("CREATE TEMP TABLE t(n int, word text)")
        let text = (0..<20_000).map { "\($0)\tword \($0)\n" }.joined()
        var rest = Array(text.utf8)[...]
        let count = try await connection.copyIn("COPY t FROM STDIN") { () async throws(PostgresError) -> [UInt8]? in
            guard !rest.isEmpty else { return nil }
            defer { rest = rest.dropFirst(7777) }
            return Array(rest.prefix(7777))
        }
        #expect(count == 20_000, "\(count) of 20000 rows came through COPY")
        var back: [UInt8] = []
        try await connection.copyOut("COPY (SELECT * FROM t ORDER BY n) TO STDOUT", chunkBytes: 5000) {
            (chunk) async throws(PostgresError) in back += chunk
        }
        #expect(back == Array(text.utf8), "rows changed on their way out")
        await #expect(throws: PostgresError.self, "half a COPY was taken") {
            try await connection.copyIn("COPY t FROM STDIN") { () async throws(PostgresError) -> [UInt8]? in
                throw PostgresError.badRequest(because: "no more")
            }
        }
        #expect(try await connection.query("SELECT count(*) FROM t")[0].int(0) == 20_000, "a COPY that was given up left rows")
    }

    @Test("A long answer is read row by row, or refused")
    func streams() async throws {
        let connection = try await Connection.open(server.local(), limits: Limits(answerBytes: 10_000))
        var sum: Int64 = 0
        try await connection.stream("SELECT generate_series(1, 50000)") { (row) throws(PostgresError) in sum += row.int(0) ?? 0 }
        #expect(sum == 50_000 * 50_001 / 2, "rows of a stream were lost")
        await #expect(throws: PostgresError.tooLong(at: server.local().words, limitBytes: 10_000)) {
            try await connection.query("SELECT generate_series(1, 50000)")
        }
    }

    @Test("A pass that is sent twice is stored once")
    func pass() async throws {
        let connection = try await Connection.open(try await server.makeDatabase())
        let document: Value = """
            {"at": 1790000000000, "wall": 1790000000000, "boot": "b", "uptime": 5, "took": 7,
             "history": [{"agent": "scan-a", "kind": "reading", "key": "host/fan1", "part": "", "shape": "number", "value": 2}]}
            """
        var answers: [String?] = []
        for _ in 0..<2 {
            answers.append(try await connection.query("SELECT anvil.record_pass('an-a', 'n1', $1)", [document])[0].text(0))
        }
        #expect(answers == ["stored", "repeated"], "the database answered \(answers)")
        let counts = try await connection.query(
            "SELECT (SELECT count(*) FROM anvil.passes), (SELECT count(*) FROM anvil.history), (SELECT sum(count) FROM anvil.digests WHERE name = 'history')"
        )[0]
        #expect(counts.cells == ["1", "1", "1"], "passes, changes and their digest count \(counts.cells)")
    }
}

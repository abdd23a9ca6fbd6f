import Postgres
import PostgresFixture
import Remote
import Testing

/// Minutes and hours, which retention made of raw rows, are brought into step as well.
@Suite("Resync of thinned history", .serialized)
struct ThinnedResyncTests {
    let server: PostgresServer
    init() throws { server = try PostgresServer.shared.get() }

    private static let day: Int64 = 86_400_000

    /// Does the housekeeping of so many days later until nothing is due.
    private static func thin(_ address: Address, days: Int64) async throws {
        let connection = try await Connection.open(address)
        defer { connection.close() }
        let now = SendingHost.start + days * day
        while try await connection.query("SELECT anvil.thin($1, 50000)", [.int(now)])[0].text(0) != nil {}
    }

    @Test("A new database gets minutes and hours, and raw rows as far back as there are any")
    func new() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        let (days, months) = (1440 * 20, 1440 * 110)
        try await ResyncTests.write(one, Array(1...90))
        try await Self.thin(one, days: 100)
        try await ResyncTests.write(one, months - days..<months - days + 90)
        try await Self.thin(one, days: 110)
        try await ResyncTests.write(one, months..<months + 30)
        for table in ["hours", "minutes", "history"] {
            #expect(try await count(one, "SELECT count(*) FROM anvil.\(table)") > 0, "the test has no rows in \(table)")
        }
        let report = try await ResyncTests.resync(one, two)
        #expect(report.rightToLeft == 0, "an empty database gave rows")
        #expect(try await difference(one, two) == "", "a new database lacks thinned history after a resync")
        #expect(try await ResyncTests.resync(one, two).rows == 0, "a second resync finds something to do")
    }

    @Test("Of two bins of one minute or hour the one made of more rows stays, in both databases")
    func bins() async throws {
        let (one, two, whole) = (
            try await server.makeDatabase(), try await server.makeDatabase(), try await server.makeDatabase()
        )
        try await ResyncTests.write(whole, Array(1...180))
        // In the first hour one lacks rows, in the last the other; the hour between is whole in both.
        try await ResyncTests.write(one, (1...180).filter { $0 > 30 || $0 % 3 == 0 })
        try await ResyncTests.write(two, (1...180).filter { $0 < 150 || $0 % 3 == 0 })
        for address in [one, two, whole] { try await Self.thin(address, days: 200) }
        #expect(try await difference(one, two) != "", "the test has no bins that differ")
        _ = try await ResyncTests.resync(one, two)
        for address in [one, two] {
            let told = try await difference(address, whole)
            #expect(!told.contains("hours:"), "the bin of fewer rows stayed: \(told)")
        }
        #expect(try await ResyncTests.resync(one, two).rows == 0, "the same difference is found again and again")
    }

    @Test("What one has thinned is not brought back from the other, and both end with the same once it has thinned too")
    func half() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        for address in [one, two] { try await ResyncTests.write(address, Array(1...60)) }
        try await Self.thin(one, days: 20)
        _ = try await ResyncTests.resync(one, two)
        #expect(try await count(one, "SELECT count(*) FROM anvil.history") == 0, "thinned rows were brought back")
        #expect(try await count(two, "SELECT count(*) FROM anvil.history") == 180, "rows were deleted that only one side thinned")
        try await Self.thin(two, days: 20)
        _ = try await ResyncTests.resync(one, two)
        #expect(try await difference(one, two) == "", "two databases differ that have thinned the same rows")
    }
}

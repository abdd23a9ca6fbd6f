import Foundation
import Postgres
import PostgresFixture
import Remote
import Replica
import Testing

@Suite("Hosts whose clock is wrong", .serialized)
struct ClockTests {
    let server: PostgresServer
    init() throws { server = try PostgresServer.shared.get() }

    /// A pass that lies so many seconds from now, by the database's clock.
    static func write(_ address: Address, _ offsetSeconds: Double, _ word: String, now: Date = Date()) async throws {
        let at = Int64((now.timeIntervalSince1970 + offsetSeconds) * 1000)
        var bundle = PassBundle(at: at, wall: at, boot: word, uptime: 1, took: 1)
        var fact = PassBundle.FactRow(host: nil, agent: "scan-a", kind: "reading", key: "k", since: at)
        fact.line = word
        bundle.facts = [fact]
        bundle.seat = .init(memory: word, digest: nil, alerts: nil)
        let connection = try await Connection.open(address)
        defer { connection.close() }
        try await connection.execute(
            "SELECT anvil.record_pass('an-a01', 'n1', $1::jsonb)",
            [.text(String(decoding: try JSONEncoder().encode(bundle), as: UTF8.self))])
    }

    static func now(_ address: Address) async throws -> [String?] {
        let connection = try await Connection.open(address)
        defer { connection.close() }
        let row = try await connection.query(
            "SELECT (SELECT line FROM anvil.facts), (SELECT memory FROM anvil.seats), (SELECT b.name FROM anvil.hosts h JOIN anvil.boots b USING (seat, boot))"
        )[0]
        return row.cells
    }

    @Test("what was stamped by a clock two hours ahead does not win against what comes later with the right time")
    func ahead() async throws {
        let one = try await server.makeDatabase()
        try await Self.write(one, 7200, "future")
        #expect(try await Self.now(one) == ["future", "future", "future"], "a fact from the future vanished")
        try await Self.write(one, 0, "right")
        #expect(try await Self.now(one) == ["right", "right", "right"], "a fact from the future wins for two hours")
        #expect(try await count(one, "SELECT count(*) FROM anvil.passes") == 2, "a pass vanished because of its clock")
    }

    @Test("a host two hours behind is heard, and an older pass that comes late does not win")
    func behind() async throws {
        let one = try await server.makeDatabase()
        let now = Date()
        try await Self.write(one, -7200, "first", now: now)
        try await Self.write(one, -7195, "second", now: now)
        try await Self.write(one, -7197, "late", now: now)
        #expect(try await Self.now(one) == ["second", "second", "second"], "a pass that came late took the place of a newer one")
        let off = try await count(one, "SELECT (heard - wall) / 1000 FROM anvil.passes ORDER BY at LIMIT 1")
        #expect((7190...7300).contains(off), "the database does not keep both its own time and the host's: \(off)")
    }

    @Test("after a resync both databases agree, also on what a wrong clock has stamped")
    func resync() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        try await Self.write(one, -60, "early")
        try await Self.write(two, 7200, "future")
        _ = try await ResyncTests.resync(one, two)
        #expect(try await difference(one, two) == "", "two databases disagree on what a wrong clock has stamped")
        let now = Date()
        for address in [one, two] { try await Self.write(address, -1, "right", now: now) }
        #expect(try await Self.now(one)[0] == "right", "after a resync a fact from the future wins")
        #expect(try await difference(one, two) == "", "two databases disagree after a wrong clock was set right")
    }
}

import Foundation
import Postgres
import PostgresFixture
import Remote
import Replica
import Testing

@Suite("Resync of real databases", .serialized)
struct ResyncTests {
    let server: PostgresServer
    init() throws { server = try PostgresServer.shared.get() }

    /// A pass with a few values, as JSON.
    static func bundle(_ number: Int, host: String) throws -> String {
        let at = SendingHost.start + Int64(number) * 60_000
        var bundle = PassBundle(at: at, wall: at + 5, boot: "b-\(host)", uptime: Int64(number), took: 9)
        bundle.history = (0..<3).map {
            PassBundle.Change(
                host: nil, agent: "scan-a", kind: "reading", key: "k\($0)", part: "", shape: "number", unit: nil,
                value: .number(Double(number % 10)))
        }
        var fact = PassBundle.FactRow(host: nil, agent: "scan-a", kind: "reading", key: "k0", since: at)
        fact.line = "{\"number\":\(number)}"
        bundle.facts = [fact]
        if number % 10 == 0 {
            bundle.events = [.init(at: at, wall: at, level: 1, host: host, kind: "t", key: "t", text: "event \(number)")]
            bundle.seat = .init(memory: "m\(number)", digest: nil, alerts: nil)
        }
        return String(decoding: try JSONEncoder().encode(bundle), as: UTF8.self)
    }

    static func write(_ address: Address, _ numbers: some Sequence<Int>, host: String = "n1") async throws {
        let connection = try await Connection.open(address)
        defer { connection.close() }
        let texts = try numbers.map { try bundle($0, host: host) }
        guard !texts.isEmpty else { return }
        try await connection.execute(
            "SELECT count(anvil.record_pass('an-a01', $1, value)) FROM jsonb_array_elements($2::jsonb)",
            [.text(host), .text("[\(texts.joined(separator: ","))]")])
    }

    static func resync(_ one: Address, _ other: Address, isDry: Bool = false, limits: ResyncLimits = ResyncLimits()) async throws
        -> ResyncReport
    {
        let (left, right) = (try await Connection.open(one), try await Connection.open(other))
        defer {
            left.close()
            right.close()
        }
        var resync = Resync(left, right, isDry: isDry, limits: limits)
        return try await resync.run()
    }

    @Test("whatever two databases lack, afterwards both have what one with everything has", arguments: 0..<8)
    func random(seed: UInt64) async throws {
        var chance = Chance(state: seed)
        let (one, two, whole) = (
            try await server.makeDatabase(), try await server.makeDatabase(), try await server.makeDatabase()
        )
        for host in ["n1", "n2"] {
            var (left, right): ([Int], [Int]) = ([], [])
            let lost = Double.random(in: 0...0.5, using: &chance)
            for number in 1...150 {
                let (inLeft, inRight) = (
                    Double.random(in: 0...1, using: &chance) >= lost, Double.random(in: 0...1, using: &chance) >= lost
                )
                if inLeft || !inRight { left.append(number) }
                if inRight { right.append(number) }
            }
            try await Self.write(one, left, host: host)
            try await Self.write(two, right, host: host)
            try await Self.write(whole, 1...150, host: host)
        }
        var limits = ResyncLimits()
        limits.rows = 20
        limits.seats = 1
        limits.places = 2
        _ = try await Self.resync(one, two, limits: limits)
        for (name, address) in [("left", one), ("right", two)] {
            let difference = try await difference(address, whole)
            #expect(difference == "", "after a resync the \(name) database is not as one that had everything (seed \(seed))")
        }
        let again = try await Self.resync(one, two)
        #expect(again.rows == 0 && again.seats == 0, "a second resync finds something to do: \(again)")
    }

    @Test("an empty, new database gets everything")
    func empty() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        try await Self.write(one, 1...300)
        let dry = try await Self.resync(one, two, isDry: true)
        #expect(dry.leftToRight > 900 && dry.rightToLeft == 0, "a dry run does not tell what is missing: \(dry)")
        #expect(try await count(two, "SELECT count(*) FROM anvil.passes") == 0, "a dry run copied something")
        let report = try await Self.resync(one, two)
        #expect(report.rightToLeft == 0, "an empty database gave rows")
        #expect(try await difference(one, two) == "", "a new database lacks rows after a resync")
        #expect(try await count(two, "SELECT count(*) FROM anvil.hosts WHERE host = 'n1'") == 1, "the host itself is not known")
    }

    @Test("a host goes on writing to both while they are brought together")
    func writing() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        try await Self.write(one, 1...400)
        try await Self.write(two, 380...420)
        async let writingOne: Void = { for number in 421...520 { try await Self.write(one, [number]) } }()
        async let writingTwo: Void = { for number in 421...520 { try await Self.write(two, [number]) } }()
        var limits = ResyncLimits()
        limits.rows = 50
        for _ in 1...5 { _ = try await Self.resync(one, two, limits: limits) }
        _ = try await (writingOne, writingTwo)
        _ = try await Self.resync(one, two)
        #expect(try await count(one, "SELECT count(*) FROM anvil.passes") == 520, "passes are missing, or there twice")
        #expect(try await difference(one, two) == "", "two databases differ that were written while they were brought together")
    }

    @Test("two resyncs at once: one works, the other says so or finds nothing to do, and all is there once")
    func two() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        try await Self.write(one, 1...200)
        try await Self.write(two, 201...400)
        async let first = Self.resync(one, two)
        async let second = Self.resync(two, one)
        let reports = try await [first, second]
        #expect(reports.contains { !$0.isBusy }, "two resyncs at once sent each other away")
        #expect(try await difference(one, two) == "", "two resyncs at once left a difference")
        #expect(try await count(one, "SELECT count(*) FROM anvil.passes") == 400, "passes are missing, or there twice")
    }

    @Test("cut off by kill -9 of the taking server, it goes on with what is left")
    func killed() async throws {
        let own = try PostgresServer()
        let (one, two) = (try await server.makeDatabase(), try await own.makeDatabase())
        try await Self.write(one, 1...1500)
        for stop in [2, 5, 9] {
            let (left, right) = (try await Connection.open(one), try await Connection.open(two))
            var limits = ResyncLimits()
            limits.rows = 200
            var resync = Resync(left, right, limits: limits) { if $0.batches == stop { own.kill() } }
            await #expect(throws: PostgresError.self, "a killed server was not noticed") { _ = try await resync.run() }
            try own.start()
            let halves = try await count(
                two,
                "SELECT count(*) FROM anvil.passes p WHERE (SELECT count(*) FROM anvil.history h WHERE h.seat = p.seat AND h.at = p.at) <> 3"
            )
            #expect(halves == 0, "after a resync was cut off \(halves) passes are half there")
        }
        _ = try await Self.resync(one, two)
        #expect(try await difference(one, two) == "", "after three resyncs that were cut off something is missing")
    }

    @Test("two databases in which one key has different rows end with the same one")
    func conflict() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        for address in [one, two] { try await Self.write(address, 1...20) }
        let connection = try await Connection.open(two)
        try await connection.execute("UPDATE anvil.history SET value = 77 WHERE at = (SELECT min(at) FROM anvil.history)")
        connection.close()
        _ = try await Self.resync(one, two)
        #expect(try await difference(one, two) == "", "two databases keep different rows under one key")
        #expect(try await Self.resync(one, two).rows == 0, "the same difference is found again and again")
    }

    @Test("a database is not brought together with itself")
    func itself() async throws {
        let one = try await server.makeDatabase()
        await #expect(throws: PostgresError.self, "a resync of a database with itself went on") {
            try await Self.resync(one, one)
        }
    }
}

struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}

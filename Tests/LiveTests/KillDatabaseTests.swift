import AgentKit
import Facts
import Foundation
import Postgres
import PostgresFixture
import Store
import Testing

@Suite("ScanCore killed while it writes to two databases", .serialized)
struct KillDatabaseTests {
    static let rounds = ProcessInfo.processInfo.environment["ANVIL_KILL_ROUNDS"].flatMap { Int($0) }.map { min($0, 20) } ?? 12

    @Test(
        "whatever was recorded here is in both databases, each pass once and whole",
        .enabled(if: Built.anvil != nil, "the program anvil was not built beside the tests"))
    func kill() async throws {
        let anvil = try #require(Built.anvil)
        let server = try PostgresServer.shared.get()
        let addresses = [try await server.makeDatabase(), try await server.makeDatabase()]
        let bench = try KillBench()
        defer { bench.remove() }
        try configure(bench, addresses)
        var chance = SplitMix(state: UInt64.random(in: 0...UInt64.max))
        for _ in 1...Self.rounds {
            let daemon = bench.daemon(anvil)
            try daemon.run()
            usleep(200_000 + UInt32(chance.next() % 1_800_000))
            Foundation.kill(daemon.processIdentifier, SIGKILL)
            daemon.waitUntilExit()
        }
        let last = bench.daemon(anvil)
        try last.run()
        defer {
            last.terminate()
            last.waitUntilExit()
        }
        let isThere = try await waitUntilEqual(bench, addresses)
        #expect(isThere, "after kill -9 a database never gets all passes that were recorded on the host")
        for address in addresses { try await check(address) }
    }

    private func configure(_ bench: KillBench, _ addresses: [Address]) throws {
        var text = "host: n1\nanvil: an-a01\npolicy:\n  passPeriodSeconds: 1\ndatabases:\n"
        for (number, address) in addresses.enumerated() {
            text += "  - name: s\(number + 1)\n    host: \(address.host)\n    port: \(address.port)\n"
            text += "    database: \(address.name)\n    user: \(address.user)\n"
        }
        try text.write(toFile: bench.directory + "/anvil.yaml", atomically: true, encoding: .utf8)
    }

    /// Whether within a minute both have as many passes as lie here; the daemon goes on, so it is asked again and again.
    private func waitUntilEqual(_ bench: KillBench, _ addresses: [Address]) async throws -> Bool {
        let store = try Store.open(path: bench.database, mode: .read)
        let start = ContinuousClock.now
        while start.duration(to: .now) < .seconds(60) {
            let here = try store.outboxStatus().newest
            var there: [Int64] = []
            for address in addresses { there.append(try await count(address, "SELECT count(*) FROM anvil.passes")) }
            if here > 0 && there.allSatisfy({ $0 >= here }) { return true }
            try await Task.sleep(for: .milliseconds(50))
        }
        return false
    }

    /// All values of one agent and pass are of one run.
    private func check(_ address: Address) async throws {
        let mixed = try await count(
            address,
            """
            SELECT count(*) FROM (SELECT h.at FROM anvil.history h JOIN anvil.series s USING (seat, series)
            WHERE s.agent LIKE 'scan-%' AND h.word LIKE 'g%' GROUP BY s.agent, h.at
            HAVING count(DISTINCT word) > 1 OR count(*) <> \(KillBench.readings)) AS mixed
            """)
        #expect(mixed == 0, "\(mixed) passes are only half in a database")
        let values = try await count(address, "SELECT count(*) FROM anvil.history")
        #expect(values > 0, "no value arrived: this tests nothing")
    }

    private func count(_ address: Address, _ sql: String) async throws -> Int64 {
        let connection = try await Connection.open(address)
        defer { connection.close() }
        return try await connection.query(sql)[0].int(0) ?? -1
    }
}

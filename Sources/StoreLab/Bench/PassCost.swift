import Facts
import Foundation
import Postgres
import PostgresFixture
import Remote
import Store

/// What the passes of one host cost a database: rows, statements and time, written by the product's store and sender.
struct PassCost {
    static let quiet = 40
    static let busy = 40

    private let server: PostgresServer

    init(_ server: PostgresServer) { self.server = server }

    func run(said: (String) -> Void) async throws -> [Figure] {
        said("Passes of one host")
        let address = try await server.makeDatabase()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("anvil-bench-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try Store.open(path: folder.appendingPathComponent(Store.fileName).path, mode: .write)
        try store.setReceivers(["one"])
        let environment = SenderEnvironment(
            anvil: "bench", host: "n1",
            waiting: { after, limit in
                try store.waiting(after: after, limitBytes: limit).map { WaitingText(pass: $0.pass, text: $0.text) }
            },
            wallMilliseconds: { Int64(Date().timeIntervalSince1970 * 1000) },
            steadySeconds: { ProcessInfo.processInfo.systemUptime }, chance: { 0 })
        let first = try await measure(0..<1, changes: 300, store, environment, address)
        let steady = try await measure(1..<1 + Self.busy, changes: 6, store, environment, address)
        let quiet = try await measure(100..<100 + Self.quiet, changes: 0, store, environment, address)
        return [
            Figure(
                "rows written a quiet pass, per database", rounded(quiet.rows), target: "2", baseline: "29",
                isMet: quiet.rows <= 2.05),
            Figure("rows written a pass with 6 changes", rounded(steady.rows), baseline: "29 + 36 updates"),
            Figure(
                "statements a steady pass, per database", rounded(steady.statements), target: "2", baseline: "584",
                isMet: steady.statements <= 2),
            Figure(
                "first pass of 300 readings: statements", rounded(first.statements), target: "2", baseline: "5,126 (702 variables)",
                isMet: first.statements <= 2),
            Figure(
                "first pass of 300 readings: from record to acknowledged", "\(rounded(first.milliseconds)) ms",
                baseline: "15.7 s, the whole first run"),
            Figure("a steady pass: from record to acknowledged", "\(rounded(steady.milliseconds, digits: 2)) ms"),
        ]
    }

    private func measure(
        _ passes: Range<Int>, changes: Int, _ store: Store, _ environment: SenderEnvironment, _ address: Address
    ) async throws -> (rows: Double, statements: Double, milliseconds: Double) {
        let watch = try await Connection.open(address)
        defer { watch.close() }
        let before = try await written(watch)
        let last = try store.passes(limit: 1).first?.id ?? 0
        let senders = Senders([RemoteDatabase(name: "one", address: address)], sent: ["one": last], environment: environment)
        var seconds = 0.0
        for pass in passes {
            let stored = Self.pass(pass, changes: changes)
            let began = ContinuousClock.now
            try store.record(stored)
            senders.wake()
            await senders.wait(untilSent: try store.passes(limit: 1).first?.id ?? 0)
            seconds += began.duration(to: .now) / .seconds(1)
        }
        let statements = senders.statuses.reduce(0) { $0 + $1.statements }
        senders.stop()
        let rows = try await written(watch) - before
        let count = Double(passes.count)
        return (Double(rows) / count, Double(statements) / count, seconds / count * 1000)
    }

    /// Rows written so far, but for digests. A session tells its figures when it ends.
    private func written(_ watch: Connection) async throws -> Int64 {
        try await Task.sleep(for: .milliseconds(1500))
        return try await watch.query(
            """
            SELECT coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::bigint FROM pg_stat_user_tables
            WHERE schemaname = 'anvil' AND relname <> 'digests'
            """)[0].int(0) ?? 0
    }

    private static func pass(_ number: Int, changes: Int) -> StoredPass {
        let now = Moment(milliseconds: StoreBench.start + Int64(number) * 5000)
        var memory = Memory()
        memory.lastPass = now
        var pass = StoredPass(
            host: "n1", at: now, wallMilliseconds: now.milliseconds, bootID: "b", bootMilliseconds: Int64(number) * 5000,
            wallSeconds: 0.08, memory: memory)
        pass.runs = [
            AgentRun(
                host: "n1", agent: "scan-ipmi", outcome: .scanned, since: Moment(milliseconds: StoreBench.start), ranAt: now,
                succeededAt: now, wallSeconds: 0.01, periodSeconds: 5, staleAfterSeconds: 15)
        ]
        pass.changedFacts = (0..<changes).map { sensor in
            let key = "sensor-\((number * changes + sensor) % 300)"
            return Fact(
                key: FactKey(host: "n1", agent: "scan-ipmi", kind: .temperature, key: "host/\(key)"),
                line: .temperature(Temperature(key: key, value: Double(number) / 10 + 20, state: .nominal)), since: now,
                observedAt: now)
        }
        return pass
    }
}

import Facts
import Foundation
import Postgres
import PostgresFixture
import Remote
import Replica
import Store
import Testing

/// A host that records passes in a database of its own and sends them, without waiting for any clock.
final class SendingHost {
    static let start: Int64 = 1_790_000_000_000

    let directory: URL
    let store: Store
    let name: String
    var at = SendingHost.start
    var memory = Memory()
    private var known: [String: Double] = [:]
    private var isHot = false

    init(_ name: String = "n1", receivers: [String]) throws {
        self.name = name
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("anvil-send-\(UUID().uuidString)")
        store = try Store.open(path: directory.appendingPathComponent("anvil.db").path, mode: .write)
        try store.setReceivers(receivers)
    }

    deinit {
        store.close()
        try? FileManager.default.removeItem(at: directory)
    }

    /// Records one pass in which these sensors have these temperatures; those that are not named stay as they are.
    /// With `judged` it also takes a decision and changes an alert.
    @discardableResult func pass(
        _ celsius: [String: Double] = [:], afterSeconds: Double = 5, events: [String] = [], judged: Bool = false
    ) throws -> Moment {
        at += Int64(afterSeconds * 1000)
        let now = Moment(milliseconds: at)
        memory.lastPass = now
        var pass = StoredPass(
            host: name, at: now, wallMilliseconds: at + 77, bootID: "boot-1", bootMilliseconds: at - Self.start,
            wallSeconds: 0.25, memory: memory)
        pass.runs = [
            AgentRun(
                host: name, agent: "scan-a", outcome: .scanned, since: Moment(milliseconds: Self.start), ranAt: now,
                succeededAt: now, wallSeconds: 0.01, periodSeconds: 5, staleAfterSeconds: 15)
        ]
        for (key, value) in celsius.sorted(by: { $0.key < $1.key }) where known[key] != value {
            known[key] = value
            let line = AgentLine.temperature(Temperature(key: key, value: value, state: .nominal))
            pass.changedFacts.append(
                Fact(
                    key: FactKey(host: name, agent: "scan-a", kind: .temperature, key: "host/\(key)"), line: line, since: now,
                    observedAt: now))
        }
        pass.events = events.map {
            Event(at: now, host: name, level: .notice, kind: "test", key: "test", text: $0)
        }
        if judged {
            let alert = Alert(level: .warning, key: "hot", host: name, text: "as of \(at)")
            pass.alertChanges = [AlertChange(change: isHot ? .changed : .set, alert: alert, since: now)]
            isHot = true
            let finding = Finding(name: "hot", about: name, rule: .t1, since: now, because: "as of \(at)")
            pass.decision = Judgement(
                decision: Decision(findings: [finding]), picture: Picture(anvil: "an-a01", seat: name, now: now))
        }
        try store.record(pass)
        return now
    }

    func senders(
        _ databases: [RemoteDatabase], sent: [String: Int64] = [:], wallAhead: Double = 0, limits: Limits = Limits()
    ) -> Senders {
        let store = store
        var environment = SenderEnvironment(
            anvil: "an-a01", host: name,
            waiting: { after, limit in
                try store.waiting(after: after, limitBytes: limit).map { WaitingText(pass: $0.pass, text: $0.text) }
            },
            wallMilliseconds: { Int64((Date().timeIntervalSince1970 + wallAhead) * 1000) },
            steadySeconds: { ProcessInfo.processInfo.systemUptime }, chance: { 0 })
        environment.limits = limits
        environment.lost = { name in try store.outboxStatus().receivers.first { $0.name == name }?.lost }
        environment.past = { [name] range, position in try store.past(of: name, in: range, from: position, limit: 100) }
        environment.filled = { name, moment in try? store.filled(name, until: moment) }
        return Senders(databases, sent: sent, environment: environment)
    }

    var newestPass: Int64 {
        get throws { try store.waiting(after: 0, limitBytes: .max).last?.pass ?? 0 }
    }
}

/// All rows of a database as text, without what each learns by itself: the slow way to compare two.
func allRows(_ address: Address) async throws -> [String: [String]] {
    let connection = try await Connection.open(address)
    defer { connection.close() }
    var rows: [String: [String]] = [:]
    for table in tables {
        let columns = table == "passes" ? "seat, at, wall, boot, uptime, took" : "*"
        rows[table] = try await connection.query("SELECT x::text FROM (SELECT \(columns) FROM anvil.\(table)) AS x ORDER BY 1")
            .compactMap { $0.text(0) }
    }
    return rows
}

/// Where two databases differ, in a few words; empty where they hold the same rows.
func difference(_ one: Address, _ other: Address) async throws -> String {
    let (left, right) = (try await allRows(one), try await allRows(other))
    return tables.compactMap { table in
        let (ours, theirs) = (Set(left[table] ?? []), Set(right[table] ?? []))
        guard ours != theirs else { return nil }
        let onlyOurs = ours.subtracting(theirs).min() ?? "nothing"
        let onlyTheirs = theirs.subtracting(ours).min() ?? "nothing"
        return
            "\(table): \(ours.count) rows and \(theirs.count); only the first has \(onlyOurs.prefix(200)), only the second \(onlyTheirs.prefix(200))"
    }.joined(separator: "; ")
}

private let tables = [
    "passes", "history", "minutes", "hours", "findings", "decisions", "pictures", "alerts", "events", "boots", "series", "agents",
    "coverage",
    "facts", "seats",
]

/// One number of a database.
func count(_ address: Address, _ sql: String) async throws -> Int64 {
    let connection = try await Connection.open(address)
    defer { connection.close() }
    return try await connection.query(sql).first?.int(0) ?? -1
}

/// Waits for a condition of another task's doing; false when it does not come within a minute.
func eventually(_ condition: () throws -> Bool) async throws -> Bool {
    let start = ContinuousClock.now
    while start.duration(to: .now) < .seconds(60) {
        if try condition() { return true }
        try await Task.sleep(for: .milliseconds(5))
    }
    return false
}

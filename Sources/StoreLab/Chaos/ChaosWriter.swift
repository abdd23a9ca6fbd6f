public import Facts
import Foundation
public import Postgres
import Remote
import Store

/// A host's ScanCore as far as its records go, in a process of its own that can be killed: it records passes in its SQLite file
/// and sends them to all databases, with the product's own store and senders.
///
/// It obeys lines on standard input: `pass NUMBER WALL` records one pass; `heal` connects anew and waits until all databases
/// have everything; `forget` drops what waits, as when a database was away for longer than policy allows, and tells how many
/// databases lack it.
public struct ChaosWriter {
    static let healSeconds = 30.0

    private let host: HostName
    private let store: Store
    private let databases: [RemoteDatabase]
    private var senders: Senders?

    public init(host: HostName, folder: String, addresses: [Address]) throws {
        self.host = host
        databases = addresses.enumerated().map { RemoteDatabase(name: "db\($0.offset)", address: $0.element) }
        store = try Store.open(path: "\(folder)/\(Store.fileName)", mode: .write)
        try store.setReceivers(databases.map(\.name))
    }

    /// Runs until standard input ends.
    public mutating func run() async throws {
        try connect()
        let last = try store.passes(limit: 1).first.map { ChaosPass.number(at: $0.at.milliseconds) }
        tell("ready \(last ?? -1)")
        while let line = readLine() {
            let words = line.split(separator: " ")
            switch words.first {
            case "pass":
                guard words.count == 3, let number = Int(words[1]), let ahead = Int64(words[2]) else { continue }
                try store.record(ChaosPass(host: host, number: number).stored(wallAheadMilliseconds: ahead, isFirst: false))
                // From here on the pass is promised: whatever happens, every database will have it.
                tell("kept \(number)")
                senders?.wake()
                try acknowledge()
            case "forget":
                try acknowledge()
                var policy = OutboxPolicy()
                policy.sizeLimitBytes = 0
                try store.fitOutbox(policy, at: Moment(milliseconds: ChaosPass(host: host, number: 0).at))
                try connect()
                tell("forgot \(try store.outboxStatus().receivers.count { $0.lost != nil })")
            case "heal": tell(try await heal() ? "healed" : "sick \(problems)")
            default: tell("what is \(line)?")
            }
        }
        senders?.stop()
        store.close()
    }

    private var problems: String {
        (senders?.statuses ?? []).map { "\($0.name): \($0.problem ?? "sent \($0.sent)") \($0.refusal ?? "")" }
            .joined(separator: "; ").replacing("\n", with: " ")
    }

    private mutating func connect() throws {
        senders?.stop()
        let store = store
        let sent = Dictionary(try store.outboxStatus().receivers.map { ($0.name, $0.sent) }) { first, _ in first }
        var environment = SenderEnvironment(
            anvil: "chaos", host: host,
            waiting: { after, limit in
                try store.waiting(after: after, limitBytes: limit).map { WaitingText(pass: $0.pass, text: $0.text) }
            },
            wallMilliseconds: { Int64(Date().timeIntervalSince1970 * 1000) },
            steadySeconds: { ProcessInfo.processInfo.systemUptime }, chance: { 0 })
        environment.lost = { name in try store.outboxStatus().receivers.first { $0.name == name }?.lost }
        environment.past = { [host] range, position in try store.past(of: host, in: range, from: position, limit: 100) }
        environment.filled = { name, moment in try? store.filled(name, until: moment) }
        senders = Senders(databases, sent: sent, environment: environment)
    }

    private func acknowledge() throws {
        guard let senders else { return }
        try store.acknowledge(Dictionary(senders.statuses.map { ($0.name, $0.sent) }) { first, _ in first })
    }

    /// A database that was away is tried again after some seconds; a new start tries it at once.
    private mutating func heal() async throws -> Bool {
        let began = ContinuousClock.now
        while began.duration(to: .now) < .seconds(Self.healSeconds) {
            try connect()
            let newest = try store.passes(limit: 1).first?.id ?? 0
            let waiting = try store.waiting(after: 0, limitBytes: .max).last?.pass ?? newest
            let step = ContinuousClock.now
            while step.duration(to: .now) < .milliseconds(900) {
                let isFilled = try store.outboxStatus().receivers.allSatisfy { $0.lost == nil }
                if let senders, isFilled, senders.statuses.allSatisfy({ $0.sent >= waiting && $0.refusedBundles == 0 }) {
                    try acknowledge()
                    return true
                }
                try await Task.sleep(for: .milliseconds(3))
            }
            try acknowledge()
        }
        return false
    }

    private func tell(_ line: String) {
        FileHandle.standardOutput.write(Data((line + "\n").utf8))
    }
}

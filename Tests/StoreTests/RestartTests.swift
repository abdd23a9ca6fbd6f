import Facts
import Foundation
import Store
import Synchronization
import Testing

@Suite("Going on after a restart")
struct RestartTests {
    @Test("What is loaded after a restart is what was known before it")
    func equality() throws {
        let scratch = try Scratch()
        var store = try scratch.writer()
        var host = Host()
        var generator = Seeded(state: 7)
        let agents = ["scan-a", "scan-b", "scan-c"]
        for round in 0..<200 {
            var lines: [String: [AgentLine]] = [:]
            var failed: [String: String] = [:]
            for agent in agents where Bool.random(using: &generator) {
                if Int.random(in: 0..<6, using: &generator) == 0 {
                    failed[agent] = "line \(Int.random(in: 1...2, using: &generator)) is wrong"
                    continue
                }
                lines[agent] = Self.lines(&generator)
            }
            try store.record(host.pass(lines, failed: failed))
            if Int.random(in: 0..<20, using: &generator) == 0 { try store.maintain(host: "n1", at: host.at) }
            if Int.random(in: 0..<20, using: &generator) == 0 { store = try scratch.reopened(&store) }
            guard round % 10 == 0 else { continue }
            let seat = try store.load(host: "n1")
            #expect(seat.facts == host.facts.values.sorted { $0.key < $1.key }, "the facts differ after pass \(round)")
            #expect(seat.runs == host.runs.values.sorted { $0.agent < $1.agent }, "the runs differ after pass \(round)")
            #expect(seat.lastPass?.at == host.at, "the last pass is not the last one after pass \(round)")
        }
    }

    static func lines(_ generator: inout Seeded) -> [AgentLine] {
        var lines: [AgentLine] = []
        for key in ["x", "y", "z"] where Int.random(in: 0..<5, using: &generator) > 0 {
            lines.append(.count(key, Double(Int.random(in: 0..<3, using: &generator))))
        }
        if Bool.random(using: &generator) { lines.append(.fault("fan1", "reason \(Int.random(in: 0..<2, using: &generator))")) }
        if Bool.random(using: &generator) {
            lines.append(.ups("ups1", charge: Bool.random(using: &generator) ? 50 : nil))
        }
        return lines
    }

    @Test("Memory, tracks, alerts and digest come back as they were in the last pass")
    func memory() throws {
        let scratch = try Scratch()
        var store = try scratch.writer()
        var host = Host()
        host.memory.latches = [Latch(rule: .p4, host: "n1", since: host.at)]
        var pass = host.pass(["scan-nut": [.ups("ups1", charge: 40, output: .battery)]])
        let key = host.key("scan-nut", .power, "ups1")
        pass.tracks = [key: "{\"a\":1}"]
        pass.digest = "digest"
        pass.agentAlerts = [Alert(level: .notice, key: "a@n1", host: "n1", text: "t")]
        pass.alertChanges = [
            AlertChange(change: .set, alert: Alert(level: .warning, key: "k", text: "one"), since: host.at),
            AlertChange(change: .set, alert: Alert(level: .warning, key: "gone", text: "two"), since: host.at),
        ]
        try store.record(pass)
        let since = host.at
        host.memory.holdUps = [HoldUpRecord(host: "n1", seconds: 600, at: host.at.adding(seconds: 5))]
        var second = host.pass(["scan-nut": [.ups("ups1", charge: 40, output: .battery)]])
        second.alertChanges = [
            AlertChange(change: .changed, alert: Alert(level: .critical, key: "k", text: "one"), since: since),
            AlertChange(change: .clear, alert: Alert(level: .warning, key: "gone", text: "two"), since: since),
        ]
        try store.record(second)
        host.memory.holdUps[0].at = host.at.adding(seconds: 5)
        try store.record(host.pass(["scan-nut": [.ups("ups1", charge: 40, output: .battery)]]))
        store = try scratch.reopened(&store)
        let seat = try store.load(host: "n1")
        #expect(seat.memory == host.memory, "the engine's memory came back as \(seat.memory)")
        #expect(seat.tracks == [key: "{\"a\":1}"] && seat.digest == "digest", "tracks or digest came back otherwise")
        #expect(seat.agentAlerts == pass.agentAlerts, "alerts set by agents came back as \(seat.agentAlerts)")
        #expect(seat.openAlerts.map(\.alert.level) == [.critical], "open alerts came back as \(seat.openAlerts)")
        #expect(seat.openAlerts.first?.since == since, "an alert that changed lost the time since when it stands")
        #expect(seat.lastPass?.bootID == "boot-1", "the boot of the last pass is lost")
    }

    @Test("A host that never recorded anything has an empty seat")
    func nobody() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        #expect(try store.load(host: "n9") == StoredSeat(host: "n9"), "an unknown host has a seat")
        #expect(try store.seats().isEmpty && store.dataVersion() == 0, "an empty database has seats")
    }

    @Test("A reader sees only whole passes while another process writes them")
    func twoProcesses() async throws {
        let scratch = try Scratch()
        try scratch.writer().close()
        let path = scratch.path
        let reader = try scratch.reader()
        let isWritten = Flag()
        async let writer: Void = Self.writerProcess(path, whenOver: isWritten)
        var seen: [Double] = []
        func look() throws {
            let values = Set(try reader.load(host: "n1").facts.compactMap(\.line.testNumber))
            #expect(values.count <= 1, "a reader sees a pass half there: its facts are \(values)")
            if let value = values.first, value != seen.last { seen.append(value) }
        }
        while !isWritten.isRaised {
            try look()
            await Task.yield()
        }
        try look()
        await writer
        #expect(seen == seen.sorted() && seen.last == 149, "a reader saw passes in the order \(seen)")
    }

    /// Raised by one task, looked at by another.
    final class Flag: Sendable {
        private let state = Mutex(false)
        var isRaised: Bool { state.withLock { $0 } }
        func raise() { state.withLock { $0 = true } }
    }

    static func writerProcess(_ path: String, whenOver over: Flag) async {
        defer { over.raise() }
        await #expect(processExitsWith: .success) { [path = path as String] in
            try KilledWriter.write(path: path, passes: 150)
        }
    }

    @Test("A process that is killed in the middle of a pass leaves only whole passes", arguments: 0..<8)
    func killed(seed: UInt64) async throws {
        let scratch = try Scratch()
        let path = scratch.path
        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, seed = seed as UInt64] in
            try KilledWriter.run(path: path, seed: seed)
        }
        let reader = try scratch.writer()
        let seat = try reader.load(host: "n1")
        let values = Set(seat.facts.compactMap(\.line.testNumber))
        #expect(values.count == 1, "a killed writer left a pass half there: its facts are \(values)")
        let number = try #require(values.first, "a killed writer left nothing, though passes were recorded")
        #expect(seat.lastPass?.at == Moment(milliseconds: Host.start).adding(seconds: 5 * (number + 1)), "facts and pass differ")
        #expect(try reader.events().first?.event.text == "pass \(Int(number))", "events and facts are of different passes")
        if Scratch.hasSQLite { #expect(try scratch.sqlite("PRAGMA integrity_check") == "ok", "the database is damaged") }
    }
}

/// Writes passes, all facts of which have the pass's number, until it is killed.
enum KilledWriter {
    static func run(path: String, seed: UInt64) throws {
        var generator = Seeded(state: seed &* 7919)
        let microseconds = UInt32.random(in: 500...150_000, using: &generator)
        try write(path: path, passes: 100_000) {
            let killer = Thread {
                usleep(microseconds)
                kill(getpid(), SIGKILL)
            }
            killer.start()
        }
    }

    /// Writes so many passes; `begun` is called after the first.
    static func write(path: String, passes: Int, begun: () -> Void = {}) throws {
        let store = try Store.open(path: path, mode: .write)
        var host = Host()
        func record(_ number: Int) throws {
            let lines = ["a", "b", "c"].map { agent in
                ("scan-\(agent)", (0..<40).map { AgentLine.count("x\($0)", Double(number)) })
            }
            var pass = host.pass(Dictionary(uniqueKeysWithValues: lines))
            pass.events = [Event(at: host.at, host: "n1", level: .info, kind: "k", key: "k", text: "pass \(number)")]
            try store.record(pass)
        }
        try record(0)
        begun()
        for number in 1..<passes { try record(number) }
    }
}

extension AgentLine {
    var testNumber: Double? {
        guard case .reading(let line) = self, case .number(let number) = line.value else { return nil }
        return number
    }
}

extension Scratch {
    func reopened(_ store: inout Store) throws -> Store { try reopen(store) }
}

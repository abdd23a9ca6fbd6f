import Facts
import Store
import Testing

@Suite("Recording a pass")
struct PassTests {
    static let lines: [String: [AgentLine]] = [
        "scan-hwmon": (0..<300).map { .degrees("sensor\($0)", 40 + Double($0 % 7)) },
        "scan-nut": [.ups("ups1", charge: 100), .ups("ups2", charge: 98)],
        "scan-ipmi": [.fault("fan2", "fan 2 failed")],
    ]

    @Test("A pass in which nothing changed writes exactly one row, with one statement")
    func steady() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        host.memory.holds = [Hold(key: "P3", since: host.at, observedAt: host.at)]
        let first = try store.record(host.pass(Self.lines))
        #expect(first.rowsWritten > 600, "the first pass wrote only \(first.rowsWritten) rows for 303 facts and their history")
        for _ in 0..<3 {
            // What the engine remembers counts on with the time: that alone is no change.
            host.memory.holdUps = [HoldUpRecord(host: "n1", seconds: 900, at: host.at.adding(seconds: 5))]
            host.memory.lastPass = host.at.adding(seconds: 5)
            let cost = try store.record(host.pass(Self.lines))
            if host.at.milliseconds > Host.start + 10_000 {
                #expect(cost == PassCost.one, "a pass in which nothing changed cost \(cost)")
            }
        }
    }

    @Test("A pass with one changed reading writes the pass, the fact and its history")
    func oneChange() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        try store.record(host.pass(Self.lines))
        try store.record(host.pass(Self.lines))
        var lines = Self.lines
        lines["scan-hwmon"]?[5] = .degrees("sensor5", 71)
        let cost = try store.record(host.pass(lines))
        #expect(cost.rowsWritten == 3 && cost.statements == 3, "one changed reading cost \(cost)")
        lines["scan-nut"]?[0] = .ups("ups1", charge: 99)
        let power = try store.record(host.pass(lines))
        #expect(power.rowsWritten == 3, "a changed charge cost \(power.rowsWritten) rows: history holds more than the charge")
    }

    @Test("A pass that is not later than the last is refused, by a restarted writer too")
    func notLater() throws {
        let scratch = try Scratch()
        var host = Host()
        var store = try scratch.writer()
        let pass = host.pass(Self.lines)
        try store.record(pass)
        let expected = StoreError.passNotLater(
            host: "n1", atMilliseconds: pass.at.milliseconds, lastMilliseconds: pass.at.milliseconds)
        #expect(throws: expected) { try store.record(pass) }
        store.close()
        store = try { store in try scratch.reopen(store) }(store)
        #expect(throws: expected) { try store.record(pass) }
        #expect(try store.record(host.pass(Self.lines)) == .one, "after a refused pass the next one is not a plain one")
    }

    @Test(
        "What fails in the middle leaves nothing of its pass, and the next pass is whole",
        .enabled(if: Scratch.hasSQLite, "sqlite3 is not installed"))
    func atomic() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        try store.record(host.pass(["scan-a": [.degrees("t", 40)]]))
        let before = try store.load(host: "n1")
        let version = try store.dataVersion()
        // A trigger makes SQLite itself fail at the end of the pass, after facts, history and findings.
        #expect(try scratch.sqlite("CREATE TRIGGER broken BEFORE INSERT ON passes BEGIN SELECT RAISE(ABORT, 'no'); END") == "")
        var lines: [String: [AgentLine]] = [
            "scan-a": [.degrees("t", 90)], "scan-b": [.count("x", 1), .fault("fan1", "stopped")],
        ]
        var broken = host.pass(lines)
        broken.events = [Event(at: host.at, host: "n1", level: .warning, kind: "agent", key: "scan-b", text: "new")]
        broken.alertChanges = [
            AlertChange(change: .set, alert: Alert(level: .critical, key: "fan", text: "fan"), since: host.at)
        ]
        #expect(throws: StoreError.self) { try store.record(broken) }
        #expect(try store.load(host: "n1") == before, "a pass that failed left something behind")
        #expect(try store.dataVersion() == version, "a pass that failed raised the version of the data")
        for table in ["findings", "events", "alerts"] {
            #expect(try scratch.sqlite("SELECT count(*) FROM \(table)") == "0", "a pass that failed left rows in \(table)")
        }
        #expect(try scratch.sqlite("SELECT count(*) FROM history") == "1", "a pass that failed left history")
        _ = try scratch.sqlite("DROP TRIGGER broken")
        // The daemon tells again what was not kept.
        broken.at = host.at.adding(seconds: 1)
        try store.record(broken)
        lines["scan-b"] = [.count("x", 1)]
        #expect(try store.load(host: "n1").facts.count == 3, "the pass after a failed one is not whole")
        #expect(try scratch.sqlite("SELECT count(*) FROM history") == "3", "the pass after a failed one has not its history")
    }

    @Test("A reader is told of each pass, and sees it whole")
    func reading() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        let reader = try scratch.reader()
        var host = Host()
        var last: Int64 = -1
        for number in 0..<20 {
            let value = Double(number)
            try store.record(host.pass(["scan-a": [.count("x", value), .count("y", value)]]))
            let version = try reader.dataVersion()
            #expect(version > last, "a reader is not told that a pass was recorded")
            last = version
            let values = try reader.load(host: "n1").facts.compactMap { fact -> Double? in
                guard case .reading(let line) = fact.line, case .number(let number) = line.value else { return nil }
                return number
            }
            #expect(values == [value, value], "a reader sees \(values) where both are \(value)")
        }
        #expect(throws: StoreError.self) { try reader.record(host.pass([:])) }
    }

    @Test("The figures of the last run are those of the last pass, though only the pass was written")
    func figures() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        try store.record(host.pass(["scan-a": [.count("x", 1)]]))
        var pass = host.pass(["scan-a": [.count("x", 1)]])
        pass.runs[0].wallSeconds = 1.5
        pass.runs[0].cpuSeconds = 0.75
        pass.runs[0].peakBytes = 1 << 20
        #expect(try store.record(pass) == .one)
        let run = try #require(try store.agents().first, "the agent is not there")
        #expect(run.wallSeconds == 1.5 && run.cpuSeconds == 0.75 && run.peakBytes == 1 << 20, "the figures are those of \(run)")
        #expect(
            run.ranAt == pass.at && run.succeededAt == pass.at, "its last run is said to be at \(String(describing: run.ranAt))")
        let summary = try #require(try store.passes(host: "n1", limit: 1).first, "the pass is not listed")
        #expect(summary.succeeded == 1 && summary.failed == 0 && summary.wallSeconds == 0.25, "the pass is listed as \(summary)")
        #expect(
            summary.bootID == "boot-1" && summary.wallMilliseconds == pass.wallMilliseconds, "the pass is listed as \(summary)")
    }
}

extension PassCost {
    static var one: PassCost {
        var cost = PassCost()
        cost.rowsWritten = 1
        cost.statements = 1
        return cost
    }
}

extension Scratch {
    /// Opens the file anew, as a restarted daemon does.
    func reopen(_ store: Store) throws -> Store {
        store.close()
        return try writer()
    }
}

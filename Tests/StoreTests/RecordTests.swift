import Facts
import Testing

@testable import Store

@Suite("Decisions, alerts, events, findings")
struct RecordTests {
    @Test("A decision is kept with its picture and can be replayed")
    func decision() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        var pass = host.pass(["scan-a": [.fault("fan2", "fan 2 failed")]])
        let intent = Intent(
            kind: .migrate, rule: .h1, by: "n2", host: "n1", servers: ["db"], to: "n2", because: "fan 2 of n1 failed")
        var picture = Picture(anvil: "dock-7", seat: "n1", now: host.at)
        picture.sensors = [
            Sensor(
                host: "n1", agent: "scan-a",
                temperature: Observed(
                    Temperature(key: "t", value: 0.1 + 0.2, state: .nominal), since: host.at, observedAt: host.at,
                    staleAfterSeconds: .infinity))
        ]
        pass.decision = Judgement(decision: Decision(intents: [intent]), picture: picture)
        let id = try #require(try store.record(pass).decision, "the number of the decision is not told")
        let stored = try #require(try store.decision(id: id), "the decision is not there")
        #expect(stored.decision == Decision(intents: [intent]), "the decision came back as \(stored.decision)")
        #expect(stored.picture == picture, "the picture came back otherwise")
        #expect(
            stored.summary
                == DecisionSummary(
                    id: id, host: "n1", at: host.at, wallMilliseconds: pass.wallMilliseconds, rule: .h1, kind: .intent,
                    text: "fan 2 of n1 failed", hasPicture: true), "the decision is listed as \(stored.summary)")
        #expect(try store.load(host: "n1").lastDecision?.id == id, "the last decision is not part of the seat")
        #expect(try store.decision(id: id + 1) == nil, "a decision that was never taken is there")
    }

    @Test("Decisions are listed by page and by time")
    func pages() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        var moments: [Moment] = []
        for number in 0..<25 {
            var pass = host.pass([:])
            let finding = Finding(name: "hot", about: "n1", rule: .t1, since: host.at, because: "\(number)")
            pass.decision = Judgement(
                decision: Decision(findings: [finding]), picture: Picture(anvil: "a", seat: "n1", now: host.at))
            try store.record(pass)
            moments.append(host.at)
        }
        let first = try store.decisions(limit: 10)
        let second = try store.decisions(before: first.last?.id, limit: 10)
        #expect(first.map(\.text) == (15..<25).reversed().map { "n1: \($0)" }, "the first page is \(first.map(\.text))")
        #expect(second.map(\.text) == (5..<15).reversed().map { "n1: \($0)" }, "the second page is \(second.map(\.text))")
        let marks = try store.decisions(from: moments[3], to: moments[6])
        #expect(marks.map(\.at) == Array(moments[3..<6]), "the marks of a plot are \(marks.map(\.at))")
        #expect(try store.decisions(host: "n2").isEmpty, "decisions of another host are listed")
    }

    @Test("Events are found by level, host and words; a percent sign is no joker")
    func events() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        var pass = host.pass([:])
        func event(_ level: AlertLevel, _ about: String, _ key: String, _ text: String) -> Event {
            Event(at: host.at, host: about, level: level, kind: "k", key: key, text: text)
        }
        pass.events = [
            event(.info, "n1", "a", "drive found"), event(.warning, "n2", "b", "load 90 % of ups1"),
            event(.critical, "n1", "drive3", "lost"), event(.notice, "n1", "c", "load 90 of ups1"),
        ]
        try store.record(pass)
        func texts(_ change: (inout EventQuery) -> Void) throws -> [String] {
            var query = EventQuery()
            change(&query)
            return try store.events(query).map(\.event.text)
        }
        #expect(
            try texts { _ in }.count == 4 && texts { _ in }.first == "load 90 of ups1", "events are not listed, the newest first")
        #expect(try texts { $0.atLeast = .warning } == ["lost", "load 90 % of ups1"], "events are not found by level")
        #expect(try texts { $0.host = "n2" } == ["load 90 % of ups1"], "events are not found by host")
        #expect(try texts { $0.text = "DRIVE" } == ["lost", "drive found"], "events are not found by text and key")
        #expect(try texts { $0.text = "90 %" } == ["load 90 % of ups1"], "a percent sign is taken for a joker")
        let page = try store.events().map(\.id)
        #expect(
            try texts {
                $0.before = page[1]; $0.limit = 1
            } == ["load 90 % of ups1"], "the second page of events is wrong")
        let version = try store.dataVersion()
        try store.record([event(.info, "n1", "d", "stopped")], of: "n1", wallMilliseconds: 5)
        #expect(try texts { _ in }.first == "stopped" && store.dataVersion() > version, "an event without a pass is not kept")
        #expect(try store.record(host.pass([:])) == .one, "after an event without a pass the next pass is not a plain one")
    }

    @Test("An alert stands from its setting to its clearing, and is then past")
    func alerts() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        func change(_ change: AlertChange.Change, _ level: AlertLevel, _ key: String) -> AlertChange {
            AlertChange(change: change, alert: Alert(level: level, key: key, host: "n1", text: key), since: host.at)
        }
        var pass = host.pass([:])
        pass.alertChanges = [change(.set, .notice, "a"), change(.set, .critical, "b"), change(.set, .notice, "c")]
        try store.record(pass)
        #expect(try store.openAlerts().map(\.alert.key) == ["b", "a", "c"], "open alerts are not listed by level")
        var clearing = host.pass([:])
        clearing.alertChanges = [change(.clear, .notice, "a")]
        try store.record(clearing)
        #expect(
            try store.pastAlerts().map(\.alert.key) == ["a"] && store.pastAlerts().first?.clearedAt == host.at,
            "a cleared alert is not past")
        var again = host.pass([:])
        again.alertChanges = [change(.set, .warning, "a")]
        try store.record(again)
        #expect(
            try store.openAlerts(host: "n1").map(\.alert.key) == ["b", "a", "c"], "an alert that is set again does not stand")
        #expect(try store.pastAlerts().count == 1, "an alert that is set again takes its past away")
    }

    @Test("A finding stands from its first line to the run without it")
    func findings() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        try store.record(host.pass(["scan-a": [.fault("fan2", "slow")]]))
        let begin = host.at
        try store.record(host.pass(["scan-a": [.fault("fan2", "stopped")]]))
        let changed = host.at
        try store.record(host.pass([:], failed: ["scan-a": "x"]))
        try store.record(host.pass(["scan-a": []]))
        let end = host.at
        let found = try store.findings(host: "n1", from: begin, to: end)
        #expect(found.map(\.health.reason) == ["stopped", "slow"], "the findings are \(found.map(\.health.reason))")
        #expect(
            found.map(\.since) == [changed, begin] && found.map(\.endedAt) == [end, changed], "the findings have other times")
        #expect(
            try store.findings(from: end.adding(seconds: 1), to: end.adding(seconds: 9)).isEmpty,
            "a finding that is over still stands")
        #expect(try store.load(host: "n1").facts.isEmpty, "a cleared finding is still a fact")
    }
}

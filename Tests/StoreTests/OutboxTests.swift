import Facts
import Foundation
import Replica
import Store
import Testing

@Suite("What waits for other databases")
struct OutboxTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    static func bundle(_ waiting: WaitingBundle) throws -> PassBundle {
        try JSONDecoder().decode(PassBundle.self, from: Data(waiting.text.utf8))
    }

    func line(_ celsius: Double) -> AgentLine { .temperature(Temperature(key: "cpu1", value: celsius, state: .nominal)) }

    @Test("a pass waits with all that changed in it, and with its figures when nothing did")
    func whole() throws {
        let store = try scratch.writer()
        try store.setReceivers(["striker1"])
        var host = Host()
        try store.record(host.pass(["scan-a": [line(40)]]))
        let cost = try store.record(host.pass(["scan-a": [line(40)]]))
        #expect(cost.statements == 2, "a steady pass runs \(cost.statements) statements for itself and the outbox, not 2")
        let waiting = try store.waiting(after: 0, limitBytes: 1_000_000)
        #expect(waiting.count == 2, "not every pass waits for the other database")
        let (first, second) = (try Self.bundle(waiting[0]), try Self.bundle(waiting[1]))
        #expect(first.facts?.count == 1 && first.history?.first?.value == .number(40), "the new fact or its value is missing")
        #expect(first.agents?.first?.agent == "scan-a" && first.seat != nil, "the agent or the seat's memory is missing")
        #expect(second.facts == nil && second.history == nil, "a pass in which nothing changed tells facts again")
        #expect(second.runs?["scan-a"]?.good == true, "the figures of the run are missing")
        #expect(second.at == host.at.milliseconds, "the bundle carries another time than its pass")
    }

    @Test("with no other database nothing waits")
    func none() throws {
        let store = try scratch.writer()
        var host = Host()
        let cost = try store.record(host.pass(["scan-a": [line(40)]]))
        try store.setReceivers([])
        #expect(try store.waiting(after: 0, limitBytes: 1000).isEmpty, "something waits although nobody is to get it")
        #expect(cost.rowsWritten > 0)
    }

    @Test("what all databases have is dropped, and nothing before")
    func acknowledged() throws {
        let store = try scratch.writer()
        try store.setReceivers(["one", "two"])
        var host = Host()
        for celsius in 1...5 { try store.record(host.pass(["scan-a": [line(Double(celsius))]])) }
        let all = try store.waiting(after: 0, limitBytes: 1_000_000)
        try store.acknowledge(["one": all[4].pass])
        #expect(try store.outboxStatus().bundles == 5, "bundles were dropped that one database has not")
        try store.acknowledge(["two": all[2].pass])
        let left = try store.waiting(after: 0, limitBytes: 1_000_000)
        #expect(left == Array(all[3...]), "what waits is not what the slower database lacks")
        store.close()
        let again = try scratch.writer()
        #expect(try again.outboxStatus().receivers.map(\.sent) == [all[4].pass, all[2].pass], "a restart forgot who has what")
    }

    @Test("what falls out of the limits is known to be missing, by time")
    func limits() throws {
        let store = try scratch.writer()
        try store.setReceivers(["one"])
        var host = Host()
        for celsius in 1...50 { try store.record(host.pass(["scan-a": [line(Double(celsius))]])) }
        let all = try store.waiting(after: 0, limitBytes: 10_000_000)
        var policy = OutboxPolicy()
        policy.sizeLimitBytes = Int64(all.suffix(20).map(\.text.utf8.count).reduce(0, +))
        #expect(try store.fitOutbox(policy, at: host.at) == 30, "the outbox was not cut to its limit")
        let status = try store.outboxStatus()
        #expect(status.bundles == 20 && status.bytes <= policy.sizeLimitBytes, "more waits than the limit allows")
        #expect(status.receivers[0].lost == all[0].at...all[29].at, "the database is not known to lack what was dropped")
        #expect(
            try store.waiting(after: status.receivers[0].sent, limitBytes: 1000).first == all[30],
            "sending does not go on behind the gap")
        try store.filled("one", until: all[29].at)
        #expect(try store.outboxStatus().receivers[0].lost == nil, "a filled gap is still told")
    }

    @Test("a database that is added later lacks what was before, and knows it")
    func addedLater() throws {
        let store = try scratch.writer()
        try store.setReceivers(["one"])
        var host = Host()
        try store.record(host.pass(["scan-a": [line(1)]]))
        try store.setReceivers(["one", "two"])
        let receivers = try store.outboxStatus().receivers
        #expect(receivers[0].lost == nil, "a database that was there from the start lacks something")
        #expect(receivers[1].lost?.upperBound == host.at, "a new database does not know that it lacks the past")
    }

    @Test("the daemon's last words go with the next pass, also after a restart")
    func lastWords() throws {
        var store = try scratch.writer()
        try store.setReceivers(["one"])
        var host = Host()
        try store.record(host.pass(["scan-a": [line(1)]]))
        let end = Event(
            at: host.at.adding(seconds: 1), host: "n1", level: .info, kind: "daemon", key: "stop", text: "ScanCore stops.")
        try store.record([end], of: "n1", wallMilliseconds: 5)
        store.close()
        store = try scratch.writer()
        try store.setReceivers(["one"])
        try store.record(host.pass(["scan-a": [line(1)]]))
        try store.record(host.pass(["scan-a": [line(1)]]))
        let events = try store.waiting(after: 0, limitBytes: 1_000_000).map { try Self.bundle($0).events?.map(\.text) ?? [] }
        #expect(events == [[], ["ScanCore stops."], []], "an event outside of a pass is told \(events)")
    }
}

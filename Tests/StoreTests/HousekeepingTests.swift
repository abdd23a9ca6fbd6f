import Facts
import Testing

@testable import Store

@Suite("Housekeeping", .enabled(if: Scratch.hasSQLite, "sqlite3 is not installed"))
struct HousekeepingTests {
    static var retention: Retention {
        var retention = Retention()
        retention.historyDays = 1
        retention.recordDays = 2
        retention.passHours = 1
        return retention
    }

    /// Passes every minute for so many hours, with housekeeping after each.
    static func run(_ store: Store, _ host: inout Host, hours: Int, passesAMinute: Int = 1) throws {
        host.periodSeconds = 60
        for number in 0..<(hours * 60 * passesAMinute) {
            var pass = host.pass(
                ["scan-a": [.count("steady", 7), .count("moving", Double(number))]], afterSeconds: 60 / Double(passesAMinute))
            pass.events = [Event(at: host.at, host: "n1", level: .info, kind: "k", key: "k", text: "\(number)")]
            try store.record(pass)
            try store.maintain(host: "n1", at: host.at)
        }
    }

    @Test("What is older than wanted goes, what still holds stays")
    func bounds() throws {
        let scratch = try Scratch()
        let store = try scratch.writer(Self.retention)
        var host = Host()
        try Self.run(store, &host, hours: 60)
        let limit = 24 * 60 + 100
        let moving = try #require(Int(scratch.sqlite("SELECT max(n) FROM (SELECT count(*) AS n FROM history GROUP BY series)")))
        #expect(moving > 24 * 60 && moving < limit, "of a day of minutes \(moving) values are kept")
        let passes = try #require(Int(scratch.sqlite("SELECT count(*) FROM passes")))
        #expect(passes > 24 * 60 && passes < limit, "of a day of minutes \(passes) passes are kept")
        let events = try #require(Int(scratch.sqlite("SELECT count(*) FROM events")))
        #expect(events > 48 * 60 && events < 48 * 60 + 100, "of two days of minutes \(events) events are kept")
        let steady = try #require(try store.series().first { $0.key == "host/steady" }, "the steady reading lost its history")
        let query = HistoryQuery(series: [steady.id], from: host.at.adding(seconds: -3600), to: host.at, columns: 60)
        let columns = try store.history(query).lines[0].columns
        #expect(columns.allSatisfy { $0?.last == 7 }, "a value that was set before the limit and still holds is lost")
    }

    @Test("Passes are thinned to one a minute after their time, and the agents' figures and gaps stay")
    func thinning() throws {
        let scratch = try Scratch()
        let store = try scratch.writer(Self.retention)
        var host = Host()
        try Self.run(store, &host, hours: 3, passesAMinute: 6)
        let old = host.at.milliseconds - 3600 * 1000 - 1_200_000
        let kept = try #require(Int(scratch.sqlite("SELECT count(*) FROM passes WHERE at < \(old)")))
        let minutes = Int((old - Host.start) / 60_000)
        #expect(abs(kept - minutes) <= 3, "of \(minutes) minutes \(kept) passes are kept")
        let recent = try #require(
            Int(scratch.sqlite("SELECT count(*) FROM passes WHERE at > \(host.at.milliseconds - 3500 * 1000)")))
        #expect(recent == 350, "of the last hour \(recent) passes are kept")
        let seat = try store.load(host: "n1")
        #expect(seat.facts == host.facts.values.sorted { $0.key < $1.key }, "thinning changed what is known")
        #expect(try scratch.sqlite("SELECT count(*) FROM coverage") == "1", "the time in which the agent ran is in pieces")
    }

    @Test("A database over its size is made smaller by shortening history")
    func size() throws {
        let scratch = try Scratch()
        var retention = Retention()
        retention.sizeLimitBytes = 300_000
        let store = try scratch.writer(retention)
        var host = Host()
        for number in 0..<1500 {
            try store.record(host.pass(["scan-a": (0..<20).map { .count("x\($0)", Double(number)) }]))
            try store.maintain(host: "n1", at: host.at)
        }
        let rows = try #require(Int(scratch.sqlite("SELECT count(*) FROM history")))
        #expect(rows < 20_000, "a database over its size keeps \(rows) of 30000 values")
        #expect(rows > 1000, "a database over its size loses nearly all its history: \(rows) values are left")
    }

    @Test("Pictures, decisions and past alerts are bounded in number; what stands stays")
    func numbers() throws {
        let scratch = try Scratch()
        var retention = Retention()
        retention.pictureLimit = 5
        retention.decisionLimit = 20
        retention.alertLimit = 10
        retention.eventLimit = 15
        let store = try scratch.writer(retention)
        var host = Host()
        for number in 0..<60 {
            var pass = host.pass([:])
            let key = number == 0 ? "stands" : "k"
            pass.alertChanges = [AlertChange(change: .set, alert: Alert(level: .info, key: key, text: "t"), since: host.at)]
            if number % 2 == 0 && number > 0 { pass.alertChanges[0].change = .clear }
            pass.events = [Event(at: host.at, host: "n1", level: .info, kind: "k", key: "k", text: "t")]
            pass.decision = Judgement(decision: Decision(), picture: Picture(anvil: "a", seat: "n1", now: host.at))
            try store.record(pass)
            for _ in 0..<4 { try store.maintain(host: "n1", at: host.at) }
        }
        let decisions = try store.decisions(limit: 1000)
        #expect(decisions.count == 20, "\(decisions.count) decisions are kept, not 20")
        #expect(decisions.count(where: \.hasPicture) == 5, "\(decisions.count(where: \.hasPicture)) pictures are kept, not 5")
        #expect(
            decisions.first?.kind == .quiet, "a decision that found nothing is listed as \(String(describing: decisions.first))")
        #expect(try store.events().count == 15, "events are not bounded in number")
        #expect(try store.openAlerts().contains { $0.alert.key == "stands" }, "an old alert that stands was removed")
        #expect(try store.pastAlerts().count <= 10, "past alerts are not bounded in number")
    }

    @Test("A reading that was not seen for as long as history reaches is forgotten at the next start")
    func forgetting() throws {
        let scratch = try Scratch()
        var store = try scratch.writer(Self.retention)
        var host = Host()
        try store.record(host.pass(["scan-a": [.count("gone", 1), .count("x", 1)]]))
        try store.record(host.pass(["scan-a": [.count("x", 1)]]))
        try store.record(host.pass(["scan-a": [.count("x", 1)]], afterSeconds: 90_000))
        #expect(try store.load(host: "n1").facts.count == 2, "a missing reading is forgotten while it may still be asked for")
        store.close()
        store = try scratch.writer(Self.retention)
        #expect(try store.load(host: "n1").facts.map(\.key.key) == ["host/x"], "a reading that is gone for long is still there")
        #expect(try store.series().map(\.key) == ["host/x"], "the history of a reading that is gone for long is still there")
        #expect(
            try store.record(host.pass(["scan-a": [.count("x", 1)]])) == .one,
            "after forgetting, the next pass is not a plain one")
    }
}

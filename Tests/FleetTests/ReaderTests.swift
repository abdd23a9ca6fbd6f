import Facts
import Foundation
import Postgres
import Store
import StoreLab
import Testing

@testable import Fleet

/// What Striker reads of a fleet must be what it would read of the host's own file: the same passes go into both.
@Suite("Reading a fleet")
struct ReaderTests {
    let sample: Sample
    let local: Store
    let records: FleetRecords

    static let last = 59

    /// Sixty passes of one host with history, events, alerts and decisions, and another Anvil whose host has the same name.
    init() async throws {
        sample = try await Sample()
        local = try Self.scratch()
        try local.setReceivers(["fleet"])
        for number in 0...Self.last { try local.record(Self.pass(number)) }
        records = FleetRecords(sample.reader, anvil: "mine")
        let texts = try local.waiting(after: 0, limitBytes: .max).map(\.text)
        for anvil in ["mine", "other"] {
            try await sample.connection.execute(
                "SELECT count(anvil.record_pass($1, 'n1', value)) FROM jsonb_array_elements($2::jsonb)",
                [.text(anvil), .text("[\(texts.prefix(anvil == "mine" ? .max : 3).joined(separator: ","))]")])
        }
    }

    private static func scratch() throws -> Store {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("anvil-reader-\(UUID().uuidString)")
        return try Store.open(path: folder.appendingPathComponent(Store.fileName).path, mode: .write)
    }

    private static func pass(_ number: Int) -> StoredPass {
        var pass = ChaosPass(host: "n1", number: number).stored(wallAheadMilliseconds: 0, isFirst: number == 0)
        pass.events.append(
            Event(at: pass.at, host: "n2", level: .warning, kind: "chaos", key: "load", text: "load 90 % in pass \(number)"))
        if number % 10 == 0 {
            let finding = Finding(name: "hot", about: "n1", rule: .t1, since: pass.at, because: "pass \(number)")
            pass.decision = Judgement(
                decision: Decision(findings: [finding]), picture: Picture(anvil: "mine", seat: "n1", now: pass.at))
        }
        return pass
    }

    @Test("The present of a seat is that of the host's own file")
    func seat() async throws {
        let there = try #require(try await records.reader.load(anvil: "mine", host: "n1"), "a seat that writes is not there")
        var here = try local.load(host: "n1")
        // Each place numbers passes and decisions by itself.
        here.lastPass?.id = there.lastPass?.id ?? 0
        here.lastDecision?.id = there.lastDecision?.id ?? 0
        #expect(there.facts == here.facts, "facts differ from those of the host's own file")
        #expect(there.runs == here.runs, "runs of agents differ: \(there.runs) and \(here.runs)")
        #expect(there.openAlerts == here.openAlerts, "alerts that stand differ")
        #expect(there.memory == here.memory && there.digest == here.digest, "what the engine remembers differs")
        #expect(there.lastPass == here.lastPass, "the last pass differs: \(String(describing: there.lastPass))")
        #expect(there.lastDecision == here.lastDecision, "the last decision differs: \(String(describing: there.lastDecision))")
        #expect(try await records.reader.load(anvil: "mine", host: "n9") == nil, "a seat that nobody wrote is there")
    }

    @Test("The list of all Anvils has each seat once, with its alerts and its last decision")
    func list() async throws {
        let seats = try await records.reader.seats()
        #expect(seats.map(\.anvil) == ["mine", "other"], "of two Anvils the list has \(seats.map(\.anvil))")
        #expect(seats.first?.text == "n1: pass 50", "the last decision is told as '\(seats.first?.text ?? "")'")
        // The alert is set by pass 56 and cleared by 58; the other Anvil was last heard while it was cleared.
        #expect(seats.map(\.alertCount) == [0, 0], "alerts that were cleared are counted: \(seats.map(\.alertCount))")
        #expect(try await records.reader.seats(of: "mine").map(\.host) == ["n1"], "the seats of one Anvil are wrong")
        let version = try await records.reader.version(of: "mine")
        try await sample.pass("other", "n1", at: ChaosPass(host: "n1", number: 70).at)
        #expect(try await records.reader.version(of: "mine") == version, "a pass of another Anvil makes pages of this one new")
        try await sample.pass("mine", "n1", at: ChaosPass(host: "n1", number: 70).at)
        #expect(try await records.reader.version(of: "mine") > version, "a new pass leaves pages as they were")
    }

    @Test("Decisions: by page, by time, one with its picture; of this Anvil alone")
    func decisions() async throws {
        let here = try local.decisions(limit: 100)
        let all = try await records.decisions(before: nil, limit: 100)
        #expect(all.map(\.text) == here.map(\.text), "decisions are \(all.map(\.text))")
        let first = try await records.decisions(before: nil, limit: 4)
        let second = try await records.decisions(before: first.last?.id, limit: 4)
        #expect((first + second).map(\.id) == all.map(\.id), "two pages are not the whole list")
        let some = try await records.decisions(from: all[4].at, to: all[1].at)
        #expect(some.map(\.id) == all[2...4].reversed().map(\.id), "decisions of a time are \(some.map(\.text))")
        let one = try #require(try await records.decision(id: all[2].id), "a decision of the list is not there")
        #expect(one.summary == all[2] && one.picture?.now == all[2].at, "a decision came back otherwise")
        #expect(try await records.decision(id: all[2].id + 1) == nil, "a decision that was never taken is there")
    }

    @Test("Alerts that stand and that are over, events by level, host and words, page after page")
    func words() async throws {
        let (past, pastHere) = (try await records.pastAlerts(limit: 5), try local.pastAlerts(limit: 5))
        #expect(past.map(\.alert.key) == pastHere.map(\.alert.key), "past alerts are \(past.map(\.alert.text))")
        #expect(past.map(\.clearedAt) == pastHere.map(\.clearedAt), "alerts were cleared at \(past.map(\.clearedAt))")
        #expect(try await records.openAlerts().isEmpty, "an alert stands that was cleared")
        func same(_ change: (inout EventQuery) -> Void) async throws -> Bool {
            var query = EventQuery()
            change(&query)
            // Those of one pass may stand in any order.
            func told(_ events: [StoredEvent]) -> [String] {
                events.map(\.event).sorted { ($1.at, $0.text) < ($0.at, $1.text) }.map { "\($0)" }
            }
            return try await told(records.events(query)) == told(local.events(query))
        }
        #expect(try await same { $0.limit = 1000 }, "events differ from those of the host's own file")
        #expect(try await same { $0.atLeast = .warning }, "events of a level differ")
        #expect(try await same { $0.host = "n2" }, "events about a host differ")
        #expect(try await same { $0.text = "90 %" }, "a percent sign is taken for a joker, or found nowhere")
        #expect(try await same { $0.text = "90_%" }, "an underscore is taken for a joker")
        var query = EventQuery()
        query.limit = 7
        var pages: [Event] = []
        while case let page = try await records.events(query), !page.isEmpty {
            pages += page.map(\.event)
            query.before = page.last?.id
        }
        #expect(pages.count == 2 * (Self.last + 1), "of \(2 * (Self.last + 1)) events the pages have \(pages.count)")
        #expect(Set(pages.map { "\($0.at) \($0.key)" }).count == pages.count, "an event stands on two pages")
    }

    @Test("History has the columns that the host's own file gives")
    func history() async throws {
        let (there, here) = (try await records.series(), try local.series())
        #expect(there.map(\.key).sorted() == here.map(\.key).sorted(), "readings with a history are \(there.map(\.key))")
        for key in ["host/s0", "host/s7"] {
            let (left, right) = (try #require(there.first { $0.key == key }), try #require(here.first { $0.key == key }))
            for span in [60, 300, 3600] {
                let from = ChaosPass(host: "n1", number: 20)
                let to = Moment(milliseconds: from.at + Int64(span) * 1000)
                let wanted = HistoryQuery(series: [right.id], from: Moment(milliseconds: from.at), to: to, columns: 20)
                let asked = HistoryQuery(series: [left.id], from: wanted.from, to: to, columns: 20)
                let (one, other) = (try await records.history(asked), try local.history(wanted))
                #expect(
                    one.lines.map(\.columns) == other.lines.map(\.columns), "the plot of \(key) over \(span) s differs")
            }
        }
        await #expect(throws: StoreError.self, "a reading that is not there is drawn") {
            try await records.history(
                HistoryQuery(series: [1], from: Moment(milliseconds: 0), to: Moment(milliseconds: 3_600_000)))
        }
    }
}

import Backtest
import Cycle
import Facts
import Simulator
import Synchronization
import Testing

/// What a seat of a simulated site recorded: decisions with pictures, and the changes between them.
private final class Recording {
    var decisions: [RecordedDecision] = []
    var changes: [RecordedChange] = []
    var end = Moment(milliseconds: 0)

    init(seat: HostName, _ commands: [Command]) throws {
        var world = World(.pair)
        let tape = Tape()
        world.onPass = { host, record, changes in if host == seat { tape.take(record, changes) } }
        world.advance(seconds: 60)
        for command in commands { try world.apply(command) }
        (decisions, changes) = tape.all
        end = world.now
    }

    /// Judges the recording by another policy.
    func judged(by policy: Policy?) -> BacktestReport {
        var backtest = Backtest(policy: policy)
        var from = Moment(milliseconds: 0)
        for decision in decisions {
            backtest.take(decision, after: changes.filter { $0.at > from && $0.at < decision.at })
            from = decision.at
        }
        return backtest.finish(at: end, after: changes.filter { $0.at > from })
    }
}

/// Filled from the passes of a world.
private final class Tape: Sendable {
    private let state = Mutex<(decisions: [RecordedDecision], changes: [RecordedChange])>(([], []))

    var all: ([RecordedDecision], [RecordedChange]) { state.withLock { ($0.decisions, $0.changes) } }

    func take(_ record: PassRecord, _ changes: [FactChanges]) {
        let now = record.picture.now
        let changed = changes.flatMap { change in
            change.changed.flatMap { Self.changes(of: $0, at: now) }
                + change.missing.flatMap { Self.changes(of: $0, at: now) }.compactMap(\.unknown)
                + change.cleared.map { RecordedChange(at: now, host: $0.host, agent: $0.agent, .cleared(key: $0.key)) }
        }
        state.withLock { state in
            state.changes += changed
            guard record.isNewDecision else { return }
            state.decisions.append(
                RecordedDecision(
                    number: Int64(state.decisions.count + 1), seat: record.picture.seat, at: now, decision: record.decision,
                    picture: record.picture))
        }
    }

    private static func changes(of fact: Fact, at: Moment) -> [RecordedChange] {
        let parts: [(String, ReadingValue?)]
        switch fact.line {
        case .temperature(let line): parts = [("", .number(line.value))]
        case .power(let line):
            parts = [
                ("input", .text(line.input.rawValue)), ("output", .text(line.output.rawValue)),
                ("charge", line.chargePercent.map(ReadingValue.number)),
                ("runtime", line.runtimeSeconds.map(ReadingValue.number)),
                ("load", line.loadPercent.map(ReadingValue.number)),
            ]
        case .member(let line):
            parts = [("member", .flag(line.member)), ("storage", .text(line.storage.rawValue))]
        case .server(let line): parts = [("state", .text(line.state.rawValue)), ("on", line.on.map(ReadingValue.text))]
        case .bmc(let line): parts = [("on", line.on.map(ReadingValue.flag))]
        case .storage(let line): parts = [("state", .text(line.state.rawValue))]
        case .health(let line):
            return [RecordedChange(at: at, host: fact.key.host, agent: fact.key.agent, .found(line))]
        default: return []
        }
        return parts.map {
            RecordedChange(
                at: at, host: fact.key.host, agent: fact.key.agent, .value(fact.key.kind, key: fact.key.key, part: $0, $1))
        }
    }
}

extension RecordedChange {
    /// That the value is no longer known; nil for what has none.
    fileprivate var unknown: RecordedChange? {
        guard case .value(let kind, let key, let part, _) = what else { return nil }
        return RecordedChange(at: at, host: host, agent: agent, .value(kind, key: key, part: part, nil))
    }
}

@Suite("Backtest")
struct BacktestTests {
    private let outage: [Command] = [.mains(nil, on: false), .run(seconds: 200), .mains(nil, on: true), .run(seconds: 600)]

    @Test("the same policy and engine decide the past as it was decided")
    func same() throws {
        let report = try Recording(seat: "n1", outage).judged(by: nil)
        #expect(report.decisions > 3, "only \(report.decisions) decisions of an outage were recorded")
        #expect(report.differences.isEmpty, "the same engine decides otherwise: \(report.differences.map(\.difference))")
    }

    @Test("the policy of the time, tried as a new one, differs nowhere, in the rebuilt passes neither")
    func control() throws {
        let report = try Recording(seat: "n1", outage).judged(by: Policy())
        #expect(report.rebuilt > 10, "only \(report.rebuilt) passes were rebuilt")
        #expect(report.acts == 0, "the same policy acts otherwise: \(report.differences.map(\.difference))")
        #expect(report.notRebuilt == 0, "\(report.notRebuilt) of \(report.rebuilt) passes are not as they were")
    }

    @Test("a node that is booted again is rebuilt from history", arguments: ["n1", "s2"])
    func recovery(seat: HostName) throws {
        let report = try Recording(
            seat: seat,
            [
                .mains(nil, on: false), .run(seconds: 200), .mains(nil, on: true), .run(seconds: 2200),
            ]
        ).judged(by: Policy())
        #expect(report.rebuilt > 50, "only \(report.rebuilt) passes were rebuilt")
        #expect(report.acts == 0, "the same policy acts otherwise: \(report.differences.map(\.difference))")
        #expect(report.notRebuilt == 0, "\(report.notRebuilt) of \(report.rebuilt) passes are not as they were")
    }

    @Test("a shorter hold sheds earlier, at the moment at which it would have ended, and the cause names it")
    func shorterHold() throws {
        let recording = try Recording(seat: "n1", outage)
        var policy = Policy()
        policy.powerHoldSeconds = 60
        let report = recording.judged(by: policy)
        let first = try #require(report.differences.first { $0.difference.weight == .acts }, "a hold of 60 s changes nothing")
        let after = first.from.secondsSince(World.standardEpoch)
        #expect(after == 125, "that mains went was first seen at 65 s, so a hold of 60 s ends at 125 s, not at \(after) s")
        #expect(first.isExact, "the history of the simulated site should suffice")
        #expect(first.cause.values == ["powerHoldSeconds 60 s, was 120"], "the cause is told as \(first.cause.values)")
        #expect(first.cause.fact?.contains("neither n1 nor n2 has power") == true, "the fact is \(first.cause.fact ?? "missing")")
    }

    @Test("a longer hold would not have shed at all, and the recorded sentence is told")
    func longerHold() throws {
        var policy = Policy()
        policy.powerHoldSeconds = 600
        let report = try Recording(seat: "n1", outage).judged(by: policy)
        let shed = report.differences.first { $0.difference.recorded.contains { $0.hasPrefix("P3 withdraw n2") } }
        #expect(
            shed != nil, "that the recorded shedding would not have been is not told: \(report.differences.map(\.difference))")
        #expect(shed?.difference.instead.isEmpty == true, "something else is said to have been done instead")
    }

    @Test("a decision whose picture is gone is counted and judged no more")
    func withoutPicture() throws {
        let recording = try Recording(seat: "n1", outage)
        recording.decisions = recording.decisions.map { decision in
            var bare = decision
            bare.picture = nil
            return bare
        }
        let report = recording.judged(by: Policy())
        #expect(report.withoutPicture == report.decisions, "decisions without a picture were judged")
        #expect(report.differences.isEmpty, "something was found without a picture")
    }
}

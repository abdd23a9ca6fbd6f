import Facts
import Testing

@testable import Cycle

@Suite("Facts") struct FactTableTests {
    static func batch(_ second: Double, _ lines: [AgentLine], _ outcome: AgentOutcome = .scanned, because: String? = nil)
        -> AgentBatch
    {
        let at = Moment(seconds: second)
        let isGood = outcome == .scanned || outcome == .nothing
        let run = AgentRun(
            host: "n1", agent: "scan-x", outcome: outcome, since: at, ranAt: at, succeededAt: isGood ? at : nil,
            because: because, lines: lines.count, periodSeconds: 15, staleAfterSeconds: 45)
        return AgentBatch(run: run, lines: lines, at: at)
    }

    static let warm = AgentLine.temperature(Temperature(key: "cpu1", value: 60, state: .nominal))
    static let fan = AgentLine.health(Health(key: "fan2", kind: .fanFailed, reason: "fan 2 failed"))

    @Test("what did not change is no change, but was seen again") func unchanged() {
        var table = FactTable()
        _ = table.merge(Self.batch(0, [Self.warm]))
        let changes = table.merge(Self.batch(15, [Self.warm]))
        #expect(changes.isEmpty, "a pass in which nothing changed has changes")
        #expect(
            table.facts.values.first?.observedAt == Moment(seconds: 15), "a fact that was seen is not known to have been seen")
        #expect(table.facts.values.first?.since == Moment(seconds: 0), "a fact that did not change has a new since")
    }

    @Test("an agent that fails changes none of its facts and is told once") func failing() {
        var table = FactTable()
        _ = table.merge(Self.batch(0, [Self.warm, Self.fan]))
        let first = table.merge(Self.batch(15, [], .failed, because: "exit status 1"))
        #expect(first.changed.isEmpty && first.missing.isEmpty, "a failed run changed facts")
        #expect(first.run?.outcome == .failed, "the failure is not told")
        let second = table.merge(Self.batch(30, [], .failed, because: "exit status 1"))
        #expect(second.isEmpty, "the same failure is told twice")
        #expect(table.runs["n1/scan-x"]?.succeededAt == Moment(seconds: 0), "a failed run looks like a success")
    }

    @Test("a sensor that vanishes keeps its value and grows stale; a finding that is no longer named is cleared") func vanishing()
    {
        var table = FactTable()
        _ = table.merge(Self.batch(0, [Self.warm, Self.fan]))
        let changes = table.merge(Self.batch(15, []))
        #expect(changes.cleared.map(\.key) == ["fan2"], "the repaired fan is not cleared")
        #expect(table.facts.count == 1, "the sensor that vanished for one pass is gone")
        #expect(table.facts.values.first?.observedAt == Moment(seconds: 0), "a sensor that was not seen counts as seen")
    }

    @Test("what a Striker reads of another host's supplies counts while that host's own agents are silent") func another() {
        let psu = AgentLine.health(Health(key: "psu1", kind: .psuFailed, reason: "power supply 1 failed", of: "n1"))
        var table = FactTable()
        _ = table.merge(Self.batch(0, [Self.warm]))
        var batch = Self.batch(60, [psu])
        batch.run.host = "s1"
        _ = table.merge(batch)
        let state = SeatState(seat: "s1", site: Site(anvil: "pair", hosts: [.init(name: "n1", role: .node)]))
        let silent = table.picture(of: state, at: Moment(seconds: 60)).health
        #expect(silent.map(\.host) == ["n1"], "a broken supply of a host that is off is not known: \(silent)")
        _ = table.merge(Self.batch(60, [Self.warm]))
        let heard = table.picture(of: state, at: Moment(seconds: 60)).health
        #expect(heard.isEmpty, "a fault that the host's own agents do not tell counts: \(heard)")
    }

    @Test("a finding that can no longer be read keeps its weight; one that never was bad gets none") func unreadable() {
        var table = FactTable()
        let heavy = AgentLine.health(Health(key: "fan2", kind: .fanFailed, weight: 7, reason: "fan 2 failed"))
        let unread = AgentLine.health(Health(key: "fan2", kind: .other, reason: "fan 2 does not answer", state: .unknown))
        let other = AgentLine.health(Health(key: "fan3", kind: .fanFailed, reason: "fan 3 does not answer", state: .unknown))
        _ = table.merge(Self.batch(0, [heavy]))
        _ = table.merge(Self.batch(15, [unread, other]))
        let weights = table.facts.values.compactMap { fact -> Double? in
            if case .health(let health) = fact.line { health.weight } else { nil }
        }
        #expect(weights.sorted() == [0, 7], "unread findings weigh \(weights)")
    }

    private func track(_ passes: [(seconds: Double, charge: Double, promised: Double, load: Double)], replace: Bool = false)
        -> PowerTrack?
    {
        var track: PowerTrack?
        for pass in passes {
            let line = Power(
                key: "ups1", input: .bad, output: .battery, replaceBattery: replace, chargePercent: pass.charge,
                runtimeSeconds: pass.promised, loadPercent: pass.load)
            track = PowerTrack.next(after: track, seeing: line, at: Moment(seconds: pass.seconds))
        }
        return track
    }

    @Test("what a UPS promised is compared with what it held") func promise() throws {
        // 10 % in 120 s: 5 % a minute, so 90 % last 1080 s.
        let liar = try #require(track([(0, 100, 3600, 30), (120, 90, 3240, 30)]))
        #expect(liar.promiseKept == 1.0 / 3, "a UPS that held a third of what it promised kept \(liar.promiseKept as Any)")
        let honest = try #require(track([(0, 100, 1200, 30), (120, 90, 1000, 30)]))
        #expect(honest.promiseKept == 1, "a UPS that held more than it promised kept \(honest.promiseKept as Any)")
        #expect(
            honest.worstPercentPerMinute == 5 && honest.worstLoadPercent == 30, "the worst discharge is kept without its load")
        let vague = try #require(track([(0, 3, 59, 30), (60, 1, 59, 30)]))
        #expect(vague.promiseKept == nil, "less than a minute of promise was compared")
    }

    @Test("a new battery forgets what was measured of the old one") func newBattery() {
        var track = track([(0, 100, 3600, 30), (120, 90, 3240, 30)], replace: true)
        let line = Power(key: "ups1", input: .good, output: .mains, chargePercent: 100, runtimeSeconds: 3600, loadPercent: 30)
        track = PowerTrack.next(after: track, seeing: line, at: Moment(seconds: 130))
        #expect(
            track?.worstPercentPerMinute == nil && track?.promiseKept == nil,
            "the discharge of the battery that was replaced still counts")
    }

    @Test("the discharge of a battery is measured from where it began") func discharge() {
        var table = FactTable()
        func power(_ charge: Double, _ output: PowerOutput) -> AgentLine {
            .power(Power(key: "ups1", input: output == .mains ? .good : .bad, output: output, chargePercent: charge))
        }
        _ = table.merge(Self.batch(0, [power(100, .mains)]))
        _ = table.merge(Self.batch(15, [power(100, .battery)]))
        _ = table.merge(Self.batch(75, [power(97, .battery)]))
        let state = SeatState(seat: "n1", site: Site(anvil: "a", hosts: [], sources: ["ups1"]))
        let source = table.picture(of: state, at: Moment(seconds: 75)).sources.first
        #expect(source?.measuredDischargePercentPerMinute == 3, "3 % in 60 s are not 3 % a minute")
        #expect(source?.inputSince == Moment(seconds: 15), "since when mains is lost is not known")
    }
}

import Facts
import Testing

@testable import Simulator

@Suite("Worth")
struct WorthTests {
    private func hours(_ hours: Double) -> Int64 { Int64(hours * 3_600_000) }

    private func outage(from start: Double, minutes: Double) -> Years {
        Years([
            .init(at: hours(start), command: .mains(nil, on: false)),
            .init(at: hours(start) + Int64(minutes * 60_000), command: .mains(nil, on: true)),
        ])
    }

    @Test("an outage that the batteries outlast costs nobody a minute", arguments: Contender.allCases)
    func shortOutage(_ contender: Contender) {
        let tally = contender.play(outage(from: 10, minutes: 5))
        #expect(tally.down == 0, "\(contender.title): \(tally.down) s of downtime for 5 min without mains")
        #expect(tally.hardEndsWithServers == 0, "\(contender.title) lost a node in 5 min without mains")
    }

    @Test("an outage that one node survives costs Anvil and the oracle nothing, and Pacemaker alone a hard end")
    func outageForOne() {
        let years = outage(from: 10, minutes: 80)
        #expect(Contender.ours.play(years).down == 0, "Anvil sheds one node and keeps the servers for 80 min")
        #expect(Contender.oracle.play(years).down == 0, "the oracle does no worse")
        let alone = Contender.pacemaker.play(years)
        #expect(alone.hardEndsWithServers > 0, "two nodes do not last 80 min on what lasts one")
        #expect(alone.down > 600, "servers of a site that died are down until mains is back and nodes have booted")
        #expect(alone.persons == 0, "nodes that come on with mains need no person")
        let daemon = Contender.upsDaemon.play(years)
        #expect(daemon.hardEndsWithServers == 0, "the daemon stops servers before the batteries are empty")
        #expect(daemon.down > 600, "but stops them")
    }

    @Test("the existing rules lose servers hard in an outage that no battery outlasts (D7)")
    func existing() {
        let tally = Contender.existing.play(outage(from: 10, minutes: 180))
        #expect(tally.hardEndsWithServers > 0, "its stop gives up while servers run, so the battery ends them")
    }

    @Test(
        "the oracle is never worse than Anvil, and Anvil loses no server hard to an outage of any length",
        arguments: [20.0, 58, 75, 240])
    func oracle(_ minutes: Double) {
        let years = outage(from: 10, minutes: minutes)
        let (ours, oracle) = (Contender.ours.play(years), Contender.oracle.play(years))
        #expect(oracle.down <= ours.down + 1, "the oracle is down \(oracle.down) s, Anvil \(ours.down) s")
        #expect(ours.hardEndsWithServers == 0, "Anvil let a battery end servers in an outage of \(minutes) min")
    }

    @Test("downtime is told by its cause: no mains, then no charge, then a boot")
    func causes() throws {
        let tally = Contender.ours.play(outage(from: 10, minutes: 240))
        let downtime = try #require(tally.downtimes.first, "no server was down in an outage of four hours")
        #expect(tally.downtimes.count == 1, "one outage is one downtime: \(tally.downtimes)")
        let minutes = downtime.seconds.mapValues { $0 / 60 }
        #expect(
            (60...240).contains(minutes[.noMains] ?? 0),
            "\(minutes[.noMains] ?? 0) min without mains, of four hours less the battery")
        #expect(
            (60...130).contains(minutes[.notBooted] ?? 0), "a charge of 35 % takes two hours from an empty battery: \(downtime)")
        #expect((3...6).contains(minutes[.boot] ?? 0), "a boot takes four minutes: \(downtime)")
        let early = ChargeSweep.measure(outage(from: 10, minutes: 240)).map(\.downMinutes)
        #expect(early == early.sorted(), "a lower safe charge does not keep servers down for longer: \(early)")
        #expect(early[0] < early[2], "what R1 waits for costs downtime: \(early)")
    }

    @Test("nobody begins to work on a node while servers are down")
    func work() {
        var events = outage(from: 10, minutes: 240).events
        events.append(.init(at: hours(14.2), command: .maintenance("n1", MaintenanceOrder(seconds: 8 * 3600))))
        let (with, without) = (Contender.ours.play(Years(events)), Contender.ours.play(outage(from: 10, minutes: 240)))
        #expect(
            with.down == without.down, "a maintenance declared on a dark site changes nothing: \(with.down) s, \(without.down) s")
    }

    @Test("the same seed gives the same faults and figures, another one others")
    func seeds() {
        let (first, again, other) = (Years(seed: 3, years: 1), Years(seed: 3, years: 1), Years(seed: 4, years: 1))
        #expect(first.events.map(\.at) == again.events.map(\.at), "the same seed drew other faults")
        #expect(first.events.map(\.at) != other.events.map(\.at), "two seeds drew the same faults")
        #expect(first.events.count > 20, "only \(first.events.count) faults in a year")
    }

    @Test("an interval holds its mean, and is a point where all values are the same")
    func interval() {
        let estimate = Estimate([1, 2, 3, 4, 10])
        #expect(estimate.mean == 4 && estimate.low < 4 && estimate.high > 4, "the interval of 1 to 10 is \(estimate)")
        #expect(Estimate([7, 7]) == Estimate([7, 7, 7]) && Estimate([7]).low == 7, "the interval of sevens is no point")
        let nines = Estimate.nines(downMinutes: 52.596)
        #expect(abs(nines - 4) < 1e-6, "52.6 min of a year are four nines, not \(nines)")
    }

    @Test("table and plot name every contender, and the plot has a dark form")
    func forms() {
        var worth = Worth()
        worth.add(
            Contender.allCases.map {
                Worth.Sample(
                    contender: $0, seed: 1, downMinutes: 5, avoidableMinutes: 2, minutesByCause: [.noMains: 4, .boot: 1],
                    moves: 1,
                    unneededMoves: 0, shutdowns: 1, unneededShutdowns: 0, hardEnds: 2, persons: 0)
            })
        let (table, plot, json) = (WorthTable(worth).markdown, WorthPlot(worth).svg, WorthTable(worth).json)
        for contender in Contender.allCases {
            #expect(
                table.contains("| \(contender.title) | 5.0 (5.0 to 5.0) | 2.0 (2.0 to 2.0) | 99.9990 % |"),
                "the table lacks \(contender.title): \(table)")
            #expect(
                table.contains("| \(contender.title) | 4.0 | 0.0 | 0.0 | 0.0 | 0.0 | 1.0 | 0.0 |"),
                "the table does not say why the servers of \(contender.title) were down: \(table)")
            #expect(
                table.contains("| \(contender.title) | 5.0 | 65.0 | 245.0 | 965.0 |"),
                "two hard losses a year with 30 min of repair each are an hour: \(table)")
            #expect(plot.contains(">\(contender.title)<"), "the plot lacks \(contender.title)")
            #expect(
                json.contains("\"contender\":\"\(contender.rawValue)\",\"downMinutes\":{\"mean\":5.0"),
                "JSON lacks \(contender.title)")
        }
        #expect(plot.contains("prefers-color-scheme: dark"), "the plot cannot be read in the dark")
    }
}

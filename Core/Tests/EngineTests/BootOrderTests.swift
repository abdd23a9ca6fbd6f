import Facts
import Testing

@testable import Engine

/// R5, R6, R9, R10, S9: cool-downs, who sends, one after the other, and when it will be.
@Suite("Recovery: order and time") struct BootOrderTests {
    @Test("R5: the n-th stop for heat", arguments: zip(1...6, [600.0, 1800, 3600, 7200, 21600, 21600]))
    func coolDown(count: Int, seconds: Double) {
        for (ago, boots) in [(seconds - 5, false), (seconds, true)] {
            var off = OffPair(reason: .thermal, rule: .t3, stoppedSecondsAgo: ago - 300)
            off.peerRuns()
            let earlier = (1..<count).map { index in
                let end = -ago + 300 - Double(index) * 3600
                return StopRecord(reason: .thermal, at: Moment(seconds: end - 600), rule: .t2, endedAt: Moment(seconds: end))
            }
            off.pair.host("n1") { $0.history?.stops = count > 1 ? earlier : [] }
            #expect(
                (off.run(300).boot != nil) == boots, "\(ago) s after stop \(count) for heat n1 was \(boots ? "not " : "")booted")
        }
    }

    @Test("R5: six hours of running forget the stops, less does not", arguments: [(21_600.0, true), (21_590.0, false)])
    func forgets(ran: Double, forgotten: Bool) {
        var off = OffPair(reason: .thermal, rule: .t3, stoppedSecondsAgo: 600 - 300)
        off.peerRuns()
        let end = Moment(seconds: -300 - ran)
        off.pair.host("n1") {
            $0.history?.stops = [StopRecord(reason: .thermal, at: end.adding(seconds: -600), rule: .t3, endedAt: end)]
        }
        #expect(
            (off.run(300).boot != nil) == forgotten,
            "after \(ran) s of running the stop before was \(forgotten ? "not " : "")forgotten")
    }

    @Test("R5: with no sensor known the next longer cool-down counts")
    func blindHeat() {
        for (ago, boots) in [(1795.0, false), (1800.0, true)] {
            var off = OffPair(reason: .thermal, rule: .t3, stoppedSecondsAgo: ago - 300)
            off.peerRuns()
            off.unplugSensors()
            #expect(
                (off.run(300).boot != nil) == boots, "\(ago) s after a stop for heat, blind, n1 was \(boots ? "not " : "")booted")
        }
    }

    @Test("R6: the second Striker sends after 120 s, not after 115, whether or not the first is known to have sent")
    func secondStriker() {
        for known in [true, false] {
            var off = OffPair()
            off.peerRuns()
            #expect(off.run(300).boot?.by == "s1", "the first Striker by name does not send first")
            if known { off.booted("n1") }
            let before = off.run(115).boot
            #expect(before == nil || before?.by == "s1", "the second Striker did not wait 120 s")
            if known { #expect(before == nil, "the power-on was sent again before it could have come on") }
            #expect(
                off.run(5).boot?.by == "s2",
                "the second Striker did not take over after 120 s (first known to have sent: \(known))")
            #expect(off.run(120).boot?.by == "s1", "after both the first is not asked again")
        }
    }

    @Test("R6: a node that is on is not powered on again")
    func alreadyOn() {
        var off = OffPair()
        off.peerRuns()
        off.run(300)
        off.pair.host("n1") { $0.bmc?.value.on = true }
        #expect(off.run(600).boot == nil, "a second power-on was sent to a node that is on")
    }

    @Test("S9: the second node on the same UPS follows after 60 s, not after 55")
    func spacing() {
        var off = OffPair()
        #expect(off.run(300).said == ["R1 boot n1"], "two hosts were booted on one UPS at once")
        off.booted("n1")
        off.pair.host("n1") { $0.bmc?.value.on = true }
        #expect(off.run(55).boot == nil, "the second boot on one UPS came before 60 s")
        #expect(off.run(5).boot?.host == "n2", "the second boot on one UPS did not come after 60 s")
    }

    @Test("S9: nodes on UPSes of their own do not wait for each other")
    func ownUPS() {
        var off = OffPair()
        off.pair.picture.cords = StandardPair(separateUPSes: true).picture.cords
        #expect(off.run(300).said == ["R1 boot n1", "R1 boot n2"], "nodes that share no UPS wait for each other")
    }

    @Test("S9: an Anvil with precedence boots first on a UPS that both use", arguments: [(1, false), (2, true), (3, true)])
    func priority(other: Int, boots: Bool) {
        var off = OffPair()
        off.pair.picture.priority = 2
        off.pair.picture.sources[0].elsewhere = SourceElsewhere(waitingPriority: other)
        #expect((off.run(300).boot != nil) == boots, "an Anvil of priority \(other) and one of 2 boot in the wrong order")
    }

    @Test("S9: a boot of another Anvil on the same UPS counts for the 60 s")
    func spacingElsewhere() {
        var off = OffPair()
        off.run(295)
        off.pair.picture.sources[0].elsewhere = SourceElsewhere(bootedAt: off.pair.picture.now)
        #expect(off.run(55).boot == nil, "a boot of another Anvil on the same UPS was overlooked")
        #expect(off.run(5).boot != nil, "the boot did not follow 60 s after that of the other Anvil")
    }

    @Test("R10: when it will be booted is foretold from the measured charge rate, with its error")
    func forecast() throws {
        var off = OffPair()
        off.charge(25)
        for index in off.pair.picture.sources.indices {
            off.pair.picture.sources[index].chargeRate = Measured(0.5, error: 0.1)
            off.pair.picture.sources[index].power?.value.runtimeSeconds = 3600
        }
        let forecast = try #require(off.run(300).forecast("n1"), "nothing is foretold of a node that waits")
        #expect(forecast.missing.map(\.kind) == [.charge], "more is missing than the charge")
        #expect(forecast.at == off.pair.picture.now.adding(seconds: 1200), "10 % at 0.5 % a minute are not 20 minutes")
        #expect(forecast.errorSeconds == 300, "the error of the rate, a fifth, is not shown as the 5 minutes it makes")
        for index in off.pair.picture.sources.indices { off.pair.picture.sources[index].chargeRate = nil }
        #expect(off.run(5).forecast("n1")?.at == nil, "a time is foretold though no charge rate was ever measured")
    }

    @Test("R9: a Striker that restarts in the outage boots from what it kept, with 300 s of mains seen anew")
    func restartedStriker() {
        var off = OffPair()
        off.run(200)
        off.pair.picture.memory.lastPass = off.pair.picture.now.adding(seconds: -600)
        #expect(off.run(295).boot == nil, "300 s of power count though the Striker did not watch all of them")
        #expect(off.run(5).boot != nil, "the Striker that restarted forgot who must come back")
    }
}

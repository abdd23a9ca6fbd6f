import Facts
import Testing

@testable import Engine

/// R1 to R6 and S9: what is booted when, each condition at its limit and just short of it.
@Suite("Recovery: boots") struct BootTests {
    @Test("R1: a node that stopped for want of power is booted after 300 s of mains, and not at 295")
    func steadyMains() {
        var off = OffPair()
        #expect(off.run(295).boot == nil, "n1 was booted before its power was steady for 300 s")
        let decision = off.run(5)
        #expect(decision.said == ["R1 boot n1"], "n1, which stopped last, was not the first to be booted after 300 s of mains")
        #expect(decision.boot?.by == "s1", "not the first Striker by name sends the power-on")
        #expect(decision.boot?.preconditions == [.isOff("n1"), .hasPower("n1")], "the boot's preconditions are not checked")
    }

    @Test("R1: mains that fails once starts the 300 s anew")
    func interruptedMains() {
        var off = OffPair()
        off.run(290)
        off.pair.mains(isOn: false)
        off.run(5)
        off.pair.mains(isOn: true)
        #expect(off.run(295).boot == nil, "a boot was sent though power had been interrupted within 300 s")
        #expect(off.run(10).boot != nil, "the boot never came after the interruption")
    }

    @Test("R1: charge", arguments: [(34.0, false), (34.9, false), (35.0, true), (100.0, true), (nil, false)])
    func charge(percent: Double?, boots: Bool) {
        var off = OffPair()
        off.charge(percent)
        let decision = off.run(300)
        #expect(
            (decision.boot != nil) == boots,
            "with a charge of \(percent.map { "\($0) %" } ?? "nobody knows what") n1 was \(boots ? "not " : "")booted")
        if !boots { #expect(decision.missing("n1").contains(.charge), "what is missing is not said to be the charge") }
    }

    @Test("R1: the best charge among its good sources counts, that of a bad one does not")
    func bestCharge() {
        var off = OffPair()
        off.charge(20, ["ups1"])
        off.charge(60, ["ups2"])
        off.run(295)
        #expect(off.run(5).boot != nil, "the better of two good sources did not count")
        var bad = OffPair()
        bad.charge(20, ["ups1"])
        bad.charge(60, ["ups2"])
        bad.pair.mains(["ups2"], isOn: false)
        #expect(bad.run(300).boot == nil, "the charge of a source without mains counted")
    }

    @Test("R1: a battery that emptied quickly once counts by its load, until it keeps what it promises")
    func worstDischarge() {
        // 307.5 s are asked for. At 60 % of load the old battery lasted 200 s: at the 50 % of a boot, 240 s.
        var worn = OffPair()
        for index in worn.pair.picture.sources.indices {
            worn.pair.picture.sources[index].worstDischargePercentPerMinute = 30
            worn.pair.picture.sources[index].worstDischargeLoadPercent = 60
        }
        #expect(worn.run(300).missing("n1") == [.runtime], "n1 was booted on batteries that emptied within 240 s once")
        var lighter = worn
        for index in lighter.pair.picture.sources.indices {
            lighter.pair.picture.sources[index].worstDischargeLoadPercent = 80
        }
        #expect(lighter.run(5).boot != nil, "what was measured under a load of 80 % is not taken to a load of 50 %: 320 s")
        var kept = worn
        for index in kept.pair.picture.sources.indices { kept.pair.picture.sources[index].promiseKept = 1 }
        #expect(kept.run(5).boot != nil, "a new battery, of a UPS that kept its promise, never boots a node again")
        for index in kept.pair.picture.sources.indices { kept.pair.picture.sources[index].promiseKept = 0.1 }
        #expect(kept.run(5).boot == nil, "n1 was booted on the word of a UPS that kept a tenth of its last promise")
    }

    @Test("R1: the runtime must cover a boot and a safe stop at the load of before")
    func runtime() {
        // 120 s to boot, (30 + 120) * 1.25 = 187.5 s to stop: 307.5 s. At 30 % now and 20 % more, runtimes shrink to 60 %.
        var enough = OffPair()
        enough.pair.runtime(513)
        #expect(enough.run(300).boot != nil, "n1 was not booted though its batteries last for boot and stop")
        var short = OffPair()
        short.pair.runtime(512)
        let decision = short.run(300)
        #expect(decision.boot == nil, "n1 was booted though its batteries do not last for a boot and a safe stop")
        #expect(decision.missing("n1") == [.runtime], "what is missing is not said to be the runtime")
        var unknown = OffPair()
        unknown.pair.runtime(nil)
        #expect(unknown.run(300).boot == nil, "n1 was booted with a runtime that nobody knows")
    }

    @Test("R1: what other hosts that were booted on it will take counts too, where that is more than the load now")
    func loadOfOthers() {
        var off = OffPair()
        off.pair.runtime(700)
        for index in off.pair.picture.sources.indices {
            off.pair.picture.sources[index].elsewhere = SourceElsewhere(bootedPercent: 60)
        }
        #expect(off.run(300).boot == nil, "a host of another Anvil that still starts was forgotten in the runtime")
    }

    @Test(
        "R1: a warning sum of 3 and no critical sensor",
        arguments: [(3, "warning", true), (4, "warning", false), (1, "critical", false)])
    func warningSum(count: Int, word: String, boots: Bool) throws {
        let state = try #require(HeatState(rawValue: word))
        var off = OffPair(reason: .thermal, rule: .t3)
        off.run(295)
        off.pair.heat("n1", sensors: count, state)
        off.pair.heat("n2", sensors: count, state)
        let decision = off.run(10)
        #expect((decision.boot != nil) == boots, "with \(count) sensors in \(state.rawValue) n1 was \(boots ? "not " : "")booted")
    }

    @Test("R1: no sensor known: the next longer cool-down", arguments: [(595.0, false), (600.0, true)])
    func blindPower(ago: Double, boots: Bool) {
        var off = OffPair(stoppedSecondsAgo: ago - 300)
        off.unplugSensors()
        off.pair.host("n2") { $0.stop = StopRecord(reason: .user, at: Moment(seconds: -400)) }
        #expect(
            (off.run(300).boot != nil) == boots, "\(ago) s after a stop with no sensor known n1 was \(boots ? "not " : "")booted")
    }

    @Test("R1: after a hot room its peer's sensors and the room's count too")
    func hotRoom() {
        for rule in [Rule.t4, .t2] {
            var off = OffPair(reason: .thermal, rule: rule)
            off.peerRuns()
            off.run(295)
            off.pair.heat("n2", sensors: 4, .warning)
            let boots = off.run(10).boot != nil
            #expect(boots == (rule == .t2), "after \(rule.rawValue) the heat of the peer \(boots ? "did not count" : "counted")")
        }
    }

    @Test("R2: what a person stopped is never booted")
    func userStop() {
        var off = OffPair(reason: .user, rule: nil)
        let decision = off.run(3600)
        #expect(decision.intents.isEmpty, "a node that a person stopped was started")
        #expect(decision.findings.contains { $0.rule == .r2 && $0.about == "n1" }, "that a person stopped it is not told")
    }

    @Test("R3: a node that died is booted under the same conditions, twice in six hours")
    func died() {
        var off = OffPair(reason: nil, rule: nil)
        off.peerRuns()
        #expect(off.run(295).boot == nil, "a node that died was booted before its power was steady")
        #expect(off.run(5).said == ["R3 boot n1"], "a node that died was not booted")
        off.booted("n1", rule: .r3, secondsAgo: 21_590)
        let now = off.pair.picture.now
        off.pair.host("n1") { $0.bmc?.since = now.adding(seconds: -120) }
        #expect(off.run(5).boot != nil, "one boot in six hours already stopped the second")
        off.booted("n1", rule: .r3, secondsAgo: 300)
        let third = off.run(0)
        #expect(third.boot == nil, "a node that died was booted for the third time in six hours")
        #expect(third.missing("n1") == [.limit], "what is missing is not said to be the limit of boots")
        #expect(third.alert("host.n1.waits")?.level == .critical, "nobody is told that it is not booted any more")
        #expect(off.run(10).boot != nil, "the boot of six hours ago still counts")
    }

    @Test("R3: while the peer runs its cluster fences what died first: 120 s off, not 115")
    func fencedFirst() {
        var off = OffPair(reason: nil, rule: nil)
        off.peerRuns()
        off.run(600)
        off.pair.host("n1") { $0.bmc?.since = Moment(seconds: 605) }
        #expect(off.run(115).boot == nil, "n1 was booted before the cluster of n2 could fence it")
        #expect(off.run(10).said == ["R3 boot n1"], "n1 was not booted after the cluster of n2 had 120 s to fence it")
    }

    @Test("R3: booting the dead can be switched off")
    func diedSwitchedOff() {
        var off = OffPair(reason: nil, rule: nil)
        off.pair.picture.policy.bootUnknown = false
        let decision = off.run(300)
        #expect(decision.boot == nil, "bootUnknown is off and a node that died was booted")
        #expect(decision.refusals.contains { $0.rule == .r3 }, "that it is not booted is not told")
    }

    @Test("R4: a BMC that is silent, answers nonsense or was never heard boots nothing", arguments: 0...2)
    func unknownBMC(kind: Int) {
        var off = OffPair()
        off.peerRuns()
        off.pair.host("n1") { host in
            switch kind {
            case 0: host.bmc = nil
            case 1: host.bmc?.value.on = nil
            default: host.bmc?.staleAfterSeconds = -1
            }
        }
        let decision = off.run(400)
        #expect(decision.boot == nil, "a node was booted on no word of its BMC")
        #expect(decision.refusals.contains { $0.rule == .r4 && $0.host == "n1" }, "that nothing is done is not told")
        if kind > 0 { #expect(decision.alert("bmc.n1.silent") != nil, "the BMC's silence is no alert") }
    }
}

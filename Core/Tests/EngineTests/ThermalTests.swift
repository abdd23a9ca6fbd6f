import Engine
import Facts
import Testing

@Suite("Temperature") struct ThermalTests {
    @Test("T1, T2: five critical sensors do nothing, six empty the node") func fiveAndSix() {
        var pair = StandardPair()
        pair.heat("n1", sensors: 5, .critical)
        for _ in 0..<5 { pair.run(60) }
        #expect(pair.pass().said == [], "five critical sensors act")
        pair.heat("n1", sensors: 6, .critical)
        #expect(pair.pass().said == [], "one reading is enough to act")
        #expect(pair.run(15).said == ["T2 migrate n1 to n2"], "six critical sensors do not empty n1")
        pair.place("n2")
        #expect(pair.run(5).said == ["T2 withdraw n1"], "n1 is empty and critical but stays on")
    }

    @Test("T3: a critical node without a fit peer stops its servers") func alone() {
        var pair = StandardPair()
        pair.host("n2") { $0.member?.value = false }
        pair.heat("n1", sensors: 6, .critical)
        pair.pass()
        #expect(pair.run(15).said == ["T3 stopServers n1"], "the last node runs on while critical")
        pair.place(nil, state: .stopped)
        #expect(pair.run(5).said == ["T3 withdraw n1"], "n1 has stopped its servers but not itself")
    }

    @Test("T3: both critical: the one not kept at once, the kept one after 60 s") func bothCritical() {
        var pair = StandardPair()
        pair.heat("n1", sensors: 6, .critical)
        pair.heat("n2", sensors: 6, .critical)
        pair.pass()
        #expect(pair.run(15).said == ["T3 withdraw n2"], "n2, not kept, withdraws at once")
        #expect(pair.run(60).said.contains("T3 stopServers n1"), "the kept node runs on after its 60 s")
    }

    @Test("T4: both nodes hot for 120 s: the room is hot, one is shed") func room() {
        var pair = StandardPair()
        pair.heat("n1", sensors: 6, .warning)
        pair.heat("n2", sensors: 6, .warning)
        #expect(pair.run(119).said == [], "a node is shed before 120 s")
        #expect(pair.run(1).said == ["T4 withdraw n2"], "both are hot for 120 s and none is shed")
    }

    @Test("T5: only one node hot: its servers go, it stays on") func local() {
        var pair = StandardPair()
        pair.heat("n1", sensors: 6, .warning)
        #expect(pair.run(119).said == [], "servers move before 120 s")
        #expect(pair.run(1).said == ["T5 migrate n1 to n2"], "a hot node keeps its servers")
        pair.place("n2")
        #expect(pair.run(600).said == [], "a hot node that hosts nothing is shut down")
    }

    @Test("T6: one node and the room's sensors warm: the room is hot") func environmental() {
        var pair = StandardPair()
        pair.heat("n1", sensors: 6, .warning)
        for name in ["ups1", "switch1"] {
            var sensor = StandardPair.sensor("n1", 20, 45, .warning, at: pair.picture.now)
            sensor.temperature.value.of = .device(name)
            pair.picture.sensors.append(sensor)
        }
        let decision = pair.run(120)
        #expect(decision.said == ["T6 migrate n1 to n2"], "n1 is hot, so n2 is kept and takes the servers: \(decision.said)")
        pair.place("n2")
        #expect(pair.run(5).said == ["T6 withdraw n1"], "n1 stays on though the room is hot")
    }

    @Test("T7: one impossible value does not count until three readings confirm it") func impossible() {
        var pair = StandardPair()
        pair.run(30)
        pair.heat("n1", sensors: 5, .critical)
        pair.picture.sensors[5].temperature.value.value = 212
        pair.picture.sensors[5].temperature.value.state = .critical
        pair.picture.sensors[5].temperature.value.side = .high
        let decision = pair.pass()
        #expect(decision.hosts[0].heat.criticalHigh == 5, "an impossible value counts")
        #expect(
            decision.alerts.contains { $0.key.hasPrefix("sensor.n1.") && $0.key.hasSuffix(".doubted") }, "nobody is told of it")
        #expect(pair.run(10).hosts[0].heat.criticalHigh == 6, "three readings confirm it")
    }

    @Test("S4: servers do not go from a hot node to one without power") func noWorse() {
        var pair = StandardPair(separateUPSes: true)
        pair.heat("n1", sensors: 6, .warning)
        pair.mains(["ups2"], isOn: false)
        let decision = pair.run(125)
        #expect(!decision.said.contains("T5 migrate n1 to n2"), "servers go to a node that is worse off for power")
    }

    @Test("a sensor that is silent is unknown, not well and not hot") func stale() {
        var pair = StandardPair()
        pair.heat("n1", sensors: 6, .critical)
        pair.run(0)
        let heat = pair.run(120, hearing: false).hosts[0].heat
        #expect(heat.unknown == 12 && heat.criticalHigh == 0, "silent sensors count")
    }

    @Test("T3: the kept node gets its 60 s also when the other has left before") func graceGoesOn() {
        var pair = StandardPair()
        pair.heat("n1", sensors: 6, .critical)
        pair.heat("n2", sensors: 6, .critical)
        pair.run(20)
        pair.host("n2") { $0.member?.value = false }
        #expect(pair.run(40).said == [], "the kept node stops before its 60 s are over")
        #expect(pair.run(20).said == ["T3 stopServers n1"], "the kept node runs on after its 60 s")
    }
}

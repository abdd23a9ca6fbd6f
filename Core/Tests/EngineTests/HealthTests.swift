import Engine
import Facts
import Testing

@Suite("Health") struct HealthTests {
    @Test("H1: a failed fan moves the servers after 120 s, not before") func fan() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        #expect(pair.run(119).said == [], "servers move before the difference has lasted 120 s")
        #expect(pair.run(1).said == ["H1 migrate n1 to n2"], "n2 takes the servers after 120 s")
    }

    @Test("H2: equal risks move nothing") func equal() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.fault("n2", "fan1", .fanFailed)
        #expect(pair.run(600).said == [], "servers move between two nodes of the same risk")
    }

    @Test("H3: predicted failures weigh 1 and move nothing, however many") func predicted() {
        var pair = StandardPair()
        for drive in 1...4 { pair.fault("n1", "drive\(drive)", .drivePredicted) }
        let decision = pair.run(600)
        #expect(decision.said == [], "predicted failures move servers")
        #expect(decision.alerts.contains { $0.key == "drive.n1.drive3" }, "nobody is told of drive 3")
    }

    @Test("H4: a failed fan is less risky than a degraded array: the servers come back") func comeBack() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.run(120)
        pair.place("n2")
        pair.fault("n2", "array0", .arrayDegraded)
        #expect(pair.run(120).said == ["H1 migrate n2 to n1"], "n2's degraded array is worse than n1's fan")
    }

    @Test("H5: the hold restarts when the finding clears") func clears() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.run(100)
        pair.repair("n1", "fan2")
        pair.run(5)
        pair.fault("n1", "fan2", .fanFailed)
        #expect(pair.run(115).said == [], "the hold went on though the fan was well in between")
    }

    @Test("H6: no move to a node that is not fit, and the alert names the condition") func notFit() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.host("n2") { $0.storage?.value = .syncTarget }
        let decision = pair.run(300)
        #expect(decision.said == [], "servers move to a node whose storage is not up to date")
        #expect(decision.refusals.first?.because.contains("catching up") == true, "the refusal does not name the condition")
    }

    @Test("H6: no move to a node whose health is unknown") func unknownHealth() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.picture.agents[1].outcome = .failed
        for _ in 0..<60 {
            pair.picture.agents[1].succeededAt = Moment(seconds: -1000)
            pair.picture.agents[1].staleAfterSeconds = 1
            pair.run(4)
            pair.picture.agents[1].succeededAt = nil
        }
        pair.picture.agents[1].staleAfterSeconds = -1
        let decision = pair.run(5)
        #expect(decision.said == [], "servers move to a node of which nothing is known")
        #expect(decision.refusals.contains { $0.rule == .h6 }, "nobody is told that n2's health is unknown")
    }

    @Test("H7: a finding that comes back within the hour waits twice as long") func flapping() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        #expect(pair.run(120).said == ["H1 migrate n1 to n2"])
        pair.place("n2")
        pair.repair("n1", "fan2")
        pair.run(300)
        pair.place("n1")
        pair.fault("n1", "fan2", .fanFailed)
        #expect(pair.run(235).said == [], "a flapping fan moves servers after the plain hold")
        let decision = pair.run(5)
        #expect(decision.said == ["H1 migrate n1 to n2"], "after twice the hold the servers move")
        #expect(decision.refusals.contains { $0.rule == .h7 }, "nobody is told which finding flaps")
    }

    @Test("H8: switched off, it only tells") func switchedOff() {
        var pair = StandardPair()
        pair.picture.policy.healthMoves = false
        pair.fault("n1", "fan2", .fanFailed)
        let decision = pair.run(300)
        #expect(decision.said == [], "servers move though health moves are switched off")
        #expect(decision.refusals.contains { $0.rule == .h8 }, "nobody is told what was not done")
    }

    @Test("input lost at a supply weighs 5 while its source is good, else 0") func inputLost() {
        var pair = StandardPair()
        pair.fault("n1", "psu1", .psuInputLost)
        #expect(pair.pass().hosts[0].risk == 5, "the supply's own fault does not weigh 5")
        pair.mains(["ups1"], isOn: false)
        #expect(pair.pass().hosts[0].risk == 0, "a lost UPS is counted as a fault of the supply")
    }

    @Test("a fault that nobody reads any more keeps its weight") func keepsWeight() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.run(5)
        let part = pair.run(600, hearing: false).hosts[0].parts.first
        #expect(part?.weight == 5 && part?.isUnknown == true, "silence repaired the fan")
    }

    @Test("a site's own weight wins over the table, the most exact name first") func overrides() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.picture.policy.weights = ["fan.failed": 3, "n1/scan-ipmi/fan2": 1]
        #expect(pair.pass().hosts[0].risk == 1, "the weight of n1/scan-ipmi/fan2 is not used")
    }

    @Test("maintenance: nothing is done, and it is said what would have been") func maintenance() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.picture.maintenance = Maintenance()
        let decision = pair.run(300)
        #expect(decision.said == [], "servers move in maintenance")
        #expect(decision.refusals.contains { $0.rule == .s6 }, "nobody is told what maintenance held back")
    }

    @Test("H7: a move that maintenance held back does not count as a move") func refusedMove() {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        pair.picture.maintenance = Maintenance()
        pair.run(600)
        pair.picture.maintenance = nil
        #expect(pair.run(115).said == [], "the hold does not begin anew after maintenance")
        #expect(pair.run(10).said == ["H1 migrate n1 to n2"], "a move that never was makes the hold longer")
    }
}

import Engine
import Facts
import Testing

/// What `anvil explain` says would have reversed a decision.
@Suite("What would have changed it") struct SmallestChangeTests {
    @Test("A hold that has just ended: a second earlier nothing would have been done, and that is told first")
    func time() throws {
        var pair = StandardPair()
        pair.fault("n1", "fan2", .fanFailed)
        #expect(pair.run(120).said == ["H1 migrate n1 to n2"], "the servers did not move after 120 s")
        let first = try #require(wouldChange(pair.picture).first, "nothing would have changed the decision")
        #expect(first.ifWere == "it were 1 s earlier", "the smallest change is not the last second of the hold: \(first.ifWere)")
        #expect(first.without == ["H1.migrate.n1"], "the move is not what would not be")
    }

    @Test("A charge just short of the limit: one percent more and the node is booted")
    func charge() throws {
        var off = OffPair()
        off.charge(34, ["ups1"])
        off.charge(20, ["ups2"])
        off.run(400)
        let changes = wouldChange(off.pair.picture)
        let first = try #require(changes.first { $0.instead == ["R1.boot.n1"] }, "nothing is said to boot the node")
        #expect(first.ifWere == "ups1 were charged to 35 %, not 34 %", "not the percent that is missing is told: \(first.ifWere)")
    }
}

import Engine
import Facts
import Testing

/// S5 and S11: what a node tells of itself is as old as its reading was, however often it is told.
@Suite("What a host tells of itself") struct SummaryTests {
    /// n2, which reads no sensor of n1 itself and hears every 5 s that n1 is critically hot.
    private func hearing(readingSeconds age: @escaping (Double) -> Double) -> [String] {
        var hot = StandardPair()
        hot.heat("n1", sensors: 6, .critical)
        guard var told = hot.pass().hosts.first else { return ["no assessment of n1"] }
        var pair = StandardPair()
        pair.picture.seat = "n2"
        pair.picture.sensors.removeAll { $0.host == "n1" }
        pair.picture.sensors.append(StandardPair.sensor("n1", 1, 60, .nominal, at: Moment(seconds: -3600)))
        pair.isSilent = ["n1"]
        for _ in 0..<24 {
            told.heatAge = WordAge(seconds: age(pair.time), staleAfterSeconds: 45)
            let now = Moment(seconds: pair.time)
            pair.host("n1") { $0.summary = Observed(told, since: now, observedAt: now, staleAfterSeconds: 15) }
            let decision = pair.run(5)
            if !decision.said.isEmpty { return decision.said }
        }
        return []
    }

    @Test("one critical reading, told again and again, is no second reading") func oneReading() {
        let said = hearing { $0 }
        #expect(said == [], "n2 acts on one reading of n1 that was told it again and again: \(said)")
    }

    @Test("two critical readings of which it is told move the servers") func twoReadings() {
        let said = hearing { $0.truncatingRemainder(dividingBy: 15) }
        #expect(said == ["T2 migrate n1 to n2"], "n2 does not act on what n1 tells of its readings, but does \(said)")
    }

    @Test("what goes out is aged by the time since it was judged") func aged() {
        var pair = StandardPair()
        let told = pair.run(60).hosts[0].aged(bySeconds: 5)
        #expect(
            told.heatAge == WordAge(seconds: 5, staleAfterSeconds: 45), "its reading is told to be \(told.heatAge as Any) old")
        #expect(
            told.powerAge == WordAge(seconds: 5, staleAfterSeconds: 15), "its power is told to be \(told.powerAge as Any) old")
        #expect(
            told.healthAge == WordAge(seconds: 5, staleAfterSeconds: 45), "its health is told to be \(told.healthAge as Any) old")
    }
}

import Engine
import Facts
import Testing

/// A host without a cluster: nothing may be said to be done there.
@Suite("The sentence while observing only") struct SentenceObservingTests {
    static let clock = SentenceClock(utcOffsetSeconds: 0)

    static func alone(_ change: (inout StandardPair) -> Void) -> Sentence {
        var pair = StandardPair()
        pair.picture.cluster = .absent(because: "no cluster software is installed on this host")
        pair.picture.hosts.removeLast()
        pair.picture.hosts[0].member = nil
        pair.picture.servers = []
        pair.picture.sensors.removeAll { $0.host != "n1" }
        pair.picture.agents.removeAll { $0.host != "n1" }
        change(&pair)
        let decision = pair.run(15)
        var picture = pair.picture
        picture.memory = decision.memory
        return sentence(of: picture, decision, clock: clock)
    }

    @Test("on batteries it says how long they last, and that nobody else stops the host") func batteries() {
        let said = Self.alone { $0.mains(isOn: false, runtimeSeconds: 3600) }
        #expect(said.level == .bad, "a host on batteries is said to be \(said.level)")
        #expect(
            said.heading.contains("no mains") && said.heading.contains("30 min"), "the heading hides how long: \(said.heading)")
        #expect(said.you.act == .now, "nobody is asked to act, though nobody else does")
        #expect(!said.heading.contains("stopping"), "something is said to be done: \(said.heading)")
    }

    @Test("even under the need nothing is said to be stopped") func underNeed() {
        let said = Self.alone { $0.mains(isOn: false, runtimeSeconds: 100) }
        for text in [said.heading, said.then, said.next.what, said.you.detail, said.title] {
            #expect(!text.contains("is stopping") && !text.contains("0 servers"), "something is said to be done: \(text)")
        }
    }

    @Test("one lost source of two is a warning that names the other") func oneLost() {
        let said = Self.alone { $0.mains(["ups1"], isOn: false) }
        #expect(said.level == .warn && said.heading.contains("through ups2"), "what still carries is not named: \(said.heading)")
    }

    @Test("critical heat asks for a person") func heat() {
        let said = Self.alone { $0.heat("n1", sensors: 6, .critical) }
        #expect(said.level == .bad && said.you.act == .now, "critical heat asks nobody: \(said.heading)")
    }

    @Test("all well is all well") func well() {
        #expect(Self.alone { _ in }.level == .good, "a healthy host is not well")
    }
}

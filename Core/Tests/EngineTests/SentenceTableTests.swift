import Facts
import Testing

@testable import Engine

/// The cases that need a longer way to come about than one picture: refused moves (H6, H7) and heat (T2 to T6).
@Suite("The sentence in refusals and heat") struct SentenceTableTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var rule: Rule
        var level: Sentence.Level
        /// What the heading must name.
        var names: String
        var make: @Sendable () -> (Picture, Decision)
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "a move that the target forbids (H6)", rule: .h6, level: .warn, names: "n1") {
            refused(.h6, "storage on n2 is not up to date until about 15:20")
        },
        Case(name: "a fault that comes and goes (H7)", rule: .h7, level: .warn, names: "n1") {
            refused(.h7, "its servers moved twice within the hour, so the wait is 8 min")
        },
        Case(name: "one node critically hot (T2)", rule: .t2, level: .bad, names: "n1") {
            heated([("n1", 6, .critical)], seconds: 0) { $0.heatIntent(.t2, .migrate) }
        },
        Case(name: "a node that must stop for heat (T3)", rule: .t3, level: .bad, names: "n1") {
            heated([("n1", 6, .critical)], seconds: 0) { $0.heatIntent(.t3, .stopServers) }
        },
        Case(name: "both nodes hot (T4)", rule: .t4, level: .bad, names: "room") {
            heated([("n1", 8, .warning), ("n2", 8, .warning)], seconds: 30)
        },
        Case(name: "one node hot, the room not (T5)", rule: .t5, level: .warn, names: "n1") {
            heated([("n1", 8, .warning)], seconds: 30)
        },
        Case(name: "the room's own sensors hot (T6)", rule: .t6, level: .bad, names: "room") {
            heated([("n1", 8, .warning)], seconds: 0) { decision in
                decision.findings = [
                    Finding(
                        name: "roomHot", about: "room", rule: .t6, since: Moment(seconds: 0), holdSeconds: 120,
                        because: "the room is warm")
                ]
            }
        },
    ]

    @Test("each speaks its own rule, is short, and says what to do", arguments: cases)
    func speaks(_ one: Case) {
        let (picture, decision) = one.make()
        let said = sentence(of: picture, decision, clock: SentenceClock())
        #expect(said.rule == one.rule, "\(one.name) is told as \(said.rule?.rawValue ?? "no rule"): \(said.heading)")
        #expect(said.level == one.level, "\(one.name) is told as \(said.level): \(said.heading)")
        #expect(said.heading.contains(one.names), "the heading does not name \(one.names): \(said.heading)")
        let sentences = said.heading.split(separator: ". ")
        #expect(sentences.count <= 2, "the heading has \(sentences.count) sentences: \(said.heading)")
        #expect(sentences.allSatisfy { $0.count <= 90 }, "a sentence has over 90 letters: \(said.heading)")
        let all = [
            said.kicker, said.heading, said.then, said.also ?? "", said.next.what, said.next.detail, said.you.detail, said.title,
        ]
        .filter { !$0.isEmpty }.joined(separator: " ")
        for word in ["error", "failed to", "n/a", "please", "..", ".…", "  "] {
            #expect(!all.lowercased().contains(word), "the sentence says \"\(word)\": \(all)")
        }
        #expect(said.you.act != .no && !said.you.detail.isEmpty, "a person is needed and is not told what for")
    }

    @Test("what else is not well is told in whole words, with one full stop, and not twice")
    func also() {
        var pair = StandardPair()
        pair.run(10)
        pair.mains(["ups1"], isOn: false)
        pair.fault("n2", "fan2", .fanFailed)
        var decision = pair.run(10)
        decision.alerts.append(
            Alert(
                level: .warning, key: "filesystem.n1.root.full", host: "n1",
                text: "/ has under 10 % free: free some space or make it larger, before the programs that write there stop."))
        decision.alerts.append(
            Alert(level: .warning, key: "power.n1.x", text: "n1 has no power..", rule: .p2, causedBy: "ups.ups1.input"))
        let said = sentence(of: pair.picture, decision, clock: SentenceClock())
        let also = said.also ?? ""
        #expect(also.contains("/ has under 10 % free"), "an alert that no case speaks of is not told: \(also)")
        #expect(!also.contains("ups1") && !also.contains("no power"), "the cause is told twice: \(also)")
        #expect(!also.contains("…") && !also.contains("..") && also.hasSuffix("."), "the line is not whole: \(also)")
    }

    private static func refused(_ rule: Rule, _ because: String) -> (Picture, Decision) {
        var pair = StandardPair()
        pair.run(10)
        pair.fault("n1", "array1", .arrayDegraded)
        var decision = pair.run(10)
        decision.refusals = [Refusal(wanted: .h1, rule: rule, host: "n1", because: because)]
        return (pair.picture, decision)
    }

    private static func heated(
        _ hot: [(HostName, Int, HeatState)], seconds: Double, _ change: (inout Decision) -> Void = { _ in }
    ) -> (Picture, Decision) {
        var pair = StandardPair()
        pair.run(30)
        for (host, count, state) in hot { pair.heat(host, sensors: count, state) }
        var decision = pair.run(seconds)
        change(&decision)
        return (pair.picture, decision)
    }
}

extension Decision {
    /// As if the engine had just decided this of n1.
    fileprivate mutating func heatIntent(_ rule: Rule, _ kind: IntentKind) {
        memory.latches = [Latch(rule: rule, host: "n1", since: Moment(seconds: 0))]
        intents = [Intent(kind: kind, rule: rule, by: "n1", host: "n1", servers: ["srv1"], to: "n2", because: "n1 is too hot")]
    }
}

import Cycle
import Engine
import Facts
import Foundation
import Simulator
import Testing

@testable import Terminal

@Suite("Why, and the replay of saved pictures")
struct ReplayTests {
    /// The first picture of a simulated site, both UPSes out, in which n1 sees that a node is shed.
    private func shedding() throws -> Picture {
        var world = World(.pair)
        try world.apply(.mains(nil, on: false))
        for _ in 0..<40 {
            world.advance(seconds: 5)
            if let picture = world.picture(of: "n1"), !decide(picture).intents.isEmpty { return picture }
        }
        throw NeverShed()
    }

    private struct NeverShed: Error {}

    @Test("a saved decision, replayed, is the same decision")
    func same() throws {
        let picture = try shedding()
        let text = try JSONText.pretty(SavedDecision(picture: picture, decision: decide(picture)))
        let replay = Replay(try SavedDecision(json: Data(text.utf8)))
        #expect(replay.isSame == true, "saving and replaying changes the decision: \(replay.differences)")
        #expect(replay.picture == picture, "saving changes the picture")
    }

    @Test("a decision that is not what the engine decides is told, with the part that differs")
    func differs() throws {
        let picture = try shedding()
        var decision = decide(picture)
        decision.intents = []
        let replay = Replay(SavedDecision(picture: picture, decision: decision))
        #expect(replay.isSame == false, "a changed decision passes for the same")
        #expect(replay.differences == ["intents"], "the part that differs is not named")
    }

    @Test("a bare picture is judged, with nothing to compare")
    func bare() throws {
        let picture = try shedding()
        let saved = try SavedDecision(json: Data(try JSONText.line(picture).utf8))
        #expect(Replay(saved).isSame == nil, "a bare picture is compared with something")
        #expect(!Replay(saved).decision.intents.isEmpty, "a bare picture is judged otherwise")
    }

    @Test("what is no picture is refused with a sentence that names the place")
    func refused() throws {
        let text = try JSONText.line(try shedding())
        let cases = [
            ("hello", "it is no JSON"), ("{\"format\":9}", "form 9"), ("{}", "\"anvil\" is missing at the top"),
            (text.replacing("\"seat\":\"n1\"", with: "\"seat\":7"), "in seat"),
        ]
        for (json, expected) in cases {
            let error = #expect(throws: SavedDecisionError.self, "\(json.prefix(40)) passes for a picture") {
                try SavedDecision(json: Data(json.utf8))
            }
            #expect(
                error?.sentence.contains(expected) == true, "the sentence does not say \"\(expected)\": \(error?.sentence ?? "")")
        }
    }

    @Test("why names the rule, the facts, what was rejected, and what would have changed it")
    func why() throws {
        let picture = try shedding()
        var page = Page(width: 100, ink: Ink(isOn: false))
        WhyText(picture: picture, decision: decide(picture), number: 7, now: picture.now, time: LocalTime(zone: .utc)).write(
            to: &page)
        for part in [
            "Decision 7 of", "P3: n2 leaves the cluster", "Because", "The facts it rested on", "What was rejected",
            "What would have changed it", "If ups1 had mains: no P3.withdraw.n2",
        ] {
            #expect(page.text.contains(part), "why does not tell \"\(part)\":\n\(page.text)")
        }
        #expect(page.text.split(separator: "\n").allSatisfy { $0.count <= 100 }, "why is wider than the terminal:\n\(page.text)")
    }

    @Test("one source back would have changed the shedding; a warm room would not")
    func counterfactual() throws {
        let changes = wouldChange(try shedding())
        #expect(
            changes.contains { $0.ifWere == "ups1 had mains" && $0.without == ["P3.withdraw.n2"] },
            "mains at ups1 is not named: \(changes)")
        #expect(!changes.contains { $0.ifWere.contains("stopWhenCold") }, "a policy that plays no part is named: \(changes)")
    }

    @Test("status never shows an unknown as good")
    func status() throws {
        let picture = try shedding()
        var silent = picture
        silent.now = picture.now.adding(seconds: 3600)
        let decision = decide(silent)
        let words = sentence(of: silent, decision, clock: SentenceClock())
        let report = StatusReport(
            picture: silent, decision: decision, headline: words, pass: picture.now, isLive: false, time: LocalTime(zone: .utc))
        #expect(
            report.hosts.allSatisfy { $0.power != "good" }, "power is called good an hour after the last word: \(report.hosts)")
        #expect(report.sources.allSatisfy { $0.condition != "good" }, "a source is called good an hour after its last word")
        var page = Page(width: nil, ink: Ink(isOn: false))
        StatusText(
            picture: silent, decision: decision, headline: words, pass: picture.now, isLive: false, time: LocalTime(zone: .utc)
        ).write(to: &page)
        #expect(page.text.hasPrefix("? This is 1 h old"), "an old status does not say so first:\n\(page.text)")
    }
}

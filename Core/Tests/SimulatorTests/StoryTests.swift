import Foundation
import Simulator
import Testing

@Suite("Stories")
struct StoryTests {
    @Test("the stories that issue 2 asks for are there")
    func storiesAreThere() {
        let names = Set(Story.all.map(\.name))
        let wanted = [
            "three-moves-for-health", "one-ups-lost-for-hours", "both-ups-lost-119-seconds", "both-ups-lost-120-seconds",
            "holdup-under-need", "mains-back-during-shutdown", "separate-ups-migrate", "one-node-hot", "five-critical-sensors",
            "six-critical-sensors", "room-too-hot", "drive-predicted-failed-second", "flapping-fan", "dead-ups-claims-mains",
            "one-impossible-sensor", "agent-fails", "maintenance-mode",
        ]
        for name in wanted { #expect(names.contains(name), "the story \(name) is missing in \(Story.folder.path)") }
    }

    @Test("a story happens as its golden parts say, breaks no rule, and happens the same again", arguments: Story.all)
    func golden(_ story: Story) throws {
        let write: ((String) throws -> Void)? =
            Story.isRecording ? { try $0.write(toFile: story.path, atomically: true, encoding: .utf8) } : nil
        let (faults, first) = try Story.check(story.text, recordingTo: write)
        #expect(faults.isEmpty, "\(story.name): \(faults.joined(separator: "\n"))")

        let second = try ScenarioRunner.run(text: story.text)
        #expect(first.text == second.text, "\(story.name) told another story the second time")
        #expect(first.json == second.json, "\(story.name) told another story in JSON the second time")
        for line in second.json.split(separator: "\n") { try checkFields(line) }
    }

    /// Each line of the JSON log is an object with the fields of docs/scenarios.md.
    private func checkFields(_ line: Substring) throws {
        let fields: Set<String> = [
            "t", "event", "rule", "kind", "by", "host", "servers", "to", "level", "key", "because", "attempt", "power", "member",
            "server", "on", "running",
        ]
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        #expect(object["t"] is NSNumber, "no time in \(line)")
        let kind = object["event"] as? String ?? ""
        #expect(LogEvent.Kind(rawValue: kind) != nil, "an unknown event in \(line)")
        #expect(Set(object.keys).isSubset(of: fields), "an unknown field in \(line)")
        guard kind == "intent" else { return }
        let isWhole = ["rule", "kind", "by", "host", "because"].allSatisfy { object[$0] is String }
        #expect(isWhole, "an intent without rule, kind, by, host or because: \(line)")
    }
}

@Suite("Recording")
struct RecordingTests {
    private let story = "# One fan.\nsite pair\n\nfan n1 2 failed\n\nrun 60s\n"

    @Test("a recording run fails and says that it recorded")
    func recordingFails() throws {
        var written = ""
        let faults = try Story.check(story) { written = $0 }.faults
        #expect(faults.first?.hasPrefix("recorded") == true, "a recording run passed")
        #expect(written.contains("0 n1 sees fan2: fan 2 failed"), "what happened was not recorded")
        #expect(try Story.check(written, recordingTo: nil).faults.isEmpty, "a recorded story does not pass")
        let again = try Story.check(written) { _ in Issue.record("an unchanged story was written again") }.faults
        #expect(!again.isEmpty, "a recording run without changes passed")
    }

    @Test("a golden part that differs is shown as a diff with its line and command")
    func difference() throws {
        let text = "site pair\nfan n1 2 failed\nrun 1s\n----\n0 n1 sees fan3: fan 3 failed\n"
        let result = try ScenarioRunner.run(text: text)
        let shown = result.differences.first.map { "\($0)" } ?? ""
        #expect(shown.hasPrefix("line 3: run 1s\n- 0 n1 sees fan3"), "the diff is \(shown)")
        #expect(shown.contains("\n+ 0 n1 sees fan2: fan 2 failed"), "the diff is \(shown)")
    }

    @Test("a story without golden parts fails the story check")
    func noGolden() throws {
        #expect(try !Story.check(story, recordingTo: nil).faults.isEmpty, "a story that promises nothing passed")
    }

    @Test("comments, golden parts and blank lines survive a recording", arguments: ["\n", "\n\n"])
    func survives(_ gap: String) throws {
        let text = "# Why.\nsite pair\(gap)# Then.\nrun 1s   # a second\(gap)expect no intents\n"
        let once = try ScenarioRunner.run(text: text).recorded
        #expect(once.contains("# Then.\nrun 1s   # a second\n----\nok\n"), "recorded as \(once)")
        #expect(try ScenarioRunner.run(text: once).recorded == once, "recording twice changes the file")
    }
}

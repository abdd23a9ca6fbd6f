import AgentKit
import Agents
import Facts
import FoundationEssentials
import Testing

/// Recorded cases: a capture beside the lines that it must give. `ANVIL_RECORD=1` writes the lines anew, and fails.
struct CaseTests {
    struct Case: CustomTestStringConvertible, Sendable {
        var agent: String
        var name: String
        var folder: String { "\(TestPlaces.cases)/\(agent)/\(name)" }
        var testDescription: String { "\(agent) \(name)" }

        static let all = TestPlaces.names(in: TestPlaces.cases).flatMap { agent in
            TestPlaces.names(in: "\(TestPlaces.cases)/\(agent)").map { Case(agent: agent, name: $0) }
        }

        func result(_ input: AgentInput? = nil) async throws -> ScanResult {
            let agent = try #require(BuiltInAgents.all.first { $0.description.name == self.agent })
            return try await AgentMain.lines(of: agent, replaying: folder, input: input)
        }
    }

    @Test("every built-in agent has recorded cases")
    func everyAgentHasCases() {
        for agent in BuiltInAgents.all {
            let cases = Case.all.filter { $0.agent == agent.description.name }
            #expect(cases.count >= 4, "\(agent.description.name) has only \(cases.count) recorded cases")
        }
    }

    @Test("a recorded case gives the lines beside it", arguments: Case.all)
    func givesTheLinesBesideIt(_ one: Case) async throws {
        let about = TestPlaces.text("\(one.folder)/about.txt") ?? ""
        let text = String(decoding: try AgentLineCodec.encodeRun(try await one.result().lines), as: UTF8.self)
        let path = "\(one.folder)/expected.jsonl"
        if ProcessInfo.processInfo.environment["ANVIL_RECORD"] == "1" {
            try Data(text.utf8).write(to: URL(filePath: path))
            Issue.record("recorded \(one.testDescription): look at the change, then run the tests without ANVIL_RECORD")
            return
        }
        let expected = (TestPlaces.text(path) ?? "").split(separator: "\n")
        let found = text.split(separator: "\n")
        let missing = expected.filter { !found.contains($0) }
        let extra = found.filter { !expected.contains($0) }
        #expect(
            expected == found,
            "\(one.testDescription) (\(about)) no longer says \(missing.joined(separator: " ")) but \(extra.joined(separator: " "))"
        )
    }

    @Test("a recorded case gives no nonsense, and the same bytes twice", arguments: Case.all)
    func isStable(_ one: Case) async throws {
        let lines = try await one.result().lines
        #expect(lines.nonsense.isEmpty, "\(one.testDescription): \(lines.nonsense)")
        let again = try await one.result().lines
        #expect(lines == again, "\(one.testDescription) gives other lines the second time")
    }

    @Test("a host that does not change writes nothing: the third scan says what the second said", arguments: Case.all)
    func steadyHostWritesNothing(_ one: Case) async throws {
        let replay = try await one.result().lines
        let input = AgentInput.test(settings: try settings(of: one)).after(replay)
        let second = try await one.result(input).lines
        let third = try await one.result(input.after(second)).lines
        #expect(second.filter { !$0.isClear } == third.filter { !$0.isClear }, "\(one.testDescription) does not come to rest")
    }

    private func settings(of one: Case) throws -> [String: SettingValue] {
        struct Given: Decodable { var input: AgentInput }
        let text = try #require(TestPlaces.text("\(one.folder)/manifest.json"))
        return try JSONDecoder().decode(Given.self, from: Data(text.utf8)).input.settings
    }
}

extension AgentLine {
    var isClear: Bool {
        if case .alert(let alert) = self { alert.change == .clear } else { false }
    }
}

import Facts
import Foundation
import Testing

@Suite("StoryTable")
struct StoryTableTests {
    private let table: StoryTable

    init() throws { table = try StoryTable(stories: Story.all) }

    @Test("every story names sentences that there are")
    func tags() {
        #expect(table.faults.isEmpty, "\(table.faults.joined(separator: "\n"))")
    }

    @Test("every sentence of the rules has a story at its limit and one just short of it, or says why not")
    func sentences() {
        for sentence in table.sentences {
            #expect(!sentence.lacks("at"), "no story shows \(sentence.id) at its limit: \(sentence.text)")
            #expect(!sentence.lacks("short"), "no story stops just short of \(sentence.id): \(sentence.text)")
        }
    }

    @Test("every rule has a story or a test", arguments: Rule.allCases)
    func rules(_ rule: Rule) {
        let own = table.sentences.filter { $0.id == rule.rawValue || $0.id.hasPrefix("\(rule.rawValue).") }
        let isShown = own.contains { !$0.at.isEmpty || !$0.short.isEmpty || $0.test != nil || $0.instead.hasPrefix("none ") }
        #expect(isShown, "no story and no test shows \(rule.rawValue)")
    }

    @Test("a test that stands for a story is there")
    func testsAreThere() {
        let top = Story.folder.appendingPathComponent("..").standardizedFileURL
        let files = ["Core/Tests", "Tests"].flatMap { folder in
            FileManager.default.enumerator(atPath: top.appendingPathComponent(folder).path)?.compactMap { $0 as? String } ?? []
        }
        for sentence in table.sentences {
            guard let test = sentence.test else { continue }
            #expect(files.contains { $0.hasSuffix("/\(test).swift") }, "\(sentence.id) is shown by \(test), which is not there")
        }
    }

    @Test(
        "each defect and each complaint that concerns a decision has its story",
        arguments: [("defects", "D", 24), ("complaints", "C", 25)])
    func numbered(_ folder: String, _ letter: String, _ count: Int) {
        for number in 1...count {
            let prefix = "\(folder)/\(letter.lowercased())\(number < 10 ? "0" : "")\(number)-"
            let isTold =
                Story.all.contains { $0.name.hasPrefix(prefix) } || table.sentences.contains { $0.id == "\(letter)\(number)" }
            #expect(isTold, "\(letter)\(number) has no story \(prefix)..., nor a reason in stories/sentences.txt")
        }
    }

    @Test("docs/stories.md is the list of today")
    func document() throws {
        let text = table.text(Story.all)
        let present = try? String(contentsOfFile: StoryTable.document, encoding: .utf8)
        if Story.isRecording, present != text { try text.write(toFile: StoryTable.document, atomically: true, encoding: .utf8) }
        #expect(
            present == text, "docs/stories.md is not of today: ANVIL_RECORD=1 swift test --filter StoryTable, in Core, writes it")
    }
}

import Facts
import Foundation
import Testing

@Suite("Policy table") struct PolicyTableTests {
    static let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../docs/rules.md").standardized
    static let begin = "<!-- policy table begins -->\n"
    static let end = "<!-- policy table ends -->"

    static var table: String {
        let numbers = PolicyCatalogue.numbers.map {
            "| `\($0.name)` | \(text($0.defaultValue)) | \($0.unit) | \(text($0.range.lowerBound)) to \(text($0.range.upperBound)) | \($0.rules) | \($0.about) |"
        }
        let switches = PolicyCatalogue.switches.map {
            "| `\($0.name)` | \($0.defaultValue ? "yes" : "no") | | yes, no | \($0.rules) | \($0.about) |"
        }
        let head = ["| Name | Default | Unit | Range | Rules | Meaning |", "|---|---|---|---|---|---|"]
        return (head + numbers + switches).joined(separator: "\n") + "\n"
    }

    private static func text(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(value)
    }

    @Test("docs/rules.md tells every number of the policy as the engine uses it") func documented() throws {
        let page = try String(contentsOf: Self.file, encoding: .utf8)
        let begin = try #require(page.range(of: Self.begin), "docs/rules.md has lost the marks of its policy table")
        let end = try #require(page.range(of: Self.end), "docs/rules.md has lost the marks of its policy table")
        let written = String(page[begin.upperBound..<end.lowerBound])
        guard written != Self.table else { return }
        if ProcessInfo.processInfo.environment["ANVIL_RECORD"] == "1" {
            let mended = page.replacingCharacters(in: begin.upperBound..<end.lowerBound, with: Self.table)
            try mended.write(to: Self.file, atomically: true, encoding: .utf8)
            Issue.record("the policy table of docs/rules.md was written anew: look at it, then run again")
        } else {
            Issue.record("docs/rules.md tells other numbers than the engine uses: ANVIL_RECORD=1 writes the table anew")
        }
    }
}

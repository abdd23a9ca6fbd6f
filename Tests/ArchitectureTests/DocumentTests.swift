import Foundation
import Testing

/// What the documents promise about the code, and about each other.
@Suite("Documents")
struct DocumentTests {
    let here = Repository.here

    @Test("Every link between the documents leads somewhere")
    func links() throws {
        let pages = here.files(below: ".", ending: ".md").map { $0.hasPrefix("./") ? String($0.dropFirst(2)) : $0 }
        #expect(pages.count > 8, "only the pages \(pages) were found")
        for page in pages {
            let folder = here.root.appending(path: page).deletingLastPathComponent()
            for target in Self.links(in: try here.text(page)) where !target.contains("://") && !target.hasPrefix("mailto:") {
                let path = target.split(separator: "#", omittingEmptySubsequences: false)[0]
                guard !path.isEmpty else { continue }
                let exists = FileManager.default.fileExists(atPath: folder.appending(path: String(path)).path)
                #expect(exists, "\(page) links to \(target), which is not there")
            }
        }
    }

    @Test("Every noun of Facts has an entry in the glossary")
    func glossary() throws {
        let entries = try Self.entries(of: here.text("docs/glossary.md"))
        #expect(entries.count > 25, "the glossary has only the entries \(entries.sorted())")
        for path in here.files(below: "Core/Sources/Facts", ending: ".swift") {
            let noun = String(path.split(separator: "/").last?.dropLast(".swift".count) ?? "")
            #expect(entries.contains(noun), "docs/glossary.md has no entry that names `\(noun)` (\(path))")
        }
    }

    @Test("Every alert that the code raises is explained in the guide")
    func alerts() throws {
        let rows = try here.text("docs/guide/alerts.md").split(separator: "\n").filter { $0.hasPrefix("|") }
            .map { Set(LayerTable.names(in: $0.split(separator: "|").first.map(String.init) ?? "")) }
        let raised = try AlertKey.raised(in: here.swiftFiles().filter { !$0.isTest })
        #expect(raised.count > 30, "only the alert keys \(raised.keys.sorted()) were found in the code")
        for (key, place) in raised.sorted(by: { $0.key < $1.key }) {
            let isExplained = rows.contains { row in
                row.contains("\(key.first).") && (key.last.map { row.contains(".\($0)") } ?? true)
            }
            #expect(isExplained, "the alert `\(key)` (\(place)) is not explained in docs/guide/alerts.md")
        }
    }

    @Test("A key of an alert is read from the code")
    func readsKeys() {
        let engine = SwiftFile(
            path: "Core/Sources/Engine/X.swift",
            text: #"""
                raise("ups.\(name(of: 1)).input", "\(name) has no mains.")
                raise("ups.\(name).\(isBad ? "input" : "silent")", "text: \(name)")
                """#)
        #expect(
            Set(AlertKey.raised(in: [engine]).keys) == [
                AlertKey(first: "ups", last: "input"), AlertKey(first: "ups", last: nil),
            ],
            "keys of alerts are read wrongly from the engine")
        let agent = SwiftFile(
            path: "Sources/Agents/X/X.swift", text: "say(\"memory.total\")\n\n\n\nalert(\n    \"memory.swap\", \"it is full\")")
        #expect(
            Set(AlertKey.raised(in: [agent]).keys) == [AlertKey(first: "memory", last: "swap")],
            "keys of alerts are read wrongly from an agent")
    }

    @Test("Every decision that is taken has a number of its own and stands in the list")
    func decisions() throws {
        let list = try here.text("docs/decisions/README.md")
        let files = here.files(below: "docs/decisions", ending: ".md").compactMap {
            $0.split(separator: "/").last.map(String.init)
        }
        let numbered = files.filter { $0 != "README.md" }
        #expect(!numbered.isEmpty, "docs/decisions holds no decision")
        for file in numbered {
            #expect(list.contains("(\(file))"), "docs/decisions/README.md does not list \(file)")
        }
        let numbers = numbered.map { $0.prefix(3) }
        #expect(Set(numbers).count == numbers.count, "two decisions have the same number: \(numbered)")
    }

    @Test("Every rule that the engine names is explained")
    func rules() throws {
        let page = try here.text("docs/rules.md")
        var named: [String: String] = [:]
        for file in try here.swiftFiles() where file.module == "Engine" && !file.isTest {
            for (line, text) in file.code {
                for name in Self.ruleNames(in: text) where named[name] == nil { named[name] = "\(file.path):\(line)" }
            }
        }
        #expect(named.count > 25, "only the rules \(named.keys.sorted()) were found in the engine")
        for (name, place) in named.sorted(by: { $0.key < $1.key }) {
            let isExplained = Self.mentions(name, in: page)
            #expect(isExplained, "docs/rules.md does not explain the rule \(name), which reasons shown to people name (\(place))")
        }
    }

    @Test(
        "The documents name nothing of the machine that they were written on",
        arguments: ["/wo" + "rk/", "anvil-m3-baseline" + ".md"])
    func noForeignPaths(path: String) throws {
        for page in here.files(below: ".", ending: ".md") {
            let isNamed = try here.text(page).contains(path)
            #expect(!isNamed, "\(page) names \(path), which no reader has")
        }
    }

    /// What stands in round brackets after `](`.
    static func links(in page: String) -> [String] {
        page.components(separatedBy: "](").dropFirst().compactMap { $0.split(separator: ")").first.map(String.init) }
    }

    /// Words in backticks in the first cell of a table row, or at the beginning of a list item or heading.
    static func entries(of page: String) -> Set<String> {
        var found = Set<String>()
        for line in page.split(separator: "\n") where line.hasPrefix("|") || line.hasPrefix("-") || line.hasPrefix("#") {
            let first = line.hasPrefix("|") ? line.split(separator: "|").first.map(String.init) ?? "" : String(line)
            found.formUnion(LayerTable.names(in: first))
        }
        return found
    }

    /// Cases of `Rule` in a line of code: `.p3` gives P3.
    static func ruleNames(in line: String) -> [String] {
        line.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "." }).compactMap { word in
            guard word.hasPrefix("."), let kind = word.dropFirst().first, "hptrsl".contains(kind) else { return nil }
            let number = word.dropFirst(2)
            return !number.isEmpty && number.allSatisfy(\.isNumber) ? kind.uppercased() + number : nil
        }
    }

    /// Whether `name` stands in the page as a word of its own: H1 is not in H10.
    static func mentions(_ name: String, in page: String) -> Bool {
        page.components(separatedBy: name).dropFirst().contains { rest in rest.first.map { !$0.isNumber } ?? true }
    }
}

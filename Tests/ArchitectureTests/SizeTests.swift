import Testing

/// Sizes that keep a file readable. STYLE.md has the figures and says why.
@Suite("Sizes")
struct SizeTests {
    static let medianFileLines = 150
    static let longFileLines = 300
    static let longestFileLines = 400
    static let functionLines = 60

    let files: [SwiftFile]

    init() throws { files = try Repository.here.swiftFiles() }

    @Test("The median file is short, long files are few, none is very long")
    func files_() {
        let lengths = files.map(\.lines.count).sorted()
        let median = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
        let long = files.filter { $0.lines.count > Self.longFileLines }.sorted { $0.lines.count > $1.lines.count }
        let list = long.prefix(10).map { "\($0.path) \($0.lines.count)" }.joined(separator: ", ")
        print(
            "    \(files.count) Swift files, median \(median) lines, over \(Self.longFileLines): \(long.isEmpty ? "none" : list)")
        #expect(
            median <= Self.medianFileLines,
            "the median file has \(median) lines: files are growing into rooms where nothing is found")
        #expect(long.count * 25 <= files.count, "\(long.count) files have over \(Self.longFileLines) lines: \(list)")
        for file in long where file.lines.count > Self.longestFileLines {
            Issue.record("\(file.path) has \(file.lines.count) lines: is it still one thing?")
        }
    }

    @Test("Functions fit on a screen")
    func functions() {
        for file in files {
            for function in file.functions where function.count > Self.functionLines {
                Issue.record("\(file.path):\(function.line) '\(function.name)' has \(function.count) lines")
            }
        }
    }

    @Test("The length of a function is counted")
    func counts() {
        let body = Array(repeating: "        work()", count: 61).joined(separator: "\n")
        let file = SwiftFile(
            path: "Sources/X/X.swift", text: "struct S {\n    func long() {\n\(body)\n    }\n    var x: Int { 1 }\n}\n")
        #expect(file.functions.first?.count == 63, "a function of 61 lines within its braces is counted as \(file.functions)")
    }
}

extension SwiftFile {
    /// Functions and initialisers with their first line and number of lines. Formatted code ends a function with a
    /// brace at the indentation of its first line.
    var functions: [(line: Int, name: String, count: Int)] {
        var found: [(line: Int, name: String, count: Int)] = []
        for (index, line) in lines.enumerated() where Self.beginsFunction(line) {
            let indent = line.prefix { $0 == " " }
            guard let end = lines[index...].firstIndex(where: { $0.hasPrefix(indent + "}") }) else { continue }
            let name = line.dropFirst(indent.count).prefix { $0 != "(" && $0 != "{" }
            found.append((index + 1, String(name), end - index + 1))
        }
        return found
    }

    private static func beginsFunction(_ line: String) -> Bool {
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(where: { $0 == "func" || $0.hasPrefix("init(") }) else { return false }
        guard !line.hasSuffix("}") else { return false }
        return words[..<keyword].allSatisfy { $0.hasPrefix("@") || modifiers.contains(String($0)) }
    }

    private static let modifiers: Set<String> = [
        "public", "package", "internal", "fileprivate", "private", "static", "mutating", "nonmutating", "override", "final",
        "consuming", "borrowing", "nonisolated", "async",
    ]
}

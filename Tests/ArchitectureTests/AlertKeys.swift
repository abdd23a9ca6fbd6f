import Foundation

/// The keys of alerts as they stand in the code: `"ups.\(source.name).input"` is the key `ups` … `input`.
struct AlertKey: Hashable, Comparable, CustomStringConvertible {
    /// The kind of thing, before the first dot.
    var first: String
    /// What is so, behind the last dot; nil where the code puts it together at run time.
    var last: String?

    var description: String { last.map { "\(first). … .\($0)" } ?? "\(first). …" }

    static func < (left: AlertKey, right: AlertKey) -> Bool { left.description < right.description }

    /// Each key, and one place that raises it.
    static func raised(in files: [SwiftFile]) -> [AlertKey: String] {
        var found: [AlertKey: String] = [:]
        for file in files {
            for (line, text) in file.code {
                let isNearAlert = file.lines[max(0, line - 3)..<line].contains { $0.contains("lert(") }
                for key in keys(in: text, of: file, isNearAlert: isNearAlert) where found[key] == nil {
                    found[key] = "\(file.path):\(line)"
                }
            }
        }
        return found
    }

    private static func keys(in line: String, of file: SwiftFile, isNearAlert: Bool) -> [AlertKey] {
        switch file.module {
        // Whatever these name by a kind of thing and a thing is a key.
        case "Engine", "Cycle", "Live": literals(in: line).filter { $0.contains("\\(") }.compactMap(AlertKey.init(literal:))
        // Agents name their readings in the same way: only what is handed to an alert is a key.
        case "Agents" where isNearAlert: literals(in: line).compactMap(AlertKey.init(literal:))
        // Faults become alerts whose key begins with their kind.
        case "Facts", "Agents":
            ["HealthKind(\"", "HealthKind(rawValue: \""].flatMap { line.components(separatedBy: $0).dropFirst() }
                .map { AlertKey(first: word(at: $0), last: nil) }
        default: []
        }
    }

    init(first: String, last: String?) {
        self.first = first
        self.last = last
    }

    /// Nil for a text that is no key: one that does not begin with a word and a dot, or that holds a space outside of what is
    /// filled in.
    init?(literal: String) {
        let first = Self.word(at: literal)
        let rest = literal.dropFirst(first.count)
        guard !first.isEmpty, rest.hasPrefix("."), rest.count > 1 else { return nil }
        let (fixed, isFilledAtEnd) = Self.withoutFilledIn(rest)
        guard !fixed.contains(" ") else { return nil }
        self.first = first
        last = isFilledAtEnd ? nil : fixed.split(separator: ".").last.map(String.init)
    }

    private static func word(at text: String) -> String { String(text.prefix { $0.isLetter && $0.isLowercase }) }

    /// The text without `\(…)`, and whether it ended with such a part.
    private static func withoutFilledIn(_ text: Substring) -> (fixed: String, isFilledAtEnd: Bool) {
        var fixed = ""
        var depth = 0
        var isFilledAtEnd = false
        for (before, character) in zip(" " + text, text) {
            if depth > 0 {
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
                isFilledAtEnd = true
            } else if character == "(" && before == "\\" {
                depth = 1
            } else if character != "\\" {
                fixed.append(character)
                isFilledAtEnd = false
            }
        }
        return (fixed, isFilledAtEnd)
    }

    /// What stands between quotes in a line of code. Quotes within `\(…)` belong to the literal around them.
    static func literals(in line: String) -> [String] {
        var found: [String] = []
        var current: String?
        var depth = 0
        for (before, character) in zip(" " + line, line) {
            if depth > 0 {
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
                current?.append(character)
            } else if character == "\"" && before != "\\" {
                if let ended = current { found.append(ended) }
                current = current == nil ? "" : nil
            } else if current != nil {
                if character == "(" && before == "\\" { depth = 1 }
                current?.append(character)
            }
        }
        return found
    }
}

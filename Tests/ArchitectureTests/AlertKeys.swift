import Foundation

/// The first parts of the keys of alerts, as they stand in the code: `"ups.\(source.name).input"` gives `ups`.
enum AlertKeys {
    /// Each first part, and one place that raises it.
    static func raised(in files: [SwiftFile]) -> [String: String] {
        var found: [String: String] = [:]
        for file in files {
            for (index, line) in file.lines.enumerated() {
                let isNearAlert = file.lines[max(0, index - 2)...index].contains { $0.contains("lert(") }
                for key in keys(in: line, of: file, isNearAlert: isNearAlert) where found[key] == nil {
                    found[key] = "\(file.path):\(index + 1)"
                }
            }
        }
        return found
    }

    private static func keys(in line: String, of file: SwiftFile, isNearAlert: Bool) -> [String] {
        switch file.module {
        // Whatever the engine names by a kind of thing and a thing is a key.
        case "Engine", "Cycle": firstParts(in: line, behind: "\"", followedBy: ".\\(")
        // Faults become alerts whose key begins with their kind.
        case "Facts" where file.path.hasSuffix("HealthKind.swift"): firstParts(in: line, behind: "HealthKind(\"", followedBy: "")
        case "Agents",
            "Live" where isNearAlert:
            firstParts(in: line, behind: "key: \"", followedBy: ".")
        default: []
        }
    }

    /// The words between `opening` and `end`. An empty `end` is any.
    static func firstParts(in line: String, behind opening: String, followedBy end: String) -> [String] {
        line.components(separatedBy: opening).dropFirst().compactMap { rest in
            let word = rest.prefix { $0.isLetter && $0.isLowercase }
            guard !word.isEmpty, rest.dropFirst(word.count).hasPrefix(end) else { return nil }
            return String(word)
        }
    }
}

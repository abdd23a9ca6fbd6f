import Yams

/// A YAML file as a tree of nodes that know their line and column.
///
/// A key that is written twice makes the parser give up. Its second place is then found and blanked, so that the rest
/// of the file can still be checked.
struct YAMLFile {
    /// So many second keys are looked for; a file with more is not a file with slips.
    private static let duplicateLimit = 50

    let root: Node?
    let problems: [SettingsProblem]

    init(_ text: String, path: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var problems: [SettingsProblem] = []
        for _ in 0..<Self.duplicateLimit {
            do {
                root = try Yams.compose(yaml: lines.joined(separator: "\n"))
                self.problems = problems
                return
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                let mark = context.mark
                let found = keys.sorted().compactMap { Self.blankSecond($0, below: mark, in: &lines) }
                problems += found.map {
                    SettingsProblem(
                        file: path, line: $0.line, column: mark.column, key: $0.key,
                        text: "this key is already there in line \($0.first); keep one of the two")
                }
                guard found.isEmpty else { continue }
                let names = keys.sorted().joined(separator: ", ")
                problems.append(
                    SettingsProblem(
                        file: path, line: mark.line, column: mark.column, key: "",
                        text: "this map has \(names) more than once; keep one"))
            } catch {
                problems.append(Self.problem(error, path: path))
            }
            break
        }
        root = nil
        self.problems = problems
    }

    private static func problem(_ error: any Error, path: String) -> SettingsProblem {
        func at(_ mark: Mark?, _ text: String) -> SettingsProblem {
            SettingsProblem(
                file: path, line: mark?.line ?? 1, column: mark?.column ?? 1, key: "",
                text: "not readable as YAML: \(text). Indent with spaces, write 'key: value', and quote texts with ':' or '#'")
        }
        switch error {
        case YamlError.scanner(_, let problem, let mark, _): return at(mark, problem)
        case YamlError.parser(_, let problem, let mark, _): return at(mark, problem)
        case YamlError.composer(_, let problem, let mark, _): return at(mark, problem)
        case YamlError.reader(let problem, _, _, _): return at(nil, problem)
        default: return at(nil, "\(error)")
        }
    }

    /// Finds the second line that begins with `key` in the block of `mark`, empties it and what is indented below it.
    private static func blankSecond(_ key: String, below mark: Mark, in lines: inout [String]) -> (
        line: Int, first: Int, key: String
    )? {
        let indent = String(repeating: " ", count: mark.column - 1)
        var first: Int?
        for index in (mark.line - 1)..<max(mark.line - 1, lines.count) {
            let line = lines[index]
            if !line.hasPrefix(indent) && !line.allSatisfy(\.isWhitespace) && index >= mark.line { break }
            guard index == mark.line - 1 || line.hasPrefix(indent) else { continue }
            let rest = line.dropFirst(indent.count)
            guard ["\(key):", "\"\(key)\":", "'\(key)':"].contains(where: rest.hasPrefix) else { continue }
            guard let firstLine = first else {
                first = index + 1
                continue
            }
            lines[index] = ""
            var below = index + 1
            while below < lines.count, lines[below].hasPrefix(indent + " ") || lines[below].hasPrefix(indent + "- ") {
                lines[below] = ""
                below += 1
            }
            return (index + 1, firstLine, key)
        }
        return nil
    }
}

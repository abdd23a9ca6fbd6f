import Yams

/// Changes the `databases` part of a configuration and leaves every other line, comments too, as it is.
public enum DatabaseEdit {
    /// Why a file cannot be changed by a program; each says what a person can do.
    public enum Failure: Error, Equatable, Sendable, CustomStringConvertible {
        /// The list is written in one line, `[...]`.
        case oneLine(path: String, line: Int, entry: String)
        case unknown(path: String, name: String, known: [String])

        public var description: String {
            switch self {
            case .oneLine(let path, let line, let entry):
                "\(path):\(line): databases: this list is written in one line, which is not changed by a program. Write it with one '- name: ...' each, or add this by hand:\n\(entry)"
            case .unknown(let path, let name, let known):
                known.isEmpty
                    ? "\(path): no database is configured, so there is no '\(name)' to remove."
                    : "\(path): there is no database '\(name)'; there is \(known.joined(separator: ", "))."
            }
        }
    }

    /// The text with this database added; one of the same name is replaced.
    public static func add(_ database: DatabaseSettings, to text: String, path: String) throws(Failure) -> String {
        var lines = lines(of: text)
        if let old = try? range(of: database.name, in: text, path: path) { lines.removeSubrange(old) }
        let part = try part(of: lines.joined(separator: "\n"), path: path, entry: entry(database).joined(separator: "\n"))
        if let part {
            lines.insert(contentsOf: entry(database), at: part + 1)
        } else {
            while lines.last?.isEmpty == true { lines.removeLast() }
            if !lines.isEmpty { lines.append("") }
            lines += ["databases:"] + entry(database)
        }
        return finished(lines)
    }

    /// The text without the database of that name.
    public static func remove(_ name: String, from text: String, path: String) throws(Failure) -> String {
        var lines = lines(of: text)
        lines.removeSubrange(try range(of: name, in: text, path: path))
        return finished(lines)
    }

    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    private static func finished(_ lines: [String]) -> String {
        let text = lines.joined(separator: "\n")
        return text.hasSuffix("\n") ? text : text + "\n"
    }

    private static func entry(_ database: DatabaseSettings) -> [String] {
        var fields = [
            "name: \(database.name)", "host: \(quoted(database.host))", "port: \(database.port)",
            "database: \(database.database)",
            "user: \(quoted(database.user))",
        ]
        if let file = database.passwordFile { fields.append("passwordFile: \(quoted(file))") }
        if let file = database.caFile { fields.append("caFile: \(quoted(file))") }
        return fields.enumerated().map { ($0 == 0 ? "  - " : "    ") + $1 }
    }

    private static func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "/._-".contains($0) }
        let escaped = text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
        return isPlain ? text : "\"\(escaped)\""
    }

    /// The index of the line `databases:`; nil when there is none.
    private static func part(of text: String, path: String, entry: String) throws(Failure) -> Int? {
        let lines = lines(of: text)
        guard let index = lines.firstIndex(where: { $0.hasPrefix("databases:") }) else { return nil }
        let rest = lines[index].dropFirst("databases:".count).drop { $0 == " " }
        guard rest.isEmpty || rest.hasPrefix("#") else { throw .oneLine(path: path, line: index + 1, entry: entry) }
        return index
    }

    /// The lines of one entry, with what is indented below its dash.
    private static func range(of name: String, in text: String, path: String) throws(Failure) -> Range<Int> {
        let node = (try? Yams.compose(yaml: text))?["databases"]
        let entries = node?.sequence.map(Array.init) ?? []
        let known = entries.compactMap { $0["name"]?.scalar?.string }
        guard let entry = entries.first(where: { $0["name"]?.scalar?.string == name }), let mark = entry.mark else {
            throw .unknown(path: path, name: name, known: known)
        }
        let lines = lines(of: text)
        let start = mark.line - 1
        let dash = lines[start].prefix { $0 == " " }.count
        guard lines[start].dropFirst(dash).hasPrefix("-") else {
            throw .oneLine(path: path, line: mark.line, entry: "(without '\(name)')")
        }
        var end = start + 1
        while end < lines.count, lines[end].prefix(while: { $0 == " " }).count > dash { end += 1 }
        return start..<end
    }
}

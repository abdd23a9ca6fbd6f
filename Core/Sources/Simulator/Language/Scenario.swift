/// A story, read: its blocks in order, with what the file says happened because of each.
public struct Scenario: Equatable, Sendable {
    /// One command, and where it stands.
    public struct Block: Equatable, Sendable {
        public var command: Command
        /// As it is written, without the comment behind it.
        public var source: String
        /// Lines and columns are counted from 1.
        public var line: Int
        public var column: Int
        /// What the file says happened because of it; nil where it says nothing.
        public var golden: [String]?
    }

    public var blocks: [Block]
    /// All lines of the file, so that it can be written again with other golden parts.
    var lines: [String]

    public var hasGolden: Bool { blocks.contains { $0.golden != nil } }
}

/// What is wrong with a story's text, and where.
public struct ScenarioError: Error, Hashable, Sendable, CustomStringConvertible {
    public var line: Int
    public var column: Int
    /// What was expected, and what stands there.
    public var message: String

    public init(line: Int, column: Int, message: String) {
        self.line = line
        self.column = column
        self.message = message
    }

    public var description: String { "line \(line), column \(column): \(message)" }
}

extension Scenario {
    /// What separates a command from what happened because of it.
    static let separator = "----"
    /// Stands where nothing happened.
    static let nothing = "ok"
    /// The longest text and line that are read.
    static let longestText = 10_000_000
    static let longestLine = 10_000

    /// Reads a story. The first thing that is wrong is thrown, with line, column and what would be right.
    public static func parse(_ text: String) throws(ScenarioError) -> Scenario {
        guard text.utf8.count <= longestText else {
            throw ScenarioError(line: 1, column: 1, message: "the file is longer than \(longestText) bytes")
        }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasSuffix("\r") ? String(line.dropLast()) : String(line)
        }
        var reader = ScenarioReader(lines: lines)
        try reader.readAll()
        return Scenario(blocks: reader.blocks, lines: lines)
    }

    /// The file again, with these lines as the golden part of each block.
    func recorded(_ happened: [[String]]) -> String {
        var out: [String] = []
        var skipping = false
        var next = 0
        for (offset, line) in lines.enumerated() {
            if next < blocks.count && blocks[next].line == offset + 1 {
                out += [line, Self.separator] + (happened[next].isEmpty ? [Self.nothing] : happened[next])
                skipping = blocks[next].golden != nil
                next += 1
                if !skipping { out.append("") }
                continue
            }
            if skipping {
                guard line.isEmpty else { continue }
                skipping = false
            }
            // A block that had no golden part gets an empty line of its own behind it.
            if line.isEmpty && out.last?.isEmpty == true { continue }
            out.append(line)
        }
        while out.last?.isEmpty == true { out.removeLast() }
        return out.joined(separator: "\n") + "\n"
    }
}

/// Takes a file apart into blocks.
struct ScenarioReader {
    let lines: [String]
    var blocks: [Scenario.Block] = []
    private var names = StoryNames()

    init(lines: [String]) { self.lines = lines }

    mutating func readAll() throws(ScenarioError) {
        var index = 0
        while index < lines.count {
            let line = lines[index]
            guard line.utf8.count <= Scenario.longestLine else {
                throw ScenarioError(line: index + 1, column: 1, message: "the line is longer than \(Scenario.longestLine) bytes")
            }
            let tokens = Token.split(line)
            guard let first = tokens.first else {
                index += 1
                continue
            }
            if first.text == Scenario.separator {
                throw ScenarioError(
                    line: index + 1, column: first.column, message: "expected a command, found ---- with no command above it")
            }
            try readBlock(tokens, at: &index)
        }
        if blocks.isEmpty {
            throw ScenarioError(line: 1, column: 1, message: "expected \"site pair\", the file has no command")
        }
    }

    private mutating func readBlock(_ tokens: [Token], at index: inout Int) throws(ScenarioError) {
        let number = index + 1
        var parser = CommandParser(tokens: tokens, line: number, names: names)
        let command = try parser.parse(isFirst: blocks.isEmpty)
        names = parser.names
        let source = tokens.map(\.text).joined(separator: " ")
        index += 1
        var golden: [String]?
        if index < lines.count && Token.split(lines[index]).first?.text == Scenario.separator {
            index += 1
            var happened: [String] = []
            while index < lines.count && !lines[index].isEmpty {
                happened.append(lines[index])
                index += 1
            }
            golden = happened == [Scenario.nothing] ? [] : happened
        }
        blocks.append(.init(command: command, source: source, line: number, column: tokens.first?.column ?? 1, golden: golden))
    }
}

/// A word of a command, and where it begins, from 1.
struct Token: Equatable, Sendable {
    var text: String
    var column: Int

    /// The words of a line, without its comment.
    static func split(_ line: String) -> [Token] {
        var tokens: [Token] = []
        var word = ""
        var start = 0
        for (offset, character) in line.enumerated() {
            if character == "#" { break }
            if character == " " || character == "\t" {
                if !word.isEmpty { tokens.append(Token(text: word, column: start)) }
                word = ""
                continue
            }
            if word.isEmpty { start = offset + 1 }
            word.append(character)
        }
        if !word.isEmpty { tokens.append(Token(text: word, column: start)) }
        return tokens
    }
}

/// The names that a story may use at a line: those of the standard site, and the servers it added.
struct StoryNames: Sendable {
    var nodes = ["n1", "n2"]
    var strikers = ["s1", "s2"]
    var sources = ["ups1", "ups2"]
    var servers = ["srv1", "srv2", "srv3"]
    var distant: [String] = []
    var hosts: [String] { nodes + strikers + distant }
}

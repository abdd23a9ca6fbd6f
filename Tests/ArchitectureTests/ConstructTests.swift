import Testing

/// What no source file may hold. The words are put together here so that this file does not hold them itself.
@Suite("Forbidden constructs")
struct ConstructTests {
    struct Forbidden: Sendable, CustomTestStringConvertible {
        var text: String
        var because: String
        var testDescription: String { text }
    }

    static let everywhere: [Forbidden] = [
        .init(text: "try" + "! ", because: "a failure there ends the daemon that keeps servers running; throw or handle it"),
        .init(text: "as" + "! ", because: "a wrong type there ends the daemon; use as? and say what was expected"),
        .init(text: "@" + "unchecked", because: "the compiler's proof against data races is worth more than the shortcut"),
        .init(text: "fatal" + "Error(", because: "the daemon must go on; return an error that says what the reader can do"),
        .init(text: "nonisolated" + "(unsafe)", because: "it switches the proof against data races off"),
    ]

    /// Time, chance and sleep are arguments outside the shells.
    static let outsideShells: [Forbidden] = [
        .init(text: "Date" + "()", because: "time is an argument: the same input gives the same output"),
        .init(text: "Date" + ".now", because: "time is an argument: the same input gives the same output"),
        .init(text: "Task" + ".sleep", because: "waiting belongs to a shell"),
        .init(text: "UUID" + "()", because: "identifiers are arguments: a run can be replayed"),
        .init(text: "System" + "RandomNumberGenerator", because: "chance is an argument: one seed replays a whole world"),
    ]

    /// Modules that talk to the world. All others are functions of their arguments.
    static let shells: Set<String> = [
        "AgentKit", "Live", "Store", "Remote", "Dashboard", "anvil", "scan-agents", "StoreLab", "store-lab",
    ]

    let files: [SwiftFile]

    init() throws { files = try Repository.here.swiftFiles() }

    @Test("Nothing that can end the daemon or hide a data race", arguments: everywhere)
    func nowhere(forbidden: Forbidden) {
        for file in files {
            for (line, text) in file.code where text.contains(forbidden.text) {
                Issue.record("\(file.path):\(line) holds '\(forbidden.text)': \(forbidden.because)")
            }
        }
    }

    @Test("No clock, no chance, no sleep outside the shells", arguments: outsideShells)
    func pureModules(forbidden: Forbidden) {
        for file in files where !Self.shells.contains(file.module) && !file.isTest {
            for (line, text) in file.code where text.contains(forbidden.text) {
                Issue.record("\(file.path):\(line) holds '\(forbidden.text)': \(forbidden.because)")
            }
        }
    }

    @Test("Chance in the simulator comes from its seed")
    func seededChance() {
        for file in files where file.isOfCore {
            for (line, text) in file.code where text.contains(".random" + "(") && !text.contains("using:") {
                Issue.record("\(file.path):\(line) draws chance that no seed replays")
            }
        }
    }

    @Test("Nothing is left for later in a comment", arguments: ["TO" + "DO", "FIX" + "ME", "XX" + "X:"])
    func nothingForLater(mark: String) throws {
        for file in files {
            for (index, text) in file.lines.enumerated() where text.contains(mark) {
                Issue.record("\(file.path):\(index + 1) says \(mark): do it now, or write an issue")
            }
        }
    }

    @Test("Nothing but a marked line is read as code")
    func commentsAreNoCode() {
        let file = SwiftFile(path: "Sources/X/X.swift", text: "let a = 1  // once a \(Self.everywhere[0].text)\n")
        #expect(file.code.allSatisfy { !$0.text.contains(Self.everywhere[0].text) }, "a comment is taken for code")
    }
}

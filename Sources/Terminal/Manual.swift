/// A command as the argument parser describes it, as far as a man page needs it.
public struct ManualSource: Decodable, Sendable {
    public struct Command: Decodable, Sendable {
        public var commandName: String
        public var abstract: String?
        public var discussion: String?
        public var shouldDisplay: Bool?
        public var subcommands: [Command]?
        public var arguments: [Argument]?
    }

    public struct Argument: Decodable, Sendable {
        public struct Name: Decodable, Sendable {
            public var kind: String
            public var name: String
        }

        public var kind: String
        public var shouldDisplay: Bool
        public var isOptional: Bool
        public var isRepeating: Bool
        public var names: [Name]?
        public var valueName: String?
        public var defaultValue: String?
        public var abstract: String?
    }

    public var command: Command
}

/// The man pages of a command and its subcommands, in the language of man(7).
public struct Manual: Sendable {
    public struct Page: Sendable {
        /// `anvil-status`, without the section.
        public var name: String
        public var text: String
    }

    public let pages: [Page]

    public init(of command: ManualSource.Command, version: String) {
        let writer = ManualWriter(version: version, root: command.commandName)
        pages =
            writer.pages(of: command, path: [])
            + ["scancore", "striker"].map { daemon in
                Page(name: daemon, text: ".so man1/\(command.commandName)-\(daemon).1\n")
            }
    }
}

private struct ManualWriter {
    let version: String
    let root: String

    func pages(of command: ManualSource.Command, path: [String]) -> [Manual.Page] {
        let path = path + [command.commandName]
        let shown = (command.subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
        return [Manual.Page(name: path.joined(separator: "-"), text: page(command, path, shown))]
            + shown.flatMap { pages(of: $0, path: path) }
    }

    private func page(_ command: ManualSource.Command, _ path: [String], _ subcommands: [ManualSource.Command]) -> String {
        let name = path.joined(separator: "-")
        let arguments = (command.arguments ?? []).filter(\.shouldDisplay)
        var text = ".TH \"\(name.uppercased())\" 1 \"\" \"anvil \(version)\" \"Anvil\"\n"
        text += section("NAME", "\(name) \\- \(roff(command.abstract ?? ""))")
        text += section("SYNOPSIS", synopsis(path, arguments, hasSubcommands: !subcommands.isEmpty))
        if let discussion = command.discussion, !discussion.isEmpty { text += section("DESCRIPTION", roff(discussion)) }
        if !subcommands.isEmpty {
            text += section(
                "COMMANDS", subcommands.map { item(".B \($0.commandName)", $0.abstract ?? "") }.joined(separator: "\n"))
        }
        if !arguments.isEmpty { text += section("OPTIONS", arguments.map(option).joined(separator: "\n")) }
        text += section("EXIT STATUS", Self.exitStatus.map { item(".B \($0.0)", $0.1) }.joined(separator: "\n"))
        text += section("FILES", Self.files.map { item(".I \($0.0)", $0.1) }.joined(separator: "\n"))
        text += section(
            "ENVIRONMENT",
            item(".B NO_COLOR", "When set and not empty, nothing is coloured.") + "\n"
                + item(".B TZ", "The zone of all times that people read."))
        return text + section("SEE ALSO", seeAlso(path, subcommands))
    }

    /// As `docs/command-line.md` has them.
    private static let exitStatus = [
        ("0", "Done."), ("1", "The answer is no: a check failed, a replay differs, a scenario was not met."),
        ("2", "An argument, a file or the configuration is wrong."), ("3", "Nothing has been recorded yet."),
        ("4", "A file may not be read or written."), ("5", "It could not be done."),
    ]

    private static let files = [
        ("/etc/anvil/anvil.yaml", "The configuration; anvil config default prints a commented one."),
        ("/var/lib/anvil", "What ScanCore recorded."), ("/usr/lib/anvil/agents", "Scan agents."),
    ]

    private func synopsis(_ path: [String], _ arguments: [ManualSource.Argument], hasSubcommands: Bool) -> String {
        let words = arguments.map { argument in
            let word = argument.kind == "positional" ? "\\fI\(roff(argument.valueName ?? "value"))\\fR" : name(of: argument)
            return argument.isOptional ? "[\(word)]" : word
        }
        let tail = hasSubcommands ? ["\\fIcommand\\fR"] : words
        return ".B \(path.joined(separator: " "))\n" + tail.joined(separator: " ")
    }

    private func option(_ argument: ManualSource.Argument) -> String {
        let title = argument.kind == "positional" ? "\\fI\(roff(argument.valueName ?? "value"))\\fR" : name(of: argument)
        let standard = argument.defaultValue.map { " The default is \($0)." } ?? ""
        return item(title, (argument.abstract ?? "") + standard)
    }

    private func name(of argument: ManualSource.Argument) -> String {
        let names = (argument.names ?? []).map { "\\fB\($0.kind == "long" ? "\\-\\-" : "\\-")\(roff($0.name))\\fR" }
        let value = argument.kind == "option" ? " \\fI\(roff(argument.valueName ?? "value"))\\fR" : ""
        return names.joined(separator: ", ") + value
    }

    private func seeAlso(_ path: [String], _ subcommands: [ManualSource.Command]) -> String {
        let others = path.count > 1 ? [path.dropLast().joined(separator: "-")] : []
        let names = others + subcommands.map { (path + [$0.commandName]).joined(separator: "-") }
        return (names.isEmpty ? [root] : names).map { "\\fB\(roff($0))\\fR(1)" }.joined(separator: ", ")
    }

    private func section(_ title: String, _ text: String) -> String { ".SH \(title)\n\(text)\n" }

    private func item(_ title: String, _ text: String) -> String { ".TP\n\(title)\n\(roff(text))" }

    /// Text that the formatter takes as it is: no line begins with one of its commands.
    private func roff(_ text: String) -> String {
        text.replacing("\\", with: "\\e").replacing("-", with: "\\-").split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.hasPrefix(".") || $0.hasPrefix("'") ? "\\&" + $0 : $0 }.joined(separator: "\n")
    }
}

import ArgumentParser
import Facts
import Terminal

/// The command line. Each subcommand is a file in `Commands`; what they share lies in `Shell`.
struct Anvil: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "anvil",
        abstract: "Keeps servers running: scans hosts, judges what it finds, and acts before they fail.",
        discussion: """
            ScanCore scans and judges, Striker shows. Called by a symlink named scancore or striker, this program is that \
            subcommand.

            Exit status: 0 done; 1 the answer is no (a check failed, a replay differs, a scenario was not met); \
            2 an argument, a file or the configuration is wrong; 3 nothing has been recorded yet; 4 a file may not be \
            read or written; 5 it could not be done.
            """,
        version: "anvil \(Version.number)",
        groupedSubcommands: [
            CommandGroup(
                name: "Look",
                subcommands: [
                    StatusCommand.self, SensorsCommand.self, AgentsCommand.self, AlertsCommand.self, EventsCommand.self,
                    ClusterCommand.self,
                ]),
            CommandGroup(
                name: "Act",
                subcommands: [
                    ApproveCommand.self, MigrateCommand.self, ServerCommand.self, MaintenanceCommand.self, SafeStopCommand.self,
                    SafeStartCommand.self, ConfirmCommand.self,
                ]),
            CommandGroup(name: "Run", subcommands: [ScanCoreCommand.self, StrikerCommand.self, DemoCommand.self]),
            CommandGroup(
                name: "Understand",
                subcommands: [WhyCommand.self, ExplainCommand.self, BacktestCommand.self, SimulateCommand.self]),
            CommandGroup(
                name: "Set up", subcommands: [DoctorCommand.self, ConfigCommand.self, DatabaseCommand.self, ManualCommand.self]),
        ])
}

@main enum Program {
    static func main() async {
        Console.exit(await run(CommandLine.arguments))
    }

    /// The arguments with the program's own name in front; returns the exit status.
    static func run(_ arguments: [String]) async -> ExitStatus {
        do {
            var command = try Anvil.parseAsRoot(try subcommandArguments(arguments))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            return .done
        } catch {
            return Complaint.report(error)
        }
    }

    /// A symlink named after a daemon is that subcommand.
    private static func subcommandArguments(_ arguments: [String]) throws -> [String] {
        let name = arguments.first?.split(separator: "/").last.map(String.init) ?? ""
        let given = Array(arguments.dropFirst())
        if ["scancore", "striker"].contains(name) { return [name] + given }
        try checkSubcommand(given.first)
        return given
    }
}

extension Program {
    /// A slip in the name of a subcommand is answered with the name that was meant.
    private static func checkSubcommand(_ word: String?) throws {
        let known = Anvil.configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard let word, !word.hasPrefix("-"), !known.contains(word) else { return }
        let meant = Nearest.word(to: word, among: known).map { " Did you mean anvil \($0)?" } ?? ""
        throw Complaint(.wrongInput, "There is no subcommand \"\(word)\".\(meant) What there is: anvil --help")
    }
}

/// The version of this product.
enum Version {
    static let number = "0.1.0"
}

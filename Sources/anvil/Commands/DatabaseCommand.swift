import ArgumentParser
import Foundation
import Postgres
import Settings
import Setup
import Terminal

struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "PostgreSQL databases beside the one on this host: set one up, add it, check it, see how far it is.",
        discussion: """
            On the Striker: anvil database create. Then on each host: ssh STRIKER anvil database key | anvil database add -
            docs/guide/databases.md tells the rest, and what each message means.
            """,
        subcommands: [
            DatabaseCreateCommand.self, DatabaseKeyCommand.self, DatabaseAddCommand.self, DatabaseCheckCommand.self,
            DatabaseStatusCommand.self, DatabaseSizeCommand.self, DatabaseFleetCommand.self, DatabaseRemoveCommand.self,
            DatabaseResyncCommand.self, DatabaseBackupCommand.self, DatabaseRestoreCommand.self, DatabaseRebuildCommand.self,
        ])
}

struct DatabaseCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Connect to each database and look: encryption, schema, rights, clock, room. Exit status 1 if one is of no use."
    )

    @Argument(help: "Only this one, by its name here.")
    var name: String?

    @OptionGroup var config: ConfigOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let databases = try config.databases(named: name)
        var isBad = false
        for database in databases {
            let checkup = await DatabaseInspector(database).check()
            isBad = isBad || checkup.isBad
            if output.json {
                Console.write(try JSONText.line(checkup))
            } else {
                var page = Console.page()
                checkup.write(to: &page)
                Console.write(page)
            }
        }
        if isBad { throw Complaint.answerIsNo }
    }
}

struct DatabaseStatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Each database: whether it is reachable, the last pass it has, what waits for it here, and its size.")

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let settings = try data.load()
        let databases = try data.config.databases(named: nil)
        let waiting = WaitingPasses(settings)
        let states = await withTaskGroup(of: (Int, DatabaseState).self) { group in
            for (index, database) in databases.enumerated() {
                group.addTask {
                    (index, await DatabaseInspector(database).state(anvil: settings.anvil, host: settings.host, waiting))
                }
            }
            return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }.map(\.1)
        }
        if output.json {
            for state in states { Console.write(try JSONText.line(state)) }
        } else {
            var page = Console.page()
            DatabasesReport(states: states).write(to: &page)
            Console.write(page)
        }
    }
}

extension ConfigOptions {
    /// The databases that are configured, or the one of that name. A complaint when there is none.
    func databases(named name: String?) throws -> [DatabaseSettings] {
        let all = try load().databases
        guard !all.isEmpty else {
            throw Complaint(
                .nothingYet,
                "\(path): no database is configured; what is recorded lies on this host only. Make one with 'anvil database create', or add one with 'anvil database add'."
            )
        }
        guard let name else { return all }
        guard let one = all.first(where: { $0.name == name }) else {
            throw Complaint(.wrongInput, "\(path): there is no database '\(name)'; there is \(Words.list(all.map(\.name))).")
        }
        return [one]
    }
}

extension DatabaseSettings {
    var address: Address {
        Address(host: host, port: port, name: database, user: user, passwordFile: passwordFile, caFile: caFile)
    }
}

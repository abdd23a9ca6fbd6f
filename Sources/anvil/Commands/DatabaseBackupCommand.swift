import ArgumentParser
import Foundation
import Postgres
import Remote
import Settings
import Terminal

struct DatabaseBackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Write all that a database holds at this moment into a file, while it is used.",
        discussion: "It needs the role striker or reader. Keep the file elsewhere than on the database's own disk.")

    @Argument(help: "The file to make.", completion: .file())
    var file: String

    @Option(name: .long, help: "Which database, by its name here (default: the first).")
    var name: String?

    @OptionGroup var config: ConfigOptions

    func run() async throws {
        let database = try config.databases(named: name)[0]
        let connection = try await Connection.open(database.address, limits: .long, name: "anvil backup")
        let rows = try await Backup.write(connection, to: Files.absolute(file))
        var page = Console.page()
        page.say("\(file) holds \(rows) rows of the database \(database.name).")
        Console.write(page)
    }
}

struct DatabaseRestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Bring all that a backup holds into a database. What the database has already stays.",
        discussion: """
            For an empty database, run 'anvil database create' on its host first. Into one that lost something, only that is \
            added. It needs the role striker.
            """)

    @Argument(help: "A file that 'anvil database backup' made.", completion: .file())
    var file: String

    @Option(name: .long, help: "Which database, by its name here (default: the first).")
    var name: String?

    @OptionGroup var config: ConfigOptions

    func run() async throws {
        let database = try config.databases(named: name)[0]
        let connection = try await Connection.open(database.address, limits: .long, name: "anvil restore")
        let rows = try await Backup.restore(Files.absolute(file), into: connection)
        var page = Console.page()
        page.say("The database \(database.name) now holds all \(rows) rows of \(file).")
        Console.write(page)
    }
}

extension Limits {
    /// For what copies a whole table in one statement.
    static let long = Limits(connectSeconds: 10, statementSeconds: 86_400)
}

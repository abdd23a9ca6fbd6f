import ArgumentParser
import Foundation
import Postgres
import Settings
import Setup
import Terminal

struct DatabaseAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a database to this host's configuration by a key from its server, after a look at it.",
        discussion: """
            The password and the authority's certificate are kept in files of their own beside the configuration. A database of \
            the same name is replaced. ScanCore takes it up on: systemctl reload scancore
            """)

    @Argument(help: "A file with the key, or - to read it from standard input.", completion: .file())
    var key = "-"

    @Option(name: .long, help: "What this host calls it (default: as the key says).")
    var name: String?

    @Option(name: .long, help: "The name or address by which this host reaches it (default: as the key says).")
    var host: String?

    @OptionGroup var config: ConfigOptions

    func run() async throws {
        var found = try DatabaseKey.read(
            try Files.read(key, what: "a key of a database"), path: key == "-" ? "standard input" : key)
        if let name { found.name = name }
        if let host { found.host = host }
        let file = ConfigurationFile(config.path)
        let old = try file.snapshot(found.name)
        let isNew = try file.add(found)
        guard let database = try config.load().databases.first(where: { $0.name == found.name }) else {
            throw Complaint(.failed, "\(config.path): the database is not read back. This is a fault of Anvil: report it.")
        }
        let said: String
        do throws(PostgresError) {
            let connection = try await Connection.open(database.address)
            try await Migrator.check(connection)
            said = "It answers and lets us in."
        } catch {
            guard error.passes else {
                try file.restore(old)
                throw Complaint(.failed, "\(error)\nNothing was changed in \(config.path).")
            }
            said = "It is not reachable now, and is written to as soon as it is: \(error)"
        }
        Console.write(
            "\(config.path): \(found.name) (\(database.address.words)) \(isNew ? "is added" : "was there already"). \(said)\n"
                + "ScanCore takes it up on: systemctl reload scancore\n")
    }
}

struct DatabaseRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Forget a database on this host. What it holds, and the server itself, stay as they are.")

    @Argument(help: "Its name here.")
    var name: String

    @OptionGroup var config: ConfigOptions

    func run() throws {
        guard let database = try config.databases(named: name).first else { return }
        try ConfigurationFile(config.path).remove(database)
        Console.write(
            """
            \(config.path): \(name) is removed; what waited for it here is dropped when ScanCore takes that up: systemctl reload scancore
            What remains: the database \(database.address.words) with all that it holds. To remove that, too, on its host: \
            pg_dropcluster --stop VERSION anvil

            """)
    }
}

/// The configuration as a file in which one part is changed.
struct ConfigurationFile {
    let path: String

    init(_ path: String) { self.path = path }

    /// All that adding a database may change, to be put back.
    struct Snapshot {
        var files: [(path: String, content: Data?)]
    }

    func snapshot(_ name: String) throws -> Snapshot {
        let kept = KeptKey(name: name, configuration: Files.absolute(path))
        return Snapshot(
            files: [path, kept.passwordFile, kept.caFile].map { ($0, FileManager.default.contents(atPath: $0)) })
    }

    func restore(_ snapshot: Snapshot) throws {
        for file in snapshot.files {
            if let content = file.content {
                try content.write(to: URL(fileURLWithPath: file.path))
            } else {
                try? FileManager.default.removeItem(atPath: file.path)
            }
        }
    }

    /// Adds the database of that key, and keeps its files. True if the configuration changed.
    func add(_ key: DatabaseKey) throws -> Bool {
        let kept = KeptKey(name: key.name, configuration: Files.absolute(path))
        var database = DatabaseSettings(name: key.name, host: key.host)
        (database.port, database.database, database.user) = (key.port, key.database, key.user)
        (database.passwordFile, database.caFile) = (kept.passwordFile, kept.caFile)
        let before = try text()
        let after = try DatabaseEdit.add(database, to: before, path: path)
        _ = try Settings.parse(after, path: path, host: OwnHost.name())
        try kept.write(key)
        if after != before { try write(after) }
        return after != before
    }

    func remove(_ database: DatabaseSettings) throws {
        try write(try DatabaseEdit.remove(database.name, from: try text(), path: path))
        let kept = KeptKey(name: database.name, configuration: Files.absolute(path))
        if database.passwordFile == kept.passwordFile { kept.remove() }
    }

    private func text() throws -> String {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        return String(decoding: try Files.read(path, what: "a configuration"), as: UTF8.self)
    }

    /// Whole or not at all, with the mode it had.
    private func write(_ text: String) throws {
        let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        do {
            try FileManager.default.createDirectory(
                at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
            try FileManager.default.setAttributes([.posixPermissions: mode ?? 0o644], ofItemAtPath: path)
        } catch {
            throw Complaint(.noAccess, "\(path): this file cannot be written. Run as root, or name another with --config.")
        }
    }
}

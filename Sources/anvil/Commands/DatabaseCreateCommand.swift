import ArgumentParser
import Facts
import Foundation
import Postgres
import Settings
import Setup
import Terminal

/// Where a server is made, and how hosts come to it.
struct DatabasePlace: ParsableArguments {
    @Option(name: .long, help: "What hosts will call it.")
    var name = "fleet"

    @Option(
        name: .long,
        help: ArgumentHelp("The name or address by which hosts reach this one (default: its host name).", valueName: "name"))
    var host: String?

    @Option(name: .long, help: "The port (default: the first free one from 5432 on).")
    var port: Int?

    @Option(name: .long, help: "The addresses to listen on, as PostgreSQL writes them.")
    var listen = "*"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Keep it in this directory, as a server that nobody starts at boot; for trying out.", valueName: "directory"),
        completion: .directory)
    var data: String?

    func validate() throws {
        guard port.map({ (1...65535).contains($0) }) ?? true else { throw ValidationError("--port takes 1 to 65535.") }
        guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "-_.".contains($0) }) else {
            throw ValidationError("--name takes letters, digits, '-', '_' and '.'.")
        }
    }

    var request: CreationRequest {
        var request = CreationRequest()
        request.name = name
        request.host = host
        request.port = port
        request.listen = listen
        request.folder = data.map(Files.absolute)
        return request
    }
}

struct DatabaseCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Set up a PostgreSQL server on this host for a fleet, and add it to this host's configuration.",
        discussion: """
            Installs Debian's package where it is missing, makes a server of its own, certificates, roles with least rights, \
            passwords, the tables and their later updates. Run again it renews what is about to expire and mends what differs.
            """)

    @OptionGroup var place: DatabasePlace

    @Flag(name: .long, help: "Leave this host's configuration as it is.")
    var noAdd = false

    @OptionGroup var config: ConfigOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let creation = try await Creator.create(place.request)
        var steps = creation.steps
        if !noAdd, var key = creation.keys[.striker] {
            key.host = "localhost"
            let isNew = try ConfigurationFile(config.path).add(key)
            steps.append(SetupStep(text: "\(config.path) names it for this host", isNew: isNew))
        }
        if output.json { return Console.write(try JSONText.line(Created(creation, steps))) }
        var page = Console.page()
        for step in steps { page.item(Cell(step.isNew ? "done" : "was ", step.isNew ? .good : .faint), step.text) }
        page.blank()
        page.say("Certificate of its authority: \(creation.fingerprint)")
        page.say("On each host that is to write to it:")
        let folder = place.data.map { " --data \($0)" } ?? ""
        page.say("ssh \(creation.keys[.host]?.host ?? "") anvil database key\(folder) | anvil database add -", .strong, indent: 2)
        Console.write(page)
    }

    private struct Created: Encodable {
        struct Step: Encodable {
            var text: String
            var isNew: Bool
        }

        var port: Int
        var data: String
        var keys: String
        var fingerprint: String
        var steps: [Step]

        init(_ creation: Creation, _ steps: [SetupStep]) {
            port = creation.port
            data = creation.dataFolder
            keys = creation.keysFolder
            fingerprint = creation.fingerprint
            self.steps = steps.map { Step(text: $0.text, isNew: $0.isNew) }
        }
    }
}

struct DatabaseKeyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "On the server: print what a host needs to be let in. It holds a password: hand it over by ssh.")

    @Option(name: .long, help: "For whom: host (hands in), striker (hands in, reads, keeps order), reader (reads).")
    var role = "host"

    @Option(
        name: .long,
        help: ArgumentHelp("A login that writes for this Anvil only, made if it is not there yet.", valueName: "name"))
    var anvil: String?

    @Option(name: .long, help: "What the database is called.")
    var name = "fleet"

    @Option(name: .long, help: ArgumentHelp("The name or address by which hosts reach this one.", valueName: "name"))
    var host: String?

    @Option(
        name: .long, help: ArgumentHelp("The directory that create was given.", valueName: "directory"), completion: .directory)
    var data: String?

    func run() async throws {
        guard let known = DatabaseRole(rawValue: role) else {
            throw Complaint(.wrongInput, "--role takes host, striker or reader, but '\(role)' was given.")
        }
        let folder = data.map { Files.absolute($0) + "/keys" } ?? "/etc/anvil/databases/\(name)"
        let path = "\(folder)/\(known.rawValue).key"
        guard FileManager.default.fileExists(atPath: path) else {
            throw Complaint(
                .wrongInput,
                "\(path): there is no such key. On the host of the database, run 'anvil database create' first; as root.")
        }
        var key = try DatabaseKey.read(try Files.read(path, what: "a key"), path: path)
        if let host { key.host = host }
        if let anvil {
            guard known == .host else { throw Complaint(.wrongInput, "--anvil is for the role host only.") }
            var request = CreationRequest()
            (request.name, request.database) = (name, key.database)
            (request.folder, request.host) = (data.map(Files.absolute), key.host)
            key = try await Creator.key(request, anvil: anvil)
        }
        Console.write(key.text)
    }
}

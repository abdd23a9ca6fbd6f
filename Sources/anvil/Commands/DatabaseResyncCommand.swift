import ArgumentParser
import Foundation
import Postgres
import Remote
import Settings
import Terminal

struct DatabaseResyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resync",
        abstract: "Bring databases to the same rows: what one lacks it gets from the other. Nothing is deleted.",
        discussion: """
            ScanCore on a Striker does it by itself every ten minutes. Hosts may write all the while; cut off anywhere, it is \
            simply begun anew. It needs the role striker in each database.
            """)

    @Argument(help: "Only these, by their names here (default: all).")
    var names: [String] = []

    @Flag(name: .long, help: "Say what differs and copy nothing.")
    var dryRun = false

    @OptionGroup var config: ConfigOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let databases = try names.isEmpty ? config.databases(named: nil) : names.flatMap { try config.databases(named: $0) }
        guard databases.count > 1 else {
            throw Complaint(
                .wrongInput, "Two databases are needed, and \(databases.count) is named. See 'anvil database status'.")
        }
        var page = Console.page()
        var isBusy = false
        for (left, right) in Resync.rounds(databases) {
            let report = try await Self.resync(left, right, isDry: dryRun)
            isBusy = isBusy || report.isBusy
            if output.json {
                Console.write(try JSONText.line(Told(left: left.name, right: right.name, report)))
            } else {
                page.say(Self.sentence(left.name, right.name, report, isDry: dryRun))
            }
        }
        if !output.json { Console.write(page) }
        if isBusy { throw Complaint.answerIsNo }
    }

    static func resync(_ left: DatabaseSettings, _ right: DatabaseSettings, isDry: Bool) async throws -> ResyncReport {
        var limits = Limits()
        limits.statementSeconds = 600
        let one = try await Connection.open(left.address, limits: limits, name: "anvil resync")
        let other = try await Connection.open(right.address, limits: limits, name: "anvil resync")
        var resync = Resync(one, other, isDry: isDry)
        return try await resync.run()
    }

    static func sentence(_ left: String, _ right: String, _ report: ResyncReport, isDry: Bool) -> String {
        if report.isBusy { return "\(left) and \(right): another resync has one of them; nothing was done. Try again later." }
        if report.rows == 0 { return "\(left) and \(right) hold the same rows." }
        let verb = isDry ? "differ: at most" : "were brought together:"
        return
            "\(left) and \(right) \(verb) \(report.leftToRight) rows from \(left) to \(right), \(report.rightToLeft) the other way, of \(report.seats) hosts."
    }

    private struct Told: Encodable {
        var left: String
        var right: String
        var isBusy: Bool
        var hosts: Int
        var leftToRight: Int64
        var rightToLeft: Int64

        init(left: String, right: String, _ report: ResyncReport) {
            self.left = left
            self.right = right
            isBusy = report.isBusy
            hosts = report.seats
            leftToRight = report.leftToRight
            rightToLeft = report.rightToLeft
        }
    }
}

struct DatabaseRebuildCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild",
        abstract: "On a Striker that lost its database: set one up, and fill it from another.",
        discussion: "It is 'anvil database create' and then 'anvil database resync' with the one named by --from.")

    @Option(name: .long, help: ArgumentHelp("The database that still has everything, by its name here.", valueName: "name"))
    var from: String

    @OptionGroup var place: DatabasePlace
    @OptionGroup var config: ConfigOptions

    func run() async throws {
        let name = place.name
        guard from != name else { throw Complaint(.wrongInput, "--from names the database that is to be rebuilt itself.") }
        let giver = try config.databases(named: from)[0]
        var create = try DatabaseCreateCommand.parse([])
        (create.place, create.config) = (place, config)
        try await create.run()
        let taker = try config.databases(named: name)[0]
        let report = try await DatabaseResyncCommand.resync(giver, taker, isDry: false)
        var page = Console.page()
        page.say(DatabaseResyncCommand.sentence(giver.name, taker.name, report, isDry: false))
        Console.write(page)
        if report.isBusy { throw Complaint.answerIsNo }
    }
}

import ArgumentParser
import Facts
import Pacemaker
import Settings
import Terminal

struct MaintenanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintenance", abstract: "Keeps Anvil's hands off while people work, for the whole Anvil or one host.",
        discussion: """
            Alerts and records go on; nothing is done but the stop before the batteries are empty (P4), which is announced. It is \
            kept in the cluster, so both nodes know it and a boot does not end it: say it on a node.
            """, subcommands: [MaintenanceOnCommand.self, MaintenanceOffCommand.self])
}

/// Whose maintenance.
struct MaintenanceOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("One host only (default: the whole Anvil).", valueName: "name"))
    var host: String?

    @Flag(name: .long, help: "Say what would be done and do nothing.")
    var dryRun = false

    @OptionGroup var config: ConfigOptions

    /// The name in the cluster's notes, and in sentences.
    func subject() throws -> (key: HostName, words: String) {
        let settings = try config.load()
        guard let host else { return (Pacemaker.wholeAnvil, settings.anvil) }
        let known = settings.site.hosts.filter { $0.role == .node }.map(\.name)
        guard known.contains(host) else {
            let meant = Nearest.word(to: host, among: known).map { " Did you mean \($0)?" } ?? ""
            throw Complaint(.wrongInput, "There is no node \(host).\(meant) There are: \(known.joined(separator: ", ")).")
        }
        return (host, host)
    }
}

struct MaintenanceOnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "on", abstract: "Begins it, or changes its end.")

    @Option(
        name: .long,
        help: ArgumentHelp(
            "When it ends: a length of time (4h), or a time (2026-12-01 06:00). You are told 15 min before.", valueName: "time"))
    var until: String?

    @Flag(name: .long, help: "Not even the stop before the batteries are empty.")
    var handsOff = false

    @OptionGroup var options: MaintenanceOptions

    func run() async throws {
        let (key, words) = try options.subject()
        let end = try end()
        let told = until.map { "until \($0)" } ?? "until you end it (anvil maintenance off)"
        guard !options.dryRun else { return Console.write("Would: put \(words) into maintenance \(told).\n") }
        try await Pacemaker().note(
            maintenanceOf: key, MaintenanceNote(untilWallMilliseconds: end, handsOff: handsOff))
        Console.write("\(words) is in maintenance \(told). Both nodes know it within a pass.\n")
    }

    /// Milliseconds since 1970 UTC.
    private func end() throws -> Int64? {
        guard let until else { return nil }
        let now = Console.wallMilliseconds()
        guard let end = TimeSpan.seconds(until).map({ now + Int64($0 * 1000) }) ?? MaintenanceSettings.time(until) else {
            throw Complaint(
                .wrongInput,
                "--until takes a length of time such as 30m or 4h, or a time such as 2026-12-01 06:00, not \"\(until)\".")
        }
        guard end > now else { throw Complaint(.wrongInput, "--until \(until) is over already.") }
        return end
    }
}

struct MaintenanceOffCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "off", abstract: "Ends it: Anvil acts again; all holds begin anew.")

    @OptionGroup var options: MaintenanceOptions

    func run() async throws {
        let (key, words) = try options.subject()
        guard !options.dryRun else { return Console.write("Would: end the maintenance of \(words).\n") }
        let pacemaker = Pacemaker()
        guard try await pacemaker.notes().maintenance[key] != nil else {
            let planned = try options.config.load().maintenance
            throw Complaint(
                .wrongInput,
                planned == nil || options.host != nil
                    ? "\(words) is not in maintenance."
                    : "\(words) is in maintenance by its configuration: take the part 'maintenance' out of \(options.config.path)."
            )
        }
        try await pacemaker.note(maintenanceOf: key, nil)
        Console.write("The maintenance of \(words) is over. Both nodes know it within a pass.\n")
    }
}

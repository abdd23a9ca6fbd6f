import ArgumentParser
import Facts
import Live
import Settings

struct ApproveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "approve", abstract: "Lets ScanCore do what it advises. Without a name: what waits for it.",
        discussion: """
            Where acting.mode is advise, ScanCore says what it would do and waits. An approval counts for this one time: when \
            the reason has gone, so has the approval. It is given on the host that is to act.
            """)

    @Argument(help: ArgumentHelp("What is approved, as the alert names it.", valueName: "intent"))
    var intent: String?

    @OptionGroup var data: DataOptions

    func run() throws {
        let desk = try Desk(data)
        guard let view = try SeatReader(desk.settings).present(of: desk.host) else { throw desk.noPass }
        let waiting = Approvals.waiting(view.alerts.map(\.alert))
        guard let intent else {
            let lines = waiting.sorted { $0.key < $1.key }.map { "\($0.key)\n    \($0.value)\n" }
            return Console.write(lines.isEmpty ? "Nothing waits for an approval on \(desk.host).\n" : lines.joined())
        }
        guard waiting[intent] != nil else {
            let names = waiting.isEmpty ? "nothing does" : waiting.keys.sorted().joined(separator: ", ")
            throw Complaint(.wrongInput, "\"\(intent)\" does not wait for an approval on \(desk.host); \(names).")
        }
        guard Approvals(directory: desk.settings.dataDirectory).add(intent) else {
            throw Complaint(
                .noAccess, "The approval cannot be written into \(desk.settings.dataDirectory): only root may approve.")
        }
        Console.write(
            "\(intent) is approved: ScanCore on \(desk.host) begins within \(Int(desk.settings.policy.passPeriodSeconds)) s.\n")
    }
}

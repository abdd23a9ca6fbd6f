import ArgumentParser
import Facts
import Pacemaker

struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Moves a running server to the other node, live.",
        discussion: "The server stays there afterwards: no constraint is left behind. Anvil's rules may move it again.")

    @Argument(help: "The server.")
    var server: String

    @Option(name: .long, help: ArgumentHelp("Where to (default: the other node).", valueName: "node"))
    var to: String?

    @OptionGroup var options: ActOptions

    func run() async throws {
        let desk = ClusterDesk(options: options)
        guard let from = try await desk.server(server).nodes.first else {
            throw Complaint(.wrongInput, "\(server) does not run. Start it: anvil server start \(server)")
        }
        let members = try await desk.pacemaker.status().nodes.filter { $0.isMember == true && !$0.standby }.map(\.name)
        let others = members.filter { $0 != from }
        guard let target = to ?? others.first else {
            throw Complaint(.failed, "\(server) runs on \(from), and no other node is a member of the cluster.")
        }
        guard target != from else { return Console.write("\(server) runs on \(target) already.\n") }
        guard members.contains(target) else {
            let known = others.isEmpty ? "none" : others.joined(separator: ", ")
            throw Complaint(.wrongInput, "\(target) is no node that \(server) could move to; there is \(known).")
        }
        try await desk.move(server, from: from, to: target)
    }
}

import ArgumentParser
import Facts
import Pacemaker

struct ServerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "server", abstract: "Starts and stops a server, through the cluster, and tells their order.",
        subcommands: [ServerStartCommand.self, ServerStopCommand.self, ServerOrderCommand.self])
}

struct ServerStartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start", abstract: "Lets a server run that was stopped; the cluster chooses the node.")

    @Argument(help: "The server.")
    var server: String

    @OptionGroup var options: ActOptions

    func run() async throws {
        let desk = ClusterDesk(options: options)
        _ = try await desk.server(server)
        try await desk.act(
            "start \(server)", { try await desk.pacemaker.start(server) }, until: { $0.resource(server)?.role == "Started" })
    }
}

struct ServerStopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stop", abstract: "Stops a server gracefully; nobody but a person starts it again.")

    @Argument(help: "The server.")
    var server: String

    @OptionGroup var options: ActOptions

    func run() async throws {
        let desk = ClusterDesk(options: options)
        _ = try await desk.server(server)
        try await desk.act(
            "stop \(server)", { try await desk.pacemaker.stop(server, mark: nil) }, until: { $0.isStopped(server) })
    }
}

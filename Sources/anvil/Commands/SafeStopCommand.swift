import AgentKit
import ArgumentParser
import Facts
import Pacemaker
import Settings

struct SafeStopCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "safe-stop",
        abstract: "Takes this node out of service: its servers move to the other node, and it leaves the cluster.",
        discussion: """
            Where no other node can take them, its servers are stopped in order, and 'anvil safe-start' starts them again. The node \
            is put into maintenance, so that Anvil does not move servers back meanwhile. Powered off, it stays off until a person \
            starts it: the Strikers know that one did this.
            """)

    @Flag(name: .long, help: "Stop its servers also where the other node could take them.")
    var stopServers = false

    @Flag(name: .long, help: "Power it off afterwards.")
    var powerOff = false

    @OptionGroup var options: ActOptions
    @OptionGroup var config: ConfigOptions

    func run() async throws {
        let settings = try config.load()
        let desk = ClusterDesk(options: options)
        let host = try desk.node(settings)
        let status = try await desk.pacemaker.status()
        guard status.isMember(host) else {
            throw Complaint(.failed, "\(host) is no member of the cluster: there is nothing to take out of service.")
        }
        try await desk.note("put \(host) into maintenance") {
            try await desk.pacemaker.note(
                maintenanceOf: host, MaintenanceNote(untilWallMilliseconds: nil, handsOff: false))
        }
        let others = status.nodes.filter { $0.isMember == true && !$0.standby && $0.name != host }.map(\.name)
        let servers = ServerOrder(settings.site).steps(status.servers(on: host)).reversed().flatMap(\.self)
        for server in servers {
            if let other = others.first, !stopServers {
                try await desk.move(server, from: host, to: other)
            } else {
                try await desk.act(
                    "stop \(server)", { try await desk.pacemaker.stop(server, mark: Pacemaker.safeStopMark) },
                    until: { $0.isStopped(server) })
            }
        }
        try await desk.note("\(host) leaves the cluster") {
            for service in ["pacemaker", "corosync"] { try desk.system(["stop", service]) }
        }
        guard powerOff else {
            return Console.write("\(host) is out of service. Back again: anvil safe-start\n")
        }
        try await desk.note("power \(host) off") { try desk.system(["poweroff"]) }
    }
}

import AgentKit
import ArgumentParser
import Facts
import Foundation
import Live
import Pacemaker
import Settings

struct SafeStartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "safe-start",
        abstract: "Brings this node back into service: it joins the cluster, and what safe-stop stopped starts in order.",
        discussion: """
            On a node whose peer does not come, --alone turns the peer off by the cluster's fencing first, and goes on only when \
            that is verified and this node is known to hold the newest data.
            """)

    @Flag(name: .long, help: "The other node does not come: turn it off, verify that, and start the servers here.")
    var alone = false

    @OptionGroup var options: ActOptions
    @OptionGroup var data: DataOptions

    func run() async throws {
        let settings = try data.load()
        let desk = ClusterDesk(options: options)
        let host = try desk.node(settings)
        try await join(host, desk)
        let others = settings.site.hosts.filter { $0.role == .node && $0.name != host }.map(\.name)
        for other in others { try await meet(other, host, settings, desk) }
        let order = ServerOrder(settings.site)
        let stopped = options.dryRun ? [] : try await desk.pacemaker.notes().safelyStopped
        for (number, step) in order.steps(stopped).enumerated() {
            let delay = step.map(order.delaySeconds).max() ?? 0
            if number > 0, delay > 0 { try await Task.sleep(for: .seconds(min(delay, options.limit))) }
            for server in step {
                try await desk.act(
                    "start \(server)", { try await desk.pacemaker.start(server) },
                    until: { $0.resource(server)?.role == "Started" })
            }
        }
        try await desk.note("end the maintenance of \(host)") { try await desk.pacemaker.note(maintenanceOf: host, nil) }
        guard !options.dryRun else { return }
        Console.write("\(host) is in service. See: anvil cluster health\n")
    }

    /// Starts the cluster's daemons where they do not run.
    private func join(_ host: HostName, _ desk: ClusterDesk) async throws {
        // A cluster that gives no answer is one that does not run.
        if let status = try? await desk.pacemaker.status(), status.isMember(host) { return }
        try await desk.act(
            "\(host) joins the cluster", { for service in ["corosync", "pacemaker"] { try desk.system(["start", service]) } },
            // Alone after a boot there is no quorum and nobody is a member in full: whoever is meant is looked at next.
            until: { status in status.nodes.contains { $0.name == host && $0.online == true && !$0.pending } })
    }

    /// The other node is a member, or is surely off.
    private func meet(_ other: HostName, _ host: HostName, _ settings: Settings, _ desk: ClusterDesk) async throws {
        if !options.dryRun, try await desk.pacemaker.status().isMember(other) { return }
        guard alone else {
            let hint = "\(other) does not come. Start it, or if it cannot be started: anvil safe-start --alone"
            return try await desk.act("\(other) joins the cluster", {}, until: { $0.isMember(other) }, hint: hint)
        }
        try holdsNewestData(host, settings)
        try await desk.note("turn \(other) off and verify it (at most \(Int(options.limit)) s)") {
            try await desk.pacemaker.fence(other, limitSeconds: options.limit)
            try await desk.pacemaker.goAlone()
        }
        try await desk.act("\(host) has quorum", {}, until: { $0.isMember(host) && $0.hasQuorum == true })
    }

    /// S12: no server starts from data that is not known to be the newest.
    private func holdsNewestData(_ host: HostName, _ settings: Settings) throws {
        guard !options.dryRun else { return }
        var reader = try SeatReader(settings)
        let view = try reader.read()
        guard let view, view.isLive, let newest = view.decision.memory.newestData else {
            throw Complaint(
                .no, "Nothing tells who holds the newest data. Start ScanCore here (systemctl start scancore) and say it again.")
        }
        guard newest.holders.contains(host) else {
            throw Complaint(
                .no, "The newest data is on \(newest.holders.joined(separator: ", ")): start that node. Nothing was done.")
        }
    }
}

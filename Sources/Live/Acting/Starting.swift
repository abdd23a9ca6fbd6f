import Facts
import Pacemaker

/// Starting servers in their order, on this host, through the cluster.
extension Work {
    func startServers() async throws -> String {
        if intent.rule == .r8 { try await goAlone() }
        var waiting = intent.servers
        var starting: [ServerName] = []
        var runningSince: [ServerName: Double] = [:]
        do {
            while true {
                let status = try await pacemaker.status()
                noteRunning(status, &runningSince)
                for server in starting where status.resource(server)?.role == "Started" {
                    try await pacemaker.release(server)
                    starting.removeAll { $0 == server }
                }
                if !wish.isWanted { waiting = [] }
                for server in waiting where mayStart(server, waiting + starting, runningSince) {
                    guard status.isMember(intent.host) else {
                        throw WorkError.unmet("\(intent.host) is no member of the cluster")
                    }
                    waiting.removeAll { $0 == server }
                    if status.isStopped(server) {
                        try await pacemaker.place(server, on: intent.host)
                        try await pacemaker.start(server)
                    }
                    starting.append(server)
                }
                if waiting.isEmpty && starting.isEmpty { break }
                try await pause()
            }
        } catch {
            for server in starting { try await pacemaker.release(server) }
            throw error
        }
        return "\(intent.servers.joined(separator: ", ")) started"
    }

    /// R8: the peer is known to be off. The cluster does not know, and would wait for it, or for a device that fences it.
    private func goAlone() async throws {
        try await pacemaker.goAlone()
        for node in try await pacemaker.status().nodes where node.name != intent.host && node.isMember != true {
            try await pacemaker.confirmOff(node.name)
        }
    }

    private func noteRunning(_ status: ClusterStatus, _ since: inout [ServerName: Double]) {
        for server in site.servers.map(\.name) {
            let runs = status.resource(server)?.role == "Started"
            since[server] = runs ? since[server] ?? SystemClocks.bootSeconds() : nil
        }
    }

    /// Whether all that it needs runs, and for as long as it is to wait after that. What is not to run is not waited for.
    private func mayStart(_ server: ServerName, _ pending: [ServerName], _ since: [ServerName: Double]) -> Bool {
        guard let entry = site.servers.first(where: { $0.name == server }) else { return true }
        return entry.after.allSatisfy { parent in
            guard let running = since[parent] else { return !pending.contains(parent) }
            return SystemClocks.bootSeconds() - running >= entry.startDelaySeconds
        }
    }
}

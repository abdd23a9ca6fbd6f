import Facts
import Pacemaker

/// Stopping servers, through the cluster, so that it does not start them again.
extension Work {
    /// Gracefully: those that others need come after those that need them; the rest side by side.
    func stopServers() async throws -> String {
        var waiting = intent.servers
        while true {
            let status = try await pacemaker.status()
            if !wish.isWanted, !waiting.isEmpty { throw WorkError.givenUp("\(waiting.joined(separator: ", ")) not stopped") }
            for server in waiting where !isNeeded(server, status) {
                try await pacemaker.stop(server, mark: mark)
                waiting.removeAll { $0 == server }
            }
            if waiting.isEmpty, intent.servers.allSatisfy(status.isStopped) { break }
            try await pause()
        }
        return "\(intent.servers.joined(separator: ", ")) stopped"
    }

    /// At once: those whose graceful stop took too long (P6). The cluster already stops them and sees that they ended.
    func forceOff() async throws -> String {
        for server in intent.servers {
            let status = try await pacemaker.status()
            guard status.resource(server)?.nodes.contains(intent.host) == true else { continue }
            if status.resource(server)?.targetRole != "Stopped" { try await pacemaker.stop(server, mark: mark) }
            try await Libvirt.destroy(server)
        }
        while try await !intent.servers.allSatisfy(pacemaker.status().isStopped) { try await pause() }
        return "\(intent.servers.joined(separator: ", ")) turned off"
    }

    /// Whether a server that is not stopped yet needs this one.
    private func isNeeded(_ server: ServerName, _ status: ClusterStatus) -> Bool {
        site.servers.contains { $0.after.contains(server) && !status.isStopped($0.name) && intent.servers.contains($0.name) }
    }

    /// What says afterwards that the engine stopped it, by which rule, and when.
    private var mark: String { "\(intent.rule.rawValue) \(settings.now().milliseconds)" }
}

import Facts

extension Judgement {
    /// R7: the order in which servers start, parents first. A server whose parent must stay off, or that waits for itself in a
    /// circle, is left out with an alert; the rest starts.
    mutating func startable(_ servers: [Server]) -> [ServerName] {
        guard !servers.isEmpty else { return [] }
        var barred: Set<ServerName> = []
        for server in servers {
            guard let because = barrier(server) else { continue }
            barred.insert(server.name)
            alert(
                .warning, "server.\(server.name).start", nil, .r7,
                "\(server.name) is not started: \(because). The other servers start.")
        }
        return situation.stops.startOrder(servers.map(\.name).filter { !barred.contains($0) })
    }

    /// What keeps a server from ever starting; nil when nothing does.
    private func barrier(_ server: Server) -> String? {
        var seen: Set<ServerName> = []
        var open = server.after
        while let name = open.popLast() {
            if name == server.name {
                return "it is to start after itself, by way of \(Words.list(server.after)). Correct `after`"
            }
            guard seen.insert(name).inserted, let parent = situation.server(name) else { continue }
            if parent.state != .running, parent.stayOff { return "it starts after \(name), which is set to stay off" }
            if parent.state == .stopped, parent.stoppedBy?.by == .person {
                return "it starts after \(name), which a person stopped"
            }
            open += parent.after
        }
        return nil
    }
}

import Engine
import Facts

/// Each server: what it does and where.
func serversPart(_ snapshot: Snapshot) -> Node {
    guard !snapshot.picture.servers.isEmpty else { return h(.div, .id("servers"), .hidden) }
    return panel("Servers", id: "servers") {
        table(
            "Servers, their state and where they run", ["Server", "State", "Runs on", "If its node must stop"],
            snapshot.picture.servers.map { row(snapshot, $0) })
    }
}

private func row(_ snapshot: Snapshot, _ server: Server) -> [Node] {
    let state = word(snapshot, server)
    let stop = server.stopSeconds.max().map { "takes up to \(span($0))" } ?? "takes a time not yet measured"
    return [
        .text(server.name), tag(state.0, state.1), .text((server.on?.value ?? nil) ?? "nowhere"),
        .text(server.essential ? stop : "not essential: stops first, \(stop)"),
    ]
}

private func word(_ snapshot: Snapshot, _ server: Server) -> (Look, String) {
    guard let on = server.on, on.isFresh(at: snapshot.now) else {
        return (.unk, server.on.map { "No news since \(snapshot.time($0.observedAt))" } ?? "Never heard")
    }
    switch server.state {
    case .running: return (.good, "Running")
    case .starting: return (.work, "Starting")
    case .migrating: return (.work, "Moving, keeps running")
    case .stopping: return (.warn, "Stopping")
    case .unknown: return (.unk, "Not known")
    case .stopped:
        if server.stayOff || server.stoppedBy?.by == .person { return (.off, "Off on purpose") }
        if let rule = server.stoppedBy?.rule { return (.off, "Stopped by \(rule.rawValue)") }
        return (.bad, "Down")
    }
}

import Facts

/// The order in which servers start: what others need first. They stop the other way round.
struct ServerOrder {
    private let entries: [ServerName: Site.ServerEntry]

    init(_ site: Site) {
        entries = Dictionary(site.servers.map { ($0.name, $0) }) { first, _ in first }
    }

    /// How many servers must be there before this one. The configuration has no circle: that is refused when it is read.
    func step(_ server: ServerName) -> Int {
        1 + ((entries[server]?.after ?? []).map(step).max() ?? 0)
    }

    /// Those of one step start side by side.
    func steps(_ servers: [ServerName]) -> [[ServerName]] {
        let steps = Dictionary(grouping: servers, by: step)
        return steps.sorted { $0.key < $1.key }.map { $0.value.sorted() }
    }

    func delaySeconds(_ server: ServerName) -> Double { entries[server]?.startDelaySeconds ?? 0 }
    func entry(_ server: ServerName) -> Site.ServerEntry { entries[server] ?? Site.ServerEntry(name: server) }
}

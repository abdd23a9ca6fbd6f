import Facts

/// How long servers and hosts take to stop, by what was measured.
struct StopTimes {
    var servers: [Server]
    let policy: Policy

    /// How long one server takes, seconds: the longest of its last five stops.
    func seconds(_ server: Server) -> Double {
        let longest = server.stopSeconds.prefix(5).max() ?? policy.stopSecondsDefault
        return min(longest, policy.stopSecondsLimit)
    }

    /// After how long a stop counts as overdue, seconds (P6): the time it takes and the margin that the need reserves.
    func limitSeconds(_ server: Server) -> Double { seconds(server) * (1 + policy.needMargin) }

    /// Predicted time to stop a host with these servers safely, seconds.
    func needSeconds(_ names: [ServerName]) -> Double {
        (chainSeconds(names) + policy.hostStopSeconds) * (1 + policy.needMargin)
    }

    /// The need by the shortest of the stops that were measured, seconds; nil when they all agree (P5).
    func leastNeedSeconds(_ names: [ServerName]) -> Double? {
        guard servers.contains(where: { $0.hasSpread && names.contains($0.name) }) else { return nil }
        var quickest = self
        quickest.servers = servers.map { server in
            var server = server
            server.stopSeconds = server.stopSeconds.min().map { [$0] } ?? []
            return server
        }
        return quickest.needSeconds(names)
    }

    /// The longest chain of servers that must stop one after the other, seconds.
    func chainSeconds(_ names: [ServerName]) -> Double {
        let here = servers.filter { names.contains($0.name) }
        return here.map { chain(endingWith: $0, here, []) }.max() ?? 0
    }

    /// A server stops once all that depend on it have stopped. Servers that wait for each other count once.
    private func chain(endingWith server: Server, _ here: [Server], _ seen: Set<ServerName>) -> Double {
        let seen = seen.union([server.name])
        let dependents = here.filter { $0.after.contains(server.name) && !seen.contains($0.name) }
        let before = dependents.map { chain(endingWith: $0, here, seen) }.max() ?? 0
        return before + seconds(server)
    }

    /// What must still stop one after the other once this server has, seconds.
    func restSeconds(after server: Server, _ names: [ServerName], _ seen: Set<ServerName> = []) -> Double {
        let seen = seen.union([server.name])
        let next = servers.filter { names.contains($0.name) && server.after.contains($0.name) && !seen.contains($0.name) }
        return next.map { seconds($0) + restSeconds(after: $0, names, seen) }.max() ?? 0
    }

    /// The order in which servers stop: those that others need come last; else non-essential first, then by name.
    func stopOrder(_ names: [ServerName]) -> [ServerName] {
        var left = servers.filter { names.contains($0.name) }
        var order: [ServerName] = []
        while !left.isEmpty {
            let free = left.filter { server in !left.contains { $0.after.contains(server.name) } }
            let candidates = free.isEmpty ? left : free
            guard let next = candidates.min(by: { ($0.essential ? 1 : 0, $0.name) < ($1.essential ? 1 : 0, $1.name) })
            else { break }
            order.append(next.name)
            left.removeAll { $0.name == next.name }
        }
        return order
    }

    /// The order in which servers start: the reverse of the order in which they stop.
    func startOrder(_ names: [ServerName]) -> [ServerName] { stopOrder(names).reversed() }

    /// Servers that an essential one needs, and the essential ones themselves.
    var essentialNames: Set<ServerName> {
        var essential = Set(servers.filter(\.essential).map(\.name))
        var isGrowing = true
        while isGrowing {
            let needed = Set(servers.filter { essential.contains($0.name) }.flatMap(\.after))
            isGrowing = !needed.isSubset(of: essential)
            essential.formUnion(needed)
        }
        return essential
    }
}

extension Server {
    /// Whether its last stops differed.
    fileprivate var hasSpread: Bool { stopSeconds.prefix(5).contains { $0 != stopSeconds[0] } }
}

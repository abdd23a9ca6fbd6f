import Facts

extension Plant {
    mutating func setServer(_ index: Int, _ state: ServerState, until: Int64?) {
        if servers[index].state != state { servers[index].since = now }
        servers[index].state = state
        servers[index].until = until
    }

    /// Begins a graceful stop. One that ignores it stays `stopping` until it is forced.
    mutating func beginStop(_ index: Int, by stop: ServerStop) {
        guard servers[index].state == .running else { return }
        let ends = servers[index].ignoresStop ? nil : now + milliseconds(servers[index].stopTimeSeconds)
        setServer(index, .stopping, until: ends)
        servers[index].stoppedBy = stop
    }

    mutating func forceOff(_ index: Int, by stop: ServerStop) {
        guard servers[index].isRunning else { return }
        servers[index].stoppedBy = stop
        finishStop(index)
    }

    private mutating func finishStop(_ index: Int) {
        if servers[index].state == .stopping {
            servers[index].stopHistory.insert(Double(now - servers[index].since) / 1000, at: 0)
            if servers[index].stopHistory.count > 5 { servers[index].stopHistory.removeLast() }
        }
        setServer(index, .stopped, until: nil)
        servers[index].host = nil
        servers[index].movingTo = nil
        tellStates()
    }

    mutating func beginMigration(_ index: Int, to host: HostName) {
        let seconds = Double(servers[index].memoryBytes) / Numbers.migrationBytesPerSecond
        servers[index].movingTo = host
        setServer(index, .migrating, until: now + milliseconds(seconds))
    }

    mutating func giveUpMigration(_ index: Int) {
        servers[index].movingTo = nil
        setServer(index, .running, until: nil)
    }

    mutating func beginStart(_ index: Int, on host: HostName) {
        guard servers[index].state == .stopped else {
            violation(.s3, "\(servers[index].name) was told to start on \(host) while it is \(servers[index].state.rawValue)")
            return
        }
        if let node = machine(host), node.data == .outdated || node.data == .unknown {
            violation(.s12, "\(servers[index].name) was told to start on \(host), whose data is not known to be the newest")
            return
        }
        servers[index].host = host
        setServer(index, .starting, until: now + milliseconds(Numbers.serverStartSeconds))
    }

    /// Moves every server on whose state ends now.
    mutating func endServerStates() {
        for index in servers.indices {
            guard let ends = servers[index].until, ends <= now else { continue }
            switch servers[index].state {
            case .migrating where migrationsFail || !isPairWhole || !isTaking(servers[index].movingTo): giveUpMigration(index)
            case .migrating:
                servers[index].host = servers[index].movingTo
                servers[index].movingTo = nil
                setServer(index, .running, until: nil)
            case .starting:
                servers[index].stoppedBy = nil
                setServer(index, .running, until: nil)
            case .stopping: finishStop(index)
            case .running, .stopped, .unknown: servers[index].until = nil
            }
        }
        tellStates()
    }

    /// Whether a host takes servers: one that is leaving the cluster does not.
    private func isTaking(_ host: HostName?) -> Bool { host.flatMap { machine($0) }?.phase == .running }

    /// Whether a running server still needs this one; only of some where others stop by themselves.
    func isNeeded(_ name: ServerName, by others: [ServerName]? = nil) -> Bool {
        servers.contains { $0.isRunning && $0.entry.after.contains(name) && (others?.contains($0.name) ?? true) }
    }

    /// When a server may start, as far as those before it are concerned; nil while one of them is still on its way.
    func mayStartAt(_ server: VirtualServer, among waiting: [ServerName]) -> Int64? {
        var earliest = now
        for name in server.entry.after {
            guard let parent = self.server(name) else { continue }
            if parent.state == .running {
                earliest = max(earliest, parent.since + milliseconds(server.entry.startDelaySeconds))
            } else if parent.state == .starting || waiting.contains(name) {
                return nil
            }
        }
        return earliest
    }
}

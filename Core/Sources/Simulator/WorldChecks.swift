import Facts

extension World {
    /// Advances until a host begins to stop its servers, or itself; a violation when the time is over first.
    mutating func runUntilStopping(_ host: HostName, limitSeconds: Double) {
        let end = plant.now + plant.milliseconds(limitSeconds)
        let found = advance(to: end) { $0.isStopping(host) }
        if !found { fail("\(host) did not begin to stop within \(LogEvent.seconds(plant.milliseconds(limitSeconds))) s") }
    }

    private func isStopping(_ host: HostName) -> Bool {
        if plant.machine(host)?.isStopping == true || plant.machine(host)?.personStops == true { return true }
        return plant.undertakings.contains {
            $0.state == .running && $0.intent.host == host && [.stopServers, .withdraw, .forceOff].contains($0.intent.kind)
        }
    }

    mutating func runUntilRedundant(limitSeconds: Double) {
        let end = plant.now + plant.milliseconds(limitSeconds)
        let found = advance(to: end) { $0.isRedundant }
        if !found {
            fail(
                "not redundant within \(LogEvent.seconds(plant.milliseconds(limitSeconds))) s: \(missing.joined(separator: ", "))"
            )
        }
    }

    /// Both nodes are members with up-to-date storage, and every server that should run runs.
    public var isRedundant: Bool { missing.isEmpty }

    private var missing: [String] {
        let hosts = plant.nodes.compactMap { node -> String? in
            if !node.isMember { return "\(node.name) is not a member" }
            return node.data == .upToDate ? nil : "the storage of \(node.name) is \(node.data.rawValue)"
        }
        let servers = plant.servers.compactMap { server -> String? in
            let mayBeOff = server.entry.stayOff || server.stoppedBy?.by == .person
            return server.state == .running || mayBeOff ? nil : "\(server.name) is \(server.state.rawValue)"
        }
        return hosts + servers
    }

    // MARK: Expectations

    mutating func check(_ expectation: Expectation) {
        switch expectation {
        case .noIntents:
            if log.intentCount > 0 { fail("expected no intents, but there were \(log.intentCount) since the start") }
        case .server(let name, let host):
            let server = plant.server(name)
            guard server?.host != host || server?.isRunning != true else { return }
            fail("expected \(name) on \(host), but \(words(of: server))")
        case .serverOff(let name):
            let server = plant.server(name)
            if server?.isRunning != false { fail("expected \(name) off, but \(words(of: server))") }
        case .host(let name, let on):
            let isOn = plant.machine(name)?.isOn == true
            if isOn != on { fail("expected \(name) \(on ? "on" : "off"), but it is \(isOn ? "on" : "off")") }
        case .booted(let name, let by):
            let who = plant.machine(name)?.bootedBy
            guard who.map({ !by.contains($0) }) ?? true else { return }
            fail(
                "expected \(name) booted by \(by.joined(separator: " or ")), but \(who.map { "\($0) booted it" } ?? "nobody booted it")"
            )
        }
    }

    private func words(of server: VirtualServer?) -> String {
        guard let server else { return "there is no such server" }
        guard let host = server.host else { return "it is \(server.state.rawValue)" }
        return "it is \(server.state.rawValue) on \(host)"
    }

    private mutating func fail(_ because: String) { plant.violation(nil, because) }
}

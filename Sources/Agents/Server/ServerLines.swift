import AgentKit
import Facts
import Pacemaker

/// From what the cluster and libvirt say of the servers to lines.
///
/// The cluster is right about where a server is and what it shall do; libvirt about what runs on this host.
struct ServerLines {
    let input: AgentInput
    let status: ClusterStatus
    let domains: Domains
    var configuration = ServerConfiguration()
    var progress: [String: MigrationProgress] = [:]

    /// Stops of which the duration is kept.
    static let keptStops = 5

    init(input: AgentInput, status: ClusterStatus, domains: Domains) {
        self.input = input
        self.status = status
        self.domains = domains
    }

    private var servers: [ClusterStatus.Resource] {
        status.resources.filter(\.isServer).sorted { $0.name < $1.name }
    }

    /// Servers of which neither libvirt here nor an earlier scan knows the memory.
    var unmeasured: Set<String> {
        Set(servers.map(\.name).filter { domains.byName?[$0]?.memoryBytes == nil && lastMemory($0) == nil })
    }

    /// Whether the configuration must be read: for memory, or to tell who stopped a server.
    var needsConfiguration: Bool {
        !unmeasured.isEmpty || servers.contains { $0.targetRole == "Stopped" }
    }

    var migratingFromHere: [String] {
        servers.filter { state(of: $0) == .migrating && domains.byName?[$0.name] != nil }.map(\.name)
    }

    func all() -> [AgentLine] {
        servers.flatMap { [report($0)] + measures($0) + alerts($0) }
    }

    private func report(_ server: ClusterStatus.Resource) -> AgentLine {
        let state = state(of: server)
        return .server(
            ServerReport(
                key: server.name, on: place(of: server), state: state, memoryBytes: memory(server.name) ?? 0,
                stopSeconds: stops(server.name).seconds, stoppedBy: state == .stopped ? stoppedBy(server) : nil))
    }

    /// During a migration Pacemaker names both hosts; the server runs on the first until it has arrived.
    private func place(of server: ClusterStatus.Resource) -> HostName? {
        guard server.nodes.count > 1 else { return server.nodes.first }
        let before = input.lastText("\(server.name).on")
        return server.nodes.first { $0 == before } ?? server.nodes.first
    }

    func state(of server: ClusterStatus.Resource) -> ServerState {
        switch server.role {
        case "Migrating": return .migrating
        case "Starting": return .starting
        case "Stopping": return .stopping
        default: break
        }
        if server.nodes.count > 1 || server.blocked { return .unknown }
        if server.failed && server.nodes.isEmpty { return .stopped }
        guard let node = server.nodes.first else { return server.active ? .unknown : .stopped }
        if node == input.host, let trouble = domains.byName?[server.name]?.state, trouble == 4 { return .stopping }
        return server.active ? .running : .stopped
    }

    private func stoppedBy(_ server: ClusterStatus.Resource) -> ServerStop? {
        guard server.targetRole == "Stopped" else { return nil }
        return configuration.stops[server.name] ?? ServerStop(by: .person, at: stoppedSince(server.name))
    }

    /// When it was first seen stopped by a person: kept, so that the line does not change with each scan.
    private func stoppedSince(_ name: String) -> Moment {
        input.lastText("\(name).stopped").flatMap { Int64($0) }.map(Moment.init(milliseconds:)) ?? input.passTime
    }

    // MARK: What was measured

    private func lastMemory(_ name: String) -> Int64? {
        input.lastNumber("\(name).memory").flatMap { $0 > 0 && $0 < 1e18 ? Int64($0) : nil }
    }

    private func memory(_ name: String) -> Int64? {
        domains.byName?[name]?.memoryBytes ?? configuration.memoryBytes[name] ?? lastMemory(name)
    }

    private func measures(_ server: ClusterStatus.Resource) -> [AgentLine] {
        let name = server.name
        let stops = stops(name)
        var lines: [AgentLine] = []
        if let memory = memory(name) { lines.append(.number("memory", "\(name).memory", Double(memory), "B")) }
        if let place = place(of: server) { lines.append(.state("\(name).on", place)) }
        if !stops.seconds.isEmpty {
            lines.append(.state("\(name).stops", stops.seconds.map { "\($0)" }.joined(separator: " ")))
            lines.append(.state("\(name).lastStop", stops.last))
        }
        if state(of: server) == .stopped, server.targetRole == "Stopped", configuration.stops[name] == nil {
            lines.append(.state("\(name).stopped", "\(stoppedSince(name).milliseconds)"))
        }
        if let seconds = migrationSeconds(name), seconds > 0 {
            lines.append(.number("time", "\(name).migration", seconds, "s"))
        }
        if let progress = progress[name] {
            lines.append(.number("percent", "\(name).migrated", progress.percent.rounded(), "%"))
        }
        return lines
    }

    /// How long its last stops took, newest first. Pacemaker keeps only the last of each host, so they are gathered here.
    private func stops(_ name: String) -> (seconds: [Double], last: String) {
        let before = (input.lastText("\(name).stops") ?? "").words.compactMap(\.decimal)
        let known = input.lastText("\(name).lastStop") ?? ""
        let stops = status.operations.filter {
            // A stop of a server that was already down takes next to nothing and says nothing.
            $0.resource == name && $0.task == "stop" && $0.ok && ($0.seconds ?? 0) >= 1 && $0.node == input.host
        }
        guard let newest = stops.last, let seconds = newest.seconds, newest.at != known else { return (before, known) }
        return (Array(([seconds] + before).prefix(Self.keptStops)), newest.at)
    }

    /// The whole of the last migration away from this host, as Pacemaker measured it.
    private func migrationSeconds(_ name: String) -> Double? {
        let last = status.operations.last { $0.resource == name && $0.task == "migrate_to" && $0.ok && $0.node == input.host }
        return last?.seconds ?? input.lastNumber("\(name).migration")
    }

    // MARK: What people are told

    private func alerts(_ server: ClusterStatus.Resource) -> [AgentLine] {
        let name = server.name
        let domain = domains.byName?[name]
        let here = place(of: server) == input.host
        let paused = here && state(of: server) == .running ? domain?.trouble : nil
        let twice = server.nodes.count > 1 && state(of: server) == .unknown
        let gone = here && state(of: server) == .running && domains.byName != nil && domain == nil
        let trouble = twice ? "twice" : gone ? "gone" : paused == nil ? "none" : "paused"
        let before = input.lastText("\(name).trouble")
        func alert(_ word: String, _ level: AlertLevel, _ key: String, _ text: String) -> [AgentLine] {
            AgentLine.alert(
                level, key, text, when: trouble == word, stood: before == word, end: "\(name) is well again")
        }
        return [.state("\(name).trouble", trouble)]
            + alert(
                "twice", .critical, "server.\(name).twice",
                "\(name) is active on \(server.nodes.joined(separator: " and ")) at once: stop one of them now, then check its data"
            )
            + alert(
                "gone", .warning, "server.\(name).gone",
                "the cluster holds \(name) for running on \(input.host), but libvirt has no such server: it will be restarted")
            + alert(
                "paused", .warning, "server.\(name).paused",
                "\(name) \(paused ?? ""): it answers nobody; look at it with: virsh domstate --reason \(name)")
    }
}

public import AgentKit
public import Facts

/// The servers: where the cluster has each, what it does, its memory, and how long stops and migrations took.
public enum ScanServer: Agent {
    public static let description = AgentDescription(
        name: "scan-server",
        about: "servers: where they run, state, memory, how long stops and migrations take (Pacemaker, libvirt)",
        periodSeconds: 5, timeLimitSeconds: 30, settings: [], needsPrivilege: true)

    static let toolSeconds = 10.0
    /// How many servers are asked for the progress of a migration in one scan.
    static let migrationsAtOnce = 16

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        guard await probe.exists(ScanCluster.configuration) else {
            return .nothing("no cluster: there is no \(ScanCluster.configuration)")
        }
        guard case .status(let status) = try await ScanCluster.read(probe) else {
            return .nothing("the cluster does not run on this host")
        }
        let domains = await Domains.read(probe)
        var lines = ServerLines(input: input, status: status, domains: domains)
        if lines.needsConfiguration { lines.configuration = await ServerConfiguration.read(probe, lines.unmeasured) }
        let migrating = lines.migratingFromHere.prefix(migrationsAtOnce)
        for name in migrating { lines.progress[name] = await MigrationProgress.read(probe, name) }
        return .lines(lines.all())
    }
}

public import AgentKit
public import Facts
import Pacemaker

/// The cluster as this host sees it: who is a member, quorum, fencing, links, what failed.
public enum ScanCluster: Agent {
    public static let description = AgentDescription(
        name: "scan-cluster", about: "the cluster: members, quorum, fencing, links, failed actions (Pacemaker, Corosync)",
        periodSeconds: 5, timeLimitSeconds: 30,
        settings: [
            AgentSetting(
                name: "storage", type: "text", default: "replicated",
                about: "'replicated': another agent tells whose data is newest (DRBD); 'shared': all members see the same disks")
        ], needsPrivilege: true)

    static let configuration = "/etc/corosync/corosync.conf"
    static let toolSeconds = 20.0

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        guard await probe.exists(configuration) else { return .nothing("no cluster: there is no \(configuration)") }
        let isShared = try ClusterSettings(input).isStorageShared
        async let links = ClusterLinks.read(probe)
        let lines = ClusterLines(input: input, isStorageShared: isShared, freeBytes: await freeBytes(probe, input))
        switch try await read(probe) {
        case .status(let status): return .lines(lines.lines(for: status) + lines.links(await links))
        case .stopped(let why): return .lines(lines.stopped(because: why))
        }
    }

    /// Memory that servers could still take here, in steps of a twentieth of all of it.
    private static func freeBytes(_ probe: Probe, _ input: AgentInput) async -> Int64? {
        guard let text = await probe.file("/proc/meminfo") else { return nil }
        let bytes = MemoryLines.parse(text)
        guard let total = bytes["MemTotal"], let free = bytes["MemAvailable"], total > 0 else { return nil }
        return Int64(MemoryLines.steps(free, of: total, last: input.lastNumber("memory.free")))
    }

    enum Answer: Equatable, Sendable {
        case status(ClusterStatus)
        /// No cluster runs on this host.
        case stopped(String)
    }

    /// What `crm_mon` says; a cluster that does not run here is an answer, not a failure.
    static func read(_ probe: Probe) async throws -> Answer {
        switch await probe.tool("crm_mon", ClusterStatus.arguments, timeLimitSeconds: toolSeconds) {
        case .ran(let status, let output, let errors):
            if output.contains("<nodes") {
                do { return .status(try ClusterStatus(output)) } catch {
                    throw AgentFailure.notUnderstood("crm_mon", because: "\(error)")
                }
            }
            // 102: not connected; 107 on some versions: the cluster's daemons are not there.
            let said = (errors.isEmpty ? output : errors).lines.first { !$0.isEmpty } ?? "exit status \(status)"
            if [102, 107].contains(status) || output.contains("Not connected") || errors.lowercased().contains("connection") {
                return .stopped("Pacemaker does not answer on this host")
            }
            throw AgentFailure.toolFailed("crm_mon", because: said)
        case .timedOut: throw AgentFailure.toolFailed("crm_mon", because: "no answer within \(Int(toolSeconds)) s")
        case .absent: return .stopped("Pacemaker's tools are not installed (crm_mon)")
        case .failed(let why): throw AgentFailure.toolFailed("crm_mon", because: why)
        }
    }
}

/// The settings, checked.
struct ClusterSettings {
    var isStorageShared: Bool

    init(_ input: AgentInput) throws {
        switch try input.text("storage", default: "replicated") {
        case "replicated": isStorageShared = false
        case "shared": isStorageShared = true
        case let other: throw AgentFailure.setting("storage", found: other, right: "replicated or shared")
        }
    }
}

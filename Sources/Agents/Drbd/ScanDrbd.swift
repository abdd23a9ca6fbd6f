public import AgentKit
public import Facts

/// Replicated storage: whose data is newest, what resyncs, what is cut off.
public enum ScanDrbd: Agent {
    public static let description = AgentDescription(
        name: "scan-drbd", about: "replicated storage: whose data is newest, resyncs, cut connections (DRBD 8.4 and 9)",
        periodSeconds: 5, timeLimitSeconds: 30, settings: [], needsPrivilege: true)

    static let version = "/sys/module/drbd/version"
    static let toolSeconds = 15.0

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        guard let version = await probe.file(version) else { return .nothing("DRBD's module is not loaded") }
        let status = try await read(probe, version: version.trimmed)
        guard !status.resources.isEmpty else { return .nothing("DRBD is loaded and has no resource") }
        return .lines(DrbdLines(input: input, status: status).all())
    }

    private static func read(_ probe: Probe, version: String) async throws -> DrbdStatus {
        guard version.hasPrefix("8.") else {
            let text = try await ask(probe, ["status", "--json"])
            guard let status = DrbdStatus(json: text) else {
                throw AgentFailure.notUnderstood(
                    "drbdsetup", because: "its status is not the JSON that is known: \(text.prefix(80))")
            }
            return status
        }
        return DrbdStatus(text: try await ask(probe, ["status", "--verbose", "--statistics"]))
    }

    private static func ask(_ probe: Probe, _ arguments: [String]) async throws(AgentFailure) -> String {
        switch await probe.tool("drbdsetup", arguments, timeLimitSeconds: toolSeconds) {
        case .ran(0, let output, _): return output
        case .ran(let status, _, let errors):
            throw .toolFailed("drbdsetup", because: errors.lines.first ?? "exit status \(status)")
        case .timedOut: throw .toolFailed("drbdsetup", because: "no answer within \(Int(toolSeconds)) s")
        case .absent: throw .toolMissing("drbdsetup", package: "drbd-utils")
        case .failed(let why): throw .toolFailed("drbdsetup", because: why)
        }
    }
}

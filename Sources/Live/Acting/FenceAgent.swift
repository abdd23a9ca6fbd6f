import AgentKit
public import Settings

/// A fence agent of the system, such as `fence_ipmilan`. All it needs goes in by its standard input: passwords do not show.
public enum FenceAgent {
    public enum Action: String, Sendable { case status, on, off }
    public enum Answer: Equatable, Sendable { case on, off }

    /// A slow BMC takes 30 s for an answer; more means that it hangs, seconds.
    static let limitSeconds = 60.0
    /// What all fence agents answer to `status` when the host is off.
    private static let isOff: Int32 = 2

    /// Throws `WorkError` where the device gives no answer.
    public static func ask(_ device: FenceDevice, _ action: Action) async throws -> Answer {
        var lines = device.options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        lines.append("action=\(action.rawValue)")
        let input = Array((lines.joined(separator: "\n") + "\n").utf8)
        let result = try await runTool(device.agent, [], input: input, timeLimitSeconds: limitSeconds)
        switch (action, result.status) {
        case (.status, isOff), (.off, 0): return .off
        case (.status, 0), (.on, 0): return .on
        default:
            let said = String(decoding: result.errors, as: UTF8.self).lines.last ?? "exit status \(result.status)"
            throw WorkError.failed(said)
        }
    }
}

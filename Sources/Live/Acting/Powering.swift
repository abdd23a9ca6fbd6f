import AgentKit
import Facts
import Pacemaker
public import Settings

/// Turning other hosts on, by their fence agents, and off, by the cluster's own fencing.
extension Work {
    /// A Striker powers a host on and reads back that it is. A second power-on does no harm (R6).
    func boot() async throws -> String {
        let devices = settings.fencing[intent.host] ?? []
        guard !devices.isEmpty else {
            throw WorkError.failed("the site names no fence agent for \(intent.host): add site.hosts.fencing")
        }
        var said: [String] = []
        for device in devices {
            do {
                if try await FenceAgent.ask(device, .status) == .on { return "\(intent.host) is on" }
                _ = try await FenceAgent.ask(device, .on)
                while try await FenceAgent.ask(device, .status) != .on { try await pause() }
                return "\(intent.host) was powered on by \(device.agent)"
            } catch {
                said.append("\(device.agent): \(error)")
            }
        }
        throw WorkError.failed(said.joined(separator: "; "))
    }

    func fence() async throws -> String {
        guard try await !pacemaker.status().isMember(intent.host) else {
            throw WorkError.unmet("\(intent.host) is a member of the cluster")
        }
        try await pacemaker.fence(intent.host, limitSeconds: max(0, deadlineSeconds - SystemClocks.bootSeconds()))
        return "\(intent.host) was turned off, as its fence device verified"
    }
}

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

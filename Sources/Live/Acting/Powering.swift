import Facts
import Pacemaker
import Settings

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

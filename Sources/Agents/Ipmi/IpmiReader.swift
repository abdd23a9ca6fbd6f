import AgentKit
import Facts

/// Asks the BMC, by whichever tool is wanted or installed.
struct IpmiReader {
    let probe: Probe
    let settings: IpmiSettings

    /// A BMC that answers slowly needs 15 to 30 s for a list; more means that it hangs.
    static let toolSeconds = 40.0

    func sensors() async throws -> [IpmiSensor] {
        if try await usesIpmitool() {
            let list = try await run("ipmitool", ipmitoolArguments + ["sdr", "elist"])
            let limits = try await run("ipmitool", ipmitoolArguments + ["sensor", "list"])
            let sensors = IpmitoolText.sensors(list: list, limits: limits)
            guard !sensors.isEmpty || list.trimmed.isEmpty else {
                throw AgentFailure.notUnderstood("ipmitool", because: "no sensor in: \(list.prefix(100))")
            }
            return sensors
        }
        let text = try await run("ipmi-sensors", freeipmiArguments)
        let sensors = FreeipmiText.sensors(text)
        guard !sensors.isEmpty || text.lines.count <= 1 else {
            throw AgentFailure.notUnderstood("ipmi-sensors", because: "no sensor in: \(text.prefix(100))")
        }
        return sensors
    }

    /// The BMC itself. FreeIPMI would need another program for it, for inventory that hardly matters.
    func identity() async -> [AgentLine] {
        guard (try? await usesIpmitool()) == true, let text = try? await run("ipmitool", ipmitoolArguments + ["mc", "info"])
        else { return [] }
        return IpmitoolText.identity(text)
    }

    /// Whether the host is on, and what its firmware does when mains returns. FreeIPMI would need another program for it.
    func power(of host: String) async -> [AgentLine] {
        guard (try? await usesIpmitool()) == true,
            let text = try? await run("ipmitool", ipmitoolArguments + ["chassis", "status"])
        else { return [] }
        return IpmitoolText.power(text, of: host)
    }

    private func usesIpmitool() async throws -> Bool {
        switch settings.tool {
        case .ipmitool: return true
        case .freeipmi: return false
        case .auto:
            if await probe.has(tool: "ipmitool") { return true }
            if await probe.has(tool: "ipmi-sensors") { return false }
            throw AgentFailure.toolMissing("ipmitool", package: "ipmitool")
        }
    }

    /// The password goes in by standard input: arguments and environment can be read by others.
    private var ipmitoolArguments: [String] {
        guard !settings.address.isEmpty else { return [] }
        return ["-I", settings.oldLan ? "lan" : "lanplus", "-H", settings.address, "-U", settings.user, "-f", "/dev/stdin"]
            + (settings.port.map { ["-p", String($0)] } ?? [])
            + (settings.cipherSuite.map { ["-C", String($0)] } ?? [])
    }

    private var freeipmiArguments: [String] {
        let output = [
            "--comma-separated-output", "--output-sensor-state", "--output-sensor-thresholds", "--entity-sensor-names",
            "--quiet-cache",
            "--sdr-cache-recreate",
        ]
        guard !settings.address.isEmpty else { return output }
        let host = settings.port.map { "\(settings.address):\($0)" } ?? settings.address
        return ["-h", host, "-D", settings.oldLan ? "LAN" : "LAN_2_0", "-l", "ADMIN", "--config-file=/dev/stdin"]
            + (settings.cipherSuite.map { ["-I", String($0)] } ?? []) + output
    }

    private func secretInput(for tool: String) -> String {
        guard !settings.address.isEmpty else { return "" }
        return tool == "ipmitool" ? settings.password + "\n" : "username \(settings.user)\npassword \(settings.password)\n"
    }

    private func run(_ tool: String, _ arguments: [String]) async throws -> String {
        let what = settings.address.isEmpty ? "the BMC of this machine" : "the BMC at \(settings.address)"
        switch await probe.tool(tool, arguments, timeLimitSeconds: Self.toolSeconds, secretInput: secretInput(for: tool)) {
        // ipmitool ends with 1 when one sensor of many could not be read; what it printed still holds.
        case .ran(let status, let output, let errors):
            guard status == 0 || !output.trimmed.isEmpty else {
                throw AgentFailure.unreachable(
                    what, because: errors.lines.first.map { String($0.prefix(200)) } ?? "\(tool) ended with \(status)")
            }
            return output
        case .absent: throw AgentFailure.toolMissing(tool, package: tool == "ipmitool" ? "ipmitool" : "freeipmi-tools")
        case .timedOut:
            throw AgentFailure.unreachable(
                what, because: "no answer within \(Int(Self.toolSeconds)) s: it may hang and need a reset")
        case .failed(let because): throw AgentFailure.toolFailed(tool, because: because)
        }
    }
}

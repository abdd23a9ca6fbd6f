import AgentKit

/// The host's own services and power, through systemd.
enum Systemd {
    /// Pacemaker may take long to stop what is left; it was asked only when there was nothing, seconds.
    static let stopSeconds = 120.0

    static func stop(_ service: String) async throws { try await run(["stop", service]) }
    static func powerOff() async throws { try await run(["poweroff"]) }

    private static func run(_ arguments: [String]) async throws {
        let result = try await runTool("systemctl", arguments, timeLimitSeconds: stopSeconds)
        guard result.status == 0 else {
            let said = String(decoding: result.errors, as: UTF8.self).lines.last ?? "exit status \(result.status)"
            throw WorkError.failed("systemctl \(arguments.joined(separator: " ")): \(said)")
        }
    }
}

import AgentKit

/// The host's own services and power, through systemd.
enum Systemd {
    /// Pacemaker may take long to stop what is left; it was asked only when there was nothing, seconds.
    static let stopSeconds = 120.0

    static func stop(_ service: String) async throws { try await run(["stop", service]) }
    static func powerOff() async throws { try await run(["poweroff"]) }

    /// Whether the whole host is being shut down, not only one of its services.
    static var isStopping: Bool {
        // Where that cannot be asked nothing is known of a shutdown, and nothing is said of one.
        let answer = try? runServiceTool("systemctl", ["is-system-running"], timeLimitSeconds: askSeconds)
        return answer.map { String(decoding: $0.output, as: UTF8.self).lines.first == "stopping" } ?? false
    }
    private static let askSeconds = 5.0

    private static func run(_ arguments: [String]) async throws {
        let result = try await runTool("systemctl", arguments, timeLimitSeconds: stopSeconds)
        guard result.status == 0 else {
            let said = String(decoding: result.errors, as: UTF8.self).lines.last ?? "exit status \(result.status)"
            throw WorkError.failed("systemctl \(arguments.joined(separator: " ")): \(said)")
        }
    }
}

import AgentKit
import Facts

/// libvirt's command line. Servers run as the cluster's resources: here only what the cluster has no word for is done, and
/// only to a server that the cluster already moves or stops.
enum Libvirt {
    static let toolSeconds = 15.0
    /// libvirt's words for a server that is not there, or that does nothing that could be broken off: then there is nothing to do.
    private static let nothingToDo = ["failed to get domain", "domain is not running", "no job is active"]

    /// Breaks a live migration off. It is asked where the server runs, by the way it would have come.
    static func abortMigration(of server: ServerName, on host: HostName, transport: String) async throws {
        try await run(["--connect", "qemu+\(transport)://\(host)/system", "domjobabort", server])
    }

    /// Ends a server on this host at once.
    static func destroy(_ server: ServerName) async throws {
        try await run(["--connect", "qemu:///system", "destroy", server])
    }

    private static func run(_ arguments: [String]) async throws {
        let result = try await runTool("virsh", arguments, timeLimitSeconds: toolSeconds)
        guard result.status != 0 else { return }
        let said = String(decoding: result.errors, as: UTF8.self)
        guard !nothingToDo.contains(where: said.contains) else { return }
        throw WorkError.failed("virsh: \(said.lines.last ?? "exit status \(result.status)")")
    }
}

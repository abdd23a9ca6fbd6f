import AgentKit
public import Facts
import Markup

/// Where servers shall be, and whether they shall run. All that is written here has a name of ours, so that it is found and
/// taken away again, also by a later life of the daemon.
extension Pacemaker {
    /// A server that is told to be on a host, until it is there.
    public struct Placement: Hashable, Sendable {
        public var server: ServerName
        public var host: HostName
    }

    /// What begins the name of a constraint of ours.
    private static let prefix = "anvil-place-"
    /// The attribute in which a stop by the engine is marked: its rule and moment.
    public static let stopMark = "anvil-stop"

    /// Tells a server to be on a host: a live migration when it runs elsewhere.
    public func place(_ server: ServerName, on host: HostName) async throws(PacemakerError) {
        let (server, host) = (Self.quoted(server), Self.quoted(host))
        let constraint = "<rsc_location id='\(Self.prefix)\(server)' rsc='\(server)' node='\(host)' score='INFINITY'/>"
        try await run("cibadmin", ["--modify", "--allow-create", "--scope", "constraints", "--xml-text", constraint])
    }

    /// Takes the word back: the server stays where it is.
    public func release(_ server: ServerName) async throws(PacemakerError) {
        let constraint = "<rsc_location id='\(Self.prefix)\(Self.quoted(server))'/>"
        try await run(
            "cibadmin", ["--delete", "--scope", "constraints", "--xml-text", constraint], allowing: [Status.noSuchThing])
    }

    /// All placements of ours.
    func placements(in configuration: Element) -> [Placement] {
        configuration.descendants("rsc_location").compactMap { element in
            guard element["id"]?.hasPrefix(Self.prefix) == true, let server = element["rsc"], let host = element["node"] else {
                return nil
            }
            return Placement(server: server, host: host)
        }
    }

    /// Tells a server to stop, gracefully, and to stay stopped. `mark` says which rule did it and when; nil is a person.
    public func stop(_ server: ServerName, mark: String?) async throws(PacemakerError) {
        if let mark { try await set(Self.stopMark, mark, of: server) } else { try await unset(Self.stopMark, of: server) }
        try await set("target-role", "Stopped", of: server)
    }

    /// Tells a server that it may run.
    public func start(_ server: ServerName) async throws(PacemakerError) {
        try await unset("target-role", of: server)
        try await unset(Self.stopMark, of: server)
    }

    /// Forgets what failed of a server, once it is dealt with.
    public func cleanUp(_ server: ServerName) async throws(PacemakerError) {
        try await run("crm_resource", ["--cleanup", "--resource", server])
    }

    private func set(_ name: String, _ value: String, of server: ServerName) async throws(PacemakerError) {
        try await run(
            "crm_resource",
            ["--resource", server, "--meta", "--set-parameter", name, "--parameter-value", value])
    }

    private func unset(_ name: String, of server: ServerName) async throws(PacemakerError) {
        try await run(
            "crm_resource", ["--resource", server, "--meta", "--delete-parameter", name], allowing: [Status.noSuchThing])
    }
}

extension Pacemaker {
    /// How a server's memory travels when it is migrated, as its resource names it; `ssh` is what libvirt takes else.
    public func migrationTransport(of server: ServerName) async throws(PacemakerError) -> String {
        let answer = try await run("crm_resource", ["--resource", server, "--get-parameter", "migration_transport"])
        return answer.output.lines.first?.trimmed ?? "ssh"
    }
}

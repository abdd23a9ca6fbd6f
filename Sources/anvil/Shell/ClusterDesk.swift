import AgentKit
import ArgumentParser
import Facts
import Foundation
import Pacemaker
import Settings

/// What a command that changes the cluster is asked with.
struct ActOptions: ParsableArguments {
    @Flag(name: .long, help: "Say what would be done and do nothing.")
    var dryRun = false

    @Option(name: .long, help: ArgumentHelp("Wait no longer than this for its end.", valueName: "seconds"))
    var limit = 300.0

    func validate() throws {
        guard (1...86_400).contains(limit) else { throw ValidationError("--limit is 1 to 86400 seconds.") }
    }
}

/// What a command that changes the cluster sits down with. It says what it waits for, and waits no longer than its limit.
struct ClusterDesk {
    let pacemaker = Pacemaker()
    let options: ActOptions

    /// A server of the cluster. Throws a `Complaint` where there is none of that name.
    func server(_ name: ServerName) async throws -> ClusterStatus.Resource {
        let status = try await pacemaker.status()
        if let server = status.resource(name), server.isServer { return server }
        let known = status.resources.filter(\.isServer).map(\.name).sorted()
        throw Complaint(
            .wrongInput,
            "The cluster has no server \"\(name)\"; \(known.isEmpty ? "it has none" : "it has \(known.joined(separator: ", "))")."
        )
    }

    /// This host, which must be a node of the site.
    func node(_ settings: Settings) throws -> HostName {
        if settings.site.hosts.first(where: { $0.name == settings.host })?.role == .node { return settings.host }
        throw Complaint(.wrongInput, "\(settings.host) is no node. Say it on the node that is meant.")
    }

    /// Moves a server live. No constraint is left behind.
    func move(_ server: ServerName, from: HostName, to target: HostName) async throws {
        try await act(
            "move \(server) from \(from) to \(target)", { try await pacemaker.place(server, on: target) },
            until: { $0.runs(server, on: target) }, after: { try await pacemaker.release(server) })
    }

    /// Does what is done when it returns, unless it is only to be told.
    func note(_ what: String, _ change: () async throws -> Void) async throws {
        guard !options.dryRun else { return Console.write("Would: \(what).\n") }
        Console.complain("\(what) ...")
        try await change()
        Console.write("\(what): done.\n")
    }

    /// The services and the power of this host.
    func system(_ words: [String]) throws {
        let result = try runServiceTool("systemctl", words, timeLimitSeconds: options.limit)
        guard result.status != 0 else { return }
        let said = String(decoding: result.output, as: UTF8.self).split(whereSeparator: \.isNewline).last ?? ""
        throw Complaint(.failed, "systemctl \(words.joined(separator: " ")): \(said) (exit status \(result.status))")
    }

    /// Does it, unless it is only to be told, and waits until it is so. Cleaning up comes after both ends.
    func act(
        _ what: String, _ change: () async throws -> Void, until isSo: (ClusterStatus) -> Bool,
        after cleanUp: () async throws -> Void = {}, hint: String = "See: crm_mon -1, and anvil alerts"
    ) async throws {
        guard !options.dryRun else { return Console.write("Would: \(what).\n") }
        let began = Date()
        try await change()
        do {
            // A cluster that is just starting gives no answer yet: that is waited for as well.
            while await !((try? pacemaker.status()).map(isSo) ?? false) {
                let seconds = Date().timeIntervalSince(began)
                guard seconds < options.limit else {
                    throw Complaint(.failed, "\(what): not so after \(Int(seconds)) s. \(hint)")
                }
                Console.complain("\(what): \(Int(seconds)) s of at most \(Int(options.limit)) s")
                try await Task.sleep(for: .seconds(1))
            }
        } catch {
            try await cleanUp()
            throw error
        }
        try await cleanUp()
        Console.write("\(what): done in \(Int(Date().timeIntervalSince(began))) s.\n")
    }
}

import ArgumentParser
import Facts
import Foundation
import Pacemaker

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

    /// Does it, unless it is only to be told, and waits until it is so. Cleaning up comes after both ends.
    func act(
        _ what: String, _ change: () async throws -> Void, until isSo: (ClusterStatus) -> Bool,
        after cleanUp: () async throws -> Void = {}
    ) async throws {
        guard !options.dryRun else { return Console.write("Would: \(what).\n") }
        let began = Date()
        try await change()
        do {
            while try await !isSo(pacemaker.status()) {
                let seconds = Date().timeIntervalSince(began)
                guard seconds < options.limit else {
                    throw Complaint(.failed, "\(what): not so after \(Int(seconds)) s. See: crm_mon -1, and anvil alerts")
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

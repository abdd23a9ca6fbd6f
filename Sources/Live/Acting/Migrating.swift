import Facts
import Pacemaker

/// Live migration, through the cluster: the server is told to be here, and the word is taken back when it is.
extension Work {
    func migrate() async throws -> String {
        // What an earlier life of the daemon has sent is under way already, whatever moment of its migration this is.
        let sent = try await pacemaker.notes().placements.filter { $0.host == intent.by }.map(\.server)
        var underWay = intent.servers.filter(sent.contains)
        var waiting = intent.servers.filter { !sent.contains($0) }
        do {
            while true {
                let status = try await pacemaker.status()
                try await settle(&underWay, status)
                if !wish.isWanted { waiting = [] }
                try await send(&waiting, &underWay, status)
                if underWay.isEmpty && waiting.isEmpty { break }
                if wish.isCancelled { throw WorkError.failed("the migration was broken off") }
                try await pause()
            }
        } catch {
            try await giveBack(underWay)
            throw error
        }
        let moved = try await pacemaker.status().servers(on: intent.by).filter(intent.servers.contains)
        guard moved.count == intent.servers.count else {
            let left = intent.servers.filter { !moved.contains($0) }
            throw WorkError.givenUp("\(left.joined(separator: ", ")) not moved")
        }
        return "\(moved.joined(separator: ", ")) on \(intent.by)"
    }

    /// Begins with as many as may go at once.
    private func send(_ waiting: inout [ServerName], _ underWay: inout [ServerName], _ status: ClusterStatus) async throws {
        while underWay.count < settings.migrationsAtOnce, let server = waiting.first {
            guard status.isMember(intent.by) else { throw WorkError.unmet("\(intent.by) is no member of the cluster") }
            waiting.removeFirst()
            if status.runs(server, on: intent.by) { continue }
            guard status.runs(server, on: intent.host) || isOnItsWay(server, status) else {
                throw WorkError.unmet("\(server) does not run on \(intent.host)")
            }
            try await pacemaker.place(server, on: intent.by)
            underWay.append(server)
        }
    }

    private func isOnItsWay(_ server: ServerName, _ status: ClusterStatus) -> Bool {
        status.resource(server)?.role == "Migrating"
    }

    /// Those that have arrived are no longer told where to be. One that failed ends all.
    private func settle(_ underWay: inout [ServerName], _ status: ClusterStatus) async throws {
        for server in underWay {
            if status.runs(server, on: intent.by) {
                try await pacemaker.release(server)
                underWay.removeAll { $0 == server }
            } else if let failure = status.failures.last(where: { $0.resource == server && $0.task.hasPrefix("migrate") }) {
                throw WorkError.failed("\(server) could not be migrated: \(failure.because)")
            }
        }
    }

    /// What did not arrive stays where it is, and the cluster forgets what failed.
    private func giveBack(_ servers: [ServerName]) async throws {
        for server in servers {
            try await pacemaker.release(server)
            if try await pacemaker.status().failures.contains(where: { $0.resource == server }) {
                try await pacemaker.cleanUp(server)
            }
        }
    }

    /// The migration that this host pulls is broken off; the server stays where it runs.
    func cancelMigration() async throws -> String {
        for server in intent.servers {
            guard try await pacemaker.status().resource(server)?.role == "Migrating" else { continue }
            try await Libvirt.abortMigration(of: server, on: intent.host, transport: pacemaker.migrationTransport(of: server))
        }
        return "\(intent.servers.joined(separator: ", ")) on \(intent.host)"
    }
}

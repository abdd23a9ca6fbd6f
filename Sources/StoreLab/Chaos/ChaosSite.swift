import Foundation
import Glibc
import Postgres
import PostgresFixture

/// One database of the site: a real server, and the link that can be cut.
final class ChaosDatabase {
    let name: String
    let server: PostgresServer
    let proxy: CuttingProxy
    private let direct: Address
    /// Where the disk can be filled; nil where it must not.
    let smallDisk: String?
    private var cutsBefore = 0

    init(name: String, folder: String, smallDisk: String?) async throws {
        self.name = name
        self.smallDisk = smallDisk
        server = try PostgresServer(
            settings: [
                "shared_buffers = 16MB", "max_wal_size = 64MB", "min_wal_size = 32MB", "wal_level = minimal",
                "max_wal_senders = 0",
            ],
            data: smallDisk.map { URL(fileURLWithPath: $0 + "/data") })
        direct = server.local(name: "anvil")
        proxy = try CuttingProxy(folder: folder + "/" + name, target: direct)
    }

    /// By way of the link.
    var address: Address { proxy.address }

    nonisolated(nonsending) func open() async throws(PostgresError) -> Connection { try await Connection.open(direct) }

    /// An empty database with our schema in the place of whatever was there.
    func renew() async throws {
        let admin = try await Connection.open(server.local())
        defer { admin.close() }
        try await admin.execute("DROP DATABASE IF EXISTS anvil WITH (FORCE)")
        try await admin.execute("DROP DATABASE IF EXISTS backup WITH (FORCE)")
        try await admin.execute("CREATE DATABASE anvil")
        let connection = try await open()
        try await Migrator.migrate(connection)
        connection.close()
    }

    /// Takes a copy of the whole database, or puts it back: whatever was recorded in between is gone from this one.
    func backUp() async throws { try await replace("backup", with: "anvil") }
    func restore() async throws { try await replace("anvil", with: "backup") }

    private func replace(_ name: String, with source: String) async throws {
        proxy.become(.closed)
        defer { proxy.become(.open) }
        let admin = try await Connection.open(server.local())
        defer { admin.close() }
        try await admin.execute("DROP DATABASE IF EXISTS \(name) WITH (FORCE)")
        try await admin.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [.text(source)])
        // A session that was just told to end may still be there for a moment.
        for attempt in 1... {
            do throws(PostgresError) {
                try await admin.execute("CREATE DATABASE \(name) TEMPLATE \(source)")
                return
            } catch {
                guard attempt < 50 else { throw error }
                usleep(10_000)
            }
        }
    }

    /// How many passes it holds.
    func passes() async throws -> Int64 {
        let connection = try await open()
        defer { connection.close() }
        return try await connection.query("SELECT count(*) FROM anvil.passes")[0].int(0) ?? 0
    }

    /// How often connections were cut in the middle of bytes since the last call.
    func takeCuts() -> Int {
        defer { cutsBefore = proxy.cuts }
        return proxy.cuts - cutsBefore
    }

    /// Whether there is no room for more: it says so, or it is down, as a server is that cannot write its log.
    func isFull() async -> Bool {
        do throws(PostgresError) {
            let connection = try await open()
            defer { connection.close() }
            try await connection.execute("CREATE TEMP TABLE probe AS SELECT repeat('x', 1000) FROM generate_series(1, 2000)")
            return false
        } catch {
            return switch error {
            case .diskFull, .refused, .starting, .lost: true
            default: false
            }
        }
    }

    func fillDisk() {
        guard let smallDisk else { return }
        let file = Glibc.open("\(smallDisk)/filler", O_WRONLY | O_CREAT, 0o600)
        guard file >= 0 else { return }
        let block = [UInt8](repeating: 1, count: 65_536)
        while write(file, block, block.count) > 0 {}
        close(file)
    }

    func emptyDisk() {
        guard let smallDisk else { return }
        unlink("\(smallDisk)/filler")
    }

    /// Whatever was done to it is over: it runs, its disk has room, its link is open.
    func heal() throws {
        emptyDisk()
        proxy.become(.open)
        guard !isUp else { return }
        server.kill()
        try server.start()
    }

    var isUp: Bool {
        guard let pid = server.processID else { return false }
        return kill(pid, 0) == 0 && isNoZombie(pid)
    }

    private func isNoZombie(_ pid: pid_t) -> Bool {
        let status = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
        return status?.split(separator: ")").last?.split(separator: " ").first != "Z"
    }
}

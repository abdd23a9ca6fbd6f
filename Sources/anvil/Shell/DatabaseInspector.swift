import Facts
import Foundation
import Postgres
import Settings
import Store
import Terminal

#if canImport(Glibc)
    import Glibc
#endif

/// Looks at one database.
struct DatabaseInspector: Sendable {
    let database: DatabaseSettings
    private var address: Address { database.address }
    private static let limits = Limits(connectSeconds: 5, statementSeconds: 10)
    /// A clock that differs by more is worth a word, and one by more than the second is wrong, seconds.
    private static let clockWarningSeconds = 2.0
    private static let clockLimitSeconds = 60.0
    /// With less free room a database on this host is soon full.
    private static let roomWarningPercent = 10.0

    init(_ database: DatabaseSettings) { self.database = database }

    func check() async -> DatabaseCheckup {
        var checkup = DatabaseCheckup(name: database.name, at: address.words)
        let begun = Date()
        do throws(PostgresError) {
            let connection = try await Connection.open(address, limits: Self.limits)
            let milliseconds = Int(Date().timeIntervalSince(begun) * 1000)
            checkup.findings.append(
                .init(
                    "connection", .good,
                    "connected as \(address.user) in \(milliseconds) ms; PostgreSQL \(connection.serverVersion / 10000)"))
            checkup.findings.append(encryption(connection))
            if connection.isReadOnly {
                checkup.findings.append(.init("changes", .bad, "\(PostgresError.readOnly(at: address.words))"))
            }
            try await Migrator.check(connection)
            checkup.findings.append(.init("schema", .good, "schema \(Migration.newest), the one this Anvil knows"))
            checkup.findings.append(try await rights(connection))
            checkup.findings.append(try await clock(connection))
            checkup.findings.append(try await room(connection))
        } catch {
            checkup.findings.append(.init("connection", .bad, "\(error)"))
        }
        return checkup
    }

    private func encryption(_ connection: Connection) -> DatabaseCheckup.Finding {
        guard let tls = connection.tls else { return .init("encryption", .good, "over the local socket") }
        return .init("encryption", .good, "encrypted with \(tls); the server's certificate is good")
    }

    nonisolated(nonsending) private func rights(
        _ connection: Connection
    ) async throws(PostgresError) -> DatabaseCheckup.Finding {
        let row = try await connection.query(
            """
            SELECT has_function_privilege('anvil.record_pass(text, text, jsonb)', 'EXECUTE'),
                has_table_privilege('anvil.history', 'SELECT'), has_table_privilege('anvil.history', 'DELETE')
            """)[0]
        let words = [(0, "hand in"), (1, "read"), (2, "thin out")].filter { row.flag($0.0) == true }.map(\.1)
        guard !words.isEmpty else {
            return .init("rights", .bad, "\(address.user) may neither hand in nor read: run 'anvil database create' there again")
        }
        return .init("rights", .good, "\(address.user) may \(Words.list(words))")
    }

    /// The server's clock is asked for; what the question took is shared between the ways there and back.
    nonisolated(nonsending) private func clock(
        _ connection: Connection
    ) async throws(PostgresError) -> DatabaseCheckup.Finding {
        let before = Date().timeIntervalSince1970
        let theirs = try await connection.query("SELECT extract(epoch FROM clock_timestamp())::float8")[0].double(0) ?? 0
        let after = Date().timeIntervalSince1970
        let difference = theirs - (before + after) / 2
        let words = "its clock is \(Words.duration(seconds: abs(difference))) \(difference < 0 ? "behind" : "ahead of") ours"
        switch abs(difference) {
        case ..<Self.clockWarningSeconds: return .init("clock", .good, words)
        case ..<Self.clockLimitSeconds: return .init("clock", .warning, "\(words): look at both with timedatectl")
        default:
            return .init(
                "clock", .bad, "\(words): facts will be hard to put in order. Mend it: timedatectl set-ntp true, on both hosts")
        }
    }

    /// How large it is; and how much room is left, where that can be seen: on this host.
    nonisolated(nonsending) private func room(
        _ connection: Connection
    ) async throws(PostgresError) -> DatabaseCheckup.Finding {
        let size = try await size(connection)
        let words = "it holds \(Words.bytes(Double(size)))"
        guard address.isLocal || ["localhost", "127.0.0.1", "::1"].contains(address.host),
            let disk = FileSystem("/var/lib/postgresql")
        else { return .init("room", .good, "\(words); how much room is left there only its own host knows") }
        let all = "\(words), and \(Words.bytes(disk.freeBytes)) of its disk are free"
        return disk.freePercent < Self.roomWarningPercent
            ? .init("room", .warning, "\(all): shorten its retention, or give it more room") : .init("room", .good, all)
    }

    nonisolated(nonsending) private func size(_ connection: Connection) async throws(PostgresError) -> Int64 {
        try await connection.query("SELECT pg_database_size(current_database())")[0].int(0) ?? 0
    }
}

extension DatabaseInspector {
    func state(anvil: String, host: HostName, _ waiting: WaitingPasses) async -> DatabaseState {
        var state = DatabaseState(name: database.name, at: address.words)
        state.waitingPasses = waiting.count(for: database.name)
        do throws(PostgresError) {
            let connection = try await Connection.open(address, limits: Self.limits)
            try await Migrator.check(connection)
            state.sizeBytes = try await size(connection)
            let rows = try await connection.query(
                "SELECT wall FROM anvil.hosts WHERE seat = anvil.number($1, $2) AND wall IS NOT NULL",
                [.text(anvil), .text(host)])
            if let wall = rows.first?.int(0) {
                state.lastPassWallMilliseconds = wall
                state.behindSeconds = max(0, Double(Console.wallMilliseconds() - wall) / 1000)
            }
        } catch {
            state.trouble = "\(error)"
        }
        return state
    }
}

/// How many passes of this host wait for each database.
struct WaitingPasses: Sendable {
    private var counts: [String: Int] = [:]

    /// Read from this host's own database; nothing is known before ScanCore has written to any.
    init(_ settings: Settings) {
        let path = settings.dataDirectory + "/" + Store.fileName
        // What cannot be read here is told by every other command; the databases are looked at all the same.
        guard let status = try? Store.open(path: path, mode: .read).outboxStatus() else { return }
        for receiver in status.receivers { counts[receiver.name] = Int(max(0, status.newest - receiver.sent)) }
    }

    func count(for name: String) -> Int? { counts[name] }
}

/// How much room a file system has.
private struct FileSystem {
    var freeBytes: Double
    var freePercent: Double

    init?(_ path: String) {
        var status = statvfs()
        guard statvfs(path, &status) == 0, status.f_blocks > 0 else { return nil }
        freeBytes = Double(status.f_bavail) * Double(status.f_frsize)
        freePercent = Double(status.f_bavail) * 100 / Double(status.f_blocks)
    }
}

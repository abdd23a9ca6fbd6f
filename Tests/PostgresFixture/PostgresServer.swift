public import Foundation
import Glibc
public import Postgres
import Synchronization

/// A real PostgreSQL server of a test's own, in a scratch directory, on a free port and a local socket. It is gone when it is
/// not used any more, and also when the test program is killed.
///
/// On the socket every user is let in; over TCP it wants TLS and a password. `superuser` is `anvil_test`.
public final class PostgresServer: Sendable {
    public let directory: URL
    public let port: Int
    private let account: String?
    private let running = Mutex<Running?>(nil)

    private struct Running {
        var keeper: Process
        var input: Pipe
        var pid: pid_t
    }

    public static let superuser = "anvil_test"
    public static let password = "secret of the test"

    /// One server for all tests of a program that need no server of their own; each makes a database of its own on it.
    public static let shared = Result { try PostgresServer() }

    /// Makes a cluster and starts it. `settings` are lines of `postgresql.conf`; `data` is where it lies, when not in the
    /// scratch directory (such as a small file system).
    public init(settings: [String] = [], data: URL? = nil) throws {
        let programs = try Self.programs()
        account = getuid() == 0 ? Self.unprivileged() : nil
        let name = "anvil-postgres-\(UUID().uuidString.prefix(8))"
        directory = FileManager.default.temporaryDirectory.appendingPathComponent(name)
        port = try Self.freePort()
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        try Certificates.make(in: directory)
        let folder = data ?? directory.appendingPathComponent("data")
        try? FileManager.default.createSymbolicLink(at: directory.appendingPathComponent("place"), withDestinationURL: folder)
        let password = directory.appendingPathComponent("password")
        try Data((Self.password + "\n").utf8).write(to: password)
        try Self.give(directory, to: account)
        try run([
            programs.appendingPathComponent("initdb").path, "-D", folder.path, "-U", Self.superuser, "-A", "trust", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-sync", "--pwfile", password.path,
        ])
        try configure(folder, settings)
        try start()
    }

    deinit { stop() }

    public var place: URL { directory.appendingPathComponent("place").resolvingSymlinksInPath() }
    public var caFile: String { directory.appendingPathComponent("ca.crt").path }
    /// The certificate of an authority that signed nothing here.
    public var strangerFile: String { directory.appendingPathComponent("stranger.crt").path }

    /// On the local socket, without a password.
    public func local(user: String = superuser, name: String = "postgres") -> Address {
        Address(host: directory.path, port: port, name: name, user: user)
    }

    /// Over TCP, with TLS and a password; `password` is written to a file of mode 600.
    public func remote(user: String = superuser, name: String = "postgres", password: String = password) throws -> Address {
        let file = directory.appendingPathComponent("password-\(UUID().uuidString.prefix(8))")
        _ = FileManager.default.createFile(
            atPath: file.path, contents: Data((password + "\n").utf8), attributes: [.posixPermissions: 0o600])
        return Address(host: "localhost", port: port, name: name, user: user, passwordFile: file.path, caFile: caFile)
    }

    /// A new database with all steps of the schema, up to `version`.
    public func makeDatabase(version: Int = Migration.newest) async throws -> Address {
        let name = "db_" + UUID().uuidString.prefix(8).lowercased()
        let server = try await Connection.open(local())
        try await server.execute("CREATE DATABASE \(name)")
        server.close()
        let address = local(name: name)
        let connection = try await Connection.open(address)
        if version > 0 { try await Migrator.migrate(connection, to: version) }
        connection.close()
        return address
    }
}

// MARK: - Life and death

extension PostgresServer {
    /// Starts it and waits until it takes connections.
    public func start() throws {
        guard running.withLock({ $0 == nil }) else { return }
        let programs = try Self.programs()
        let limit = Foundation.Date(timeIntervalSinceNow: 60)
        // After a kill the memory of the dead one may be in use for a moment: then it ends at once, and is started again.
        while Foundation.Date(timeIntervalSinceNow: 0) < limit {
            let started = try launch(programs.appendingPathComponent("postgres").path)
            running.withLock { $0 = started }
            while started.keeper.isRunning && Foundation.Date(timeIntervalSinceNow: 0) < limit {
                let ready = try? run([
                    programs.appendingPathComponent("pg_isready").path, "-q", "-h", directory.path, "-p", String(port),
                ])
                if ready != nil { return }
                usleep(20_000)
            }
            running.withLock { $0 = nil }
        }
        throw FixtureError.failed("PostgreSQL does not start:\n\(log.suffix(2000))")
    }

    /// Ends it as a power cut would: nothing is tidied up.
    public func kill() { end(SIGKILL) }

    /// Ends it politely, but at once.
    public func stop() { end(SIGINT) }

    private func end(_ signal: Int32) {
        guard
            let old = running.withLock({ (value) -> Running? in
                defer { value = nil }; return value
            })
        else { return }
        Glibc.kill(old.pid, signal)
        // What waits for our end to close counts as a part of the keeper, so this comes before waiting for it.
        try? old.input.fileHandleForWriting.close()
        // Frozen processes hear nothing else, and nobody waits for ever.
        for count in 0..<1000 where old.keeper.isRunning {
            if count == 500 { Glibc.kill(old.pid, SIGKILL) }
            usleep(10_000)
        }
    }

    /// Holds all its processes, as a server does whose host hangs; `false` lets them go on.
    public func freeze(_ isFrozen: Bool) {
        let pid = running.withLock { $0?.pid }
        if let pid { Glibc.kill(pid, isFrozen ? SIGSTOP : SIGCONT) }
    }

    public var processID: pid_t? { running.withLock { $0?.pid } }

    public var log: String {
        (try? String(contentsOf: directory.appendingPathComponent("log"), encoding: .utf8)) ?? ""
    }

    /// A shell keeps it: it ends PostgreSQL when our end of its input closes, for whatever reason.
    private func launch(_ program: String) throws -> Running {
        let script = """
            "$@" >>"$log" 2>&1 </dev/null &
            pid=$!
            echo $pid
            (read -r _; kill -INT $pid 2>/dev/null) <&3 &
            wait $pid
            """
        let keeper = Process()
        keeper.executableURL = URL(fileURLWithPath: "/bin/bash")
        let become = account.map { ["setpriv", "--reuid", $0, "--regid", $0, "--init-groups", "--"] } ?? []
        keeper.arguments = ["-c", "exec 3<&0; " + script, "keeper"] + become + [program, "-D", place.path]
        keeper.environment = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "log": directory.appendingPathComponent("log").path]
        let input = Pipe()
        let output = Pipe()
        // Another keeper that inherited our end would keep this one alive for ever.
        for end in [input.fileHandleForWriting, output.fileHandleForReading] {
            _ = fcntl(end.fileDescriptor, F_SETFD, FD_CLOEXEC)
        }
        keeper.standardInput = input
        keeper.standardOutput = output
        try keeper.run()
        var text = ""
        while !text.contains("\n") {
            let data = output.fileHandleForReading.availableData
            if data.isEmpty { break }
            text += String(decoding: data, as: UTF8.self)
        }
        guard let pid = pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines)) else {
            throw FixtureError.failed("PostgreSQL was not started")
        }
        return Running(keeper: keeper, input: input, pid: pid)
    }
}

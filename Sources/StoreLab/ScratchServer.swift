import Foundation
import Glibc
import Synchronization

/// A real PostgreSQL of our own: made in a folder, killed and started again as often as wanted, removed at the end.
///
/// Root cannot run PostgreSQL, so root starts it as the user `postgres`. It has a local socket in its folder, no port, and
/// trusts whoever can reach that: nothing but the lab's own data is ever in it.
public final class ScratchServer: Sendable {
    public let folder: String
    private let process = Mutex<Process?>(nil)

    /// Where Debian keeps the programs; the newest version wins.
    public static func programs() throws -> String {
        let root = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        let newest = versions.compactMap(Int.init).max()
        guard let newest, access("\(root)/\(newest)/bin/initdb", X_OK) == 0 else { throw LabError.notInstalled("initdb") }
        return "\(root)/\(newest)/bin"
    }

    /// Makes a new, empty cluster in `folder` and starts it. `settings` are lines of `postgresql.conf`.
    public init(folder: String, settings: [String] = []) throws {
        self.folder = folder
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        if getuid() == 0 {
            guard let user = getpwnam("postgres") else { throw LabError.notInstalled("the user postgres") }
            chown(folder, user.pointee.pw_uid, user.pointee.pw_gid)
        }
        try Self.run(
            Self.programs() + "/initdb",
            ["-D", data, "-U", "postgres", "-A", "trust", "--no-locale", "-E", "UTF8", "--no-sync"])
        let lines =
            [
                "listen_addresses = ''", "unix_socket_directories = '\(folder)'", "max_connections = 100",
                "logging_collector = off", "log_min_messages = warning",
            ] + settings
        let file = data + "/postgresql.conf"
        let before = try String(contentsOfFile: file, encoding: .utf8)
        try (before + "\n" + lines.joined(separator: "\n") + "\n").write(toFile: file, atomically: false, encoding: .utf8)
        try start()
    }

    public var data: String { folder + "/data" }
    public var log: String { folder + "/server.log" }
    public var isRunning: Bool { process.withLock { $0?.isRunning ?? false } }

    /// Starts it and waits until it takes connections. After a kill it recovers from its log first.
    public func start(waitSeconds: Double = 30) throws {
        let program = try Self.programs() + "/postgres"
        let began = ContinuousClock.now
        repeat {
            try launch(program)
            while isRunning {
                if answers() { return }
                usleep(5_000)
                guard began.duration(to: .now) < .seconds(waitSeconds) else { break }
            }
            // Right after a kill the last of the old processes may still hold the shared memory; then it is tried again.
            usleep(20_000)
        } while began.duration(to: .now) < .seconds(waitSeconds)
        throw LabError.notUp(folder: folder, waitedSeconds: waitSeconds, log: logTail())
    }

    /// Signal 9 to the whole server at once, as when the host loses its power but its disk keeps what was synced.
    public func killHard() {
        guard let running = process.withLock({ $0 }), running.isRunning else { return }
        let parent = running.processIdentifier
        let children = Self.children(of: parent)
        kill(parent, SIGKILL)
        for child in children { kill(child, SIGKILL) }
        running.waitUntilExit()
        process.withLock { $0 = nil }
    }

    /// Ends it at once but cleanly, cutting its clients.
    public func stop() {
        guard let running = process.withLock({ $0 }) else { return }
        kill(running.processIdentifier, SIGINT)
        running.waitUntilExit()
        process.withLock { $0 = nil }
    }

    /// Stops it and removes all it left.
    public func remove() {
        killHard()
        try? FileManager.default.removeItem(atPath: folder)
    }

    public func logTail(lines: Int = 5) -> String {
        let text = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").suffix(lines).joined(separator: " / ")
    }

    private func launch(_ program: String) throws {
        let (path, arguments) = Self.asServerUser(program, ["-D", data])
        let started = Process()
        started.executableURL = URL(fileURLWithPath: path)
        started.arguments = arguments
        if !FileManager.default.fileExists(atPath: log) { FileManager.default.createFile(atPath: log, contents: nil) }
        let output = FileHandle(forWritingAtPath: log)
        _ = try output?.seekToEnd()
        started.standardOutput = output
        started.standardError = output
        started.standardInput = FileHandle.nullDevice
        try started.run()
        try output?.close()
        process.withLock { $0 = started }
    }

    /// Whether it is past recovery: the file's last line but one says `ready` only then.
    private func answers() -> Bool {
        guard let text = try? String(contentsOfFile: data + "/postmaster.pid", encoding: .utf8) else { return false }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count > 7, lines[7].hasPrefix("ready") else { return false }
        return lines[0] == "\(process.withLock { $0?.processIdentifier ?? 0 })"
    }

    private static func children(of parent: Int32) -> [Int32] {
        let text = (try? String(contentsOfFile: "/proc/\(parent)/task/\(parent)/children", encoding: .utf8)) ?? ""
        return text.split(separator: " ").compactMap { Int32($0) }
    }

    private static func asServerUser(_ program: String, _ arguments: [String]) -> (String, [String]) {
        guard getuid() == 0 else { return (program, arguments) }
        let words = ["--reuid=postgres", "--regid=postgres", "--init-groups", "--", program]
        return ("/usr/bin/setpriv", words + arguments)
    }

    /// Runs a program of PostgreSQL to its end, as the user of the server.
    public static func run(_ program: String, _ arguments: [String]) throws {
        let (path, words) = asServerUser(program, arguments)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = words
        process.currentDirectoryURL = URL(fileURLWithPath: "/")
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw LabError.failed(program: program, status: process.terminationStatus, output: text)
        }
    }
}

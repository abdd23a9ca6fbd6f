import Foundation
import Glibc
import Postgres

public enum FixtureError: Error, CustomStringConvertible {
    case missing(String)
    case failed(String)

    public var description: String {
        switch self {
        case .missing(let what): "\(what) is missing on this machine; ./test installs what the tests need."
        case .failed(let because): because
        }
    }
}

extension PostgresServer {
    /// Where Debian puts the programs of the newest version, or where PATH has them.
    static func programs() throws -> URL {
        let base = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
        if let newest = versions.compactMap({ Int($0) }).max() { return URL(fileURLWithPath: "\(base)/\(newest)/bin") }
        for folder in (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":") {
            if FileManager.default.isExecutableFile(atPath: "\(folder)/initdb") { return URL(fileURLWithPath: String(folder)) }
        }
        throw FixtureError.missing("PostgreSQL")
    }

    /// PostgreSQL refuses to run as root.
    static func unprivileged() -> String { getpwnam("postgres") != nil ? "postgres" : "nobody" }

    static func give(_ folder: URL, to account: String?) throws {
        guard let account, let entry = getpwnam(account)?.pointee else { return }
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        for file in [""] + files { lchown(folder.appendingPathComponent(file).path, entry.pw_uid, entry.pw_gid) }
    }

    public static func freePort() throws -> Int {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, size) | getsockname(socket, $0, &size) }
        }
        guard status == 0 else { throw FixtureError.failed("no port is free") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// Runs a program as the account that PostgreSQL runs as, and gives what it printed.
    @discardableResult
    public func run(_ arguments: [String]) throws -> String {
        let become =
            getuid() == 0
            ? ["setpriv", "--reuid", Self.unprivileged(), "--regid", Self.unprivileged(), "--init-groups", "--"] : []
        return try Self.shell(become + arguments)
    }

    @discardableResult
    static func shell(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: "/tmp")
        let output = Pipe()
        _ = fcntl(output.fileHandleForReading.fileDescriptor, F_SETFD, FD_CLOEXEC)
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let text = String(decoding: data, as: UTF8.self)
        guard process.terminationStatus == 0 else {
            throw FixtureError.failed("\(arguments.joined(separator: " ")) ended with \(process.terminationStatus): \(text)")
        }
        return text
    }

    func configure(_ folder: URL, _ settings: [String]) throws {
        let lines = [
            "port = \(port)", "listen_addresses = 'localhost'", "unix_socket_directories = '\(directory.path)'", "fsync = off",
            "password_encryption = 'scram-sha-256'", "shared_buffers = 32MB", "max_connections = 50", "ssl = on",
            "ssl_cert_file = '\(directory.path)/server.crt'", "ssl_key_file = '\(directory.path)/server.key'",
        ]
        try append(lines + settings, to: folder.appendingPathComponent("postgresql.conf"))
        let admissions = "local all all trust\nhostssl all all all scram-sha-256\n"
        try admissions.write(to: folder.appendingPathComponent("pg_hba.conf"), atomically: false, encoding: .utf8)
    }

    private func append(_ lines: [String], to file: URL) throws {
        let text = try String(contentsOf: file, encoding: .utf8)
        try (text + lines.joined(separator: "\n") + "\n").write(to: file, atomically: false, encoding: .utf8)
    }

    /// Puts another certificate in place, of those that ``Certificates`` made: `server`, `expired`, `early`, `elsewhere`.
    public func present(_ name: String) async throws {
        for end in ["crt", "key"] {
            let file = directory.appendingPathComponent("\(name).\(end)")
            try Data(contentsOf: file).write(to: directory.appendingPathComponent("server.\(end)"))
        }
        let connection = try await Connection.open(local())
        try await connection.execute("SELECT pg_reload_conf()")
        connection.close()
    }
}

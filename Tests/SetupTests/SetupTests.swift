import Foundation
import Glibc
import Postgres
import Setup
import Testing

@Suite("A server of this host is made ready", .serialized)
struct SetupTests {
    @Test("In one command, safe to run again; its keys let in over TLS, and only for what they are for")
    func create() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("anvil-create-\(UUID().uuidString.prefix(8))")
        defer { Self.end(folder) }
        var request = CreationRequest()
        request.folder = folder.path
        request.host = "localhost"
        request.listen = "localhost"
        let first = try await Creator.create(request)
        #expect(first.steps.dropFirst().allSatisfy { $0.isNew }, "a new server is said to have been there: \(first.steps)")
        let second = try await Creator.create(request)
        #expect(second.steps.allSatisfy { !$0.isNew }, "run again it did something: \(second.steps.filter(\.isNew))")
        #expect(second.keys == first.keys && second.port == first.port, "keys or port changed when it was run again")
        for role in DatabaseRole.allCases {
            let key = try #require(second.keys[role])
            let kept = KeptKey(name: role.rawValue, configuration: folder.appendingPathComponent("anvil.yaml").path)
            try kept.write(try DatabaseKey.read(Data(key.text.utf8), path: "test"))
            let connection = try await Connection.open(
                Address(
                    host: key.host, port: key.port, name: key.database, user: key.user, passwordFile: kept.passwordFile,
                    caFile: kept.caFile))
            #expect(connection.tls != nil, "\(role) is let in without TLS")
            try await Migrator.check(connection)
            await #expect(throws: PostgresError.self, "\(role) may drop tables") {
                try await connection.execute("DROP TABLE anvil.history")
            }
        }
        for name in ["ca.key", "server.key", "host.password", "host.key"] {
            let path = "\(second.keysFolder)/\(name)"
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600, "\(name) can be read by others: mode \(String(mode ?? 0, radix: 8))")
        }
        let log = try String(contentsOfFile: folder.path + "/data/anvil.log", encoding: .utf8)
        #expect(!log.contains(second.keys[.host]?.password ?? "?"), "a password stands in the server's log")
    }

    @Test("A key that is cut short, empty or of a later form is refused with what to do")
    func keys() {
        let key = DatabaseKey(name: "a", host: "h", port: 1, database: "d", user: "u", password: "p", authority: "c")
        var later = key
        later.anvilDatabaseKey = 2
        for text in ["", "{", String(key.text.prefix(60)), later.text, "-----BEGIN CERTIFICATE-----"] {
            do {
                _ = try DatabaseKey.read(Data(text.utf8), path: "key")
                Issue.record("this was taken for a key: \(text)")
            } catch {
                #expect("\(error)".contains("anvil database key"), "nobody is told where keys come from: \(error)")
            }
        }
    }

    @Test("A directory with other things in it is left alone")
    func foreign() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("anvil-foreign-\(UUID().uuidString.prefix(8))")
        try FileManager.default.createDirectory(at: folder.appendingPathComponent("data"), withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: folder.appendingPathComponent("data/thesis.txt"))
        defer { try? FileManager.default.removeItem(at: folder) }
        var request = CreationRequest()
        request.folder = folder.path
        await #expect(throws: SetupError.foreignDirectory(folder.path + "/data")) { try await Creator.create(request) }
        #expect(FileManager.default.fileExists(atPath: folder.path + "/data/thesis.txt"), "a file of somebody else's is gone")
    }

    /// Stops the server of that directory and removes it.
    private static func end(_ folder: URL) {
        let text = try? String(contentsOfFile: folder.path + "/data/postmaster.pid", encoding: .utf8)
        if let pid = text?.split(separator: "\n").first.flatMap({ pid_t($0) }) { kill(pid, SIGQUIT) }
        try? FileManager.default.removeItem(at: folder)
    }
}

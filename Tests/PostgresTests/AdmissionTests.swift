import Foundation
import Postgres
import PostgresFixture
import Testing

@Suite("Bad input: what is said of a database that cannot be reached or does not let us in", .serialized)
struct AdmissionTests {
    let server: PostgresServer
    let address: Address

    init() throws {
        server = try PostgresServer.shared.get()
        address = try server.remote()
    }

    private func open(_ address: Address, seconds: Double = 10) async throws {
        _ = try await Connection.open(address, limits: Limits(connectSeconds: seconds))
    }

    @Test("Wrong password, and none")
    func password() async throws {
        let wrong = try server.remote(password: "guessed")
        await expect(
            .wrongPassword(at: wrong.words, user: "anvil_test", file: wrong.passwordFile), "password of anvil_test is wrong",
            "anvil database key"
        ) { try await open(wrong) }
        var none = address
        none.passwordFile = nil
        await expect(.wrongPassword(at: none.words, user: "anvil_test", file: nil), "name a passwordFile") {
            try await open(none)
        }
        var unknown = address
        unknown.user = "nobody_known"
        await expect(
            .wrongPassword(at: unknown.words, user: "nobody_known", file: unknown.passwordFile), "nobody_known"
        ) { try await open(unknown) }
    }

    @Test("A password file that others can read, that is empty, that is not there")
    func passwordFile() async throws {
        let path = try #require(address.passwordFile)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        await expect(
            .passwordFile(path: path, because: "others than its owner may read it; run: chmod 600 \(path)"), "chmod 600"
        ) { try await open(address) }
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        try Data("\n".utf8).write(to: URL(filePath: path))
        await expect(.passwordFile(path: path, because: "its first line is empty"), "mode 600") { try await open(address) }
        var gone = address
        gone.passwordFile = "/nowhere/password"
        await expect(
            .passwordFile(path: "/nowhere/password", because: "it cannot be read: No such file or directory"), "/nowhere/password"
        ) { try await open(gone) }
    }

    @Test("Unknown database")
    func database() async throws {
        var other = address
        other.name = "elsewhere"
        await expect(.unknownDatabase(at: other.words, name: "elsewhere"), "no database named elsewhere") {
            try await open(other)
        }
    }

    @Test("Certificates: expired, not valid yet, of another host, of an authority nobody knows, none to check by")
    func certificates() async throws {
        try await server.present("expired")
        await expect(.certificateExpired(at: address.words), "has expired", "anvil database create") { try await open(address) }
        try await server.present("early")
        await expect(.certificateEarly(at: address.words), "not valid yet", "timedatectl") { try await open(address) }
        try await server.present("elsewhere")
        await expect(
            "the host name that the certificate was made for", "elsewhere.example",
            like: {
                if case .certificateUnverified = $0 { true } else { false }
            }
        ) { try await open(address) }
        try await server.present("good")
        var stranger = address
        stranger.caFile = server.strangerFile
        await expect(
            "cannot be verified", "somebody may stand between", server.strangerFile,
            like: {
                if case .certificateUnverified = $0 { true } else { false }
            }
        ) { try await open(stranger) }
        stranger.caFile = "/nowhere/ca.crt"
        await expect(
            .caFile(path: "/nowhere/ca.crt", because: "No such file or directory"), "Copy the authority's certificate"
        ) { try await open(stranger) }
        stranger.caFile = address.passwordFile
        await expect("cannot be checked by this file", like: { if case .caFile = $0 { true } else { false } }) {
            try await open(stranger)
        }
        try await open(address)
    }

    @Test("Nothing listens; no such host; no such socket")
    func nobody() async throws {
        var closed = address
        closed.port = try PostgresServer.freePort()
        await expect(.refused(at: closed.words), "nothing listens there", "systemctl start postgresql") { try await open(closed) }
        var nameless = address
        nameless.host = "no-such-host.invalid"
        await expect("has no address", "Check the name", like: { if case .unknownHost = $0 { true } else { false } }) {
            try await open(nameless, seconds: 30)
        }
        await expect(.refused(at: "anvil at /nowhere, port 5432"), "nothing listens there") {
            try await open(Address(host: "/nowhere", user: "x"))
        }
    }

    @Test("Not PostgreSQL: a web server, a secure shell, a mail server, one that hangs up, one that is silent")
    func impostors() async throws {
        var other = address
        for words in ["HTTP/1.1 400 Bad Request\r\n\r\n", "SSH-2.0-OpenSSH_9.2\r\n", "220 mail ready\r\n", ""] {
            let impostor = try Impostor(saying: words)
            other.port = impostor.port
            other.host = "127.0.0.1"
            await expect("is not PostgreSQL", "Check the port", like: { if case .notPostgres = $0 { true } else { false } }) {
                try await open(other)
            }
        }
        let silent = try Impostor(saying: nil)
        other.port = silent.port
        await expect(.silent(at: other.words, seconds: 0.5), "said nothing for 0.5 s", "overloaded or frozen") {
            try await open(other, seconds: 0.5)
        }
    }

    @Test("A server without TLS gets no password")
    func plain() async throws {
        let own = try PostgresServer(settings: ["ssl = off"])
        let plain = try own.remote()
        await expect(.noTLS(at: plain.words), "no password is sent", "ssl = on") { try await open(plain) }
    }

    @Test("All connections are taken")
    func full() async throws {
        let own = try PostgresServer(settings: [
            "max_connections = 4", "superuser_reserved_connections = 1", "max_wal_senders = 0",
        ])
        let first = try await Connection.open(own.local())
        _ = try await Rights.makeRoles(first)
        first.close()
        var held: [Connection] = []
        let place = own.local(user: "anvil_reader")
        await expect(.tooManyConnections(at: place.words), "all connections of this server are taken", "max_connections") {
            for _ in 0..<8 { held.append(try await Connection.open(place)) }
        }
        #expect(held.count >= 2, "only \(held.count) connections were let in")
    }
}

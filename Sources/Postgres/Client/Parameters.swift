import CLibpq
import Glibc

/// What libpq is told of a connection. The password lives in memory only: never in an argument, the environment or a log.
struct Parameters {
    private var entries: [String: String]

    /// The system's list of authorities, for a server whose certificate one of these signed.
    static let systemAuthorities = "/etc/ssl/certs/ca-certificates.crt"

    init(_ address: Address, _ limits: Limits, name: String) throws(PostgresError) {
        entries = [
            "host": address.host, "port": String(address.port), "dbname": address.name, "user": address.user,
            "application_name": name, "client_encoding": "UTF8", "gssencmode": "disable",
            // Nothing is taken from the home directory of whoever runs this.
            "passfile": "/dev/null/none", "sslcert": "/dev/null/none", "sslkey": "/dev/null/none",
            "keepalives_idle": "30", "keepalives_interval": "10", "keepalives_count": "3",
            "tcp_user_timeout": String(Int(limits.statementSeconds * 1000) + 10_000),
            "options": Self.options(limits),
        ]
        if let file = address.passwordFile { entries["password"] = try PasswordFile.read(file) }
        guard !address.isLocal else {
            entries["sslmode"] = "disable"
            return
        }
        let authorities = address.caFile ?? Self.systemAuthorities
        guard access(authorities, R_OK) == 0 else { throw .caFile(path: authorities, because: systemWords(errno)) }
        entries["sslmode"] = "verify-full"
        entries["sslrootcert"] = authorities
        entries["ssl_min_protocol_version"] = "TLSv1.2"
        // Whoever asks for the password in another way than SCRAM bound to this very channel does not get it.
        if address.passwordFile != nil { entries["channel_binding"] = "require" }
    }

    /// The server ends statements and forgotten transactions by itself, and notices within 10 s that a client is gone.
    private static func options(_ limits: Limits) -> String {
        let milliseconds = Int(limits.statementSeconds * 1000)
        return "-c statement_timeout=\(milliseconds) -c idle_in_transaction_session_timeout=\(milliseconds + 60_000) "
            + "-c client_connection_check_interval=10000 -c extra_float_digits=1 -c datestyle=ISO -c timezone=UTC"
    }

    mutating func forLookingAtTheCertificate() {
        entries["password"] = nil
        entries["channel_binding"] = nil
        entries["sslmode"] = "require"
        entries["sslrootcert"] = "/dev/null/none"
    }

    /// Each address is tried in turn; the name stays what the certificate is compared with.
    mutating func give(addresses: [String], of host: String) {
        entries["hostaddr"] = addresses.joined(separator: ",")
        entries["host"] = Array(repeating: host, count: addresses.count).joined(separator: ",")
    }

    /// Begins to connect; nil when there is no memory.
    func start() -> OpaquePointer? {
        let keys = entries.keys.sorted()
        var keywords: [UnsafePointer<CChar>?] = keys.map { UnsafePointer(strdup($0)) }
        var values: [UnsafePointer<CChar>?] = keys.map { UnsafePointer(strdup(entries[$0] ?? "")) }
        defer { for text in keywords + values { free(UnsafeMutablePointer(mutating: text)) } }
        keywords.append(nil)
        values.append(nil)
        return PQconnectStartParams(&keywords, &values, 0)
    }
}

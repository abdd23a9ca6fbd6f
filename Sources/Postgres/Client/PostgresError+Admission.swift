extension PostgresError {
    /// Sentences about being let in and about the schema.
    var admission: String? {
        switch self {
        case .noTLS(let at):
            "\(at): this server does not speak TLS, so no password is sent to it. Run 'anvil database create' there, or set ssl = on in its postgresql.conf."
        case .certificateExpired(let at):
            "\(at): the server's certificate has expired. Run 'anvil database create' on that host; it makes a new one under the same authority, so that clients need no change."
        case .certificateEarly(let at):
            "\(at): the server's certificate is not valid yet, by this host's clock. Check the clocks of both hosts (timedatectl)."
        case .certificateUnverified(let at, let file, let because):
            "\(at): the server's certificate cannot be verified (\(because)). Copy the authority's certificate (ca.crt) of that server anew\(file.map { " to \($0)" } ?? ", and name it as caFile in the configuration"), and use the host name that the certificate was made for. If nobody changed it, somebody may stand between."
        case .passwordFile(let path, let because):
            "\(path): the password cannot be taken from this file: \(because). It must hold the password in its first line, with mode 600."
        case .caFile(let path, let because):
            "\(path): the server's certificate cannot be checked by this file: \(because). Copy the authority's certificate (ca.crt) of that server there."
        case .wrongPassword(let at, let user, let file):
            "\(at): the password of \(user) is wrong\(file.map { " (from \($0))" } ?? "; none was sent: name a passwordFile"). Add the database again with a key from its server ('anvil database key' there, 'anvil database add' here)."
        case .notAdmitted(let at, let user, let because):
            "\(at): the server does not let \(user) in (\(because)). Check the user in the configuration, and the lines of pg_hba.conf on that server; 'anvil database create' there puts both in order."
        case .unknownDatabase(let at, let name):
            "\(at): this server has no database named \(name). Run 'anvil database create' there, or correct the name in the configuration."
        case .tooManyConnections(let at):
            "\(at): all connections of this server are taken. It is tried again by itself; if this stays, raise max_connections there, and look who holds them: SELECT * FROM pg_stat_activity."
        case .starting(let at):
            "\(at): this server is starting, stopping or recovering. It is tried again by itself."
        case .noSchema(let at):
            "\(at): this database holds no tables of Anvil. Run 'anvil database create' on that host, or correct the name in the configuration."
        case .olderSchema(let at, let version, let needed):
            "\(at): this database has schema \(version), and this Anvil needs \(needed). Run 'anvil database create' on that host with the newer version; it brings the database up to date."
        case .newerSchema(let at, let version, let known):
            "\(at): this database has schema \(version), made by a newer version of Anvil than this one, which knows up to \(known). Install the newer version on this host; until then the database is left alone."
        default: nil
        }
    }
}

/// The texts of a server's own files.
struct ServerFiles {
    var place: Place
    var listen: String
    var database: String

    /// Settings beside PostgreSQL's own. A file of this name is read after the main one, and wins.
    var settings: String {
        var lines = [
            "# Made by 'anvil database create', which writes it anew when it is run again.",
            "listen_addresses = '\(listen)'",
            "port = \(place.port)",
            "ssl = on",
            "ssl_cert_file = '\(place.settings)/anvil-server.crt'",
            "ssl_key_file = '\(place.settings)/anvil-server.key'",
            "ssl_min_protocol_version = 'TLSv1.2'",
            "password_encryption = 'scram-sha-256'",
            "# One connection of each host of the fleet, and room for people.",
            "max_connections = 300",
            "# Rows are only added: what is full is soon worth a look by vacuum, so that reads need the index only.",
            "autovacuum_vacuum_insert_scale_factor = 0.05",
            "wal_compression = on",
        ]
        if place.folder != nil { lines.append("unix_socket_directories = '\(place.socket)'") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Who is let in: people of this host who are root or own the server, by the socket; all others by TLS and password,
    /// and only with the roles of Anvil and those that belong to them.
    var admission: String {
        """
        # Made by 'anvil database create', which writes it anew when it is run again.
        local   all            postgres                                                  peer map=anvil
        hostssl \(database)  +anvil_host,+anvil_striker,+anvil_reader  all                 scram-sha-256

        """
    }

    /// Which users of this host are the server's superuser.
    func identities(user: String) -> String {
        var lines = ["# Made by 'anvil database create'.", "anvil  root      postgres", "anvil  postgres  postgres"]
        if user != "root" && user != "postgres" { lines.append("anvil  \(user)  postgres") }
        return lines.joined(separator: "\n") + "\n"
    }
}

import Foundation

/// Certificates made by `openssl`, as a site would make them, good and bad.
enum Certificates {
    /// `ca` and `stranger` are authorities; `good`, `expired`, `early` (not valid yet) and `elsewhere` (for another
    /// host) are signed by `ca`; `server` is what is presented, at first the good one.
    static func make(in folder: URL) throws {
        for authority in ["ca", "stranger"] {
            try openssl(
                folder,
                [
                    "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj",
                    "/CN=\(authority)",
                    "-keyout", "\(authority).key", "-out", "\(authority).crt",
                ])
        }
        try sign("good", host: "localhost", in: folder)
        try sign("expired", host: "localhost", from: "20200101000000Z", to: "20210101000000Z", in: folder)
        try sign("early", host: "localhost", from: "20900101000000Z", to: "20910101000000Z", in: folder)
        try sign("elsewhere", host: "elsewhere.example", in: folder)
        for end in ["crt", "key"] {
            try FileManager.default.copyItem(
                at: folder.appendingPathComponent("good.\(end)"), to: folder.appendingPathComponent("server.\(end)"))
        }
    }

    private static func sign(
        _ name: String, host: String, from: String = "20200101000000Z", to: String = "20900101000000Z", in folder: URL
    ) throws {
        try openssl(
            folder,
            [
                "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", "/CN=\(host)",
                "-keyout", "\(name).key", "-out", "\(name).csr",
            ])
        let index = folder.appendingPathComponent("index-\(name)")
        try FileManager.default.createDirectory(at: index, withIntermediateDirectories: true)
        try Data().write(to: index.appendingPathComponent("index.txt"))
        let settings = """
            [ca]
            default_ca = ours
            [ours]
            dir = \(index.path)
            database = \(index.path)/index.txt
            new_certs_dir = \(index.path)
            serial = \(index.path)/serial
            default_md = sha256
            policy = any
            x509_extensions = names
            [any]
            commonName = supplied
            [names]
            subjectAltName = DNS:\(host)
            """
        try settings.write(to: index.appendingPathComponent("ca.cnf"), atomically: true, encoding: .utf8)
        try openssl(
            folder,
            [
                "ca", "-batch", "-rand_serial", "-config", "\(index.path)/ca.cnf", "-cert", "ca.crt", "-keyfile", "ca.key",
                "-startdate", from, "-enddate", to, "-in", "\(name).csr", "-out", "\(name).crt", "-notext",
            ])
    }

    private static func openssl(_ folder: URL, _ arguments: [String]) throws {
        try PostgresServer.shell(["-C", folder.path, "openssl"] + arguments)
    }
}

import FoundationEssentials
import Glibc

/// The server itself: made, set up, started.
struct Cluster {
    var place: Place

    /// Makes it if it is not there. True if it was made.
    func make() throws(SetupError) -> Bool {
        if let folder = place.folder { return try makeFolder(folder) }
        guard geteuid() == 0 else { throw .mustBeRoot("set up a database of this host") }
        if try Self.debianPort(place.programs) != nil { return false }
        try Tools.run([
            "pg_createcluster", place.programs.version, Place.cluster, "--port", String(place.port), "--locale", "C.UTF-8",
        ])
        return true
    }

    private func makeFolder(_ folder: String) throws(SetupError) -> Bool {
        try SafeFile.makeFolder(folder, mode: 0o755)
        try SafeFile.makeFolder(place.socket, mode: 0o755, owner: place.account)
        if SafeFile.read("\(place.data)/PG_VERSION") != nil { return false }
        let found = (try? FileManager.default.contentsOfDirectory(atPath: place.data)) ?? []
        guard found.isEmpty else { throw .foreignDirectory(place.data) }
        try SafeFile.makeFolder(place.data, mode: 0o700, owner: place.account)
        try Tools.run(
            [place.programs.path("initdb"), "-D", place.data, "-U", "postgres", "-A", "peer", "-E", "UTF8", "--locale=C.UTF-8"],
            as: place.account)
        return true
    }

    /// Puts our settings beside PostgreSQL's own. True if any differed.
    func write(_ files: ServerFiles, user: String) throws(SetupError) -> Bool {
        let owner = place.account
        var hasChanged = try SafeFile.write(
            files.admission, to: "\(place.settings)/pg_hba.conf", mode: 0o640, owner: owner)
        hasChanged =
            try SafeFile.write(
                files.identities(user: user), to: "\(place.settings)/pg_ident.conf", mode: 0o640, owner: owner) || hasChanged
        let path = place.folder == nil ? "\(place.settings)/conf.d/anvil.conf" : "\(place.settings)/anvil.conf"
        hasChanged = try SafeFile.write(files.settings, to: path, mode: 0o644, owner: owner) || hasChanged
        if place.folder != nil {
            let main = "\(place.settings)/postgresql.conf"
            let text = SafeFile.read(main) ?? ""
            let line = "include 'anvil.conf'"
            if !text.contains(line) { try SafeFile.write(text + "\n\(line)\n", to: main, mode: 0o600, owner: owner) }
        }
        return hasChanged
    }

    /// Puts a copy of the certificate where the server reads it, as its user.
    func install(_ authority: Authority) throws(SetupError) -> Bool {
        var hasChanged = false
        for end in ["crt", "key"] {
            guard let text = SafeFile.read("\(authority.folder)/server.\(end)") else {
                throw .file("\(authority.folder)/server.\(end)", because: "it is gone; run this command again")
            }
            hasChanged =
                try SafeFile.write(
                    text, to: "\(place.settings)/anvil-server.\(end)", mode: 0o600, owner: place.account) || hasChanged
        }
        return hasChanged
    }

    /// Starts it, or starts it anew when its settings changed. True if either was done.
    func start(hasChanged: Bool) throws(SetupError) -> Bool {
        if isRunning && !hasChanged { return false }
        let word = isRunning ? "restart" : "start"
        if place.folder == nil {
            try Tools.run(["pg_ctlcluster", place.programs.version, Place.cluster, word])
        } else {
            try Tools.run(
                [place.programs.path("pg_ctl"), "-D", place.data, "-l", "\(place.data)/anvil.log", "-w", "-t", "60", word],
                as: place.account)
        }
        return true
    }

    var isRunning: Bool {
        Tools.succeeds([place.programs.path("pg_ctl"), "-D", place.data, "status"], as: place.account)
    }

    /// The port of our cluster among Debian's; nil when it was not made yet.
    static func debianPort(_ programs: Programs) throws(SetupError) -> Int? {
        try debianClusters().first { $0.version == programs.version && $0.name == Place.cluster }?.port
    }

    /// All of Debian's clusters, those that are down at the moment, too.
    static func debianClusters() throws(SetupError) -> [(version: String, name: String, port: Int)] {
        try Tools.run(["pg_lsclusters", "-h"]).split(whereSeparator: \.isNewline).compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2, let port = Int(words[2]) else { return nil }
            return (words[0], words[1], port)
        }
    }
}

/// Ports of this host.
enum Port {
    static let usual = 5432

    /// The first from PostgreSQL's own on that nobody listens on, and that no other server of this host is set to.
    static func firstFree() throws(SetupError) -> Int {
        let promised = Set((try? Cluster.debianClusters().map { $0.port }) ?? [])
        for port in usual..<usual + 100 where isFree(port) && !promised.contains(port) { return port }
        throw .portTaken(usual)
    }

    static func isFree(_ port: Int) -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        defer { close(socket) }
        var yes: Int32 = 1
        setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(UInt16(truncatingIfNeeded: port)).bigEndian
        let status = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        return status == 0
    }
}

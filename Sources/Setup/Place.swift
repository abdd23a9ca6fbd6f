import Glibc

/// Where a server of ours lies: a cluster of Debian's, or a directory that was named.
struct Place {
    /// What Debian calls our cluster: its own, so that nobody else's databases are touched.
    static let cluster = "anvil"

    var programs: Programs
    /// Nil is Debian's cluster.
    var folder: String?
    var port: Int
    /// The user that PostgreSQL runs as; nil is whoever runs this.
    var account: String?

    init(programs: Programs, folder: String?, port: Int) {
        self.programs = programs
        self.folder = folder
        self.port = port
        account = geteuid() == 0 ? "postgres" : nil
    }

    var data: String { folder.map { "\($0)/data" } ?? "/var/lib/postgresql/\(programs.version)/\(Self.cluster)" }
    /// Where its configuration lies.
    var settings: String { folder.map { "\($0)/data" } ?? "/etc/postgresql/\(programs.version)/\(Self.cluster)" }
    /// Where its local socket lies.
    var socket: String { folder.map { "\($0)/run" } ?? "/var/run/postgresql" }
    /// Where its keys and certificates lie, readable by their owner only.
    func keys(name: String) -> String { folder.map { "\($0)/keys" } ?? "/etc/anvil/databases/\(name)" }
}

import Yams

extension SettingsReader {
    mutating func readDatabases(_ node: Node?) {
        let key = "databases"
        var taken = Set<String>()
        let known = ["name", "host", "port", "database", "user", "passwordFile", "caFile"]
        for entry in entries(node, key, known: known) {
            guard let name = name(entry, key, taken: &taken) else { continue }
            guard let node = entry.fields["host"] else {
                report(entry.node, "\(key).host", "is needed: expected \(Self.hostWords)")
                continue
            }
            var database = DatabaseSettings(name: name, host: "")
            database.host = databaseHost(node) ?? ""
            if let node = entry.fields["port"] { database.port = whole(node, "\(key).port", range: 1...65535) ?? 5432 }
            if let node = entry.fields["database"], let text = text(node, "\(key).database", .name) { database.database = text }
            if let node = entry.fields["user"], let text = text(node, "\(key).user", .any) { database.user = text }
            if let node = entry.fields["passwordFile"] { database.passwordFile = text(node, "\(key).passwordFile", .directory) }
            if let node = entry.fields["caFile"] { database.caFile = text(node, "\(key).caFile", .directory) }
            refuseTwice(database, node)
            settings.databases.append(database)
        }
        if settings.databases.count > Self.databaseLimit, let node {
            report(node, key, "there are \(settings.databases.count); at most \(Self.databaseLimit) databases are written to")
        }
    }

    /// So many databases are written to side by side.
    private static let databaseLimit = 16

    private static let hostWords = "a host name, an IP address, or a directory with a server's local socket"

    private mutating func databaseHost(_ node: Node) -> String? {
        let text = node.scalar?.string ?? ""
        if TextRule.directory.allows(text) || System.isAddress(text) || TextRule.isHostName(text) { return text }
        report(node, "databases.host", "expected \(Self.hostWords), but found \(node.kindWords)")
        return nil
    }

    /// Writing everything twice into one database would be no second copy.
    private mutating func refuseTwice(_ database: DatabaseSettings, _ node: Node) {
        let same = settings.databases.first {
            ($0.host, $0.port, $0.database) == (database.host, database.port, database.database)
        }
        guard let same, !database.host.isEmpty else { return }
        report(node, "databases.host", "this is the same database as '\(same.name)'; take one out")
    }
}

extension TextRule {
    /// Whether it can be the name of a host, with its domain: letters, digits, `-` and `.`, at most 253.
    static func isHostName(_ text: String) -> Bool {
        text.utf8.count <= 253 && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { isName(String($0)) }
    }
}

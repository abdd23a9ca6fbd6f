import Facts
import Yams

extension SettingsReader {
    mutating func readSite(_ fields: [String: Node], site: Node) {
        readHosts(fields["hosts"], site: site)
        let servers = readServers(fields["servers"])
        if let node = fields["sources"] { settings.site.sources = texts(node, "site.sources", .name) ?? [] }
        refuseUnknownServers(servers)
        refuseCircle(servers)
        readCords(fields["cords"])
    }

    struct Entry {
        var node: Node
        var fields: [String: Node]
    }

    /// The entries of a list of maps.
    mutating func entries(_ node: Node?, _ key: String, known: [String]) -> [Entry] {
        guard let node else { return [] }
        guard let sequence = node.sequence else {
            report(
                node, key,
                "expected a list, one '- {\(known.joined(separator: ": ..., ")): ...}' each, but found \(node.kindWords)")
            return []
        }
        return sequence.map { Entry(node: $0, fields: fields(of: $0, at: key, known: known)) }
    }

    mutating func name(_ entry: Entry, _ key: String, taken: inout Set<String>) -> String? {
        guard let node = entry.fields["name"] else {
            if entry.node.mapping != nil {
                report(entry.node, "\(key).name", "a name is needed: expected \(TextRule.name.words)")
            }
            return nil
        }
        guard let name = text(node, "\(key).name", .name) else { return nil }
        if !taken.insert(name).inserted { report(node, "\(key).name", "'\(name)' is there twice; names must differ") }
        return name
    }

    private mutating func readHosts(_ node: Node?, site: Node) {
        guard let node else { return }
        var taken = Set<String>()
        var hosts: [Site.HostEntry] = []
        for entry in entries(node, "site.hosts", known: ["name", "role", "fencing"]) {
            guard let name = name(entry, "site.hosts", taken: &taken) else { continue }
            var role = Role.node
            if let node = entry.fields["role"] {
                if let known = Role(rawValue: node.scalar?.string ?? "") {
                    role = known
                } else {
                    report(node, "site.hosts.role", "expected node, striker or dr, but found \(node.kindWords)")
                }
            }
            hosts.append(Site.HostEntry(name: name, role: role))
            if let node = entry.fields["fencing"] { readFencing(node, of: name) }
        }
        // Nodes stand first in the picture; the file may have them in any order.
        settings.site.hosts = hosts.filter { $0.role == .node } + hosts.filter { $0.role != .node }
        guard !hosts.isEmpty, !taken.contains(settings.host) else { return }
        let names = hosts.map(\.name).joined(separator: ", ")
        report(
            node, "site.hosts",
            "this host, '\(settings.host)', is not among them (\(names)); add it, or give its name there by the key 'host'")
    }

    private mutating func readServers(_ node: Node?) -> [String: Node] {
        let key = "site.servers"
        var taken = Set<String>()
        var after: [String: Node] = [:]
        let known = ["name", "essential", "after", "startDelay", "migrates", "stayOff"]
        settings.site.servers = entries(node, key, known: known).compactMap { entry in
            guard let name = name(entry, key, taken: &taken) else { return nil }
            var server = Site.ServerEntry(name: name)
            if let node = entry.fields["essential"], let flag = flag(node, "\(key).essential") { server.essential = flag }
            if let node = entry.fields["migrates"], let flag = flag(node, "\(key).migrates") { server.migrates = flag }
            if let node = entry.fields["stayOff"], let flag = flag(node, "\(key).stayOff") { server.stayOff = flag }
            if let node = entry.fields["startDelay"] {
                server.startDelaySeconds = number(node, "\(key).startDelay", unit: "s", range: 0...3600) ?? 0
            }
            if let node = entry.fields["after"] {
                server.after = texts(node, "\(key).after", .name) ?? []
                after[name] = node
            }
            return server
        }
        return after
    }

    private mutating func refuseUnknownServers(_ nodes: [String: Node]) {
        let names = settings.site.servers.map(\.name)
        for server in settings.site.servers {
            for parent in server.after where !names.contains(parent) {
                guard let node = nodes[server.name] else { continue }
                report(node, "site.servers.after", missing(parent, "server", among: names))
            }
        }
    }

    /// Finds servers that wait for each other, and names the circle once.
    private mutating func refuseCircle(_ nodes: [String: Node]) {
        let after = Dictionary(settings.site.servers.map { ($0.name, $0.after) }) { first, _ in first }
        var settled = Set<String>()
        func circle(from name: String, path: [String]) -> [String]? {
            if let start = path.firstIndex(of: name) { return Array(path[start...]) + [name] }
            guard settled.insert(name).inserted else { return nil }
            for parent in after[name] ?? [] {
                if let found = circle(from: parent, path: path + [name]) { return found }
            }
            return nil
        }
        for server in settings.site.servers {
            guard let found = circle(from: server.name, path: []), let first = found.first, let node = nodes[first] else {
                continue
            }
            report(
                node, "site.servers.after",
                "these servers wait for each other and none could start: \(found.joined(separator: " -> ")); take one 'after' out"
            )
        }
    }

    private mutating func readCords(_ node: Node?) {
        let key = "site.cords"
        var sockets: [String: Int] = [:]
        var outlets: [String: Int] = [:]
        for entry in entries(node, key, known: ["source", "outlet", "host", "psu"]) {
            guard let cord = cord(entry) else { continue }
            let line = entry.node.mark?.line ?? 1
            if let first = sockets.updateValue(line, forKey: "\(cord.host) \(cord.psu)") {
                report(entry.node, "\(key).psu", "power supply \(cord.psu) of \(cord.host) already has the cord of line \(first)")
            }
            if let outlet = cord.outlet, let first = outlets.updateValue(line, forKey: "\(cord.source) \(outlet)") {
                report(entry.node, "\(key).outlet", "outlet \(outlet) of \(cord.source) already has the cord of line \(first)")
            }
            settings.site.cords.append(cord)
        }
    }

    private mutating func cord(_ entry: Entry) -> Cord? {
        let key = "site.cords"
        guard entry.node.mapping != nil else { return nil }
        for name in ["source", "host", "psu"] where entry.fields[name] == nil {
            report(entry.node, "\(key).\(name)", "is needed: a cord goes from a source to a power supply (psu) of a host")
        }
        let source = entry.fields["source"].flatMap { known($0, "\(key).source", "source", among: settings.site.sources) }
        let host = entry.fields["host"].flatMap { known($0, "\(key).host", "host", among: settings.site.hosts.map(\.name)) }
        let psu = entry.fields["psu"].flatMap { whole($0, "\(key).psu", range: 1...8) }
        let outlet = entry.fields["outlet"].flatMap { text($0, "\(key).outlet", .any) }
        guard let source, let host, let psu else { return nil }
        return Cord(source: source, outlet: outlet, psu: psu, host: host)
    }

    /// A name that must be one of those given elsewhere.
    private mutating func known(_ node: Node, _ key: String, _ what: String, among names: [String]) -> String? {
        guard let name = text(node, key, .name) else { return nil }
        guard names.contains(name) else {
            report(node, key, missing(name, what, among: names))
            return nil
        }
        return name
    }

    private func missing(_ name: String, _ what: String, among names: [String]) -> String {
        if let near = Nearest.word(to: name, among: names) { return "there is no \(what) '\(name)'; did you mean '\(near)'?" }
        if names.isEmpty { return "there is no \(what) '\(name)': site.\(what)s is empty; add it there" }
        return "there is no \(what) '\(name)'; site.\(what)s has \(names.joined(separator: ", "))"
    }
}

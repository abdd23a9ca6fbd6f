import Facts
import Yams

/// Takes a tree of nodes into settings and gathers every fault on the way.
struct SettingsReader {
    let file: String
    /// The file may be read by others than its owner.
    let isOpenToOthers: Bool
    var settings: Settings
    var problems: [SettingsProblem] = []

    init(file: String, isOpenToOthers: Bool, host: HostName) {
        self.file = file
        self.isOpenToOthers = isOpenToOthers
        settings = Settings(host: host)
    }

    mutating func read(_ root: Node?) {
        guard let root, !root.isAbsent else { return }
        let top = fields(of: root, at: "", known: SettingTable.names(in: ""))
        readPlain(top, section: "")
        readDatabases(top["databases"])
        if top["anvil"] == nil { settings.anvil = settings.host }
        settings.site.anvil = settings.anvil
        settings.site.hosts = [Site.HostEntry(name: settings.host, role: .node)]
        for section in SettingTable.sections {
            // An empty `maintenance:` begins maintenance; other parts that are empty are left out.
            if section.path == "maintenance", root["maintenance"] != nil { settings.maintenance = MaintenanceSettings() }
            guard let node = top[section.path] else { continue }
            let fields = fields(of: node, at: section.path, known: SettingTable.names(in: section.path))
            readPlain(fields, section: section.path)
            switch section.path {
            case "agents": readAgentSettings(fields["settings"])
            case "site": readSite(fields, site: node)
            case "acting": readActing(fields)
            case "policy": readPolicy(fields, policy: node)
            case "maintenance": readMaintenance(fields)
            default: break
            }
        }
    }

    // MARK: Maps

    /// The values of a map by key. Keys that are not known are faults; a value that is left empty counts as left out.
    mutating func fields(of node: Node, at path: String, known: [String]) -> [String: Node] {
        guard let mapping = node.mapping else {
            report(node, path, "expected keys below it, such as '\(known.first ?? "key"): ...', but found \(node.kindWords)")
            return [:]
        }
        var fields: [String: Node] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                report(key, path, "a key must be a plain word")
                continue
            }
            let full = path.isEmpty ? name : "\(path).\(name)"
            guard known.contains(name) else {
                report(key, full, unknown(name, at: path, known: known))
                continue
            }
            if !value.isAbsent { fields[name] = value }
        }
        return fields
    }

    private func unknown(_ name: String, at path: String, known: [String]) -> String {
        if let near = Nearest.word(to: name, among: known) { return "there is no such key; did you mean '\(near)'?" }
        let elsewhere = SettingTable.keys.first { $0.name.lowercased() == name.lowercased() }
        if let elsewhere { return "there is no such key here; it belongs to '\(elsewhere.section)': \(elsewhere.path)" }
        return "there is no such key; known here are \(known.joined(separator: ", "))"
    }

    mutating func report(_ node: Node, _ key: String, _ text: String) {
        problems.append(
            SettingsProblem(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, key: key, text: text))
    }

    // MARK: Plain values

    private mutating func readPlain(_ fields: [String: Node], section: String) {
        for key in SettingTable.keys where key.section == section {
            guard let node = fields[key.name] else { continue }
            switch key.kind {
            case .text(let place, let rule): if let text = text(node, key.path, rule) { settings[keyPath: place] = text }
            case .texts(let place, let rule): if let texts = texts(node, key.path, rule) { settings[keyPath: place] = texts }
            case .number(let place, let unit, let range):
                if let number = number(node, key.path, unit: unit, range: range) { settings[keyPath: place] = number }
            case .whole(let place, let range):
                if let number = whole(node, key.path, range: range) { settings[keyPath: place] = number }
            case .flag(let place): if let flag = flag(node, key.path) { settings[keyPath: place] = flag }
            case .policyNumber(let number):
                if let value = self.number(node, key.path, unit: number.unit, range: number.range) {
                    settings.policy[keyPath: number.path] = value
                }
            case .policySwitch(let item):
                if let value = flag(node, key.path) { settings.policy[keyPath: item.path] = value }
            case .block: break
            }
        }
    }

    mutating func text(_ node: Node, _ key: String, _ rule: TextRule) -> String? {
        guard let text = node.scalar?.string, rule.allows(text) else {
            report(node, key, "expected \(rule.words), but found \(node.kindWords)")
            return nil
        }
        return text
    }

    mutating func texts(_ node: Node, _ key: String, _ rule: TextRule) -> [String]? {
        guard let sequence = node.sequence else {
            report(node, key, "expected a list, such as [a, b], but found \(node.kindWords)")
            return nil
        }
        let texts = sequence.compactMap { text($0, key, rule) }
        var seen = Set<String>()
        for (item, node) in zip(texts, sequence) where texts.count == sequence.count && !seen.insert(item).inserted {
            report(node, key, "'\(item)' is in the list twice; take one out")
        }
        return texts.count == sequence.count ? texts : nil
    }

    mutating func number(_ node: Node, _ key: String, unit: String, range: ClosedRange<Double>) -> Double? {
        let isTime = Values.seconds(in: unit) != nil
        let allowed = "\(Values.range(range)) (\(unit))\(isTime ? "; 90s, 2m, 4h and 3d are understood too" : "")"
        guard let text = node.scalar?.string, let value = Values.number(text, unit: unit) else {
            report(node, key, "expected a number from \(allowed), but found \(node.kindWords)")
            return nil
        }
        guard range.contains(value) else {
            report(node, key, "\(text) is out of range; allowed is \(allowed)")
            return nil
        }
        return value
    }

    mutating func whole(_ node: Node, _ key: String, range: ClosedRange<Int>) -> Int? {
        let allowed = "\(range.lowerBound) to \(range.upperBound)"
        guard let text = node.scalar?.string, let value = Int(text) else {
            report(node, key, "expected a whole number from \(allowed), but found \(node.kindWords)")
            return nil
        }
        guard range.contains(value) else {
            report(node, key, "\(text) is out of range; allowed is \(allowed)")
            return nil
        }
        return value
    }

    mutating func flag(_ node: Node, _ key: String) -> Bool? {
        guard let text = node.scalar?.string, let flag = Values.flag(text) else {
            report(node, key, "expected true or false, but found \(node.kindWords)")
            return nil
        }
        return flag
    }
}

extension Node {
    /// `key:` with nothing behind it.
    var isAbsent: Bool {
        guard let scalar, scalar.style == .plain else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
    }

    /// What it is, for messages. Long texts are cut: a message is no place for them.
    var kindWords: String {
        if isAbsent { return "nothing" }
        if let scalar { return "'\(scalar.string.count > 40 ? "\(scalar.string.prefix(40))..." : scalar.string)'" }
        if sequence != nil { return "a list" }
        return "keys with values"
    }
}

extension SettingTable {
    /// The names of the keys directly below a part of the file.
    static func names(in section: String) -> [String] {
        let keys = keys.filter { $0.section == section }.map(\.name)
        return section.isEmpty ? keys + sections.map(\.path) : keys
    }
}

import Facts
import Yams

extension SettingsReader {
    mutating func readActing(_ fields: [String: Node]) {
        if let node = fields["mode"], let mode = mode(node, "acting.mode") { settings.acting.mode = mode }
        guard let node = fields["rules"] else { return }
        guard let mapping = node.mapping else {
            report(node, "acting.rules", "expected rules and modes, such as 'P4: act', but found \(node.kindWords)")
            return
        }
        for (key, value) in mapping {
            let path = "acting.rules.\(key.scalar?.string ?? "")"
            guard let rule = Rule(rawValue: key.scalar?.string ?? "") else {
                report(key, path, "expected a rule of docs/rules.md, such as P4, but found \(key.kindWords)")
                continue
            }
            settings.acting.rules[rule] = mode(value, path)
        }
    }

    private mutating func mode(_ node: Node, _ path: String) -> ActingMode? {
        if let mode = ActingMode(rawValue: node.scalar?.string ?? "") { return mode }
        report(node, path, "expected observe, advise or act, but found \(node.kindWords)")
        return nil
    }

    /// `site.hosts[].fencing`: the devices that switch one host, in the order in which they are tried.
    mutating func readFencing(_ node: Node, of host: HostName) {
        let key = "site.hosts.fencing"
        guard let sequence = node.sequence else {
            report(node, key, "expected a list, one '- {agent: fence_ipmilan, ip: ...}' each, but found \(node.kindWords)")
            return
        }
        settings.acting.fencing[host] = sequence.compactMap { device($0, key) }
    }

    private mutating func device(_ node: Node, _ key: String) -> FenceDevice? {
        let values = plainSettings(node, at: key)
        guard let agent = values["agent"], TextRule.isName(agent), agent.hasPrefix("fence_") else {
            report(node, "\(key).agent", "is needed: expected the name of a fence agent, such as fence_ipmilan")
            return nil
        }
        if values["action"] != nil {
            report(node, "\(key).action", "is not for the file: Anvil says itself what the device shall do; take it out")
        }
        return FenceDevice(agent: agent, options: values.filter { $0.key != "agent" })
    }

    /// A map of plain values, secrets read from their files.
    private mutating func plainSettings(_ node: Node, at path: String) -> [String: String] {
        guard let mapping = node.mapping else {
            report(node, path, "expected keys with values, such as 'ip: 10.0.0.21', but found \(node.kindWords)")
            return [:]
        }
        var values: [String: String] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string, !value.isAbsent else { continue }
            guard let found = setting(name, value, at: "\(path).\(name)") else { continue }
            switch found.value {
            case .text(let text): values[found.name] = text
            case .number(let number): values[found.name] = Values.text(number)
            case .flag(let flag): values[found.name] = flag ? "1" : "0"
            case .list: report(value, "\(path).\(name)", "expected one value, but found a list")
            }
        }
        return values
    }
}

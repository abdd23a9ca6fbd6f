import Facts
import Yams

extension SettingsReader {
    mutating func readPolicy(_ fields: [String: Node], policy: Node) {
        if let node = fields["migrationRetrySeconds"] { readRetries(node) }
        if let node = fields["weights"] { readWeights(node) }
        func require(_ lower: String, _ low: Double, _ upper: String, _ high: Double) {
            guard low > high else { return }
            let node = fields[lower] ?? fields[upper] ?? policy
            let key = "policy.\(fields[lower] != nil ? lower : upper)"
            report(
                node, key,
                "\(lower) (\(Values.text(low))) must not be more than \(upper) (\(Values.text(high))); change one of the two")
        }
        let values = settings.policy
        require("passPeriodSeconds", values.passPeriodSeconds, "powerStaleAfterSeconds", values.powerStaleAfterSeconds)
        require("healthHoldSeconds", values.healthHoldSeconds, "flapHoldLimitSeconds", values.flapHoldLimitSeconds)
        require(
            "batteryTimeLimitSeconds", values.batteryTimeLimitSeconds, "batteryTimeWindowSeconds", values.batteryTimeWindowSeconds
        )
        require("stopSecondsDefault", values.stopSecondsDefault, "stopSecondsLimit", values.stopSecondsLimit)
        require("loadWarningPercent", values.loadWarningPercent, "loadLimitPercent", values.loadLimitPercent)
        require("sensorLowestCelsius", values.sensorLowestCelsius, "sensorHighestCelsius", values.sensorHighestCelsius)
    }

    private mutating func readRetries(_ node: Node) {
        let key = "policy.migrationRetrySeconds"
        guard let sequence = node.sequence, 1...10 ~= sequence.count else {
            report(node, key, "expected a list of 1 to 10 waits in seconds, such as [60, 120, 240], but found \(node.kindWords)")
            return
        }
        let waits = sequence.compactMap { number($0, key, unit: "s", range: 1...86400) }
        if waits.count == sequence.count { settings.policy.migrationRetrySeconds = waits }
    }

    private mutating func readWeights(_ node: Node) {
        guard let mapping = node.mapping else {
            report(node, "policy.weights", "expected names and weights, such as 'fan.failed: 5', but found \(node.kindWords)")
            return
        }
        let kinds = HealthWeight.defaults.map(\.kind.rawValue)
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                report(key, "policy.weights", "a key must be a plain word")
                continue
            }
            let path = "policy.weights.\(name)"
            // A kind that no table knows may be one of a foreign agent's; one letter off a known kind is a slip.
            if !name.contains("/"), !kinds.contains(name), let near = Nearest.word(to: name, among: kinds),
                Nearest.distance(name, near) <= 2
            {
                report(key, path, "there is no such kind of fault; did you mean '\(near)'?")
            }
            if let weight = number(value, path, unit: "risk", range: 0...100) { settings.policy.weights[name] = weight }
        }
    }

    mutating func readMaintenance(_ fields: [String: Node]) {
        if let node = fields["handsOff"], let flag = flag(node, "maintenance.handsOff") {
            settings.maintenance?.handsOff = flag
        }
        guard let node = fields["until"] else { return }
        guard let text = node.scalar?.string, let time = Values.time(text) else {
            report(
                node, "maintenance.until",
                "expected a time, such as 2026-12-01 06:00 or 2026-12-01T06:00Z, but found \(node.kindWords)")
            return
        }
        settings.maintenance?.untilWallMilliseconds = time
    }

    // MARK: Settings of agents

    mutating func readAgentSettings(_ node: Node?) {
        guard let node else { return }
        guard let mapping = node.mapping else {
            report(node, "agents.settings", "expected names of agents, such as 'scan-nut: {...}', but found \(node.kindWords)")
            return
        }
        for (key, value) in mapping {
            guard let name = key.scalar?.string, isAgent(name) else {
                report(key, "agents.settings", "expected \(TextRule.agent.words) or scan-ipmi@rack2, but found \(key.kindWords)")
                continue
            }
            guard !value.isAbsent else { continue }
            readSettings(of: name, value)
        }
    }

    private func isAgent(_ name: String) -> Bool {
        let parts = name.split(separator: "@", omittingEmptySubsequences: false).map(String.init)
        return parts.count <= 2 && TextRule.agent.allows(parts[0]) && (parts.count == 1 || TextRule.isName(parts[1]))
    }

    private mutating func readSettings(of agent: String, _ node: Node) {
        let path = "agents.settings.\(agent)"
        guard let mapping = node.mapping else {
            report(node, path, "expected settings, such as 'address: 10.0.0.12', but found \(node.kindWords)")
            return
        }
        var values: [String: SettingValue] = [:]
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                report(key, path, "a key must be a plain word")
                continue
            }
            guard let found = setting(name, value, at: "\(path).\(name)") else { continue }
            guard values[found.name] == nil else {
                report(key, "\(path).\(name)", "'\(found.name)' is given twice, once by a file; keep one")
                continue
            }
            values[found.name] = found.value
            if found.isSecret { settings.agents.secrets.insert("\(agent).\(found.name)") }
        }
        settings.agents.settings[agent] = values
    }

    mutating func setting(
        _ name: String, _ node: Node, at path: String
    ) -> (name: String, value: SettingValue, isSecret: Bool)? {
        if let base = Secrets.base(ofFileKey: name) {
            return secret(node, at: path).map { (base, .text($0), true) }
        }
        if node.tag.rawValue == "!file" { return secret(node, at: path).map { (name, .text($0), true) } }
        guard let value = value(node, at: path) else { return nil }
        guard Secrets.isSecret(name) else { return (name, value, false) }
        if isOpenToOthers {
            report(
                node, path,
                "this secret stands in a file that others can read. Run: chmod 600 \(file), or write '\(name): !file /path' and keep it there"
            )
        }
        return (name, value, true)
    }

    private mutating func secret(_ node: Node, at path: String) -> String? {
        guard let name = text(node, path, .directory) else { return nil }
        do {
            let found = try System.read(name, limit: Secrets.lengthLimit)
            if found.isOpenToOthers {
                report(node, path, "the secret in \(name) can be read by others. Run: chmod 600 \(name)")
            }
            let secret = found.text.split(separator: "\n", omittingEmptySubsequences: false).first.map(String.init) ?? ""
            if secret.isEmpty { report(node, path, "the first line of \(name) is empty; write the secret there") }
            return secret
        } catch {
            switch error {
            case .absent:
                report(node, path, "there is no file \(name); write the secret into it and run: chmod 600 \(name)")
            case .unreadable(let because): report(node, path, "\(name) cannot be read (\(because))")
            }
            return nil
        }
    }

    private mutating func value(_ node: Node, at path: String) -> SettingValue? {
        if let scalar = node.scalar {
            guard scalar.style == .plain else { return .text(scalar.string) }
            if node.isAbsent { return nil }
            if let number = Values.plainNumber(scalar.string) { return .number(number) }
            if ["true", "false"].contains(scalar.string) { return .flag(scalar.string == "true") }
            return .text(scalar.string)
        }
        if let sequence = node.sequence {
            let texts = sequence.compactMap { $0.scalar?.string }
            if texts.count == sequence.count { return .list(texts) }
        }
        report(node, path, "expected a number, a text, true or false, or a list of texts, but found \(node.kindWords)")
        return nil
    }
}

/// Which settings are secrets, by their names.
enum Secrets {
    static let lengthLimit = 65536
    private static let words = ["password", "passphrase", "secret", "token", "community", "credential"]

    static func isSecret(_ name: String) -> Bool {
        let lowered = name.lowercased()
        return words.contains { lowered.hasSuffix($0) }
    }

    /// `password` for `passwordFile`; nil for a key that names no file with a secret.
    static func base(ofFileKey name: String) -> String? {
        guard name.hasSuffix("File") else { return nil }
        let base = String(name.dropLast(4))
        return isSecret(base) ? base : nil
    }
}

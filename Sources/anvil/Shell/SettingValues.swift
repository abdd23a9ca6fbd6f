import Facts
import Settings
import Terminal

/// One value that counts: a line of `anvil config show --json`.
struct ShownValue: Encodable, Equatable {
    var key: String
    var value: String
    var isDefault: Bool
}

/// Every value of the settings as text, beside the default.
struct SettingValues {
    let all: [ShownValue]

    init(_ settings: Settings) {
        let present = Self.pairs(settings)
        let standard = Dictionary(Self.pairs(Settings(host: settings.host)), uniquingKeysWith: { first, _ in first })
        all = present.map { ShownValue(key: $0.0, value: $0.1, isDefault: standard[$0.0] == $0.1) }
    }

    private static func pairs(_ settings: Settings) -> [(String, String)] {
        general(settings) + agents(settings.agents) + site(settings.site) + policy(settings.policy)
    }

    private static func general(_ settings: Settings) -> [(String, String)] {
        var pairs = [
            ("anvil", settings.anvil), ("host", settings.host), ("dataDirectory", settings.dataDirectory),
            ("striker.bind", settings.striker.bind), ("striker.port", String(settings.striker.port)),
            ("retention.historyDays", Words.number(settings.retention.historyDays)),
            ("retention.recordDays", Words.number(settings.retention.recordDays)),
            ("retention.passHours", Words.number(settings.retention.passHours)),
            ("retention.sizeLimitMebibytes", Words.number(settings.retention.sizeLimitMebibytes)),
        ]
        for database in settings.databases {
            let address = "\(database.user) to \(database.database) at \(database.host):\(database.port)"
            pairs.append(("databases.\(database.name)", address))
        }
        if let maintenance = settings.maintenance {
            let until = maintenance.untilWallMilliseconds.map { LocalTime().full(Moment(milliseconds: $0)) }
            pairs.append(("maintenance", until.map { "until \($0)" } ?? "until someone ends it"))
            pairs.append(("maintenance.handsOff", yes(maintenance.handsOff)))
        }
        return pairs
    }

    private static func agents(_ agents: AgentSettings) -> [(String, String)] {
        let fixed = [
            ("agents.directories", list(agents.directories)), ("agents.user", agents.user), ("agents.path", list(agents.path)),
            ("agents.concurrency", String(agents.concurrency)), ("agents.disabled", list(agents.disabled)),
        ]
        let settings = agents.settings.sorted { $0.key < $1.key }.flatMap { agent, values in
            values.sorted { $0.key < $1.key }.map { name, value in
                ("agents.settings.\(agent).\(name)", isSecret(agent, name, agents) ? "(secret)" : text(value))
            }
        }
        return fixed + settings
    }

    /// What came from a secret file, and what is a secret by its name although it stands in the open.
    private static func isSecret(_ agent: String, _ name: String, _ agents: AgentSettings) -> Bool {
        let words = ["password", "passphrase", "secret", "token", "community"]
        return agents.secrets.contains("\(agent).\(name)") || words.contains { name.lowercased().contains($0) }
    }

    private static func site(_ site: Site) -> [(String, String)] {
        site.hosts.map { ("site.hosts.\($0.name)", $0.role.rawValue) }
            + site.servers.map { ("site.servers.\($0.name)", server($0)) } + [("site.sources", list(site.sources))]
            + site.cords.map { ("site.cords.\($0.host).psu\($0.psu)", $0.source + ($0.outlet.map { " outlet \($0)" } ?? "")) }
    }

    private static func server(_ server: Site.ServerEntry) -> String {
        let parts = [
            server.essential ? "essential" : "not essential",
            server.after.isEmpty ? nil : "after \(list(server.after))",
            server.startDelaySeconds > 0 ? "delay \(Words.duration(seconds: server.startDelaySeconds))" : nil,
            server.migrates ? nil : "does not migrate", server.stayOff ? "stays off" : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    private static func policy(_ policy: Policy) -> [(String, String)] {
        PolicyCatalogue.switches.map { ("policy.\($0.name)", yes(policy[keyPath: $0.path])) }
            + PolicyCatalogue.numbers.map { ("policy.\($0.name)", "\(Words.number(policy[keyPath: $0.path])) \($0.unit)") }
            + [("policy.migrationRetrySeconds", list(policy.migrationRetrySeconds.map { Words.number($0) }))]
            + policy.weights.sorted { $0.key < $1.key }.map { ("policy.weights.\($0.key)", Words.number($0.value)) }
    }

    private static func text(_ value: SettingValue) -> String {
        switch value {
        case .number(let number): Words.number(number)
        case .text(let text): text
        case .flag(let flag): yes(flag)
        case .list(let items): list(items)
        }
    }

    private static func list(_ items: [String]) -> String { items.isEmpty ? "none" : items.joined(separator: ", ") }
    private static func yes(_ flag: Bool) -> String { flag ? "yes" : "no" }
}

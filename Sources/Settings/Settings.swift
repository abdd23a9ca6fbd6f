public import Facts

/// All that is configured, checked. `docs/configuration.md` lists every key.
public struct Settings: Equatable, Sendable {
    public static let defaultPath = "/etc/anvil/anvil.yaml"

    /// The name of the Anvil, as people call it.
    public var anvil: String
    /// This host's name in the site.
    public var host: HostName
    /// Where the database lies.
    public var dataDirectory: String
    /// Databases in the network, beside the one on this host.
    public var databases: [DatabaseSettings] = []
    public var agents = AgentSettings()
    /// The Anvil's hosts, servers and wiring. Without a `site` in the file: this host alone, no cords.
    public var site: Site
    public var policy = Policy()
    public var acting = ActingSettings()
    public var striker = StrikerSettings()
    /// Maintenance of the whole Anvil; nil when there is none.
    public var maintenance: MaintenanceSettings?
    public var retention = RetentionSettings()

    /// The settings of an empty file, on the host of that name.
    public init(host: HostName) {
        self.anvil = host
        self.host = host
        self.dataDirectory = "/var/lib/anvil"
        self.site = Site(anvil: host, hosts: [Site.HostEntry(name: host, role: .node)])
    }
}

/// How agents are found and run.
public struct AgentSettings: Equatable, Sendable {
    /// Where executables named `scan-...` are looked for, in this order.
    public var directories = ["/usr/lib/anvil/agents", "/usr/local/lib/anvil/agents"]
    /// The user as whom agents run that need no privilege.
    public var user = "nobody"
    /// Where agents find the commands they call.
    public var path = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
    /// How many run side by side.
    public var concurrency = 16
    /// Agents that are not run, by name.
    public var disabled: [String] = []
    /// Settings of each agent by its name, or by `name@instance` for an agent that runs several times.
    public var settings: [String: [String: SettingValue]] = [:]
    /// Which of `settings` came from a secret file, as `name.key`: never to be shown.
    public var secrets: Set<String> = []

    public init() {}
}

public struct StrikerSettings: Equatable, Sendable {
    /// The address the dashboard listens on.
    public var bind = "127.0.0.1"
    /// 1 to 65535.
    public var port = 8420
    public init() {}
}

public struct MaintenanceSettings: Equatable, Sendable {
    /// When it ends by the wall clock, milliseconds since 1970 UTC; nil is until the key is taken out of the file.
    public var untilWallMilliseconds: Int64?
    /// Not even P4 acts.
    public var handsOff = false
    public init() {}

    /// A time as the file has it, milliseconds since 1970 UTC; nil when it is none.
    public static func time(_ text: String) -> Int64? { Values.time(text) }
}

/// How long and how much is kept.
public struct RetentionSettings: Equatable, Sendable {
    public var historyDays = 31.0
    public var recordDays = 366.0
    /// Each pass keeps its row so long, then one a minute, hours.
    public var passHours = 24.0
    /// The database is kept under this by shortening history, mebibytes.
    public var sizeLimitMebibytes = 2048.0
    public init() {}
}

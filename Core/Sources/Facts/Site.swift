/// What is configured of one Anvil: its hosts, its servers, and how power reaches them.
public struct Site: Equatable, Sendable, Codable {
    public struct HostEntry: Equatable, Sendable, Codable {
        public var name: HostName
        public var role: Role
        public init(name: HostName, role: Role) {
            self.name = name
            self.role = role
        }
    }

    public struct ServerEntry: Equatable, Sendable, Codable {
        public var name: ServerName
        public var essential: Bool
        public var after: [ServerName]
        public var startDelaySeconds: Double
        public var migrates: Bool
        public var stayOff: Bool
        public init(
            name: ServerName, essential: Bool = true, after: [ServerName] = [], startDelaySeconds: Double = 0,
            migrates: Bool = true, stayOff: Bool = false
        ) {
            self.name = name
            self.essential = essential
            self.after = after
            self.startDelaySeconds = startDelaySeconds
            self.migrates = migrates
            self.stayOff = stayOff
        }
    }

    public var anvil: String
    public var hosts: [HostEntry]
    public var servers: [ServerEntry]
    /// The sources of power that ought to be heard.
    public var sources: [SourceName]
    public var cords: [Cord]
    /// Which Anvil of the site boots first (S9): the lower number; nil is last.
    public var priority: Int?

    public init(
        anvil: String, hosts: [HostEntry], servers: [ServerEntry] = [], sources: [SourceName] = [], cords: [Cord] = [],
        priority: Int? = nil
    ) {
        self.anvil = anvil
        self.hosts = hosts
        self.servers = servers
        self.sources = sources
        self.cords = cords
        self.priority = priority
    }
}

/// Whether there is a cluster to act on.
public enum ClusterPresence: Equatable, Sendable, Codable {
    case present
    /// Nothing can be moved or stopped: Anvil only observes. Why, in words.
    case absent(because: String)
}

/// All facts at one moment, as one seat sees them: the whole input of the engine.
///
/// A saved picture gives the same decision on any machine.
public struct Picture: Equatable, Sendable, Codable {
    /// The name of the pair.
    public var anvil: String
    /// The host from which it was seen.
    public var seat: HostName
    public var now: Moment
    public var cluster: ClusterPresence
    public var policy: Policy
    /// Nodes first, in the order of the site; then Strikers and DR hosts.
    public var hosts: [Host]
    public var servers: [Server]
    public var sources: [PowerSource]
    public var cords: [Cord]
    public var sensors: [Sensor]
    public var health: [HealthReport]
    public var agents: [AgentRun]
    public var claim: Claim?
    public var activities: [Activity]
    /// Maintenance of the whole Anvil.
    public var maintenance: Maintenance?
    /// Alerts that agents have set.
    public var agentAlerts: [Alert]
    /// Live migration rate as measured, bytes per second; nil when never measured.
    public var migrationBytesPerSecond: Double?
    /// The rates of the last five live migrations, newest first, bytes per second: how far the mean may be off.
    public var migrationRates: [Double]?
    /// The newest word of other seats on who holds the newest data (S12); what this seat itself knows is in `memory`.
    public var newestData: NewestData?
    /// When the seat last heard a Striker (R12); nil where the shell does not watch for them. One that does begins with its own
    /// start.
    public var strikerSeenAt: Moment?
    /// The priority of this Anvil at its site: the lower number boots first (S9).
    public var priority: Int?
    public var memory: Memory

    public init(
        anvil: String, seat: HostName, now: Moment, cluster: ClusterPresence = .present, policy: Policy = Policy(),
        hosts: [Host] = [], servers: [Server] = [], sources: [PowerSource] = [], cords: [Cord] = [],
        sensors: [Sensor] = [], health: [HealthReport] = [], agents: [AgentRun] = [], claim: Claim? = nil,
        activities: [Activity] = [], maintenance: Maintenance? = nil, agentAlerts: [Alert] = [],
        migrationBytesPerSecond: Double? = nil, migrationRates: [Double]? = nil, newestData: NewestData? = nil,
        strikerSeenAt: Moment? = nil, priority: Int? = nil, memory: Memory = Memory()
    ) {
        self.anvil = anvil
        self.seat = seat
        self.now = now
        self.cluster = cluster
        self.policy = policy
        self.hosts = hosts
        self.servers = servers
        self.sources = sources
        self.cords = cords
        self.sensors = sensors
        self.health = health
        self.agents = agents
        self.claim = claim
        self.activities = activities
        self.maintenance = maintenance
        self.agentAlerts = agentAlerts
        self.migrationBytesPerSecond = migrationBytesPerSecond
        self.migrationRates = migrationRates
        self.newestData = newestData
        self.strikerSeenAt = strikerSeenAt
        self.priority = priority
        self.memory = memory
    }
}

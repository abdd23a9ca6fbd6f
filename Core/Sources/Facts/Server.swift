/// What a server (a virtual machine) is doing.
public enum ServerState: String, Sendable, Codable, CaseIterable {
    case running, stopping, stopped, starting, migrating, unknown
}

/// Who stopped a server.
public struct ServerStop: Hashable, Sendable, Codable {
    public enum By: String, Sendable, Codable { case person, engine }
    public var by: By
    /// The rule that stopped it, when the engine did.
    public var rule: Rule?
    public var at: Moment
    public init(by: By, rule: Rule? = nil, at: Moment) {
        self.by = by
        self.rule = rule
        self.at = at
    }
}

/// One server, as one seat sees it.
public struct Server: Equatable, Sendable, Codable {
    public var name: ServerName
    /// Where it runs; nil when it runs nowhere.
    public var on: Observed<HostName?>?
    public var state: ServerState
    /// When the state became what it is.
    public var stateSince: Moment
    public var memoryBytes: Int64
    public var essential: Bool
    /// Servers that must run before this one.
    public var after: [ServerName]
    /// How long to wait after those run, seconds.
    public var startDelaySeconds: Double
    /// How long its last stops took, newest first, at most five, seconds.
    public var stopSeconds: [Double]
    /// Whether it can be live-migrated.
    public var migrates: Bool
    /// It is not to be started by anybody but a person.
    public var stayOff: Bool
    public var stoppedBy: ServerStop?

    public init(
        name: ServerName, on: Observed<HostName?>?, state: ServerState, stateSince: Moment, memoryBytes: Int64,
        essential: Bool = true, after: [ServerName] = [], startDelaySeconds: Double = 0, stopSeconds: [Double] = [],
        migrates: Bool = true, stayOff: Bool = false, stoppedBy: ServerStop? = nil
    ) {
        self.name = name
        self.on = on
        self.state = state
        self.stateSince = stateSince
        self.memoryBytes = memoryBytes
        self.essential = essential
        self.after = after
        self.startDelaySeconds = startDelaySeconds
        self.stopSeconds = stopSeconds
        self.migrates = migrates
        self.stayOff = stayOff
        self.stoppedBy = stoppedBy
    }
}

public import Facts

/// One line of the log: something that happened, with the fields of `docs/scenarios.md`.
public struct LogEvent: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case fact, finding, intent, outcome, alert, state, violation
    }

    /// Milliseconds since the start of the story.
    public var milliseconds: Int64
    public var event: Kind
    /// For intents, outcomes, refusals, findings: the rule.
    public var rule: Rule?
    /// For intents what is done, for alerts `set` or `clear`, for findings and facts `set` or `clear`.
    public var kind: String?
    /// Who acts, or who says so.
    public var by: HostName?
    public var host: HostName?
    public var servers: [ServerName]?
    public var to: HostName?
    public var level: AlertLevel?
    public var key: String?
    public var because: String?
    /// For a retry: from 2.
    public var attempt: Int?
    /// For `state` lines of a host.
    public var power: Bool?
    public var member: Bool?
    /// For `state` lines of a server.
    public var server: ServerName?
    public var on: HostName?
    public var running: Bool?

    public init(
        milliseconds: Int64, event: Kind, rule: Rule? = nil, kind: String? = nil, by: HostName? = nil,
        host: HostName? = nil, servers: [ServerName]? = nil, to: HostName? = nil, level: AlertLevel? = nil,
        key: String? = nil, because: String? = nil, attempt: Int? = nil, power: Bool? = nil, member: Bool? = nil,
        server: ServerName? = nil, on: HostName? = nil, running: Bool? = nil
    ) {
        self.milliseconds = milliseconds
        self.event = event
        self.rule = rule
        self.kind = kind
        self.by = by
        self.host = host
        self.servers = servers
        self.to = to
        self.level = level
        self.key = key
        self.because = because
        self.attempt = attempt
        self.power = power
        self.member = member
        self.server = server
        self.on = on
        self.running = running
    }

    public var seconds: Double { Double(milliseconds) / 1000 }
}

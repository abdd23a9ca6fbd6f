// What the engine must remember from one pass to the next. It is part of the picture: stored, visible, replayable.

/// For how long a condition has lasted.
public struct Hold: Hashable, Sendable, Codable {
    /// The rule and what it is about: `P3`, `H1/n1`.
    public var key: String
    /// When the whole condition was first seen; moved forward by the time it was not so within its grace.
    public var since: Moment
    /// When it stopped being so, while that is not yet long enough to forget it (P7).
    public var pausedAt: Moment?
    /// The observation with which it began.
    public var observedAt: Moment

    public init(key: String, since: Moment, observedAt: Moment, pausedAt: Moment? = nil) {
        self.key = key
        self.since = since
        self.observedAt = observedAt
        self.pausedAt = pausedAt
    }
}

/// A stop that has begun and does not end because an estimate rises.
public struct Latch: Hashable, Sendable, Codable {
    public var rule: Rule
    public var host: HostName
    public var since: Moment
    public init(rule: Rule, host: HostName, since: Moment) {
        self.rule = rule
        self.host = host
        self.since = since
    }
}

/// That a health finding moved servers.
public struct MoveRecord: Hashable, Sendable, Codable {
    /// `host/agent/key` of the finding.
    public var cause: String
    public var at: Moment
    public init(cause: String, at: Moment) {
        self.cause = cause
        self.at = at
    }
}

/// The last hold-up of a node that was known, for when it no longer is (P12).
public struct HoldUpRecord: Hashable, Sendable, Codable {
    public var host: HostName
    public var seconds: Double
    public var at: Moment
    public init(host: HostName, seconds: Double, at: Moment) {
        self.host = host
        self.seconds = seconds
        self.at = at
    }
}

/// Who may withdraw: only one of the pair.
public struct Claim: Hashable, Sendable, Codable {
    public var owner: HostName
    public var rule: Rule
    public var at: Moment
    public init(owner: HostName, rule: Rule, at: Moment) {
        self.owner = owner
        self.rule = rule
        self.at = at
    }
}

/// A stretch of time in which the pair had no power.
public struct Outage: Hashable, Sendable, Codable {
    public var from: Moment
    public var to: Moment
    public init(from: Moment, to: Moment) {
        self.from = from
        self.to = to
    }
}

/// Since when a host has power without interruption.
public struct MainsRecord: Hashable, Sendable, Codable {
    public var host: HostName
    public var since: Moment
    public init(host: HostName, since: Moment) {
        self.host = host
        self.since = since
    }
}

/// All that a seat remembers for the engine.
public struct Memory: Equatable, Sendable, Codable {
    public var holds: [Hold] = []
    public var latches: [Latch] = []
    public var moves: [MoveRecord] = []
    public var holdUps: [HoldUpRecord] = []
    /// Times of the last 30 minutes in which neither node had power, the oldest first (P3).
    public var outages: [Outage] = []
    /// Since when each node has power, as far back as that matters (P7, P9, P10).
    public var mainsSince: [MainsRecord] = []
    /// Which hosts hold the newest data, by the newest word that the seat knows (S12).
    public var newestData: NewestData?
    /// Who was in maintenance.
    public var maintained: [String] = []
    /// When the last pass was.
    public var lastPass: Moment?

    public init() {}
}

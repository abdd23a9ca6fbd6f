/// What is to be done.
public enum IntentKind: String, Sendable, Codable, CaseIterable {
    /// `by` (the target) pulls `servers` from `host` to itself by live migration.
    case migrate
    /// `host` leaves the cluster cleanly with no servers left, then powers off.
    case withdraw
    /// `host` stops `servers` gracefully, in the order given.
    case stopServers
    /// `host` turns `servers` off at once.
    case forceOff
    /// `by` (a Striker) powers `host` on.
    case boot
    /// `host` starts `servers` in the order given.
    case startServers
    /// `by` turns `host` off by every method there is, BMC first, then PDU, and verifies it (R8). Done once one verified.
    case fence
    /// `by` gives up a migration under way.
    case cancelMigration
}

/// A fact that led to an intent, as it was then.
public struct Evidence: Hashable, Sendable, Codable {
    public var what: String
    public var value: String
    public var since: Moment?
    public var observedAt: Moment?

    public init(what: String, value: String, since: Moment? = nil, observedAt: Moment? = nil) {
        self.what = what
        self.value = value
        self.since = since
        self.observedAt = observedAt
    }
}

/// What could have been done instead, and why it was not.
public struct Alternative: Hashable, Sendable, Codable {
    public var what: String
    public var because: String
    public init(what: String, because: String) {
        self.what = what
        self.because = because
    }
}

/// What must still be so at the moment an intent is carried out (S7).
public enum Precondition: Hashable, Sendable, Codable {
    /// The server runs on that host.
    case serverOn(ServerName, HostName)
    case isMember(HostName)
    /// The host runs no server.
    case hostsNothing(HostName)
    case hasNoPower(HostName)
    case hasPower(HostName)
    case notMember(HostName)
    /// The host's BMC says that it is off.
    case isOff(HostName)
    /// The host's stop reason, and who holds the newest data, are on a Striker's own disk (R11). Whoever carries the
    /// intent out writes them first and asks again in the next pass where no Striker answered.
    case stopRecorded(HostName)
}

/// Something that shall be done: what, by whom, and why. Carrying it out twice does no harm.
public struct Intent: Hashable, Sendable, Codable {
    /// The same as long as it is the same intent: `P3.withdraw.n2`.
    public var id: String
    public var kind: IntentKind
    public var rule: Rule
    /// The host that acts.
    public var by: HostName
    /// The host that is acted on.
    public var host: HostName
    /// The servers concerned, in the order they are to be taken.
    public var servers: [ServerName]
    /// Where they go.
    public var to: HostName?
    /// The reason as a person reads it; the log line is made from it.
    public var because: String
    public var evidence: [Evidence]
    /// The findings with their holds that led to it.
    public var findings: [Finding]
    public var rejected: [Alternative]
    public var preconditions: [Precondition]
    /// Only one seat of the pair may do it: the claim must be taken first.
    public var needsClaim: Bool
    /// The reason to be recorded when a host stops for it.
    public var stopReason: StopReason?
    /// How long it may take before it counts as failed, seconds.
    public var limitSeconds: Double?
    /// The finding keys that caused a health move; H7 counts them.
    public var causes: [String]

    public init(
        kind: IntentKind, rule: Rule, by: HostName, host: HostName, servers: [ServerName] = [], to: HostName? = nil,
        because: String, evidence: [Evidence] = [], findings: [Finding] = [], rejected: [Alternative] = [],
        preconditions: [Precondition] = [], needsClaim: Bool = false, stopReason: StopReason? = nil,
        limitSeconds: Double? = nil, causes: [String] = []
    ) {
        self.id = "\(rule.rawValue).\(kind.rawValue).\(host)"
        self.kind = kind
        self.rule = rule
        self.by = by
        self.host = host
        self.servers = servers
        self.to = to
        self.because = because
        self.evidence = evidence
        self.findings = findings
        self.rejected = rejected
        self.preconditions = preconditions
        self.needsClaim = needsClaim
        self.stopReason = stopReason
        self.limitSeconds = limitSeconds
        self.causes = causes
    }
}

/// Something that a rule asked for and another forbade, or that a hold delays: shown, never carried out.
public struct Refusal: Hashable, Sendable, Codable {
    /// The rule that asked.
    public var wanted: Rule
    /// The rule that forbade.
    public var rule: Rule
    public var host: HostName
    public var because: String

    public init(wanted: Rule, rule: Rule, host: HostName, because: String) {
        self.wanted = wanted
        self.rule = rule
        self.host = host
        self.because = because
    }
}

/// How far an intent under way has come. A fact of the picture.
public struct Activity: Hashable, Sendable, Codable {
    public enum State: String, Sendable, Codable { case running, done, failed }

    /// The id of the intent.
    public var intent: String
    public var kind: IntentKind
    public var rule: Rule
    public var host: HostName
    public var servers: [ServerName]
    public var to: HostName?
    public var state: State
    public var startedAt: Moment
    public var changedAt: Moment
    /// From 1.
    public var attempt: Int
    /// When it should be done, by what was measured before.
    public var predictedEnd: Moment?
    /// What came of it, in words.
    public var because: String?

    public init(
        intent: String, kind: IntentKind, rule: Rule, host: HostName, servers: [ServerName] = [], to: HostName? = nil,
        state: State, startedAt: Moment, changedAt: Moment, attempt: Int = 1, predictedEnd: Moment? = nil,
        because: String? = nil
    ) {
        self.intent = intent
        self.kind = kind
        self.rule = rule
        self.host = host
        self.servers = servers
        self.to = to
        self.state = state
        self.startedAt = startedAt
        self.changedAt = changedAt
        self.attempt = attempt
        self.predictedEnd = predictedEnd
        self.because = because
    }
}

public import Facts

/// One pass, as it is listed.
public struct PassSummary: Equatable, Sendable {
    public var id: Int64
    public var host: HostName
    public var at: Moment
    /// The wall clock at that moment, milliseconds since 1970 UTC.
    public var wallMilliseconds: Int64
    public var bootID: String
    /// Milliseconds since that boot.
    public var bootMilliseconds: Int64
    /// How long the pass took, seconds.
    public var wallSeconds: Double
    /// How many agents scanned with success.
    public var succeeded: Int
    /// How many agents ran and failed.
    public var failed: Int

    package init(
        id: Int64, host: HostName, at: Moment, wallMilliseconds: Int64, bootID: String, bootMilliseconds: Int64,
        wallSeconds: Double, succeeded: Int, failed: Int
    ) {
        self.id = id
        self.host = host
        self.at = at
        self.wallMilliseconds = wallMilliseconds
        self.bootID = bootID
        self.bootMilliseconds = bootMilliseconds
        self.wallSeconds = wallSeconds
        self.succeeded = succeeded
        self.failed = failed
    }
}

/// One decision, as it is listed.
public struct DecisionSummary: Equatable, Sendable {
    public var id: Int64
    /// The seat that decided.
    public var host: HostName
    public var at: Moment
    /// The wall clock at that moment, milliseconds since 1970 UTC.
    public var wallMilliseconds: Int64
    /// The rule of its first intent, else of its first refusal, else of its first finding; nil when all is quiet.
    public var rule: Rule?
    /// `intent`, `refusal`, `finding` or `quiet`.
    public var kind: DecisionKind
    /// The reason, in words.
    public var text: String
    /// Whether its picture is still kept.
    public var hasPicture: Bool

    package init(
        id: Int64, host: HostName, at: Moment, wallMilliseconds: Int64, rule: Rule?, kind: DecisionKind, text: String,
        hasPicture: Bool
    ) {
        self.id = id
        self.host = host
        self.at = at
        self.wallMilliseconds = wallMilliseconds
        self.rule = rule
        self.kind = kind
        self.text = text
        self.hasPicture = hasPicture
    }
}

/// What the heaviest part of a decision is.
public enum DecisionKind: String, Sendable, CaseIterable {
    case intent, refusal, finding, quiet
}

/// One decision with all that is kept of it.
public struct StoredDecision: Equatable, Sendable {
    public var summary: DecisionSummary
    public var decision: Decision
    /// What it was decided on; nil once only the decision itself is kept.
    public var picture: Picture?

    package init(
        summary: DecisionSummary, decision: Decision, picture: Picture?
    ) {
        self.summary = summary
        self.decision = decision
        self.picture = picture
    }
}

/// One alert, open or past.
public struct StoredAlert: Equatable, Sendable {
    public var id: Int64
    /// The seat that raised it.
    public var seat: HostName
    public var alert: Alert
    public var since: Moment
    /// The wall clock when it was set, milliseconds since 1970 UTC.
    public var sinceWallMilliseconds: Int64
    /// When it was cleared; nil while it stands.
    public var clearedAt: Moment?

    package init(
        id: Int64, seat: HostName, alert: Alert, since: Moment, sinceWallMilliseconds: Int64, clearedAt: Moment?
    ) {
        self.id = id
        self.seat = seat
        self.alert = alert
        self.since = since
        self.sinceWallMilliseconds = sinceWallMilliseconds
        self.clearedAt = clearedAt
    }
}

/// One event, as it is listed.
public struct StoredEvent: Equatable, Sendable {
    public var id: Int64
    /// The seat that recorded it.
    public var seat: HostName
    public var event: Event
    /// The wall clock at that moment, milliseconds since 1970 UTC.
    public var wallMilliseconds: Int64

    package init(
        id: Int64, seat: HostName, event: Event, wallMilliseconds: Int64
    ) {
        self.id = id
        self.seat = seat
        self.event = event
        self.wallMilliseconds = wallMilliseconds
    }
}

/// Which events are wanted.
public struct EventQuery: Equatable, Sendable {
    /// Only this level and higher.
    public var atLeast: AlertLevel = .info
    /// Only of this host.
    public var host: HostName?
    /// Only those with this in their text or key; small and capital letters are the same.
    public var text: String?
    /// Only those with a smaller number: the last one of the page before.
    public var before: Int64?
    /// 1 to 1000.
    public var limit = 100

    public init() {}
}

/// One health finding, standing or over.
public struct StoredFinding: Equatable, Sendable {
    public var id: Int64
    public var host: HostName
    public var agent: String
    public var health: Health
    public var since: Moment
    /// When it was gone or another one took its place; nil while it stands.
    public var endedAt: Moment?
}

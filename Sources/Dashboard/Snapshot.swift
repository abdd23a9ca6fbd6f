import Engine
public import Facts
public import Store

/// Everything that the pages of one Anvil are a function of.
public struct Snapshot: Sendable {
    public var picture: Picture
    public var decision: Decision
    /// All facts, so that a host's page can show each with its age and agent.
    public var facts: [Fact]
    /// The newest first.
    public var decisions: [DecisionSummary]
    /// The newest kept decision that is not quiet, with its reason; nil when there was none.
    public var lastDecision: StoredDecision?
    public var openAlerts: [StoredAlert]
    /// The newest first.
    public var passes: [PassSummary]
    /// Now, by the clock of the picture. The difference to the picture's own time is the age of the facts.
    public var now: Moment
    /// Seconds east of UTC at the site.
    public var utcOffsetSeconds: Int
    /// The zone as a person writes it, such as `CET`.
    public var zone: String
    public var isSimulation: Bool
    /// How many seconds of the picture's clock pass in one second: 1, or the speed of a simulation; 0 while it is paused.
    public var rate: Double

    public init(
        picture: Picture, decision: Decision, facts: [Fact] = [], decisions: [DecisionSummary] = [],
        lastDecision: StoredDecision? = nil, openAlerts: [StoredAlert] = [], passes: [PassSummary] = [], now: Moment,
        utcOffsetSeconds: Int = 0, zone: String = "UTC", isSimulation: Bool = false, rate: Double = 1
    ) {
        self.picture = picture
        self.decision = decision
        self.facts = facts
        self.decisions = decisions
        self.lastDecision = lastDecision
        self.openAlerts = openAlerts
        self.passes = passes
        self.now = now
        self.utcOffsetSeconds = utcOffsetSeconds
        self.zone = zone
        self.isSimulation = isSimulation
        self.rate = rate
    }
}

/// Where snapshots come from: a seat's database, or a site in memory.
public protocol SnapshotSource: Sendable {
    func snapshot() async throws -> Snapshot
    /// Grows when a snapshot would differ. Asked several times a second.
    func version() async -> Int
}

extension Snapshot {
    var clock: SentenceClock { SentenceClock(utcOffsetSeconds: utcOffsetSeconds) }
    var said: Sentence { sentence(of: picture, decision, clock: clock) }
    var anvil: String { picture.anvil }
    var base: String { "/a/\(encoded(anvil))" }
    /// When the facts were gathered. A picture that is judged as of now carries the facts of the last pass.
    var passAt: Moment { passes.first?.at ?? picture.now }
    /// How old the facts are, seconds.
    var passAgeSeconds: Double { max(0, now.secondsSince(passAt)) }
    /// No pass has come in for three periods (or 12 s, if that is longer): what is shown is history.
    var isStale: Bool { passAgeSeconds > max(Self.staleAfterSeconds, 3 * picture.policy.passPeriodSeconds * max(1, rate)) }
    static let staleAfterSeconds = 12.0
    /// The moment at which a fact counts as known or not: the one that was judged, so that drawing and sentence agree while passes
    /// come in; now, when none does.
    var judgedAt: Moment { isStale ? now : picture.now }

    var isObservingOnly: Bool {
        if case .absent = picture.cluster { return true }
        return false
    }
    func time(_ moment: Moment) -> String { clock.time(moment, now: now) }
    func exact(_ moment: Moment) -> String { clock.time(moment, now: now, seconds: true) }
    func assessment(_ host: HostName) -> HostAssessment? { decision.hosts.first { $0.host == host } }
    func assessment(source: SourceName) -> SourceAssessment? { decision.sources.first { $0.name == source } }
    func hostAddress(_ host: HostName) -> String { "\(base)/hosts/\(encoded(host))" }
    /// Nodes in the order of the site; a plain host counts as one.
    var nodes: [Host] { picture.hosts.filter { $0.role == .node } }
}

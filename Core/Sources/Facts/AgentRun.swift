/// How a run of an agent ended.
public enum AgentOutcome: String, Sendable, Codable, CaseIterable {
    /// It scanned, and its lines count.
    case scanned
    /// Nothing of its kind is on this host.
    case nothing
    /// It failed: its lines do not count, its earlier facts stay and grow stale.
    case failed
    /// It was never run yet, or vanished from the agents directory.
    case absent
    /// Its file or directory is not safe to run.
    case refused
}

/// The state of one agent on one host: a fact like any other.
public struct AgentRun: Hashable, Sendable, Codable {
    public var host: HostName
    public var agent: String
    public var outcome: AgentOutcome
    /// When the outcome became what it is.
    public var since: Moment
    /// When the last run ended.
    public var ranAt: Moment?
    /// When it last scanned with success, or found that it has nothing to scan.
    public var succeededAt: Moment?
    /// Why it failed or was refused, in words; names the line where a line was wrong.
    public var because: String?
    /// How long the run took, seconds.
    public var wallSeconds: Double
    /// Processor time of the run and all it started, seconds.
    public var cpuSeconds: Double
    /// Largest resident memory, bytes; 0 when it is not known.
    public var peakBytes: Int64
    public var lines: Int
    public var periodSeconds: Double
    /// After how many seconds without success its facts are unknown.
    public var staleAfterSeconds: Double

    public init(
        host: HostName, agent: String, outcome: AgentOutcome, since: Moment, ranAt: Moment? = nil,
        succeededAt: Moment? = nil, because: String? = nil, wallSeconds: Double = 0, cpuSeconds: Double = 0,
        peakBytes: Int64 = 0, lines: Int = 0, periodSeconds: Double, staleAfterSeconds: Double
    ) {
        self.host = host
        self.agent = agent
        self.outcome = outcome
        self.since = since
        self.ranAt = ranAt
        self.succeededAt = succeededAt
        self.because = because
        self.wallSeconds = wallSeconds
        self.cpuSeconds = cpuSeconds
        self.peakBytes = peakBytes
        self.lines = lines
        self.periodSeconds = periodSeconds
        self.staleAfterSeconds = staleAfterSeconds
    }

    /// Whether the agent's facts may be believed at `now`.
    public func isFresh(at now: Moment) -> Bool {
        guard let succeededAt else { return false }
        return now.secondsSince(succeededAt) <= staleAfterSeconds
    }
}

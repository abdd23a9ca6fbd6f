public import Facts

/// All that one pass leaves behind. It is kept wholly or not at all.
public struct StoredPass: Sendable {
    /// The seat that did the pass.
    public var host: HostName
    /// The one stamp of everything in the pass; later than that of the host's pass before.
    public var at: Moment
    /// The wall clock at that moment, milliseconds since 1970 UTC.
    public var wallMilliseconds: Int64
    /// Which boot of the host it was (`/proc/sys/kernel/random/boot_id`).
    public var bootID: String
    /// Milliseconds since that boot.
    public var bootMilliseconds: Int64
    /// How long the pass took, seconds.
    public var wallSeconds: Double
    /// The runs that ended in this pass, good and bad, and agents that became absent or refused. An agent's row is
    /// written only when its outcome, reason, period or staleness changed; the figures of each run are in the
    /// pass's own row.
    public var runs: [AgentRun] = []
    /// Facts that are new or have another line.
    public var changedFacts: [Fact] = []
    /// Facts that are missing from the output of an agent that scanned in this pass: every one, also those that
    /// were missing before. (A fact whose `observedAt` is before its agent's last success is one.)
    public var missing: [FactKey] = []
    /// Facts that are gone: cleared health findings.
    public var cleared: [FactKey] = []
    /// What the cycle remembers of power sources, in a form of its own. Unchanged ones may be left out or repeated.
    public var tracks: [FactKey: String] = [:]
    /// All alerts that agents have set and that stand; nil when that did not change.
    public var agentAlerts: [Alert]?
    public var alertChanges: [AlertChange] = []
    public var events: [Event] = []
    /// The decision with its picture, when it is another one than before.
    public var decision: Judgement?
    /// What the cycle compares the next decision with, in a form of its own; nil when it did not change.
    public var digest: String?
    /// What the engine remembers now. It is written only when more than the time of the pass changed in it.
    public var memory: Memory

    public init(
        host: HostName, at: Moment, wallMilliseconds: Int64, bootID: String, bootMilliseconds: Int64,
        wallSeconds: Double, memory: Memory
    ) {
        self.host = host
        self.at = at
        self.wallMilliseconds = wallMilliseconds
        self.bootID = bootID
        self.bootMilliseconds = bootMilliseconds
        self.wallSeconds = wallSeconds
        self.memory = memory
    }
}

/// A decision and the picture it was taken on.
public struct Judgement: Equatable, Sendable {
    public var decision: Decision
    public var picture: Picture
    public init(decision: Decision, picture: Picture) {
        self.decision = decision
        self.picture = picture
    }
}

/// What recording one pass cost, and what it made.
public struct PassCost: Equatable, Sendable {
    /// Rows inserted, changed or deleted.
    public var rowsWritten = 0
    /// Statements run, without BEGIN and COMMIT.
    public var statements = 0
    /// The number of the decision, when the pass had one.
    public var decision: Int64?
    public init() {}
}

/// What is stored of one seat: with this ScanCore goes on after a restart, and readers show the present.
public struct StoredSeat: Equatable, Sendable {
    public var host: HostName
    /// Facts as they are now; `observedAt` is the last success of their agent, or when they were last seen if they
    /// went missing from its output.
    public var facts: [Fact] = []
    /// All agents, with their last run. `ranAt` and `succeededAt` are moments of passes.
    public var runs: [AgentRun] = []
    /// Alerts that stand, as they were last set or changed.
    public var openAlerts: [AlertChange] = []
    /// Alerts that agents have set and that stand.
    public var agentAlerts: [Alert] = []
    public var memory = Memory()
    public var digest: String?
    public var tracks: [FactKey: String] = [:]
    /// The newest decision.
    public var lastDecision: DecisionSummary?
    /// The last pass; nil when there was none.
    public var lastPass: PassSummary?

    public init(host: HostName) { self.host = host }
}

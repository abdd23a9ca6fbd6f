/// The engine's judgement of one picture: the whole plan of the pair, for every seat.
public struct Decision: Equatable, Sendable, Codable {
    /// What it thinks of each host, in the order of the picture.
    public var hosts: [HostAssessment]
    public var sources: [SourceAssessment]
    public var findings: [Finding]
    /// What shall be done, by whoever is named. Empty most of the time.
    public var intents: [Intent]
    public var refusals: [Refusal]
    /// All alerts that stand now.
    public var alerts: [Alert]
    /// How the kept node was chosen, when that was asked.
    public var kept: [KeptQuestion]
    /// The hosts that are off and wait to be booted, with when that is expected (R10); nil while none does.
    public var boots: [BootForecast]?
    /// What to remember until the next pass.
    public var memory: Memory
    /// When a hold ends: look again then at the latest.
    public var lookAgainAt: Moment?

    public init(
        hosts: [HostAssessment] = [], sources: [SourceAssessment] = [], findings: [Finding] = [], intents: [Intent] = [],
        refusals: [Refusal] = [], alerts: [Alert] = [], kept: [KeptQuestion] = [], boots: [BootForecast]? = nil,
        memory: Memory = Memory(),
        lookAgainAt: Moment? = nil
    ) {
        self.hosts = hosts
        self.sources = sources
        self.findings = findings
        self.intents = intents
        self.refusals = refusals
        self.alerts = alerts
        self.kept = kept
        self.boots = boots
        self.memory = memory
        self.lookAgainAt = lookAgainAt
    }
}

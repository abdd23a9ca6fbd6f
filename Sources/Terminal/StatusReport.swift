public import Engine
public import Facts

/// How things stand: the fields of `anvil status --json`.
public struct StatusReport: Encodable, Sendable {
    public struct Part: Encodable, Sendable {
        public var key: String
        public var agent: String
        public var weight: Double
        public var reason: String
        public var unknown: Bool
    }

    public struct HostState: Encodable, Sendable {
        public var host: String
        public var role: String
        /// `good`: a running member; `bad`: not one; `unknown`.
        public var member: String
        public var power: String
        public var powerBecause: String
        public var holdUpSeconds: Double?
        public var needSeconds: Double
        public var risk: Double
        public var parts: [Part]
        public var hot: Bool
        public var critical: Bool
        public var hottestCelsius: Double?
        public var hottestSensor: String?
        public var fit: Bool
        public var unfitBecause: [String]
        public var servers: [String]
    }

    public struct SourceState: Encodable, Sendable {
        public var source: String
        public var condition: String
        public var because: String
        public var since: String?
        public var chargePercent: Double?
        public var runtimeSeconds: Double?
        public var claimedRuntimeSeconds: Double?
        public var loadPercent: Double?
    }

    public struct Agent: Encodable, Sendable {
        public var host: String
        public var agent: String
        public var outcome: String
        public var because: String?
    }

    public var anvil: String
    public var seat: String
    /// The time of the pass that this rests on.
    public var at: String
    public var ageSeconds: Double
    /// False: no pass for three periods, so that this may be wrong by now.
    public var live: Bool
    public var observingOnly: String?
    /// What stands at the top of the dashboard, too.
    public var headline: Sentence
    public var hosts: [HostState]
    public var sources: [SourceState]
    public var actions: [WhyReport.Action]
    public var refusals: [WhyReport.Forbidden]
    public var findings: [WhyReport.Hold]
    public var alerts: [Alert]
    public var agentsInTrouble: [Agent]
    public var lookAgainAt: String?

    public init(picture: Picture, decision: Decision, headline: Sentence, pass: Moment, isLive: Bool, time: LocalTime) {
        anvil = picture.anvil
        seat = picture.seat
        at = time.iso(pass)
        ageSeconds = picture.now.secondsSince(pass)
        live = isLive
        if case .absent(let because) = picture.cluster { observingOnly = because }
        self.headline = headline
        hosts = decision.hosts.map(HostState.init)
        sources = decision.sources.map { SourceState($0, time: time) }
        actions = decision.intents.map { WhyReport.Action($0, at: picture.now, time: time) }
        refusals = decision.refusals.map(WhyReport.Forbidden.init)
        findings = decision.findings.map { WhyReport.Hold($0, at: picture.now, time: time) }
        alerts = decision.alerts
        agentsInTrouble = picture.agents.filter(AgentsReport.isTrouble).map {
            Agent(host: $0.host, agent: $0.agent, outcome: $0.outcome.rawValue, because: $0.because)
        }
        lookAgainAt = decision.lookAgainAt.map { time.iso($0) }
    }
}

extension StatusReport.HostState {
    init(_ host: HostAssessment) {
        self.host = host.host
        role = host.role.rawValue
        member = host.isMember.rawValue
        power = host.power.rawValue
        powerBecause = host.powerBecause
        holdUpSeconds = host.holdUpSeconds
        needSeconds = host.needSeconds
        risk = host.risk
        parts = host.parts.map {
            StatusReport.Part(key: $0.key, agent: $0.agent, weight: $0.weight, reason: $0.reason, unknown: $0.isUnknown)
        }
        hot = host.isHot
        critical = host.isCritical
        hottestCelsius = host.heat.hottestCelsius
        hottestSensor = host.heat.hottestKey
        fit = host.isFit
        unfitBecause = host.unfitBecause
        servers = host.servers
    }
}

extension StatusReport.SourceState {
    init(_ source: SourceAssessment, time: LocalTime) {
        self.source = source.name
        condition = source.condition.rawValue
        because = source.because
        since = source.since.map { time.iso($0) }
        chargePercent = source.chargePercent
        runtimeSeconds = source.runtimeSeconds
        claimedRuntimeSeconds = source.claimedRuntimeSeconds
        loadPercent = source.loadPercent
    }
}

extension WhyReport.Forbidden {
    init(_ refusal: Refusal) {
        wanted = refusal.wanted.rawValue
        rule = refusal.rule.rawValue
        host = refusal.host
        because = refusal.because
    }
}

/// One part of a node's risk.
public struct RiskPart: Hashable, Sendable, Codable {
    /// The finding: `fan2`, as its agent names it.
    public var key: String
    public var agent: String
    public var kind: HealthKind
    public var weight: Double
    public var reason: String
    /// It keeps its last weight because nothing is heard of it.
    public var isUnknown: Bool

    public init(key: String, agent: String, kind: HealthKind, weight: Double, reason: String, isUnknown: Bool) {
        self.key = key
        self.agent = agent
        self.kind = kind
        self.weight = weight
        self.reason = reason
        self.isUnknown = isUnknown
    }
}

/// The sums of the weights of the sensors that are out of range.
public struct HeatSums: Hashable, Sendable, Codable {
    /// Warning and critical sensors on the high side.
    public var warningHigh = 0.0
    public var criticalHigh = 0.0
    public var warningLow = 0.0
    public var criticalLow = 0.0
    /// Sensors whose state is known, and how many of them are nominal.
    public var known = 0
    public var nominal = 0
    /// Sensors that are silent or not believed.
    public var unknown = 0
    /// The hottest believed sensor of the host.
    public var hottestCelsius: Double?
    public var hottestKey: String?
    /// Where that sensor's warning begins, degrees Celsius.
    public var hottestWarningCelsius: Double?

    public init() {}
}

/// How old a word was when it was judged, so that whoever hears of it later does not take it for a new one (S5, S11).
/// An age, not a time: stamps of two hosts are never subtracted.
public struct WordAge: Hashable, Sendable, Codable {
    /// Since it was observed, seconds.
    public var seconds: Double
    /// From which age on it is no longer believed, seconds.
    public var staleAfterSeconds: Double

    public init(seconds: Double, staleAfterSeconds: Double) {
        self.seconds = seconds
        self.staleAfterSeconds = staleAfterSeconds
    }
}

/// What the engine thinks of one host at this moment.
public struct HostAssessment: Equatable, Sendable, Codable {
    public var host: HostName
    public var role: Role
    public var isMember: Condition
    /// Has power: good, has none: bad.
    public var power: Condition
    public var powerBecause: String
    /// For how long the strongest source can carry what it will have to; nil when unknown, seconds.
    public var holdUpSeconds: Double?
    public var holdUpBecause: String
    /// Predicted time to stop safely, seconds.
    public var needSeconds: Double
    /// The same by the shortest of the stops that were measured, seconds: how far the prediction may be off. nil when they agree.
    public var leastNeedSeconds: Double?
    /// Under this hold-up it does not wait longer than a hold, seconds.
    public var floorSeconds: Double
    public var heat: HeatSums
    public var isHot: Bool
    public var isCritical: Bool
    /// The sum of `parts`; higher is worse.
    public var risk: Double
    public var parts: [RiskPart]
    public var healthKnown: Bool
    /// Whether servers may be moved here.
    public var isFit: Bool
    /// Why not, one sentence part each.
    public var unfitBecause: [String]
    public var servers: [ServerName]
    /// Of the newest word that says so of its power; nil where that does not age: no cords, or last seen on battery.
    public var powerAge: WordAge?
    /// Of the newest reading out of range, else of the newest of all; nil where no reading is known.
    public var heatAge: WordAge?
    /// Of the oldest word that its risk rests on, else of the agent that was heard least lately; nil where none was.
    public var healthAge: WordAge?

    public init(
        host: HostName, role: Role, isMember: Condition, power: Condition, powerBecause: String, holdUpSeconds: Double?,
        holdUpBecause: String, needSeconds: Double, floorSeconds: Double, heat: HeatSums, isHot: Bool, isCritical: Bool,
        risk: Double, parts: [RiskPart], healthKnown: Bool, isFit: Bool, unfitBecause: [String], servers: [ServerName],
        leastNeedSeconds: Double? = nil, powerAge: WordAge? = nil, heatAge: WordAge? = nil, healthAge: WordAge? = nil
    ) {
        self.host = host
        self.role = role
        self.isMember = isMember
        self.power = power
        self.powerBecause = powerBecause
        self.holdUpSeconds = holdUpSeconds
        self.holdUpBecause = holdUpBecause
        self.needSeconds = needSeconds
        self.leastNeedSeconds = leastNeedSeconds
        self.floorSeconds = floorSeconds
        self.heat = heat
        self.isHot = isHot
        self.isCritical = isCritical
        self.risk = risk
        self.parts = parts
        self.healthKnown = healthKnown
        self.isFit = isFit
        self.unfitBecause = unfitBecause
        self.servers = servers
        self.powerAge = powerAge
        self.heatAge = heatAge
        self.healthAge = healthAge
    }

    /// The same as it is told so much later than it was judged.
    public func aged(bySeconds seconds: Double) -> HostAssessment {
        var older = self
        older.powerAge?.seconds += seconds
        older.heatAge?.seconds += seconds
        older.healthAge?.seconds += seconds
        return older
    }
}

/// One question of the order in which the kept node is chosen (P3, T4), and its answer.
public struct KeptQuestion: Hashable, Sendable, Codable {
    public var question: String
    /// Node name and its answer in words, in the order of the nodes.
    public var answers: [String]
    /// The node that this question keeps; nil when it does not decide.
    public var keeps: HostName?

    public init(question: String, answers: [String], keeps: HostName?) {
        self.question = question
        self.answers = answers
        self.keeps = keeps
    }
}

/// What the engine thinks of one source of power.
public struct SourceAssessment: Equatable, Sendable, Codable {
    public var name: SourceName
    public var condition: Condition
    public var because: String
    /// Since when the condition is so, where known.
    public var since: Moment?
    public var chargePercent: Double?
    /// The more pessimistic of what the UPS says and what was measured, seconds, at the present load.
    public var runtimeSeconds: Double?
    /// What the UPS itself says, seconds.
    public var claimedRuntimeSeconds: Double?
    public var loadPercent: Double?

    public init(
        name: SourceName, condition: Condition, because: String, since: Moment? = nil, chargePercent: Double? = nil,
        runtimeSeconds: Double? = nil, claimedRuntimeSeconds: Double? = nil, loadPercent: Double? = nil
    ) {
        self.name = name
        self.condition = condition
        self.because = because
        self.since = since
        self.chargePercent = chargePercent
        self.runtimeSeconds = runtimeSeconds
        self.claimedRuntimeSeconds = claimedRuntimeSeconds
        self.loadPercent = loadPercent
    }
}

import Facts

/// The faults of one host, weighed.
struct HealthView {
    var parts: [RiskPart]
    var risk: Double
    /// The risk that counts in H1: without the findings of weight 1.
    var countedRisk: Double
    var known: Condition
    /// The agents whose silence makes the health unknown.
    var silentAgents: [String]
    /// What of the counted risk was seen within one period: only that ends a hold (S5).
    var currentRisk: Double
    /// Of the oldest word that the risk rests on, else of the agent that was heard least lately.
    var age: WordAge?

    init(host: HostName, heat: HeatView, sources: [SourceView], picture: Picture) {
        let ignored = picture.policy.riskIgnoredWeight
        parts = []
        currentRisk = 0
        for report in picture.health where report.host == host {
            let part = Self.part(report, host: host, sources: sources, picture: picture)
            parts.append(part)
            let ageSeconds = picture.now.secondsSince(report.health.observedAt)
            let isCurrent = !part.isUnknown && ageSeconds <= report.health.staleAfterSeconds / picture.policy.stalePeriods
            if isCurrent && part.weight > ignored { currentRisk += part.weight }
            if !part.isUnknown, part.weight > ignored, ageSeconds > age?.seconds ?? -1 {
                age = report.health.age(at: picture.now)
            }
        }
        if heat.sums.warningHigh > 0 || heat.sums.warningLow > 0 {
            parts.append(Self.heatPart(heat, picture.policy))
        }
        risk = parts.reduce(0) { $0 + $1.weight }
        countedRisk = parts.reduce(0) { $0 + ($1.weight > ignored ? $1.weight : 0) }
        let runs = picture.agents.filter { $0.host == host }
        silentAgents = runs.filter { !$0.isFresh(at: picture.now) }.map(\.agent)
        known = silentAgents.isEmpty && !runs.isEmpty ? .good : .unknown
        if age == nil { age = Self.age(of: runs, at: picture.now) }
    }

    /// The agent that is nearest to being silent.
    private static func age(of runs: [AgentRun], at now: Moment) -> WordAge? {
        let ages = runs.compactMap { run in
            run.succeededAt.map { WordAge(seconds: now.secondsSince($0), staleAfterSeconds: run.staleAfterSeconds) }
        }
        return ages.min { $0.staleAfterSeconds - $0.seconds < $1.staleAfterSeconds - $1.seconds }
    }

    /// S11: what the host itself says of its faults. A finding keeps its weight; only one that was seen lately ends a hold.
    mutating func take(_ told: HostAssessment, _ word: Heard, ignoring ignored: Double) {
        parts = told.parts
        risk = told.risk
        countedRisk = parts.reduce(0) { $0 + ($1.weight > ignored ? $1.weight : 0) }
        currentRisk = word.isCurrent ? parts.reduce(0) { $0 + ($1.weight > ignored && !$1.isUnknown ? $1.weight : 0) } : 0
        age = told.healthAge
        guard told.healthKnown, word.isFresh else { return }
        known = .good
        silentAgents = []
    }

    private static func part(
        _ report: HealthReport, host: HostName, sources: [SourceView], picture: Picture
    ) -> RiskPart {
        let health = report.health.value
        var weight = weight(of: health, host: host, agent: report.agent, policy: picture.policy)
        if health.kind == .psuInputLost && !isFedWell(health.key, of: host, sources, picture) { weight = 0 }
        return RiskPart(
            key: health.key, agent: report.agent, kind: health.kind, weight: weight, reason: health.reason,
            isUnknown: health.state == .unknown || !report.health.isFresh(at: picture.now))
    }

    /// The most exact override wins, then the agent's own weight, then the table.
    private static func weight(of health: Health, host: HostName, agent: String, policy: Policy) -> Double {
        if !policy.weights.isEmpty {
            let names = ["\(host)/\(agent)/\(health.key)", "\(agent)/\(health.key)", health.kind.rawValue]
            if let name = names.first(where: { policy.weights[$0] != nil }), let weight = policy.weights[name] { return weight }
        }
        return health.weight ?? HealthWeight.weight(of: health.kind)
    }

    /// Whether the source of this supply is good: only then is a lost input the supply's own fault.
    private static func isFedWell(_ key: String, of host: HostName, _ sources: [SourceView], _ picture: Picture) -> Bool {
        guard let cord = picture.cords.first(where: { $0.host == host && "psu\($0.psu)" == key }) else { return true }
        return sources.first { $0.name == cord.source }?.condition == .good
    }

    private static func heatPart(_ heat: HeatView, _ policy: Policy) -> RiskPart {
        let count = heat.out.count
        return RiskPart(
            key: "heat", agent: "engine", kind: .heatWarning,
            weight: policy.weights[HealthKind.heatWarning.rawValue] ?? HealthWeight.weight(of: .heatWarning),
            reason: "\(Words.count(count, "sensor")) out of range", isUnknown: false)
    }
}

extension RiskPart {
    func cause(on host: HostName) -> String { "\(host)/\(agent)/\(key)" }
}

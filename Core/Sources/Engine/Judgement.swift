import Facts

/// The keys of the holds, so that each is written once.
enum HoldKey {
    static func noPower(_ host: HostName) -> String { "noPower/\(host)" }
    static func of(_ rule: Rule, _ about: String) -> String { "\(rule.rawValue)/\(about)" }
}

/// What one rule wants done.
struct Plan {
    var rule: Rule
    var intents: [Intent] = []
    var refusals: [Refusal] = []
    var kept: [KeptQuestion] = []

    init(_ rule: Rule) { self.rule = rule }

    var acts: Bool { !intents.isEmpty }

    mutating func refuse(_ rule: Rule, _ host: HostName, _ because: String) {
        refusals.append(Refusal(wanted: self.rule, rule: rule, host: host, because: because))
    }
}

/// The work of one pass: the situation, and what the rules have made of it so far.
struct Judgement {
    let situation: Situation
    var holds: HoldBook
    var memory: Memory
    var findings: [Finding] = []
    var intents: [Intent] = []
    var refusals: [Refusal] = []
    var alerts: [Alert] = []
    var kept: [KeptQuestion] = []
    /// What waits to be booted (R10); nil while nothing does.
    var boots: [BootForecast]?

    var now: Moment { situation.now }
    var policy: Policy { situation.policy }
    var picture: Picture { situation.picture }

    init(_ situation: Situation) {
        self.situation = situation
        memory = situation.picture.memory
        let isBack = !memory.maintained.allSatisfy(Self.maintained(situation.picture).contains)
        holds = HoldBook(
            memory: situation.picture.memory, now: situation.now,
            gapSeconds: isBack ? -1 : situation.policy.powerStaleAfterSeconds)
    }

    /// Notes a condition and tells it as a finding while it holds.
    mutating func note(
        _ rule: Rule, _ about: String, _ name: String, holds isSo: Bool, lengthSeconds: Double, isCurrent: Bool = true,
        observedAt: Moment? = nil, graceSeconds: Double = 0, because: (Judgement) -> String
    ) -> HoldBook.Progress? {
        let progress = holds.note(
            HoldKey.of(rule, about), holds: isSo, lengthSeconds: lengthSeconds, isCurrent: isCurrent,
            observedAt: observedAt, graceSeconds: graceSeconds)
        if let progress {
            findings.append(
                Finding(
                    name: name, about: about, rule: rule, since: progress.since, holdSeconds: lengthSeconds,
                    because: because(self)))
        }
        return progress
    }

    /// The findings that a rule rests on.
    func findings(of rules: Rule...) -> [Finding] { findings.filter { rules.contains($0.rule) } }

    func isLatched(_ rule: Rule, _ host: HostName) -> Bool {
        memory.latches.contains { $0.rule == rule && $0.host == host }
    }

    mutating func latch(_ rule: Rule, _ host: HostName) {
        guard !isLatched(rule, host) else { return }
        memory.latches.append(Latch(rule: rule, host: host, since: now))
    }

    /// The first plan that acts wins; what stands above it and was refused is told.
    mutating func adopt(_ plans: [Plan]) {
        for plan in plans {
            refusals += plan.refusals
            if kept.isEmpty { kept = plan.kept }
            if plan.acts {
                intents += plan.intents
                return
            }
        }
    }

    mutating func finish() -> Decision {
        memory.holds = holds.holds
        memory.maintained = Self.maintained(picture)
        memory.lastPass = now
        return Decision(
            hosts: picture.hosts.compactMap { host in
                (situation.nodes + situation.others).first { $0.name == host.name }?.assessment
            },
            sources: situation.sources.map(\.assessment), findings: findings, intents: intents, refusals: refusals,
            alerts: alerts, kept: kept, boots: boots, memory: memory, lookAgainAt: holds.lookAgainAt)
    }
}

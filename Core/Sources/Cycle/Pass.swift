import Engine
import Facts

/// One seat's turn: observe, record, decide, act.
public struct Cycle: Sendable {
    public private(set) var alerts: AlertBook
    private var lastDigest: DecisionDigest?

    public init(alerts: AlertBook = AlertBook(), lastDigest: DecisionDigest? = nil) {
        self.alerts = alerts
        self.lastDigest = lastDigest
    }

    /// Runs one pass and returns its judgement.
    public mutating func pass(in environment: inout some Environment) throws -> Decision {
        try pass(in: &environment, decidedBy: { decide($0) })
    }

    /// The same with another judge in the engine's place: what a simulator compares it with, or a broken one that must be found.
    public mutating func pass(in environment: inout some Environment, decidedBy judge: (Picture) -> Decision) throws -> Decision {
        let picture = try environment.observe()
        let decision = judge(picture)
        try record(picture, decision, in: &environment)
        for intent in decision.intents where isMine(intent, picture) && !isUnderWay(intent, picture) {
            try environment.carryOut(intent)
        }
        return decision
    }

    private mutating func record(_ picture: Picture, _ decision: Decision, in environment: inout some Environment) throws {
        let digest = DecisionDigest(decision)
        let changes = alerts.update(standing: decision.alerts, at: picture.now)
        try environment.record(
            PassRecord(
                picture: picture, decision: decision, isNewDecision: isNew(digest), alertChanges: changes))
        lastDigest = digest
    }

    /// The first judgement of all is told only when it finds something.
    private func isNew(_ digest: DecisionDigest) -> Bool {
        guard let lastDigest else { return !digest.isQuiet }
        return digest != lastDigest
    }

    private func isMine(_ intent: Intent, _ picture: Picture) -> Bool { intent.by == picture.seat }

    private func isUnderWay(_ intent: Intent, _ picture: Picture) -> Bool {
        picture.activities.contains { $0.intent == intent.id && $0.state == .running }
    }
}

/// What makes a decision another decision than the one before: not each new number, but each new judgement.
public struct DecisionDigest: Hashable, Sendable, Codable {
    public var intents: [String]
    public var refusals: [String]
    public var findings: [String]

    public init(_ decision: Decision) {
        intents = decision.intents.map(\.id)
        refusals = decision.refusals.map { "\($0.wanted.rawValue) \($0.rule.rawValue) \($0.host)" }
        findings = decision.findings.map { "\($0.rule.rawValue) \($0.name) \($0.about)" }
    }

    /// Nothing is found, refused or to be done.
    public var isQuiet: Bool { intents.isEmpty && refusals.isEmpty && findings.isEmpty }
}

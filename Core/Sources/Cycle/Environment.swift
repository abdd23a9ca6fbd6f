import Facts

/// What a pass leaves behind.
public struct PassRecord: Equatable, Sendable {
    public var picture: Picture
    public var decision: Decision
    /// Whether the decision differs from the one of the pass before: it is then kept with its picture.
    public var isNewDecision: Bool
    public var alertChanges: [AlertChange]

    public init(picture: Picture, decision: Decision, isNewDecision: Bool, alertChanges: [AlertChange]) {
        self.picture = picture
        self.decision = decision
        self.isNewDecision = isNewDecision
        self.alertChanges = alertChanges
    }
}

/// Everything outside: a real host, or a site in memory. The cycle is the same in both.
public protocol Environment {
    /// All facts at this moment.
    mutating func observe() throws -> Picture
    /// Keeps what the pass found, in one transaction. It is kept before anything is done about it.
    mutating func record(_ record: PassRecord) throws
    /// Begins to carry out an intent, if its preconditions still hold and, where it needs it, the claim can be
    /// taken. Returns at once; how it went is a fact of a later pass.
    mutating func carryOut(_ intent: Intent) throws
}

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
    ///
    /// An intent is asked for anew in every pass until it is done. When it no longer is, what is under way is given
    /// up where that does no harm: no further server is stopped, a host that has not left the cluster stays, a server
    /// that is already migrating arrives unless `cancelMigration` asks otherwise, and no further one is sent.
    mutating func carryOut(_ intent: Intent) throws
}

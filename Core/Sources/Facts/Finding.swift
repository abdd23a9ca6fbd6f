/// A named condition that a rule reads, with its cause and since when it is so.
public struct Finding: Hashable, Sendable, Codable {
    /// What was found: `noPower`, `hot`, `criticalHeat`, `riskDifference`, `roomHot`, `sourceBad` ...
    public var name: String
    /// The host or source it is about; the Anvil's name when it is about the pair.
    public var about: String
    public var rule: Rule
    public var since: Moment
    /// For how long it must last before the rule acts, seconds; nil where the rule has no hold.
    public var holdSeconds: Double?
    /// The cause in words.
    public var because: String

    public init(
        name: String, about: String, rule: Rule, since: Moment, holdSeconds: Double? = nil, because: String
    ) {
        self.name = name
        self.about = about
        self.rule = rule
        self.since = since
        self.holdSeconds = holdSeconds
        self.because = because
    }
}

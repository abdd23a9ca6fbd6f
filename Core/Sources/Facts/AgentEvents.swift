/// `alert`: something to tell people now.
public struct AgentAlert: Hashable, Sendable, Codable {
    public enum Change: String, Sendable, Codable { case set, clear }
    public var level: AlertLevel
    /// Begins with the kind of thing: `filesystem.root.full`.
    public var key: String
    public var text: String
    public var change: Change

    public init(level: AlertLevel, key: String, text: String, change: Change = .set) {
        self.level = level
        self.key = key
        self.text = text
        self.change = change
    }
}

extension AgentAlert {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            level: try line.decode(AlertLevel.self, forKey: .level), key: try line.decode(String.self, forKey: .key),
            text: try line.decode(String.self, forKey: .text), change: try line.value(.change, default: .set))
    }
}

/// `action`: the agent did something on its own.
public struct AgentAction: Hashable, Sendable, Codable {
    public var what: String
    public var to: String
    public var outcome: String

    public init(what: String, to: String, outcome: String) {
        self.what = what
        self.to = to
        self.outcome = outcome
    }
}

public import Facts

/// What becomes of an intent.
public enum ActingMode: String, Sendable, CaseIterable {
    /// It is told.
    case observe
    /// It is told, and carried out once a person approves it.
    case advise
    /// It is carried out.
    case act
}

/// What of the engine's intents is carried out, and by what.
public struct ActingSettings: Equatable, Sendable {
    public var mode = ActingMode.advise
    /// Rules that differ.
    public var rules: [Rule: ActingMode] = [:]
    /// How many servers are migrated side by side, 1 to 8.
    public var migrationsAtOnce = 1
    /// How each host is turned on and off, in the order in which it is tried.
    public var fencing: [HostName: [FenceDevice]] = [:]

    public init() {}

    public func mode(of rule: Rule) -> ActingMode { rules[rule] ?? mode }
}

/// A device that switches the power of a host: a fence agent and what it needs. The options may hold passwords.
public struct FenceDevice: Equatable, Sendable {
    /// The agent's program, such as `fence_ipmilan`.
    public var agent: String
    public var options: [String: String]

    public init(agent: String, options: [String: String]) {
        self.agent = agent
        self.options = options
    }
}

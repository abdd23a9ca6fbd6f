/// What `scan-x --describe` prints.
public struct AgentDescription: Hashable, Sendable, Codable {
    /// The version of the contract that this product speaks.
    public static let contractVersion = 1

    public var name: String
    public var contract: Int
    /// One line about the agent.
    public var about: String
    /// How often it wants to run, seconds; 1 to 86400.
    public var periodSeconds: Double
    /// How long one run may take, seconds; 1 to 600.
    public var timeLimitSeconds: Double
    /// How many seconds of its own history it wants on standard input; 0 is none beyond the last readings.
    public var historySeconds: Double
    public var settings: [AgentSetting]
    /// Whether it runs as root; without, it runs as an unprivileged user where the runner can.
    public var needsPrivilege: Bool

    public init(
        name: String, about: String, periodSeconds: Double, timeLimitSeconds: Double = 30, historySeconds: Double = 0,
        settings: [AgentSetting] = [], needsPrivilege: Bool = false
    ) {
        self.name = name
        self.contract = Self.contractVersion
        self.about = about
        self.periodSeconds = periodSeconds
        self.timeLimitSeconds = timeLimitSeconds
        self.historySeconds = historySeconds
        self.settings = settings
        self.needsPrivilege = needsPrivilege
    }
}

extension AgentDescription {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try line.decode(String.self, forKey: .name), about: try line.decode(String.self, forKey: .about),
            periodSeconds: try line.decode(Double.self, forKey: .periodSeconds),
            timeLimitSeconds: try line.value(.timeLimitSeconds, default: 30),
            historySeconds: try line.value(.historySeconds, default: 0),
            settings: try line.value(.settings, default: []),
            needsPrivilege: try line.value(.needsPrivilege, default: false))
        contract = try line.decode(Int.self, forKey: .contract)
    }
}

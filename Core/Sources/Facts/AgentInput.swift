/// What the runner writes to an agent's standard input: one JSON object.
public struct AgentInput: Hashable, Sendable, Codable {
    public struct Past: Hashable, Sendable, Codable {
        public var at: Moment
        public var value: ReadingValue
        public init(at: Moment, value: ReadingValue) {
            self.at = at
            self.value = value
        }
    }

    public var contract: Int
    public var host: HostName
    public var passTime: Moment
    public var settings: [String: SettingValue]
    /// The agent's own last readings and temperatures, by the key that it printed. An agent whose keys repeat in
    /// several places finds them as `place/key` as well.
    public var last: [String: ReadingValue]
    /// The history that it asked for, by key, oldest first.
    public var history: [String: [Past]]

    public init(
        host: HostName, passTime: Moment, settings: [String: SettingValue] = [:], last: [String: ReadingValue] = [:],
        history: [String: [Past]] = [:]
    ) {
        self.contract = AgentDescription.contractVersion
        self.host = host
        self.passTime = passTime
        self.settings = settings
        self.last = last
        self.history = history
    }
}

extension AgentInput {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            host: try line.value(.host, default: ""),
            passTime: try line.value(.passTime, default: Moment(milliseconds: 0)),
            settings: try line.value(.settings, default: [:]), last: try line.value(.last, default: [:]),
            history: try line.value(.history, default: [:]))
        contract = try line.value(.contract, default: AgentDescription.contractVersion)
    }
}

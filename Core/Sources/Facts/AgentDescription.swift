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

/// One setting that an agent understands.
public struct AgentSetting: Hashable, Sendable, Codable {
    public var name: String
    /// `number`, `text`, `flag` or `list` (of texts).
    public var type: String
    public var unit: String?
    /// The default, as it would be written in the configuration.
    public var `default`: String?
    public var about: String
    /// The value is a secret: it is handed over on standard input only and never logged.
    public var secret: Bool

    public init(
        name: String, type: String, unit: String? = nil, default: String? = nil, about: String, secret: Bool = false
    ) {
        self.name = name
        self.type = type
        self.unit = unit
        self.default = `default`
        self.about = about
        self.secret = secret
    }
}

/// A value in an agent's settings.
public enum SettingValue: Hashable, Sendable {
    case number(Double)
    case text(String)
    case flag(Bool)
    case list([String])
}

extension SettingValue: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let list = try? container.decode([String].self) {
            self = .list(list)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .flag(let flag): try container.encode(flag)
        case .list(let list): try container.encode(list)
        }
    }
}

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
    /// The agent's own last readings and temperatures, by key.
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

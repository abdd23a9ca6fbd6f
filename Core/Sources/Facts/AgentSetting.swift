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

extension AgentSetting {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try line.decode(String.self, forKey: .name), type: try line.decode(String.self, forKey: .type),
            unit: try line.decodeIfPresent(String.self, forKey: .unit),
            default: try line.decodeIfPresent(String.self, forKey: .default),
            about: try line.value(.about, default: ""), secret: try line.value(.secret, default: false))
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
        if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
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

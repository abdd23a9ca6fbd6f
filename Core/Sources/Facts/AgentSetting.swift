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

extension AgentDescription {
    /// What is wrong with the settings that the configuration gives this agent, in words; nil when nothing is.
    ///
    /// An agent that describes none is given what is configured: it may be a script that does not tell all it reads.
    public func fault(in given: [String: SettingValue]) -> String? {
        guard !settings.isEmpty else { return nil }
        for (name, value) in given.sorted(by: { $0.key < $1.key }) {
            guard let setting = settings.first(where: { $0.name == name }) else { return unknown(name) }
            guard !setting.accepts(value) else { continue }
            return "the configuration gives its setting '\(name)' a \(value.typeName), and it takes a \(setting.type)"
        }
        return nil
    }

    private func unknown(_ name: String) -> String {
        let known = settings.map(\.name)
        let meant =
            Nearest.word(to: name, among: known).map { "; did you mean '\($0)'?" }
            ?? "; it knows \(known.joined(separator: ", "))"
        return "the configuration gives it a setting '\(name)', which it does not know\(meant)"
    }
}

extension AgentSetting {
    fileprivate func accepts(_ value: SettingValue) -> Bool {
        switch (type, value) {
        case ("number", .number), ("text", .text), ("flag", .flag), ("list", .list): true
        // One word stands for a list of one, and a number may be what a text is made of.
        case ("list", .text), ("text", .number): true
        case ("number", _), ("text", _), ("flag", _), ("list", _): false
        // A type that a later contract brings is for the agent to judge.
        default: true
        }
    }
}

extension SettingValue {
    fileprivate var typeName: String {
        switch self {
        case .number: "number"
        case .text: "text"
        case .flag: "flag"
        case .list: "list"
        }
    }
}

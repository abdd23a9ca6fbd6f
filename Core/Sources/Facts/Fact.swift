/// What a fact is about and who said it.
public struct FactKey: Hashable, Sendable, Codable, Comparable {
    /// The host whose agent saw it.
    public var host: HostName
    public var agent: String
    /// Which line it came from.
    public var kind: FactKind
    /// The place and key of the line: `host/cpu1`, `room/inlet`, `ups1/input`.
    public var key: String

    public init(host: HostName, agent: String, kind: FactKind, key: String) {
        self.host = host
        self.agent = agent
        self.kind = kind
        self.key = key
    }

    public static func < (left: FactKey, right: FactKey) -> Bool {
        (left.host, left.agent, left.kind.rawValue, left.key) < (right.host, right.agent, right.kind.rawValue, right.key)
    }
}

/// The kinds of line that become facts. Alerts and actions are events, not facts.
public enum FactKind: String, Sendable, Codable, CaseIterable {
    case reading, temperature, power, health, device, member, server, bmc, storage
}

/// A checked line, with since when it is so.
public struct Fact: Hashable, Sendable, Codable {
    public var key: FactKey
    public var line: AgentLine
    /// The pass in which the line became what it is.
    public var since: Moment
    /// The pass in which it was last seen. Equal to the agent's last success unless it went missing from the output.
    public var observedAt: Moment

    public init(key: FactKey, line: AgentLine, since: Moment, observedAt: Moment) {
        self.key = key
        self.line = line
        self.since = since
        self.observedAt = observedAt
    }
}

extension AgentLine {
    /// The kind and key under which the line is kept; nil for lines that are events, and for `done`.
    public var factKey: (kind: FactKind, key: String)? {
        switch self {
        case .reading(let line): (.reading, "\(line.of.rawValue)/\(line.key)")
        case .temperature(let line): (.temperature, "\(line.of.rawValue)/\(line.key)")
        case .power(let line): (.power, line.key)
        case .health(let line): (.health, line.of.map { "\($0)/\(line.key)" } ?? line.key)
        case .device(let line): (.device, line.key)
        case .member(let line): (.member, line.key)
        case .server(let line): (.server, line.key)
        case .bmc(let line): (.bmc, line.key)
        case .storage(let line): (.storage, line.key)
        case .alert, .action, .done: nil
        }
    }
}

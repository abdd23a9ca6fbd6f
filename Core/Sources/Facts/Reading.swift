/// Where a reading belongs: to the host the agent runs on, to the room, or to a device such as a UPS.
public enum Place: Hashable, Sendable {
    case host
    case room
    case device(String)
}

extension Place: RawRepresentable, Codable {
    public init(rawValue: String) {
        switch rawValue {
        case "host": self = .host
        case "room": self = .room
        default: self = .device(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .host: "host"
        case .room: "room"
        case .device(let name): name
        }
    }
}

/// A measured or read value: a number, a word, or yes and no.
public enum ReadingValue: Hashable, Sendable {
    case number(Double)
    case text(String)
    case flag(Bool)
}

extension ReadingValue: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
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
        }
    }
}

/// `reading`: a measured value that no rule judges by itself.
public struct Reading: Hashable, Sendable, Codable {
    /// What is measured, one of `Reading.kinds`.
    public var kind: String
    /// The name of this value among this agent's readings of this place.
    public var key: String
    public var value: ReadingValue
    /// The unit as a person writes it: `V`, `A`, `W`, `rpm`, `%`, `bytes`, `bit/s`, `s`. Nil for words and flags.
    public var unit: String?
    public var of: Place

    /// The kinds of reading that the product knows by name; others are kept and shown as they are.
    public static let kinds = [
        "bytes", "count", "current", "fan", "frequency", "humidity", "percent", "power", "rate", "speed", "state",
        "text", "time", "voltage",
    ]

    public init(kind: String, key: String, value: ReadingValue, unit: String? = nil, of: Place = .host) {
        self.kind = kind
        self.key = key
        self.value = value
        self.unit = unit
        self.of = of
    }
}

extension Reading {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try line.decode(String.self, forKey: .kind), key: try line.decode(String.self, forKey: .key),
            value: try line.decode(ReadingValue.self, forKey: .value),
            unit: try line.decodeIfPresent(String.self, forKey: .unit), of: try line.value(.of, default: .host))
    }
}

extension KeyedDecodingContainer {
    /// A value that an agent may leave out; the contract names the default.
    func value<Value: Decodable>(_ key: Key, default: Value) throws -> Value {
        try decodeIfPresent(Value.self, forKey: key) ?? `default`
    }
}

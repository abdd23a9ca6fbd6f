import AgentKit
import FoundationEssentials

/// Any JSON, for output whose form differs from device to device.
enum JSONValue: Hashable, Sendable, Decodable {
    case number(Double)
    case text(String)
    case flag(Bool)
    case list([JSONValue])
    case object([String: JSONValue])
    case null

    init(from decoder: any Decoder) throws {
        if let object = try? decoder.container(keyedBy: Name.self) {
            var values: [String: JSONValue] = [:]
            for key in object.allKeys { values[key.stringValue] = try object.decode(JSONValue.self, forKey: key) }
            self = .object(values)
            return
        }
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            self = .null
        } else if let number = try? value.decode(Double.self) {
            self = .number(number)
        } else if let text = try? value.decode(String.self) {
            self = .text(text)
        } else if let flag = try? value.decode(Bool.self) {
            self = .flag(flag)
        } else {
            self = .list(try value.decode([JSONValue].self))
        }
    }

    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Nil when the text is no JSON.
    init?(parsing text: String) {
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8)) else { return nil }
        self = value
    }

    subscript(_ key: String) -> JSONValue? {
        if case .object(let values) = self { values[key] } else { nil }
    }

    var number: Double? {
        switch self {
        case .number(let value): value
        case .text(let text): text.decimal
        case .flag, .list, .object, .null: nil
        }
    }

    var text: String? {
        switch self {
        case .text(let text): text
        case .number(let value) where value == value.rounded() && abs(value) < 1e15: String(Int64(value))
        case .number(let value): String(value)
        case .flag, .list, .object, .null: nil
        }
    }

    var flag: Bool? {
        if case .flag(let value) = self { value } else { nil }
    }

    var list: [JSONValue] {
        if case .list(let values) = self { values } else { [] }
    }

    var object: [String: JSONValue] {
        if case .object(let values) = self { values } else { [:] }
    }
}

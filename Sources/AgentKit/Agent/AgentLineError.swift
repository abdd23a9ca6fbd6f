/// Why a line of an agent cannot be used. The description tells the agent's author what would be right.
public enum AgentLineError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Not a JSON object.
    case notJSON(String)
    /// A JSON object, but none of the contract's lines.
    case unknownLine(String)
    /// A needed key is not there. `key` is the path: `temperature.value`.
    case missing(key: String)
    /// A key holds something of another type.
    case wrongType(key: String, because: String)
    /// A value that cannot be.
    case impossible(key: String, found: String, right: String)
    /// Longer than `AgentLineCodec.lineLimitBytes`.
    case tooLong(bytes: Int)
    /// The agent's own value cannot be written as JSON, such as a number that is not finite.
    case cannotWrite(String)

    public var description: String {
        switch self {
        case .notJSON(let because): "is not a JSON object: \(because)"
        case .unknownLine(let because): because
        case .missing(let key): "lacks the key \"\(key)\""
        case .wrongType(let key, let because): "\"\(key)\" has the wrong type: \(because)"
        case .impossible(let key, let found, let right): "\"\(key)\" is \(found); it must be \(right)"
        case .tooLong(let bytes): "is \(bytes) bytes long; a line has at most \(AgentLineCodec.lineLimitBytes)"
        case .cannotWrite(let because): "cannot be written as JSON: \(because)"
        }
    }

    init(_ error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self = .missing(key: Self.path(context.codingPath + [key]))
        case .typeMismatch(_, let context):
            self =
                context.codingPath.isEmpty
                ? .notJSON(context.debugDescription)
                : .wrongType(key: Self.path(context.codingPath), because: context.debugDescription)
        case .valueNotFound(_, let context):
            self = .wrongType(key: Self.path(context.codingPath), because: "it is null")
        case .dataCorrupted(let context):
            if context.codingPath.isEmpty {
                let text = context.debugDescription
                self = text.hasPrefix("a line is") ? .unknownLine(text) : .notJSON(text)
            } else {
                self = .wrongType(key: Self.path(context.codingPath), because: context.debugDescription)
            }
        @unknown default:
            self = .notJSON("\(error)")
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.map(\.stringValue).joined(separator: ".")
    }
}

public import Facts
import FoundationEssentials

/// Bytes to agent lines and back: one JSON object a line, keys in alphabetical order.
///
/// Two equal lines give the same bytes. What the contract lets an agent leave out is filled in; keys that the contract
/// does not know are ignored, so that an agent may say more than this version understands.
public enum AgentLineCodec {
    /// The longest line that is read, bytes.
    public static let lineLimitBytes = 64 * 1024

    /// One line without its newline.
    public static func encode(_ line: AgentLine) throws(AgentLineError) -> [UInt8] {
        try bytes(of: line)
    }

    /// A whole run: every line and, last, `done` with their number.
    public static func encodeRun(_ lines: [AgentLine]) throws(AgentLineError) -> [UInt8] {
        let encoder = makeEncoder()
        var output: [UInt8] = []
        for line in lines + [.done(lines.count)] {
            output += try bytes(of: line, by: encoder)
            output.append(UInt8(ascii: "\n"))
        }
        return output
    }

    /// Reads one line, without its newline, and checks that its values are possible.
    public static func decode(_ bytes: [UInt8]) throws(AgentLineError) -> AgentLine {
        guard bytes.count <= lineLimitBytes else { throw .tooLong(bytes: bytes.count) }
        let line: AgentLine = try value(from: bytes)
        try AgentLineCheck.check(line)
        return line
    }

    /// What `--describe` prints, one object on one line.
    public static func encode(_ description: AgentDescription) throws(AgentLineError) -> [UInt8] {
        try bytes(of: description)
    }

    public static func decodeDescription(_ bytes: [UInt8]) throws(AgentLineError) -> AgentDescription {
        let description: AgentDescription = try value(from: bytes)
        try AgentLineCheck.check(description)
        return description
    }

    /// What an agent reads on standard input.
    public static func encode(_ input: AgentInput) throws(AgentLineError) -> [UInt8] {
        try bytes(of: input)
    }

    public static func decodeInput(_ bytes: [UInt8]) throws(AgentLineError) -> AgentInput {
        try value(from: bytes)
    }

    static func bytes(of value: some Encodable, by encoder: JSONEncoder? = nil) throws(AgentLineError) -> [UInt8] {
        do {
            return [UInt8](try (encoder ?? makeEncoder()).encode(value))
        } catch {
            throw .cannotWrite("\(error)")
        }
    }

    /// Over several lines, for people.
    static func prettyBytes(of value: some Encodable) throws(AgentLineError) -> [UInt8] {
        let encoder = makeEncoder()
        encoder.outputFormatting.insert(.prettyPrinted)
        return try bytes(of: value, by: encoder) + [UInt8(ascii: "\n")]
    }

    static func value<Value: Decodable>(from bytes: [UInt8]) throws(AgentLineError) -> Value {
        do {
            return try JSONDecoder().decode(Value.self, from: Data(bytes))
        } catch let error as DecodingError {
            throw AgentLineError(error)
        } catch {
            throw .notJSON("\(error)")
        }
    }

    private static func makeEncoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}

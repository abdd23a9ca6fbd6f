import FoundationEssentials

/// The machine's form of every answer: keys in alphabetical order, times in UTC.
public enum JSONText {
    /// One object on one line.
    public static func line(_ value: some Encodable) throws -> String {
        try text(value, formatting: [.sortedKeys, .withoutEscapingSlashes]) + "\n"
    }

    /// One object over several lines, for files that people look into.
    public static func pretty(_ value: some Encodable) throws -> String {
        try text(value, formatting: [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]) + "\n"
    }

    private static func text(_ value: some Encodable, formatting: JSONEncoder.OutputFormatting) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        // JSON has no such numbers; a word says more than a failure.
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "infinity", negativeInfinity: "-infinity", nan: "not a number")
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}

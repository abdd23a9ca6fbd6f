/// What a piece of text means. The word carries the meaning, the colour only repeats it.
public enum Tone: Sendable, Hashable {
    case plain, strong, faint, good, work, warning, bad, unknown
}

/// Colours, or none.
public struct Ink: Sendable {
    public var isOn: Bool

    public init(isOn: Bool) { self.isOn = isOn }

    /// Colours only for a person at a terminal who did not forbid them (`NO_COLOR`, `TERM=dumb`).
    public init(isTerminal: Bool, environment: [String: String]) {
        let forbidden = !(environment["NO_COLOR"] ?? "").isEmpty || environment["TERM"] == "dumb"
        isOn = isTerminal && !forbidden
    }

    public func paint(_ text: String, _ tone: Tone) -> String {
        guard isOn, let code = Self.codes[tone], !text.isEmpty else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }

    private static let codes: [Tone: String] = [
        .strong: "1", .faint: "2", .good: "32", .work: "34", .warning: "33", .bad: "1;31", .unknown: "35",
    ]
}

extension String {
    /// Without characters that could steer a terminal: what agents and devices say is printed, never obeyed.
    public var printable: String {
        guard unicodeScalars.contains(where: \.steersTerminal) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.map { $0.steersTerminal ? "\u{FFFD}" : $0 }))
    }

    /// How many columns it takes on a terminal.
    var columns: Int { reduce(0) { $0 + ($1.unicodeScalars.contains(where: \.isWide) ? 2 : 1) } }
}

extension Unicode.Scalar {
    var steersTerminal: Bool {
        value < 0x20 || (0x7F...0x9F).contains(value) || (0x202A...0x202E).contains(value)
            || (0x2066...0x2069).contains(value)
    }

    var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}

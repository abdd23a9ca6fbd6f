/// Small helpers for taking captured text apart, without a regular expression engine: an agent starts in milliseconds.
extension StringProtocol {
    /// Without white space on either side.
    public var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }

    /// The words between white space.
    public var words: [String] { split { $0.isWhitespace }.map { String($0) } }

    /// The lines, empty ones left out.
    public var lines: [String] { split { $0.isNewline }.map { String($0) } }

    /// The text before and after the first appearance of a separator.
    public func halves(at separator: Character) -> (before: String, after: String)? {
        guard let index = firstIndex(of: separator) else { return nil }
        return (self[..<index].trimmed, self[self.index(after: index)...].trimmed)
    }

    /// The decimal number that the text is, white space aside; nil for `nan`, `inf` and anything with more to it.
    public var decimal: Double? {
        let text = trimmed
        guard let first = text.utf8.first, first == 45 || first == 43 || first == 46 || (48...57).contains(first),
            !text.utf8.contains(where: { $0 == UInt8(ascii: "x") || $0 == UInt8(ascii: "X") }),
            let value = Double(text), value.isFinite
        else { return nil }
        return value
    }

    /// The number that the text begins with, as in `5400 RPM`.
    public var leadingDecimal: Double? {
        words.first?.decimal
    }

    /// Letters and digits in lower case, all else as single hyphens: a name that is safe as a key.
    public var asKey: String {
        var key = ""
        for character in lowercased() {
            if character.isASCII && (character.isLetter || character.isNumber || character == ".") {
                key.append(character)
            } else if !key.isEmpty && key.last != "-" {
                key.append("-")
            }
        }
        while key.last == "-" || key.last == "." { key.removeLast() }
        return key
    }

    /// The first run of digits, as in `Fan2A`.
    public var firstInteger: Int? {
        Int(String(drop { !$0.isASCII || !$0.isNumber }.prefix { $0.isASCII && $0.isNumber }.prefix(9)))
    }
}

extension Double {
    /// Rounded to a multiple of a step.
    public func rounded(to step: Double) -> Double { (self / step).rounded() * step }
}

extension String {
    /// What hardware says of itself, or nil for the many ways of saying nothing.
    public var identity: String? {
        let text = trimmed
        let nothing: Set<String> = [
            "", "none", "n/a", "na", "unknown", "not specified", "not provided", "not available", "default string", "undefined",
            "to be filled by o.e.m.", "to be filled by oem", "no dimm", "no module installed", "empty", "null", "0", "00000000",
            "0x00000000", "ffffffff", "0xffffffff", "[empty]", "system manufacturer", "system product name",
            "system serial number",
            "not present", "o.e.m.", "oem", "0000", "-", "serial number", "chassis serial number", "filled by oem",
        ]
        return nothing.contains(text.lowercased()) || text.hasPrefix("(rest removed)") ? nil : text
    }
}

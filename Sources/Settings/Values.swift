/// Plain values as they are written in the file.
enum Values {
    /// How many seconds a unit of time has; nil for other units.
    static func seconds(in unit: String) -> Double? {
        switch unit {
        case "s": 1
        case "minutes": 60
        case "hours": 3600
        case "days": 86400
        default: nil
        }
    }

    /// A number in `unit`: plain, or for a unit of time with `s`, `m`, `h` or `d` behind it.
    static func number(_ text: String, unit: String) -> Double? {
        if let plain = plainNumber(text) { return plain }
        guard let unitSeconds = seconds(in: unit), let suffix = text.last, let value = plainNumber(String(text.dropLast())) else {
            return nil
        }
        switch suffix {
        case "s": return value / unitSeconds
        case "m": return value * 60 / unitSeconds
        case "h": return value * 3600 / unitSeconds
        case "d": return value * 86400 / unitSeconds
        default: return nil
        }
    }

    /// Digits with an optional sign, underscores, point and exponent: what YAML and people call a number. Not `inf`,
    /// `nan` or hexadecimal.
    static func plainNumber(_ text: String) -> Double? {
        let plain = text.filter { $0 != "_" }
        guard let first = plain.unicodeScalars.first, "0123456789+-.".unicodeScalars.contains(first) else { return nil }
        guard plain.unicodeScalars.allSatisfy({ "0123456789+-.eE".unicodeScalars.contains($0) }) else { return nil }
        guard let value = Double(plain), value.isFinite else { return nil }
        return value
    }

    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }

    /// A number as a person writes it.
    static func text(_ number: Double) -> String {
        number == number.rounded() && number.magnitude < 1e15 ? String(Int64(number)) : String(number)
    }

    static func range(_ range: ClosedRange<Double>) -> String { "\(text(range.lowerBound)) to \(text(range.upperBound))" }

    /// `2026-12-01 06:00`, `2026-12-01T06:00:00Z`, `2026-12-01T06:00+01:00`: milliseconds since 1970 UTC.
    static func time(_ text: String) -> Int64? {
        let pattern = #/(\d{4})-(\d{2})-(\d{2})[ T](\d{2}):(\d{2})(?::(\d{2}))?(?:(Z)|([+-])(\d{2}):(\d{2}))?/#
        guard let match = try? pattern.wholeMatch(in: text) else { return nil }
        let parts = match.output
        guard let year = Int(parts.1), let month = Int(parts.2), let day = Int(parts.3), let hour = Int(parts.4),
            let minute = Int(parts.5), let second = Int(parts.6 ?? "0")
        else { return nil }
        guard 1...12 ~= month, 1...31 ~= day, hour < 24, minute < 60, second < 60 else { return nil }
        let isUTC = parts.7 != nil || parts.8 != nil
        guard
            let time = System.milliseconds(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second, isUTC: isUTC)
        else { return nil }
        guard let sign = parts.8, let hours = Int64(parts.9 ?? "0"), let minutes = Int64(parts.10 ?? "0") else { return time }
        let offset = (hours * 60 + minutes) * 60_000
        return sign == "+" ? time - offset : time + offset
    }
}

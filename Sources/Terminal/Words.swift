public import Facts

/// Numbers as a person says them.
public enum Words {
    /// A length of time: `3 s`, `2 min 10 s`, `4 h 5 min`, `9 days`. Two units at most; negative counts as none.
    public static func duration(seconds: Double) -> String {
        guard seconds.isFinite else { return "for ever" }
        let whole = Int(max(0, min(seconds, 1e12)).rounded())
        switch whole {
        case ..<1: return "\(Words.number(max(0, seconds), digits: 1)) s"
        case ..<60: return "\(whole) s"
        case ..<3600: return pair(whole / 60, "min", whole % 60, "s")
        case ..<86400: return pair(whole / 3600, "h", whole % 3600 / 60, "min")
        case ..<(7 * 86400): return pair(whole / 86400, whole / 86400 == 1 ? "day" : "days", whole % 86400 / 3600, "h")
        default: return "\(whole / 86400) days"
        }
    }

    /// How long ago something was: `2 min 10 s ago`. A time that lies ahead, as after a clock was set back, says so.
    public static func age(of moment: Moment, at now: Moment) -> String {
        let seconds = now.secondsSince(moment)
        if seconds < -1 { return "in \(duration(seconds: -seconds))" }
        return seconds < 1 ? "just now" : "\(duration(seconds: seconds)) ago"
    }

    /// A number with at most so many digits behind the point, and none that say nothing.
    public static func number(_ value: Double, digits: Int = 2) -> String {
        guard value.isFinite else { return "not a number" }
        guard abs(value) < 1e15 else { return "\(value)" }
        var scale = 1.0
        for _ in 0..<max(0, min(digits, 9)) { scale *= 10 }
        let scaled = Int((abs(value) * scale).rounded())
        let whole = scaled / Int(scale)
        var fraction = String(scaled % Int(scale))
        fraction = String(repeating: "0", count: max(0, digits - fraction.count)) + fraction
        while fraction.hasSuffix("0") { fraction.removeLast() }
        let sign = value < 0 && scaled != 0 ? "-" : ""
        return sign + String(whole) + (fraction.isEmpty || digits == 0 ? "" : "." + fraction)
    }

    /// Memory or disk: `512 bytes`, `1.5 KiB`, `32 GiB`.
    public static func bytes(_ count: Double) -> String {
        let units = ["KiB", "MiB", "GiB", "TiB", "PiB"]
        guard abs(count) >= 1024 else { return "\(number(count, digits: 0)) bytes" }
        var value = count / 1024
        var unit = 0
        while abs(value) >= 1024 && unit < units.count - 1 {
            value /= 1024
            unit += 1
        }
        return "\(number(value, digits: abs(value) < 100 ? 1 : 0)) \(units[unit])"
    }

    /// `1 server`, `3 servers`, `no servers`.
    public static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        let many = many ?? one + "s"
        return number == 0 ? "no \(many)" : "\(number) \(number == 1 ? one : many)"
    }

    /// `a`, `a and b`, `a, b and c`.
    public static func list(_ items: [String], last: String = "and") -> String {
        guard let final = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " \(last) " + final
    }

    /// A reading with its unit, in the form that is easiest to read.
    public static func value(_ value: ReadingValue, unit: String?) -> String {
        switch value {
        case .text(let text): return text
        case .flag(let flag): return flag ? "yes" : "no"
        case .number(let number):
            switch unit {
            case "bytes": return bytes(number)
            case "s": return duration(seconds: number)
            case "bit/s": return rate(number)
            case let unit?: return "\(Words.number(number)) \(unit)"
            case nil: return Words.number(number)
            }
        }
    }

    private static func rate(_ bits: Double) -> String {
        switch abs(bits) {
        case 1e9...: "\(number(bits / 1e9, digits: 1)) Gbit/s"
        case 1e6...: "\(number(bits / 1e6, digits: 1)) Mbit/s"
        case 1e3...: "\(number(bits / 1e3, digits: 1)) kbit/s"
        default: "\(number(bits, digits: 0)) bit/s"
        }
    }

    private static func pair(_ large: Int, _ largeUnit: String, _ small: Int, _ smallUnit: String) -> String {
        small == 0 ? "\(large) \(largeUnit)" : "\(large) \(largeUnit) \(small) \(smallUnit)"
    }
}

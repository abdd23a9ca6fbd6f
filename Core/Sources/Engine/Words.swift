import Facts

/// How the engine puts numbers and lists into sentences. Clock times are left to whoever knows the time zone.
enum Words {
    /// `45 s`, `120 s`, `41 min`, `2 h 5 min`: seconds up to ten minutes, where rules have their numbers.
    static func duration(_ seconds: Double) -> String {
        let whole = Int(max(0, seconds).rounded())
        if whole <= 600 { return "\(whole) s" }
        let minutes = whole / 60
        if minutes < 120 { return "\(minutes) min" }
        return minutes % 60 == 0 ? "\(minutes / 60) h" : "\(minutes / 60) h \(minutes % 60) min"
    }

    /// A time that is left, never said longer than it is.
    static func left(_ seconds: Double) -> String { duration(seconds.rounded(.down)) }

    /// A time that is needed, never said shorter than it is.
    static func needed(_ seconds: Double) -> String { duration(seconds.rounded(.up)) }

    /// `a`, `a and b`, `a, b and c`.
    static func list(_ items: [String]) -> String {
        guard let last = items.last else { return "" }
        return items.count == 1 ? last : items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// `7`, `7.5`: no more digits than it takes.
    static func number(_ value: Double) -> String {
        if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
        let tenths = (abs(value) * 10).rounded()
        guard tenths < 1e15 else { return "\(value)" }
        return "\(value < 0 ? "-" : "")\(Int(tenths) / 10).\(Int(tenths) % 10)"
    }

    static func percent(_ value: Double) -> String { "\(number(value.rounded())) %" }

    /// `1 server`, `3 servers`.
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    static func servers(_ names: [ServerName]) -> String {
        names.count <= 3 ? list(names) : "\(names.count) servers"
    }

    static func isOrAre(_ names: [String]) -> String { names.count == 1 ? "is" : "are" }
}

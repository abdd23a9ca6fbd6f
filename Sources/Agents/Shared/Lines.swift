import AgentKit
import Facts

/// Short ways to write lines.
extension AgentLine {
    static func number(_ kind: String, _ key: String, _ value: Double, _ unit: String? = nil, of place: Place = .host)
        -> AgentLine
    {
        .reading(Reading(kind: kind, key: key, value: .number(value), unit: unit, of: place))
    }

    static func state(_ key: String, _ value: String, of place: Place = .host) -> AgentLine {
        .reading(Reading(kind: "state", key: key, value: .text(value), of: place))
    }

    static func fault(_ key: String, _ kind: HealthKind, _ reason: String, weight: Double? = nil) -> AgentLine {
        .health(Health(key: key, kind: kind, weight: weight, reason: reason))
    }

    /// An alert while it stands, its end when it stood before, else nothing.
    ///
    /// Whether it stood is read from a state that is printed in the same run as the alert: the two cannot differ, so no
    /// alert latches, however far the value jumped between two scans.
    static func alert(
        _ level: AlertLevel, _ key: String, _ text: String, when stands: Bool, stood: Bool, end: String
    ) -> [AgentLine] {
        guard stands || stood else { return [] }
        return [.alert(AgentAlert(level: level, key: key, text: stands ? text : end, change: stands ? .set : .clear))]
    }
}

/// Names with a `*` at the end stand for all that begin so.
struct NamePatterns {
    let patterns: [String]

    func contains(_ name: String) -> Bool {
        patterns.contains { $0.hasSuffix("*") ? name.hasPrefix($0.dropLast()) : name == $0 }
    }
}

import Cycle
import Facts

/// What the log has told, so that each change is told once, by the first seat that sees it.
struct LogBook: Sendable {
    /// What was last told of each fact.
    private var facts: [String: String] = [:]
    /// Which seats say that an alert stands, and at which level it was told.
    private var alerts: [String: (seats: Set<HostName>, level: AlertLevel)] = [:]
    private var findings: [String: Set<HostName>] = [:]
    private var refusals: [String: Set<HostName>] = [:]
    private var refusedIntents: [String: String] = [:]
    /// Intents begun since the start.
    var intentCount = 0
    var hasViolation = false

    mutating func isNewFact(_ subject: String, _ digest: String, healthy: String) -> Bool {
        guard facts[subject, default: healthy] != digest else { return false }
        facts[subject] = digest
        return true
    }

    /// Whether the alert is news: set where nobody had it, or at another level.
    mutating func sets(_ alert: Alert, by seat: HostName) -> Bool {
        guard var before = alerts[alert.key] else {
            alerts[alert.key] = ([seat], alert.level)
            return true
        }
        before.seats.insert(seat)
        let isNews = before.level != alert.level
        before.level = alert.level
        alerts[alert.key] = before
        return isNews
    }

    /// Whether the last one that had it says that it is over.
    mutating func clears(_ key: String, by seat: HostName) -> Bool {
        guard var before = alerts[key], before.seats.remove(seat) != nil else { return false }
        alerts[key] = before.seats.isEmpty ? nil : before
        return before.seats.isEmpty
    }

    /// What appeared and what is gone of a seat's findings, beside what other seats still say.
    mutating func updateFindings(_ now: Set<String>, by seat: HostName) -> (new: Set<String>, gone: [String]) {
        Self.update(&findings, now, by: seat)
    }

    mutating func updateRefusals(_ now: Set<String>, by seat: HostName) -> (new: Set<String>, gone: [String]) {
        Self.update(&refusals, now, by: seat)
    }

    private static func update(_ told: inout [String: Set<HostName>], _ now: Set<String>, by seat: HostName)
        -> (new: Set<String>, gone: [String])
    {
        var new: Set<String> = []
        for key in now {
            if told[key] == nil { new.insert(key) }
            told[key, default: []].insert(seat)
        }
        var gone: [String] = []
        for (key, seats) in told where seats.contains(seat) && !now.contains(key) {
            told[key]?.remove(seat)
            if told[key]?.isEmpty == true {
                told[key] = nil
                gone.append(key)
            }
        }
        return (new, gone.sorted())
    }

    mutating func isNewRefusal(of intent: String, _ because: String) -> Bool {
        guard refusedIntents[intent] != because else { return false }
        refusedIntents[intent] = because
        return true
    }

    mutating func clearRefusal(of intent: String) { refusedIntents[intent] = nil }

    /// A seat fell silent.
    mutating func forget(_ seat: HostName) {
        for key in alerts.keys {
            alerts[key]?.seats.remove(seat)
            if alerts[key]?.seats.isEmpty == true { alerts[key] = nil }
        }
        for key in findings.keys where findings[key]?.contains(seat) == true {
            findings[key]?.remove(seat)
            if findings[key]?.isEmpty == true { findings[key] = nil }
        }
        for key in refusals.keys where refusals[key]?.contains(seat) == true {
            refusals[key]?.remove(seat)
            if refusals[key]?.isEmpty == true { refusals[key] = nil }
        }
    }
}

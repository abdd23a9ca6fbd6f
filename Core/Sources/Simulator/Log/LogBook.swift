import Cycle
import Facts

/// What the log has told, so that each change is told once, by the first seat that sees it.
struct LogBook: Sendable {
    /// What was last told of each fact.
    private var facts: [String: String] = [:]
    /// Which seats say that an alert stands, and at which level it was told.
    private var alerts: [String: Standing] = [:]
    private var findings: [String: Standing] = [:]
    private var refusals: [String: Standing] = [:]
    private var refusedIntents: [String: String] = [:]
    /// What some seats say, and which of them said it first.
    private struct Standing {
        var first: HostName
        var seats: Set<HostName>
        var level: AlertLevel = .info
    }

    /// What is gone, and who had said it first.
    struct Gone {
        var key: String
        var by: HostName
    }

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
            alerts[alert.key] = Standing(first: seat, seats: [seat], level: alert.level)
            return true
        }
        before.seats.insert(seat)
        let isNews = before.level != alert.level
        before.level = alert.level
        alerts[alert.key] = before
        return isNews
    }

    /// Who had said it first, when the last one that has it says that it is over.
    mutating func clears(_ key: String, by seat: HostName) -> HostName? {
        Self.remove(&alerts, key, seat)
    }

    /// What appeared and what is gone of a seat's findings, beside what other seats still say.
    mutating func updateFindings(_ now: Set<String>, by seat: HostName) -> (new: Set<String>, gone: [Gone]) {
        Self.update(&findings, now, by: seat)
    }

    mutating func updateRefusals(_ now: Set<String>, by seat: HostName) -> (new: Set<String>, gone: [Gone]) {
        Self.update(&refusals, now, by: seat)
    }

    private static func update(_ told: inout [String: Standing], _ now: Set<String>, by seat: HostName)
        -> (new: Set<String>, gone: [Gone])
    {
        var new: Set<String> = []
        for key in now {
            if told[key] == nil {
                new.insert(key)
                told[key] = Standing(first: seat, seats: [seat])
            } else {
                told[key]?.seats.insert(seat)
            }
        }
        var gone: [Gone] = []
        for key in told.keys.sorted() where !now.contains(key) {
            if let first = remove(&told, key, seat) { gone.append(Gone(key: key, by: first)) }
        }
        return (new, gone)
    }

    private static func remove(_ told: inout [String: Standing], _ key: String, _ seat: HostName) -> HostName? {
        guard var standing = told[key], standing.seats.remove(seat) != nil else { return nil }
        told[key] = standing.seats.isEmpty ? nil : standing
        return standing.seats.isEmpty ? standing.first : nil
    }

    mutating func isNewRefusal(of intent: String, _ because: String) -> Bool {
        guard refusedIntents[intent] != because else { return false }
        refusedIntents[intent] = because
        return true
    }

    func isRefused(_ intent: String) -> Bool { refusedIntents[intent] != nil }

    mutating func clearRefusal(of intent: String) { refusedIntents[intent] = nil }

    /// A seat fell silent: what it alone had said counts as unsaid.
    mutating func forget(_ seat: HostName) {
        for key in alerts.keys { _ = Self.remove(&alerts, key, seat) }
        for key in findings.keys { _ = Self.remove(&findings, key, seat) }
        for key in refusals.keys { _ = Self.remove(&refusals, key, seat) }
    }
}

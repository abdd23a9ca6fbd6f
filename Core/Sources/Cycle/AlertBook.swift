import Facts

/// The alerts that stand, so that each is set once and cleared once.
public struct AlertBook: Equatable, Sendable {
    public private(set) var open: [String: AlertChange] = [:]
    /// When those that are told again were last told.
    private var toldAt: [String: Moment] = [:]

    public init(open: [AlertChange] = []) {
        for change in open { self.open[change.alert.key] = change }
    }

    /// Compares what stands now with what stood before. A text that only counts on is no change.
    public mutating func update(standing: [Alert], at now: Moment) -> [AlertChange] {
        var changes: [AlertChange] = []
        var keys = Set<String>()
        for alert in standing {
            keys.insert(alert.key)
            if let before = open[alert.key] {
                guard before.alert.level != alert.level || before.alert.causedBy != alert.causedBy || isDue(alert, at: now) else {
                    continue
                }
                toldAt[alert.key] = alert.repeatSeconds.map { _ in now }
                let change = AlertChange(change: .changed, alert: alert, since: before.since)
                open[alert.key] = change
                changes.append(change)
            } else {
                toldAt[alert.key] = alert.repeatSeconds.map { _ in now }
                let change = AlertChange(change: .set, alert: alert, since: now)
                open[alert.key] = change
                changes.append(change)
            }
        }
        for key in open.keys.filter({ !keys.contains($0) }).sorted() {
            guard var gone = open.removeValue(forKey: key) else { continue }
            gone.change = .clear
            toldAt[key] = nil
            changes.append(gone)
        }
        return changes
    }

    /// R8 alone asks to be told again and again. After a restart it is told at once.
    private func isDue(_ alert: Alert, at now: Moment) -> Bool {
        guard let repeatSeconds = alert.repeatSeconds else { return false }
        return toldAt[alert.key].map { now.secondsSince($0) >= repeatSeconds } ?? true
    }
}

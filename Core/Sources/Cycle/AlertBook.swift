import Facts

/// The alerts that stand, so that each is set once and cleared once.
public struct AlertBook: Equatable, Sendable {
    public private(set) var open: [String: AlertChange] = [:]

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
                guard before.alert.level != alert.level || before.alert.causedBy != alert.causedBy else { continue }
                let change = AlertChange(change: .changed, alert: alert, since: before.since)
                open[alert.key] = change
                changes.append(change)
            } else {
                let change = AlertChange(change: .set, alert: alert, since: now)
                open[alert.key] = change
                changes.append(change)
            }
        }
        for key in open.keys.filter({ !keys.contains($0) }).sorted() {
            guard var gone = open.removeValue(forKey: key) else { continue }
            gone.change = .clear
            changes.append(gone)
        }
        return changes
    }
}

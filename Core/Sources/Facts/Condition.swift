/// What can be said of anything that is watched. Unknown is never taken for good, and never, alone,
/// a reason to act.
public enum Condition: String, Sendable, Codable, CaseIterable {
    case good, bad, unknown
}

/// A value that was seen: since when it is so, and when it was last seen to be so.
public struct Observed<Value> {
    public var value: Value
    /// When the value became what it is.
    public var since: Moment
    /// When it was last seen.
    public var observedAt: Moment
    /// For how long after `observedAt` the value may be believed, in seconds.
    public var staleAfterSeconds: Double

    public init(_ value: Value, since: Moment, observedAt: Moment, staleAfterSeconds: Double) {
        self.value = value
        self.since = since
        self.observedAt = observedAt
        self.staleAfterSeconds = staleAfterSeconds
    }

    /// Whether the value may still be believed at `now`.
    public func isFresh(at now: Moment) -> Bool {
        now.secondsSince(observedAt) <= staleAfterSeconds
    }

    /// The value, or nil when it is too old to be believed.
    public func known(at now: Moment) -> Value? {
        isFresh(at: now) ? value : nil
    }
}

extension Observed: Sendable where Value: Sendable {}
extension Observed: Equatable where Value: Equatable {}
extension Observed: Codable where Value: Codable {}

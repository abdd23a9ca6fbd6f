/// How long to wait before a database that could not be reached is tried again: doubling from 1 to 60 seconds, each
/// time between half of it and all of it, so that hosts that lost it together do not return together.
public struct Backoff: Hashable, Sendable {
    public static let firstSeconds = 1.0
    public static let longestSeconds = 60.0

    /// Failures since the last success.
    public private(set) var failures = 0

    public init() {}

    /// Notes a failure and gives the wait, seconds. `chance` is from 0 to 1, from the caller's source of chance.
    public mutating func failed(chance: Double) -> Double {
        let full = min(Self.firstSeconds * Double(1 << min(failures, 16)), Self.longestSeconds)
        failures += 1
        return full / 2 + full / 2 * min(max(chance, 0), 1)
    }

    public mutating func succeeded() { failures = 0 }
}

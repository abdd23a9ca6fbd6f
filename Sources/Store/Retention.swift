/// How long and how much is kept. Beyond it the oldest goes first.
public struct Retention: Equatable, Sendable {
    /// Values of readings, days.
    public var historyDays = 31.0
    /// Decisions, past alerts and events, days.
    public var recordDays = 366.0
    /// Each pass keeps its row so long; then one a minute, as long as history, hours.
    public var passHours = 24.0
    /// The database is kept under this by shortening history, bytes.
    public var sizeLimitBytes: Int64 = 2_147_483_648
    /// So many events at most.
    public var eventLimit = 200_000
    /// So many decisions at most.
    public var decisionLimit = 20_000
    /// So many pictures at most; decisions without their picture are still listed and explained.
    public var pictureLimit = 1_000
    /// So many past alerts at most.
    public var alertLimit = 50_000

    public init() {}
}

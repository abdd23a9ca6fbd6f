/// A power-on that was sent to a host (R3, R6, S9). Kept by the Striker that sent it and told to the others.
public struct BootRecord: Hashable, Sendable, Codable {
    public enum Outcome: String, Sendable, Codable, CaseIterable {
        /// Sent; the BMC was not read back yet.
        case sent
        /// The BMC said afterwards that the host is on.
        case on
        /// The BMC refused it, did not answer, or still said off.
        case failed
    }

    /// The Striker that sent it.
    public var by: HostName
    /// When, on the seat's own clock: a record of another host counts from when it arrived.
    public var at: Moment
    public var rule: Rule
    public var outcome: Outcome

    public init(by: HostName, at: Moment, rule: Rule, outcome: Outcome = .sent) {
        self.by = by
        self.at = at
        self.rule = rule
        self.outcome = outcome
    }
}

/// What a host took of one source while it ran, as measured when it last stopped (R1).
public struct HostLoad: Hashable, Sendable, Codable {
    public var source: SourceName
    /// Percent of what the source can carry.
    public var percent: Double

    public init(source: SourceName, percent: Double) {
        self.source = source
        self.percent = percent
    }
}

/// What is remembered of one host beyond the present moment. Each list is bounded and newest first.
public struct HostHistory: Hashable, Sendable, Codable {
    /// Stops that are over: it ran again. At most `limit`. R5 counts the thermal ones and the running between them.
    public var stops: [StopRecord]
    /// Power-ons that were sent, at most `limit`.
    public var boots: [BootRecord]
    /// From a power-on until it was a member, its last five, seconds.
    public var bootSeconds: [Double]
    public var loads: [HostLoad]
    /// A person looked and said that it is off (`confirm off`, R8). Void once it is seen on.
    public var confirmedOffAt: Moment?

    /// Enough for the five steps of R5 and the two boots in six hours of R3.
    public static let limit = 8

    public init(
        stops: [StopRecord] = [], boots: [BootRecord] = [], bootSeconds: [Double] = [], loads: [HostLoad] = [],
        confirmedOffAt: Moment? = nil
    ) {
        self.stops = stops
        self.boots = boots
        self.bootSeconds = bootSeconds
        self.loads = loads
        self.confirmedOffAt = confirmedOffAt
    }
}

public import Facts

/// A wall clock that was set while its host ran. It completes nothing and delays nothing; it is told for a while.
public struct ClockJump: Hashable, Sendable {
    /// Forwards when above 0.
    public var seconds: Double
    public var at: Moment

    /// A jump is over at once; so long it is shown, seconds.
    public static let shownSeconds = 600.0

    public init(seconds: Double, at: Moment) {
        self.seconds = seconds
        self.at = at
    }

    /// The alert that stands at that moment; nil when it was shown for long enough.
    public func alert(on host: HostName, at now: Moment) -> Alert? {
        guard now.secondsSince(at) < Self.shownSeconds else { return nil }
        let way = seconds > 0 ? "forwards" : "back"
        return Alert(
            level: .notice, key: "clock.\(host).jump", host: host,
            text:
                "The wall clock of \(host) was set \(way) by \(Int(abs(seconds).rounded())) s. Anvil's own clock goes on steadily; check the time server."
        )
    }
}

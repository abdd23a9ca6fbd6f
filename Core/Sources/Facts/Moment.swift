/// A point in time on one seat's steady clock.
///
/// The value is milliseconds since 1970-01-01 UTC as that clock tells it. A steady clock never jumps:
/// a wall clock that does is noticed by the shell and does not reach the engine. Moments of two hosts
/// are never subtracted from each other.
public struct Moment: Hashable, Comparable, Sendable, Codable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }
    public init(seconds: Double) { self.milliseconds = Int64((seconds * 1000).rounded()) }

    public init(from decoder: any Decoder) throws {
        milliseconds = try decoder.singleValueContainer().decode(Int64.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }

    public static func < (left: Moment, right: Moment) -> Bool { left.milliseconds < right.milliseconds }

    /// Seconds that have passed since `earlier`; negative when `earlier` is later.
    public func secondsSince(_ earlier: Moment) -> Double {
        Double(milliseconds - earlier.milliseconds) / 1000
    }

    public func adding(seconds: Double) -> Moment {
        Moment(milliseconds: milliseconds + Int64((seconds * 1000).rounded()))
    }
}

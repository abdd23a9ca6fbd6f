public import Facts

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Moments as people at this host write them. Always with the zone, or under a heading that names it.
public struct LocalTime: Sendable {
    public enum Zone: Sendable {
        /// What `TZ` or `/etc/localtime` says.
        case system
        case utc
    }

    struct Fields: Equatable {
        var day: String
        var clock: String
        var zone: String
    }

    let zone: Zone
    /// What is added to a moment to get the wall's time, milliseconds: the steady clock of a seat goes on where its wall clock
    /// was set, so the two may differ.
    let offsetMilliseconds: Int64

    public init(zone: Zone = .system, offsetMilliseconds: Int64 = 0) {
        self.zone = zone
        self.offsetMilliseconds = offsetMilliseconds
    }

    /// The same zone for moments of which one is known by both clocks.
    public func reading(_ moment: Moment, wallMilliseconds: Int64) -> LocalTime {
        LocalTime(zone: zone, offsetMilliseconds: wallMilliseconds - moment.milliseconds)
    }

    /// The moment on the seat's steady clock when the wall says `wallMilliseconds`.
    public func moment(wallMilliseconds: Int64) -> Moment {
        Moment(milliseconds: wallMilliseconds - offsetMilliseconds)
    }

    /// `2026-11-21 02:14:05 CET`.
    public func full(_ moment: Moment) -> String {
        let fields = fields(of: moment)
        return "\(fields.day) \(fields.clock) \(fields.zone)"
    }

    /// `02:14:05` on the day of `now`, `2026-11-20 02:14:05` otherwise. For tables whose heading names the zone.
    public func short(_ moment: Moment, at now: Moment) -> String {
        let fields = fields(of: moment)
        return fields.day == self.fields(of: now).day ? fields.clock : "\(fields.day) \(fields.clock)"
    }

    /// `02:14:05 CET` on the day of `now`, with the date otherwise.
    public func clock(_ moment: Moment, at now: Moment) -> String {
        "\(short(moment, at: now)) \(fields(of: moment).zone)"
    }

    /// The name of the zone at that moment: `CET`, `UTC`.
    public func zoneName(at moment: Moment) -> String { fields(of: moment).zone }

    /// For machines: `2026-11-21T01:14:05.250Z`.
    public func iso(_ moment: Moment) -> String {
        let fields = LocalTime(zone: .utc, offsetMilliseconds: offsetMilliseconds).fields(of: moment)
        let millis = (((moment.milliseconds + offsetMilliseconds) % 1000) + 1000) % 1000
        return "\(fields.day)T\(fields.clock).\(Self.padded(Int(millis), 3))Z"
    }

    func fields(of moment: Moment) -> Fields {
        var seconds = time_t((moment.milliseconds + offsetMilliseconds).flooredDivision(by: 1000))
        var parts = tm()
        switch zone {
        case .system: localtime_r(&seconds, &parts)
        case .utc: gmtime_r(&seconds, &parts)
        }
        let day =
            "\(Self.padded(Int(parts.tm_year) + 1900, 4))-\(Self.padded(Int(parts.tm_mon) + 1, 2))-\(Self.padded(Int(parts.tm_mday), 2))"
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { Self.padded(Int($0), 2) }.joined(separator: ":")
        return Fields(day: day, clock: clock, zone: zone == .utc ? "UTC" : parts.tm_zone.map { String(cString: $0) } ?? "UTC")
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Int64 {
    fileprivate func flooredDivision(by divisor: Int64) -> Int64 {
        let (quotient, rest) = quotientAndRemainder(dividingBy: divisor)
        return rest < 0 ? quotient - 1 : quotient
    }
}

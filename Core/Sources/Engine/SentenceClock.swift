public import Facts

/// How moments and spans are told to people: the site's own time, 24 hours, "41 min" and never "00:41:00".
public struct SentenceClock: Hashable, Sendable, Codable {
    /// Seconds east of UTC at the site, -86400 to 86400.
    public var utcOffsetSeconds: Int

    public init(utcOffsetSeconds: Int = 0) { self.utcOffsetSeconds = utcOffsetSeconds }

    /// A civil date and time at the site.
    public struct Civil: Hashable, Sendable {
        public var year: Int
        public var month: Int
        public var day: Int
        public var hour: Int
        public var minute: Int
        public var second: Int
        /// Sunday is 0.
        public var weekday: Int
    }

    static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// `02:14`, or `12 Nov 02:14` when that is another day than `now`, or `12 Nov 2024` in another year.
    public func time(_ moment: Moment, now: Moment, seconds: Bool = false) -> String {
        let civil = civil(moment)
        let today = self.civil(now)
        let clock = seconds ? hms(moment) : "\(two(civil.hour)):\(two(civil.minute))"
        if civil.year != today.year { return "\(civil.day) \(Self.months[civil.month - 1]) \(civil.year)" }
        if civil.month != today.month || civil.day != today.day {
            return "\(civil.day) \(Self.months[civil.month - 1]) \(clock)"
        }
        return clock
    }

    /// `02:14:05`.
    public func hms(_ moment: Moment) -> String {
        let civil = civil(moment)
        return "\(two(civil.hour)):\(two(civil.minute)):\(two(civil.second))"
    }

    /// `2025-11-21 02:14:05`.
    public func full(_ moment: Moment) -> String {
        let civil = civil(moment)
        return "\(civil.year)-\(two(civil.month))-\(two(civil.day)) \(hms(moment))"
    }

    /// The moment of a civil date and time at the site.
    public func moment(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) -> Moment {
        // Days since 1970 of a Gregorian date: years are counted from March, so that the leap day is the last.
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDivide(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        let seconds = days * 86_400 + hour * 3600 + minute * 60 + second - utcOffsetSeconds
        return Moment(milliseconds: Int64(seconds) * 1000)
    }

    public func civil(_ moment: Moment) -> Civil {
        let seconds = floorDivide(Int(moment.milliseconds), 1000) + utcOffsetSeconds
        let days = floorDivide(seconds, 86_400)
        let rest = seconds - days * 86_400
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return Civil(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, hour: rest / 3600, minute: rest / 60 % 60,
            second: rest % 60, weekday: ((days + 4) % 7 + 7) % 7)
    }

    /// `40 s`, `2 min`, `30 min 40 s` when exact, `3 h 20 min`, `9 days`.
    public static func span(_ seconds: Double, exact: Bool = false) -> String {
        let whole = Int(max(0, min(seconds, 1e9)).rounded())
        if whole < 120 && (whole < 60 || whole % 60 != 0) { return "\(whole) s" }
        if whole < 7200 {
            let rest = whole % 60
            return exact && rest != 0 ? "\(whole / 60) min \(rest) s" : "\(whole / 60) min"
        }
        if whole < 172_800 {
            let minutes = whole / 60 % 60
            return minutes == 0 ? "\(whole / 3600) h" : "\(whole / 3600) h \(minutes) min"
        }
        return "\(whole / 86_400) days"
    }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

private func floorDivide(_ number: Int, _ by: Int) -> Int {
    let quotient = number / by
    return number % by < 0 ? quotient - 1 : quotient
}

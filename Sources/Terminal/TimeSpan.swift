/// A length of time as people write it: `90s`, `2m`, `4h`, `3d`, as in scenarios.
public enum TimeSpan {
    private static let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604_800]

    /// Seconds; nil when it is no length of time.
    public static func seconds(_ text: String) -> Double? {
        guard let unit = text.last, let factor = units[unit], let number = Double(text.dropLast()), number.isFinite,
            number >= 0
        else { return nil }
        return number * factor
    }
}

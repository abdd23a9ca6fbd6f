import Testing

@testable import Fleet

/// The forecast is a function of figures: these are small enough to be added up by hand.
@Suite("Forecast of a database's size")
struct SizeForecastTests {
    static let day: Int64 = 86_400_000

    static func part(_ table: String, _ days: Range<Int64>, _ bytes: Int64) -> DatabaseUse.Part {
        DatabaseUse.Part(table: table, milliseconds: days.lowerBound * day..<days.upperBound * day, bytes: bytes)
    }

    static let keep = ["history": 14, "minutes": 92, "hours": 1830, "records": 366]

    @Test("A day's growth is that of the last complete days, not of the one that is being written")
    func growth() {
        let use = DatabaseUse(
            parts: [
                Self.part("history", 100..<101, 1000), Self.part("history", 101..<102, 3000), Self.part("history", 102..<103, 7),
            ],
            keepDays: Self.keep, firstMilliseconds: 100 * Self.day, nowMilliseconds: 102 * Self.day + 1000)
        let forecast = SizeForecast(use)
        #expect(forecast.bytesPerDay == 2000, "two days of 1000 and 3000 bytes grow by \(forecast.bytesPerDay) a day")
    }

    @Test("A database younger than a day is scaled up from the part of the day it has seen")
    func young() {
        let use = DatabaseUse(
            parts: [Self.part("history", 100..<101, 500)], keepDays: Self.keep,
            firstMilliseconds: 100 * Self.day + Self.day / 4, nowMilliseconds: 100 * Self.day + Self.day / 2)
        #expect(SizeForecast(use).bytesPerDay == 2000, "500 bytes in a quarter of a day are not told as 2000 a day")
    }

    @Test("Raw history stops growing after its days; minutes and hours go on")
    func tiers() {
        let use = DatabaseUse(
            parts: [
                Self.part("history", 100..<101, 1000), Self.part("minutes", 93..<100, 700), Self.part("hours", 60..<90, 300),
                DatabaseUse.Part(table: "facts", milliseconds: nil, bytes: 50),
            ], keepDays: Self.keep, firstMilliseconds: 100 * Self.day, nowMilliseconds: 101 * Self.day)
        let forecast = SizeForecast(use)
        #expect(forecast.bytesNow == 2050, "parts of 1000, 700, 300 and 50 bytes are told as \(forecast.bytesNow)")
        // The oldest bin is of day 60: 70 days by then, of which 14 are raw and the rest is minutes of 100 bytes a day.
        let month = forecast.bytes(afterDays: 29)
        #expect(month == 50 + 14 * 1000 + 56 * 100, "after 29 more days it is forecast as \(month) bytes")
        #expect(
            forecast.bytesWithoutRetention(afterDays: 29) == 50 + 70 * 1000,
            "without retention 70 days are not told as 70 times one day")
    }

    @Test("Before anything was rolled up, a sample says what minutes will take")
    func sampled() {
        let use = DatabaseUse(
            parts: [Self.part("history", 100..<101, 1150)], keepDays: Self.keep, firstMilliseconds: 100 * Self.day,
            nowMilliseconds: 101 * Self.day, binShare: ["history": 0.5])
        let minutes = SizeForecast(use).lines.first { $0.table == "minutes" }
        #expect(minutes?.bytesPerDay == 750, "10 raw rows become 5 bins of 150 bytes, not \(minutes?.bytesPerDay ?? 0) bytes")
    }

    @Test("An empty database is forecast as empty")
    func empty() {
        let use = DatabaseUse(parts: [], keepDays: Self.keep, firstMilliseconds: nil, nowMilliseconds: 0)
        #expect(SizeForecast(use).bytes(afterDays: 365) == 0, "a database without a pass is forecast to grow")
    }
}

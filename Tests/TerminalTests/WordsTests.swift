import Facts
import Testing

@testable import Terminal

@Suite("Numbers as a person says them")
struct WordsTests {
    @Test(
        "a length of time takes at most two units",
        arguments: [
            (0.25, "0.3 s"), (0, "0 s"), (3, "3 s"), (59.6, "1 min"), (130, "2 min 10 s"), (7200, "2 h"), (14_700, "4 h 5 min"),
            (90_000, "1 day 1 h"), (864_000, "10 days"), (-5, "0 s"), (.infinity, "for ever"),
        ])
    func duration(seconds: Double, expected: String) {
        #expect(Words.duration(seconds: seconds) == expected, "\(seconds) s is told wrongly")
    }

    @Test("an age tells past, present, and a clock that was set back")
    func age() {
        let now = Moment(seconds: 10_000)
        #expect(Words.age(of: now, at: now) == "just now", "the present is not told as such")
        #expect(Words.age(of: now.adding(seconds: -90), at: now) == "1 min 30 s ago", "a past moment is told wrongly")
        #expect(Words.age(of: now.adding(seconds: 90), at: now) == "in 1 min 30 s", "a moment ahead is told as past")
    }

    @Test(
        "a number has no digits that say nothing",
        arguments: [(1.0, "1"), (1.5, "1.5"), (1.005, "1"), (-0.001, "0"), (-2.25, "-2.25"), (12_345_678, "12345678")])
    func number(value: Double, expected: String) {
        #expect(Words.number(value) == expected, "\(value) is told wrongly")
    }

    @Test("a reading is told in the unit that reads best")
    func value() {
        #expect(Words.value(.number(34_359_738_368), unit: "bytes") == "32 GiB", "memory is told in bytes")
        #expect(Words.value(.number(1_000_000_000), unit: "bit/s") == "1 Gbit/s", "link speed is told in bit/s")
        #expect(Words.value(.number(3600), unit: "s") == "1 h", "an hour is told in seconds")
        #expect(Words.value(.flag(true), unit: nil) == "yes", "a flag is not told in words")
    }

    @Test("a slip is answered with the word that was meant, something else with none")
    func nearest() {
        let words = ["status", "sensors", "agents", "alerts"]
        #expect(Nearest.word(to: "sensor", among: words) == "sensors", "a slip is not recognised")
        #expect(Nearest.word(to: "stauts", among: words) == "status", "two swapped letters are not recognised")
        #expect(Nearest.word(to: "banana", among: words) == nil, "a guess is offered for something else")
    }

    @Test("a length of time is read as in scenarios", arguments: [("90s", 90.0), ("2m", 120), ("1.5h", 5400), ("3d", 259_200)])
    func span(text: String, seconds: Double) {
        #expect(TimeSpan.seconds(text) == seconds, "\(text) is read wrongly")
    }

    @Test("what is no length of time is refused", arguments: ["", "s", "10", "-5s", "10x", "nans", "infs", "1 h"])
    func noSpan(text: String) {
        #expect(TimeSpan.seconds(text) == nil, "\"\(text)\" is taken for a length of time")
    }

    @Test("a moment is told in the zone of the reader and in UTC for machines, by the wall's clock")
    func moments() {
        let moment = Moment(milliseconds: 1_763_720_045_250)
        let time = LocalTime(zone: .utc)
        #expect(time.full(moment) == "2025-11-21 10:14:05 UTC", "the time for people is wrong")
        #expect(time.iso(moment) == "2025-11-21T10:14:05.250Z", "the time for machines is wrong")
        #expect(time.short(moment, at: moment.adding(seconds: 60)) == "10:14:05", "the day of today is repeated")
        #expect(
            time.short(moment, at: moment.adding(seconds: 86_400)) == "2025-11-21 10:14:05", "another day is not told")
        let set = time.reading(moment, wallMilliseconds: moment.milliseconds + 3_600_000)
        #expect(set.full(moment) == "2025-11-21 11:14:05 UTC", "a clock that was set is told by the steady one")
        #expect(set.moment(wallMilliseconds: moment.milliseconds + 3_600_000) == moment, "the way back is another one")
        #expect(time.iso(Moment(milliseconds: -1)) == "1969-12-31T23:59:59.999Z", "a time before 1970 is wrong")
    }
}

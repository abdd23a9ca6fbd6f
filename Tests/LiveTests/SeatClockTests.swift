import Cycle
import Facts
import Testing

@testable import Live
@testable import Store

@Suite("The steady clock of a seat")
struct SeatClockTests {
    func reading(wall: Int64, boot: Int64, id: String = "a") -> ClockReading {
        ClockReading(wallMilliseconds: wall, bootMilliseconds: boot, bootID: id)
    }

    func pass(at: Int64, wall: Int64, boot: Int64, id: String = "a") -> PassSummary {
        PassSummary(
            id: 1, host: "n1", at: Moment(milliseconds: at), wallMilliseconds: wall, bootID: id, bootMilliseconds: boot,
            wallSeconds: 0, succeeded: 0, failed: 0)
    }

    @Test("setting the wall clock moves no moment, and is told with how much it was set")
    func jump() {
        var clock = SeatClock(after: nil, reading(wall: 1_000_000, boot: 5000))
        #expect(
            clock.moment(reading(wall: 1_000_000, boot: 5000)).milliseconds == 1_000_000,
            "the clock does not start at the wall clock")
        let later = reading(wall: 1_000_000 - 3_600_000 + 5000, boot: 10_000)
        #expect(clock.moment(later).milliseconds == 1_005_000, "setting the wall clock moves the seat's own clock")
        #expect(clock.jump(later, limitSeconds: 5)?.seconds == -3600, "setting the wall clock back an hour is not told")
        #expect(clock.jump(later, limitSeconds: 5) == nil, "one jump is told twice")
    }

    @Test("a wall clock that a time server corrects slowly is no jump")
    func slew() {
        var clock = SeatClock(after: nil, reading(wall: 0, boot: 0))
        for second in stride(from: Int64(0), to: 100_000, by: 5000) {
            let slewed = reading(wall: second + second / 2000, boot: second)
            #expect(clock.jump(slewed, limitSeconds: 5) == nil, "a slow correction counts as a jump")
        }
    }

    @Test("after a restart within one boot time goes on as measured by the boot clock")
    func restart() {
        var clock = SeatClock(after: pass(at: 50_000, wall: 50_000, boot: 1000), reading(wall: 9_999_999, boot: 61_000))
        #expect(clock.moment(reading(wall: 9_999_999, boot: 61_000)).milliseconds == 110_000, "a restart loses the steady time")
        #expect(
            clock.jump(reading(wall: 9_999_999, boot: 61_000), limitSeconds: 5) != nil,
            "a wall clock set while ScanCore was down is not told")
    }

    @Test("after a boot with a wall clock in the past no moment comes before the last pass")
    func badBattery() {
        var clock = SeatClock(after: pass(at: 5_000_000, wall: 5_000_000, boot: 1000), reading(wall: 100, boot: 50, id: "b"))
        let first = clock.moment(reading(wall: 100, boot: 50, id: "b"))
        let second = clock.moment(reading(wall: 100, boot: 50, id: "b"))
        #expect(first.milliseconds > 5_000_000 && second > first, "time goes back after a boot: \(first), \(second)")
    }
}

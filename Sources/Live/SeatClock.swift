public import Cycle
public import Facts
public import Store

/// The steady clock of one seat: it starts at the wall clock and then goes by the time since the boot, so that setting
/// the wall clock moves no hold. Within one boot it goes on where an earlier life of the daemon left it.
public struct SeatClock: Hashable, Sendable {
    private var anchor: Moment
    private var anchorBootMilliseconds: Int64
    /// What the wall clock was ahead of this one when last looked at.
    private var wallAheadMilliseconds: Int64
    private var last: Moment

    /// `pass` is the last pass of this seat that was recorded.
    public init(after pass: PassSummary?, _ now: ClockReading) {
        if let pass, pass.bootID == now.bootID, pass.bootMilliseconds <= now.bootMilliseconds {
            anchor = pass.at
            anchorBootMilliseconds = pass.bootMilliseconds
            wallAheadMilliseconds = pass.wallMilliseconds - pass.at.milliseconds
        } else {
            // After a boot whose wall clock lies before the last pass, time stands still rather than going back.
            anchor = Moment(milliseconds: max(now.wallMilliseconds, (pass?.at.milliseconds ?? .min) + 1))
            anchorBootMilliseconds = now.bootMilliseconds
            wallAheadMilliseconds = now.wallMilliseconds - anchor.milliseconds
        }
        last = pass?.at ?? Moment(milliseconds: .min)
    }

    /// The moment, always later than the one before.
    public mutating func moment(_ now: ClockReading) -> Moment {
        var moment = steady(now)
        if moment <= last { moment = Moment(milliseconds: last.milliseconds + 1) }
        last = moment
        return moment
    }

    /// The moment without taking note of it: for readers.
    public func steady(_ now: ClockReading) -> Moment {
        Moment(milliseconds: anchor.milliseconds + now.bootMilliseconds - anchorBootMilliseconds)
    }

    /// The moment at a time of the boot's own clock.
    func moment(ofBootMilliseconds boot: Int64) -> Moment {
        Moment(milliseconds: anchor.milliseconds + boot - anchorBootMilliseconds)
    }

    /// Whether the wall clock was set since the last call, by more than `limitSeconds`. A slow correction by a time
    /// server is none.
    public mutating func jump(_ now: ClockReading, limitSeconds: Double) -> ClockJump? {
        let moment = steady(now)
        let ahead = now.wallMilliseconds - moment.milliseconds
        let seconds = Double(ahead - wallAheadMilliseconds) / 1000
        wallAheadMilliseconds = ahead
        return abs(seconds) > limitSeconds ? ClockJump(seconds: seconds, at: moment) : nil
    }

    /// The moment at which the wall clock will show a time, if nobody sets it.
    public func moment(ofWallMilliseconds wall: Int64, _ now: ClockReading) -> Moment {
        Moment(milliseconds: steady(now).milliseconds + wall - now.wallMilliseconds)
    }
}

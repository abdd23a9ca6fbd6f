import Facts

/// How long a source has had the input that it has, and how quickly its battery emptied.
public struct PowerTrack: Hashable, Sendable, Codable {
    public var input: Condition
    public var inputSince: Moment
    /// Charge and time when the present stretch on battery began.
    public var chargeAtStart: Double?
    public var startedAt: Moment?
    public var loadAtStart: Double?
    public var measuredPercentPerMinute: Double?
    public var worstPercentPerMinute: Double?
    /// The load at which that was measured, percent.
    public var worstLoadPercent: Double?
    /// How much of the runtime that it promised the last measured stretch bore out, at most 1.
    public var promiseKept: Double?
    /// Whether it asked for a new battery.
    public var wantsBattery: Bool?
    /// Charge and time when the present stretch of charging began (R10).
    public var chargingFrom: Double?
    public var chargingSince: Moment?
    public var chargeRate: Measured?
}

extension PowerTrack {
    /// A stretch on battery is measured once it lasted this long, seconds, and cost this much charge, percent:
    /// whole percents are all that most UPSes tell.
    static let measureAfterSeconds = 60.0
    static let measureAfterPercent = 2.0
    /// A load that changes by more than this share makes what was measured before worthless: the stretch begins anew.
    static let loadChange = 0.1
    /// What is promised of a battery that is all but empty is too coarse to be compared, seconds.
    static let promiseLeastSeconds = 60.0

    static func next(after before: PowerTrack?, seeing line: Power, at: Moment) -> PowerTrack {
        var track = before ?? PowerTrack(input: line.input, inputSince: at)
        track.noteBattery(line)
        track.measureCharging(line, at: at)
        if track.input != line.input {
            track.input = line.input
            track.inputSince = at
        }
        guard line.output == .battery, let charge = line.chargePercent else {
            track.chargeAtStart = nil
            track.startedAt = nil
            track.measuredPercentPerMinute = nil
            return track
        }
        guard let start = track.startedAt, let chargeAtStart = track.chargeAtStart,
            !hasChanged(track.loadAtStart, line.loadPercent)
        else {
            track.startedAt = at
            track.chargeAtStart = charge
            track.loadAtStart = line.loadPercent
            track.measuredPercentPerMinute = nil
            return track
        }
        let seconds = at.secondsSince(start)
        if seconds >= measureAfterSeconds && chargeAtStart - charge >= measureAfterPercent {
            track.measure(line, charge, percentPerMinute: (chargeAtStart - charge) / seconds * 60)
        }
        return track
    }

    /// The worst is the worst for its load: the same battery empties quicker under two nodes than under one.
    private mutating func measure(_ line: Power, _ charge: Double, percentPerMinute rate: Double) {
        measuredPercentPerMinute = rate
        let isWorse = rate / max(line.loadPercent ?? 1, 1) > (worstPercentPerMinute ?? 0) / max(worstLoadPercent ?? 1, 1)
        if isWorse {
            worstPercentPerMinute = rate
            worstLoadPercent = line.loadPercent
        }
        guard let promised = line.runtimeSeconds, promised >= Self.promiseLeastSeconds, charge > 0 else { return }
        promiseKept = min(1, charge / rate * 60 / promised)
    }

    /// One that asked for a new battery and no longer does has one: what was measured of the old says nothing of it.
    private mutating func noteBattery(_ line: Power) {
        if wantsBattery == true, !line.replaceBattery {
            worstPercentPerMinute = nil
            worstLoadPercent = nil
            promiseKept = nil
        }
        wantsBattery = line.replaceBattery ? true : nil
    }

    /// How quickly it charges. Most UPSes tell whole percents, so each end of the stretch may be half a percent off. What was
    /// measured stays for the next time.
    private mutating func measureCharging(_ line: Power, at: Moment) {
        guard line.output != .battery, line.input == .good, let charge = line.chargePercent,
            charge < 100
        else {
            chargingSince = nil
            return
        }
        guard let since = chargingSince, let from = chargingFrom, charge >= from else {
            chargingSince = at
            chargingFrom = charge
            return
        }
        let minutes = at.secondsSince(since) / 60
        guard minutes * 60 >= Self.measureAfterSeconds, charge - from >= Self.measureAfterPercent else {
            return
        }
        chargeRate = Measured((charge - from) / minutes, error: 1 / minutes)
    }

    private static func hasChanged(_ before: Double?, _ now: Double?) -> Bool {
        guard let before, let now else { return false }
        return abs(now - before) > loadChange * max(before, 1)
    }
}

import Facts

/// The sensors of one host, read.
struct HeatView {
    var sums = HeatSums()
    /// Whether the critical sum is over the limit, and when the newest reading that says so was taken.
    var isHot = false
    var isCritical = false
    var isCriticallyCold = false
    var newestReading: Moment?
    /// Whether what is known is new enough to end a hold.
    var isCurrent = false
    /// Readings that are not believed yet (T7).
    var doubted: [Sensor] = []
    /// Readings that count but are far from their like (T7).
    var distant: [Sensor] = []
    /// Sensors out of range that are believed.
    var out: [Sensor] = []
    var known = Condition.unknown
    /// Of the newest reading out of range, else of the newest of all.
    var age: WordAge?

    init(host: HostName, picture: Picture) {
        let policy = picture.policy
        var all = 0
        var values: [Double] = []
        for sensor in picture.sensors where sensor.host == host && !sensor.isOfRoom {
            all += 1
            guard count(sensor, picture: picture) else { continue }
            values.append(sensor.temperature.value.value)
        }
        known = all == 0 || sums.known > 0 ? .good : .unknown
        isHot = sums.warningHigh > policy.heatLimit
        isCritical = sums.criticalHigh > policy.heatLimit
        isCriticallyCold = sums.criticalLow > policy.heatLimit
        findDistant(values, policy: policy)
    }

    /// S11: what the host itself says of its sensors. Its reading is as old as it was there, however often it is told.
    mutating func take(_ told: HostAssessment, _ reading: Heard) {
        guard told.heat.known > 0, reading.isFresh else { return }
        sums = told.heat
        isHot = told.isHot
        isCritical = told.isCritical
        newestReading = reading.observedAt
        isCurrent = reading.isCurrent
        age = told.heatAge
        known = .good
    }

    /// T1: out of range, but neither hot nor critical.
    var isOnlyWarm: Bool { !out.isEmpty && !isHot && !isCritical && !isCriticallyCold }

    /// Adds a sensor to the sums. False when it does not count.
    private mutating func count(_ sensor: Sensor, picture: Picture) -> Bool {
        let seen = sensor.temperature
        guard seen.isFresh(at: picture.now) else {
            sums.unknown += 1
            return false
        }
        guard sensor.isBelieved(picture.policy) else {
            sums.unknown += 1
            doubted.append(sensor)
            return false
        }
        let line = seen.value
        sums.known += 1
        if sums.hottestCelsius.map({ line.value > $0 }) ?? true {
            sums.hottestCelsius = line.value
            sums.hottestKey = line.key
            sums.hottestWarningCelsius = line.warningCelsius
        }
        if line.state == .nominal {
            sums.nominal += 1
            if out.isEmpty { noteAge(of: seen, at: picture.now) }
            return true
        }
        if out.isEmpty { age = nil }
        noteAge(of: seen, at: picture.now)
        out.append(sensor)
        if line.side == .low {
            sums.warningLow += line.weight
            if line.state == .critical { sums.criticalLow += line.weight }
        } else {
            sums.warningHigh += line.weight
            if line.state == .critical { sums.criticalHigh += line.weight }
        }
        newestReading = max(newestReading ?? seen.observedAt, seen.observedAt)
        let periodSeconds = seen.staleAfterSeconds / picture.policy.stalePeriods
        if picture.now.secondsSince(seen.observedAt) <= periodSeconds { isCurrent = true }
        return true
    }

    private mutating func noteAge(of seen: Observed<Temperature>, at now: Moment) {
        let own = seen.age(at: now)
        if own.seconds < age?.seconds ?? .infinity { age = own }
    }

    /// A sensor that is far from the median of its host counts, but is told.
    private mutating func findDistant(_ values: [Double], policy: Policy) {
        guard values.count >= 5, !out.isEmpty else { return }
        let median = values.sorted()[values.count / 2]
        distant = out.filter { abs($0.temperature.value.value - median) > policy.neighbourDistanceCelsius }
    }

    /// Whether the slopes of the sensors make the critical sum exceed the limit within so many seconds (T8).
    func reachesCritical(withinSeconds: Double, policy: Policy, now: Moment) -> Bool {
        guard isHot, !isCritical, isCurrent else { return false }
        let rising = out.filter { sensor in
            let line = sensor.temperature.value
            guard line.side != .low else { return false }
            if line.state == .critical { return true }
            guard let critical = line.criticalCelsius, let slope = sensor.slope(policy, now: now), slope > 0 else { return false }
            return (critical - line.value) / slope <= withinSeconds
        }
        return rising.reduce(0) { $0 + $1.temperature.value.weight } > policy.heatLimit
    }
}

extension Sensor {
    /// Whether its newest value counts (T7): an impossible value or jump does not until so many readings confirm it.
    func isBelieved(_ policy: Policy) -> Bool {
        var accepted: Double?
        var pending = 0.0
        for past in recent {
            let possible = policy.sensorLowestCelsius...policy.sensorHighestCelsius
            let isConfirmed = accepted.map { !possible.contains($0) } ?? false
            let isPossible = possible.contains(past.value) || isConfirmed
            let isNear = accepted.map { abs(past.value - $0) <= policy.sensorJumpCelsius } ?? true
            if isPossible && isNear {
                accepted = past.value
                pending = 0
                continue
            }
            pending += 1
            if pending >= policy.sensorConfirmReadings {
                accepted = past.value
                pending = 0
            }
        }
        return pending == 0
    }

    /// Degrees a second by least squares over the readings of the window; nil with too few of them (T8).
    func slope(_ policy: Policy, now: Moment) -> Double? {
        let window = recent.filter { now.secondsSince($0.at) <= policy.slopeWindowSeconds }
        guard Double(window.count) >= policy.slopeReadings, let first = window.first else { return nil }
        let times = window.map { $0.at.secondsSince(first.at) }
        let meanTime = times.reduce(0, +) / Double(times.count)
        let meanValue = window.reduce(0) { $0 + $1.value } / Double(window.count)
        var above = 0.0
        var below = 0.0
        for (time, past) in zip(times, window) {
            above += (time - meanTime) * (past.value - meanValue)
            below += (time - meanTime) * (time - meanTime)
        }
        return below > 0 ? above / below : nil
    }

    /// Why its newest value is not believed, in words.
    func doubt(_ policy: Policy) -> String {
        let value = temperature.value.value
        let celsius = "\(Words.number(value)) °C"
        guard policy.sensorLowestCelsius...policy.sensorHighestCelsius ~= value else { return "says \(celsius), which cannot be" }
        guard let before = recent.dropLast().last else { return "says \(celsius) for the first time" }
        return abs(before.value - value) > policy.sensorJumpCelsius
            ? "jumped from \(Words.number(before.value)) to \(celsius)" : "says \(celsius) after a jump"
    }

    var evidence: Evidence {
        let line = temperature.value
        let side = line.side.map { " \($0.rawValue)" } ?? ""
        return Evidence(
            what: "\(host) \(line.key)", value: "\(Words.number(line.value)) °C, \(line.state.rawValue)\(side)",
            since: temperature.since, observedAt: temperature.observedAt)
    }
}

/// The sensors of the room: probes, UPSes, switches, PDUs.
struct RoomView {
    var all: [Sensor] = []
    var warm: [Sensor] = []
    var isCurrent = false

    init(picture: Picture) {
        for sensor in Self.newest(of: picture.sensors.filter(\.isOfRoom)) {
            guard sensor.temperature.isFresh(at: picture.now), sensor.isBelieved(picture.policy) else { continue }
            all.append(sensor)
            guard sensor.temperature.value.state != .nominal, sensor.temperature.value.side != .low else { continue }
            warm.append(sensor)
            let period = sensor.temperature.staleAfterSeconds / picture.policy.stalePeriods
            if picture.now.secondsSince(sensor.temperature.observedAt) <= period { isCurrent = true }
        }
    }

    /// A sensor that several hosts read is one sensor: the newest word of it counts.
    private static func newest(of sensors: [Sensor]) -> [Sensor] {
        var newest: [Sensor] = []
        for sensor in sensors {
            let line = sensor.temperature.value
            if let index = newest.firstIndex(where: { $0.temperature.value.of == line.of && $0.temperature.value.key == line.key }
            ) {
                if sensor.temperature.observedAt > newest[index].temperature.observedAt { newest[index] = sensor }
            } else {
                newest.append(sensor)
            }
        }
        return newest
    }

    /// Whether enough of them are in warning to say that the room is hot (T6).
    func isWarm(_ policy: Policy) -> Bool {
        !all.isEmpty && Double(warm.count) >= min(policy.roomSensors, Double(all.count))
    }
}

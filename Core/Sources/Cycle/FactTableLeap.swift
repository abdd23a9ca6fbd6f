public import Facts

/// Time that was left out because nothing happened in it.
public struct QuietTime: Sendable {
    /// The first pass that was left out, and the one before which time goes on; on the seat's clock.
    public var from: Moment
    public var to: Moment
    /// The time between two passes, milliseconds.
    public var pass: Int64
    /// What an agent said counts as its last word when it is no older than its period and this, milliseconds.
    public var slack: Int64

    public init(from: Moment, to: Moment, pass: Int64, slack: Int64 = 0) {
        self.from = from
        self.to = to
        self.pass = pass
        self.slack = slack
    }

    /// The last turns of an agent within the time, for one that had its turn at `last` before: how far apart they are and how many.
    ///
    /// - Returns: nil for an agent that missed its turn: it is silent.
    public func turns(after last: Moment, periodSeconds: Double) -> (apart: Int64, count: Int64)? {
        let period = max(pass, Int64((periodSeconds * 1000).rounded()))
        guard last.milliseconds >= from.milliseconds - period - slack else { return nil }
        return (period, max(0, to.milliseconds - pass - last.milliseconds) / period)
    }
}

extension FactTable {
    /// Time was left out in which every agent that speaks said in each turn what it said last.
    public mutating func leap(over time: QuietTime) {
        var agent: FactKey?
        var period = 0.0
        for (place, past) in zip(places, pastPlaces) {
            let key = facts.keys[place]
            if agent?.host != key.host || agent?.agent != key.agent {
                agent = key
                period = runs[Self.name(key.host, key.agent)]?.periodSeconds ?? 0
            }
            guard let turns = time.turns(after: facts.values[place].observedAt, periodSeconds: period) else { continue }
            if let past { readAgain(past, after: facts.values[place].observedAt, turns) }
            facts.values[place].observedAt.milliseconds += turns.apart * turns.count
        }
        for name in runs.keys { runs[name]?.leap(over: time) }
    }

    /// A source was read again within the time, by all agents that were heard since that moment: its charge went on.
    public mutating func readAgain(_ line: Power, at: Moment, heardSince: Moment) {
        for (key, track) in power where key.key == line.key {
            guard let seen = facts[key]?.observedAt, seen > heardSince else { continue }
            power[key] = PowerTrack.next(after: track, seeing: line, at: at)
        }
    }

    /// Those readings that the picture would still carry.
    private mutating func readAgain(
        _ place: Dictionary<FactKey, [Sensor.Past]>.Index, after last: Moment, _ turns: (apart: Int64, count: Int64)
    ) {
        guard let value = recent.values[place].last?.value else { return }
        for number in max(0, turns.count - Int64(Sensor.recentLimit))..<turns.count {
            let at = Moment(milliseconds: last.milliseconds + (number + 1) * turns.apart)
            recent.values[place].append(Sensor.Past(at: at, value: value))
        }
        recent.values[place].removeFirst(max(0, recent.values[place].count - Sensor.recentLimit))
    }
}

extension AgentRun {
    /// The run of its last turn within the time, if it had turns at all.
    public mutating func leap(over time: QuietTime) {
        guard let ranAt, let turns = time.turns(after: ranAt, periodSeconds: periodSeconds) else { return }
        if succeededAt == ranAt { succeededAt?.milliseconds += turns.apart * turns.count }
        self.ranAt?.milliseconds += turns.apart * turns.count
    }
}

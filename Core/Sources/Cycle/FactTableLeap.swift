public import Facts

/// Time that was left out because nothing happened in it.
public struct QuietTime: Sendable {
    /// The first pass that was left out, and the one before which time goes on; on the seat's clock.
    public var from: Moment
    public var to: Moment
    /// The time between two passes, milliseconds.
    public var pass: Int64
    /// After so long all agents have had their turns as before, milliseconds.
    public var round: Int64
    /// What an agent said counts as its last word when it is no older than its period and this, milliseconds.
    public var slack: Int64

    public init(from: Moment, to: Moment, pass: Int64, round: Int64, slack: Int64 = 0) {
        self.from = from
        self.to = to
        self.pass = pass
        self.round = round
        self.slack = slack
    }

    /// How long it is, milliseconds: whole rounds of all agents, so that each is as far in its turn at the end as at the beginning.
    public var milliseconds: Int64 { to.milliseconds - from.milliseconds }

    /// Whether an agent that was heard last at that moment goes on; one that missed its turn is silent.
    public func goesOn(_ last: Moment, periodSeconds: Double) -> Bool {
        let period = max(pass, Int64((periodSeconds * 1000).rounded()))
        return last.milliseconds >= from.milliseconds - period - pass - slack
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
            guard time.goesOn(facts.values[place].observedAt, periodSeconds: period) else { continue }
            if let past { readAgain(past, over: time) }
            facts.values[place].observedAt.milliseconds += time.milliseconds
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

    /// Those readings that the picture would still carry: in each round the same turns as in the last, with the last value.
    private mutating func readAgain(_ place: Dictionary<FactKey, [Sensor.Past]>.Index, over time: QuietTime) {
        let before = recent.values[place]
        guard let last = before.last else { return }
        let turns = before.filter { $0.at.milliseconds > last.at.milliseconds - time.round }
        var again: [Sensor.Past] = []
        for shift in stride(from: time.milliseconds, to: 0, by: -Int(time.round)) {
            guard again.count < Sensor.recentLimit else { break }
            again = turns.map { Sensor.Past(at: Moment(milliseconds: $0.at.milliseconds + shift), value: last.value) } + again
        }
        recent.values[place] = Array((before + again).suffix(Sensor.recentLimit))
    }
}

extension AgentRun {
    /// The run of its last turn within the time, if it goes on.
    public mutating func leap(over time: QuietTime) {
        guard let ranAt, time.goesOn(ranAt, periodSeconds: periodSeconds) else { return }
        if succeededAt == ranAt { succeededAt?.milliseconds += time.milliseconds }
        self.ranAt?.milliseconds += time.milliseconds
    }
}

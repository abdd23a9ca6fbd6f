import Cycle
import Facts

/// Quiet time costs nothing: passes in which nothing can change are left out.
///
/// A leap is tried on a copy of the world, which is a value: time goes on by whole passes, batteries and heat as they would
/// in each, then one pass of every seat is made. If that pass tells nothing new the copy is taken, as all that goes on by
/// itself while nothing happens (a battery that charges, a hold that grows, a fact that grows old) goes one way. If it tells
/// something, that happened within the leap, and half of it is tried. Whatever is known to end ends a leap.
extension World {
    /// No leap within this time after another value of a sensor where it matters: so many readings confirm one (T7), and so many
    /// make a slope (T8).
    private static let quietReadingMilliseconds: Int64 = 95_000

    mutating func leap(to end: Int64) {
        let pass = plant.milliseconds(policy.passPeriodSeconds)
        guard skipsQuietPasses, nextTick - plant.now == pass, plant.haveAgentsTurns(every: pass), isQuiet(pass), isLeapable else {
            return
        }
        if lastChange > leapLimitSince || plant.now >= leapLimit { leapLimit = .max }
        // The pass behind a leap must lie before whatever is known to come.
        let limit = plant.steadyReadings(for: min(end, nextEnd, leapLimit) - 1 - pass - plant.now, by: pass)
        // What changes by itself is read anew in the pass behind the leap.
        let quick = plant.milliseconds(Numbers.quickPeriodSeconds)
        let isSteady = plant.upses.allSatisfy(\.isSteady)
        guard isSteady || pass >= quick || nextTick % quick == 0 else { return }
        let step = (isSteady ? pass : max(pass, quick)) * plant.deliveryPasses
        var length = limit / step * step
        while length >= step {
            if tryLeap(by: length, pass: pass) { return }
            leapLimit = plant.now + length + pass
            leapLimitSince = plant.now
            length = length / 2 / step * step
        }
    }

    /// Whether each agent has had a turn since the last change, and all seats have: what one finds in a pass, the others know in
    /// the next, and act on in that behind it.
    private func isQuiet(_ pass: Int64) -> Bool {
        let delay = plant.longestDelivery
        return lastChange <= min(plant.lastTurnOfAll, plant.now - delay - 2 * pass)
            && lastReading < plant.now - delay - Self.quietReadingMilliseconds
    }

    private mutating func tryLeap(by length: Int64, pass: Int64) -> Bool {
        var trial = self
        trial.goOnSteadily(for: length, pass: pass)
        let told = trial.plant.events.count
        trial.moveClock(to: trial.nextTick)
        trial.passesDue { $0.plant.events.count > told || $0.lastChange != lastChange || $0.lastReading != lastReading }
        guard trial.plant.events.count == told, trial.lastChange == lastChange, trial.lastReading == lastReading,
            // Where a time begins that has a limit, it must be seen to begin.
            (trial.plant.couldRunSince == nil) == (plant.couldRunSince == nil)
        else {
            passCount = trial.passCount
            return false
        }
        self = trial
        return true
    }

    /// All goes on as it is, without a pass.
    private mutating func goOnSteadily(for length: Int64, pass: Int64) {
        let slack = (plant.deliveryPasses - 1) * pass
        var time = QuietTime(from: plant.moment(at: nextTick), to: plant.moment(at: nextTick + length), pass: pass, slack: slack)
        plant.goOnSteadily(for: length, by: pass)
        plant.jumpLetters(over: time)
        for index in seats.indices where plant.machines[index].scans {
            let ahead = plant.machines[index].clockAhead
            time.from = plant.moment(at: nextTick).shifted(by: ahead)
            time.to = time.from.shifted(by: length)
            seats[index].leap(over: time)
            plant.machines[index].lastPass?.milliseconds += length
        }
        jumpHeard(over: time)
        nextTick += length
        plant.jumpAgents(to: nextTick - pass)
    }

    /// Whether nothing is under way but what has a known end.
    private var isLeapable: Bool {
        // Letters of a time in which they were late are no pattern for those to come.
        guard plant.letters.isEmpty || plant.longestDelivery > 0 else { return false }
        // An intent that is neither under way nor refused is begun anew in every pass.
        for index in seats.indices where plant.machines[index].scans {
            for intent in seats[index].decision?.intents ?? [] where intent.by == seats[index].host {
                let isUnderWay = plant.undertakings.contains { $0.intent.id == intent.id && $0.state == .running }
                guard isUnderWay || log.isRefused(intent.id) else { return false }
            }
        }
        return true
    }

    /// As `nextKnownMoment`, with what only ends something in the course of a pass.
    private var nextEnd: Int64 {
        var next = nextKnownMoment
        // With the last percent of a charge its rate is measured.
        for index in plant.upses.indices {
            if let left = plant.upses[index].millisecondsUntilFull { next = min(next, plant.now + left) }
        }
        for ends in plant.maintenanceEnds where ends > plant.now { next = min(next, ends) }
        for undertaking in plant.undertakings where undertaking.state == .running {
            if let limit = undertaking.intent.limitSeconds {
                next = min(next, undertaking.startedAt + plant.milliseconds(limit))
            }
        }
        return next
    }

    /// What a pass learnt that ends the quiet. A charge that rises or falls does not: a leap looks for what comes of it.
    mutating func noteChanges(_ changes: [FactChanges], seat index: Int) {
        for change in changes {
            let isNews = change.run != nil || !change.lost.isEmpty || !change.cleared.isEmpty
            if isNews || !change.alerts.isEmpty || !change.actions.isEmpty { noteNews() }
            for fact in change.changed {
                switch fact.key.kind {
                case .power: break
                case .temperature: noteReading(of: fact.key, seat: index)
                default: noteNews()
                }
            }
        }
    }

    /// Another value is no news by itself. It matters where it jumps (T7), and on a hot node, where its slope counts (T8).
    private mutating func noteReading(of key: FactKey, seat index: Int) {
        let values = (seats[index].table.recent[key] ?? []).suffix(2).map(\.value)
        guard let last = values.last, values.count == 2 else {
            noteNews()
            return
        }
        let isPossible = (policy.sensorLowestCelsius...policy.sensorHighestCelsius).contains(last)
        let isHot = seats[index].decision?.hosts.contains { $0.isHot || $0.isCritical } ?? false
        if isHot || !isPossible || abs(last - values[0]) > policy.sensorJumpCelsius { lastReading = plant.now }
    }
}

extension Plant {
    /// Heat is looked ahead no further than this, milliseconds.
    private static let heatAheadMilliseconds: Int64 = 3_600_000

    /// For how long at most, up to a limit, no sensor reads another value although heat moves, milliseconds.
    fileprivate func steadyReadings(for limit: Int64, by pass: Int64) -> Int64 {
        guard roundedHeat == readHeat else { return 0 }
        guard limit > 0, !isHeatSteady else { return limit }
        var ahead = self
        var length: Int64 = 0
        while length < min(limit, Self.heatAheadMilliseconds), !ahead.isHeatSteady {
            ahead.advanceHeat(seconds: Double(pass) / 1000)
            guard ahead.roundedHeat == readHeat else { return max(0, length - pass) }
            length += pass
        }
        return ahead.isHeatSteady ? limit : length
    }

    /// Lets time pass in which only batteries and heat change, in the steps of the passes, so that no bit of a charge differs.
    fileprivate mutating func goOnSteadily(for length: Int64, by pass: Int64) {
        now += length
        let seconds = Double(pass) / 1000
        var left = length / pass
        while left > 0, !isHeatSteady {
            advanceHeat(seconds: seconds)
            left -= 1
        }
        for index in upses.indices where !upses[index].isSteady {
            for _ in 0..<length / pass { upses[index].advance(seconds: seconds) }
        }
    }
}

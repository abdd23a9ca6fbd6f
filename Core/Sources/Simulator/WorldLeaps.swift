import Cycle
import Facts

/// Quiet time costs nothing: passes in which nothing can change are left out.
///
/// A leap is tried on a copy of the world, which is a value: time goes on by whole rounds of all agents, batteries and heat as
/// they would in each pass, then one pass of every seat is made. If that pass tells nothing new the copy is taken, as all that
/// goes on by itself while nothing happens (a battery that charges, a hold that grows, a fact that grows old) goes one way. If it
/// tells something, that happened within the leap, and half of it is tried. Whatever is known to end ends a leap, and where
/// more goes on than that none is tried.
extension World {
    /// No leap within this time after another value of a sensor where it matters: so many readings confirm one (T7), and so many
    /// make a slope (T8).
    private static let quietReadingMilliseconds: Int64 = 95_000
    /// On a battery that feeds a node estimates tremble: no leap within twice this time after a change, in which the discharge is measured,
    /// and none that ends so shortly before one.
    private static let trembleMilliseconds: Int64 = 60_000

    mutating func leap(to end: Int64) {
        let pass = plant.milliseconds(policy.passPeriodSeconds)
        guard skipsQuietPasses, nextTick - plant.now == pass else { return }
        let round = plant.roundMilliseconds(pass: pass)
        guard isQuiet(pass: pass, round: round), plant.isAtRest, isLeapable else { return }
        if lastChange > leapLimitSince || plant.now >= leapLimit { leapLimit = .max }
        // The pass behind a leap must lie before whatever is known to come.
        let limit = plant.steadyReadings(for: min(end, nextEnd, leapLimit) - 1 - pass - plant.now, by: pass)
        let margin = plant.isFeedingNode ? (Self.trembleMilliseconds + round - 1) / round * round : 0
        var length = limit / round * round
        while length >= round + margin {
            if let beyond = leapt(by: length, pass: pass),
                let trial = margin == 0 ? beyond : leapt(by: length - margin, pass: pass)
            {
                self = trial
                return
            }
            leapLimit = plant.now + length + pass
            leapLimitSince = plant.now
            length = length / 2 / round * round
        }
    }

    /// Whether nothing changed in the last round and the passes in which all hosts hear of it and act on it: whatever an agent
    /// or a message still brings anew has then come in that round, and comes again in each that follows.
    private func isQuiet(pass: Int64, round: Int64) -> Bool {
        let delay = plant.longestDelivery
        let tremble = plant.isFeedingNode ? 2 * Self.trembleMilliseconds : 0
        return lastChange <= plant.now - delay - max(tremble, round + 2 * pass)
            && lastReading < plant.now - delay - Self.quietReadingMilliseconds
    }

    /// The world after a leap and the pass behind it; nil where that pass tells something.
    private mutating func leapt(by length: Int64, pass: Int64) -> World? {
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
            return nil
        }
        return trial
    }

    /// All goes on as it is, without a pass.
    private mutating func goOnSteadily(for length: Int64, pass: Int64) {
        let slack = (plant.deliveryPasses - 1) * pass
        var time = QuietTime(
            from: plant.moment(at: nextTick), to: plant.moment(at: nextTick + length), pass: pass,
            round: plant.roundMilliseconds(pass: pass), slack: slack)
        goOnWithBatteries(for: length, pass: pass)
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

    /// Batteries go on in the steps of the passes, so that no bit of a charge differs. Of one that is emptied every reading counts:
    /// the worst rate of all is remembered.
    private mutating func goOnWithBatteries(for length: Int64, pass: Int64) {
        let turn = plant.milliseconds(Numbers.quickPeriodSeconds)
        let moving = plant.upses.indices.filter { !plant.upses[$0].isSteady }
        guard !moving.isEmpty else { return }
        for time in stride(from: plant.now + pass, through: plant.now + length, by: Int(pass)) {
            for index in moving { plant.upses[index].advance(seconds: Double(pass) / 1000) }
            guard time / turn != (time - pass) / turn else { continue }
            for index in moving where plant.upses[index].millisecondsLeft != nil {
                readBattery(index, at: time, turn: max(turn, pass))
            }
        }
    }

    /// What all seats make of a battery at that time, if they hear of it.
    private mutating func readBattery(_ index: Int, at time: Int64, turn: Int64) {
        guard let line = plant.upses[index].told else { return }
        for seat in seats.indices where plant.machines[seat].scans {
            let ahead = plant.machines[seat].clockAhead
            seats[seat].table.readAgain(
                line, at: plant.moment(at: time).shifted(by: ahead),
                heardSince: plant.moment(at: plant.now - turn).shifted(by: ahead))
        }
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
    /// After so long all agents have had their turns and all messages fare as before, milliseconds: a leap is of whole rounds, so
    /// that behind it each agent is as far in its turn as before it.
    fileprivate func roundMilliseconds(pass: Int64) -> Int64 {
        let slow = milliseconds(Numbers.slowPeriodSeconds)
        var (divisor, rest) = (slow, pass)
        while rest > 0 { (divisor, rest) = (rest, divisor % rest) }
        return slow / divisor * pass * deliveryPasses
    }

    /// Whether no held sensor is still on its way, and no message tells of a battery as it was.
    fileprivate var isAtRest: Bool {
        !machines.contains(where: \.isHeldSensorMoving)
            && (longestDelivery == 0 || upses.allSatisfy { $0.millisecondsLeft == nil })
    }

    /// Whether a battery that is emptied feeds a node.
    fileprivate var isFeedingNode: Bool {
        let emptied = upses.filter { $0.millisecondsLeft != nil }.map(\.name)
        return !emptied.isEmpty
            && machines.contains { $0.role != .striker && $0.isOn && livePSUs($0).contains(where: emptied.contains) }
    }

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
        return ahead.isHeatSteady ? limit : min(limit, length)
    }

    /// Lets time pass in which only heat changes, in the steps of the passes.
    fileprivate mutating func goOnSteadily(for length: Int64, by pass: Int64) {
        now += length
        let seconds = Double(pass) / 1000
        var left = length / pass
        while left > 0, !isHeatSteady {
            advanceHeat(seconds: seconds)
            left -= 1
        }
    }
}

extension Decision {
    /// Whether it finds the same of all hosts and remembers the same but for the time of the pass and what it last measured.
    func isSameJudgement(as other: Decision?) -> Bool {
        guard let other, memory.isSame(as: other.memory), hosts.count == other.hosts.count else { return false }
        return zip(hosts, other.hosts).allSatisfy { one, other in
            one.isMember == other.isMember && one.power == other.power && one.isHot == other.isHot
                && one.isCritical == other.isCritical && one.risk == other.risk && one.isFit == other.isFit
                && one.healthKnown == other.healthKnown && one.servers == other.servers
        }
    }
}

extension Memory {
    fileprivate func isSame(as other: Memory) -> Bool {
        holds == other.holds && latches == other.latches && moves == other.moves && newestData == other.newestData
            && outages.map(\.from) == other.outages.map(\.from) && mainsSince == other.mainsSince
            && maintained == other.maintained
    }
}

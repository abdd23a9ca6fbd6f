import Cycle
import Facts

/// Quiet time costs nothing: passes in which nothing can change are left out.
///
/// A leap is tried on a copy of the world, which is a value: time goes on by whole turns of all agents, batteries as they
/// would in each pass, then one pass of every seat is made. If that pass tells nothing new the copy is taken, as all that
/// goes on by itself while nothing happens (a battery that charges, a hold that grows, a fact that grows old) goes one way.
/// If it tells something, that happened within the leap, and half of it is tried. Whatever is known to end ends a leap.
extension World {
    /// No leap within this time after a change, and after another value of a sensor: so many readings confirm one (T7), and so
    /// many make a slope (T8).
    private static let quietMilliseconds: Int64 = 20_000
    private static let quietReadingMilliseconds: Int64 = 95_000

    mutating func leap(to end: Int64) {
        guard skipsQuietPasses, plant.now - lastChange > Self.quietMilliseconds,
            plant.now - lastReading > Self.quietReadingMilliseconds, let turn = turnOfAgents, isAtEndOfTurn, isLeapable
        else { return }
        if lastChange > leapLimitSince || plant.now >= leapLimit { leapLimit = .max }
        // The pass behind a leap must lie before whatever is known to come.
        let pass = nextTick - plant.now
        let limit = min(end, nextEnd, leapLimit) - 1 - pass - plant.now
        var length = limit / turn * turn
        while length >= turn {
            if tryLeap(by: length) { return }
            passCount += seats.count
            leapLimit = plant.now + length + pass
            leapLimitSince = plant.now
            length = length / 2 / turn * turn
        }
    }

    private mutating func tryLeap(by length: Int64) -> Bool {
        var trial = self
        let pass = nextTick - plant.now
        trial.plant.goOnSteadily(for: length, by: pass)
        trial.nextTick += length
        for index in trial.seats.indices where trial.plant.machines[index].scans {
            trial.seats[index].leap(by: length, passes: Int(length / pass))
            trial.plant.machines[index].lastPass?.milliseconds += length
        }
        trial.plant.jumpAgents(by: length)
        let told = trial.plant.events.count
        trial.moveClock(to: trial.nextTick)
        trial.passesDue()
        guard trial.plant.events.count == told, trial.lastChange == lastChange, trial.lastReading == lastReading,
            // Where a time begins that has a limit, it must be seen to begin.
            (trial.plant.couldRunSince == nil) == (plant.couldRunSince == nil)
        else {
            return false
        }
        self = trial
        return true
    }

    /// All agents that run have their turn in the next pass, as they had in the first.
    private var isAtEndOfTurn: Bool {
        nextTick - plant.now == plant.milliseconds(policy.passPeriodSeconds) && plant.areAllAgentsDue(at: nextTick)
    }

    /// After how long passes and agents stand to each other as before, milliseconds; nil where that is too long to matter.
    private var turnOfAgents: Int64? {
        let pass = plant.milliseconds(policy.passPeriodSeconds)
        let agents = plant.milliseconds(Numbers.slowPeriodSeconds)
        var turn = agents
        while turn % pass != 0 {
            turn += agents
            if turn > 120_000 { return nil }
        }
        return turn
    }

    /// Whether nothing is under way but what has a known end, and no heat moves.
    private var isLeapable: Bool {
        guard plant.isHeatSteady, plant.letters.isEmpty, plant.machines.allSatisfy({ $0.delivery == .prompt }) else {
            return false
        }
        // An intent that is not under way was refused or failed: it is asked for in every pass until it may be.
        for (index, seat) in seats.enumerated() where plant.machines[index].scans {
            guard let decision = seat.decision else { continue }
            for intent in decision.intents where intent.by == seat.host {
                guard plant.undertakings.contains(where: { $0.intent.id == intent.id && $0.state == .running }) else {
                    return false
                }
            }
        }
        return true
    }

    /// As `nextKnownMoment`, with what only ends something in the course of a pass.
    private var nextEnd: Int64 {
        var next = nextKnownMoment
        for ends in plant.maintenanceEnds where ends > plant.now { next = min(next, ends) }
        for undertaking in plant.undertakings where undertaking.state == .running {
            if let limit = undertaking.intent.limitSeconds {
                next = min(next, undertaking.startedAt + plant.milliseconds(limit))
            }
        }
        return next
    }

    /// What a pass learnt that ends the quiet. A charge that rises or falls does not: a leap looks for what comes of it.
    mutating func noteChanges(_ changes: [FactChanges]) {
        for change in changes {
            let isOnlyFacts = change.run == nil && change.missing.isEmpty && change.alerts.isEmpty && change.actions.isEmpty
            if !isOnlyFacts { lastChange = plant.now }
            for fact in change.changed {
                switch fact.key.kind {
                case .power: break
                case .temperature: lastReading = plant.now
                default: lastChange = plant.now
                }
            }
        }
    }
}

extension Plant {
    /// Lets time pass in which only batteries change, in the steps of the passes, so that no bit of a charge differs.
    fileprivate mutating func goOnSteadily(for length: Int64, by pass: Int64) {
        now += length
        guard !upses.allSatisfy(\.isSteady) else { return }
        let seconds = Double(pass) / 1000
        for index in upses.indices where !upses[index].isSteady {
            for _ in 0..<length / pass { upses[index].advance(seconds: seconds) }
        }
    }
}

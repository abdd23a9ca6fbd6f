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
        if lastChange > leapLimitSince { leapLimit = .max }
        // The pass behind a leap must lie before whatever is known to come.
        let pass = nextTick - plant.now
        let limit = min(end, nextKnownMoment, leapLimit) - 1 - pass - plant.now
        var length = limit / turn * turn
        while length >= turn {
            if tryLeap(by: length) { return }
            leapLimit = plant.now + length + pass
            leapLimitSince = plant.now
            length = length / 2 / turn * turn
        }
    }

    private mutating func tryLeap(by length: Int64) -> Bool {
        var trial = self
        trial.plant.goOnSteadily(for: length, by: nextTick - plant.now)
        trial.nextTick += length
        // A host that is off misses its passes.
        for index in trial.seats.indices where plant.machines[index].scans { trial.seats[index].leap(by: length) }
        trial.plant.jumpAgents(by: length)
        let told = trial.plant.events.count
        trial.moveClock(to: trial.nextTick)
        trial.passesDue()
        guard trial.plant.events.count == told, trial.lastChange == lastChange, trial.lastReading == lastReading else {
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
        guard plant.isHeatSteady else { return false }
        // An intent that is not under way was refused or failed: it is asked for in every pass until it may be.
        for seat in seats {
            guard let decision = seat.decision else { continue }
            for intent in decision.intents where intent.by == seat.host {
                guard plant.undertakings.contains(where: { $0.intent.id == intent.id && $0.state == .running }) else {
                    return false
                }
            }
        }
        return true
    }

    private var nextKnownMoment: Int64 {
        var next = Int64.max
        for machine in plant.machines {
            if let ends = machine.phase.ends { next = min(next, ends) }
            if let ends = machine.resyncEnds { next = min(next, ends) }
            if let starts = machine.daemon.startsAt { next = min(next, starts) }
        }
        for seat in seats { if let again = seat.lookAgainAt, again > plant.now { next = min(next, again) } }
        for server in plant.servers { if let until = server.until { next = min(next, until) } }
        if let cluster = plant.nextClusterEvent { next = min(next, cluster) }
        for letter in plant.letters { next = min(next, letter.arrivesAt) }
        for ups in plant.upses { if let left = ups.millisecondsLeft { next = min(next, plant.now + left) } }
        for ends in plant.maintenanceEnds where ends > plant.now { next = min(next, ends) }
        if let start = plant.nextDelayedStart { next = min(next, start) }
        for undertaking in plant.undertakings where undertaking.state == .running {
            if let wakes = undertaking.wakesAt { next = min(next, wakes) }
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

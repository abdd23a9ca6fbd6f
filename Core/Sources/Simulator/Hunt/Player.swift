import Facts

/// Plays steps on a world and keeps those that were possible: that is the schedule, exactly as it can be played again.
struct Player: Sendable {
    private(set) var world: World
    private(set) var schedule: Schedule
    private(set) var violation: LogEvent?
    private(set) var log: [LogEvent] = []
    private let keepsLog: Bool

    init(_ site: SiteKind, rig: Rig, keepsLog: Bool) {
        world = rig.world(site)
        schedule = Schedule(site: site)
        self.keepsLog = keepsLog
        drain()
    }

    var now: Int64 { world.plant.now }

    /// Lets time pass and then does the command; false, with nothing changed, where it is not possible then. A world that
    /// breaks a rule on the way is kept, and the command is not reached.
    mutating func play(_ command: Command, at time: Int64) -> Bool {
        var trial = world
        let wait = max(0, time - now)
        if wait > 0 { trial.advance(to: now + wait, passAtEnd: command.changesNothing) { $0.hasViolation } }
        if trial.hasViolation {
            world = trial
            schedule.endMilliseconds = wait
            drain()
            return true
        }
        do throws(WorldError) { try trial.apply(command) } catch { return false }
        world = trial
        schedule.steps.append(.init(afterMilliseconds: wait, command))
        drain()
        return true
    }

    /// Lets time pass to the end.
    mutating func rest(to end: Int64) {
        guard end > now, violation == nil else { return }
        schedule.endMilliseconds = end - now
        world.advance(to: end) { $0.hasViolation }
        drain()
    }

    /// At `time` heals what was broken, gives persons the time to switch on what they switched off, and waits until all is
    /// redundant.
    mutating func heal(at time: Int64, withinSeconds: Double) {
        let remedies = Remedies(of: schedule.steps).commands
        for command in remedies where !command.isStart && violation == nil { _ = play(command, at: time) }
        let later = time + Self.personsWaitMilliseconds
        for command in remedies where command.isStart && violation == nil { _ = play(command, at: later) }
        if violation == nil { _ = play(.runUntilRedundant(seconds: withinSeconds), at: max(now, time)) }
    }

    /// A person who stopped a host switches it on again when it is surely off.
    private static let personsWaitMilliseconds: Int64 = 900_000

    private mutating func drain() {
        let events = world.drainEvents()
        if violation == nil { violation = events.first { $0.event == .violation } }
        if keepsLog { log += events }
    }
}

/// What a schedule is played with.
struct Rig: Sendable {
    var policy = Policy()
    var controller: (@Sendable (Picture) -> Decision)?
    var skipsQuietPasses = true

    func world(_ site: SiteKind) -> World {
        var world = World(site, policy: policy)
        if let controller { world.controller = controller }
        world.skipsQuietPasses = skipsQuietPasses
        return world
    }
}

extension Command {
    fileprivate var isStart: Bool {
        if case .start = self { return true }
        return false
    }
}

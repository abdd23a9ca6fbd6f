import Facts

/// Plays steps on a world and keeps those that were possible: that is the schedule, exactly as it can be played again.
struct Player: Sendable {
    private(set) var world: World
    private(set) var schedule: Schedule
    private(set) var violation: LogEvent?
    private(set) var log: [LogEvent] = []
    private let keepsLog: Bool
    /// What had passed on a site that was warm; it counts to the first step.
    private var lead: Int64

    /// - Parameter isWarm: the site has run for a few passes already, which are the same for all.
    init(_ site: SiteKind, rig: Rig, keepsLog: Bool, isWarm: Bool = false) {
        world = isWarm ? rig.warmWorld(site) : rig.world(site)
        lead = world.plant.now
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
            schedule.endMilliseconds = wait + lead
            drain()
            return true
        }
        do throws(WorldError) { try trial.apply(command) } catch { return false }
        world = trial
        schedule.steps.append(.init(afterMilliseconds: wait + lead, command))
        lead = 0
        drain()
        return true
    }

    /// Lets time pass to the end.
    mutating func rest(to end: Int64) {
        guard end > now, violation == nil else { return }
        schedule.endMilliseconds = end - now + lead
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

    /// The shipped engine's sites after their first passes: most of what a quiet week costs.
    private static let warm = Dictionary(
        uniqueKeysWithValues: SiteKind.allCases.map { site in
            var world = Rig().world(site)
            world.advance(to: world.plant.milliseconds(Numbers.slowPeriodSeconds), passAtEnd: false) { _ in false }
            return (site, world)
        })

    func warmWorld(_ site: SiteKind) -> World {
        guard let world = Self.warm[site], policy == Policy(), controller == nil, skipsQuietPasses else { return world(site) }
        return world
    }

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

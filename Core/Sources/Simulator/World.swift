public import Cycle
import Engine
public import Facts

/// A site in memory, on a virtual clock: the product's own engine and cycle, one seat per host, and a model of all else.
///
/// `apply` does what a story's command says, `advance` lets time pass, `drainEvents` hands out the log. The same calls
/// give the same log, byte for byte, on any machine.
public struct World: Sendable {
    /// The moment of the start unless another is given: 2026-01-01 00:00 UTC.
    public static let standardEpoch = Moment(milliseconds: 1_767_225_600_000)

    public private(set) var policy: Policy
    /// Called after each pass with what a store would keep: the seat, the pass, and the facts that changed since its last.
    public var onPass: (@Sendable (HostName, PassRecord, [FactChanges]) -> Void)?
    /// Passes in which no fact can change are left out; the log is the same. Turn it off where every pass must be seen.
    public var skipsQuietPasses = true

    /// Who judges the pictures of all seats: the engine, unless something else shall be compared with it.
    public var controller: @Sendable (Picture) -> Decision = { decide($0) }

    var plant: Plant
    var seats: [Seat]
    var log = LogBook()
    var truth = Truth()
    /// When something last happened that time alone does not undo, milliseconds.
    var lastChange: Int64 = 0

    /// The site itself changed, at this moment behind whatever agents read in it.
    mutating func noteSiteChange() { lastChange = plant.now + 1 }
    /// A seat learnt or judged something else than before.
    mutating func noteNews() { lastChange = max(lastChange, plant.now) }
    /// When a sensor last read something else than before.
    var lastReading: Int64 = -World.longMilliseconds
    /// Longer than anything lasts: a moment long before the start.
    private static let longMilliseconds: Int64 = 1 << 60
    /// The next regular pass, milliseconds.
    var nextTick: Int64 = 0
    /// Until when something is known to happen: how far a leap may go is sought below it.
    var leapLimit: Int64 = .max
    var leapLimitSince: Int64 = 0

    public init(_ kind: SiteKind, policy: Policy = Policy(), startingAt epoch: Moment = World.standardEpoch) {
        self.policy = policy
        plant = Plant(kind, epoch: epoch)
        seats = plant.machines.map { Seat(host: $0.name) }
    }

    // MARK: What others see

    /// Seconds since the start.
    public var seconds: Double { Double(plant.now) / 1000 }
    public var now: Moment { plant.moment }
    public var site: Site { plant.site }
    /// The hosts from which the site is seen: nodes first, then Strikers.
    public var seatNames: [HostName] { seats.map(\.host) }
    /// The last picture that a host's own ScanCore had; nil before its first pass.
    public func picture(of seat: HostName) -> Picture? { seats.first { $0.host == seat }?.picture }
    /// What that picture led to.
    public func decision(of seat: HostName) -> Decision? { seats.first { $0.host == seat }?.decision }

    /// How many passes of all seats were made since the start, those of leaps that were not taken included.
    public internal(set) var passCount = 0

    /// The log since the last call, oldest first.
    public mutating func drainEvents() -> [LogEvent] {
        log.hasViolation = hasViolation
        defer { plant.events.removeAll() }
        return plant.events
    }

    /// Whether an expectation failed or an invariant was broken so far.
    public var hasViolation: Bool { log.hasViolation || plant.events.contains { $0.event == .violation } }

    // MARK: Doing

    /// Carries one command out. It takes effect at the present moment, before the next pass.
    public mutating func apply(_ command: Command) throws(WorldError) {
        switch command {
        case .run(let seconds): advance(seconds: seconds)
        case .runUntilStopping(let host, let seconds): runUntilStopping(host, limitSeconds: seconds)
        case .runUntilRedundant(let seconds): runUntilRedundant(limitSeconds: seconds)
        case .expect(let expectation): check(expectation)
        case .policy(let name, let value): try setPolicy(name, value)
        case .policySwitch(let name, let on): try setPolicy(name, on)
        default:
            noteTruth()
            try plant.apply(command)
            for machine in plant.machines.dropFirst(seats.count) { seats.append(Seat(host: machine.name)) }
            noteSiteChange()
            settle()
        }
    }

    /// Lets time pass, with every pass that falls into it.
    ///
    /// - Parameter passAtEnd: whether a pass that is due at the very end is made. Without, what is applied next takes
    ///   effect before it.
    public mutating func advance(seconds: Double, passAtEnd: Bool = true) {
        let end = plant.now + plant.milliseconds(min(max(0, seconds), Numbers.longestRunSeconds))
        advance(to: end, passAtEnd: passAtEnd) { _ in false }
    }

    /// Advances to `end`, or until `isDone` says so after something happened; returns whether it did.
    @discardableResult
    mutating func advance(to end: Int64, passAtEnd: Bool = true, until isDone: (World) -> Bool) -> Bool {
        while true {
            let known = nextSiteMoment
            let next = min(nextEvent(), end)
            if next > plant.now { moveClock(to: next) }
            if known <= plant.now { noteSiteChange() }
            if plant.now < end || passAtEnd { passesDue() }
            if isDone(self) { return true }
            if plant.now >= end { return false }
            leap(to: end)
        }
    }

    mutating func moveClock(to time: Int64) {
        plant.advancePhysics(to: time)
        settle()
    }

    /// Everything that follows at once from what has just changed.
    mutating func settle() {
        let told = plant.events.count
        plant.shareLoad()
        plant.loseUnpowered()
        plant.keepHabits()
        plant.endPhases()
        plant.endServerStates()
        plant.comeOnWithAC()
        plant.startDaemons()
        plant.runCluster()
        plant.endMaintenance()
        plant.endRebuilds()
        plant.tripOnHeat()
        plant.progress()
        forgetSeatsThatStopped()
        checkSite()
        if plant.events.count > told { noteSiteChange() }
    }

    /// The next moment at which anything happens.
    private func nextEvent() -> Int64 { max(min(nextTick, nextKnownMoment), plant.now) }

    /// The next moment but for regular passes at which something is known to begin or end. Read in place: a seat and a machine
    /// are much to copy.
    var nextKnownMoment: Int64 {
        var next = nextSiteMoment
        for index in seats.indices {
            if let again = seats[index].lookAgainAt, again > plant.now { next = min(next, again) }
        }
        return next
    }

    /// The next moment at which the site itself changes, as far as that is known.
    private var nextSiteMoment: Int64 {
        var next = Int64.max
        func note(_ moment: Int64?) { if let moment { next = min(next, moment) } }
        for index in plant.machines.indices {
            note(plant.machines[index].phase.ends)
            note(plant.machines[index].resyncEnds)
            note(plant.machines[index].daemon.startsAt)
            note(plant.machines[index].rebuildEnds)
        }
        for index in plant.servers.indices { note(plant.servers[index].until) }
        for index in plant.undertakings.indices {
            if let wakes = plant.undertakings[index].wakesAt, wakes > plant.now { note(wakes) }
        }
        for index in plant.upses.indices { note(plant.upses[index].millisecondsLeft.map { plant.now + $0 }) }
        note(plant.nextClusterEvent)
        note(plant.nextDelayedStart)
        note(bootDeadline)
        return next
    }

    /// Makes the passes that are due, one seat after the other; the rest of them are left out where `isEnough`.
    mutating func passesDue(isEnough: (World) -> Bool = { _ in false }) {
        let isTick = nextTick <= plant.now
        if isTick {
            noteTruth()
            gather()
            nextTick = plant.now + plant.milliseconds(policy.passPeriodSeconds)
        }
        let site = plant.site
        for index in seats.indices {
            let again = seats[index].lookAgainAt.map { $0 <= plant.now } ?? false
            guard isTick || again else { continue }
            guard plant.machines[index].scans else { continue }
            if isEnough(self) { return }
            pass(of: index, site: site)
            passCount += 1
        }
    }

    mutating func setPolicy(_ name: String, _ value: Double) throws(WorldError) {
        policy = try policy.setting(name, to: value)
        noteSiteChange()
    }

    mutating func setPolicy(_ name: String, _ on: Bool) throws(WorldError) {
        policy = try policy.setting(name, to: on)
        noteSiteChange()
    }
}

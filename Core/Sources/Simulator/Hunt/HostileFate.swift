import Facts

/// Everything at once, and at the worst moments: bursts of faults and repairs, many of them placed around the end of a
/// hold, of a migration, of a shutdown or of a boot, with calm hours between the bursts.
struct HostileFate: Fate {
    private var chance: Chance
    private var faults: HostileFaults
    private var remedies = Remedies()
    private var left: Int

    /// How often a step of a burst mends something instead of breaking it.
    private static let mends = 0.45

    init(seed: UInt64) {
        chance = Chance(seed: seed)
        faults = HostileFaults(chance.split())
        left = chance.int(in: 3...20)
    }

    mutating func begin() -> (site: SiteKind, shapes: [Command]) { Shapes.draw(&chance, hostile: true) }

    mutating func next(in world: World) -> (at: Int64, command: Command)? {
        let now = world.plant.now
        guard left > 0 else { return calm(from: now) }
        left -= 1
        return (when(in: world), mend() ?? faults.draw(in: world))
    }

    mutating func done(_ command: Command, wasPossible: Bool) {
        if wasPossible { remedies.note(command) }
    }

    /// A burst is over. Mostly all is mended one after the other; then comes a time in which the site can recover.
    private mutating func calm(from now: Int64) -> (at: Int64, command: Command) {
        if !remedies.open.isEmpty && chance.isTrue(0.95) {
            return (now + Int64(chance.int(in: 0...120)) * 1000, remedies.commands[0])
        }
        left = chance.int(in: 3...20)
        let pause = Int64(chance.spread(in: 600...72 * 3600)) * 1000
        return (now + pause, faults.draw(in: nil))
    }

    private mutating func mend() -> Command? {
        guard !remedies.open.isEmpty, chance.isTrue(Self.mends) else { return nil }
        return chance.pick(remedies.commands)
    }

    /// When the next step comes: at a bad moment, at once, soon, or after a while.
    private mutating func when(in world: World) -> Int64 {
        let now = world.plant.now
        let pass = Int64(world.policy.passPeriodSeconds * 1000)
        let moments = world.momentsAhead
        switch chance.int(in: 0...19) {
        case 0..<8 where !moments.isEmpty:
            let offsets = [-pass, -1000, -1, 0, 0, 1, 1000, pass]
            return max(now, chance.pick(moments) + chance.pick(offsets))
        case 8..<10: return now
        case 10..<14: return now + Int64(chance.int(in: 0...10_000))
        case 14..<18: return now + Int64(chance.exponential(mean: 120)) * 1000
        default: return now + Int64(chance.spread(in: 300...7200)) * 1000
        }
    }
}

extension World {
    /// When something that is under way will end: holds, boots, shutdowns, migrations, stops, resyncs, batteries.
    var momentsAhead: [Int64] {
        var moments = seats.compactMap(\.lookAgainAt)
        moments += plant.machines.compactMap(\.phase.ends) + plant.machines.compactMap(\.resyncEnds)
        moments += plant.servers.compactMap(\.until) + plant.fences.map(\.at) + plant.undertakings.compactMap(\.wakesAt)
        moments += plant.machines.compactMap(\.daemon.startsAt)
        moments += plant.upses.compactMap { $0.millisecondsLeft.map { $0 + plant.now } }
        return moments.filter { $0 > plant.now }
    }
}

import Facts

/// Faults as often as they come in the field, each kind with a generator of its own.
struct RealisticFate: Fate {
    /// One kind of fault of one thing.
    private struct Process {
        var kind: FaultKind
        var meanSeconds: Double
        var chance: Chance
        var nextAt: Int64
    }

    private var processes: [Process] = []
    /// What was broken and will be mended, or follows by itself, by time.
    private var coming: [(at: Int64, command: Command)] = []
    private var chance: Chance
    private let sweep: FaultSweep

    /// - Parameter partHours: mean time between failures of the parts without a primary source, hours; nil draws each from
    ///   its range.
    init(seed: UInt64, partHours: Double? = nil) {
        chance = Chance(seed: seed)
        var sweep = FaultSweep(&chance)
        if let partHours { sweep.fix(partHours: partHours) }
        self.sweep = sweep
    }

    mutating func begin() -> (site: SiteKind, shapes: [Command]) {
        for (kind, perYear) in sweep.rates {
            var own = chance.split()
            let mean = Rates.yearSeconds / perYear
            let first = Int64(own.exponential(mean: mean) * 1000)
            processes.append(Process(kind: kind, meanSeconds: mean, chance: own, nextAt: first))
        }
        return Shapes.draw(&chance, hostile: false)
    }

    mutating func next(in world: World) -> (at: Int64, command: Command)? {
        while true {
            guard let first = processes.indices.min(by: { processes[$0].nextAt < processes[$1].nextAt }) else { return nil }
            if let soonest = coming.first, soonest.at <= processes[first].nextAt { return coming.removeFirst() }
            let at = processes[first].nextAt
            let mean = processes[first].meanSeconds
            for event in sweep.events(of: processes[first].kind, &processes[first].chance) {
                insert(at + Int64(event.afterSeconds * 1000), event.command)
            }
            processes[first].nextAt = at + max(1, Int64(processes[first].chance.exponential(mean: mean) * 1000))
        }
    }

    private mutating func insert(_ at: Int64, _ command: Command) {
        coming.insert((at, command), at: coming.firstIndex { at < $0.at } ?? coming.endIndex)
    }
}

/// The kinds of fault that have a rate.
enum FaultKind: Hashable, Sendable {
    case longOutage, shortOutage
    case input(SourceName)
    case battery(SourceName)
    case card(SourceName)
    case drive(HostName)
    case correctable(HostName)
    case uncorrectable(HostName)
    case fan(HostName)
    case psu(HostName)
    case bmc(HostName)
    case link(HostName)
    case controllerBattery(HostName)
    case cooling
    case crash(HostName)
    case agent(HostName)
    case database(HostName)
    case cut(HostName, HostName)
    case stop(HostName)
    case maintenance(HostName)
}

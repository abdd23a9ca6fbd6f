import Facts

/// The faults of some years, drawn before anything is played: the same for everybody who looks after the site.
public struct Years: Sendable {
    public struct Event: Sendable {
        /// Milliseconds since the start.
        public var at: Int64
        public var command: Command
    }

    public static let secondsPerYear = 31_557_600.0

    public let seed: UInt64
    public let years: Int
    public let site: SiteKind
    public private(set) var events: [Event]
    var milliseconds: Int64 { Int64(Double(years) * Self.secondsPerYear * 1000) }

    /// Faults that are told, for the standard pair.
    init(years: Int = 1, _ events: [Event]) {
        (seed, self.years, site) = (0, years, .pair)
        self.events = events.sorted { $0.at < $1.at }
    }

    /// - Parameter partHours: mean time between failures of the parts without a primary source, hours; nil draws it anew for
    ///   each seed from its range.
    public init(seed: UInt64, years: Int, partHours: Double? = nil) {
        self.seed = seed
        self.years = years
        var fate = RealisticFate(seed: seed, partHours: partHours)
        var chance = Chance(seed: seed ^ 0x5EED_C0DE)
        let (site, shapes) = fate.begin()
        self.site = site
        // Servers differ from seed to seed; the policy is the one that is shipped.
        events = shapes.filter { !$0.isPolicy }.map { Event(at: 0, command: $0) }
        let idle = World(site)
        let end = Int64(Double(years) * Self.secondsPerYear * 1000)
        while let (at, command) = fate.next(in: idle), at < end { events.append(Event(at: at, command: command)) }
        events += Consequences.draw(events, &chance).filter { $0.at < end }
        events.sort { $0.at < $1.at }
    }

    /// When a command of that kind comes next after a moment, milliseconds.
    func next(after now: Int64, within milliseconds: Int64, where matches: (Command) -> Bool) -> Int64? {
        var low = events.startIndex
        var high = events.endIndex
        while low < high {
            let middle = (low + high) / 2
            if events[middle].at <= now { low = middle + 1 } else { high = middle }
        }
        return events[low...].prefix { $0.at <= now + milliseconds }.first { matches($0.command) }?.at
    }
}

extension Command {
    fileprivate var isPolicy: Bool { if case .policy = self { true } else { false } }
}

/// Faults that bring others, if nobody repairs them before: without them a warning would never come true.
enum Consequences {
    static let dayMilliseconds = 86_400_000.0
    /// An uncorrectable error is followed by a crash of its node within three days. Chosen.
    static let memoryCrashes = 0.3
    static let memoryCrashDays = 3.0
    /// A degraded array fails, and its node with it, before it is rebuilt. Chosen: one second failure in fifty.
    static let arrayFails = 0.02
    /// A fan that failed is followed by two more, whose work it left to them. Chosen.
    static let fansFollow = 0.1

    static func draw(_ events: [Years.Event], _ chance: inout Chance) -> [Years.Event] {
        var follow: [Years.Event] = []
        for (index, event) in events.enumerated() {
            guard case .health(let host, let change) = event.command else { continue }
            let repaired = events[index...].dropFirst().first { mends($0.command, change, of: host) }?.at ?? event.at
            let room = Double(repaired - event.at)
            switch change {
            case .memory(.uncorrectable) where chance.isTrue(memoryCrashes):
                let at = chance.double(in: 0...memoryCrashDays * dayMilliseconds)
                if at < room { follow.append(Years.Event(at: event.at + Int64(at), command: .crash(host))) }
            case .array(.degraded) where chance.isTrue(arrayFails):
                follow.append(Years.Event(at: event.at + Int64(chance.unit() * room), command: .crash(host)))
            case .fan(let number, failed: true) where chance.isTrue(fansFollow):
                for step in 1...2 {
                    let other = (number + step * 2 - 1) % Numbers.fansPerNode + 1
                    let at = event.at + Int64(room * (0.3 * Double(step)))
                    follow.append(Years.Event(at: at, command: .health(host, .fan(other, failed: true))))
                    follow.append(Years.Event(at: repaired, command: .health(host, .fan(other, failed: false))))
                }
            default: break
            }
        }
        return follow
    }

    private static func mends(_ command: Command, _ fault: HealthChange, of host: HostName) -> Bool {
        guard case .health(host, let change) = command else { return false }
        switch (fault, change) {
        case (.memory, .memory(.ok)), (.array, .array(.optimal)): return true
        case (.fan(let one, _), .fan(let other, failed: false)): return one == other
        default: return false
        }
    }
}

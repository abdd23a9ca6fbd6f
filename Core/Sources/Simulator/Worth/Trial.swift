import Facts

/// What one contender made of one set of years.
public struct Tally: Sendable {
    /// When servers were down, oldest first.
    public var downtimes: [Downtime] = []
    /// Moves and shutdowns with their moments, milliseconds.
    var moves: [Act] = []
    var shutdowns: [Act] = []
    /// Moments in which a node ended hard for want of power or in the heat, milliseconds, and how many with servers running.
    var hardEnds: [Int64] = []
    public var hardEndsWithServers = 0
    /// How often a person had to come, because something stayed down for longer than `Trial.personSeconds`.
    public var persons = 0
    /// Moments in which a node was lost, whatever for, milliseconds.
    var losses: [Int64] = []

    struct Act: Sendable {
        var at: Int64
        var rule: Rule
    }

    /// Server downtime, seconds of one server.
    public var down: Double { downtimes.reduce(0) { $0 + $1.total } }
    public func down(for cause: DownCause) -> Double { downtimes.reduce(0) { $0 + ($1.seconds[cause] ?? 0) } }
}

extension Tally: CustomStringConvertible {
    public var description: String {
        "down \(WorthTable.text(down / 60, digits: 1)) min, \(moves.count) moves, \(shutdowns.count) shutdowns, "
            + "\(hardEndsWithServers) of \(hardEnds.count) hard ends with servers, \(persons) persons"
    }
}

/// Plays years for one contender, and counts.
struct Trial {
    /// A person comes after so long, when a server is down and nothing stands in the way of its running. Chosen: a night.
    static let personSeconds = 8 * 3600.0
    /// While servers are down it is looked this often why.
    private static let lookMilliseconds: Int64 = 60_000

    var world: World
    var tally = Tally()
    private var running: [ServerName: Bool] = [:]
    private var countedUntil: Int64 = 0
    /// Why servers were down when it was last counted.
    private var cause = DownCause.recovery
    private var stuckSince: Int64?
    private var isPersonThere = false

    init(_ world: World) {
        self.world = world
        drain()
    }

    var now: Int64 { world.plant.now }

    /// Lets time pass until `end`, looking after what stays down.
    mutating func advance(to end: Int64) {
        while now < end {
            let step = isAllUp ? end : min(end, now + Self.lookMilliseconds)
            world.advance(to: step, passAtEnd: false) { [isAllUp] in isAllUp && !$0.areAllServersUp }
            drain()
            callPerson()
        }
    }

    /// A command that is not possible at its moment does not happen: nobody stops what is off, or begins work on a node while
    /// servers are down.
    mutating func apply(_ command: Command) {
        guard isAllUp || !command.beginsWork else { return }
        do throws(WorldError) { try world.apply(command) } catch { return }
        if case .start = command { world.takeStopsBack() }
        drain()
    }

    private var isAllUp: Bool { world.areAllServersUp }

    // MARK: Counting

    private mutating func drain() {
        for event in world.drainEvents() { take(event) }
        count(until: now)
        cause = world.plant.downCause
    }

    private mutating func take(_ event: LogEvent) {
        count(until: event.milliseconds)
        switch event.event {
        case .state:
            if let server = event.server { running[server] = event.running }
            if event.server == nil, event.power == false { tally.losses.append(event.milliseconds) }
        case .intent:
            guard let rule = event.rule else { return }
            let act = Tally.Act(at: event.milliseconds, rule: rule)
            if event.kind == IntentKind.migrate.rawValue { tally.moves.append(act) }
            if event.kind == IntentKind.stopServers.rawValue || event.kind == IntentKind.withdraw.rawValue {
                tally.shutdowns.append(act)
            }
        case .violation:
            guard event.rule == .s13, !event.because.isNil(or: "last power", "for heat") else { return }
            tally.hardEnds.append(event.milliseconds)
            if event.because?.contains("running on it") == true { tally.hardEndsWithServers += 1 }
        default: break
        }
    }

    /// Adds the time since the last count for each server that is down.
    private mutating func count(until moment: Int64) {
        defer { countedUntil = max(countedUntil, moment) }
        let down = world.plant.servers.count { !$0.entry.stayOff && running[$0.name] == false }
        guard down > 0, countedUntil < moment else { return }
        let share = Double(down) / Double(world.plant.servers.count)
        if tally.downtimes.last?.to != countedUntil { tally.downtimes.append(Downtime(from: countedUntil, to: countedUntil)) }
        let last = tally.downtimes.count - 1
        tally.downtimes[last].to = moment
        tally.downtimes[last].seconds[cause, default: 0] += share * Double(moment - countedUntil) / 1000
    }

    // MARK: A person

    private mutating func callPerson() {
        guard !isAllUp, world.plant.upses.allSatisfy(\.mains), world.plant.nodes.allSatisfy({ !$0.personStops }) else {
            (stuckSince, isPersonThere) = (nil, false)
            return
        }
        stuckSince = stuckSince ?? now
        guard let since = stuckSince, Double(now - since) / 1000 >= Self.personSeconds else { return }
        // Who has come stays until all runs.
        if !isPersonThere { tally.persons += 1 }
        isPersonThere = true
        world.putRight()
        drain()
    }
}

extension World {
    /// Whether every server runs that is meant to.
    var areAllServersUp: Bool {
        plant.servers.allSatisfy { $0.isRunning || $0.entry.stayOff || $0.stoppedBy?.by == .person }
    }

    /// A person who switches a node on again also wants the servers back that he stopped with it.
    mutating func takeStopsBack() {
        for index in plant.servers.indices where plant.servers[index].stoppedBy?.by == .person {
            plant.servers[index].stoppedBy = nil
        }
    }

    /// What a person does who finds servers down: switches nodes on, and starts servers from the newest data.
    mutating func putRight() {
        for index in plant.machines.indices where !plant.machines[index].isOn { plant.beginBoot(index, by: nil) }
        let newest = plant.nodes.first { $0.phase == .running && ($0.data == .upToDate || $0.data == .syncSource) }
        guard let newest, let place = plant.index(of: newest.name) else { return }
        // He looks, and says that the other one is off, or sees that it is not.
        if plant.machines.contains(where: { $0.role == .node && $0.name != newest.name && !$0.isOn }) {
            plant.machines[place].isQuorate = true
            plant.machines[place].knowsItsStorage = true
        }
        guard plant.machines[place].isMember else { return }
        for index in plant.servers.indices where plant.servers[index].state == .stopped && !plant.servers[index].entry.stayOff {
            plant.beginStart(index, on: newest.name)
        }
        settle()
    }
}

extension Command {
    /// Whether a person begins to work on a node.
    fileprivate var beginsWork: Bool {
        switch self {
        case .stop, .maintenance: true
        default: false
        }
    }
}

extension String? {
    fileprivate func isNil(or words: String...) -> Bool {
        guard let self else { return true }
        return !words.contains { self.contains($0) }
    }
}

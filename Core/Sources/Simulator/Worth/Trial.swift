import Facts

/// What one contender made of one set of years.
public struct Tally: Sendable {
    /// Server downtime, seconds of one server, for each year.
    public var downSeconds: [Double]
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

    init(years: Int) { downSeconds = Array(repeating: 0, count: years) }

    public var down: Double { downSeconds.reduce(0, +) }
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

    var world: World
    var tally: Tally
    private let years: Int
    private var running: [ServerName: Bool] = [:]
    private var countedUntil: Int64 = 0
    private var stuckSince: Int64?
    private var isPersonThere = false

    init(_ world: World, years: Int) {
        self.world = world
        self.years = years
        tally = Tally(years: years)
        drain()
    }

    var now: Int64 { world.plant.now }

    /// Lets time pass until `end`, looking after what stays down.
    mutating func advance(to end: Int64) {
        while now < end {
            let step = isAllUp ? end : min(end, now + 600_000)
            world.advance(to: step, passAtEnd: false) { [isAllUp] in isAllUp && !$0.areAllServersUp }
            drain()
            callPerson()
        }
    }

    /// A command that is not possible at its moment does not happen: nobody stops what is off.
    mutating func apply(_ command: Command) {
        do throws(WorldError) { try world.apply(command) } catch { return }
        if case .start = command { world.takeStopsBack() }
        drain()
    }

    private var isAllUp: Bool { world.areAllServersUp }

    // MARK: Counting

    private mutating func drain() {
        for event in world.drainEvents() { take(event) }
        count(until: now)
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

    /// Adds the time since the last count for each server that is down, to the years it falls into.
    private mutating func count(until moment: Int64) {
        let down = world.plant.servers.count { !$0.entry.stayOff && running[$0.name] == false }
        let share = Double(down) / Double(max(1, world.plant.servers.count))
        let year = Int64(Years.secondsPerYear * 1000)
        while share > 0, countedUntil < moment {
            let index = min(years - 1, Int(countedUntil / year))
            let end = min(moment, index == years - 1 ? moment : Int64(index + 1) * year)
            tally.downSeconds[index] += share * Double(end - countedUntil) / 1000
            countedUntil = end
        }
        countedUntil = max(countedUntil, moment)
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

extension String? {
    fileprivate func isNil(or words: String...) -> Bool {
        guard let self else { return true }
        return !words.contains { self.contains($0) }
    }
}

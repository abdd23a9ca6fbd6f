import Cycle
import Facts

/// What a host is doing, with when it ends in milliseconds since the start.
enum Phase: Hashable, Sendable {
    case off
    case booting(until: Int64)
    case running
    /// It stops, and is still a member of the cluster.
    case leaving(until: Int64)
    /// It stops, and has left.
    case stopping(until: Int64)

    var ends: Int64? {
        switch self {
        case .off, .running: nil
        case .booting(let until), .leaving(let until), .stopping(let until): until
        }
    }
}

/// One host of the model, with its parts.
struct Machine: Sendable {
    var name: HostName
    var role: Role
    var phase: Phase = .running
    /// The source of each power supply, from PSU 1.
    var psus: [SourceName]

    var failedFans: Set<Int> = []
    var failedPSUs: Set<Int> = []
    var drives: [Int: DriveState] = [:]
    var array: ArrayState = .optimal
    /// When the array is whole again, milliseconds; nil while it does not rebuild.
    var rebuildEnds: Int64?
    var memory: MemoryState = .ok
    var linksDown: Set<String> = []
    var controllerBatteryFailed = false

    var bmc: BMCMood = .ok
    var moods: [String: Mood] = [:]
    /// When each agent runs next, milliseconds since the start.
    var agentDue: [ModelAgent: Int64] = [:]
    /// The database on a Striker; nobody asks that of a node.
    var database = Database()
    var databaseUp = true
    /// What it keeps on its own disk.
    var book = RecordBook()
    var delivery = Delivery.prompt
    /// How far its wall clock is ahead of the true time, milliseconds.
    var wallAhead: Int64 = 0
    /// The same of the steady clock of its daemon: what the wall clock was when the host booted.
    var clockAhead: Int64 = 0
    /// The last time its wall clock was set while it ran.
    var clockJump: ClockJump?
    /// The last pass of its daemon on that clock: it never goes back.
    var lastPass: Moment?
    var daemon = Daemon()
    var maintenance: Maintenance?
    var handsOffUntil: Int64?

    /// What its copy of the data is good for.
    var storage: StorageState = .upToDate
    /// Whether it can tell that by itself: one that fell behind without a word from its peer cannot.
    var knowsItsStorage = true
    /// Whether its cluster may start servers: it has seen its peer since its boot, or knows it to be off.
    var isQuorate = true
    /// It turned its peer off and could verify that, since its boot.
    var knowsPeerOff = false
    var pinnedStorage: StorageState?
    var resyncEnds: Int64?
    var wentOffAt: Int64 = 0

    /// How much warmer its inside is than it would be in a room at the set point, kelvin.
    var heatOffset = 0.0
    var pins: [String: HeatPin] = [:]
    /// What the sensor read last, so that a mass pin moves it as a real one moves.
    var lastRead: [String: Double] = [:]

    /// Whether a sensor that is held, or was let go, has not yet come to where it is going.
    var isHeldSensorMoving: Bool {
        lastRead.contains { key, value in
            let natural = SensorModel.ofNode.first { $0.key == key }.map { $0.healthyCelsius + heatOffset }
            return value != (pins[key]?.celsius ?? natural)
        }
    }

    /// Why it is being stopped, for the record.
    var stopReason: StopReason?
    /// A person asked for the stop; servers leave first.
    var personStops = false
    var bootedBy: HostName?
    var bootBegan: Int64 = 0
    /// What its firmware does when AC comes back.
    var restore: PowerRestore = .staysOff
    /// It has had no AC since it was last on.
    var lostAC = false
    /// It ran at the moment AC was lost.
    var diedWithAC = false
    /// What it took of each source while it ran.
    var loads: [HostLoad] = []

    /// Whether its programs run: those of a host that has left the cluster are ended.
    var isUp: Bool {
        switch phase {
        case .running, .leaving: true
        case .off, .booting, .stopping: false
        }
    }
    var isOn: Bool { phase != .off }
    /// Its cluster's programs run. Alone after a boot it waits for its peer: it is no member before it has quorum.
    var isJoined: Bool { role != .striker && isUp }
    var isMember: Bool { isJoined && (isQuorate || role == .dr) }
    /// Whether its ScanCore makes passes.
    var scans: Bool { isUp && daemon.isUp }
    var isStopping: Bool {
        switch phase {
        case .leaving, .stopping: true
        case .off, .booting, .running: false
        }
    }
    var data: StorageState { pinnedStorage ?? storage }
}

/// The daemon of a host, and where in its work a story lets it be killed.
struct Daemon: Hashable, Sendable {
    var isUp = true
    /// When it is started again, milliseconds; nil while it runs, or when only a person will.
    var startsAt: Int64?
    /// It dies when it comes to this point.
    var killAt: FaultPoint?
}

/// A sensor that a story holds at a value.
struct HeatPin: Hashable, Sendable {
    var celsius: Double
    /// Set by `heat N sensors`: the next such command replaces it, and the value is approached step by step.
    var isMass: Bool
}

/// One virtual machine of the model.
struct VirtualServer: Sendable {
    var name: ServerName
    var memoryBytes: Int64
    var host: HostName?
    var state: ServerState = .running
    /// When the state it is in ends, milliseconds; nil while nothing ends it.
    var until: Int64?
    var since: Int64 = 0
    var movingTo: HostName?
    var stopTimeSeconds = Numbers.serverStopSeconds
    var ignoresStop = false
    var stopHistory: [Double] = [Numbers.serverStopSeconds]
    var stoppedBy: ServerStop?
    var entry: Site.ServerEntry

    init(name: ServerName, host: HostName, memoryBytes: Int64) {
        self.name = name
        self.host = host
        self.memoryBytes = memoryBytes
        entry = Site.ServerEntry(name: name)
    }

    var isRunning: Bool {
        switch state {
        case .running, .migrating, .stopping: true
        case .stopped, .starting, .unknown: false
        }
    }
}

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
    var memory: MemoryState = .ok
    var linksDown: Set<String> = []
    var controllerBatteryFailed = false

    var bmc: BMCMood = .ok
    var moods: [String: Mood] = [:]
    /// When each agent runs next, milliseconds since the start.
    var agentDue: [ModelAgent: Int64] = [:]
    var databaseUp = true
    var maintenance: Maintenance?
    var handsOffUntil: Int64?

    /// What its copy of the data is good for.
    var storage: StorageState = .upToDate
    var pinnedStorage: StorageState?
    var resyncEnds: Int64?
    var wentOffAt: Int64 = 0

    /// How much warmer its inside is than it would be in a room at the set point, kelvin.
    var heatOffset = 0.0
    var pins: [String: HeatPin] = [:]
    /// What the sensor read last, so that a mass pin moves it as a real one moves.
    var lastRead: [String: Double] = [:]

    /// Why it is being stopped, for the record.
    var stopReason: StopReason?
    /// A person asked for the stop; servers leave first.
    var personStops = false
    var bootedBy: HostName?

    var isOn: Bool { phase != .off }
    var isMember: Bool {
        guard role == .node else { return false }
        switch phase {
        case .running, .leaving: return true
        case .off, .booting, .stopping: return false
        }
    }
    /// Whether its ScanCore makes passes.
    var scans: Bool {
        switch phase {
        case .running, .leaving: true
        case .off, .booting, .stopping: false
        }
    }
    var isStopping: Bool {
        switch phase {
        case .leaving, .stopping: true
        case .off, .booting, .running: false
        }
    }
    var data: StorageState { pinnedStorage ?? storage }
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

public import Facts

/// One command of the scenario language. The parser makes them from text; the demo and tests make them in code.
public enum Command: Hashable, Sendable {
    case site(SiteKind)
    case addServer(ServerName, on: HostName, memoryBytes: Int64)
    case server(ServerName, ServerShape)
    case policy(name: String, value: Double)
    case policySwitch(name: String, on: Bool)

    case health(HostName, HealthChange)
    /// Pins the first `count` sensors of a node at that state.
    case heatSensors(HostName, count: Int, state: HeatState, side: HeatSide)
    case heatSensor(HostName, key: String, celsius: Double)
    case heatOK(HostName)
    case room(celsius: Double)
    case cooling(on: Bool)

    /// Input power of one UPS, or of all.
    case mains(SourceName?, on: Bool)
    case ups(SourceName, UPSChange)

    case agent(HostName, name: String, Mood)
    case bmc(HostName, BMCMood)
    case cut(HostName, HostName, network: String?)
    case join(HostName, HostName, network: String?)
    case database(HostName, up: Bool)

    /// How what a host tells others travels.
    case messages(HostName, Delivery)
    /// The wall clock of a host is set forwards, or backwards.
    case clock(HostName, seconds: Double)
    /// The daemon of a host is killed when it comes to that point, or at once.
    case kill(HostName, FaultPoint?)
    /// Whether live migrations fail.
    case migrations(fail: Bool)
    /// What the firmware of a host does when AC comes back.
    case firmware(HostName, PowerRestore)
    /// A person looked, and says that the host is off.
    case confirmOff(HostName)
    /// A person stops a host's daemon, or starts it again.
    case daemon(HostName, up: Bool)
    /// Power supplies of a new DR host hang on these sources.
    case distant(HostName, [SourceName])

    case crash(HostName)
    case restart(HostName)
    case stop(HostName)
    case start(HostName)
    /// Maintenance of one host, or of the whole Anvil; nil ends it.
    case maintenance(HostName?, MaintenanceOrder?)
    /// Pins what the storage of one node, or of both, says; nil lets it follow the model again.
    case storage(HostName?, StorageState?)

    case run(seconds: Double)
    case runUntilStopping(HostName, seconds: Double)
    case runUntilRedundant(seconds: Double)
    case expect(Expectation)
}

/// Which site a story plays on.
public enum SiteKind: Hashable, Sendable, CaseIterable {
    case pair
    /// `ups1` feeds only `n1`, `ups2` only `n2`.
    case pairSeparateUPS
}

/// What a server is like.
public enum ServerShape: Hashable, Sendable {
    case nonEssential
    case after(ServerName, delaySeconds: Double)
    case stopTime(seconds: Double)
    case ignoresStop
    case stayOff
    case cannotMigrate
}

/// What breaks or is mended in a node.
public enum HealthChange: Hashable, Sendable {
    case fan(Int, failed: Bool)
    case psu(Int, failed: Bool)
    case drive(Int, DriveState)
    case array(ArrayState)
    case memory(MemoryState)
    case link(String, up: Bool)
    case controllerBattery(failed: Bool)
}

public enum DriveState: String, Sendable, CaseIterable { case ok, predicted, failed }
public enum ArrayState: String, Sendable, CaseIterable {
    case optimal, partly, degraded, failed
    /// A drive was replaced: partly degraded until it is rebuilt.
    case rebuilding
}
public enum MemoryState: String, Sendable, CaseIterable { case ok, correctable, uncorrectable }

/// What a UPS has or says.
public enum UPSChange: Hashable, Sendable {
    case charge(percent: Double)
    /// The battery has aged so that it lasts this long at its present charge and load.
    case runtime(seconds: Double)
    case silent
    /// It tells this runtime whatever it has.
    case lies(runtimeSeconds: Double)
    case selfTest(Bool)
    case replaceBattery
    /// The battery has aged to this share of what it could hold when new. Its card still estimates as if it were new.
    case aged(percent: Double)
    /// A person puts a new battery in, as large as the first and charged.
    case newBattery
    /// Heard again, and tells the truth.
    case ok
}

/// Where in its work a daemon can be killed.
public enum FaultPoint: String, Sendable, CaseIterable {
    /// Decided, nothing of it recorded.
    case afterDeciding = "after-deciding"
    /// Decided and recorded, nothing done.
    case afterRecording = "after-recording"
    /// Servers are stopped, the host is not yet withdrawn.
    case afterStopping = "after-stopping"
}

/// How an agent behaves.
public enum Mood: String, Sendable, CaseIterable {
    case ok
    /// Nothing is heard of it: it hangs or is gone.
    case silent
    /// It runs, and fails.
    case fails
}

public enum BMCMood: String, Sendable, CaseIterable { case ok, silent, error }

public struct MaintenanceOrder: Hashable, Sendable {
    /// For how long; nil is until someone ends it.
    public var seconds: Double?
    public var handsOff: Bool
    public init(seconds: Double? = nil, handsOff: Bool = false) {
        self.seconds = seconds
        self.handsOff = handsOff
    }
}

/// What a story expects at one moment.
public enum Expectation: Hashable, Sendable {
    /// None since the start.
    case noIntents
    case server(ServerName, on: HostName)
    case serverOff(ServerName)
    case host(HostName, on: Bool)
    case booted(HostName, by: [HostName])
}

extension Command {
    /// Whether it only lets time pass or looks: such a command does not have to take effect before a pass.
    var changesNothing: Bool {
        switch self {
        case .run, .runUntilStopping, .runUntilRedundant, .expect: true
        default: false
        }
    }
}

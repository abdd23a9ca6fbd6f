// What an agent prints: one JSON object a line, with one key that names the kind of line.
// `{"temperature":{"key":"cpu1","value":61,"state":"nominal"}}`

/// Where a reading belongs: to the host the agent runs on, to the room, or to a device such as a UPS.
public enum Place: Hashable, Sendable {
    case host
    case room
    case device(String)
}

extension Place: RawRepresentable, Codable {
    public init(rawValue: String) {
        switch rawValue {
        case "host": self = .host
        case "room": self = .room
        default: self = .device(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .host: "host"
        case .room: "room"
        case .device(let name): name
        }
    }
}

/// A measured or read value: a number, a word, or yes and no.
public enum ReadingValue: Hashable, Sendable {
    case number(Double)
    case text(String)
    case flag(Bool)
}

extension ReadingValue: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let flag = try? container.decode(Bool.self) {
            self = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else {
            self = .text(try container.decode(String.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .number(let number): try container.encode(number)
        case .text(let text): try container.encode(text)
        case .flag(let flag): try container.encode(flag)
        }
    }
}

/// `reading`: a measured value that no rule judges by itself.
public struct Reading: Hashable, Sendable, Codable {
    /// What is measured, one of `Reading.kinds`.
    public var kind: String
    /// The name of this value among this agent's readings of this place.
    public var key: String
    public var value: ReadingValue
    /// The unit as a person writes it: `V`, `A`, `W`, `rpm`, `%`, `bytes`, `bit/s`, `s`. Nil for words and flags.
    public var unit: String?
    public var of: Place

    /// The kinds of reading that the product knows by name; others are kept and shown as they are.
    public static let kinds = [
        "bytes", "count", "current", "fan", "frequency", "humidity", "percent", "power", "rate", "speed", "state",
        "text", "time", "voltage",
    ]

    public init(kind: String, key: String, value: ReadingValue, unit: String? = nil, of: Place = .host) {
        self.kind = kind
        self.key = key
        self.value = value
        self.unit = unit
        self.of = of
    }
}

/// How hot or cold a sensor says it is.
public enum HeatState: String, Sendable, Codable, CaseIterable {
    case nominal, warning, critical
}

/// On which side of its range a sensor is out.
public enum HeatSide: String, Sendable, Codable {
    case high, low
}

/// `temperature`: a reading that takes part in heat decisions.
public struct Temperature: Hashable, Sendable, Codable {
    public var key: String
    /// Degrees Celsius.
    public var value: Double
    public var state: HeatState
    /// On which side it is out of range; nil while nominal.
    public var side: HeatSide?
    /// How much the sensor counts in the sums; 0 to 100.
    public var weight: Double
    public var of: Place
    /// Where the warning begins on the high side, degrees Celsius.
    public var warningCelsius: Double?
    /// Where critical begins on the high side, degrees Celsius.
    public var criticalCelsius: Double?

    public init(
        key: String, value: Double, state: HeatState, side: HeatSide? = nil, weight: Double = 1, of: Place = .host,
        warningCelsius: Double? = nil, criticalCelsius: Double? = nil
    ) {
        self.key = key
        self.value = value
        self.state = state
        self.side = side
        self.weight = weight
        self.of = of
        self.warningCelsius = warningCelsius
        self.criticalCelsius = criticalCelsius
    }
}

/// Where a UPS takes the power it puts out.
public enum PowerOutput: String, Sendable, Codable, CaseIterable {
    case mains, battery, bypass, off, unknown
}

/// `power`: one source of power, such as a UPS.
public struct Power: Hashable, Sendable, Codable {
    /// The name of the source, as in the wiring.
    public var key: String
    /// Whether its input is in range.
    public var input: Condition
    public var output: PowerOutput
    public var selfTest: Bool
    /// The UPS asks for a new battery.
    public var replaceBattery: Bool
    /// 0 to 100.
    public var chargePercent: Double?
    /// The UPS's own estimate at the present load, seconds.
    public var runtimeSeconds: Double?
    /// Load as a share of what it can carry; may exceed 100.
    public var loadPercent: Double?
    public var inputVolts: Double?

    public init(
        key: String, input: Condition, output: PowerOutput, selfTest: Bool = false, replaceBattery: Bool = false,
        chargePercent: Double? = nil, runtimeSeconds: Double? = nil, loadPercent: Double? = nil, inputVolts: Double? = nil
    ) {
        self.key = key
        self.input = input
        self.output = output
        self.selfTest = selfTest
        self.replaceBattery = replaceBattery
        self.chargePercent = chargePercent
        self.runtimeSeconds = runtimeSeconds
        self.loadPercent = loadPercent
        self.inputVolts = inputVolts
    }
}

/// `health`: a finding about this host. A complete run without the line clears it.
public struct Health: Hashable, Sendable, Codable {
    /// Name of the finding among this agent's: `fan2`, `drive3`, `array0`.
    public var key: String
    /// The kind of fault, such as `fan.failed`; it gives the weight where the line gives none.
    public var kind: HealthKind
    /// Overrides the weight of the kind; 0 to 100.
    public var weight: Double?
    /// Why, in words a person reads: "fan 2 failed".
    public var reason: String
    /// `bad`, or `unknown` when the agent ran but could not read this one: it then keeps its last weight.
    public var state: Condition

    public init(key: String, kind: HealthKind, weight: Double? = nil, reason: String, state: Condition = .bad) {
        self.key = key
        self.kind = kind
        self.weight = weight
        self.reason = reason
        self.state = state
    }
}

/// `device`: inventory.
public struct Device: Hashable, Sendable, Codable {
    public var key: String
    /// `cpu`, `memory`, `drive`, `ups`, `nic`, `bmc`, `board`, `filesystem` ...
    public var kind: String
    public var vendor: String?
    public var model: String?
    public var serial: String?
    public var firmware: String?

    public init(
        key: String, kind: String, vendor: String? = nil, model: String? = nil, serial: String? = nil,
        firmware: String? = nil
    ) {
        self.key = key
        self.kind = kind
        self.vendor = vendor
        self.model = model
        self.serial = serial
        self.firmware = firmware
    }
}

/// `alert`: something to tell people now.
public struct AgentAlert: Hashable, Sendable, Codable {
    public enum Change: String, Sendable, Codable { case set, clear }
    public var level: AlertLevel
    /// Begins with the kind of thing: `filesystem.root.full`.
    public var key: String
    public var text: String
    public var change: Change

    public init(level: AlertLevel, key: String, text: String, change: Change = .set) {
        self.level = level
        self.key = key
        self.text = text
        self.change = change
    }
}

/// `action`: the agent did something on its own.
public struct AgentAction: Hashable, Sendable, Codable {
    public var what: String
    public var to: String
    public var outcome: String

    public init(what: String, to: String, outcome: String) {
        self.what = what
        self.to = to
        self.outcome = outcome
    }
}

/// `member`: what the cluster says of one host. Printed by the agent that reads the cluster.
public struct Membership: Hashable, Sendable, Codable {
    /// Which host is spoken of.
    public var key: HostName
    /// Whether its BMC or the cluster says that it is on; nil when nothing does.
    public var on: Bool?
    public var member: Bool
    public var storage: StorageState
    /// Memory that servers could still take, bytes.
    public var memoryFreeBytes: Int64?

    public init(key: HostName, on: Bool?, member: Bool, storage: StorageState, memoryFreeBytes: Int64? = nil) {
        self.key = key
        self.on = on
        self.member = member
        self.storage = storage
        self.memoryFreeBytes = memoryFreeBytes
    }
}

/// `server`: where one virtual machine is and what it does. Printed by the agent that reads the cluster.
public struct ServerReport: Hashable, Sendable, Codable {
    public var key: ServerName
    /// Where it runs; nil when it runs nowhere.
    public var on: HostName?
    public var state: ServerState
    public var memoryBytes: Int64
    /// How long its last stops took, newest first, at most five, seconds.
    public var stopSeconds: [Double]
    /// Who stopped it, while it is stopped.
    public var stoppedBy: ServerStop?

    public init(
        key: ServerName, on: HostName?, state: ServerState, memoryBytes: Int64, stopSeconds: [Double] = [],
        stoppedBy: ServerStop? = nil
    ) {
        self.key = key
        self.on = on
        self.state = state
        self.memoryBytes = memoryBytes
        self.stopSeconds = stopSeconds
        self.stoppedBy = stoppedBy
    }
}

/// One line of an agent's output.
public enum AgentLine: Hashable, Sendable {
    case reading(Reading)
    case temperature(Temperature)
    case power(Power)
    case health(Health)
    case device(Device)
    case member(Membership)
    case server(ServerReport)
    case alert(AgentAlert)
    case action(AgentAction)
    /// The last line: how many lines came before it.
    case done(Int)
}

extension AgentLine: Codable {
    /// The names of the lines, as they are written.
    public enum Name: String, CodingKey, CaseIterable, Sendable {
        case reading, temperature, power, health, device, member, server, alert, action, done
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Name.self)
        guard container.allKeys.count == 1, let name = container.allKeys.first else {
            let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "a line is an object with one key of: \(known)"))
        }
        switch name {
        case .reading: self = .reading(try container.decode(Reading.self, forKey: name))
        case .temperature: self = .temperature(try container.decode(Temperature.self, forKey: name))
        case .power: self = .power(try container.decode(Power.self, forKey: name))
        case .health: self = .health(try container.decode(Health.self, forKey: name))
        case .device: self = .device(try container.decode(Device.self, forKey: name))
        case .member: self = .member(try container.decode(Membership.self, forKey: name))
        case .server: self = .server(try container.decode(ServerReport.self, forKey: name))
        case .alert: self = .alert(try container.decode(AgentAlert.self, forKey: name))
        case .action: self = .action(try container.decode(AgentAction.self, forKey: name))
        case .done: self = .done(try container.decode(Int.self, forKey: name))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Name.self)
        switch self {
        case .reading(let line): try container.encode(line, forKey: .reading)
        case .temperature(let line): try container.encode(line, forKey: .temperature)
        case .power(let line): try container.encode(line, forKey: .power)
        case .health(let line): try container.encode(line, forKey: .health)
        case .device(let line): try container.encode(line, forKey: .device)
        case .member(let line): try container.encode(line, forKey: .member)
        case .server(let line): try container.encode(line, forKey: .server)
        case .alert(let line): try container.encode(line, forKey: .alert)
        case .action(let line): try container.encode(line, forKey: .action)
        case .done(let count): try container.encode(count, forKey: .done)
        }
    }
}

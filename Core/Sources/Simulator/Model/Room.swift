import Facts

/// The air around the racks.
struct Room: Sendable {
    var celsius = Numbers.roomCelsius
    var setPoint = Numbers.roomCelsius
    var cooling = true

    /// One step of plain arithmetic: the same bits on every machine.
    mutating func advance(seconds: Double, heatWatts: Double) {
        if cooling {
            celsius += (setPoint - celsius) * min(1, seconds / Numbers.coolingSeconds)
            if abs(setPoint - celsius) < 0.02 { celsius = setPoint }
        } else {
            let walls = (celsius - Numbers.outsideCelsius) * Numbers.wallWattsPerKelvin
            celsius += (heatWatts - walls) * seconds / Numbers.roomJoulesPerKelvin
        }
    }

    var isSteady: Bool { cooling && celsius == setPoint }
}

/// One sensor of the model: how it reads when all is well, and so its limits.
struct SensorModel: Sendable {
    var key: String
    var place: Place
    /// What it reads in a room of 22 C with all fans, degrees Celsius.
    var healthyCelsius: Double
    /// Where its limits are, degrees Celsius.
    var warningCelsius: Double
    var criticalCelsius: Double

    init(_ key: String, of place: Place = .host, healthy: Double, warning: Double) {
        self.key = key
        self.place = place
        healthyCelsius = healthy
        warningCelsius = warning
        criticalCelsius = warning + Numbers.criticalOverWarning
    }

    /// The twelve of a node, in the order in which a story counts them. They do not all warn in the same room: the
    /// processors do from 38 C on, the last of the others from 42 C.
    static let ofNode: [SensorModel] = [
        SensorModel("cpu1", healthy: 59, warning: 75), SensorModel("cpu2", healthy: 59, warning: 75),
        SensorModel("dimm1", healthy: 46, warning: 63), SensorModel("dimm2", healthy: 46, warning: 63),
        SensorModel("dimm3", healthy: 45, warning: 63), SensorModel("dimm4", healthy: 45, warning: 63),
        SensorModel("board1", healthy: 44, warning: 62), SensorModel("board2", healthy: 43, warning: 62),
        SensorModel("psu1", healthy: 42, warning: 60), SensorModel("psu2", healthy: 41, warning: 60),
        SensorModel("exhaust", healthy: 38, warning: 58), SensorModel("inlet", healthy: 24, warning: 42),
    ]

    /// What the hottest of them reads when all is well, degrees Celsius.
    static let hottestHealthyCelsius = ofNode.map(\.healthyCelsius).max() ?? 0

    /// Those that a BMC reads while its host is off.
    static let ofStandby = ofNode.filter { $0.key == "inlet" }

    /// The probe and the switch in the rack.
    static let ofRoom: [SensorModel] = [
        SensorModel("ambient", of: .room, healthy: 22, warning: 36),
        SensorModel("temperature", of: .device("switch1"), healthy: 34, warning: 52),
    ]

    static func of(_ ups: SourceName) -> SensorModel {
        SensorModel("temperature", of: .device(ups), healthy: 27, warning: 42)
    }

    /// The value with its state.
    func line(celsius: Double) -> Temperature {
        let value = celsius.rounded()
        var state = HeatState.nominal
        var side: HeatSide?
        if value >= warningCelsius {
            (state, side) = (value >= criticalCelsius ? .critical : .warning, .high)
        } else if value <= Numbers.lowWarningCelsius {
            (state, side) = (value <= Numbers.lowCriticalCelsius ? .critical : .warning, .low)
        }
        return Temperature(
            key: key, value: value, state: state, side: side, of: place, warningCelsius: warningCelsius,
            criticalCelsius: criticalCelsius)
    }

    /// Where a story's `warning` or `critical` pins it, degrees Celsius: one degree past the limit.
    func pinned(at state: HeatState, _ side: HeatSide) -> Double {
        switch (state, side) {
        case (.nominal, _): healthyCelsius
        case (.warning, .high): warningCelsius + 1
        case (.critical, .high): criticalCelsius + 1
        case (.warning, .low): Numbers.lowWarningCelsius - 1
        case (.critical, .low): Numbers.lowCriticalCelsius - 1
        }
    }
}

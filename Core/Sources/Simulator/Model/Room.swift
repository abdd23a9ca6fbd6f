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

    var warningCelsius: Double { healthyCelsius + Numbers.warningRise }
    var criticalCelsius: Double { healthyCelsius + Numbers.criticalRise }

    /// The twelve of a node, in the order in which a story counts them.
    static let ofNode: [SensorModel] = [
        ("cpu1", 59), ("cpu2", 59), ("dimm1", 46), ("dimm2", 46), ("dimm3", 46), ("dimm4", 46), ("board1", 44),
        ("board2", 44), ("psu1", 42), ("psu2", 42), ("exhaust", 38), ("inlet", 24),
    ].map { SensorModel(key: $0.0, place: .host, healthyCelsius: $0.1) }

    /// The probe and the switch in the rack.
    static let ofRoom: [SensorModel] = [
        SensorModel(key: "ambient", place: .room, healthyCelsius: 22),
        SensorModel(key: "temperature", place: .device("switch1"), healthyCelsius: 34),
    ]

    static func of(_ ups: SourceName) -> SensorModel {
        SensorModel(key: "temperature", place: .device(ups), healthyCelsius: 27)
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

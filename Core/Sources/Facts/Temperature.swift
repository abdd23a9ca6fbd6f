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

extension Temperature {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            key: try line.decode(String.self, forKey: .key), value: try line.decode(Double.self, forKey: .value),
            state: try line.decode(HeatState.self, forKey: .state),
            side: try line.decodeIfPresent(HeatSide.self, forKey: .side), weight: try line.value(.weight, default: 1),
            of: try line.value(.of, default: .host),
            warningCelsius: try line.decodeIfPresent(Double.self, forKey: .warningCelsius),
            criticalCelsius: try line.decodeIfPresent(Double.self, forKey: .criticalCelsius))
    }
}

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

extension Power {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            key: try line.decode(String.self, forKey: .key), input: try line.decode(Condition.self, forKey: .input),
            output: try line.decode(PowerOutput.self, forKey: .output),
            selfTest: try line.value(.selfTest, default: false),
            replaceBattery: try line.value(.replaceBattery, default: false),
            chargePercent: try line.decodeIfPresent(Double.self, forKey: .chargePercent),
            runtimeSeconds: try line.decodeIfPresent(Double.self, forKey: .runtimeSeconds),
            loadPercent: try line.decodeIfPresent(Double.self, forKey: .loadPercent),
            inputVolts: try line.decodeIfPresent(Double.self, forKey: .inputVolts))
    }
}

/// `health`: a finding about this host, or one whose BMC is read from here. A complete run without the line clears it.
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
    /// Another host that it is about: on a Striker, of a BMC reached over the network. nil is this host.
    public var of: HostName?

    public init(
        key: String, kind: HealthKind, weight: Double? = nil, reason: String, state: Condition = .bad, of: HostName? = nil
    ) {
        self.key = key
        self.kind = kind
        self.weight = weight
        self.reason = reason
        self.state = state
        self.of = of
    }
}

extension Health {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            key: try line.decode(String.self, forKey: .key), kind: try line.value(.kind, default: .other),
            weight: try line.decodeIfPresent(Double.self, forKey: .weight),
            reason: try line.decode(String.self, forKey: .reason), state: try line.value(.state, default: .bad),
            of: try line.decodeIfPresent(HostName.self, forKey: .of))
    }
}

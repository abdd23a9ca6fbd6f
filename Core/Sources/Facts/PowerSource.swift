/// One source of power, such as a UPS, as one seat sees it.
public struct PowerSource: Equatable, Sendable, Codable {
    public var name: SourceName
    /// What its agent last said of it; nil when it was never heard.
    public var power: Observed<Power>?
    /// Since when its input is what it is.
    public var inputSince: Moment?
    /// Charge lost on battery as measured in this outage, percent per minute; nil when not measured.
    public var measuredDischargePercentPerMinute: Double?
    /// The quickest discharge ever measured of it, percent per minute.
    public var worstDischargePercentPerMinute: Double?

    public init(
        name: SourceName, power: Observed<Power>? = nil, inputSince: Moment? = nil,
        measuredDischargePercentPerMinute: Double? = nil, worstDischargePercentPerMinute: Double? = nil
    ) {
        self.name = name
        self.power = power
        self.inputSince = inputSince
        self.measuredDischargePercentPerMinute = measuredDischargePercentPerMinute
        self.worstDischargePercentPerMinute = worstDischargePercentPerMinute
    }
}

/// One cord: from an outlet of a source to a power supply of a host.
public struct Cord: Hashable, Sendable, Codable {
    public var source: SourceName
    /// The outlet, or the PDU and outlet, as written on it.
    public var outlet: String?
    /// The number of the power supply in the host, from 1.
    public var psu: Int
    public var host: HostName

    public init(source: SourceName, outlet: String? = nil, psu: Int, host: HostName) {
        self.source = source
        self.outlet = outlet
        self.psu = psu
        self.host = host
    }
}

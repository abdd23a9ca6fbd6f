/// One source of power, such as a UPS, as one seat sees it.
public struct PowerSource: Equatable, Sendable, Codable {
    public var name: SourceName
    /// What its agent last said of it; nil when it was never heard.
    public var power: Observed<Power>?
    /// Since when its input is what it is.
    public var inputSince: Moment?
    /// Charge lost on battery as measured in this outage, percent per minute; nil when not measured.
    public var measuredDischargePercentPerMinute: Double?
    /// The quickest discharge for its load that was ever measured of it, percent per minute, and that load, percent.
    public var worstDischargePercentPerMinute: Double?
    public var worstDischargeLoadPercent: Double?
    /// How much of the runtime that it promised the last measured discharge bore out, at most 1; nil when never measured.
    public var promiseKept: Double?
    /// How quickly it charges, as measured since it began to, percent per minute (R10); nil when not measured.
    public var chargeRate: Measured?
    /// What other Anvils of the site do with it (S9); nil when no other is fed by it.
    public var elsewhere: SourceElsewhere?

    public init(
        name: SourceName, power: Observed<Power>? = nil, inputSince: Moment? = nil,
        measuredDischargePercentPerMinute: Double? = nil, worstDischargePercentPerMinute: Double? = nil,
        worstDischargeLoadPercent: Double? = nil, promiseKept: Double? = nil, chargeRate: Measured? = nil,
        elsewhere: SourceElsewhere? = nil
    ) {
        self.name = name
        self.power = power
        self.inputSince = inputSince
        self.measuredDischargePercentPerMinute = measuredDischargePercentPerMinute
        self.worstDischargePercentPerMinute = worstDischargePercentPerMinute
        self.worstDischargeLoadPercent = worstDischargeLoadPercent
        self.promiseKept = promiseKept
        self.chargeRate = chargeRate
        self.elsewhere = elsewhere
    }
}

/// What other Anvils of the site do with a source. A source is a fact of the site; all else of another Anvil is not (S9).
public struct SourceElsewhere: Hashable, Sendable, Codable {
    /// When a host of another Anvil was last booted on it.
    public var bootedAt: Moment?
    /// The priority of the first of the other Anvils that waits to boot a host on it now: the lower number goes first.
    public var waitingPriority: Int?
    /// What hosts of other Anvils that were booted on it will take of it, percent, as each had before.
    public var bootedPercent: Double?

    public init(bootedAt: Moment? = nil, waitingPriority: Int? = nil, bootedPercent: Double? = nil) {
        self.bootedAt = bootedAt
        self.waitingPriority = waitingPriority
        self.bootedPercent = bootedPercent
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

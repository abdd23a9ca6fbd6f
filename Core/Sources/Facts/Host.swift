public typealias HostName = String
public typealias ServerName = String
public typealias SourceName = String

/// What a host is for.
public enum Role: String, Sendable, Codable, CaseIterable {
    /// Runs servers.
    case node
    /// A low-power dashboard host: boots nodes, never runs servers.
    case striker
    /// Holds a distant copy.
    case dr
}

/// What the replicated storage of a host is good for.
public enum StorageState: String, Sendable, Codable, CaseIterable {
    case upToDate, syncSource, syncTarget, outdated, unknown
}

/// Why a host was stopped.
public enum StopReason: String, Sendable, Codable, CaseIterable {
    case power, thermal, user, unknown
}

/// That a host stops or was stopped, and why. Kept where the Strikers find it, before the host powers off (R11).
///
/// A clean shutdown that the engine did not ask for, by the operating system or the power button, is recorded as `user` by
/// the host's own daemon as it ends (R3). A host that died leaves no record.
public struct StopRecord: Hashable, Sendable, Codable {
    public var reason: StopReason
    /// When, on the seat's own clock.
    public var at: Moment
    /// The rule that stopped it; nil when no rule did.
    public var rule: Rule?
    /// The hosts that keep the record on a disk of their own: the stopped host, its peer, Strikers. A withdraw that both
    /// nodes keep counts as off (R8).
    public var keptBy: [HostName]?
    /// When the host ran again; nil while it has not.
    public var endedAt: Moment?

    public init(
        reason: StopReason, at: Moment, rule: Rule? = nil, keptBy: [HostName]? = nil, endedAt: Moment? = nil
    ) {
        self.reason = reason
        self.at = at
        self.rule = rule
        self.keptBy = keptBy
        self.endedAt = endedAt
    }
}

/// A host, or a whole Anvil, that is not to be acted on.
public struct Maintenance: Hashable, Sendable, Codable {
    /// When it ends; nil is until someone ends it.
    public var until: Moment?
    /// Not even P4 acts.
    public var handsOff: Bool
    public init(until: Moment? = nil, handsOff: Bool = false) {
        self.until = until
        self.handsOff = handsOff
    }

    public func isRunning(at now: Moment) -> Bool {
        until.map { now < $0 } ?? true
    }
}

/// One host of the Anvil, as one seat sees it.
public struct Host: Equatable, Sendable, Codable {
    public var name: HostName
    public var role: Role
    /// Whether its BMC or the cluster says that it is on.
    public var on: Observed<Bool>?
    /// Whether it is a running member of the cluster.
    public var member: Observed<Bool>?
    public var storage: Observed<StorageState>?
    /// Memory that servers could still take, bytes.
    public var memoryFreeBytes: Int64?
    public var maintenance: Maintenance?
    /// Why it is off, while it is off or about to be.
    public var stop: StopRecord?
    /// What its BMC last said, to whichever host asked it last; nil when it was never heard.
    public var bmc: Observed<BMC>?
    /// What the host's own engine thinks of it, as it came through the cluster (S11). Counts where nothing newer is known.
    public var summary: Observed<HostAssessment>?
    public var history: HostHistory?

    public init(
        name: HostName, role: Role, on: Observed<Bool>? = nil, member: Observed<Bool>? = nil,
        storage: Observed<StorageState>? = nil, memoryFreeBytes: Int64? = nil, maintenance: Maintenance? = nil,
        stop: StopRecord? = nil, bmc: Observed<BMC>? = nil, summary: Observed<HostAssessment>? = nil,
        history: HostHistory? = nil
    ) {
        self.name = name
        self.role = role
        self.on = on
        self.member = member
        self.storage = storage
        self.memoryFreeBytes = memoryFreeBytes
        self.maintenance = maintenance
        self.stop = stop
        self.bmc = bmc
        self.summary = summary
        self.history = history
    }
}

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

/// That a host was stopped, and why. Kept where the Strikers find it.
public struct StopRecord: Hashable, Sendable, Codable {
    public var reason: StopReason
    public var at: Moment
    public init(reason: StopReason, at: Moment) {
        self.reason = reason
        self.at = at
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
    /// Why it is off, while it is off.
    public var stop: StopRecord?

    public init(
        name: HostName, role: Role, on: Observed<Bool>? = nil, member: Observed<Bool>? = nil,
        storage: Observed<StorageState>? = nil, memoryFreeBytes: Int64? = nil, maintenance: Maintenance? = nil,
        stop: StopRecord? = nil
    ) {
        self.name = name
        self.role = role
        self.on = on
        self.member = member
        self.storage = storage
        self.memoryFreeBytes = memoryFreeBytes
        self.maintenance = maintenance
        self.stop = stop
    }
}

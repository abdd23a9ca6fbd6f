/// `member`: what the cluster says of one host. Printed by the agent that reads the cluster.
public struct Membership: Hashable, Sendable, Codable {
    /// Which host is spoken of.
    public var key: HostName
    /// Whether its BMC or the cluster says that it is on; nil when nothing does.
    public var on: Bool?
    /// Whether it runs in the part of the cluster that has quorum. A node that is back alone after both were off is on and no
    /// member until its peer is there, or until it was let go on alone (R8).
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

/// `storage`: what the replicated storage of one host is good for. Printed by the agent that reads it, of its own host and of
/// each peer that it hears. It counts more than what the cluster says of storage in `member`.
public struct StorageReport: Hashable, Sendable, Codable {
    /// Which host is spoken of.
    public var key: HostName
    public var state: StorageState

    public init(key: HostName, state: StorageState) {
        self.key = key
        self.state = state
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

extension ServerReport {
    public init(from decoder: any Decoder) throws {
        let line = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            key: try line.decode(ServerName.self, forKey: .key),
            on: try line.decodeIfPresent(HostName.self, forKey: .on),
            state: try line.decode(ServerState.self, forKey: .state),
            memoryBytes: try line.decode(Int64.self, forKey: .memoryBytes),
            stopSeconds: try line.value(.stopSeconds, default: []),
            stoppedBy: try line.decodeIfPresent(ServerStop.self, forKey: .stoppedBy))
    }
}

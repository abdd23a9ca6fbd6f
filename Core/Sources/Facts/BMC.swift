/// What the firmware of a host does when mains comes back after it was lost (R12).
public enum PowerRestore: String, Sendable, Codable, CaseIterable {
    /// Nodes must: a Striker decides when they are booted.
    case staysOff
    /// Strikers must: nobody else could boot them.
    case comesOn
    /// As it was before. Wrong for both: what ran at the moment of the loss decides.
    case lastState
}

/// `bmc`: what the BMC of one host says of its power. Printed by every agent that can ask it, on the host itself or on a
/// Striker. A BMC that does not answer prints nothing: its fact grows stale (R4).
public struct BMC: Hashable, Sendable, Codable {
    /// The host that it controls.
    public var key: HostName
    /// Whether the host is on; nil when it answers and what it says makes no sense (R4).
    public var on: Bool?
    /// nil when it does not tell.
    public var restore: PowerRestore?

    public init(key: HostName, on: Bool?, restore: PowerRestore? = nil) {
        self.key = key
        self.on = on
        self.restore = restore
    }
}

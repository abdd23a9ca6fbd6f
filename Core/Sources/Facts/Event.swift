/// Something that happened and is worth keeping: it has a time, not a duration.
public struct Event: Hashable, Sendable, Codable {
    public var at: Moment
    public var host: HostName
    public var level: AlertLevel
    /// What kind of event: `alert.set`, `alert.clear`, `decision`, `intent`, `agent`, `device.found`, `device.lost`,
    /// `action`, `clock`, `daemon`.
    public var kind: String
    /// The key of the alert, the id of the intent, the name of the agent: what it can be found by.
    public var key: String
    public var text: String

    public init(at: Moment, host: HostName, level: AlertLevel, kind: String, key: String, text: String) {
        self.at = at
        self.host = host
        self.level = level
        self.kind = kind
        self.key = key
        self.text = text
    }
}

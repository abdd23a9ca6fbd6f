/// How loud an alert is.
public enum AlertLevel: String, Sendable, Codable, CaseIterable, Comparable {
    case critical, warning, notice, info

    /// Critical is the highest.
    public static func < (left: AlertLevel, right: AlertLevel) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .critical: 3
        case .warning: 2
        case .notice: 1
        case .info: 0
        }
    }
}

/// An alert that stands at this moment. The shell sets it once when it appears and clears it once when it is gone.
public struct Alert: Hashable, Sendable, Codable {
    public var level: AlertLevel
    /// Begins with the kind of thing and names it: `ups.ups1.input`, `fan.n1.fan2`, `agent.n1.scan-ipmi.failed`.
    public var key: String
    /// The host it is about, where it is about one.
    public var host: HostName?
    /// What is so, in words.
    public var text: String
    /// The rule that raised it, where one did.
    public var rule: Rule?
    /// The key of the alert that is the cause of this one. It is then counted below that one and not told by itself.
    public var causedBy: String?
    /// After how long it is told again while it stands, seconds; nil is once, as for all but R8.
    public var repeatSeconds: Double?

    public init(
        level: AlertLevel, key: String, host: HostName? = nil, text: String, rule: Rule? = nil, causedBy: String? = nil,
        repeatSeconds: Double? = nil
    ) {
        self.level = level
        self.key = key
        self.host = host
        self.text = text
        self.rule = rule
        self.causedBy = causedBy
        self.repeatSeconds = repeatSeconds
    }
}

/// An alert that appeared, changed its level or text, or is gone.
public struct AlertChange: Hashable, Sendable, Codable {
    public enum Change: String, Sendable, Codable { case set, changed, clear }
    public var change: Change
    public var alert: Alert
    public var since: Moment
    public init(change: Change, alert: Alert, since: Moment) {
        self.change = change
        self.alert = alert
        self.since = since
    }
}

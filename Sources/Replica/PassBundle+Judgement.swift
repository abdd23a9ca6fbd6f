extension PassBundle {
    /// A finding begins (`health` is its JSON) or ends (nil).
    public struct FindingRow: Codable, Hashable, Sendable {
        public var host: String?
        public var agent: String
        public var key: String
        public var health: String?

        public init(host: String?, agent: String, key: String, health: String?) {
            self.host = host
            self.agent = agent
            self.key = key
            self.health = health
        }
    }

    public struct DecisionRow: Codable, Hashable, Sendable {
        public var rule: String?
        public var kind: String
        public var text: String
        public var decision: String
        public var picture: String?

        public init(rule: String?, kind: String, text: String, decision: String, picture: String?) {
            self.rule = rule
            self.kind = kind
            self.text = text
            self.decision = decision
            self.picture = picture
        }
    }

    public struct AlertRow: Codable, Hashable, Sendable {
        public var key: String
        /// `set`, `changed` or `clear`.
        public var change: String
        public var alert: String
        public var since: Int64

        public init(key: String, change: String, alert: String, since: Int64) {
            self.key = key
            self.change = change
            self.alert = alert
            self.since = since
        }
    }

    public struct EventRow: Codable, Hashable, Sendable {
        public var at: Int64
        public var wall: Int64
        public var level: Int
        /// Whom it is about.
        public var host: String
        public var kind: String
        public var key: String
        public var text: String

        public init(at: Int64, wall: Int64, level: Int, host: String, kind: String, key: String, text: String) {
            self.at = at
            self.wall = wall
            self.level = level
            self.host = host
            self.kind = kind
            self.key = key
            self.text = text
        }
    }

    /// What the seat remembers between passes.
    public struct SeatRow: Codable, Hashable, Sendable {
        public var memory: String?
        public var digest: String?
        public var alerts: String?

        public init(memory: String?, digest: String?, alerts: String?) {
            self.memory = memory
            self.digest = digest
            self.alerts = alerts
        }
    }
}

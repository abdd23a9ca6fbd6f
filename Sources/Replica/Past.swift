/// A piece of what a host remembers, for a database that lacks it: the rows of the past carry their own times.
///
/// It may be sent any number of times and in any order; what the database has already stays as it is.
public struct Past: Codable, Hashable, Sendable {
    /// The pass up to which the host remembers: what is now is as of then.
    public var at: Int64
    public var passes: [PassRow]?
    public var agents: [PassBundle.Agent]?
    public var facts: [PassBundle.FactRow]?
    public var coverage: [PassBundle.Span]?
    public var seat: PassBundle.SeatRow?
    /// Each with its `at`.
    public var history: [PassBundle.Change]?
    public var findings: [Finding]?
    public var decisions: [Decision]?
    public var alerts: [Alert]?
    public var events: [PassBundle.EventRow]?

    public init(at: Int64) { self.at = at }

    public struct PassRow: Codable, Hashable, Sendable {
        public var at: Int64
        public var wall: Int64
        public var boot: String
        public var uptime: Int64
        public var took: Int64

        public init(at: Int64, wall: Int64, boot: String, uptime: Int64, took: Int64) {
            self.at = at
            self.wall = wall
            self.boot = boot
            self.uptime = uptime
            self.took = took
        }
    }

    public struct Finding: Codable, Hashable, Sendable {
        public var host: String?
        public var agent: String
        public var key: String
        public var at: Int64
        public var health: String?

        public init(host: String?, agent: String, key: String, at: Int64, health: String?) {
            self.host = host
            self.agent = agent
            self.key = key
            self.at = at
            self.health = health
        }
    }

    public struct Decision: Codable, Hashable, Sendable {
        public var at: Int64
        public var wall: Int64
        public var row: PassBundle.DecisionRow

        public init(at: Int64, wall: Int64, row: PassBundle.DecisionRow) {
            self.at = at
            self.wall = wall
            self.row = row
        }
    }

    public struct Alert: Codable, Hashable, Sendable {
        public var at: Int64
        public var wall: Int64
        public var key: String
        public var change: String
        public var alert: String
        public var since: Int64

        public init(at: Int64, wall: Int64, row: PassBundle.AlertRow) {
            self.at = at
            self.wall = wall
            key = row.key
            change = row.change
            alert = row.alert
            since = row.since
        }
    }
}

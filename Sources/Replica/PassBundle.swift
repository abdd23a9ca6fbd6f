/// All rows that one pass adds, in the form in which they wait on the host and in which each database takes them in: the
/// words are the names of tables and columns (`docs/schema.md`).
///
/// A bundle is taken in wholly or not at all, and once however often it is sent: its pass time is the key. It says nothing
/// of the Anvil, which is known where it is sent from.
public struct PassBundle: Codable, Hashable, Sendable {
    /// The pass time, by the seat's steady clock, milliseconds.
    public var at: Int64
    /// The host's wall clock then, milliseconds.
    public var wall: Int64
    public var boot: String
    /// Since the boot, milliseconds.
    public var uptime: Int64
    /// How long the pass took, microseconds.
    public var took: Int64
    /// Figures of the runs that ended in it, by agent.
    public var runs: [String: Run]?
    public var agents: [Agent]?
    public var coverage: [Span]?
    public var facts: [FactRow]?
    public var history: [Change]?
    public var findings: [FindingRow]?
    public var decision: DecisionRow?
    public var alerts: [AlertRow]?
    public var events: [EventRow]?
    public var seat: SeatRow?

    public init(at: Int64, wall: Int64, boot: String, uptime: Int64, took: Int64) {
        self.at = at
        self.wall = wall
        self.boot = boot
        self.uptime = uptime
        self.took = took
    }

    /// How many rows a database takes in for it, the pass's own included.
    public var rowCount: Int {
        let lists = [
            agents?.count, coverage?.count, facts?.count, history?.count, findings?.count, alerts?.count, events?.count,
            seat.map { _ in 1 }, decision.map { _ in 2 },
        ]
        return lists.compactMap(\.self).reduce(1, +)
    }
}

extension PassBundle {
    public struct Run: Codable, Hashable, Sendable {
        public var at: Int64
        public var good: Bool
        /// Wall and processor time, microseconds; largest memory, KiB.
        public var wall: Int64
        public var cpu: Int64
        public var peak: Int64
        public var lines: Int64

        public init(at: Int64, good: Bool, wall: Int64, cpu: Int64, peak: Int64, lines: Int64) {
            self.at = at
            self.good = good
            self.wall = wall
            self.cpu = cpu
            self.peak = peak
            self.lines = lines
        }
    }

    /// In this and the following, `host` is nil for the host of the pass itself.
    public struct Agent: Codable, Hashable, Sendable {
        public var host: String?
        public var agent: String
        public var run: String
        public var stale: Int64

        public init(host: String?, agent: String, run: String, stale: Int64) {
            self.host = host
            self.agent = agent
            self.run = run
            self.stale = stale
        }
    }

    public struct Span: Codable, Hashable, Sendable {
        public var host: String?
        public var agent: String
        public var start: Int64
        public var finish: Int64

        public init(host: String?, agent: String, start: Int64, finish: Int64) {
            self.host = host
            self.agent = agent
            self.start = start
            self.finish = finish
        }
    }

    /// A fact as it is now; one that is gone has no line.
    public struct FactRow: Codable, Hashable, Sendable {
        public var host: String?
        public var agent: String
        public var kind: String
        public var key: String
        public var line: String?
        public var value: Value?
        public var since: Int64
        public var seen: Int64?
        public var track: String?

        public init(host: String?, agent: String, kind: String, key: String, since: Int64) {
            self.host = host
            self.agent = agent
            self.kind = kind
            self.key = key
            self.since = since
        }
    }

    /// From this pass on a series has this value; nil when nothing is known from here on.
    public struct Change: Codable, Hashable, Sendable {
        public var host: String?
        public var agent: String
        public var kind: String
        public var key: String
        public var part: String
        public var shape: String
        public var unit: String?
        public var value: Value?
        /// Only in what is sent later than its pass.
        public var at: Int64?

        public init(
            host: String?, agent: String, kind: String, key: String, part: String, shape: String, unit: String?, value: Value?
        ) {
            self.host = host
            self.agent = agent
            self.kind = kind
            self.key = key
            self.part = part
            self.shape = shape
            self.unit = unit
            self.value = value
        }
    }

    /// A number or a word. Numbers without end are words: JSON has none.
    public enum Value: Codable, Hashable, Sendable {
        case number(Double)
        case word(String)

        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                self = .number(number)
            } else {
                self = .word(try container.decode(String.self))
            }
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .number(let number) where number.isFinite: try container.encode(number)
            case .number(let number): try container.encode(number.isNaN ? "NaN" : number > 0 ? "Infinity" : "-Infinity")
            case .word(let word): try container.encode(word)
            }
        }
    }
}

public import Facts
import Foundation
import GRDB

/// What ScanCore remembers: one SQLite file, written by one process, read by any number.
///
/// Every method throws `StoreError`.
public final class Store: Sendable {
    public enum Mode: Sendable, Equatable {
        /// For ScanCore: makes what is not there, brings an older database up to date.
        case write
        /// For everything else: changes nothing.
        case read
    }

    /// The file's name in the data directory.
    public static let fileName = "anvil.db"

    public let path: String
    public let mode: Mode
    public let retention: Retention

    init(path: String, mode: Mode, retention: Retention) {
        self.path = path
        self.mode = mode
        self.retention = retention
    }

    /// Opens the database at `path`. In mode `write` its directory is made where it is not there (0750), the file is
    /// 0640, and nobody outside owner and group can read it.
    public static func open(path: String, mode: Mode, retention: Retention = Retention()) throws -> Store {
        Store(path: path, mode: mode, retention: retention)
    }

    public func close() throws {}

    // MARK: Writing (ScanCore)

    /// Keeps one pass: wholly or, if anything fails, not at all. A pass in which nothing changed writes one row.
    @discardableResult public func record(_ pass: StoredPass) throws -> PassCost { PassCost() }
    /// Keeps events that belong to no pass, such as that the daemon stops.
    public func record(_ events: [Event], of host: HostName, wallMilliseconds: Int64) throws {}
    /// Does a small piece of housekeeping (folds passes, forgets what is older than `retention`), a few milliseconds
    /// long. Call it after each pass; returns whether more is waiting.
    @discardableResult public func maintain(host: HostName, at now: Moment) throws -> Bool { false }

    // MARK: Reading

    /// Grows with everything that is recorded, by whatever process: cheap to ask several times a second.
    public func dataVersion() throws -> Int64 { 0 }
    /// All seats that have recorded a pass.
    public func seats() throws -> [HostName] { [] }
    public func load(host: HostName) throws -> StoredSeat { StoredSeat(host: host) }
    /// The newest first; of all seats when `host` is nil. `limit` is 1 to 1000.
    public func passes(host: HostName? = nil, limit: Int = 1) throws -> [PassSummary] { [] }
    /// The newest first. `before` is the number of the last one of the page before; `limit` is 1 to 1000.
    public func decisions(host: HostName? = nil, before: Int64? = nil, limit: Int = 50) throws -> [DecisionSummary] { [] }
    /// Decisions within a time, the oldest first, at most 400: the marks of a plot.
    public func decisions(host: HostName? = nil, from: Moment, to: Moment) throws -> [DecisionSummary] { [] }
    public func decision(id: Int64) throws -> StoredDecision? { nil }
    /// The loudest first, then the oldest.
    public func openAlerts(host: HostName? = nil) throws -> [StoredAlert] { [] }
    /// Those that were cleared, the newest first. `limit` is 1 to 1000.
    public func pastAlerts(host: HostName? = nil, before: Int64? = nil, limit: Int = 100) throws -> [StoredAlert] { [] }
    /// The newest first.
    public func events(_ query: EventQuery = EventQuery()) throws -> [StoredEvent] { [] }
    /// All agents with their last run.
    public func agents(host: HostName? = nil) throws -> [AgentRun] { [] }
    /// All readings that have a history.
    public func series(host: HostName? = nil) throws -> [Series] { [] }
    /// Columns of lowest, highest and last value. Words have no columns: see `changes`.
    public func history(_ query: HistoryQuery) throws -> History { History(start: query.from, widthSeconds: 1, lines: []) }
    /// The changes of one series, the oldest first, beginning with the value that held at `from`; nil values where its
    /// agent was silent. At most `limit`, 1 to 100000.
    public func changes(series: Int64, from: Moment, to: Moment, limit: Int = 10_000) throws -> [HistoryChange] { [] }
    /// History as lines of CSV: comments, heading, then `time_utc,host,reading,unit,min,max,last,count`. Lines go out one
    /// by one, without the line's end; nothing is gathered in memory beyond one series' columns.
    public func csv(_ query: HistoryQuery, site: String, wallOffsetMilliseconds: Int64 = 0, line: (String) throws -> Void) throws
    {}
    /// The history of one agent's readings, for its standard input: at most `limit` changes for each.
    public func past(agent: String, host: HostName, from: Moment, limit: Int = 1000) throws -> [FactKey: [HistoryChange]] { [:] }
}

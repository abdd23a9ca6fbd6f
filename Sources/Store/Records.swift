public import Facts

/// What the pages of one Anvil list and draw, wherever it is kept: the same words for the SQLite file of this host and for a
/// database that holds a fleet. Numbers of series, decisions, alerts and events are those of the place that gave them.
public protocol Records: Sendable {
    /// The newest first. `before` is the number of the last one of the page before; `limit` is 1 to 1000.
    func decisions(before: Int64?, limit: Int) async throws -> [DecisionSummary]
    /// Decisions within a time, the oldest first: the marks of a plot. Of more than 400 the newest 400.
    func decisions(from: Moment, to: Moment) async throws -> [DecisionSummary]
    /// One decision with its picture; nil when there is none of that number (any more).
    func decision(id: Int64) async throws -> StoredDecision?
    /// The loudest first, then the oldest.
    func openAlerts() async throws -> [StoredAlert]
    /// Those that were cleared, the newest first. `limit` is 1 to 1000.
    func pastAlerts(limit: Int) async throws -> [StoredAlert]
    /// The newest first.
    func events(_ query: EventQuery) async throws -> [StoredEvent]
    /// All readings that have a history.
    func series() async throws -> [Series]
    /// Columns of lowest, highest and last value.
    func history(_ query: HistoryQuery) async throws -> History
}

extension Records {
    /// History as lines of CSV: comments, heading, then `time_utc,host,reading,unit,min,max,last,count`, one series after the
    /// other.
    public func csv(_ query: HistoryQuery, site: String, line: (String) throws -> Void) async throws {
        let frame = try HistoryFrame(query)
        // Words of a site could end the comment and begin a row of their own.
        try line("# site: \(site.replacing("\n", with: " ").replacing("\r", with: " "))")
        try line("# zone: UTC")
        try line("# bin: \(frame.widthSeconds) s")
        try line(CSV.heading)
        for id in query.series {
            var one = query
            one.series = [id]
            let history = try await history(one)
            for told in history.lines {
                for (index, column) in told.columns.enumerated() {
                    try line(CSV.row(column, at: history.moment(of: index).milliseconds, of: told.series))
                }
            }
        }
    }
}

/// The records of this host's SQLite file; of all seats that write to it.
public struct LocalRecords: Records {
    private let store: Store

    public init(_ store: Store) { self.store = store }

    public func decisions(before: Int64?, limit: Int) throws -> [DecisionSummary] {
        try store.decisions(before: before, limit: limit)
    }
    public func decisions(from: Moment, to: Moment) throws -> [DecisionSummary] { try store.decisions(from: from, to: to) }
    public func decision(id: Int64) throws -> StoredDecision? { try store.decision(id: id) }
    public func openAlerts() throws -> [StoredAlert] { try store.openAlerts() }
    public func pastAlerts(limit: Int) throws -> [StoredAlert] { try store.pastAlerts(limit: limit) }
    public func events(_ query: EventQuery) throws -> [StoredEvent] { try store.events(query) }
    public func series() throws -> [Series] { try store.series() }
    public func history(_ query: HistoryQuery) throws -> History { try store.history(query) }
}

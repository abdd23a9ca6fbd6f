public import Facts
import GRDB

extension Store {
    /// The newest first; of all seats when `host` is nil. `limit` is 1 to 1000.
    public func passes(host: HostName? = nil, limit: Int = 1) throws -> [PassSummary] {
        try read { db in
            guard let host else { return try SeatQueries.passes(db, host: nil, limit: Self.page(limit)) }
            guard let id = try SeatQueries.hostID(db, host) else { return [] }
            return try SeatQueries.passes(db, host: id, limit: Self.page(limit))
        }
    }

    /// All agents with their last run.
    public func agents(host: HostName? = nil) throws -> [AgentRun] {
        try read { db in
            let sql = "SELECT id FROM hosts WHERE ?1 IS NULL OR name = ?1"
            let hosts = try Int64.fetchAll(db, sql: sql, arguments: [host])
            let runs = try hosts.flatMap { try SeatQueries.runs(db, host: $0).values.map(\.run) }
            return runs.sorted { ($0.host, $0.agent) < ($1.host, $1.agent) }
        }
    }

    // MARK: Records

    /// The newest first. `before` is the number of the last one of the page before; `limit` is 1 to 1000.
    public func decisions(host: HostName? = nil, before: Int64? = nil, limit: Int = 50) throws -> [DecisionSummary] {
        try read { try RecordQueries.decisions($0, host: host, before: before, limit: Self.page(limit)) }
    }

    /// Decisions within a time, the oldest first: the marks of a plot. Of more than 400 the newest 400.
    public func decisions(host: HostName? = nil, from: Moment, to: Moment) throws -> [DecisionSummary] {
        try read { try RecordQueries.decisions($0, host: host, from: from, to: to, limit: 400) }
    }

    /// One decision with its picture; nil when there is none of that number (any more).
    public func decision(id: Int64) throws -> StoredDecision? {
        try read { try RecordQueries.decision($0, id: id) }
    }

    /// The loudest first, then the oldest.
    public func openAlerts(host: HostName? = nil) throws -> [StoredAlert] {
        try read { try RecordQueries.openAlerts($0, host: host) }
    }

    /// Those that were cleared, the newest first. `limit` is 1 to 1000.
    public func pastAlerts(host: HostName? = nil, before: Int64? = nil, limit: Int = 100) throws -> [StoredAlert] {
        try read { try RecordQueries.pastAlerts($0, host: host, before: before, limit: Self.page(limit)) }
    }

    /// The newest first.
    public func events(_ query: EventQuery = EventQuery()) throws -> [StoredEvent] {
        var query = query
        query.limit = Self.page(query.limit)
        return try read { try RecordQueries.events($0, query) }
    }

    /// Health findings that stood at any moment of that time, the newest first. `limit` is 1 to 1000.
    public func findings(host: HostName? = nil, from: Moment, to: Moment, limit: Int = 400) throws -> [StoredFinding] {
        try read { try RecordQueries.findings($0, host: host, from: from, to: to, limit: Self.page(limit)) }
    }

    private static func page(_ limit: Int) -> Int { min(max(limit, 1), 1000) }

    // MARK: History

    /// All readings that have a history.
    public func series(host: HostName? = nil) throws -> [Series] {
        try read { try HistoryQueries.all($0, host: host) }
    }

    /// Columns of lowest, highest and last value. Words have no columns: see `changes`.
    public func history(_ query: HistoryQuery) throws -> History {
        let frame = try HistoryFrame(query)
        return try read { db in
            History(
                start: frame.start, widthSeconds: frame.widthSeconds,
                lines: try query.series.map { try HistoryQueries.line(db, series: $0, frame: frame) })
        }
    }

    /// The changes of one series, the oldest first, beginning with the value that held at `from`; nil values where its
    /// agent was silent. At most `limit`, 1 to 100000.
    public func changes(series: Int64, from: Moment, to: Moment, limit: Int = 10_000) throws -> [HistoryChange] {
        let limit = min(max(limit, 1), 100_000)
        return try read { try HistoryQueries.changes($0, series: series, from: from, to: to, limit: limit) }
    }

    /// History as lines of CSV: comments, heading, then `time_utc,host,reading,unit,min,max,last,count`. Lines go out one
    /// by one, without the line's end; nothing is gathered beyond the columns of one series.
    /// `wallOffsetMilliseconds` is what the wall clock is ahead of the steady one.
    public func csv(
        _ query: HistoryQuery, site: String, wallOffsetMilliseconds: Int64 = 0, line: (String) throws -> Void
    ) throws {
        let frame = try HistoryFrame(query)
        // Words of a site could end the comment and begin a row of their own.
        try line("# site: \(site.replacing("\n", with: " ").replacing("\r", with: " "))")
        try line("# zone: UTC")
        try line("# bin: \(frame.widthSeconds) s")
        try line(CSV.heading)
        for id in query.series {
            let series = try read { try HistoryQueries.line($0, series: id, frame: frame) }
            for (index, column) in series.columns.enumerated() {
                let at = frame.start.milliseconds + Int64(index) * frame.widthSeconds * 1000 + wallOffsetMilliseconds
                try line(CSV.row(column, at: at, of: series.series))
            }
        }
    }

    /// The history of one agent's readings, for its standard input: at most `limit` changes for each.
    public func past(
        agent: String, host: HostName, from: Moment, to: Moment, limit: Int = 1000
    ) throws -> [FactKey: [HistoryChange]] {
        try read { db in
            var past: [FactKey: [HistoryChange]] = [:]
            for series in try HistoryQueries.all(db, host: host) where series.agent == agent && series.part.isEmpty {
                let key = FactKey(host: host, agent: agent, kind: series.kind, key: series.key)
                past[key] = try HistoryQueries.changes(db, series: series.id, from: from, to: to, limit: limit)
            }
            return past
        }
    }
}

/// The columns of a query: where they begin, how wide they are, how many.
package struct HistoryFrame {
    package var start: Moment
    package var widthSeconds: Int64
    package var count: Int

    package init(_ query: HistoryQuery) throws {
        guard query.series.count <= HistoryQuery.seriesLimit else {
            throw StoreError.badRequest(
                because: "\(query.series.count) readings are too many for one plot: choose at most \(HistoryQuery.seriesLimit).")
        }
        guard 1...HistoryQuery.columnLimit ~= query.columns else {
            throw StoreError.badRequest(
                because: "\(query.columns) columns cannot be drawn: ask for 1 to \(HistoryQuery.columnLimit).")
        }
        // The year 9999 ends there; a moment far beyond it would not fit into the sums below.
        guard 0...253_402_300_800_000 ~= query.from.milliseconds, query.to.milliseconds <= 253_402_300_800_000 else {
            throw StoreError.badRequest(because: "The time lies outside of the years 1970 to 9999: choose another start or end.")
        }
        guard query.from < query.to else {
            throw StoreError.badRequest(because: "The time ends before it begins: choose an end after the start.")
        }
        widthSeconds = HistoryBin.width(from: query.from, to: query.to, columns: query.columns)
        count = Int(HistoryBin.count(from: query.from, to: query.to, widthSeconds: widthSeconds))
        let width = widthSeconds * 1000
        start = Moment(milliseconds: HistoryBin.floorDivide(query.from.milliseconds, width) * width)
    }
}

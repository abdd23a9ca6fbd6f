import Facts
import GRDB
import Replica

/// Where the housekeeping of a seat stands; kept in memory only, as every step can begin anew.
struct HousekeepingState {
    enum Task: CaseIterable { case records, passes, history }

    var lastFold: Moment?
    var task = Task.records
    /// The last series whose old history was removed in this round.
    var series: Int64 = 0
    /// Which share of the wanted days of history the size limit leaves room for.
    var historyShare = 1.0
}

/// Does one small piece of housekeeping inside one transaction.
struct Housekeeping {
    /// How often the runs of passes are folded into `coverage`, seconds.
    static let foldSeconds = 600.0
    /// Rows that one step may remove: a few milliseconds of work, so that no pass waits.
    static let rowLimit = 4000
    /// Series that one step may look at.
    static let seriesLimit = 64

    let db: Database
    var catalog: Catalog
    let host: HostName
    let now: Moment
    let retention: Retention
    var hostID: Int64 = 0
    /// Whether other databases are told.
    var isBundling = false
    /// Whether the disk is full: then history makes room within the file.
    var isShort = false
    private var state: HousekeepingState

    init(db: Database, catalog: consuming Catalog, host: HostName, now: Moment, retention: Retention) {
        self.db = db
        self.state = catalog.seats[host]?.housekeeping ?? HousekeepingState()
        self.catalog = catalog
        self.host = host
        self.now = now
        self.retention = retention
    }

    /// Returns whether there is more of it to do at once.
    mutating func step() throws -> Bool {
        guard let id = catalog.hosts[host], catalog.seats[host] != nil else { return false }
        hostID = id
        defer { catalog.seats[host]?.housekeeping = state }
        if state.lastFold.map({ now.secondsSince($0) >= Self.foldSeconds }) ?? true {
            try fold()
            state.lastFold = now
            return false
        }
        let (removed, isDone) =
            switch state.task {
            case .records: (try removeRecords(), true)
            case .passes: try thinPasses()
            case .history: try removeHistory()
            }
        if isDone { state.task = state.task.next }
        return removed >= Self.rowLimit / 2 || (isShort && state.historyShare > Self.leastShare && !hasRoom)
    }

    /// Pages of the file that hold nothing take in what comes, on a full disk too: so many are wanted then, bytes.
    static let roomBytes: Int64 = 4 << 20
    /// So much of the wanted history always stays.
    static let leastShare = 0.001

    // MARK: Passes

    /// Takes the runs of the passes since the last time into `coverage` and into the agents' rows, so that the rows of
    /// passes can go.
    private mutating func fold() throws {
        guard let until = catalog.seats[host]?.lastAt else { return }
        var spans: [Int64: Coverage] = [:]
        let stale = Dictionary(uniqueKeysWithValues: catalog.agents.values.map { ($0.id, $0.current.staleMilliseconds) })
        try SeatQueries.eachUnfoldedRun(db, host: hostID) { at, figures in
            guard figures.succeeded else { return }
            if spans[figures.agent] == nil { spans[figures.agent] = try lastSpan(of: figures.agent) }
            spans[figures.agent]?.add(run: at.milliseconds, staleMilliseconds: stale[figures.agent] ?? 0)
        }
        for (agent, coverage) in spans.sorted(by: { $0.key < $1.key }) {
            for span in coverage.spans {
                try run(
                    """
                    INSERT INTO coverage(agent, start, finish) VALUES (?, ?, ?)
                    ON CONFLICT(agent, start) DO UPDATE SET finish = excluded.finish
                    """, [agent, span.start, span.finish])
            }
            if isBundling, let name = catalog.agents.first(where: { $0.value.id == agent })?.key {
                catalog.seats[host]?.unsentCoverage += coverage.spans.map {
                    PassBundle.Span(
                        host: name.host == host ? nil : name.host, agent: name.agent, start: $0.start, finish: $0.finish)
                }
            }
        }
        for (name, agent) in catalog.agents where name.host == host {
            try run("UPDATE agents SET run = ? WHERE id = ?", [JSON.text(agent.current), agent.id])
            catalog.agents[name]?.written = agent.current
        }
        try run(
            "INSERT INTO seats(host, folded) VALUES (?, ?) ON CONFLICT(host) DO UPDATE SET folded = excluded.folded",
            [hostID, until.milliseconds])
        catalog.seats[host]?.folded = until
    }

    private func lastSpan(of agent: Int64) throws -> Coverage {
        let row = try Row.fetchOne(
            db, sql: "SELECT start, finish FROM coverage WHERE agent = ? ORDER BY start DESC LIMIT 1", arguments: [agent])
        return Coverage(row.map { [Coverage.Span(start: $0["start"], finish: $0["finish"])] } ?? [])
    }

    /// Leaves one pass a minute of those that are older than `passHours`, and none that is older than history.
    private mutating func thinPasses() throws -> (removed: Int, isDone: Bool) {
        guard let seat = catalog.seats[host] else { return (0, true) }
        let oldest = now.milliseconds - Int64(retention.historyDays * 86_400_000)
        var removed = try run(
            """
            DELETE FROM passes WHERE id IN (SELECT id FROM passes WHERE host = ?1 AND at < ?2 AND at <= ?3
            AND id <> (SELECT max(id) FROM passes) ORDER BY at LIMIT ?4)
            """, [hostID, oldest, seat.folded.milliseconds, Self.rowLimit])
        removed += try run(
            "DELETE FROM coverage WHERE agent IN (SELECT id FROM agents WHERE host = ?) AND finish < ?", [hostID, oldest])
        let until = min(now.milliseconds - Int64(retention.passHours * 3_600_000), seat.folded.milliseconds)
        let rows = try Row.fetchAll(
            db, sql: "SELECT id, at FROM passes WHERE host = ? AND at > ? AND at <= ? ORDER BY at LIMIT ?",
            arguments: [hostID, seat.thinned.milliseconds, until, Self.rowLimit])
        var minute = seat.thinned.milliseconds / 60_000
        for row in rows {
            let at: Int64 = row["at"]
            if at / 60_000 == minute { removed += try run("DELETE FROM passes WHERE id = ?", [row["id"] as Int64]) }
            minute = at / 60_000
        }
        if let last = rows.last {
            try run("UPDATE seats SET thinned = ? WHERE host = ?", [last["at"] as Int64, hostID])
            catalog.seats[host]?.thinned = last.moment("at")
        }
        return (removed, rows.count < Self.rowLimit)
    }

    // MARK: History

    /// Removes what is older than wanted, a few series at a time. The last value before the limit stays: it still holds.
    private mutating func removeHistory() throws -> (removed: Int, isDone: Bool) {
        if state.series == 0 { try fitSize() }
        let days = retention.historyDays * state.historyShare
        let oldest = now.milliseconds - Int64(days * 86_400_000)
        let series = try Int64.fetchAll(
            db, sql: "SELECT id FROM series WHERE id > ? ORDER BY id LIMIT ?", arguments: [state.series, Self.seriesLimit])
        var removed = 0
        for id in series where removed < Self.rowLimit {
            removed += try run(
                """
                DELETE FROM history WHERE series = ?1 AND at IN (SELECT at FROM history WHERE series = ?1 AND at <
                (SELECT max(at) FROM history WHERE series = ?1 AND at <= ?2) ORDER BY at LIMIT ?3)
                """, [id, oldest, Self.rowLimit - removed])
            if removed < Self.rowLimit { state.series = id }
        }
        let isDone = removed < Self.rowLimit && series.count < Self.seriesLimit
        if isDone { state.series = 0 }
        return (removed, isDone)
    }

    /// Once a round: shortens history by a tenth while the database is too large or the disk is full, and lengthens it again
    /// when there is room.
    private mutating func fitSize() throws {
        let size = try fileBytes - freeBytes
        if size > retention.sizeLimitBytes || (isShort && !hasRoom) {
            state.historyShare = max(Self.leastShare, state.historyShare * 0.9)
        } else if !isShort && Double(size) < Double(retention.sizeLimitBytes) * 0.8 {
            state.historyShare = min(1, state.historyShare * 1.1)
        }
    }

    private var fileBytes: Int64 { get throws { try pragma("page_count") * pragma("page_size") } }
    private var freeBytes: Int64 { get throws { try pragma("freelist_count") * pragma("page_size") } }
    /// Where the file cannot tell, nothing more is removed for its sake.
    private var hasRoom: Bool { ((try? freeBytes) ?? .max) >= Self.roomBytes }

    private func pragma(_ name: String) throws -> Int64 { try Int64.fetchOne(db, sql: "PRAGMA \(name)") ?? 0 }

    // MARK: Records

    private mutating func removeRecords() throws -> Int {
        let oldest = now.milliseconds - Int64(retention.recordDays * 86_400_000)
        let limit = Self.rowLimit / 4
        return try removeOld(
            "events", where: "at < ?1 OR id <= (SELECT max(id) FROM events) - ?2", oldest, retention.eventLimit, limit)
            + removeOld(
                "alerts", where: "cleared < ?1 OR (cleared IS NOT NULL AND id <= (SELECT max(id) FROM alerts) - ?2)", oldest,
                retention.alertLimit, limit)
            + removeOld(
                "findings", where: "ended < ?1 OR (ended IS NOT NULL AND id <= (SELECT max(id) FROM findings) - ?2)", oldest,
                retention.alertLimit, limit)
            + removeOld(
                "decisions", where: "at < ?1 OR id <= (SELECT max(id) FROM decisions) - ?2", oldest, retention.decisionLimit,
                limit)
            + run(
                """
                DELETE FROM pictures WHERE decision IN (SELECT decision FROM pictures WHERE
                decision <= (SELECT max(decision) FROM pictures) - ?1
                OR decision < (SELECT coalesce(min(id), 0) FROM decisions) ORDER BY decision LIMIT ?2)
                """, [retention.pictureLimit, limit])
    }

    /// Looks only at the oldest rows: they are in the order of their numbers. The newest row always stays, so that
    /// numbers are never given twice.
    private mutating func removeOld(
        _ table: String, where condition: String, _ oldest: Int64, _ most: Int, _ limit: Int
    ) throws -> Int {
        try run(
            """
            DELETE FROM \(table) WHERE id IN (SELECT id FROM (SELECT * FROM \(table) ORDER BY id LIMIT ?3)
            WHERE (\(condition)) AND id <> (SELECT max(id) FROM \(table)))
            """, [oldest, most, limit])
    }

    @discardableResult private func run(_ sql: String, _ arguments: StatementArguments) throws -> Int {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
        return db.changesCount
    }
}

extension HousekeepingState.Task {
    var next: Self {
        switch self {
        case .records: .passes
        case .passes: .history
        case .history: .records
        }
    }
}

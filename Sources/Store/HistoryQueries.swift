import Facts
import GRDB

/// History, read from the tables.
enum HistoryQueries {
    private static let seriesColumns = """
        SELECT series.id, hosts.name AS host, agents.name AS agent, agents.id AS agentID, agents.stale, facts.kind,
        facts.key, series.part, series.unit, series.shape
        FROM series JOIN facts ON facts.id = series.fact JOIN agents ON agents.id = facts.agent
        JOIN hosts ON hosts.id = agents.host
        """

    struct Found {
        var series: Series
        var agent: Int64
    }

    static func all(_ db: Database, host: HostName?) throws -> [Series] {
        let sql = """
            \(seriesColumns) WHERE ?1 IS NULL OR hosts.name = ?1
            ORDER BY hosts.name, agents.name, facts.kind, facts.key, series.part
            """
        return try Row.fetchAll(db, sql: sql, arguments: [host]).compactMap { found($0)?.series }
    }

    static func find(_ db: Database, series id: Int64) throws -> Found {
        let row = try Row.fetchOne(db, sql: "\(seriesColumns) WHERE series.id = ?", arguments: [id])
        guard let row, let found = found(row) else {
            throw StoreError.badRequest(
                because: "There is no reading with the number \(id); it may be forgotten. Choose one of the list.")
        }
        return found
    }

    private static func found(_ row: Row) -> Found? {
        guard let kind = FactKind(rawValue: row["kind"]), let shape = Series.Shape(rawValue: row["shape"]) else { return nil }
        let series = Series(
            id: row["id"], host: row["host"], agent: row["agent"], kind: kind, key: row["key"], part: row["part"],
            unit: row["unit"], shape: shape, staleAfterSeconds: Double(row["stale"] as Int64) / 1000)
        return Found(series: series, agent: row["agentID"])
    }

    static func line(_ db: Database, series id: Int64, frame: HistoryFrame) throws -> History.Line {
        let found = try find(db, series: id)
        let (start, width, count) = (frame.start.milliseconds, frame.widthSeconds * 1000, frame.count)
        let end = start + Int64(count) * width
        let carry = try last(db, series: id, before: start)
        let columns = History.columns(
            start: start, widthMilliseconds: width, count: count, carry: carry.flatMap(number),
            changes: try changes(db, series: id, start: start, width: width, count: count),
            coverage: try coverage(db, agent: found.agent, from: start, to: end))
        return History.Line(series: found.series, columns: columns)
    }

    /// Lets SQLite sum up each column over the rows of the index: only the columns come out of it, not the rows. Empty
    /// stretches are leapt over.
    private static func changes(
        _ db: Database, series: Int64, start: Int64, width: Int64, count: Int
    ) throws -> [ChangedColumn] {
        let leap = try db.cachedStatement(sql: "SELECT at FROM history WHERE series = ? AND at >= ? ORDER BY at LIMIT 1")
        var columns: [ChangedColumn] = []
        var from = start
        let end = start + Int64(count) * width
        while from < end, let first = try Int64.fetchOne(leap, arguments: [series, from]), first < end {
            let index = (first - start) / width
            from = start + (index + 1) * width
            columns.append(try column(db, series: series, index: Int(index), first: first, end: from))
        }
        return columns
    }

    private static func column(_ db: Database, series: Int64, index: Int, first: Int64, end: Int64) throws -> ChangedColumn {
        // In SQLite every number is less than every text, and nothing is less than a missing value.
        let sums = try db.cachedStatement(
            sql: """
                SELECT min(value), max(value), count(*) FROM history
                WHERE series = ? AND at >= ? AND at < ? AND value < ''
                """)
        let carry = try last(db, series: series, before: end).flatMap(number)
        var column = ChangedColumn(index: index, range: nil, count: 0, lastNumber: carry, first: first, carry: carry)
        guard let row = try Row.fetchOne(sums, arguments: [series, first, end]) else { return column }
        column.count = row[2]
        if let low: Double = row[0], let high: Double = row[1] {
            column.range = low...high
            if carry == nil {
                column.lastNumber = try Double.fetchOne(
                    db.cachedStatement(
                        sql: "SELECT value FROM history WHERE series = ? AND at < ? AND value < '' ORDER BY at DESC LIMIT 1"),
                    arguments: [series, end])
            }
        }
        return column
    }

    private static func number(_ value: DatabaseValue) -> Double? {
        switch value.storage {
        case .int64(let number): Double(number)
        case .double(let number): number
        case .string, .null, .blob: nil
        }
    }

    /// The last change before a moment.
    private static func last(_ db: Database, series: Int64, before: Int64) throws -> DatabaseValue? {
        try Row.fetchOne(
            db.cachedStatement(sql: "SELECT value FROM history WHERE series = ? AND at < ? ORDER BY at DESC LIMIT 1"),
            arguments: [series, before])?[0]
    }

    /// When the agent ran, from `from` to `to`: what housekeeping has folded, and the passes since.
    static func coverage(_ db: Database, agent: Int64, from: Int64, to: Int64) throws -> Coverage {
        let rows = try Row.fetchAll(
            db, sql: "SELECT start, finish FROM coverage WHERE agent = ? AND start < ? AND finish >= ? ORDER BY start",
            arguments: [agent, to, from])
        var coverage = Coverage(rows.map { Coverage.Span(start: $0["start"], finish: $0["finish"]) })
        // The last folded run may be before `from` and still join with the first one of the passes since.
        if coverage.spans.isEmpty,
            let row = try Row.fetchOne(
                db, sql: "SELECT start, finish FROM coverage WHERE agent = ? AND finish < ? ORDER BY start DESC LIMIT 1",
                arguments: [agent, from])
        {
            coverage = Coverage([Coverage.Span(start: row["start"], finish: row["finish"])])
        }
        guard
            let owner = try Row.fetchOne(db, sql: "SELECT host, stale FROM agents WHERE id = ?", arguments: [agent])
        else { return coverage }
        let stale: Int64 = owner["stale"]
        try SeatQueries.eachUnfoldedRun(db, host: owner["host"]) { at, figures in
            guard figures.agent == agent, figures.succeeded else { return }
            coverage.add(run: at.milliseconds, staleMilliseconds: stale)
        }
        return coverage
    }

    static func changes(_ db: Database, series id: Int64, from: Moment, to: Moment, limit: Int) throws -> [HistoryChange] {
        let found = try find(db, series: id)
        var changes: [HistoryChange] = []
        if let held = try last(db, series: id, before: from.milliseconds + 1) {
            changes.append(HistoryChange(at: from, value: ReadingValue(stored: held, shape: found.series.shape)))
        }
        let rows = try Row.fetchCursor(
            db, sql: "SELECT at, value FROM history WHERE series = ? AND at > ? AND at < ? ORDER BY at LIMIT ?",
            arguments: [id, from.milliseconds, to.milliseconds, limit])
        while let row = try rows.next() {
            changes.append(
                HistoryChange(at: row.moment("at"), value: ReadingValue(stored: row["value"], shape: found.series.shape)))
        }
        let coverage = try coverage(db, agent: found.agent, from: from.milliseconds, to: to.milliseconds)
        let stale = Int64(found.series.staleAfterSeconds * 1000)
        return Array(HistoryChange.cut(changes, to: coverage, staleMilliseconds: stale, until: to).prefix(limit))
    }
}

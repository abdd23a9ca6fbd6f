import Facts
import Postgres
public import Store

extension FleetRecords {
    public func series() async throws -> [Series] { try await found().map(\.series) }

    public func history(_ query: HistoryQuery) async throws -> History {
        let frame = try HistoryFrame(query)
        let all = try await found()
        var lines: [History.Line] = []
        for id in query.series {
            guard let found = all.first(where: { $0.series.id == id }) else {
                throw StoreError.badRequest(
                    because: "There is no reading with the number \(id); it may be forgotten. Choose one of the list.")
            }
            lines.append(try await line(found, frame))
        }
        return History(start: frame.start, widthSeconds: frame.widthSeconds, lines: lines)
    }

    private struct Found {
        var series: Series
        var seat: Int64
        var number: Int64
    }

    private func found() async throws -> [Found] {
        let (names, numbers) = try await seats()
        let rows = try await ask(
            """
            SELECT s.seat, s.series, s.agent, s.kind, s.key, s.part, s.unit, s.shape, coalesce(a.stale, 0) AS stale
            FROM anvil.series s LEFT JOIN anvil.agents a ON a.seat = s.seat AND a.agent = s.agent
            WHERE s.seat = ANY($1) ORDER BY s.seat, s.agent, s.kind, s.key, s.part
            """, [numbers])
        return rows.compactMap { row in
            guard let seat = row.int("seat"), let number = row.int("series"), let host = names[seat],
                let kind = row.text("kind").flatMap(FactKind.init(rawValue:)),
                let shape = row.text("shape").flatMap(Series.Shape.init(rawValue:))
            else { return nil }
            let series = Series(
                id: RecordNumber.series(seat: seat, series: number), host: host, agent: row.text("agent") ?? "", kind: kind,
                key: row.text("key") ?? "", part: row.text("part") ?? "", unit: row.text("unit"), shape: shape,
                staleAfterSeconds: Double(row.int("stale") ?? 0) / 1000)
            return Found(series: series, seat: seat, number: number)
        }
    }

    private func line(_ found: Found, _ frame: HistoryFrame) async throws -> History.Line {
        let (start, width) = (frame.start.milliseconds, frame.widthSeconds * 1000)
        let end = start + Int64(frame.count) * width
        let place: [Value] = [.int(found.seat), .int(found.number), .int(start), .int(end)]
        let agent: [Value] = [.int(found.seat), .text(found.series.agent), .int(start), .int(end)]
        let answers = try await reader.database.ask { connection throws(PostgresError) in
            try await connection.pipeline([
                Statement(HistorySQL.carry, Array(place.prefix(3))), Statement(HistorySQL.columns, place + [.int(width)]),
                Statement(HistorySQL.coverage, agent), Statement(HistorySQL.recent, Array(agent.prefix(2))),
            ])
        }
        var carry = answers[0].rows.first?.double(0)
        let held = carry
        let changes = answers[1].rows.map { row in
            let range = row.double("low").flatMap { low in row.double("high").map { low...max(low, $0) } }
            carry = row.double("last")
            return ChangedColumn(
                index: Int(row.int("bin") ?? 0), range: range, count: Int(row.int("count") ?? 0),
                lastNumber: row.double("number"), first: row.int("first") ?? 0, carry: carry)
        }
        var coverage = Coverage(
            answers[2].rows.map { Coverage.Span(start: $0.int("start") ?? 0, finish: $0.int("finish") ?? 0) })
        for row in answers[3].rows {
            guard let run = row.int(0), run >= coverage.spans.last?.finish ?? 0 else { continue }
            coverage.add(run: run, staleMilliseconds: Int64(found.series.staleAfterSeconds * 1000))
        }
        let columns = History.columns(
            start: start, widthMilliseconds: width, count: frame.count, carry: held, changes: changes, coverage: coverage)
        return History.Line(series: found.series, columns: columns)
    }
}

/// History of one series, from raw rows as far back as there are, then from minutes, then from hours. Each is asked only
/// for the time that the finer one no longer has.
enum HistorySQL {
    private static let kept = """
        WITH kept AS (SELECT (SELECT since FROM anvil.partitioned WHERE name = 'history') AS raw,
            (SELECT since FROM anvil.partitioned WHERE name = 'minutes') AS minutes)
        """

    /// Rows of `$1` and `$2` from all three, within a stretch of time.
    private static func rows(_ time: String) -> String {
        """
        SELECT at, value AS low, value AS high, value AS last, 1 AS count FROM anvil.history, kept
            WHERE seat = $1 AND series = $2 AND at >= kept.raw AND \(time)
        UNION ALL SELECT at, low, high, last, count FROM anvil.minutes, kept
            WHERE seat = $1 AND series = $2 AND at < kept.raw AND at >= kept.minutes AND \(time)
        UNION ALL SELECT at, low, high, last, count FROM anvil.hours, kept
            WHERE seat = $1 AND series = $2 AND at < kept.minutes AND \(time)
        """
    }

    /// What held at `$3`: NULL where nothing was known.
    static let carry = """
        SELECT (coalesce(
            (SELECT ARRAY[value] FROM anvil.history WHERE seat = $1 AND series = $2 AND at < $3
                AND at >= (SELECT since FROM anvil.partitioned WHERE name = 'history') ORDER BY at DESC LIMIT 1),
            (SELECT ARRAY[last] FROM anvil.minutes WHERE seat = $1 AND series = $2 AND at < $3 ORDER BY at DESC LIMIT 1),
            (SELECT ARRAY[last] FROM anvil.hours WHERE seat = $1 AND series = $2 AND at < $3 ORDER BY at DESC LIMIT 1)))[1]
        """

    /// Columns from `$3` on and before `$4`, each `$5` milliseconds wide, that hold any change.
    static let columns = """
        \(kept)
        SELECT (at - $3) / $5 AS bin, min(low) AS low, max(high) AS high, sum(count) FILTER (WHERE low IS NOT NULL) AS count,
            (array_agg(last ORDER BY at DESC))[1] AS last,
            (array_agg(coalesce(last, high) ORDER BY at DESC) FILTER (WHERE high IS NOT NULL))[1] AS number,
            min(at) AS first
        FROM (\(rows("at >= $3 AND at < $4"))) AS r GROUP BY bin ORDER BY bin
        """

    static let coverage = """
        SELECT start, finish FROM anvil.coverage WHERE seat = $1 AND agent = $2 AND start < $4 AND finish >= $3
        ORDER BY start
        """

    /// The passes that are not in its coverage yet, up to the last good run of the agent, and no earlier than it runs as it
    /// does: each of them counts as a run.
    static let recent = """
        SELECT at FROM (
            SELECT p.at FROM anvil.passes p, anvil.hosts h, anvil.agents a
            WHERE h.seat = $1 AND (h.runs -> $2 ->> 'good')::boolean AND a.seat = $1 AND a.agent = $2 AND p.seat = $1
                AND p.at <= (h.runs -> $2 ->> 'at')::bigint AND p.at >= (a.run::jsonb ->> 'since')::bigint
                AND p.at > coalesce((SELECT max(finish) FROM anvil.coverage WHERE seat = $1 AND agent = $2), 0)
            ORDER BY p.at DESC LIMIT 2000) AS newest ORDER BY at
        """
}

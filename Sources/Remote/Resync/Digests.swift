import Postgres
import Replica

extension Resync {
    /// Asks both at once, so that neither waits while the other counts.
    nonisolated(nonsending) func compare<Found>(
        _ question: Statement, _ read: (Row) -> Found?
    ) async throws(PostgresError) -> (left: [Place: Found], right: [Place: Found]) {
        try left.ask(question.sql, question.values)
        try right.ask(question.sql, question.values)
        return (try await left.answer(read), try await right.answer(read))
    }

    nonisolated(nonsending) func compare(
        _ question: Statement
    ) async throws(PostgresError) -> (left: [Place: Digest], right: [Place: Digest]) {
        try await compare(question) { row in
            row.int(3).flatMap { count in row.int(4).map { Digest(count: count, sum: $0) } }
        }
    }

    /// Which series of these hours to read.
    nonisolated(nonsending) func shares(of hours: [Place]) async throws(PostgresError) -> [Place: Shares] {
        let found = try await compare(DigestQuestion.shares(hours)) { row in
            row.text(3).map { $0.split(separator: " ").compactMap { Int64($0) } }
        }
        return hours.reduce(into: [:]) { $0[$1] = Shares(left: found.left[$1], right: found.right[$1]) }
    }
}

extension Connection {
    /// Each row begins with a seat, a table and a start.
    nonisolated(nonsending) fileprivate func answer<Found>(_ read: (Row) -> Found?) async throws(PostgresError) -> [Place: Found]
    {
        var all: [Place: Found] = [:]
        try await answer { row in
            guard let seat = row.int(0), let table = row.text(1), let start = row.int(2), let found = read(row) else { return }
            all[Place(seat: seat, table: table, start: start)] = found
        }
        return all
    }

    /// From when on this database has each row as it came: retention moves it on.
    nonisolated(nonsending) func keptSince() async throws(PostgresError) -> KeptSince {
        var kept = KeptSince()
        for row in try await query("SELECT name, since FROM anvil.partitioned WHERE since > 0") {
            if let name = row.text(0), let since = row.int(1) { kept.tables[name] = since }
        }
        return kept
    }
}

/// What a database is asked about what it has. Each row of an answer is a seat, a table, a start, and then a number of rows and
/// a sum of hashes.
enum DigestQuestion {
    /// One digest for each seat, over all that retention has left whole on both sides.
    static func seats(_ kept: KeptSince) -> Statement {
        Statement(
            """
            SELECT seat, '', 0, sum(count)::bigint, bit_xor(sum) FROM anvil.digests AS d
            LEFT JOIN unnest($1::text[], $2::bigint[]) AS k(name, since) ON k.name = d.name
            WHERE (bucket = 0 OR k.since IS NULL OR bucket >= k.since) AND count > 0 GROUP BY seat
            """, kept.values)
    }

    /// One digest for each of these seats and each month of all that happened.
    static func months(_ seats: [Int64], _ kept: KeptSince) -> Statement {
        Statement(
            """
            SELECT seat, '', bucket - mod(bucket, \(Place.monthMilliseconds)) AS month, sum(count)::bigint, bit_xor(sum)
            FROM anvil.digests AS d LEFT JOIN unnest($1::text[], $2::bigint[]) AS k(name, since) ON k.name = d.name
            WHERE seat = ANY($3) AND bucket > 0 AND (k.since IS NULL OR bucket >= k.since) AND count > 0 GROUP BY seat, month
            """, kept.values + [.ints(seats)])
    }

    /// The digests that the database keeps of these seats, hour by hour of one month.
    static func hours(_ seats: [Int64], _ month: Int64, _ kept: KeptSince) -> Statement {
        Statement(
            """
            SELECT seat, d.name, bucket, count, sum FROM anvil.digests AS d
            LEFT JOIN unnest($1::text[], $2::bigint[]) AS k(name, since) ON k.name = d.name
            WHERE seat = ANY($3) AND bucket >= $4 AND bucket < $4 + \(Place.monthMilliseconds) AND count > 0
                AND (k.since IS NULL OR bucket >= k.since)
            """, kept.values + [.ints(seats), .int(month)])
    }

    /// The digests of what is now.
    static func present(_ seats: [Int64]) -> Statement {
        Statement(
            "SELECT seat, name, bucket, count, sum FROM anvil.digests WHERE seat = ANY($1) AND bucket = 0 AND count > 0",
            [.ints(seats)])
    }

    /// The digests that the database keeps of these hours.
    static func places(_ hours: [Place]) -> Statement { of(hours, "count, sum", "count > 0") }

    /// What the shares of these hours add up to, in one text.
    static func shares(_ hours: [Place]) -> Statement { of(hours, "array_to_string(shares, ' ')", "shares IS NOT NULL") }

    private static func of(_ hours: [Place], _ columns: String, _ condition: String) -> Statement {
        Statement(
            """
            SELECT seat, name, bucket, \(columns) FROM anvil.digests
            JOIN unnest($1::bigint[], $2::text[], $3::bigint[]) AS h(seat, name, bucket) USING (seat, name, bucket)
            WHERE \(condition)
            """, [.ints(hours.map(\.seat)), .texts(hours.map(\.table)), .ints(hours.map(\.start))])
    }

    /// These places, each of which is so wide, by digests of narrower ones: counted from the rows themselves.
    static func within(
        _ places: [Place], widthMilliseconds: Int64, by narrow: Int64, _ shares: [Place: Shares], _ shapes: [TableShape]
    ) -> Statement {
        let questions = shapes.compactMap { shape -> String? in
            let stretches = ResyncPlan.Transfer.joined(
                places.filter { $0.table == shape.name }.map { place in
                    ResyncPlan.Transfer(
                        giver: .left, seat: place.seat, table: place.table, from: place.start,
                        until: place.start + widthMilliseconds, isNew: false, rows: 0, shares: shares[place.hour] ?? .all)
                })
            guard !stretches.isEmpty else { return nil }
            return """
                SELECT seat, '\(shape.name)', start, count(*), bit_xor(hash) FROM (
                    SELECT t.seat, t.at - mod(t.at, \(narrow)) AS start, \(shape.hash("t")) AS hash
                    FROM \(shape.rows(of: stretches))) AS hashed GROUP BY seat, start
                """
        }
        return Statement(questions.joined(separator: "\nUNION ALL\n"))
    }
}

extension TableShape {
    /// The rows of these stretches, as `t`: each stretch is looked up by itself, whatever the planner thinks of their number.
    func rows(of stretches: [ResyncPlan.Transfer]) -> String {
        let values = stretches.map {
            "(\($0.seat)::bigint, \($0.from)::bigint, \($0.until)::bigint, \($0.shares.bits)::bigint)"
        }
        var source = "(VALUES \(values.joined(separator: ", "))) AS r(seat, since, until, shares)"
        var condition = "seat = r.seat"
        if kind == .stream || kind == .bin {
            // The bounds of all stretches are said as well: with them the planner leaves out partitions.
            let (first, last) = (stretches.map(\.from).min() ?? 0, stretches.map(\.until).max() ?? 0)
            condition += " AND at >= r.since AND at < r.until AND at >= \(first) AND at < \(last)"
        }
        if key == ["seat", "series", "at"] {
            // Series after series: a stretch of time is a few rows of each, and lies far apart in the table's order.
            source += " JOIN anvil.series AS s ON s.seat = r.seat AND (r.shares >> (s.series & 15)::int) & 1 = 1"
            condition += " AND series = s.series"
        }
        return "\(source), LATERAL (SELECT * FROM anvil.\(name) WHERE \(condition) OFFSET 0) AS t"
    }
}

extension KeptSince {
    fileprivate var values: [Value] {
        let tables = tables.sorted { $0.key < $1.key }
        return [.texts(tables.map(\.key)), .ints(tables.map(\.value))]
    }
}

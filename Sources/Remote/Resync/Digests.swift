import Postgres
import Replica

/// What a database answers when it is asked what it has.
extension Connection {
    /// One digest for each seat, over all that retention has left whole on both sides.
    nonisolated(nonsending) func digestsBySeat(_ kept: KeptSince) async throws(PostgresError) -> [Int64: Digest] {
        var digests: [Int64: Digest] = [:]
        try await stream(
            """
            SELECT seat, sum(count)::bigint, bit_xor(sum) FROM anvil.digests AS d
            LEFT JOIN unnest($1::text[], $2::bigint[]) AS k(name, since) ON k.name = d.name
            WHERE (bucket = 0 OR k.since IS NULL OR bucket >= k.since) AND count > 0 GROUP BY seat
            """, kept.values
        ) { row in
            guard let seat = row.int(0), let count = row.int(1), let sum = row.int(2) else { return }
            digests[seat] = Digest(count: count, sum: sum)
        }
        return digests
    }

    /// The digests that the database keeps of these seats, hour by hour.
    nonisolated(nonsending) func digestsByHour(
        _ seats: [Int64], _ kept: KeptSince
    ) async throws(PostgresError) -> [Place: Digest] {
        var digests: [Place: Digest] = [:]
        try await stream(
            """
            SELECT seat, d.name, bucket, count, sum FROM anvil.digests AS d
            LEFT JOIN unnest($1::text[], $2::bigint[]) AS k(name, since) ON k.name = d.name
            WHERE seat = ANY($3) AND (bucket = 0 OR k.since IS NULL OR bucket >= k.since) AND count > 0
            """, kept.values + [.ints(seats)]
        ) { row in
            guard let (place, digest) = Self.read(row) else { return }
            digests[place] = digest
        }
        return digests
    }

    /// The digests of what is now.
    nonisolated(nonsending) func digestsOfPresent(_ seats: [Int64]) async throws(PostgresError) -> [Place: Digest] {
        var digests: [Place: Digest] = [:]
        try await stream(
            "SELECT seat, name, bucket, count, sum FROM anvil.digests WHERE seat = ANY($1) AND bucket = 0 AND count > 0",
            [.ints(seats)]
        ) { row in
            guard let (place, digest) = Self.read(row) else { return }
            digests[place] = digest
        }
        return digests
    }

    /// From when on this database has each row as it came: retention moves it on.
    nonisolated(nonsending) func keptSince() async throws(PostgresError) -> KeptSince {
        var kept = KeptSince()
        for row in try await query("SELECT name, since FROM anvil.partitioned WHERE since > 0") {
            if let name = row.text(0), let since = row.int(1) { kept.tables[name] = since }
        }
        return kept
    }

    /// The passes of these hours, each with its digest, counted from the rows themselves.
    nonisolated(nonsending) func digestsByPass(
        _ places: [Place], _ shapes: [TableShape]
    ) async throws(PostgresError) -> [Place: Digest] {
        var digests: [Place: Digest] = [:]
        for shape in shapes {
            let hours = ResyncPlan.Transfer.joined(
                places.filter { $0.table == shape.name }.map {
                    ResyncPlan.Transfer(
                        giver: .left, seat: $0.seat, table: $0.table, from: $0.start,
                        until: $0.start + Place.hourMilliseconds, isNew: false, rows: 0)
                })
            guard !hours.isEmpty else { continue }
            try await stream(
                """
                SELECT seat, '\(shape.name)', at, count(*), bit_xor(hash) FROM (
                    SELECT t.seat, t.at, \(shape.hash("t")) AS hash FROM \(shape.rows(of: hours))) AS hashed
                GROUP BY seat, at
                """
            ) { row in
                guard let (place, digest) = Self.read(row) else { return }
                digests[place] = digest
            }
        }
        return digests
    }

    private static func read(_ row: Row) -> (Place, Digest)? {
        guard let seat = row.int(0), let table = row.text(1), let start = row.int(2), let count = row.int(3),
            let sum = row.int(4)
        else { return nil }
        return (Place(seat: seat, table: table, start: start), Digest(count: count, sum: sum))
    }
}

extension TableShape {
    /// The rows of these stretches, as `t`: each stretch is looked up by itself, whatever the planner thinks of their number.
    func rows(of stretches: [ResyncPlan.Transfer]) -> String {
        let values = stretches.map { "(\($0.seat)::bigint, \($0.from)::bigint, \($0.until)::bigint)" }.joined(separator: ", ")
        var source = "(VALUES \(values)) AS r(seat, since, until)"
        var condition = "seat = r.seat"
        if kind == .stream || kind == .bin {
            // The bounds of all stretches are said as well: with them the planner leaves out partitions.
            let (first, last) = (stretches.map(\.from).min() ?? 0, stretches.map(\.until).max() ?? 0)
            condition += " AND at >= r.since AND at < r.until AND at >= \(first) AND at < \(last)"
        }
        if key == ["seat", "series", "at"] {
            // Series after series: a stretch of time is a few rows of each, and lies far apart in the table's order.
            source += " JOIN anvil.series AS s ON s.seat = r.seat"
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

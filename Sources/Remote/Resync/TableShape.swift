import Postgres

/// A table as resync sees it, read from the database itself: tables that a later step adds are taken along.
struct TableShape: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
        /// Append-only, by pass time.
        case stream
        /// What is now: the row with the later `at` stays.
        case latest
        /// The name of a series, and since when it has its unit and shape: the earliest that is known.
        case name
        /// A stretch of time that grows at its end.
        case span
        /// What retention makes of a stretch of raw rows: the one made of more of them stays.
        case bin
        /// Never changes.
        case fixed
    }

    var name: String
    var columns: [String]
    var key: [String]
    var isPartitioned: Bool
    /// Partitioned, and nothing is triggered by its rows but its digests.
    var isBulk = false

    var kind: Kind {
        if key.contains("at") { return columns.contains("count") ? .bin : .stream }
        if columns.contains("at") { return columns.contains("shape") ? .name : .latest }
        return columns.contains("finish") ? .span : .fixed
    }

    var list: String { columns.joined(separator: ", ") }

    /// A hash of one row. When a database heard of it is its own affair.
    func hash(_ row: String) -> String {
        "hash_record_extended(ROW(\(columns.filter { $0 != "heard" }.map { "\(row).\($0)" }.joined(separator: ", "))), 0)"
    }

    /// Takes rows that lie in the table `staged` into this one. Whatever the order in which two databases meet, both end
    /// with the same: the later row, or, where two differ that never should, the one with the greater hash.
    func merge(from staged: String) -> String {
        let others = columns.filter { !key.contains($0) }
        let insert =
            "INSERT INTO anvil.\(name) AS old (\(list)) SELECT \(list) FROM \(staged) ON CONFLICT (\(key.joined(separator: ", ")))"
        guard !others.isEmpty, kind != .fixed else { return insert + " DO NOTHING" }
        let greater = "\(hash("excluded")) > \(hash("old"))"
        let condition =
            switch kind {
            case .stream, .fixed: greater
            case .latest: "excluded.at > old.at OR (excluded.at = old.at AND \(greater))"
            case .bin: "excluded.count > old.count OR (excluded.count = old.count AND \(greater))"
            case .name:
                """
                CASE WHEN (excluded.shape, excluded.unit) IS NOT DISTINCT FROM (old.shape, old.unit) THEN excluded.at < old.at
                ELSE excluded.at > old.at END
                """
            case .span: "excluded.finish > old.finish"
            }
        return insert + " DO UPDATE SET \(others.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")) WHERE \(condition)"
    }

    /// All tables that keep digests, in the order in which a host writes them: whoever writes several takes their locks in
    /// the same order, so that none waits for another in a circle.
    nonisolated(nonsending) static func read(_ connection: Connection) async throws(PostgresError) -> [TableShape] {
        let rows = try await connection.query(
            """
            SELECT c.relname, c.relkind = 'p',
                (SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_attribute
                    WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped),
                (SELECT string_agg(a.attname, ',' ORDER BY a.attnum) FROM pg_index i JOIN pg_attribute a
                    ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey) WHERE i.indrelid = c.oid AND i.indisprimary),
                c.relkind = 'p' AND NOT EXISTS (SELECT FROM pg_trigger o WHERE o.tgrelid = c.oid AND NOT o.tgisinternal
                    AND o.tgname NOT LIKE 'digest\\_%')
            FROM pg_class c JOIN pg_trigger t ON t.tgrelid = c.oid
            WHERE c.relnamespace = 'anvil'::regnamespace AND t.tgname = 'digest_insert' AND NOT c.relispartition
            """)
        let shapes = rows.compactMap { row -> TableShape? in
            guard let name = row.text(0), let columns = row.text(2), let key = row.text(3) else { return nil }
            return TableShape(
                name: name, columns: columns.split(separator: ",").map(String.init),
                key: key.split(separator: ",").map(String.init), isPartitioned: row.flag(1) ?? false,
                isBulk: row.flag(4) ?? false)
        }
        return shapes.sorted { (rank($0.name), $0.name) < (rank($1.name), $1.name) }
    }

    private static let order = [
        "passes", "boots", "series", "history", "minutes", "hours", "agents", "facts", "coverage", "findings", "decisions",
        "pictures", "alerts",
        "stops", "starts", "events", "seats",
    ]

    private static func rank(_ name: String) -> Int { order.firstIndex(of: name) ?? order.count }
}

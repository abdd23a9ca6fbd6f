public import Postgres

/// What the databases hold after a round, compared row by row with each other and with what was acknowledged. It knows nothing of
/// the product's digests: it reads the rows.
public enum RowSets {
    /// Every table of rows that all databases must share, with the columns that each learns by itself left out.
    static let tables: [(name: String, columns: String)] = [
        ("passes", "seat, at, wall, boot, uptime, took"), ("history", "*"), ("findings", "*"), ("decisions", "*"),
        ("pictures", "*"), ("alerts", "*"), ("events", "*"), ("stops", "*"), ("starts", "*"), ("boots", "*"), ("series", "*"),
        ("agents", "*"), ("coverage", "*"), ("facts", "*"), ("seats", "*"),
        ("hosts", "seat, anvil, host, at, wall, boot, uptime, took"), ("standing", "*"),
    ]

    /// What differs between databases, in sentences; none when all hold the same.
    nonisolated(nonsending) public static func differences(_ connections: [Connection]) async throws(PostgresError) -> [String] {
        var sums: [[String?]] = []
        for connection in connections {
            let statements = tables.map { table in
                Statement(
                    "SELECT count(*) || ' ' || coalesce(md5(string_agg(x::text, E'\\n' ORDER BY x::text)), '') FROM "
                        + "(SELECT \(table.columns) FROM anvil.\(table.name)) AS x")
            }
            sums.append(try await connection.pipeline(statements).map { $0.rows.first?.text(0) })
        }
        guard let first = sums.first else { return [] }
        var told: [String] = []
        for (place, other) in sums.enumerated().dropFirst() {
            for (index, table) in tables.enumerated() where first[index] != other[index] {
                told.append("\(table.name): database 0 and \(place) differ")
                told += try await detail(table, connections[0], connections[place], place)
            }
        }
        return told
    }

    /// The first rows that only one of two has.
    nonisolated(nonsending) private static func detail(
        _ table: (name: String, columns: String), _ one: Connection, _ other: Connection, _ place: Int
    ) async throws(PostgresError) -> [String] {
        let sql = "SELECT x::text FROM (SELECT \(table.columns) FROM anvil.\(table.name)) AS x"
        let left = Set(try await one.query(sql).compactMap { $0.text(0) })
        let right = Set(try await other.query(sql).compactMap { $0.text(0) })
        return left.subtracting(right).sorted().prefix(3).map { "  only in database 0: \($0)" }
            + right.subtracting(left).sorted().prefix(3).map { "  only in database \(place): \($0)" }
    }

    /// Whether a database holds exactly what these passes recorded: each acknowledged pass once, whole, and nothing else.
    nonisolated(nonsending) public static func faults(
        _ connection: Connection, expected: [ChaosPass]
    ) async throws(PostgresError) -> [String] {
        var wanted: [String: Int] = [:]
        for pass in expected {
            wanted["\(pass.host) pass \(pass.at)", default: 0] += 1
            wanted["\(pass.host) event \(pass.at) pass \(pass.number)", default: 0] += 1
            for (key, value) in pass.values { wanted["\(pass.host) history \(pass.at) host/\(key) \(value)", default: 0] += 1 }
        }
        var found: [String: Int] = [:]
        try await connection.stream(
            """
            SELECT h.host || ' pass ' || p.at FROM anvil.passes p JOIN anvil.hosts h USING (seat)
            UNION ALL SELECT h.host || ' event ' || e.at || ' ' || e.text FROM anvil.events e JOIN anvil.hosts h USING (seat)
            UNION ALL SELECT h.host || ' history ' || y.at || ' ' || s.key || ' ' || y.value FROM anvil.history y
                JOIN anvil.series s USING (seat, series) JOIN anvil.hosts h USING (seat)
            """
        ) { (row) throws(PostgresError) in found[row.text(0) ?? "", default: 0] += 1 }
        var told: [String] = []
        for (row, count) in wanted where found[comparable(row, in: found)] != count {
            told.append("\(row) is there \(found[comparable(row, in: found)] ?? 0) times, and must be there \(count) times")
        }
        for row in found.keys where wanted[comparable(row, in: wanted)] == nil {
            told.append("\(row) is there, and nobody recorded it")
        }
        return Array(told.sorted().prefix(10))
    }

    /// Swift writes `5.0` where PostgreSQL writes `5`.
    private static func comparable(_ row: String, in rows: [String: Int]) -> String {
        if rows[row] != nil { return row }
        if row.hasSuffix(".0") { return String(row.dropLast(2)) }
        return row + ".0"
    }
}

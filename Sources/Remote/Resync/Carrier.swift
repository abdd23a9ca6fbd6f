import Postgres
import Replica

/// Copies one batch of rows from one database into another, in one transaction of the taker.
struct Carrier {
    let giver: Connection
    let taker: Connection
    let shapes: [TableShape]

    /// Rows that were in the way when it began may be there now, and two may get in each other's way: then it is done again, so
    /// often at most.
    static let tries = 5
    /// The state of an error of our own: the digests of the giver are not those of its rows.
    private static let misfit = "AN001"

    /// Gives the number of rows that were sent.
    nonisolated(nonsending) func carry(_ batch: ResyncPlan.Batch) async throws(PostgresError) -> Int64 {
        var isStaged = false
        var collisions = 0
        while true {
            do throws(PostgresError) {
                return try await attempt(batch, isStaged: isStaged)
            } catch {
                switch error {
                case .failed(_, "23505", _) where !isStaged, .failed(_, Self.misfit, _) where !isStaged: isStaged = true
                // A partition that is not there any more was thinned in this moment.
                case .collided where collisions < Self.tries, .noSchema where collisions < Self.tries:
                    collisions += 1
                default: throw error
                }
            }
        }
    }

    /// All tables are read at one moment of the giver: a pass that it gets meanwhile comes whole or not at all.
    nonisolated(nonsending) private func attempt(
        _ batch: ResyncPlan.Batch, isStaged: Bool
    ) async throws(PostgresError) -> Int64 {
        try await giver.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") { (_) throws(PostgresError) in
            try await taker.transaction { (_) throws(PostgresError) in
                var rows = 0
                for shape in shapes {
                    let stretches = ResyncPlan.Transfer.joined(batch.transfers.filter { $0.table == shape.name })
                    guard !stretches.isEmpty else { continue }
                    try await makePartitions(shape, stretches)
                    if isStaged || !stretches.allSatisfy(\.isNew) {
                        rows += try await merge(shape, stretches)
                    } else if shape.isBulk && stretches.allSatisfy(\.isWhole) {
                        rows += try await copyWhole(shape, stretches)
                    } else {
                        rows += try await copy(shape, stretches, into: "anvil.\(shape.name)")
                    }
                }
                return Int64(rows)
            }
        }
    }

    /// Whole hours of which the taker has nothing go straight into its partitions, past the triggers that would hash each row
    /// once more: the giver's digests of the same moment come along.
    nonisolated(nonsending) private func copyWhole(
        _ shape: TableShape, _ stretches: [ResyncPlan.Transfer]
    ) async throws(PostgresError) -> Int {
        var rows = 0
        let (first, last) = (stretches.map(\.from).min() ?? 0, stretches.map(\.until).max() ?? 0)
        let parts = try await taker.query(
            "SELECT part, start, finish FROM anvil.parts($1) WHERE finish > $2 AND start < $3",
            [.text(shape.name), .int(first), .int(last)])
        for part in parts {
            guard let name = part.text(0), let start = part.int(1), let finish = part.int(2) else { continue }
            let inside = stretches.filter { $0.from < finish && $0.until > start }.map { stretch in
                var stretch = stretch
                (stretch.from, stretch.until) = (max(stretch.from, start), min(stretch.until, finish))
                return stretch
            }
            if !inside.isEmpty { rows += try await copy(shape, inside, into: "anvil.\(name)") }
        }
        try await copyDigests(shape, stretches, of: rows)
        return rows
    }

    nonisolated(nonsending) private func copyDigests(
        _ shape: TableShape, _ stretches: [ResyncPlan.Transfer], of rows: Int
    ) async throws(PostgresError) {
        let digests = try await giver.query(
            """
            SELECT d.seat, bucket, count, sum, shares::text FROM anvil.digests AS d
            JOIN unnest($2::bigint[], $3::bigint[], $4::bigint[]) AS r(seat, since, until)
                ON d.seat = r.seat AND bucket >= since AND bucket < until WHERE name = $1 AND count <> 0
            """,
            [.text(shape.name), .ints(stretches.map(\.seat)), .ints(stretches.map(\.from)), .ints(stretches.map(\.until))])
        let numbers = (0...3).map { column in digests.map { $0.int(column) ?? 0 } }
        guard numbers[2].reduce(0, +) == Int64(rows) else {
            throw .failed(at: giver.address.words, state: Self.misfit, because: "the digests are not those of the rows")
        }
        try await taker.execute(
            "SELECT anvil.add_digests($1, $2, $3, $4, $5, $6)",
            [
                .ints(numbers[0]), .text(shape.name), .ints(numbers[1]), .ints(numbers[2]), .ints(numbers[3]),
                .texts(digests.map { $0.text(4) ?? "" }),
            ])
    }

    nonisolated(nonsending) private func copy(
        _ shape: TableShape, _ stretches: [ResyncPlan.Transfer], into table: String
    ) async throws(PostgresError) -> Int {
        let columns = shape.columns.map { "t.\($0)" }.joined(separator: ", ")
        return try await giver.copy(
            "COPY (SELECT \(columns) FROM \(shape.rows(of: stretches))) TO STDOUT (FORMAT binary)", to: taker,
            "COPY \(table) (\(shape.list)) FROM STDIN (FORMAT binary)")
    }

    /// By way of a table of this session, so that rows which are there already are no obstacle.
    nonisolated(nonsending) private func merge(
        _ shape: TableShape, _ stretches: [ResyncPlan.Transfer]
    ) async throws(PostgresError) -> Int {
        let staged = "staged_\(shape.name)"
        try await taker.execute("CREATE TEMP TABLE \(staged) (LIKE anvil.\(shape.name)) ON COMMIT DROP")
        let rows = try await copy(shape, stretches, into: staged)
        try await taker.execute(shape.merge(from: staged))
        return rows
    }

    nonisolated(nonsending) private func makePartitions(
        _ shape: TableShape, _ stretches: [ResyncPlan.Transfer]
    ) async throws(PostgresError) {
        guard shape.isPartitioned else { return }
        try await taker.execute(
            "SELECT anvil.make_partitions($1, $2, $3)",
            [.text(shape.name), .ints(stretches.map(\.from)), .ints(stretches.map(\.until))])
    }
}

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

    /// Gives the number of rows that were sent.
    nonisolated(nonsending) func carry(_ batch: ResyncPlan.Batch) async throws(PostgresError) -> Int64 {
        var isStaged = false
        var collisions = 0
        while true {
            do throws(PostgresError) {
                return try await attempt(batch, isStaged: isStaged)
            } catch {
                switch error {
                case .failed(_, "23505", _) where !isStaged: isStaged = true
                case .collided where collisions < Self.tries: collisions += 1
                default: throw error
                }
            }
        }
    }

    nonisolated(nonsending) private func attempt(
        _ batch: ResyncPlan.Batch, isStaged: Bool
    ) async throws(PostgresError) -> Int64 {
        try await taker.transaction { (taker) throws(PostgresError) in
            var rows = 0
            for shape in shapes {
                let transfers = batch.transfers.filter { $0.table == shape.name }
                let stretches = ResyncPlan.Transfer.joined(transfers)
                guard !stretches.isEmpty else { continue }
                try await makePartitions(shape, stretches)
                if isStaged || !stretches.allSatisfy(\.isNew) {
                    rows += try await merge(shape, stretches)
                } else {
                    rows += try await copy(shape, stretches, into: "anvil.\(shape.name)")
                }
            }
            return Int64(rows)
        }
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

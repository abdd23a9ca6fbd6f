import CLibpq

extension Connection {
    /// Runs one statement and gives its rows.
    nonisolated(nonsending) public func query(_ sql: String, _ values: [Value] = []) async throws(PostgresError) -> [Row] {
        try await run(sql, values).rows
    }

    /// Runs one statement and gives how many rows it changed.
    @discardableResult
    nonisolated(nonsending) public func execute(_ sql: String, _ values: [Value] = []) async throws(PostgresError) -> Int {
        try await run(sql, values).affected
    }

    nonisolated(nonsending) public func run(_ sql: String, _ values: [Value] = []) async throws(PostgresError) -> Outcome {
        var outcome = Outcome()
        var bytes = 0
        outcome.affected = try await stream(sql, values) { (row) throws(PostgresError) in
            bytes += row.cells.reduce(24) { $0 + ($1?.utf8.count ?? 0) + 24 }
            guard bytes <= limits.answerBytes else { throw .tooLong(at: address.words, limitBytes: limits.answerBytes) }
            outcome.rows.append(row)
        }
        return outcome
    }

    /// Runs several statements that stand in one text, such as a step of the schema. They take no values and give no rows.
    nonisolated(nonsending) public func script(_ sql: String) async throws(PostgresError) {
        try begin()
        guard PQsendQuery(handle, sql) == 1 else { throw broken() }
        try await finish()
    }

    /// Runs one statement and hands over its rows one by one: memory does not grow with their number. Throwing in `each`
    /// closes the connection, as the rest of the rows is then in the way. Gives the number of rows.
    @discardableResult
    nonisolated(nonsending) public func stream(
        _ sql: String, _ values: [Value] = [], each: (Row) throws(PostgresError) -> Void
    ) async throws(PostgresError) -> Int {
        try ask(sql, values)
        return try await answer(each: each)
    }

    /// Sends one statement and does not wait: meanwhile another database may be asked. ``answer(each:)`` takes its rows.
    public func ask(_ sql: String, _ values: [Value] = []) throws(PostgresError) {
        try begin()
        try send(Statement(sql, values))
        PQsetSingleRowMode(handle)
        // What the socket does not take at once goes while the answer is waited for.
        guard PQflush(handle) >= 0 else { throw broken() }
    }

    /// The rows of what was asked, one by one.
    @discardableResult
    nonisolated(nonsending) public func answer(each: (Row) throws(PostgresError) -> Void) async throws(PostgresError) -> Int {
        var affected = 0
        var columns: [String]?
        var failure: PostgresError?
        while let answer = try await nextAnswer() {
            if answer.isFailure { failure = failure ?? reading.server(answer) }
            for index in 0..<answer.rowCount {
                let names = columns ?? answer.columns
                columns = names
                do {
                    try each(answer.row(index, columns: names))
                } catch {
                    close()
                    throw error
                }
            }
            affected = max(affected, answer.affected)
        }
        isBusy = false
        if let failure { throw failure }
        return affected
    }

    /// Sends all statements at once and then takes all answers: one round trip. They are one transaction, unless they
    /// say BEGIN and COMMIT themselves: when one fails, none of them was done.
    nonisolated(nonsending) public func pipeline(_ statements: [Statement]) async throws(PostgresError) -> [Outcome] {
        try begin()
        guard PQenterPipelineMode(handle) == 1 else { throw broken() }
        for statement in statements { try send(statement) }
        guard PQpipelineSync(handle) == 1 else { throw broken() }
        var outcomes: [Outcome] = []
        var failure: PostgresError?
        var bytes = 0
        collecting: while true {
            var outcome = Outcome()
            // An empty answer stands between the answers of two statements.
            while let answer = try await nextAnswer() {
                if answer.status == PGRES_PIPELINE_SYNC { break collecting }
                if answer.isFailure { failure = failure ?? reading.server(answer) }
                take(answer, into: &outcome, &bytes)
            }
            if bytes > limits.answerBytes {
                failure = failure ?? .tooLong(at: address.words, limitBytes: limits.answerBytes)
            } else {
                outcomes.append(outcome)
            }
        }
        guard PQexitPipelineMode(handle) == 1 else { throw broken() }
        isBusy = false
        if let failure { throw failure }
        return outcomes
    }

    private func take(_ answer: borrowing Answer, into outcome: inout Outcome, _ bytes: inout Int) {
        let columns = answer.columns
        for index in 0..<answer.rowCount where bytes <= limits.answerBytes {
            let row = answer.row(index, columns: columns)
            bytes += row.cells.reduce(24) { $0 + ($1?.utf8.count ?? 0) + 24 }
            outcome.rows.append(row)
        }
        outcome.affected = max(outcome.affected, answer.affected)
    }
}

extension Connection {
    /// Runs `body` between BEGIN, or what stands in its place, and COMMIT. When it throws, nothing of it is kept.
    nonisolated(nonsending) public func transaction<Result>(
        _ begin: String = "BEGIN", _ body: nonisolated(nonsending) (Connection) async throws(PostgresError) -> Result
    ) async throws(PostgresError) -> Result {
        try await execute(begin)
        do throws(PostgresError) {
            let result = try await body(self)
            try await execute("COMMIT")
            return result
        } catch {
            // The first reason is told, not that of a rollback on a connection that is gone.
            if isOpen { _ = try? await execute("ROLLBACK") }
            throw error
        }
    }
}

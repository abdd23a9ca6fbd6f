import CLibpq

extension Connection {
    /// Hands rows over to another database: `COPY ... TO STDOUT` here and `COPY ... FROM STDIN` there, chunk by chunk, so that
    /// memory does not grow with their number. When either fails, nothing of it is kept there. Gives the number of rows.
    @discardableResult
    nonisolated(nonsending) public func copy(
        _ sql: String, to taker: Connection, _ takerSQL: String
    ) async throws(PostgresError) -> Int {
        try await taker.beginCopy(takerSQL, expecting: PGRES_COPY_IN)
        var failure: PostgresError?
        do throws(PostgresError) {
            try await copyOut(sql) { (chunk) throws(PostgresError) in try await taker.put(chunk) }
        } catch {
            failure = error
        }
        return try await taker.endCopy(after: failure)
    }

    /// Hands in a piece of a COPY. What does not fit waits in libpq's buffer: it is gone before the next piece, so that it stays
    /// small.
    nonisolated(nonsending) func put(_ chunk: [UInt8]) async throws(PostgresError) {
        let sent = chunk.withUnsafeBytes {
            PQputCopyData(handle, $0.baseAddress?.assumingMemoryBound(to: CChar.self), Int32($0.count))
        }
        guard sent >= 0 else { throw broken() }
        while true {
            let unsent = PQflush(handle)
            guard unsent >= 0 else { throw broken() }
            if unsent == 0 { return }
            try await wait(write: true)
        }
    }

    /// Ends a COPY, or, after a failure, makes nothing of it.
    nonisolated(nonsending) func endCopy(after failure: PostgresError?) async throws(PostgresError) -> Int {
        guard isOpen else { throw failure ?? broken() }
        guard PQputCopyEnd(handle, failure == nil ? nil : "the sender gave up") >= 0 else { throw broken() }
        var affected = 0
        var refusal: PostgresError?
        while let answer = try await nextAnswer() {
            if answer.isFailure { refusal = refusal ?? reading.server(answer) }
            affected = max(affected, answer.affected)
        }
        isBusy = false
        // What the taker refused is the cause; that the giver could not go on is its consequence.
        if let error = failure == nil ? refusal : (isLoss(failure) ? refusal ?? failure : failure) { throw error }
        return affected
    }

    private func isLoss(_ error: PostgresError?) -> Bool { if case .lost = error { true } else { false } }
}

import CLibpq

extension Connection {
    /// Sends rows by `COPY ... FROM STDIN`, chunk by chunk, as fast as the server takes them; `next` gives nil after the last.
    /// A chunk need not end with a row. When `next` throws, nothing of the COPY is kept. Gives the number of rows.
    @discardableResult
    nonisolated(nonsending) public func copyIn(
        _ sql: String, next: nonisolated(nonsending) () async throws(PostgresError) -> [UInt8]?
    ) async throws(PostgresError) -> Int {
        try await beginCopy(sql, expecting: PGRES_COPY_IN)
        var failure: PostgresError?
        do throws(PostgresError) {
            while let chunk = try await next() { try await put(chunk) }
        } catch {
            failure = error
        }
        return try await endCopy(after: failure)
    }

    /// Takes rows by `COPY ... TO STDOUT` and hands them over in chunks of whole rows, each about `chunkBytes` long.
    /// Throwing in `each` closes the connection.
    nonisolated(nonsending) public func copyOut(
        _ sql: String, chunkBytes: Int = 1 << 16,
        each: nonisolated(nonsending) ([UInt8]) async throws(PostgresError) -> Void
    ) async throws(PostgresError) {
        try await beginCopy(sql, expecting: PGRES_COPY_OUT)
        var chunk: [UInt8] = []
        chunk.reserveCapacity(chunkBytes + 1024)
        do throws(PostgresError) {
            while true {
                var buffer: UnsafeMutablePointer<CChar>?
                let length = Int(PQgetCopyData(handle, &buffer, 1))
                if length > 0, let buffer {
                    chunk.append(contentsOf: UnsafeRawBufferPointer(start: buffer, count: length))
                    PQfreemem(buffer)
                    guard chunk.count >= chunkBytes else { continue }
                    try await each(chunk)
                    chunk.removeAll(keepingCapacity: true)
                } else if length == 0 {
                    try await wait(write: false)
                } else {
                    break
                }
            }
            if !chunk.isEmpty { try await each(chunk) }
        } catch {
            close()
            throw error
        }
        try await finish()
    }

    nonisolated(nonsending) func beginCopy(
        _ sql: String, expecting wanted: ExecStatusType
    ) async throws(PostgresError) {
        try begin()
        guard PQsendQuery(handle, sql) == 1 else { throw broken() }
        // While a COPY goes on libpq gives the same answer again and again: exactly one is taken.
        guard let answer = try await nextAnswer() else { throw broken() }
        guard answer.status != wanted else { return }
        let error: PostgresError =
            answer.isFailure ? reading.server(answer) : .badRequest(because: "\(address.words): this is no COPY: \(sql)")
        do throws(PostgresError) { try await finish() } catch { throw error }
        throw error
    }
}

import CLibpq
import Glibc
import Threads

/// What every conversation with the server is made of.
extension Connection {
    /// Begins an operation: its time starts now.
    func begin() throws(PostgresError) {
        guard handle != nil else { throw .lost(at: address.words, because: "it was closed before") }
        guard !isBusy else {
            throw .badRequest(
                because:
                    "\(address.words): this connection is still busy with another statement. This is a fault of Anvil: report it."
            )
        }
        isBusy = true
        deadline = monotonicSeconds() + limits.statementSeconds + Limits.graceSeconds
    }

    func send(_ statement: Statement) throws(PostgresError) {
        let texts = statement.values.map(\.wire)
        let copies = texts.map { $0.flatMap { strdup($0) } }
        defer { for copy in copies { free(copy) } }
        let pointers = copies.map { UnsafePointer($0) }
        guard
            PQsendQueryParams(handle, statement.sql, Int32(pointers.count), nil, pointers, nil, nil, 0) == 1
        else { throw broken() }
    }

    /// The next answer of the server; nil when this statement has no more.
    nonisolated(nonsending) func nextAnswer() async throws(PostgresError) -> Answer? {
        while true {
            let unsent = PQflush(handle)
            guard unsent >= 0 else { throw broken() }
            guard unsent == 1 || PQisBusy(handle) == 1 else { break }
            try await wait(write: unsent == 1)
        }
        guard let result = PQgetResult(handle) else { return nil }
        let answer = Answer(result)
        // A server that went away is told as an answer, too.
        if answer.isFailure && PQstatus(handle) == CONNECTION_BAD { throw broken(answer) }
        return answer
    }

    /// Takes all answers, of which none has rows of interest.
    nonisolated(nonsending) func finish() async throws(PostgresError) {
        var failure: PostgresError?
        while let answer = try await nextAnswer() {
            if answer.isFailure { failure = failure ?? reading.server(answer) }
        }
        isBusy = false
        if let failure { throw failure }
    }

    /// Waits until there is something to read, or, if wanted, until something can be sent.
    nonisolated(nonsending) func wait(write: Bool) async throws(PostgresError) {
        switch await Poller.shared.wait(for: PQsocket(handle), read: true, write: write, until: deadline) {
        case .ready:
            guard PQconsumeInput(handle) == 1 else { throw broken() }
        case .outOfTime:
            close()
            throw .outOfTime(at: address.words, seconds: limits.statementSeconds)
        case .cancelled:
            // The server is told by the end of the connection, which it looks for.
            askToCancel()
            close()
            throw .cancelled(at: address.words)
        }
    }

    /// Closes, and says why.
    func broken() -> PostgresError {
        let error = reading.lost(handle.map { String(cString: PQerrorMessage($0)) } ?? "it was closed before")
        close()
        return error
    }

    private func broken(_ answer: borrowing Answer) -> PostgresError {
        guard let state = answer.state else { return broken() }
        let error = reading.server(state: state, message: answer.message)
        close()
        return error
    }

    /// libpq asks on a connection of its own and waits for it: that is left to a thread.
    private func askToCancel() {
        guard let handle, let cancel = PQgetCancel(handle) else { return }
        let number = UInt(bitPattern: cancel)
        let failure = startThread {
            guard let cancel = OpaquePointer(bitPattern: number) else { return }
            var reason = [CChar](repeating: 0, count: 256)
            _ = PQcancel(cancel, &reason, Int32(reason.count))
            PQfreeCancel(cancel)
        }
        if failure != 0 { PQfreeCancel(cancel) }
    }
}

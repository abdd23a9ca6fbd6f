public import Postgres

/// Databases that hold the same fleet, asked through a few connections. The first that answers is asked until it no longer
/// does; then the next.
public actor FleetDatabase {
    /// Questions at the same time; further ones wait.
    static let connectionLimit = 4

    private let addresses: [Address]
    private let limits: Limits
    private var preferred = 0
    private var idle: [Connection] = []
    private var inUse = 0
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// - Parameter addresses: in the order of preference; at least one.
    public init(_ addresses: [Address], limits: Limits = Limits(connectSeconds: 3, statementSeconds: 20)) {
        self.addresses = addresses
        self.limits = limits
    }

    /// The database that is asked now, in words.
    public var at: String { addresses.isEmpty ? "no database" : addresses[preferred].words }

    /// Asks one question. A connection that turns out to be gone is replaced once, by any of the databases.
    public func ask<Answer: Sendable>(
        _ question: nonisolated(nonsending) @Sendable (Connection) async throws(PostgresError) -> Answer
    ) async throws(PostgresError) -> Answer {
        await enter()
        defer { leave() }
        if let kept = idle.popLast(), kept.isOpen {
            do throws(PostgresError) {
                let answer = try await question(kept)
                idle.append(kept)
                return answer
            } catch {
                if kept.isOpen { idle.append(kept) }
                guard error.passes else { throw error }
                idle = []
            }
        }
        let fresh = try await connect()
        let answer = try await question(fresh)
        if fresh.isOpen { idle.append(fresh) }
        return answer
    }

    private func connect() async throws(PostgresError) -> Connection {
        var first: PostgresError?
        for step in 0..<addresses.count {
            let place = (preferred + step) % addresses.count
            do throws(PostgresError) {
                let connection = try await Connection.open(addresses[place], limits: limits, name: "striker")
                preferred = place
                return connection
            } catch {
                first = first ?? error
            }
        }
        throw first ?? .badRequest(because: "No database is configured: add one with anvil database add.")
    }

    private func enter() async {
        if inUse < Self.connectionLimit {
            inUse += 1
        } else {
            // Whoever leaves hands the place over, so the count stays.
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        if waiting.isEmpty { inUse -= 1 } else { waiting.removeFirst().resume() }
    }
}

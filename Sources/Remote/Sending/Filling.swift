import Facts
import Postgres
import Store

/// Gives a database what it lacks of the past, from the host's own history: what it never had, because it is new, or what fell out
/// of the outbox. A piece at a time, and only while nothing newer waits.
struct Filling {
    let database: RemoteDatabase
    let environment: SenderEnvironment
    private var work: (range: ClosedRange<Moment>, position: PastPosition)?

    init(database: RemoteDatabase, environment: SenderEnvironment) {
        self.database = database
        self.environment = environment
    }

    /// Sends the next piece. False when nothing is lacking, or the past cannot be read now: then it is tried again later.
    mutating func step(_ connection: Connection) async throws(PostgresError) -> Bool {
        if work == nil, let range = (try? environment.lost(database.name)) ?? nil { work = (range, .start) }
        guard let (range, position) = work, let piece = try? environment.past(range, position) else { return false }
        if piece.rows > 0 {
            try await connection.execute(
                "SELECT anvil.record_past($1, $2, $3::jsonb)",
                [.text(environment.anvil), .text(environment.host), .text(piece.text)])
        }
        if let next = piece.next {
            work = (range, next)
        } else {
            work = nil
            environment.filled(database.name, range.upperBound)
        }
        return true
    }
}

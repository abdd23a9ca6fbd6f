public import Facts
import Postgres
public import Store

/// What Striker reads of a fleet. Every question names one Anvil and is answered from an index that begins with its seats,
/// but for the list of all Anvils.
public struct FleetReader: Sendable {
    let database: FleetDatabase

    public init(_ database: FleetDatabase) { self.database = database }

    /// Every Anvil, one line for each of its seats, the most troubled first is for the page to choose.
    public func seats() async throws -> [FleetSeat] {
        let rows = try await database.ask { connection throws(PostgresError) in
            try await connection.query(FleetSQL.overview)
        }
        return rows.map(FleetSeat.init)
    }

    /// The seats of one Anvil that have recorded a pass, by name.
    public func seats(of anvil: String) async throws -> [SeatName] {
        let rows = try await database.ask { connection throws(PostgresError) in
            try await connection.query(
                "SELECT seat, host FROM anvil.hosts WHERE anvil = $1 AND at IS NOT NULL ORDER BY host", [.text(anvil)])
        }
        return rows.compactMap { row in row.int(0).map { SeatName(number: $0, host: row.text(1) ?? "") } }
    }

    /// Grows with every pass of that Anvil.
    public func version(of anvil: String) async throws -> Int64 {
        try await database.ask { connection throws(PostgresError) in
            try await connection.query(
                "SELECT coalesce(sum(at), 0)::bigint FROM anvil.hosts WHERE anvil = $1", [.text(anvil)]
            ).first?.int(0) ?? 0
        }
    }

    /// The present state of one seat, in one round trip. Nil when there is no such seat.
    public func load(anvil: String, host: HostName) async throws -> StoredSeat? {
        let answers = try await database.ask { connection throws(PostgresError) in
            try await connection.pipeline(FleetSQL.seat.map { Statement($0, [.text(anvil), .text(host)]) })
        }
        return try SeatAnswer(host: host, answers.map(\.rows)).seat()
    }
}

/// One seat by number and name.
public struct SeatName: Hashable, Sendable {
    public var number: Int64
    public var host: HostName
}

/// One seat in the list of all.
public struct FleetSeat: Equatable, Sendable {
    public var anvil: String
    public var host: HostName
    /// Its last pass, by the wall clock of the host and by that of the database, milliseconds since 1970 UTC.
    public var wallMilliseconds: Int64
    public var heardMilliseconds: Int64
    /// How long ago the database heard of it, seconds.
    public var silentSeconds: Double
    /// Its newest decision.
    public var kind: DecisionKind
    public var text: String
    /// Alerts of it that stand, and the loudest of them.
    public var alertCount: Int
    public var loudest: AlertLevel?

    init(_ row: Row) {
        anvil = row.text("anvil") ?? ""
        host = row.text("host") ?? ""
        wallMilliseconds = row.int("wall") ?? 0
        heardMilliseconds = row.int("heard") ?? 0
        silentSeconds = Double(max(0, (row.int("now") ?? 0) - heardMilliseconds)) / 1000
        kind = row.text("kind").flatMap(DecisionKind.init(rawValue:)) ?? .quiet
        text = row.text("text") ?? ""
        alertCount = Int(row.int("alerts") ?? 0)
        loudest = row.text("loudest").flatMap(AlertLevel.init(rawValue:))
    }
}

public import Facts
import Postgres
public import Store

/// The records of one Anvil in a database that holds a fleet.
public struct FleetRecords: Records {
    let reader: FleetReader
    public let anvil: String

    public init(_ reader: FleetReader, anvil: String) {
        self.reader = reader
        self.anvil = anvil
    }

    // MARK: Decisions

    public func decisions(before: Int64?, limit: Int) async throws -> [DecisionSummary] {
        let from = before.map(RecordNumber.init)
        let (names, numbers) = try await seats()
        let limit = Self.page(limit)
        // Two seats may decide at the same moment: a few more rows are asked for than are shown.
        let rows = try await ask(
            """
            SELECT \(FleetSQL.decision) FROM anvil.decisions d WHERE seat = ANY($1) AND at <= $2
            ORDER BY at DESC, seat LIMIT $3
            """, [numbers, .int(from?.milliseconds ?? Self.lastMoment), .int(Int64(limit + names.count + 1))])
        let all = rows.map { DecisionSummary($0, host: names[$0.int("seat") ?? 0] ?? "") }
        return Array(all.sorted { $0.id > $1.id }.filter { $0.id < before ?? .max }.prefix(limit))
    }

    public func decisions(from: Moment, to: Moment) async throws -> [DecisionSummary] {
        let (names, numbers) = try await seats()
        let rows = try await ask(
            """
            SELECT \(FleetSQL.decision) FROM anvil.decisions d WHERE seat = ANY($1) AND at >= $2 AND at < $3
            ORDER BY at DESC LIMIT 400
            """, [numbers, .int(from.milliseconds), .int(to.milliseconds)])
        return rows.reversed().map { DecisionSummary($0, host: names[$0.int("seat") ?? 0] ?? "") }
    }

    public func decision(id: Int64) async throws -> StoredDecision? {
        let number = RecordNumber(id)
        let (names, _) = try await seats()
        guard let seat = names.keys.first(where: { $0 & (RecordNumber.places - 1) == number.place }) else { return nil }
        let rows = try await ask(
            """
            SELECT \(FleetSQL.decision), d.decision, p.picture FROM anvil.decisions d
            LEFT JOIN anvil.pictures p ON p.seat = d.seat AND p.at = d.at WHERE d.seat = $1 AND d.at = $2
            """, [.int(seat), .int(number.milliseconds)])
        guard let row = rows.first, let text = row.text("decision") else { return nil }
        return StoredDecision(
            summary: DecisionSummary(row, host: names[seat] ?? ""), decision: try JSON.value(Decision.self, text),
            picture: try row.text("picture").map { try JSON.value(Picture.self, $0) })
    }

    // MARK: Alerts

    public func openAlerts() async throws -> [StoredAlert] {
        let (names, numbers) = try await seats()
        let rows = try await ask(
            """
            SELECT seat, since AS at, 0 AS place, alert, since, wall, NULL::bigint AS cleared FROM anvil.standing
            WHERE seat = ANY($1) AND change <> 'clear'
            """, [numbers])
        return try rows.map { try alert($0, names) }.sorted {
            ($1.alert.level, $0.since, $0.alert.key) < ($0.alert.level, $1.since, $1.alert.key)
        }
    }

    public func pastAlerts(limit: Int) async throws -> [StoredAlert] {
        let (names, numbers) = try await seats()
        let rows = try await ask(
            """
            SELECT seat, at, row_number() OVER (PARTITION BY at ORDER BY seat, key) - 1 AS place, alert, since, wall,
            at AS cleared FROM anvil.alerts WHERE seat = ANY($1) AND change = 'clear' ORDER BY at DESC, seat, key LIMIT $2
            """, [numbers, .int(Int64(Self.page(limit)))])
        return try rows.map { try alert($0, names) }
    }

    private func alert(_ row: Row, _ names: [Int64: HostName]) throws -> StoredAlert {
        StoredAlert(
            id: RecordNumber(milliseconds: row.int("at") ?? 0, place: row.int("place") ?? 0).number,
            seat: names[row.int("seat") ?? 0] ?? "", alert: try JSON.value(Alert.self, row.text("alert") ?? ""),
            since: row.moment("since"), sinceWallMilliseconds: row.int("wall") ?? 0,
            clearedAt: row.int("cleared").map(Moment.init(milliseconds:)))
    }

    // MARK: Events

    public func events(_ query: EventQuery) async throws -> [StoredEvent] {
        let (names, numbers) = try await seats()
        let from = query.before.map(RecordNumber.init)
        let pattern = query.text.flatMap { $0.isEmpty ? nil : "%\(Self.escaped($0))%" }
        let rows = try await ask(
            """
            SELECT * FROM (
                SELECT *, row_number() OVER (PARTITION BY at ORDER BY seat, kind, key, n) - 1 AS place FROM anvil.events
                WHERE seat = ANY($1) AND at <= $2) AS e
            WHERE level >= $3 AND ($4::text IS NULL OR host = $4)
            AND ($5::text IS NULL OR text ILIKE $5 OR key ILIKE $5)
            AND (at < $2 OR place < $6) ORDER BY at DESC, place DESC LIMIT $7
            """,
            [
                numbers, .int(from?.milliseconds ?? Self.lastMoment), .int(Int64(query.atLeast.rank)),
                query.host.map(Value.text) ?? .null, pattern.map(Value.text) ?? .null, .int(from?.place ?? RecordNumber.places),
                .int(Int64(Self.page(query.limit))),
            ])
        return rows.map { row in
            let event = Event(
                at: row.moment("at"), host: row.text("host") ?? "", level: AlertLevel(rank: Int(row.int("level") ?? 0)),
                kind: row.text("kind") ?? "", key: row.text("key") ?? "", text: row.text("text") ?? "")
            return StoredEvent(
                id: RecordNumber(milliseconds: event.at.milliseconds, place: row.int("place") ?? 0).number,
                seat: names[row.int("seat") ?? 0] ?? "", event: event, wallMilliseconds: row.int("wall") ?? 0)
        }
    }

    // MARK: Helpers

    private static func page(_ limit: Int) -> Int { min(max(limit, 1), 1000) }

    /// Before the year 2100, which no row is after.
    private static let lastMoment: Int64 = 4_102_444_800_000

    /// So that a percent sign that a person looks for is a percent sign.
    private static func escaped(_ text: String) -> String {
        String(text.flatMap { "\\%_".contains($0) ? ["\\", $0] : [$0] })
    }

    /// The Anvil's seats: names by number, and the numbers as a value for a statement.
    func seats() async throws -> (names: [Int64: HostName], numbers: Value) {
        let seats = try await reader.seats(of: anvil)
        return (Dictionary(seats.map { ($0.number, $0.host) }) { first, _ in first }, .ints(seats.map(\.number)))
    }

    func ask(_ sql: String, _ values: [Value]) async throws -> [Row] {
        try await reader.database.ask { connection throws(PostgresError) in try await connection.query(sql, values) }
    }
}

extension DecisionSummary {
    init(_ row: Row, host: HostName) {
        let number = RecordNumber(
            milliseconds: row.int("at") ?? 0, place: (row.int("seat") ?? 0) & (RecordNumber.places - 1))
        self.init(
            id: number.number, host: host, at: row.moment("at"), wallMilliseconds: row.int("wall") ?? 0,
            rule: row.text("rule").flatMap(Rule.init(rawValue:)),
            kind: row.text("kind").flatMap(DecisionKind.init(rawValue:)) ?? .finding, text: row.text("text") ?? "",
            hasPicture: row.flag("pictured") ?? false)
    }
}

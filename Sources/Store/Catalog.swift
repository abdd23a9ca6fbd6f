import Facts
import GRDB
import Replica

/// What the writer keeps in memory of what is stored, so that a pass asks the database nothing. It is thrown away and
/// read anew whenever a pass fails: then memory and database cannot differ.
struct Catalog {
    struct AgentName: Hashable {
        var host: HostName
        var agent: String
    }

    struct Agent {
        var id: Int64
        /// As it was last written.
        var written: AgentRun
        /// With the figures of its last run.
        var current: AgentRun
    }

    struct Known {
        var id: Int64
        var isMissing: Bool
        var track: String?
        /// The last value of each part, with the number of its series.
        var parts: [String: (series: Int64, shape: Series.Shape, unit: String?, value: ReadingValue?)] = [:]
    }

    struct Seat {
        var lastAt: Moment?
        /// Without the time of its pass, see `Memory.relative`.
        var memory: Memory?
        var digest: String?
        var agentAlerts: String?
        /// All passes up to this one are in `coverage`.
        var folded = Moment(milliseconds: 0)
        var thinned = Moment(milliseconds: 0)
        var housekeeping = HousekeepingState()
        /// What was recorded outside of a pass and goes to other databases with the next one.
        var unsentCoverage: [PassBundle.Span] = []
        var unsentEvents: [PassBundle.EventRow] = []
    }

    var hosts: [HostName: Int64] = [:]
    var boots: [String: Int64] = [:]
    var agents: [AgentName: Agent] = [:]
    var facts: [FactKey: Known] = [:]
    var missing: Set<FactKey> = []
    var seats: [HostName: Seat] = [:]

    init(_ db: Database) throws {
        hosts = try Self.names(db, sql: "SELECT name, id FROM hosts")
        boots = try Self.names(db, sql: "SELECT name, id FROM boots")
        for name in hosts.keys.sorted() { try takeSeat(db, name) }
    }

    private static func names(_ db: Database, sql: String) throws -> [String: Int64] {
        var names: [String: Int64] = [:]
        for row in try Row.fetchAll(db, sql: sql) { names[row[0]] = row[1] }
        return names
    }

    private mutating func takeSeat(_ db: Database, _ host: HostName) throws {
        guard let id = hosts[host] else { return }
        let runs = try SeatQueries.runs(db, host: id)
        for run in runs.values {
            agents[AgentName(host: host, agent: run.run.agent)] = Agent(id: run.id, written: run.run, current: run.run)
        }
        try takeFacts(db, hostID: id)
        var seat = Seat()
        seat.lastAt = try Int64.fetchOne(db, sql: "SELECT max(at) FROM passes WHERE host = ?", arguments: [id])
            .map(Moment.init(milliseconds:))
        if let row = try Row.fetchOne(db, sql: "SELECT * FROM seats WHERE host = ?", arguments: [id]) {
            seat.memory = try (row["memory"] as String?).map { try JSON.value(Memory.self, $0) }
            seat.digest = row["digest"]
            seat.agentAlerts = row["alerts"]
            seat.folded = row.moment("folded")
            seat.thinned = row.moment("thinned")
        }
        seat.unsentEvents = try Self.eventsAfter(db, seat: id, seat.lastAt)
        seat.unsentCoverage = try Self.lastSpans(db, host: id)
        seats[host] = seat
    }

    private mutating func takeFacts(_ db: Database, hostID: Int64) throws {
        var byID: [Int64: FactKey] = [:]
        for (id, stored) in try SeatQueries.facts(db, host: hostID) {
            let fact = stored.fact
            var known = Known(id: id, isMissing: stored.isMissing, track: stored.track)
            if stored.isMissing { missing.insert(fact.key) }
            for part in fact.line.parts where part.value != nil {
                known.parts[part.name] = (0, part.shape ?? .text, part.unit, stored.isMissing ? nil : part.value)
            }
            facts[fact.key] = known
            byID[id] = fact.key
        }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT series.id, fact, part, series.unit, shape FROM series JOIN facts ON facts.id = fact
                JOIN agents ON agents.id = facts.agent WHERE agents.host = ?
                """, arguments: [hostID])
        while let row = try rows.next() {
            guard let key = byID[row["fact"]] else { continue }
            let part: String = row["part"]
            let value = facts[key]?.parts[part]?.value
            facts[key]?.parts[part] = (row["id"], Series.Shape(rawValue: row["shape"]) ?? .text, row["unit"], value)
        }
    }
}

extension Catalog {
    /// The daemon's last words of an earlier life: they came after its last pass.
    private static func eventsAfter(_ db: Database, seat: Int64, _ last: Moment?) throws -> [PassBundle.EventRow] {
        try Row.fetchAll(
            db, sql: "SELECT * FROM (SELECT * FROM events WHERE seat = ? ORDER BY id DESC LIMIT 20) WHERE at > ? ORDER BY id",
            arguments: [seat, last?.milliseconds ?? .min]
        ).map { row in
            PassBundle.EventRow(
                at: row["at"], wall: row["wall"], level: row["level"], host: row["host"], kind: row["kind"], key: row["key"],
                text: row["text"])
        }
    }

    private static func lastSpans(_ db: Database, host: Int64) throws -> [PassBundle.Span] {
        try Row.fetchAll(
            db,
            sql: """
                SELECT agents.name, max(start) AS start, finish FROM coverage JOIN agents ON agents.id = agent
                WHERE agents.host = ? GROUP BY agent
                """, arguments: [host]
        ).map { PassBundle.Span(host: nil, agent: $0["name"], start: $0["start"], finish: $0["finish"]) }
    }
}

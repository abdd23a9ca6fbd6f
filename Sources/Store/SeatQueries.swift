import Facts
import GRDB

/// The present state of one seat, read from the tables; used by readers and by the writer when it starts.
enum SeatQueries {
    struct StoredRun {
        var id: Int64
        var run: AgentRun
    }

    struct StoredFact {
        var fact: Fact
        var isMissing: Bool
        var track: String?
    }

    static func seat(_ db: Database, host name: HostName) throws -> StoredSeat {
        var seat = StoredSeat(host: name)
        guard let host = try hostID(db, name) else { return seat }
        seat.runs = try runs(db, host: host).values.map(\.run).sorted { $0.agent < $1.agent }
        for (_, stored) in try facts(db, host: host) {
            seat.facts.append(stored.fact)
            if let track = stored.track { seat.tracks[stored.fact.key] = track }
        }
        seat.facts.sort { $0.key < $1.key }
        seat.lastPass = try passes(db, host: host, limit: 1).first
        try takeSeatRow(db, host: host, into: &seat)
        seat.openAlerts = try openAlerts(db, host: host)
        seat.lastDecision = try RecordQueries.decisions(db, host: name, before: nil, limit: 1).first
        return seat
    }

    private static func takeSeatRow(_ db: Database, host: Int64, into seat: inout StoredSeat) throws {
        guard let row = try Row.fetchOne(db, sql: "SELECT * FROM seats WHERE host = ?", arguments: [host]) else { return }
        if let text: String = row["memory"], let at = seat.lastPass?.at {
            seat.memory = try JSON.value(Memory.self, text).absolute(at: at)
        }
        if let text: String = row["alerts"] { seat.agentAlerts = try JSON.value([Alert].self, text) }
        seat.digest = row["digest"]
    }

    private static func openAlerts(_ db: Database, host: Int64) throws -> [AlertChange] {
        let sql = "SELECT alert, since FROM alerts WHERE host = ? AND cleared IS NULL ORDER BY key"
        return try Row.fetchAll(db, sql: sql, arguments: [host]).map { row in
            AlertChange(change: .set, alert: try JSON.value(Alert.self, row["alert"]), since: row.moment("since"))
        }
    }

    static func hostID(_ db: Database, _ name: HostName) throws -> Int64? {
        try Int64.fetchOne(db, sql: "SELECT id FROM hosts WHERE name = ?", arguments: [name])
    }

    /// All agents of a host by their number, with the figures of their last run: those lie in the rows of the passes
    /// since the last housekeeping.
    static func runs(_ db: Database, host: Int64) throws -> [Int64: StoredRun] {
        var runs: [Int64: StoredRun] = [:]
        for row in try Row.fetchAll(db, sql: "SELECT id, run FROM agents WHERE host = ?", arguments: [host]) {
            let id: Int64 = row["id"]
            runs[id] = StoredRun(id: id, run: try JSON.value(AgentRun.self, row["run"]))
        }
        try eachUnfoldedRun(db, host: host) { at, figures in
            guard var run = runs[figures.agent]?.run else { return }
            figures.apply(to: &run, at: at)
            runs[figures.agent]?.run = run
        }
        return runs
    }

    /// Walks over the runs that are not yet in `coverage`, the oldest first.
    static func eachUnfoldedRun(_ db: Database, host: Int64, _ body: (Moment, RunFigures) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT at, runs FROM passes WHERE host = ?1
                AND at > coalesce((SELECT folded FROM seats WHERE host = ?1), 0) ORDER BY at
                """, arguments: [host])
        while let row = try rows.next() {
            let at = row.moment("at")
            for figures in RunFigures.parse(row["runs"]) { try body(at, figures) }
        }
    }

    static func facts(_ db: Database, host: Int64) throws -> [(Int64, StoredFact)] {
        let runs = try runs(db, host: host)
        let sql = """
            SELECT facts.* FROM facts JOIN agents ON agents.id = facts.agent WHERE agents.host = ?
            """
        return try Row.fetchAll(db, sql: sql, arguments: [host]).compactMap { row in
            guard let run = runs[row["agent"]]?.run, let kind = FactKind(rawValue: row["kind"]) else { return nil }
            let key = FactKey(host: run.host, agent: run.agent, kind: kind, key: row["key"])
            let since = row.moment("since")
            let seen = (row["seen"] as Int64?).map(Moment.init(milliseconds:))
            let fact = Fact(
                key: key, line: try JSON.value(AgentLine.self, row["line"]), since: since,
                observedAt: seen ?? max(run.succeededAt ?? since, since))
            return (row["id"], StoredFact(fact: fact, isMissing: seen != nil, track: row["track"]))
        }
    }

    static func passes(_ db: Database, host: Int64?, limit: Int) throws -> [PassSummary] {
        let sql = """
            SELECT passes.*, hosts.name, boots.name AS bootName FROM passes JOIN hosts ON hosts.id = passes.host
            JOIN boots ON boots.id = passes.boot WHERE (?1 IS NULL OR passes.host = ?1) ORDER BY passes.id DESC LIMIT ?2
            """
        return try Row.fetchAll(db, sql: sql, arguments: [host, limit]).map { row in
            let runs = RunFigures.parse(row["runs"])
            let succeeded = runs.count(where: \.succeeded)
            return PassSummary(
                id: row["id"], host: row["name"], at: row.moment("at"), wallMilliseconds: row["wall"],
                bootID: row["bootName"], bootMilliseconds: row["uptime"],
                wallSeconds: Double(row["took"] as Int64) / 1e6, succeeded: succeeded, failed: runs.count - succeeded)
        }
    }
}

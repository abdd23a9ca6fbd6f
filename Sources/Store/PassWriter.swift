import Facts
import GRDB
import Replica

/// Writes one pass inside one transaction.
struct PassWriter {
    let db: Database
    var catalog: Catalog
    let pass: StoredPass
    var cost = PassCost()
    private(set) var hostID: Int64 = 0
    /// When each agent succeeded before this pass, by its number.
    private(set) var previousSuccess: [Int64: Moment] = [:]
    /// What other databases are told of this pass; nil when there are none.
    var bundle: PassBundle?

    init(db: Database, catalog: consuming Catalog, pass: StoredPass, isBundled: Bool = false) {
        self.db = db
        self.catalog = catalog
        self.pass = pass
        if isBundled { bundle = PassBundle(pass) }
    }

    mutating func write() throws {
        try refuseEarlier()
        hostID = try id(ofHost: pass.host)
        try writeRuns()
        try writeFacts()
        try writeMissing()
        try writeJudgement()
        try writeAlerts()
        try writeEvents(pass.events, wallMilliseconds: pass.wallMilliseconds)
        try writeSeat()
        try writePass()
        try writeOutbox()
    }

    /// Events without a pass.
    mutating func writeLoose(_ events: [Event]) throws {
        hostID = try id(ofHost: pass.host)
        try writeEvents(events, wallMilliseconds: pass.wallMilliseconds)
        catalog.seats[pass.host]?.unsentEvents += events.map {
            PassBundle.EventRow($0, wallMilliseconds: pass.wallMilliseconds)
        }
    }

    private func refuseEarlier() throws {
        guard let last = catalog.seats[pass.host]?.lastAt, pass.at <= last else { return }
        throw StoreError.passNotLater(
            host: pass.host, atMilliseconds: pass.at.milliseconds, lastMilliseconds: last.milliseconds)
    }

    /// The pass's own row comes last: the newest pass is the newest whole one.
    private mutating func writePass() throws {
        let boot = try id(ofBoot: pass.bootID)
        let figures = pass.runs.filter(\.outcome.hasRun).compactMap { run in
            catalog.agents[.init(host: run.host, agent: run.agent)].map { RunFigures(agent: $0.id, of: run) }
        }
        try run(
            "INSERT INTO passes(host, at, wall, boot, uptime, took, runs) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                hostID, pass.at.milliseconds, pass.wallMilliseconds, boot, pass.bootMilliseconds,
                Int64((min(max(pass.wallSeconds, 0), 1e9) * 1e6).rounded()), RunFigures.text(figures),
            ])
        catalog.seats[pass.host, default: .init()].lastAt = pass.at
        bundleRuns(figures)
    }

    private mutating func writeRuns() throws {
        for var run in pass.runs {
            let name = Catalog.AgentName(host: run.host, agent: run.agent)
            let before = catalog.agents[name]
            if run.outcome.hasRun { run.ranAt = pass.at }
            run.succeededAt = run.outcome.isSuccess ? pass.at : before?.current.succeededAt
            if let before {
                previousSuccess[before.id] = before.current.succeededAt
                catalog.agents[name]?.current = run
                guard before.written.differs(from: run) else { continue }
                try self.run(
                    "UPDATE agents SET run = ?, stale = ? WHERE id = ?", [JSON.text(run), run.staleMilliseconds, before.id])
                catalog.agents[name]?.written = run
                bundleAgent(run, try JSON.text(run))
            } else {
                _ = try addAgent(name, run)
            }
        }
    }

    private mutating func addAgent(_ name: Catalog.AgentName, _ run: AgentRun) throws -> Int64 {
        let host = try id(ofHost: run.host)
        try self.run(
            "INSERT INTO agents(host, name, run, stale) VALUES (?, ?, ?, ?)",
            [host, run.agent, JSON.text(run), run.staleMilliseconds])
        let id = db.lastInsertedRowID
        catalog.agents[name] = .init(id: id, written: run, current: run)
        bundleAgent(run, try JSON.text(run))
        return id
    }

    /// The number of the agent of a fact. A fact whose agent never reported a run gets one that never ran.
    mutating func id(ofAgent agent: String, on host: HostName) throws -> Int64 {
        let name = Catalog.AgentName(host: host, agent: agent)
        if let known = catalog.agents[name] { return known.id }
        let run = AgentRun(
            host: host, agent: agent, outcome: .absent, since: pass.at, because: "no run was reported", periodSeconds: 60,
            staleAfterSeconds: 180)
        return try addAgent(name, run)
    }

    mutating func id(ofHost name: HostName) throws -> Int64 {
        if let known = catalog.hosts[name] { return known }
        try run("INSERT INTO hosts(name) VALUES (?)", [name])
        catalog.hosts[name] = db.lastInsertedRowID
        return db.lastInsertedRowID
    }

    private mutating func id(ofBoot name: String) throws -> Int64 {
        if let known = catalog.boots[name] { return known }
        try run("INSERT INTO boots(name) VALUES (?)", [name])
        catalog.boots[name] = db.lastInsertedRowID
        return db.lastInsertedRowID
    }

    private mutating func writeSeat() throws {
        var seat = catalog.seats[pass.host] ?? .init()
        let memory = pass.memory.relative(to: pass.at)
        let alerts = try pass.agentAlerts.map(JSON.text) ?? seat.agentAlerts
        let digest = pass.digest ?? seat.digest
        guard seat.memory != memory || seat.agentAlerts != alerts || seat.digest != digest else { return }
        try run(
            """
            INSERT INTO seats(host, memory, digest, alerts) VALUES (?, ?, ?, ?) ON CONFLICT(host)
            DO UPDATE SET memory = excluded.memory, digest = excluded.digest, alerts = excluded.alerts
            """, [hostID, JSON.text(memory), digest, alerts])
        bundle?.seat = PassBundle.SeatRow(memory: try JSON.text(memory), digest: digest, alerts: alerts)
        seat.memory = memory
        seat.digest = digest
        seat.agentAlerts = alerts
        catalog.seats[pass.host] = seat
    }

    /// Runs one prepared statement and counts it.
    mutating func run(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
        cost.statements += 1
        cost.rowsWritten += db.changesCount
    }
}

extension AgentRun {
    /// Whether more than the figures of the last run is different.
    func differs(from run: AgentRun) -> Bool {
        outcome != run.outcome || because != run.because || since != run.since || periodSeconds != run.periodSeconds
            || staleAfterSeconds != run.staleAfterSeconds
    }

    var staleMilliseconds: Int64 { Int64((min(max(staleAfterSeconds, 0), 1e9) * 1000).rounded()) }
}

import Facts
import Fleet
import Foundation
import Postgres
import PostgresFixture
import Store

/// A fleet against one PostgreSQL: how many passes a second it takes, how it grows, and how long a page waits for its answers.
public struct FleetBench {
    public var hosts: Int
    /// How long each kind of load lasts.
    public var seconds: Double
    /// Rows of history that are put into the past.
    public var pastRows: Int

    public init(hosts: Int, seconds: Double, pastRows: Int) {
        self.hosts = hosts
        self.seconds = seconds
        self.pastRows = pastRows
    }

    static let day: Int64 = 86_400_000

    public func run(said: (String) -> Void) async throws -> [Figure] {
        let server = try PostgresServer(settings: [
            "shared_buffers = 1GB", "max_wal_size = 8GB", "checkpoint_timeout = 15min", "work_mem = 16MB",
            "max_connections = 200",
        ])
        defer { server.stop() }
        let address = try await server.makeDatabase()
        let watch = try await Connection.open(address, limits: StoreBench.limits)
        defer { watch.close() }
        let start = Int64(Date().timeIntervalSince1970 * 1000) / 5000 * 5000
        var figures = try await load(FleetLoad(hosts: hosts, connections: 32, address: address), start, watch, said: said)
        figures += try await sessions(address)
        said("Putting \(pastRows) rows into the last 30 days")
        try await fill(watch, until: start)
        figures += try await thin(watch, said: said)
        said("Asking as pages do")
        figures += try await PageTimes(reader: FleetReader(FleetDatabase([address])), anvils: hosts / 2, now: start).run()
        return figures
    }

    private func load(_ load: FleetLoad, _ start: Int64, _ watch: Connection, said: (String) -> Void) async throws -> [Figure] {
        said("First passes of \(hosts) hosts, \(hosts * SimulatedHost.sensors) readings")
        let first = try await load.run(passes: 1, first: 0, start: start)
        said("As many passes as it takes, for \(Int(seconds)) s")
        let before = try await size(watch)
        let most = try await load.run(passes: 1_000_000, first: 1, start: start, limitSeconds: seconds)
        let grown = Double(try await size(watch) - before) / Double(max(1, most.passes))
        let pace = most.passesPerSecond * 0.6
        // Some connections get ahead of others: the next passes are later than all of theirs.
        let rounds = 2 * (most.passes / hosts + 2)
        said("At six tenths of that, for \(Int(seconds)) s")
        let paced = try await load.run(passes: 1_000_000, first: 1 + rounds, start: start, perSecond: pace, limitSeconds: seconds)
        let aDay = 86_400 / SimulatedHost.periodSeconds * Double(hosts)
        return [
            Figure("first passes, 300 readings each: passes a second", rounded(first.passesPerSecond, digits: 0)),
            Figure(
                "passes a second, sustained", rounded(most.passesPerSecond, digits: 0),
                target: "\(Int(Double(hosts) / SimulatedHost.periodSeconds)) at 5 s a pass"),
            Figure("write at that rate: median, p99", "\(rounded(most.percentile(0.5))), \(rounded(most.percentile(0.99))) ms"),
            Figure(
                "write at \(Int(pace)) passes a second: median, p99",
                "\(rounded(paced.percentile(0.5))), \(rounded(paced.percentile(0.99))) ms"),
            Figure("growth a pass with 6 changes", "\(rounded(grown, digits: 0)) bytes"),
            Figure("growth a day, all hosts at 5 s a pass", sized(grown * aDay)),
            Figure("growth a day, all hosts at 60 s a pass", sized(grown * aDay / 12)),
        ]
    }

    private func size(_ watch: Connection) async throws -> Int64 {
        try await watch.query("SELECT pg_database_size(current_database())")[0].int(0) ?? 0
    }

    /// What one more host costs while it says nothing: a session that has written passes.
    private func sessions(_ address: Address) async throws -> [Figure] {
        var open: [Connection] = []
        defer { for connection in open { connection.close() } }
        for number in 0..<20 {
            let connection = try await Connection.open(address)
            open.append(connection)
            let host = SimulatedHost(number: number)
            for pass in 0..<3 {
                let text = try host.bundle(pass: 900_000 + pass, at: 2_000_000_000_000 + Int64(pass) * 5000, changes: 6)
                // It is rolled back: what a session keeps of it is memory.
                try await connection.execute("BEGIN")
                try await connection.execute(
                    "SELECT anvil.record_pass($1, $2, $3::jsonb)", [.text(host.anvil), .text(host.host), .text(text)])
                try await connection.execute("ROLLBACK")
            }
        }
        let bytes = open.map { Self.ownBytes($0.serverProcess) }
        return [Figure("memory of the server for each session", sized(bytes.reduce(0, +) / Double(bytes.count)))]
    }

    private static func ownBytes(_ process: Int32) -> Double {
        let text = (try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)) ?? ""
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("Private_") }
        return lines.reduce(0) { $0 + (Double($1.split(separator: " ").dropFirst().first ?? "") ?? 0) * 1024 }
    }

    /// Half of the rows are one Anvil, as dense as they go; half are all the others.
    private func fill(_ watch: Connection, until finish: Int64) async throws {
        let start = (finish / Self.day - 30) * Self.day
        for seats in [2, hosts] {
            let passes = max(1, min(pastRows / 2 / PastRows.perPass / seats, 518_400))
            let past = PastRows(
                seats: seats, passes: passes, start: start + (seats == 2 ? 0 : 1),
                periodMilliseconds: 30 * Self.day / Int64(passes))
            try await past.fill(watch, keepsDigests: false)
        }
        try await watch.execute("VACUUM ANALYZE")
    }

    private func thin(_ watch: Connection, said: (String) -> Void) async throws -> [Figure] {
        said("Thinning what is older than 14 days")
        let before = try await watch.query("SELECT count(*) FROM anvil.history")[0].int(0) ?? 0
        let began = ContinuousClock.now
        var longest = 0.0
        while true {
            let step = ContinuousClock.now
            guard try await FleetHousekeeping.step(watch) != nil else { break }
            longest = max(longest, step.duration(to: .now) / .seconds(1))
        }
        let seconds = began.duration(to: .now) / .seconds(1)
        let gone = before - (try await watch.query("SELECT count(*) FROM anvil.history")[0].int(0) ?? 0)
        let forecast = SizeForecast(try await FleetHousekeeping.use(watch))
        return [
            Figure("rows rolled up a second", rounded(Double(gone) / seconds, digits: 0)),
            Figure("longest step of it", "\(rounded(longest, digits: 2)) s"),
            Figure("size now, as `anvil database size` tells it", sized(Double(forecast.bytesNow))),
        ]
    }
}

/// How long the answers of single pages take.
struct PageTimes {
    static let times = 40

    let reader: FleetReader
    let anvils: Int
    let now: Int64

    func run() async throws -> [Figure] {
        let dense = FleetRecords(reader, anvil: "an-0")
        let numbers = try await dense.series().prefix(4).map(\.id)
        var figures = [try await figure("list of all Anvils") { _ in _ = try await reader.seats() }]
        figures.append(
            try await figure("Now of one Anvil: both seats, facts, alerts") { turn in
                let anvil = "an-\(turn * 37 % anvils)"
                for seat in try await reader.seats(of: anvil) { _ = try await reader.load(anvil: anvil, host: seat.host) }
            })
        figures.append(
            try await figure("its alerts, decisions and events") { turn in
                let records = FleetRecords(reader, anvil: "an-\(turn * 37 % anvils)")
                _ = try await (records.openAlerts(), records.decisions(before: nil, limit: 50), records.events(EventQuery()))
            })
        for (name, hours) in [("an hour", 1), ("a day", 24), ("a week", 168), ("30 days", 720)] {
            figures.append(
                try await figure("plot of 4 readings, \(name)") { _ in
                    let query = HistoryQuery(
                        series: numbers, from: Moment(milliseconds: now - Int64(hours) * 3_600_000), to: Moment(milliseconds: now)
                    )
                    _ = try await dense.history(query)
                })
        }
        return figures
    }

    private func figure(_ name: String, _ ask: (Int) async throws -> Void) async throws -> Figure {
        var milliseconds: [Double] = []
        for turn in 0..<Self.times {
            let began = ContinuousClock.now
            try await ask(turn)
            milliseconds.append(began.duration(to: .now) / .milliseconds(1))
        }
        milliseconds.sort()
        return Figure(
            name, "\(rounded(milliseconds[Self.times / 2])) ms, slowest \(rounded(milliseconds[Self.times - 1]))",
            target: "100 ms",
            isMet: milliseconds[Self.times / 2] < 100)
    }
}

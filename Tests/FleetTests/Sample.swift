import Postgres
import PostgresFixture

@testable import Fleet

/// A database of its own with rows that tests put in by hand.
struct Sample {
    static let day: Int64 = 86_400_000
    /// 2024-10-04, a whole number of days.
    static let start: Int64 = 20_000 * day

    let address: Address
    let connection: Connection

    init() async throws {
        address = try await PostgresServer.shared.get().makeDatabase()
        connection = try await Connection.open(address)
    }

    var reader: FleetReader { FleetReader(FleetDatabase([address])) }

    /// A pass by the product's own function, with history of readings of the agent `a`.
    func pass(_ anvil: String = "x", _ host: String = "n1", at: Int64, _ values: [String: Double?] = [:], more: String = "")
        async throws
    {
        let changes = values.sorted { $0.key < $1.key }.map { key, value in
            #"{"agent":"a","kind":"reading","key":"\#(key)","part":"","shape":"number","unit":"C","value":"#
                + "\(value.map { "\($0)" } ?? "null")}"
        }
        let run = #"{"a":{"at":\#(at),"good":true,"wall":1,"cpu":1,"peak":1,"lines":1}}"#
        let text = """
            {"at":\(at),"wall":\(at),"boot":"b","uptime":1,"took":1,"runs":\(run),\
            "coverage":[{"agent":"a","start":\(Self.start),"finish":\(at)}],"history":[\(changes.joined(separator: ","))]\(more)}
            """
        try await connection.execute(
            "SELECT anvil.record_pass($1, $2, $3::jsonb)", [.text(anvil), .text(host), .text(text)])
    }

    /// All bins or raw rows of a tier, in the order of their keys, as text.
    func rows(_ table: String) async throws -> [String] {
        let count: Int64 = try await connection.query("SELECT count(*) FROM anvil.\(table)")[0].int(0) ?? 0
        guard count > 0 else { return [] }
        let rows = try await connection.query("SELECT t::text FROM anvil.\(table) t ORDER BY seat, series, at")
        return rows.map { $0.text(0) ?? "" }
    }

    /// Does housekeeping as of that moment until nothing is due. Gives what it said.
    @discardableResult func thin(asOf now: Int64, rows: Int64 = 50_000, steps: Int = .max) async throws -> [String] {
        var said: [String] = []
        while said.count < steps {
            let step = try await connection.query("SELECT anvil.thin($1, $2)", [.int(now), .int(rows)])[0].text(0)
            guard let step else { break }
            said.append(step)
        }
        return said
    }

    func number(_ sql: String) async throws -> Int64 { try await connection.query(sql)[0].int(0) ?? 0 }
}

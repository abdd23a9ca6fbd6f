import Facts
import Replica
import Store

/// One host of a simulated fleet: 300 readings, of which some change in each pass. What it records is a function of its number
/// and the pass.
struct SimulatedHost {
    static let sensors = 300
    static let periodSeconds = 5.0

    /// From 0: two hosts make an Anvil.
    var number: Int

    var anvil: String { "an-\(number / 2)" }
    var host: String { "an-\(number / 2)-n\(number % 2 + 1)" }

    /// The bundle of a pass, as ScanCore's store would make it; `changes` readings are new, all of them in the first pass.
    func bundle(pass: Int, at: Int64, changes: Int) throws -> String {
        var bundle = PassBundle(at: at, wall: at, boot: "boot-\(number)", uptime: at % 1_000_000_000, took: 80_000)
        bundle.runs = [
            "scan-ipmi": PassBundle.Run(at: at, good: true, wall: 30_000, cpu: 5_000, peak: 12_000, lines: Int64(Self.sensors))
        ]
        if pass == 0 {
            let run = AgentRun(
                host: host, agent: "scan-ipmi", outcome: .scanned, since: Moment(milliseconds: at), periodSeconds: 30,
                staleAfterSeconds: 90)
            bundle.agents = [PassBundle.Agent(host: nil, agent: "scan-ipmi", run: try JSON.text(run), stale: 90_000)]
        }
        let changed = pass == 0 ? Self.sensors : changes
        let keys = (0..<changed).map { (pass * changes + $0) % Self.sensors }
        bundle.facts = []
        bundle.history = []
        for key in keys {
            let value = 20 + Double((pass &* 31 &+ key &* 7) % 600) / 10
            let name = "host/sensor-\(key)"
            let line = AgentLine.temperature(Temperature(key: "sensor-\(key)", value: value, state: .nominal))
            var fact = PassBundle.FactRow(host: nil, agent: "scan-ipmi", kind: "temperature", key: name, since: at)
            fact.line = try JSON.text(line)
            fact.value = .number(value)
            bundle.facts?.append(fact)
            bundle.history?.append(
                PassBundle.Change(
                    host: nil, agent: "scan-ipmi", kind: "temperature", key: name, part: "", shape: "number", unit: "C",
                    value: .number(value)))
        }
        if changed == 0 { (bundle.facts, bundle.history) = (nil, nil) }
        return try JSON.text(bundle)
    }
}

public import Postgres

/// Many hosts that write to one database, by the statement with which ScanCore's sender writes.
///
/// Hosts share a few connections, each used by one host at a time: what is measured is the server, not how many sessions it holds.
public struct FleetLoad: Sendable {
    public var hosts: Int
    public var connections: Int
    public var changes: Int
    public var address: Address

    public init(hosts: Int, connections: Int, changes: Int = 6, address: Address) {
        self.hosts = hosts
        self.connections = connections
        self.changes = changes
        self.address = address
    }

    /// What one run of load gave.
    public struct Outcome: Sendable {
        public var passes = 0
        public var seconds = 0.0
        /// Each write from sending to its answer, milliseconds, sorted.
        public var milliseconds: [Double] = []

        public var passesPerSecond: Double { seconds > 0 ? Double(passes) / seconds : 0 }
        public func percentile(_ share: Double) -> Double {
            guard !milliseconds.isEmpty else { return 0 }
            return milliseconds[min(milliseconds.count - 1, Int(Double(milliseconds.count) * share))]
        }
    }

    /// Each host records `passes` passes, from `first` on. With `perSecond` all hosts together keep that pace, and a write that has
    /// to wait for its turn is counted from when it was due; without, they write as fast as the server takes it.
    public func run(passes: Int, first: Int, start: Int64, perSecond: Double? = nil, limitSeconds: Double = .infinity)
        async throws -> Outcome
    {
        let began = ContinuousClock.now
        let parts = try await withThrowingTaskGroup(of: [Double].self) { group in
            for part in 0..<connections {
                group.addTask {
                    try await work(
                        part, passes: first..<first + passes, start: start, perSecond: perSecond, began: began,
                        limitSeconds: limitSeconds)
                }
            }
            return try await group.reduce(into: [Double]()) { $0 += $1 }
        }
        return Outcome(passes: parts.count, seconds: Self.seconds(began), milliseconds: parts.sorted())
    }

    private static func seconds(_ began: ContinuousClock.Instant) -> Double { began.duration(to: .now) / .seconds(1) }

    private func work(
        _ part: Int, passes: Range<Int>, start: Int64, perSecond: Double?, began: ContinuousClock.Instant, limitSeconds: Double
    ) async throws -> [Double] {
        let connection = try await Connection.open(address, name: "scancore")
        defer { connection.close() }
        var taken: [Double] = []
        for (round, pass) in passes.enumerated() {
            for number in stride(from: part, to: hosts, by: connections) {
                let host = SimulatedHost(number: number)
                let at = start + Int64(pass) * Int64(SimulatedHost.periodSeconds * 1000) + Int64(number % 5000)
                let text = try host.bundle(pass: pass, at: at, changes: changes)
                var due = Self.seconds(began)
                if let perSecond {
                    let wanted = Double(round * hosts + number) / perSecond
                    if wanted > due { try await Task.sleep(for: .seconds(wanted - due)) }
                    due = wanted
                }
                guard due < limitSeconds else { return taken }
                try await connection.execute(
                    "SELECT anvil.record_pass($1, $2, $3::jsonb)", [.text(host.anvil), .text(host.host), .text(text)])
                taken.append((Self.seconds(began) - due) * 1000)
            }
        }
        return taken
    }
}

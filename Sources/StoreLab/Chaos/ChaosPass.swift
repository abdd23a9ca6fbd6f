public import Facts
public import Store

/// What a simulated host records in its pass of that number: a function of host and number, so that whoever looks afterwards knows
/// what must be there.
public struct ChaosPass: Hashable, Sendable {
    /// 2026-09-21, some hours into a day.
    static let start: Int64 = 1_790_000_000_000
    static let periodMilliseconds: Int64 = 5000
    static let sensors = 12

    public var host: HostName
    public var number: Int

    public init(host: HostName, number: Int) {
        self.host = host
        self.number = number
    }

    public var at: Int64 { Self.start + Int64(number) * Self.periodMilliseconds }

    static func number(at milliseconds: Int64) -> Int { Int((milliseconds - start) / periodMilliseconds) }

    /// Sensors that say something new in this pass, each with its value, which no other pass gives.
    public var values: [String: Double] {
        var chance = Chance(seed: 7, UInt64(number), UInt64(host.utf8.reduce(0) { $0 &* 31 &+ UInt64($1) }))
        var values: [String: Double] = [:]
        for sensor in 0..<Self.sensors where chance.next() % 3 == 0 {
            values["s\(sensor)"] = Double(number) + Double(sensor) / 100
        }
        return values
    }

    /// `wallAheadMilliseconds` is what the wall clock is ahead of the steady one, after it was set by somebody.
    public func stored(wallAheadMilliseconds: Int64, isFirst: Bool) -> StoredPass {
        let now = Moment(milliseconds: at)
        var memory = Memory()
        memory.lastPass = now
        var pass = StoredPass(
            host: host, at: now, wallMilliseconds: at + wallAheadMilliseconds, bootID: "boot-\(host)",
            bootMilliseconds: Int64(number) * Self.periodMilliseconds, wallSeconds: 0.01, memory: memory)
        pass.runs = [
            AgentRun(
                host: host, agent: "scan-chaos", outcome: .scanned, since: Moment(milliseconds: Self.start), ranAt: now,
                succeededAt: now, wallSeconds: 0.01, periodSeconds: 5, staleAfterSeconds: 15)
        ]
        pass.changedFacts = values.sorted { $0.key < $1.key }.map { key, value in
            Fact(
                key: FactKey(host: host, agent: "scan-chaos", kind: .reading, key: "host/\(key)"),
                line: .reading(Reading(kind: "count", key: key, value: .number(value))), since: now, observedAt: now)
        }
        pass.events = [Event(at: now, host: host, level: .notice, kind: "chaos", key: "pass", text: "pass \(number)")]
        let alert = Alert(level: .warning, key: "chaos.\(host)", host: host, text: "since pass \(number)")
        switch number % 4 {
        case 0: pass.alertChanges = [AlertChange(change: .set, alert: alert, since: now)]
        case 2: pass.alertChanges = [AlertChange(change: .clear, alert: alert, since: now)]
        default: break
        }
        return pass
    }
}

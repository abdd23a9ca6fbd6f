import Facts

/// What a seat knows beside the facts: who it is, what is configured, and what goes on in the pair.
public struct SeatState: Equatable, Sendable {
    public var seat: HostName
    public var site: Site
    public var policy: Policy
    public var cluster: ClusterPresence
    public var claim: Claim?
    public var activities: [Activity] = []
    public var maintenance: Maintenance?
    public var hostMaintenance: [HostName: Maintenance] = [:]
    public var stops: [HostName: StopRecord] = [:]
    public var migrationBytesPerSecond: Double?
    public var memory = Memory()

    public init(seat: HostName, site: Site, policy: Policy = Policy(), cluster: ClusterPresence = .present) {
        self.seat = seat
        self.site = site
        self.policy = policy
        self.cluster = cluster
    }
}

extension FactTable {
    /// All facts at one moment, in the form the engine reads.
    public func picture(of state: SeatState, at now: Moment) -> Picture {
        var builder = PictureBuilder(table: self, state: state)
        builder.takeFacts()
        return Picture(
            anvil: state.site.anvil, seat: state.seat, now: now, cluster: state.cluster, policy: state.policy,
            hosts: builder.hosts(), servers: builder.servers(), sources: builder.sources(), cords: state.site.cords,
            sensors: builder.sensors, health: builder.health,
            agents: runs.values.sorted { ($0.host, $0.agent) < ($1.host, $1.agent) }, claim: state.claim,
            activities: state.activities, maintenance: state.maintenance,
            agentAlerts: agentAlerts.values.sorted { $0.key < $1.key },
            migrationBytesPerSecond: state.migrationBytesPerSecond, memory: state.memory)
    }
}

/// Sorts facts by what they are about. Where several agents speak of the same thing, the newest word counts.
struct PictureBuilder {
    let table: FactTable
    let state: SeatState
    var sensors: [Sensor] = []
    var health: [HealthReport] = []
    private var power: [SourceName: (fact: Fact, power: Power)] = [:]
    private var members: [HostName: (fact: Fact, member: Membership)] = [:]
    private var serverReports: [ServerName: (fact: Fact, report: ServerReport)] = [:]

    init(table: FactTable, state: SeatState) {
        self.table = table
        self.state = state
    }

    mutating func takeFacts() {
        for key in table.order {
            guard let fact = table.facts[key] else { continue }
            switch fact.line {
            case .temperature(let line): sensors.append(sensor(line, fact))
            case .health(let line):
                health.append(
                    HealthReport(host: fact.key.host, agent: fact.key.agent, health: observed(line, fact)))
            case .power(let line):
                if isNewer(fact, than: power[line.key]?.fact) { power[line.key] = (fact, line) }
            case .member(let line):
                if isNewer(fact, than: members[line.key]?.fact) { members[line.key] = (fact, line) }
            case .server(let line):
                if isNewer(fact, than: serverReports[line.key]?.fact) { serverReports[line.key] = (fact, line) }
            case .reading, .device, .alert, .action, .done: break
            }
        }
    }

    func hosts() -> [Host] {
        state.site.hosts.map { entry in
            var host = Host(name: entry.name, role: entry.role)
            if let (fact, member) = members[entry.name] {
                host.on = member.on.map { observed($0, fact) }
                host.member = observed(member.member, fact)
                host.storage = observed(member.storage, fact)
                host.memoryFreeBytes = member.memoryFreeBytes
            }
            host.maintenance = state.hostMaintenance[entry.name]
            host.stop = state.stops[entry.name]
            return host
        }
    }

    func servers() -> [Server] {
        let configured = state.site.servers
        let names = Set(configured.map(\.name))
        let found = serverReports.keys.filter { !names.contains($0) }.sorted()
        return (configured + found.map { Site.ServerEntry(name: $0) }).map { entry in
            let report = serverReports[entry.name]
            return Server(
                name: entry.name, on: report.map { observed($0.report.on, $0.fact) },
                state: report?.report.state ?? .unknown,
                stateSince: report?.fact.since ?? Moment(milliseconds: 0), memoryBytes: report?.report.memoryBytes ?? 0,
                essential: entry.essential, after: entry.after, startDelaySeconds: entry.startDelaySeconds,
                stopSeconds: report?.report.stopSeconds ?? [], migrates: entry.migrates, stayOff: entry.stayOff,
                stoppedBy: report?.report.stoppedBy)
        }
    }

    func sources() -> [PowerSource] {
        let configured = state.site.sources
        let found = power.keys.filter { !configured.contains($0) }.sorted()
        return (configured + found).map { name in
            guard let (fact, line) = power[name] else { return PowerSource(name: name) }
            let track = table.power[fact.key]
            var seen = observed(line, fact)
            seen.staleAfterSeconds = min(seen.staleAfterSeconds, state.policy.powerStaleAfterSeconds)
            return PowerSource(
                name: name, power: seen, inputSince: track?.inputSince,
                measuredDischargePercentPerMinute: track?.measuredPercentPerMinute,
                worstDischargePercentPerMinute: track?.worstPercentPerMinute)
        }
    }

    private func sensor(_ line: Temperature, _ fact: Fact) -> Sensor {
        Sensor(
            host: fact.key.host, agent: fact.key.agent, temperature: observed(line, fact),
            recent: table.recent[fact.key] ?? [])
    }

    private func observed<Value>(_ value: Value, _ fact: Fact) -> Observed<Value> {
        let run = table.runs[FactTable.name(fact.key.host, fact.key.agent)]
        return Observed(
            value, since: fact.since, observedAt: fact.observedAt, staleAfterSeconds: run?.staleAfterSeconds ?? 0)
    }

    private func isNewer(_ fact: Fact, than other: Fact?) -> Bool {
        guard let other else { return true }
        return fact.observedAt > other.observedAt
    }
}

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
    /// What is remembered of each host: stops, boots, loads. Kept on disk where a Striker that restarts finds it (R9).
    public var histories: [HostName: HostHistory] = [:]
    /// What other hosts think of themselves, as it came through the cluster (S11).
    public var summaries: [HostName: Observed<HostAssessment>] = [:]
    public var newestData: NewestData?
    public var strikerSeenAt: Moment?
    /// What other Anvils do with the sources of the site (S9).
    public var elsewhere: [SourceName: SourceElsewhere] = [:]
    public var migrationBytesPerSecond: Double?
    public var migrationRates: [Double]?
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
        builder.takeRemoteHealth(at: now)
        builder.takeRemoteSensors(at: now)
        return Picture(
            anvil: state.site.anvil, seat: state.seat, now: now, cluster: state.cluster, policy: state.policy,
            hosts: builder.hosts(), servers: builder.servers(), sources: builder.sources(), cords: state.site.cords,
            sensors: builder.sensors, health: builder.health,
            agents: runPlaces.map { runs.values[$0] }, claim: state.claim,
            activities: state.activities, maintenance: state.maintenance,
            agentAlerts: agentAlerts.values.sorted { $0.key < $1.key },
            migrationBytesPerSecond: state.migrationBytesPerSecond, migrationRates: state.migrationRates,
            newestData: state.newestData, strikerSeenAt: state.strikerSeenAt, priority: state.site.priority,
            memory: state.memory)
    }
}

/// Sorts facts by what they are about. Where several agents speak of the same thing, the newest word counts.
struct PictureBuilder {
    let table: FactTable
    let state: SeatState
    var sensors: [Sensor] = []
    var health: [HealthReport] = []
    /// Sensors of a host that another host read through its BMC.
    private var remoteSensors: [Sensor] = []
    /// Faults of a host that another host read there.
    private var remoteHealth: [HealthReport] = []
    /// Facts of one agent follow each other: its run is looked up once.
    private var lastKey: FactKey?
    /// The last readings of the fact at hand.
    private var past: [Sensor.Past] = []
    private var lastStaleAfter = 0.0
    private var power: [SourceName: (fact: Fact, power: Power)] = [:]
    private var members: [HostName: (fact: Fact, member: Membership)] = [:]
    private var memoryFreeBytes: [HostName: Int64] = [:]
    private var storages: [HostName: (fact: Fact, state: StorageState)] = [:]
    private var bmcs: [HostName: (fact: Fact, bmc: BMC)] = [:]
    private var serverReports: [ServerName: (fact: Fact, report: ServerReport)] = [:]

    init(table: FactTable, state: SeatState) {
        self.table = table
        self.state = state
    }

    mutating func takeFacts() {
        for (place, pastPlace) in zip(table.places, table.pastPlaces) {
            let fact = table.facts.values[place]
            past = pastPlace.map { table.recent.values[$0] } ?? []
            if fact.key.agent != lastKey?.agent || fact.key.host != lastKey?.host {
                lastKey = fact.key
                lastStaleAfter = staleAfter(of: fact)
            }
            switch fact.line {
            case .temperature(let line): take(line, fact)
            case .health(let line):
                let report = HealthReport(
                    host: line.of ?? fact.key.host, agent: fact.key.agent, health: observed(line, fact))
                if line.of == nil { health.append(report) } else { remoteHealth.append(report) }
            case .power(let line):
                if isNewer(fact, than: power[line.key]?.fact) { power[line.key] = (fact, line) }
            case .member(let line):
                if isNewer(fact, than: members[line.key]?.fact) { members[line.key] = (fact, line) }
                // Only a host itself knows its memory.
                if fact.key.host == line.key { memoryFreeBytes[line.key] = line.memoryFreeBytes }
            case .server(let line):
                if isNewer(fact, than: serverReports[line.key]?.fact) { serverReports[line.key] = (fact, line) }
            case .storage(let line): take(line, fact)
            case .bmc(let line):
                if isBetter(line, fact, than: bmcs[line.key]) { bmcs[line.key] = (fact, line) }
            case .reading, .device, .alert, .action, .done: break
            }
        }
    }

    /// A host's own word of its storage counts before a peer's, unless that is newer by far: the host itself is silent then.
    private mutating func take(_ line: StorageReport, _ fact: Fact) {
        guard let known = storages[line.key] else {
            storages[line.key] = (fact, line.state)
            return
        }
        let isOwn = fact.key.host == line.key
        let wasOwn = known.fact.key.host == line.key
        let isBetter =
            isOwn == wasOwn
            ? isNewer(fact, than: known.fact)
            : isOwn ? !isOld(fact, beside: known.fact) : isOld(known.fact, beside: fact)
        if isBetter { storages[line.key] = (fact, line.state) }
    }

    /// Whether one fact was stale by its agent's own limit when the other was seen.
    private func isOld(_ fact: Fact, beside other: Fact) -> Bool {
        let limit = table.runs[FactTable.name(fact.key.host, fact.key.agent)]?.staleAfterSeconds ?? 0
        return other.observedAt.secondsSince(fact.observedAt) > limit
    }

    /// An agent that reads the BMC of another host names that host in `of`.
    private mutating func take(_ line: Temperature, _ fact: Fact) {
        guard case .device(let name) = line.of, state.site.hosts.contains(where: { $0.name == name }) else {
            sensors.append(sensor(line, fact))
            return
        }
        var own = line
        own.of = .host
        var remote = sensor(own, fact)
        remote.host = name
        remoteSensors.append(remote)
    }

    /// What others read of a host counts while its own agents are silent, as those of a host that is off: the sensors are the
    /// same, and none counts twice.
    mutating func takeRemoteSensors(at now: Moment) {
        guard !remoteSensors.isEmpty else { return }
        let heard = Set(sensors.filter { !$0.isOfRoom && $0.temperature.isFresh(at: now) }.map(\.host))
        var seen = Set<String>()
        for sensor in remoteSensors where !heard.contains(sensor.host) && sensor.temperature.isFresh(at: now) {
            guard seen.insert("\(sensor.host)/\(sensor.temperature.value.key)").inserted else { continue }
            sensors.removeAll {
                $0.host == sensor.host && !$0.isOfRoom && $0.temperature.value.key == sensor.temperature.value.key
            }
            sensors.append(sensor)
        }
    }

    /// Faults that others read of a host count while its own agents are silent, as those of a host that is off. One that they told
    /// before stands until they are heard again.
    mutating func takeRemoteHealth(at now: Moment) {
        guard !remoteHealth.isEmpty else { return }
        let heard = Set(table.runs.values.filter { $0.isFresh(at: now) }.map(\.host))
        for report in remoteHealth where !heard.contains(report.host) && report.health.isFresh(at: now) {
            let isKnown = health.contains { $0.host == report.host && $0.health.value.key == report.health.value.key }
            if !isKnown { health.append(report) }
        }
    }

    func hosts() -> [Host] {
        state.site.hosts.map { entry in
            var host = Host(name: entry.name, role: entry.role)
            if let (fact, member) = members[entry.name] {
                host.on = member.on.map { observed($0, fact) }
                host.member = observed(member.member, fact)
                host.storage = observed(member.storage, fact)
                host.memoryFreeBytes = memoryFreeBytes[entry.name] ?? member.memoryFreeBytes
            }
            if let (fact, state) = storages[entry.name] { host.storage = observed(state, fact) }
            host.maintenance = state.hostMaintenance[entry.name]
            host.stop = state.stops[entry.name]
            host.bmc = bmcs[entry.name].map { observed($0.bmc, $0.fact) }
            host.summary = state.summaries[entry.name]
            host.history = state.histories[entry.name]
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
            let elsewhere = state.elsewhere[name]
            guard let (fact, line) = power[name] else { return PowerSource(name: name, elsewhere: elsewhere) }
            let track = table.power[fact.key]
            var seen = observed(line, fact)
            seen.staleAfterSeconds = min(seen.staleAfterSeconds, state.policy.powerStaleAfterSeconds)
            return PowerSource(
                name: name, power: seen, inputSince: track?.inputSince,
                measuredDischargePercentPerMinute: track?.measuredPercentPerMinute,
                worstDischargePercentPerMinute: track?.worstPercentPerMinute,
                worstDischargeLoadPercent: track?.worstLoadPercent, promiseKept: track?.promiseKept,
                chargeRate: track?.chargeRate, elsewhere: elsewhere)
        }
    }

    private func sensor(_ line: Temperature, _ fact: Fact) -> Sensor {
        Sensor(
            host: fact.key.host, agent: fact.key.agent, temperature: observed(line, fact),
            recent: past)
    }

    private func observed<Value>(_ value: Value, _ fact: Fact) -> Observed<Value> {
        let isOfLast = fact.key.agent == lastKey?.agent && fact.key.host == lastKey?.host
        return Observed(
            value, since: fact.since, observedAt: fact.observedAt,
            staleAfterSeconds: isOfLast ? lastStaleAfter : staleAfter(of: fact))
    }

    private func staleAfter(of fact: Fact) -> Double {
        table.runs[FactTable.name(fact.key.host, fact.key.agent)]?.staleAfterSeconds ?? 0
    }

    /// A BMC that several hosts ask: the newest answer counts, of two of one pass the one that makes sense.
    private func isBetter(_ bmc: BMC, _ fact: Fact, than other: (fact: Fact, bmc: BMC)?) -> Bool {
        guard let other else { return true }
        if fact.observedAt != other.fact.observedAt { return fact.observedAt > other.fact.observedAt }
        return bmc.on != nil && other.bmc.on == nil
    }

    private func isNewer(_ fact: Fact, than other: Fact?) -> Bool {
        guard let other else { return true }
        return fact.observedAt > other.observedAt
    }
}

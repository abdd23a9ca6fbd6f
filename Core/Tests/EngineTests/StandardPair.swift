import Engine
import Facts

/// The standard pair of the scenario language as a picture that a test can change: two nodes, two UPSes that feed
/// both, three servers of 4 GiB on n1, everything healthy.
struct StandardPair {
    var picture: Picture
    /// Seconds since the start.
    private(set) var time = 0.0
    /// Sources that are no longer heard.
    var deaf: Set<SourceName> = []
    /// Hosts whose sensors are no longer read.
    var isSilent: Set<HostName> = []

    init(separateUPSes: Bool = false) {
        let start = Moment(milliseconds: 0)
        picture = Picture(anvil: "pair", seat: "n1", now: start)
        picture.migrationBytesPerSecond = 1_073_741_824
        for name in ["n1", "n2"] {
            picture.hosts.append(
                Host(
                    name: name, role: .node, on: Self.seen(true), member: Self.seen(true),
                    storage: Self.seen(.upToDate), memoryFreeBytes: 48 * 1_073_741_824))
            for psu in 1...2 where !separateUPSes || (psu == 1) == (name == "n1") {
                picture.cords.append(Cord(source: "ups\(psu)", psu: psu, host: name))
            }
            for index in 1...12 { picture.sensors.append(Self.sensor(name, index, 50, .nominal, at: start)) }
            picture.agents.append(
                AgentRun(
                    host: name, agent: "scan-ipmi", outcome: .scanned, since: start, ranAt: start, succeededAt: start,
                    periodSeconds: 15, staleAfterSeconds: 45))
        }
        for name in ["srv1", "srv2", "srv3"] {
            picture.servers.append(
                Server(
                    name: name, on: Self.seen("n1"), state: .running, stateSince: start, memoryBytes: 4 * 1_073_741_824,
                    stopSeconds: [30]))
        }
        picture.sources = ["ups1", "ups2"].map { PowerSource(name: $0, power: Self.seen(Self.onMains($0)), inputSince: start) }
    }

    static func seen<Value>(_ value: Value) -> Observed<Value> {
        Observed(value, since: Moment(milliseconds: 0), observedAt: Moment(milliseconds: 0), staleAfterSeconds: 15)
    }

    static func onMains(_ name: String) -> Power {
        Power(key: name, input: .good, output: .mains, chargePercent: 100, runtimeSeconds: 3600, loadPercent: 30)
    }

    static func sensor(_ host: HostName, _ index: Int, _ value: Double, _ state: HeatState, at: Moment) -> Sensor {
        let line = Temperature(
            key: "t\(index)", value: value, state: state, side: state == .nominal ? nil : .high, warningCelsius: 75,
            criticalCelsius: 85)
        return Sensor(
            host: host, agent: "scan-ipmi", temperature: Observed(line, since: at, observedAt: at, staleAfterSeconds: 45),
            recent: [Sensor.Past(at: at, value: value)])
    }

    // What happens

    mutating func mains(_ names: [SourceName] = ["ups1", "ups2"], isOn: Bool, runtimeSeconds: Double? = nil) {
        for index in picture.sources.indices where names.contains(picture.sources[index].name) {
            guard var power = picture.sources[index].power?.value else { continue }
            power.input = isOn ? .good : .bad
            power.output = isOn ? .mains : .battery
            power.runtimeSeconds = runtimeSeconds ?? power.runtimeSeconds
            picture.sources[index].power?.value = power
        }
    }

    mutating func runtime(_ seconds: Double?) {
        for index in picture.sources.indices { picture.sources[index].power?.value.runtimeSeconds = seconds }
    }

    mutating func fault(_ host: HostName, _ key: String, _ kind: HealthKind) {
        let health = Health(key: key, kind: kind, reason: "\(key) \(kind.rawValue)")
        let seen = Observed(health, since: picture.now, observedAt: picture.now, staleAfterSeconds: 45)
        picture.health.append(HealthReport(host: host, agent: "scan-ipmi", health: seen))
    }

    mutating func repair(_ host: HostName, _ key: String) {
        picture.health.removeAll { $0.host == host && $0.health.value.key == key }
    }

    mutating func heat(_ host: HostName, sensors count: Int, _ state: HeatState) {
        let value = state == .critical ? 90.0 : state == .warning ? 78.0 : 50.0
        var left = count
        for index in picture.sensors.indices where picture.sensors[index].host == host && left > 0 {
            picture.sensors[index] = Self.sensor(host, 13 - left, value, state, at: picture.now)
            left -= 1
        }
    }

    mutating func place(_ host: HostName?, state: ServerState = .running, _ names: [ServerName] = ["srv1", "srv2", "srv3"]) {
        for index in picture.servers.indices where names.contains(picture.servers[index].name) {
            picture.servers[index].on?.value = host
            picture.servers[index].state = state
            picture.servers[index].stateSince = picture.now
        }
    }

    mutating func host(_ name: HostName, _ change: (inout Host) -> Void) {
        for index in picture.hosts.indices where picture.hosts[index].name == name { change(&picture.hosts[index]) }
    }

    // Time

    /// Lets passes of 5 s go by, all agents heard in each, and returns the last decision.
    @discardableResult mutating func run(_ seconds: Double, hearing: Bool = true) -> Decision {
        var decision = pass(hearing: hearing)
        let end = time + seconds
        while time < end {
            time = min(time + 5, end)
            decision = pass(hearing: hearing)
        }
        return decision
    }

    @discardableResult mutating func pass(hearing: Bool = true) -> Decision {
        picture.now = Moment(seconds: time)
        if hearing { hearAll() }
        let decision = decide(picture)
        picture.memory = decision.memory
        return decision
    }

    private mutating func hearAll() {
        let now = picture.now
        for index in picture.hosts.indices {
            picture.hosts[index].on?.observedAt = now
            picture.hosts[index].member?.observedAt = now
            picture.hosts[index].storage?.observedAt = now
            picture.hosts[index].bmc?.observedAt = now
            picture.hosts[index].summary?.observedAt = now
        }
        for index in picture.servers.indices { picture.servers[index].on?.observedAt = now }
        for index in picture.sources.indices where !deaf.contains(picture.sources[index].name) {
            picture.sources[index].power?.observedAt = now
        }
        for index in picture.health.indices { picture.health[index].health.observedAt = now }
        for index in picture.agents.indices { picture.agents[index].succeededAt = now }
        for index in picture.sensors.indices where !isSilent.contains(picture.sensors[index].host) {
            picture.sensors[index].temperature.observedAt = now
            let value = picture.sensors[index].temperature.value.value
            picture.sensors[index].recent = picture.sensors[index].recent.suffix(5) + [Sensor.Past(at: now, value: value)]
        }
    }
}

extension Decision {
    /// The intents in a form a person can compare: `P3 withdraw n2`.
    var said: [String] {
        intents.map { intent in
            let to = intent.to.map { " to \($0)" } ?? ""
            return "\(intent.rule.rawValue) \(intent.kind.rawValue) \(intent.host)\(to)"
        }
    }
}

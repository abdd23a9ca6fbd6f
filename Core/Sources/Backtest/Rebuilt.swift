import Facts

/// One change of a recorded fact.
public struct RecordedChange: Hashable, Sendable {
    public enum What: Hashable, Sendable {
        /// A value of a reading, or of a part of it by name; nil when nothing was known from then on.
        case value(FactKind, key: String, part: String, ReadingValue?)
        case found(Health)
        case cleared(key: String)
    }

    public var at: Moment
    public var host: HostName
    public var agent: String
    public var what: What

    public init(at: Moment, host: HostName, agent: String, _ what: What) {
        self.at = at
        self.host = host
        self.agent = agent
        self.what = what
    }
}

/// A picture that goes on from one that was kept, change by change.
struct RebuiltPicture: Sendable {
    private var picture: Picture
    /// When the picture was, on which all observations build.
    private let start: Moment
    /// Hosts that heard a BMC and no longer do: `asker/host`.
    private var deaf: Set<String> = []
    /// Hosts whose BMC no one hears.
    private var silentBMCs: Set<HostName> = []
    /// Hosts whose storage has told of itself: what the cluster says of it counts less.
    private var storageTold: Set<HostName> = []

    init(_ picture: Picture) {
        self.picture = picture
        start = picture.now
        // Not heard in the last turn of who asks it: it grows stale already.
        for host in picture.hosts {
            guard let bmc = host.bmc, start.secondsSince(bmc.observedAt) > bmc.staleAfterSeconds / 3 else { continue }
            silentBMCs.insert(host.name)
        }
    }

    /// All facts at that moment. An agent that was heard at the picture's moment is taken to have run on at its period:
    /// one that fell silent has said so by a change to nil.
    func picture(at now: Moment) -> Picture {
        var picture = picture
        picture.now = now
        let passed = now.secondsSince(start)
        for index in picture.hosts.indices {
            picture.hosts[index].on?.refresh(now, start)
            picture.hosts[index].member?.refresh(now, start)
            picture.hosts[index].storage?.refresh(now, start)
            if !silentBMCs.contains(picture.hosts[index].name) { picture.hosts[index].bmc?.refresh(now, start) }
            picture.hosts[index].summary?.refresh(now, start)
        }
        for index in picture.servers.indices { picture.servers[index].on?.refresh(now, start) }
        for index in picture.sources.indices { picture.sources[index].power?.refresh(now, start) }
        for index in picture.health.indices { picture.health[index].health.refresh(now, start) }
        for index in picture.sensors.indices { picture.sensors[index].goOn(to: now, start) }
        for index in picture.agents.indices where picture.agents[index].isFresh(at: start) {
            picture.agents[index].succeededAt = picture.agents[index].succeededAt?.adding(seconds: passed)
        }
        return picture
    }

    /// Takes the change over. Returns whether it alone could change a decision: a number that stays within its range cannot.
    mutating func apply(_ change: RecordedChange) -> Bool {
        switch change.what {
        case .value(.temperature, let key, _, let value): return setTemperature(change, key, value)
        case .value(.power, let key, let part, let value): setPower(key, part, value, change.at)
        case .value(.member, let key, let part, let value): setMember(key, part, value, change.at)
        case .value(.server, let key, let part, let value): setServer(key, part, value, change.at)
        case .value(.bmc, let key, _, let value): setBMC(change, key, value)
        case .value(.storage, let key, _, let value): setStorage(key, value, change.at)
        case .value: break
        // Counts only while that host is off, and a backtest moves no host.
        case .found(let health) where health.of != nil: break
        case .found(let health):
            remove(health.key, change)
            let seen = Observed(health, since: change.at, observedAt: change.at, staleAfterSeconds: staleSeconds(change))
            picture.health.append(HealthReport(host: change.host, agent: change.agent, health: seen))
        case .cleared(let key): remove(key, change)
        }
        if case .value(.power, _, let part, .number?) = change.what, ["charge", "runtime", "load", "volts"].contains(part) {
            return false
        }
        return true
    }

    private mutating func remove(_ key: String, _ change: RecordedChange) {
        picture.health.removeAll { $0.host == change.host && $0.agent == change.agent && $0.health.value.key == key }
    }

    private func staleSeconds(_ change: RecordedChange) -> Double {
        let run = picture.agents.first { $0.host == change.host && $0.agent == change.agent }
        return run?.staleAfterSeconds ?? picture.policy.powerStaleAfterSeconds
    }

    private mutating func setTemperature(_ change: RecordedChange, _ key: String, _ value: ReadingValue?) -> Bool {
        let found = picture.sensors.firstIndex {
            $0.host == change.host && $0.agent == change.agent
                && "\($0.temperature.value.of.rawValue)/\($0.temperature.value.key)" == key
        }
        guard let found else { return false }
        guard case .number(let celsius)? = value else {
            picture.sensors[found].temperature.observedAt = Moment(milliseconds: 0)
            return true
        }
        let before = picture.sensors[found].temperature.value.state
        picture.sensors[found].goOn(to: change.at, start)
        picture.sensors[found].read(celsius, at: change.at)
        return before != .nominal || picture.sensors[found].temperature.value.state != .nominal
    }

    private mutating func setPower(_ key: String, _ part: String, _ value: ReadingValue?, _ at: Moment) {
        guard let index = picture.sources.firstIndex(where: { $0.name == key }), var seen = picture.sources[index].power else {
            return
        }
        guard value != nil || part == "charge" || part == "runtime" || part == "load" || part == "volts" else {
            // The source fell silent: its last word stays, and grows stale.
            picture.sources[index].power?.staleAfterSeconds = min(seen.staleAfterSeconds, at.secondsSince(seen.observedAt))
            return
        }
        switch (part, value) {
        case ("input", .text(let word)?):
            seen.value.input = Condition(rawValue: word) ?? .unknown
            picture.sources[index].inputSince = at
        case ("output", .text(let word)?): seen.value.output = PowerOutput(rawValue: word) ?? .unknown
        case ("charge", let number): seen.value.chargePercent = number?.number
        case ("runtime", let number): seen.value.runtimeSeconds = number?.number
        case ("load", let number): seen.value.loadPercent = number?.number
        case ("volts", let number): seen.value.inputVolts = number?.number
        default: return
        }
        seen.since = at
        seen.observedAt = at
        picture.sources[index].power = seen
    }

    private mutating func setMember(_ key: String, _ part: String, _ value: ReadingValue?, _ at: Moment) {
        guard let index = picture.hosts.firstIndex(where: { $0.name == key }) else { return }
        switch (part, value) {
        case ("member", .flag(let isMember)?): picture.hosts[index].member?.become(isMember, at)
        case ("on", .flag(let isOn)?): picture.hosts[index].on?.become(isOn, at)
        case ("storage", .text(let word)?) where !storageTold.contains(key):
            picture.hosts[index].storage?.become(StorageState(rawValue: word) ?? .unknown, at)
        case ("on", nil): picture.hosts[index].on = nil
        default: break
        }
    }

    /// Several hosts ask one BMC: it is silent once none of them hears it.
    private mutating func setBMC(_ change: RecordedChange, _ key: String, _ value: ReadingValue?) {
        guard let index = picture.hosts.firstIndex(where: { $0.name == key }) else { return }
        guard case .flag(let isOn)? = value else {
            deaf.insert("\(change.host)/\(key)")
            guard !silentBMCs.contains(key), !isHeardByOthers(key, than: change) else { return }
            silentBMCs.insert(key)
            // It was heard last in the turn before; from then on it grows stale.
            let heardAt = change.at.adding(seconds: -staleSeconds(change) / 3)
            picture.hosts[index].bmc?.observedAt = heardAt
            return
        }
        deaf.remove("\(change.host)/\(key)")
        silentBMCs.remove(key)
        let before = picture.hosts[index].bmc
        let since = before?.value.on == isOn ? before?.since : nil
        let seen = Observed(
            BMC(key: key, on: isOn, restore: before?.value.restore), since: since ?? change.at, observedAt: change.at,
            staleAfterSeconds: staleSeconds(change))
        picture.hosts[index].bmc = seen
    }

    private func isHeardByOthers(_ key: String, than change: RecordedChange) -> Bool {
        picture.agents.contains { run in
            let asks = picture.hosts.contains { $0.name == run.host && $0.role == .striker }
            return run.agent == change.agent && run.host != change.host && asks && run.isFresh(at: start)
                && !deaf.contains("\(run.host)/\(key)")
        }
    }

    private mutating func setStorage(_ key: String, _ value: ReadingValue?, _ at: Moment) {
        guard let index = picture.hosts.firstIndex(where: { $0.name == key }) else { return }
        storageTold.insert(key)
        guard case .text(let word)? = value else { return }
        picture.hosts[index].storage?.become(StorageState(rawValue: word) ?? .unknown, at)
    }

    private mutating func setServer(_ key: String, _ part: String, _ value: ReadingValue?, _ at: Moment) {
        guard let index = picture.servers.firstIndex(where: { $0.name == key }) else { return }
        switch (part, value) {
        case ("state", .text(let word)?):
            picture.servers[index].state = ServerState(rawValue: word) ?? .unknown
            picture.servers[index].stateSince = at
        case ("on", .text(let host)?): picture.servers[index].on?.become(host, at)
        case ("on", nil): picture.servers[index].on?.become(nil, at)
        default: break
        }
    }
}

extension ReadingValue {
    fileprivate var number: Double? { if case .number(let number) = self { number } else { nil } }
}

extension Observed {
    fileprivate mutating func become(_ value: Value, _ at: Moment) {
        self.value = value
        since = at
        observedAt = at
    }

    /// What was fresh at the start is seen again as long after `now` as it was then: agents keep their turn.
    fileprivate mutating func refresh(_ now: Moment, _ start: Moment) {
        guard isFresh(at: max(start, observedAt)), observedAt < now else { return }
        let lag = max(0, start.secondsSince(observedAt))
        observedAt = now.adding(seconds: -lag)
    }
}

extension Sensor {
    /// Reads the same again at each turn of its agent until `now`.
    fileprivate mutating func goOn(to now: Moment, _ start: Moment) {
        guard temperature.isFresh(at: max(start, temperature.observedAt)) else { return }
        let period = max(1, temperature.staleAfterSeconds / 3)
        let value = temperature.value.value
        let turns = Int(now.secondsSince(temperature.observedAt) / period)
        guard turns > 0 else { return }
        let last = temperature.observedAt
        for turn in max(1, turns - Sensor.recentLimit + 1)...turns {
            append(Past(at: last.adding(seconds: Double(turn) * period), value: value))
        }
        temperature.observedAt = last.adding(seconds: Double(turns) * period)
    }

    /// The state is told by the limits; a sensor without limits keeps the one it had.
    fileprivate mutating func read(_ celsius: Double, at: Moment) {
        temperature.value.value = celsius
        temperature.observedAt = at
        append(Past(at: at, value: celsius))
        guard let warning = temperature.value.warningCelsius, temperature.value.side != .low else { return }
        let critical = temperature.value.criticalCelsius ?? .infinity
        let state: HeatState = celsius >= critical ? .critical : celsius >= warning ? .warning : .nominal
        if temperature.value.state != state { temperature.since = at }
        temperature.value.state = state
        temperature.value.side = state == .nominal ? nil : .high
    }

    private mutating func append(_ past: Past) {
        if recent.last?.at == past.at { recent.removeLast() }
        recent.append(past)
        if recent.count > Sensor.recentLimit { recent.removeFirst(recent.count - Sensor.recentLimit) }
    }
}

extension Memory {
    /// The same memory after passes that changed nothing: what counted on until the last pass counts on until this one.
    func bridged(to pass: Moment?) -> Memory {
        guard let pass, let last = lastPass, last < pass else { return self }
        var memory = self
        memory.lastPass = pass
        for index in memory.outages.indices where memory.outages[index].to == last { memory.outages[index].to = pass }
        return memory
    }
}

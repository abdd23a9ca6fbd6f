import Facts

/// One function for each group of commands, in the order of the table in `docs/scenarios.md`.
extension CommandParser {
    mutating func site() throws(ScenarioError) -> Command {
        _ = try word("pair", among: ["pair"])
        if atEnd { return .site(.pair) }
        _ = try word("separate-ups or the end of the line", among: ["separate-ups"])
        return .site(.pairSeparateUPS)
    }

    mutating func shape(_ word: String) throws(ScenarioError) -> Command {
        if word == "policy" { return try policyValue(of: try next("the name of a policy value")) }
        if word == "servers" {
            let name = try next("the name of the new server")
            guard !names.servers.contains(name.text), !names.hosts.contains(name.text) else {
                throw error(name, "expected a new name, there is a \(name.text) already")
            }
            _ = try self.word("on", among: ["on"])
            let host = try node()
            let size = try bytes()
            names.servers.append(name.text)
            return .addServer(name.text, on: host, memoryBytes: size)
        }
        let name = try server()
        let shapes = ["non-essential", "after", "stop-time", "ignores-stop", "stay-off", "no-migrate"]
        switch try self.word("what the server is like", among: shapes) {
        case "non-essential": return .server(name, .nonEssential)
        case "after":
            let parent = try server()
            guard takes("delay") else { return .server(name, .after(parent, delaySeconds: 0)) }
            return .server(name, .after(parent, delaySeconds: try duration("a delay")))
        case "stop-time": return .server(name, .stopTime(seconds: try duration("a stop time")))
        case "ignores-stop": return .server(name, .ignoresStop)
        case "stay-off": return .server(name, .stayOff)
        default: return .server(name, .cannotMigrate)
        }
    }

    mutating func health(_ word: String) throws(ScenarioError) -> Command {
        let host = try node()
        switch word {
        case "fan":
            let number = try whole("the number of a fan", 1...Numbers.fansPerNode)
            return .health(host, .fan(number, failed: try self.word("failed or ok", among: ["failed", "ok"]) == "failed"))
        case "psu":
            let number = try whole("the number of a power supply", 1...2)
            return .health(host, .psu(number, failed: try self.word("failed or ok", among: ["failed", "ok"]) == "failed"))
        case "drive":
            let number = try whole("the number of a drive", 1...64)
            return .health(host, .drive(number, try state("the state of the drive")))
        case "array": return .health(host, .array(try state("the state of the array")))
        case "memory": return .health(host, .memory(try state("the state of the memory")))
        case "link":
            let name = try next("the name of a link, such as bcn1").text
            return .health(host, .link(name, up: try self.word("up or down", among: ["up", "down"]) == "up"))
        default:
            return .health(host, .controllerBattery(failed: try self.word("failed or ok", among: ["failed", "ok"]) == "failed"))
        }
    }

    mutating func heat(_ word: String) throws(ScenarioError) -> Command {
        switch word {
        case "room": return .room(celsius: try celsius())
        case "cooling": return .cooling(on: try onOff())
        default: break
        }
        let host = try node()
        if takes("ok") { return .heatOK(host) }
        guard takes("sensors") else {
            let sensors = SensorModel.ofNode.map(\.key)
            let key = try self.word("sensors, ok or the name of a sensor", among: sensors)
            return .heatSensor(host, key: key, celsius: try celsius())
        }
        let count = try whole("how many sensors", 0...SensorModel.ofNode.count)
        switch try self.word("warning, critical or low", among: ["warning", "critical", "low"]) {
        case "warning": return .heatSensors(host, count: count, state: .warning, side: takes("low") ? .low : .high)
        case "critical": return .heatSensors(host, count: count, state: .critical, side: takes("low") ? .low : .high)
        default:
            if takes("warning") { return .heatSensors(host, count: count, state: .warning, side: .low) }
            _ = takes("critical")
            return .heatSensors(host, count: count, state: .critical, side: .low)
        }
    }

    mutating func power(_ word: String) throws(ScenarioError) -> Command {
        if word == "mains" {
            switch try self.word("on, off or a UPS", among: ["on", "off"] + names.sources) {
            case "on": return .mains(nil, on: true)
            case "off": return .mains(nil, on: false)
            case let source: return .mains(source, on: try onOff())
            }
        }
        let name = try self.word("a UPS", among: names.sources)
        let changes = ["charge", "runtime", "aged", "silent", "lies", "self-test", "replace-battery", "new-battery", "ok"]
        switch try self.word("what the UPS has or says", among: changes) {
        case "charge": return .ups(name, .charge(percent: try percent()))
        case "runtime": return .ups(name, .runtime(seconds: try duration("a runtime")))
        case "aged": return .ups(name, .aged(percent: max(1, try percent())))
        case "silent": return .ups(name, .silent)
        case "lies":
            let units = ["": 1.0, "s": 1, "m": 60, "h": 3600]
            let seconds = try quantity("a false runtime", units, example: "65535", in: 0...1e9)
            return .ups(name, .lies(runtimeSeconds: seconds))
        case "self-test": return .ups(name, .selfTest(try onOff()))
        case "replace-battery": return .ups(name, .replaceBattery)
        case "new-battery": return .ups(name, .newBattery)
        default: return .ups(name, .ok)
        }
    }

    mutating func seeing(_ word: String) throws(ScenarioError) -> Command {
        if word == "bmc" { return .bmc(try node(), try state("the state of the BMC")) }
        let name = try host()
        let role: Role = names.strikers.contains(name) ? .striker : .node
        let agent = try self.word("an agent of \(name)", among: ModelAgent.names(on: role))
        return .agent(name, name: agent, try state("how the agent behaves"))
    }

    mutating func links(_ word: String) throws(ScenarioError) -> Command {
        if word == "database" {
            return .database(try striker(), up: try self.word("up or down", among: ["up", "down"]) == "up")
        }
        let one = try host()
        let other = try host()
        let network = atEnd ? nil : try self.word("a network", among: Plant.networks)
        return word == "cut" ? .cut(one, other, network: network) : .join(one, other, network: network)
    }

    mutating func hosts(_ word: String) throws(ScenarioError) -> Command {
        switch word {
        case "crash": return .crash(try host())
        case "restart": return .restart(try host())
        case "start": return .start(try host())
        case "stop":
            let name = try host()
            _ = try self.word("by", among: ["by"])
            _ = try self.word("user", among: ["user"])
            return .stop(name)
        case "maintenance": return try maintenance()
        default: return try storage()
        }
    }

    private mutating func maintenance() throws(ScenarioError) -> Command {
        var name: HostName?
        let first = try self.word("a host, on or off", among: names.hosts + ["on", "off"])
        var on = first == "on"
        if names.hosts.contains(first) {
            name = first
            on = try onOff()
        }
        guard on else { return .maintenance(name, nil) }
        var order = MaintenanceOrder()
        if takes("hands-off") { order.handsOff = true }
        if takes("for") { order.seconds = try duration() }
        return .maintenance(name, order)
    }

    private mutating func storage() throws(ScenarioError) -> Command {
        let name = try self.word("a node or both", among: names.nodes + ["both"])
        let states = ["ok", "sync-source", "sync-target", "outdated"]
        let state: StorageState? =
            switch try self.word("the state of the storage", among: states) {
            case "sync-source": .syncSource
            case "sync-target": .syncTarget
            case "outdated": .outdated
            default: nil
            }
        return .storage(name == "both" ? nil : name, state)
    }

    mutating func run() throws(ScenarioError) -> Command {
        guard takes("until") else { return .run(seconds: try duration()) }
        if takes("redundant") { return .runUntilRedundant(seconds: try duration("the longest time")) }
        let name = try self.word("a node or redundant", among: names.nodes + ["redundant"])
        _ = try self.word("stopping", among: ["stopping"])
        return .runUntilStopping(name, seconds: try duration("the longest time"))
    }

    mutating func expect() throws(ScenarioError) -> Command {
        let known = ["no"] + names.servers + names.hosts
        let subject = try self.word("no intents, a server or a host", among: known)
        if subject == "no" {
            _ = try self.word("intents", among: ["intents"])
            return .expect(.noIntents)
        }
        if names.servers.contains(subject) {
            guard try self.word("on or off", among: ["on", "off"]) == "on" else { return .expect(.serverOff(subject)) }
            return .expect(.server(subject, on: try node()))
        }
        switch try self.word("on, off or booted", among: ["on", "off", "booted"]) {
        case "on": return .expect(.host(subject, on: true))
        case "off": return .expect(.host(subject, on: false))
        default: return .expect(.booted(subject, by: try bootedBy()))
        }
    }

    private mutating func bootedBy() throws(ScenarioError) -> [HostName] {
        _ = try word("by", among: ["by"])
        var hosts = [try striker()]
        while takes("or") { hosts.append(try striker()) }
        return hosts
    }

    /// One of the words of a state.
    private mutating func state<State>(_ what: String) throws(ScenarioError) -> State
    where State: CaseIterable & RawRepresentable, State.RawValue == String {
        let token = try next(what)
        guard let state = State(rawValue: token.text) else {
            throw unexpected(token, what, among: State.allCases.map(\.rawValue))
        }
        return state
    }
}

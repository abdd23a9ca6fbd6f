import Facts

extension Plant {
    /// Does what a command says, at this moment.
    mutating func apply(_ command: Command) throws(WorldError) {
        switch command {
        case .addServer(let name, let host, let bytes): try addServer(name, host, bytes)
        case .server(let name, let shape): try setShape(name, shape)
        case .health(let host, let change): try setHealth(host, change)
        case .heatSensors(let host, let count, let state, let side): try pinSensors(host, count, state, side)
        case .heatSensor(let host, let key, let celsius): try pinSensor(host, key, celsius)
        case .heatOK(let host): machines[try find(host, .node)].pins = [:]
        case .room(let celsius):
            room.setPoint = celsius
            room.celsius = celsius
        case .cooling(let on): room.cooling = on
        case .mains(let name, let on): try setMains(name, on)
        case .ups(let name, let change): upses[try find(source: name)].change(change)
        case .agent(let host, let name, let mood): try setMood(host, name, mood)
        case .bmc(let host, let mood): machines[try find(host, .node)].bmc = mood
        case .cut(let one, let other, let network): try cut(one, other, network)
        case .join(let one, let other, let network): try join(one, other, network)
        case .database(let host, let up): machines[try find(host, .striker)].databaseUp = up
        case .messages(let host, let delivery): machines[try find(host)].delivery = delivery
        case .clock(let host, let seconds): setClock(try find(host), seconds)
        case .kill(let host, let point): try kill(host, point)
        case .daemon(let host, let up): try setDaemon(host, up)
        case .migrations(let fail): migrationsFail = fail
        case .firmware(let host, let restore): machines[try find(host)].restore = restore
        case .confirmOff(let host): try confirmOff(host)
        case .distant(let name, let sources): try addDistant(name, sources)
        case .crash(let host): try crash(host)
        case .restart(let host): try restart(host)
        case .stop(let host): try stop(host)
        case .start(let host): try start(host)
        case .maintenance(let host, let order): try setMaintenance(host, order)
        case .storage(let host, let state): try pinStorage(host, state)
        case .site: throw .impossible("a story has one site, and it stands first")
        case .policy, .policySwitch, .run, .runUntilStopping, .runUntilRedundant, .expect: break
        }
    }

    // MARK: Finding

    func find(_ host: HostName, _ role: Role? = nil) throws(WorldError) -> Int {
        let fitting = machines.filter { role == nil || $0.role == role }
        guard fitting.contains(where: { $0.name == host }), let index = index(of: host) else {
            throw .unknown(what: role?.rawValue ?? "host", name: host, known: fitting.map(\.name))
        }
        return index
    }

    private func find(source: SourceName) throws(WorldError) -> Int {
        guard let index = upses.firstIndex(where: { $0.name == source }) else {
            throw .unknown(what: "UPS", name: source, known: upses.map(\.name))
        }
        return index
    }

    func find(server name: ServerName) throws(WorldError) -> Int {
        guard let index = serverIndex(name) else {
            throw .unknown(what: "server", name: name, known: servers.map(\.name))
        }
        return index
    }

    // MARK: Servers

    private mutating func addServer(_ name: ServerName, _ host: HostName, _ bytes: Int64) throws(WorldError) {
        let node = machines[try find(host, .node)]
        guard serverIndex(name) == nil else { throw .impossible("there is a server \(name) already") }
        guard node.isMember else { throw .impossible("\(host) is not a member, no server can run on it") }
        let used = servers(on: host).reduce(Int64(0)) { $0 + $1.memoryBytes }
        guard bytes > 0, used + bytes <= Numbers.nodeMemoryBytes else {
            throw .outOfRange("\(host) has \((Numbers.nodeMemoryBytes - used) >> 30)GiB free, less than \(name) needs")
        }
        servers.append(VirtualServer(name: name, host: host, memoryBytes: bytes))
        tellStates()
    }

    private mutating func setShape(_ name: ServerName, _ shape: ServerShape) throws(WorldError) {
        let index = try find(server: name)
        switch shape {
        case .nonEssential: servers[index].entry.essential = false
        case .after(let parent, let delay):
            _ = try find(server: parent)
            servers[index].entry.after.append(parent)
            servers[index].entry.startDelaySeconds = delay
        case .stopTime(let seconds):
            servers[index].stopTimeSeconds = seconds
            servers[index].stopHistory = [seconds]
        case .ignoresStop: servers[index].ignoresStop = true
        case .stayOff: servers[index].entry.stayOff = true
        case .cannotMigrate: servers[index].entry.migrates = false
        }
    }

    // MARK: Health and heat

    private mutating func setHealth(_ host: HostName, _ change: HealthChange) throws(WorldError) {
        let index = try find(host, .node)
        switch change {
        case .fan(let number, let failed):
            try check(number, 1...Numbers.fansPerNode, "fan")
            toggle(&machines[index].failedFans, number, failed)
        case .psu(let number, let failed):
            try check(number, 1...machines[index].psus.count, "psu")
            toggle(&machines[index].failedPSUs, number, failed)
        case .drive(let number, let state):
            try check(number, 1...64, "drive")
            machines[index].drives[number] = state == .ok ? nil : state
        case .array(let state):
            let rebuilds = state == .rebuilding
            machines[index].array = rebuilds ? .partly : state
            machines[index].rebuildEnds = rebuilds ? now + milliseconds(Numbers.rebuildSeconds) : nil
        case .memory(let state): machines[index].memory = state
        case .link(let name, let up): toggle(&machines[index].linksDown, name, !up)
        case .controllerBattery(let failed): machines[index].controllerBatteryFailed = failed
        }
    }

    private func toggle<Element>(_ set: inout Set<Element>, _ element: Element, _ isIn: Bool) {
        if isIn { set.insert(element) } else { set.remove(element) }
    }

    private func check(_ number: Int, _ range: ClosedRange<Int>, _ what: String) throws(WorldError) {
        guard range.contains(number) else {
            throw .outOfRange("\(what) \(number): a node has \(what) \(range.lowerBound) to \(range.upperBound)")
        }
    }

    /// The first sensors are held; those of an earlier such command that are not among them are free again.
    private mutating func pinSensors(_ host: HostName, _ count: Int, _ state: HeatState, _ side: HeatSide) throws(WorldError) {
        let index = try find(host, .node)
        try check(count, 0...SensorModel.ofNode.count, "sensors")
        machines[index].pins = machines[index].pins.filter { !$0.value.isMass }
        for sensor in SensorModel.ofNode.prefix(count) where machines[index].pins[sensor.key] == nil {
            machines[index].pins[sensor.key] = HeatPin(celsius: sensor.pinned(at: state, side), isMass: true)
        }
    }

    private mutating func pinSensor(_ host: HostName, _ key: String, _ celsius: Double) throws(WorldError) {
        let index = try find(host, .node)
        guard SensorModel.ofNode.contains(where: { $0.key == key }) else {
            throw .unknown(what: "sensor", name: key, known: SensorModel.ofNode.map(\.key))
        }
        machines[index].pins[key] = HeatPin(celsius: celsius, isMass: false)
    }

    // MARK: Power and agents

    private mutating func setMains(_ name: SourceName?, _ on: Bool) throws(WorldError) {
        guard let name else {
            for index in upses.indices { upses[index].mains = on }
            return
        }
        upses[try find(source: name)].mains = on
    }

    private mutating func setMood(_ host: HostName, _ name: String, _ mood: Mood) throws(WorldError) {
        let index = try find(host)
        let known = ModelAgent.names(on: machines[index].role)
        guard known.contains(name) else { throw .unknown(what: "agent of \(host)", name: name, known: known) }
        machines[index].moods[name] = mood
    }
}

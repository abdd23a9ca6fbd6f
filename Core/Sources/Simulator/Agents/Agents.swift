import Cycle
import Facts

/// The agents of the model. They print the same lines under the same names, and at the same periods, as the real ones.
enum ModelAgent: String, CaseIterable, Sendable {
    case ipmi = "scan-ipmi"
    case nut = "scan-nut"
    case smart = "scan-smart"
    case raid = "scan-raid"
    case hardware = "scan-hardware"
    case network = "scan-network"
    case environment = "scan-environment"
    case cluster = "scan-cluster"
    case server = "scan-server"

    var periodSeconds: Double {
        switch self {
        case .nut, .cluster, .server: Numbers.quickPeriodSeconds
        case .ipmi, .smart, .raid, .hardware, .network, .environment: Numbers.slowPeriodSeconds
        }
    }

    /// Its place among all agents.
    var index: Int {
        switch self {
        case .ipmi: 0
        case .nut: 1
        case .smart: 2
        case .raid: 3
        case .hardware: 4
        case .network: 5
        case .environment: 6
        case .cluster: 7
        case .server: 8
        }
    }

    /// Which agents find something on a host. A Striker asks the UPSes and, over the network, the BMCs of the nodes.
    static func on(_ role: Role) -> [ModelAgent] {
        role == .striker ? [.ipmi, .nut] : allCases
    }

    static func names(on role: Role) -> [String] { on(role).map(\.rawValue) }
}

extension Plant {
    /// What the agents of a host say in a pass: those whose turn it is, and of which anything is heard.
    mutating func scan(host index: Int, policy: Policy) -> [(ModelAgent, AgentBatch)] {
        let role = machines[index].role
        if machines[index].agentDue[.ipmi, default: 0] <= now { readHeat = roundedHeat }
        var batches: [(ModelAgent, AgentBatch)] = []
        for agent in ModelAgent.on(role) where machines[index].agentDue[agent, default: 0] <= now {
            // Turns stay on one grid, so that all slow agents of a site run in the same pass.
            let period = milliseconds(agent.periodSeconds)
            machines[index].agentDue[agent] = (now / period + 1) * period
            if let batch = run(agent, on: index, policy: policy) { batches.append((agent, batch)) }
        }
        return batches
    }

    /// Time was left out up to this moment: the next turn of each agent that runs is the first behind it.
    mutating func jumpAgents(to time: Int64) {
        for index in machines.indices where machines[index].scans {
            for (agent, due) in machines[index].agentDue where due <= time {
                let period = milliseconds(agent.periodSeconds)
                machines[index].agentDue[agent] = (time / period + 1) * period
            }
        }
    }

    private mutating func run(_ agent: ModelAgent, on index: Int, policy: Policy) -> AgentBatch? {
        let host = machines[index]
        let mood = host.moods[agent.rawValue] ?? .ok
        guard mood != .silent else { return nil }
        var failure = mood == .fails ? "exit status 1" : nil
        if agent == .ipmi && host.role != .striker && host.bmc != .ok {
            failure = host.bmc == .silent ? "the BMC does not answer" : "the BMC answers nonsense"
        }
        let lines = failure == nil ? shared(lines(of: agent, on: index), of: agent, on: index) : []
        var run = AgentRun(
            host: host.name, agent: agent.rawValue, outcome: failure == nil ? .scanned : .failed, since: moment, ranAt: moment,
            succeededAt: failure == nil ? moment : nil, because: failure, periodSeconds: agent.periodSeconds,
            staleAfterSeconds: policy.stalePeriods * agent.periodSeconds)
        run.lines = lines.count
        return AgentBatch(run: run, lines: lines, at: moment)
    }

    private mutating func shared(_ lines: [AgentLine], of agent: ModelAgent, on index: Int) -> [AgentLine] {
        let place = index * ModelAgent.allCases.count + agent.index
        while lastLines.count <= place { lastLines.append([]) }
        if lastLines[place] != lines { lastLines[place] = lines }
        return lastLines[place]
    }

    private mutating func lines(of agent: ModelAgent, on index: Int) -> [AgentLine] {
        switch agent {
        case .ipmi:
            machines[index].role == .striker
                ? bmcLines(askedBy: machines[index]) : temperatures(of: index) + chassis(machines[index])
        case .nut: powerLines()
        case .smart: drives(machines[index])
        case .raid: array(machines[index])
        case .hardware: memory(machines[index])
        case .network: links(machines[index])
        case .environment: SensorModel.ofRoom.map { .temperature($0.line(celsius: roomValue($0))) }
        case .cluster: clustered.map { .member(membership(of: $0, seenFrom: machines[index])) }
        case .server: servers.map { .server(report(of: $0, seenFrom: machines[index])) }
        }
    }

    // MARK: Heat

    private mutating func temperatures(of index: Int) -> [AgentLine] {
        let free = machines[index].pins.isEmpty && machines[index].lastRead.isEmpty
        return SensorModel.ofNode.map { sensor in
            let natural = sensor.healthyCelsius + machines[index].heatOffset
            guard !free else { return .temperature(sensor.line(celsius: natural)) }
            return .temperature(sensor.line(celsius: pinned(sensor, natural, on: index)))
        }
    }

    /// What a sensor reads while, or just after, a story holds it.
    private mutating func pinned(_ sensor: SensorModel, _ natural: Double, on index: Int) -> Double {
        let pin = machines[index].pins[sensor.key]
        if let pin, !pin.isMass {
            machines[index].lastRead[sensor.key] = nil
            return pin.celsius
        }
        let wanted = pin?.celsius ?? natural
        let last = machines[index].lastRead[sensor.key] ?? natural
        let step = Numbers.pinStepCelsius
        let value = min(max(wanted, last - step), last + step)
        machines[index].lastRead[sensor.key] = pin == nil && value == natural ? nil : value
        return value
    }

    private func roomValue(_ sensor: SensorModel) -> Double {
        sensor.healthyCelsius + room.celsius - Numbers.roomCelsius
    }

    // MARK: Power

    private func powerLines() -> [AgentLine] {
        upses.flatMap { ups -> [AgentLine] in
            guard let power = ups.told else { return [] }
            let sensor = SensorModel.of(ups.name)
            return [.power(power), .temperature(sensor.line(celsius: roomValue(sensor)))]
        }
    }

    // MARK: Health

    private func chassis(_ machine: Machine) -> [AgentLine] {
        var lines = machine.failedFans.sorted().map { bad("fan\($0)", .fanFailed, "fan \($0) failed") }
        for (offset, source) in machine.psus.enumerated() {
            let number = offset + 1
            if machine.failedPSUs.contains(number) {
                lines.append(bad("psu\(number)", .psuFailed, "power supply \(number) failed"))
            } else if ups(source)?.hasOutput != true {
                lines.append(bad("psu\(number)", .psuInputLost, "power supply \(number) has no input"))
            }
        }
        return lines
    }

    private func drives(_ machine: Machine) -> [AgentLine] {
        machine.drives.sorted { $0.key < $1.key }.compactMap { number, state in
            switch state {
            case .ok: nil
            case .predicted: bad("drive\(number)", .drivePredicted, "drive \(number) predicts its failure")
            case .failed: bad("drive\(number)", .driveFailed, "drive \(number) failed")
            }
        }
    }

    private func array(_ machine: Machine) -> [AgentLine] {
        var lines: [AgentLine] =
            switch machine.array {
            case .optimal: []
            case .partly, .rebuilding: [bad("array0", .arrayPartlyDegraded, "array 0 is partly degraded")]
            case .degraded: [bad("array0", .arrayDegraded, "array 0 is degraded")]
            case .failed: [bad("array0", .arrayFailed, "array 0 failed")]
            }
        if machine.controllerBatteryFailed {
            lines.append(bad("controller0", .controllerBattery, "the battery of controller 0 failed"))
        }
        return lines
    }

    private func memory(_ machine: Machine) -> [AgentLine] {
        switch machine.memory {
        case .ok: []
        case .correctable: [bad("memory", .memoryCorrectable, "memory has correctable errors")]
        case .uncorrectable: [bad("memory", .memoryUncorrectable, "memory has uncorrectable errors")]
        }
    }

    private func links(_ machine: Machine) -> [AgentLine] {
        machine.linksDown.sorted().map { bad($0, .linkFailed, "link \($0) is down") }
    }

    private func bad(_ key: String, _ kind: HealthKind, _ reason: String) -> AgentLine {
        .health(Health(key: key, kind: kind, reason: reason))
    }

    // MARK: Cluster

    private func membership(of node: Machine, seenFrom seat: Machine) -> Membership {
        let used = servers.filter { $0.host == node.name || $0.movingTo == node.name }.reduce(Int64(0)) { $0 + $1.memoryBytes }
        let isSeen = isSeenAsMember(node, from: seat)
        let storage = node.name == seat.name || isSeen || node.data == .outdated ? seenStorage(node) : .unknown
        return Membership(
            key: node.name, on: isSeenOn(node, from: seat), member: isSeen, storage: storage,
            memoryFreeBytes: node.isOn ? Numbers.nodeMemoryBytes - used : nil)
    }

    private func isSeenAsMember(_ node: Machine, from seat: Machine) -> Bool {
        node.isMember && (node.name == seat.name || (seat.isMember && areLinked(node.name, seat.name)))
    }

    /// The cluster knows of a member; of any other host its BMC tells, if it has power and answers.
    private func isSeenOn(_ node: Machine, from seat: Machine) -> Bool? {
        if node.name == seat.name || isSeenAsMember(node, from: seat) { return true }
        guard node.bmc == .ok, !livePSUs(node).isEmpty, !isCut(node.name, seat.name) else { return nil }
        return node.isOn
    }

    /// What a node's own storage says of itself: one that lost its peer without a word does not know.
    func seenStorage(_ node: Machine) -> StorageState {
        node.pinnedStorage ?? (node.knowsItsStorage ? node.storage : .unknown)
    }

    private func report(of server: VirtualServer, seenFrom seat: Machine) -> ServerReport {
        // A host that the cluster no longer hears: where its servers are is what was last known.
        ServerReport(
            key: server.name, on: server.host, state: server.state, memoryBytes: server.memoryBytes,
            stopSeconds: server.stopHistory, stoppedBy: server.state == .stopped ? server.stoppedBy : nil)
    }

    // MARK: BMCs

    /// What a Striker reads over the network. The sensors that read while a host is off are asked only then: while it is on,
    /// its own agents tell all of them.
    private func bmcLines(askedBy striker: Machine) -> [AgentLine] {
        machines.filter { $0.role != .striker }.flatMap { machine -> [AgentLine] in
            guard canAskBMC(of: machine, from: striker) else { return [] }
            guard machine.bmc == .ok else { return [.bmc(BMC(key: machine.name, on: nil))] }
            let line = AgentLine.bmc(BMC(key: machine.name, on: machine.isOn, restore: machine.restore))
            let supplies = machine.failedPSUs.sorted().map { number in
                AgentLine.health(
                    Health(
                        key: "psu\(number)", kind: .psuFailed, reason: "power supply \(number) failed", of: machine.name))
            }
            guard !machine.isOn else { return [line] + supplies }
            return [line] + supplies
                + SensorModel.ofStandby.map { sensor in
                    var reading = sensor.line(celsius: Numbers.roomCelsius + 2 + machine.heatOffset)
                    reading.of = .device(machine.name)
                    return .temperature(reading)
                }
        }
    }

    /// Whether a BMC answers at all: it has standby power, it is not silent, and a network leads to it.
    func canAskBMC(of machine: Machine, from host: Machine) -> Bool {
        machine.bmc != .silent && !livePSUs(machine).isEmpty && !isCut(machine.name, host.name)
    }
}

import Facts

/// What a hostile step may do, each as likely as its weight.
struct HostileFaults: Sendable {
    private var chance: Chance

    init(_ chance: Chance) { self.chance = chance }

    private enum Kind: CaseIterable {
        case mains, source, battery, card, part, storageParts, sensors, sensor, room, agent, bmc, link, crash, restart
        case person, maintenance, policy, messages, clock, kill, migrations, pairLink

        var weight: Double {
            switch self {
            case .mains: 10
            case .source, .sensors: 8
            case .crash: 6
            case .battery, .card, .part, .room, .agent, .link, .person: 5
            case .kill: 6
            case .sensor, .storageParts, .bmc, .restart, .messages, .pairLink: 3
            case .maintenance, .clock, .migrations: 2
            case .policy: 1
            }
        }
    }

    private static let weights = Kind.allCases.map(\.weight)

    mutating func draw(in world: World?) -> Command {
        let node = chance.pick(["n1", "n2"])
        let ups = chance.pick(["ups1", "ups2"])
        let striker = chance.pick(["s1", "s2"])
        let kind = chance.weighted(Self.weights)
        switch Kind.allCases[kind] {
        case .mains: return .mains(nil, on: false)
        case .source: return .mains(ups, on: false)
        case .battery: return .ups(ups, battery())
        case .card: return .ups(ups, card())
        case .part: return .health(node, part())
        case .storageParts: return .health(node, storagePart())
        case .sensors:
            let side: HeatSide = chance.isTrue(0.9) ? .high : .low
            let state: HeatState = chance.isTrue(0.5) ? .critical : .warning
            return .heatSensors(node, count: chance.int(in: 1...12), state: state, side: side)
        case .sensor:
            return .heatSensor(node, key: chance.pick(SensorModel.ofNode).key, celsius: Double(chance.int(in: -60...200)))
        case .room: return chance.isTrue(0.5) ? .cooling(on: false) : .room(celsius: Double(chance.int(in: 5...55)))
        case .agent: return .agent(node, name: chance.pick(ModelAgent.names(on: .node)), chance.pick([.silent, .fails]))
        case .bmc: return .bmc(node, chance.pick([.silent, .error]))
        case .link: return link(node, striker)
        case .crash: return .crash(chance.isTrue(0.7) ? node : striker)
        case .restart: return .restart(chance.isTrue(0.8) ? striker : node)
        case .person: return chance.isTrue(0.6) ? .start(node) : .stop(node)
        case .maintenance: return maintenance(node)
        case .messages, .clock, .kill, .migrations, .pairLink: return software(Kind.allCases[kind], chance.pick([node, striker]))
        case .policy: return Shapes.policy(&chance)
        }
    }

    private mutating func battery() -> UPSChange {
        switch chance.int(in: 0...5) {
        case 0...3: .charge(percent: Double(chance.int(in: 0...100)))
        case 4: .runtime(seconds: Double(chance.int(in: 60...3600)))
        default: .replaceBattery
        }
    }

    private mutating func card() -> UPSChange {
        switch chance.int(in: 0...5) {
        case 0...3: .silent
        case 4: .lies(runtimeSeconds: chance.pick([0, 30, 600, 7200, 65535]))
        default: .selfTest(true)
        }
    }

    private mutating func part() -> HealthChange {
        switch chance.int(in: 0...5) {
        case 0...2: .fan(chance.int(in: 1...Numbers.fansPerNode), failed: true)
        case 3...4: .psu(chance.int(in: 1...2), failed: true)
        default: .memory(chance.pick([.correctable, .uncorrectable]))
        }
    }

    private mutating func storagePart() -> HealthChange {
        switch chance.int(in: 0...5) {
        case 0...1: .drive(chance.int(in: 1...8), chance.pick([.predicted, .failed]))
        case 2...3: .array(chance.pick([.partly, .degraded, .failed]))
        case 4: .controllerBattery(failed: true)
        default: .link(chance.pick(["bcn1", "sn1", "ifn1"]), up: false)
        }
    }

    private mutating func link(_ node: HostName, _ striker: HostName) -> Command {
        switch chance.int(in: 0...3) {
        case 0: .database(striker, up: false)
        case 1: .cut("s1", "s2", network: nil)
        default: .cut(node, striker, network: nil)
        }
    }

    /// What goes wrong between hosts and in our own daemons.
    private mutating func software(_ kind: Kind, _ host: HostName) -> Command {
        switch kind {
        case .messages:
            let late = Delivery.late(seconds: Double(chance.int(in: 1...90)))
            return .messages(host, chance.pick([late, late, .lost, .twice, .shuffled]))
        case .clock: return .clock(host, seconds: Double(chance.pick([-86_400, -600, -30, 30, 600, 86_400])))
        case .kill:
            let points: [FaultPoint?] = [nil] + FaultPoint.allCases
            return .kill(host, chance.pick(points))
        case .pairLink: return .cut("n1", "n2", network: chance.pick(["bcn", "sn", nil]))
        default: return .migrations(fail: true)
        }
    }

    private mutating func maintenance(_ node: HostName) -> Command {
        let order = MaintenanceOrder(seconds: Double(chance.int(in: 1...120)) * 60)
        return .maintenance(chance.isTrue(0.3) ? nil : node, order)
    }
}

import Facts

/// The rates of one schedule: from each range one value.
struct FaultSweep: Sendable {
    /// Something that a fault brings, so long after its beginning.
    typealias Event = (afterSeconds: Double, command: Command)

    private(set) var rates: [(kind: FaultKind, perYear: Double)] = []
    private let longOutageSeconds: Double

    init(_ chance: inout Chance) {
        longOutageSeconds = chance.double(in: Rates.longOutageSeconds)
        rates = [
            (.longOutage, chance.double(in: Rates.longOutages)),
            (.shortOutage, Rates.shortOutages * chance.double(in: Rates.longOutages)),
            (.cooling, Rates.perYear(hours: chance.spread(in: Rates.coolingHours))),
        ]
        for ups in ["ups1", "ups2"] {
            rates.append((.input(ups), chance.double(in: Rates.inputLost)))
            rates.append((.battery(ups), Rates.batteryAged))
            rates.append((.card(ups), Rates.perYear(hours: chance.spread(in: Rates.cardHours))))
        }
        for node in ["n1", "n2"] { addNode(node, &chance) }
        for striker in ["s1", "s2"] {
            rates.append((.crash(striker), Rates.perYear(hours: chance.spread(in: Rates.crashHours))))
            rates.append((.database(striker), Rates.perYear(hours: chance.spread(in: Rates.softwareHours))))
            for node in ["n1", "n2"] {
                rates.append((.cut(node, striker), Rates.perYear(hours: chance.spread(in: Rates.partHours))))
            }
        }
    }

    private mutating func addNode(_ node: HostName, _ chance: inout Chance) {
        let part = Rates.partHours
        rates += [
            (.drive(node), chance.double(in: Rates.driveFails) * Double(Rates.drivesPerNode)),
            (.correctable(node), Rates.memoryCorrectable),
            (.uncorrectable(node), chance.double(in: Rates.memoryUncorrectable)),
            (.fan(node), Rates.perYear(hours: chance.spread(in: Rates.fanHours)) * Double(Numbers.fansPerNode)),
            (.psu(node), Rates.perYear(hours: chance.spread(in: part)) * 2),
            (.bmc(node), Rates.perYear(hours: chance.spread(in: part))),
            (.link(node), Rates.perYear(hours: chance.spread(in: part)) * 6),
            (.controllerBattery(node), Rates.perYear(hours: chance.spread(in: part))),
            (.crash(node), Rates.perYear(hours: chance.spread(in: Rates.crashHours))),
            (.agent(node), Rates.perYear(hours: chance.spread(in: Rates.softwareHours))),
            (.stop(node), Rates.stops), (.maintenance(node), Rates.maintenances),
        ]
    }

    /// Gives all parts without a primary source the same time between failures, hours.
    mutating func fix(partHours: Double) {
        for index in rates.indices {
            let count: Double
            switch rates[index].kind {
            case .psu: count = 2
            case .link: count = 6
            case .fan: count = Double(Numbers.fansPerNode)
            case .bmc, .controllerBattery, .cooling, .card, .cut: count = 1
            default: continue
            }
            rates[index].perYear = Rates.perYear(hours: partHours) * count
        }
    }

    /// What one fault of that kind does, and when it is mended, from its beginning.
    func events(of kind: FaultKind, _ chance: inout Chance) -> [Event] {
        switch kind {
        case .longOutage, .shortOutage, .input, .battery, .card, .cooling: power(kind, &chance)
        case .drive(let node): drive(node, &chance)
        case .correctable(let node): part(node, .memory(.correctable), .memory(.ok), &chance)
        case .uncorrectable(let node): part(node, .memory(.uncorrectable), .memory(.ok), &chance)
        case .fan(let node):
            part(node, { .fan($0, failed: true) }, { .fan($0, failed: false) }, 1...Numbers.fansPerNode, &chance)
        case .psu(let node): part(node, { .psu($0, failed: true) }, { .psu($0, failed: false) }, 1...2, &chance)
        case .link(let node): link(node, &chance)
        case .controllerBattery(let node):
            part(node, .controllerBattery(failed: true), .controllerBattery(failed: false), &chance)
        case .bmc(let node):
            pair(.bmc(node, chance.pick([.silent, .error])), .bmc(node, .ok), chance.spread(in: Rates.repairSeconds))
        default: software(kind, &chance)
        }
    }

    private func power(_ kind: FaultKind, _ chance: inout Chance) -> [Event] {
        switch kind {
        case .longOutage:
            return pair(.mains(nil, on: false), .mains(nil, on: true), 300 + chance.exponential(mean: longOutageSeconds))
        case .shortOutage:
            let isLonger = chance.isTrue(Rates.middleOutageShare)
            let seconds = chance.double(in: 0.1...(isLonger ? Rates.middleOutageSeconds : Rates.shortOutageSeconds))
            return pair(.mains(nil, on: false), .mains(nil, on: true), seconds)
        case .input(let ups):
            return pair(.mains(ups, on: false), .mains(ups, on: true), chance.exponential(mean: longOutageSeconds))
        case .battery(let ups):
            let seconds = (chance.double(in: Rates.batteryLeft) * Numbers.batteryJoules / Numbers.nodeWatts).rounded()
            let told: [Event] = chance.isTrue(0.5) ? [(1, .ups(ups, .replaceBattery))] : []
            let mended = (chance.spread(in: Rates.repairSeconds), Command.ups(ups, .newBattery))
            return [(0, .ups(ups, .runtime(seconds: seconds)))] + told + [mended]
        case .card(let ups):
            let change: UPSChange = chance.isTrue(0.7) ? .silent : .lies(runtimeSeconds: chance.pick([0, 30, 7200, 65535]))
            return pair(.ups(ups, change), .ups(ups, .ok), chance.spread(in: Rates.softwareSeconds))
        default:
            return pair(.cooling(on: false), .cooling(on: true), chance.spread(in: Rates.coolingOffSeconds))
        }
    }

    private func drive(_ node: HostName, _ chance: inout Chance) -> [Event] {
        let number = chance.int(in: 1...Rates.drivesPerNode)
        let warning = chance.isTrue(Rates.driveWarns) ? chance.double(in: 0...Rates.driveWarnsSeconds) : 0
        let repaired = warning + chance.spread(in: Rates.repairSeconds)
        let first: [Event] = warning > 0 ? [(0, .health(node, .drive(number, .predicted)))] : []
        return first + [
            (warning, .health(node, .drive(number, .failed))), (warning, .health(node, .array(.degraded))),
            (repaired, .health(node, .drive(number, .ok))),
            (repaired + Rates.rebuildSeconds, .health(node, .array(.optimal))),
        ]
    }

    private func link(_ node: HostName, _ chance: inout Chance) -> [Event] {
        let name = chance.pick(["bcn1", "bcn2", "sn1", "sn2", "ifn1", "ifn2"])
        return pair(
            .health(node, .link(name, up: false)), .health(node, .link(name, up: true)), chance.spread(in: Rates.repairSeconds))
    }

    private func software(_ kind: FaultKind, _ chance: inout Chance) -> [Event] {
        let seconds = chance.spread(in: Rates.softwareSeconds)
        switch kind {
        case .crash(let host):
            // A Striker is switched on again by a person; a node is recovered by the Strikers (R3).
            return host.hasPrefix("s") ? pair(.crash(host), .start(host), seconds) : [(0, .crash(host))]
        case .agent(let node):
            let name = chance.pick(ModelAgent.names(on: .node))
            return pair(.agent(node, name: name, chance.pick([.silent, .fails])), .agent(node, name: name, .ok), seconds)
        case .database(let striker): return pair(.database(striker, up: false), .database(striker, up: true), seconds)
        case .cut(let one, let other):
            return pair(.cut(one, other, network: nil), .join(one, other, network: nil), seconds)
        case .stop(let node): return pair(.stop(node), .start(node), chance.spread(in: Rates.stopSeconds))
        case .maintenance(let node):
            let length = chance.spread(in: Rates.maintenanceSeconds).rounded()
            return [(0, .maintenance(node, MaintenanceOrder(seconds: length)))]
        default: return []
        }
    }

    // MARK: Pairs of fault and repair

    private func pair(_ fault: Command, _ repair: Command, _ seconds: Double) -> [Event] {
        [(0, fault), (seconds, repair)]
    }

    private func part(_ node: HostName, _ fault: HealthChange, _ repair: HealthChange, _ chance: inout Chance)
        -> [Event]
    {
        pair(.health(node, fault), .health(node, repair), chance.spread(in: Rates.repairSeconds))
    }

    private func part(
        _ node: HostName, _ fault: (Int) -> HealthChange, _ repair: (Int) -> HealthChange, _ numbers: ClosedRange<Int>,
        _ chance: inout Chance
    ) -> [Event] {
        let number = chance.int(in: numbers)
        return part(node, fault(number), repair(number), &chance)
    }
}

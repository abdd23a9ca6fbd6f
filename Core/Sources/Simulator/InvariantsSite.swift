import Cycle
import Facts

/// The rules that are checked at every event, whoever caused it, and those of starts and boots.
extension World {
    mutating func checkSite() {
        checkOneHost()
        checkBothOff()
    }

    /// S3: a server runs on one host, and only on one that is on.
    private mutating func checkOneHost() {
        for server in plant.servers where server.isRunning {
            guard let host = server.host, plant.machine(host)?.isOn == true else {
                plant.violation(.s3, "\(server.name) is \(server.state.rawValue) on no host that is on")
                continue
            }
        }
    }

    /// L1, R1: no node runs although power, charge and heat would let one be booted, and somebody could do it.
    private mutating func checkBothOff() {
        guard couldBoot else {
            plant.couldRunSince = nil
            return
        }
        let since = plant.couldRunSince ?? plant.now
        plant.couldRunSince = since
        guard let deadline = bootDeadline, plant.now >= deadline else { return }
        let seconds = LogEvent.seconds(plant.now - since)
        plant.violation(.l1, "both nodes have been off for \(seconds) s although one could have been booted")
        // Told once; it begins anew if it goes on.
        plant.couldRunSince = plant.now
    }

    /// Until when one node at least must be booted; nil while nothing lets one be.
    var bootDeadline: Int64? {
        plant.couldRunSince.map { $0 + plant.milliseconds(policy.bootMainsSeconds + Numbers.bootGraceSeconds) }
    }

    private var couldBoot: Bool {
        guard !plant.machines.contains(where: { $0.role == .node && $0.isOn }), plant.maintenance == nil else { return false }
        let strikers = plant.machines.filter { $0.role == .striker && $0.scans && $0.moods.isEmpty }
        guard !strikers.isEmpty else { return false }
        return plant.nodes.contains { node in
            guard node.maintenance == nil, node.bmc == .ok, node.moods.isEmpty, node.pins.isEmpty else { return false }
            let book = plant.machines.first { $0.name == strikers[0].name }?.book
            guard let reason = book?.stop(of: node.name)?.reason, reason == .power else { return false }
            // Stops for heat cool down first; boots that were sent and did nothing have limits of their own.
            guard book?.history(of: node.name)?.stops.contains(where: { $0.reason == .thermal }) != true else { return false }
            return strikers.contains { !plant.isCut($0.name, node.name) } && isCoolToBoot(node) && isFedToBoot(node)
        }
    }

    private func isCoolToBoot(_ node: Machine) -> Bool {
        plant.room.celsius <= Numbers.roomCelsius + 5 && node.heatOffset <= 5
    }

    /// Every source of the node is heard, tells the truth, has mains, and more charge than a boot needs.
    private func isFedToBoot(_ node: Machine) -> Bool {
        node.failedPSUs.isEmpty
            && node.psus.compactMap(plant.ups).allSatisfy { ups in
                ups.mains && !ups.isSilent && ups.toldRuntimeSeconds == nil && !ups.selfTest && !ups.replaceBattery
                    && ups.believedJoules == ups.capacityJoules && ups.chargePercent > policy.bootChargePercent + 5
                    && ups.joules / (2 * Numbers.nodeWatts) > Numbers.plentyOfRuntimeSeconds
            }
    }

    /// R1: never below the safe charge, whatever the Striker believes.
    mutating func checkBoot(_ intent: Intent) {
        guard let machine = plant.machine(intent.host) else { return }
        let fed = machine.psus.enumerated().filter { !machine.failedPSUs.contains($0.offset + 1) }
            .compactMap { plant.ups($0.element) }.filter(\.mains)
        let best = fed.map(\.chargePercent).max() ?? 0
        // A pass old, and told in tenths of a percent.
        if best < policy.bootChargePercent - 0.2 {
            plant.violation(
                .r1, "\(intent.host) booted at a charge of \(Self.tenths(best)) %, less than the safe one", by: intent.by)
        }
        if plant.machine(intent.host)?.book.stop(of: intent.host)?.reason == .user {
            plant.violation(.r2, "\(intent.host) booted although a person stopped it", by: intent.by)
        }
    }

    /// S3: no server is told to start where it could run twice.
    mutating func checkStart(_ intent: Intent) {
        guard let host = plant.machine(intent.host) else { return }
        for name in intent.servers {
            guard let server = plant.server(name), server.isRunning, let on = server.host, on != intent.host else { continue }
            // In one cluster a second start is refused; apart from it nothing refuses it.
            guard !host.isMember || !plant.areLinked(on, intent.host) else { continue }
            plant.violation(.s3, "\(name) told to start on \(intent.host) while it runs on \(on)", by: intent.by)
        }
    }

    /// S10: what is done says why.
    mutating func checkReason(_ intent: Intent) {
        guard intent.kind != .cancelMigration else { return }
        if intent.because.isEmpty || (intent.evidence.isEmpty && intent.findings.isEmpty) {
            plant.violation(.s10, "\(intent.id) without the facts that led to it", by: intent.by)
        }
    }
}

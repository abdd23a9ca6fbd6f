import Facts

/// The rules S that can be checked from outside, against the site as it truly is.
extension World {
    mutating func checkBefore(_ intent: Intent) {
        checkMaintenance(intent)
        checkCause(intent)
        checkReason(intent)
        switch intent.kind {
        case .boot: checkBoot(intent)
        case .startServers: checkStart(intent)
        case .withdraw: checkWithdraw(intent)
        case .migrate: checkMigration(intent)
        case .forceOff where intent.rule != .p6:
            plant.violation(
                .s13, "\(intent.servers.joined(separator: ", ")) forced off by \(intent.rule.rawValue)", by: intent.by)
        default: break
        }
    }

    /// S6: nothing is done to a host in maintenance, except by P4.
    private mutating func checkMaintenance(_ intent: Intent) {
        let touched = [intent.host, intent.to].compactMap { $0 }.compactMap { plant.machine($0) }
        for machine in touched {
            guard let maintenance = machine.maintenance ?? plant.maintenance else { continue }
            if intent.rule == .p4 && !maintenance.handsOff { continue }
            plant.violation(.s6, "\(intent.id) although \(machine.name) is in maintenance", by: intent.by)
        }
    }

    /// S5: behind a rule's act there is always something that truly is wrong, or was just now, not only something unknown. What
    /// has begun for a reason is carried to its end by the same rule.
    private mutating func checkCause(_ intent: Intent) {
        noteTruth()
        let isReal: Bool
        switch intent.rule.rawValue.first {
        // Servers that stop for heat are turned off by it, too.
        case "P" where intent.rule == .p6: isReal = wasSo(truth.power) || wasSo(truth.heat)
        case "P" where intent.kind != .startServers && intent.kind != .boot: isReal = wasSo(truth.power)
        case "T" where intent.kind != .startServers && intent.kind != .boot: isReal = wasSo(truth.heat)
        case "H": isReal = wasSo(truth.risk)
        default: isReal = true
        }
        let hasBegun = plant.undertakings.contains { $0.intent.rule == intent.rule && $0.intent.host == intent.host }
        if !isReal && !hasBegun { plant.violation(.s5, "\(intent.id) although nothing is wrong", by: intent.by) }
    }

    /// S1 and S2.
    private mutating func checkWithdraw(_ intent: Intent) {
        guard plant.machine(intent.host)?.role == .node else { return }
        let mayLeaveAlone = intent.rule == .p4 || intent.rule == .t3
        let peer = plant.peer(of: intent.host)
        let peerRuns = peer?.phase == .running
        if !mayLeaveAlone && !peerRuns {
            plant.violation(.s1, "\(intent.host) withdraws by \(intent.rule.rawValue), its peer does not run", by: intent.by)
        }
        if intent.rule == .p4, plant.allSourcesHeard(by: intent.host), plant.truePower(of: intent.host) == .good {
            plant.violation(.s1, "\(intent.host) withdraws by P4 while it has power", by: intent.by)
        }
        guard !mayLeaveAlone, let peer, peer.isMember, let machine = plant.machine(intent.host) else { return }
        if peer.data == .syncTarget || machine.data == .syncSource || (machine.data == .upToDate && peer.data != .upToDate) {
            plant.violation(.s2, "\(intent.host) withdraws while \(peer.name) needs its data", by: intent.by)
        }
    }

    /// S4: worse in the first that differs of critical heat, power, hot, risk. P3 and T4 follow the order of the kept node.
    private mutating func checkMigration(_ intent: Intent) {
        guard intent.rule != .p3, intent.rule != .t4, let to = intent.to, let target = plant.machine(to),
            let source = plant.machine(intent.host), isAllSeen, !wasSo(truth.change)
        else { return }
        let limit = policy.heatLimit
        let order: [(String, Double, Double)] = [
            ("critical heat", flag(heat(of: source).critical > limit), flag(heat(of: target).critical > limit)),
            ("power", flag(plant.truePower(of: source.name) != .good), flag(plant.truePower(of: target.name) != .good)),
            ("hot", flag(heat(of: source).warning > limit), flag(heat(of: target).warning > limit)),
            ("risk", trueRisk(of: source), trueRisk(of: target)),
        ]
        for (what, here, there) in order {
            let margin = what == "risk" ? policy.riskDifference : 1
            if there - here >= margin {
                plant.violation(.s4, "\(intent.id) moves servers to \(to), which is worse in \(what)", by: intent.by)
                return
            }
            if here - there >= margin { return }
        }
    }

    private func flag(_ value: Bool) -> Double { value ? 1 : 0 }

    /// The sums of the sensors as they truly are; pins count, as they are what the story says.
    func heat(of machine: Machine) -> (warning: Double, critical: Double, low: Double) {
        var sums = (warning: 0.0, critical: 0.0, low: 0.0)
        for sensor in SensorModel.ofNode {
            let value = machine.pins[sensor.key]?.celsius ?? sensor.healthyCelsius + machine.heatOffset
            let line = sensor.line(celsius: value)
            if line.side == .high { sums.warning += 1 }
            if line.side == .high && line.state == .critical { sums.critical += 1 }
            if line.side == .low { sums.low += 1 }
        }
        return sums
    }

    func trueRisk(of machine: Machine) -> Double {
        var kinds = machine.failedFans.map { _ in HealthKind.fanFailed } + machine.failedPSUs.map { _ in .psuFailed }
        kinds += machine.linksDown.map { _ in .linkFailed }
        for state in machine.drives.values {
            if state == .predicted { kinds.append(.drivePredicted) }
            if state == .failed { kinds.append(.driveFailed) }
        }
        switch machine.array {
        case .optimal: break
        case .partly, .rebuilding: kinds.append(.arrayPartlyDegraded)
        case .degraded: kinds.append(.arrayDegraded)
        case .failed: kinds.append(.arrayFailed)
        }
        switch machine.memory {
        case .ok: break
        case .correctable: kinds.append(.memoryCorrectable)
        case .uncorrectable: kinds.append(.memoryUncorrectable)
        }
        if machine.controllerBatteryFailed { kinds.append(.controllerBattery) }
        return kinds.reduce(0) { $0 + (policy.weights[$1.rawValue] ?? HealthWeight.weight(of: $1)) }
    }
}

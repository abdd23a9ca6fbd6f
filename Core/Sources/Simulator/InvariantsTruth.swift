import Facts

/// What was truly so, and until when: a picture may be as old as its facts may be before they are stale.
struct Truth: Hashable, Sendable {
    /// When last a source was without mains, a node too hot or too cold, and a node at risk; milliseconds.
    var power: Int64 = .min
    var heat: Int64 = .min
    var risk: Int64 = .min
    /// When last a node changed its class of critical heat, power, heat or risk.
    var change: Int64 = .min
    private var classes: [NodeClass] = []

    struct NodeClass: Hashable, Sendable {
        var isCritical: Bool
        var hasPower: Bool
        var isHot: Bool
        var risk: Double
        var isOut: Bool
    }

    mutating func note(_ classes: [NodeClass], isPowerBad: Bool, at now: Int64) {
        if isPowerBad { power = now }
        if classes.contains(where: \.isOut) { heat = now }
        if classes.contains(where: { $0.risk > 0 }) { risk = now }
        if classes != self.classes { change = now }
        self.classes = classes
    }
}

extension World {
    /// Looks before something changes and in every pass.
    mutating func noteTruth() {
        let limit = policy.heatLimit
        let classes = plant.nodes.map { node in
            let sums = heat(of: node)
            return Truth.NodeClass(
                isCritical: sums.critical > limit, hasPower: plant.truePower(of: node.name) == .good, isHot: sums.warning > limit,
                risk: trueRisk(of: node), isOut: sums.warning > 0 || sums.low > 0)
        }
        truth.note(classes, isPowerBad: plant.upses.contains { !$0.mains }, at: plant.now)
    }

    /// Whether something was so within the time for which a picture may rest on it.
    func wasSo(_ last: Int64) -> Bool {
        guard last != .min else { return false }
        let seconds = max(policy.powerStaleAfterSeconds, policy.stalePeriods * Numbers.slowPeriodSeconds)
        return plant.now - last <= plant.milliseconds(seconds + Numbers.slowPeriodSeconds)
    }

    /// Whether every seat can see all that there is: no agent, card, link or message is in the way.
    var isAllSeen: Bool {
        plant.cuts.isEmpty && plant.upses.allSatisfy { !$0.isSilent && !$0.selfTest && !$0.replaceBattery }
            && plant.machines.allSatisfy {
                $0.bmc == .ok && $0.delivery == .prompt && $0.moods.values.allSatisfy { $0 == .ok }
            }
    }
}

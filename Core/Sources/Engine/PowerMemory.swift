import Facts

extension Judgement {
    /// What must be remembered of mains and batteries: since when each host has power (P7, P9), the last hold-up
    /// that was known (P12), and when neither node had power (P3).
    mutating func rememberPower() {
        rememberMains()
        rememberHoldUps()
        rememberOutages()
    }

    private mutating func rememberMains() {
        // What happened while nobody looked is not known: "without interruption" begins anew after a gap in the passes.
        let gapSeconds = memory.lastPass.map { now.secondsSince($0) } ?? 0
        if gapSeconds > policy.powerStaleAfterSeconds || gapSeconds < 0 { memory.mainsSince = [] }
        memory.mainsSince = (situation.nodes + situation.others).compactMap { node in
            guard node.power.condition == .good, node.power.hasCords else { return nil }
            return memory.mainsSince.first { $0.host == node.name } ?? MainsRecord(host: node.name, since: now)
        }
    }

    /// On mains a hold-up is kept as long as its number is the same, so that nothing is written while nothing changes.
    private mutating func rememberHoldUps() {
        for node in situation.nodes + situation.others {
            guard let seconds = node.power.holdUpSeconds else { continue }
            let index = memory.holdUps.firstIndex { $0.host == node.name }
            let record = HoldUpRecord(host: node.name, seconds: seconds, at: now)
            guard let index else {
                memory.holdUps.append(record)
                continue
            }
            if node.hasNoPower || memory.holdUps[index].seconds != seconds { memory.holdUps[index] = record }
        }
    }

    private mutating func rememberOutages() {
        let begin = now.adding(seconds: -policy.batteryTimeWindowSeconds)
        memory.outages.removeAll { $0.to < begin }
        guard situation.bothAreMembers, situation.nodes.allSatisfy(\.hasNoPower) else { return }
        if let last = memory.outages.last, last.to == picture.memory.lastPass {
            memory.outages[memory.outages.count - 1].to = now
        } else {
            memory.outages.append(Outage(from: now, to: now))
        }
    }

    /// Time without power within the window, seconds (P3).
    var batteryTimeSeconds: Double {
        let begin = now.adding(seconds: -policy.batteryTimeWindowSeconds)
        return memory.outages.reduce(0) { $0 + max(0, $1.to.secondsSince(max($1.from, begin))) }
    }

    /// For how long a host has had power without interruption; nil while it has none.
    func steadyMainsSeconds(_ host: HostName) -> Double? {
        memory.mainsSince.first { $0.host == host }.map { now.secondsSince($0.since) }
    }

    /// A stop that has begun ends only when its cause is gone for good: mains is back (P9), or the host has left.
    mutating func endLatches() {
        let picture = picture
        memory.latches.removeAll { latch in
            guard let node = (situation.nodes + situation.others).first(where: { $0.name == latch.host }),
                situation.mayStop(node)
            else { return true }
            // It left, and is back: what comes now is judged anew.
            if let back = node.host.history?.stops.first?.endedAt, back > latch.since { return true }
            switch latch.rule {
            case .p4: return node.power.condition == .good
            case .t2:
                // A node that has cooled down stays: nothing is wrong with it any more (S5).
                guard node.heat.isHot || node.heat.isCritical || node.heat.isCriticallyCold else { return true }
                return !node.heat.isCritical && !(situation.peer(of: node)?.isFit ?? false)
            // Only decided, not begun: maintenance forbade it, or nobody approved it. Then it stands as long as its cause.
            case .t3:
                return !picture.hasBegun(latch) && node.heat.known == .good && !node.heat.isCritical
                    && !node.heat.isCriticallyCold
            default: return false
            }
        }
    }
}

extension Picture {
    /// Whether anything of a stop for heat was carried out since it was decided.
    fileprivate func hasBegun(_ latch: Latch) -> Bool {
        func isHeat(_ rule: Rule?) -> Bool { rule == .t3 || rule == .t9 }
        return activities.contains { isHeat($0.rule) && $0.host == latch.host && $0.startedAt >= latch.since }
            || servers.contains { isHeat($0.stoppedBy?.rule) && $0.stoppedBy.map { $0.at >= latch.since } ?? false }
    }
}

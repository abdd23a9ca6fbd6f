import Facts

extension Judgement {
    /// R1 to R13: how what is off comes back, and what must be so before anything is. Every seat computes it; Strikers boot,
    /// nodes start servers. While all hosts are members there is nothing to do but to watch.
    mutating func recover() {
        noteNewestData()  // S12
        guard case .present = picture.cluster else { return }
        watchBMCs()  // R4 R12
        watchStrikers()  // R12
        recordStops()  // R11
        guard !situation.areAllMembers else { return }
        bootHosts()  // R1 to R6, R9, R10, S9
        returnAlone()  // R8
        noteAbsent()  // R13
    }

    /// What waits to be booted is judged condition by condition; what is ready is sent on in its order.
    private mutating func bootHosts() {
        var waiting: [BootForecast] = []
        for view in situation.nodes + situation.others where view.host.role != .striker && view.isMember != .good {
            guard let bmc = view.host.bmc, let isOn = bmc.known(at: now)?.on else {
                if picture.hasStriker { tellBlind(view) }
                continue
            }
            guard !isOn, mayBoot(view) else { continue }
            waiting.append(bootForecast(view))
        }
        guard !waiting.isEmpty else { return }
        sendBoots(&waiting)
        boots = waiting
    }

    /// R2, R3: whether a host that is off may be booted at all.
    private mutating func mayBoot(_ view: NodeView) -> Bool {
        switch view.host.stop?.reason {
        case .user:
            findings.append(
                Finding(
                    name: "stoppedByPerson", about: view.name, rule: .r2, since: view.host.stop?.at ?? now,
                    because: "\(view.name) was stopped by a person: only a person starts it again"))
            return false
        case .power, .thermal: return true
        case .unknown, nil:
            guard !policy.bootUnknown else { return true }
            refusals.append(
                Refusal(
                    wanted: .r1, rule: .r3, host: view.name,
                    because:
                        "\(view.name) is off and nobody is known to have stopped it; booting such hosts is switched off, so a person must."
                ))
            return false
        }
    }

    /// All conditions of R1. Each says whether it holds, why, and when it is expected to.
    private func bootForecast(_ view: NodeView) -> BootForecast {
        let isExplained = view.host.stop?.reason == .power || view.host.stop?.reason == .thermal
        let rule: Rule = isExplained ? .r1 : .r3
        var conditions = [powerCondition(view)]
        // Without power, charge and runtime follow from that.
        if view.power.hasCords, view.power.condition == .good { conditions += [chargeCondition(view), runtimeCondition(view)] }
        conditions += [heatCondition(view), coolDownCondition(view)]
        if rule == .r3 { conditions += [limitCondition(view), fenceCondition(view)] }
        conditions.append(spacingCondition(view))
        return BootForecast(host: view.name, rule: rule, conditions: conditions)
    }

    /// R3: a host that dies again and again is booted so often and no more.
    private func limitCondition(_ view: NodeView) -> BootCondition {
        let window = policy.unknownBootWindowSeconds
        let recent = (view.host.history?.boots ?? []).filter { $0.rule == .r3 && now.secondsSince($0.at) < window }
        let told = "\(Words.count(recent.count, "boot")) in the last \(Words.duration(window)), each after it died"
        guard Double(recent.count) >= policy.unknownBootLimit, let oldest = recent.map(\.at).min() else {
            return BootCondition(.limit, .good, told)
        }
        return BootCondition(
            .limit, .bad, "\(told): it is not booted again so soon", at: oldest.adding(seconds: window))
    }

    /// R3: the peer's cluster turns off what died before it starts the servers anew. A boot that was sent before would be
    /// ended by that, and count as one of the few.
    private func fenceCondition(_ view: NodeView) -> BootCondition {
        guard let peer = situation.peer(of: view), peer.isMember == .good, let offSince = view.host.bmc?.since else {
            return BootCondition(.fence, .good, "no cluster that would turn it off first")
        }
        let wanted = policy.fenceFirstSeconds
        let passed = now.secondsSince(offSince)
        guard passed < wanted else { return BootCondition(.fence, .good, "off for \(Words.duration(wanted)) and more") }
        return BootCondition(
            .fence, .bad, "the cluster of \(peer.name) makes sure first that it is off", at: offSince.adding(seconds: wanted))
    }
}

extension Situation {
    /// Nodes and DR hosts; Strikers are no members of a cluster.
    var areAllMembers: Bool {
        nodes.allSatisfy { $0.isMember == .good } && others.allSatisfy { $0.host.role == .striker || $0.isMember == .good }
    }
}

extension Picture {
    var hasStriker: Bool { hosts.contains { $0.role == .striker } }
}

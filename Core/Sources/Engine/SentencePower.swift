import Facts

// What is said of power: rules P1 to P4 and P9.

extension SentenceView {
    private var withoutPower: [HostAssessment] { runningNodes.filter { $0.power == .bad } }
    private var lostText: String { powerLostAt.map { " since \(time($0))" } ?? "" }

    /// Nodes that Anvil itself has shed and that are off.
    private func shed(_ reason: StopReason) -> [Host] {
        picture.hosts.filter { $0.role == .node && $0.stop?.reason == reason && $0.member?.value != true }
    }

    private func stoppingHost(_ rules: [Rule]) -> HostAssessment? {
        let latched = decision.memory.latches.filter { rules.contains($0.rule) }.map(\.host)
        let asked = decision.intents.filter { rules.contains($0.rule) && ($0.kind == .stopServers || $0.kind == .withdraw) }
            .map(\.host)
        return nodes.first { (latched + asked).contains($0.host) && $0.isMember != .bad }
    }

    /// P9: mains returned while a node was on its way down.
    func mainsBackWhileStopping() -> SentenceCase? {
        guard let host = stoppingHost([.p4]), host.power == .good else { return nil }
        let back = decision.sources.filter { $0.condition == .good }.compactMap(\.since).max()
        let at = back.map { " at \(time($0))" } ?? ""
        return SentenceCase(
            level: .work, kicker: "Anvil is handling it",
            heading: "Mains came back\(at) while \(host.host) was stopping.",
            then: "No further server is stopped. Those that were stopped start again once mains has been steady for "
                + "\(span(picture.policy.restartMainsSeconds)) and a battery is at "
                + "\(Int(picture.policy.restartChargePercent)) %.",
            short: "mains is back, \(host.host) was stopping",
            next: .init(
                what: "Servers start again", at: nil, from: nil,
                detail: "When mains is steady and the batteries are charged enough."),
            you: .init(act: .no, answer: "No", detail: "Do not switch anything off or on."), rule: .p9)
    }

    /// P4: a node stops its servers before the battery ends.
    func stoppingForPower() -> SentenceCase? {
        guard let host = stoppingHost([.p4]) else { return nil }
        let here = servers(on: host.host)
        let stopped = picture.servers.filter { $0.state == .stopped && $0.stoppedBy?.rule == .p4 }.count
        let all = here.filter { $0.state != .stopped }.count + stopped
        let left =
            host.holdUpSeconds.map { "\(span($0)) of battery \($0 < 120 ? "is" : "are") left" } ?? "its battery is nearly empty"
        let off = estimate(min(host.needSeconds, host.holdUpSeconds ?? host.needSeconds))
        return SentenceCase(
            level: .bad, kicker: "Critical: stopping for lack of power",
            heading: "\(host.host) is stopping its \(count(all, "server", "servers")): \(left).",
            then: "\(stopped) of \(all) have stopped. It powers off about \(time(off)), before the battery ends.",
            short: "\(host.host) stops its servers, off about \(time(off))",
            next: .init(
                what: "\(host.host) powers off", at: off, from: nil,
                detail: "About \(time(off)): when all its servers have stopped cleanly."),
            you: .init(
                act: .no, answer: "No: do not switch anything on",
                detail: "Data is safe without you. Mains back before \(time(off)) ends the shutdown."),
            rule: .p4)
    }

    /// P3: every node that runs is on battery.
    func bothWithoutPower() -> SentenceCase? {
        let lost = withoutPower
        guard !lost.isEmpty, lost.count == runningNodes.count else { return nil }
        let shed = shed(.power)
        let asked = intent([.p3], [.withdraw])
        let busy = activity([.p3], [.withdraw, .migrate])
        if shed.isEmpty && asked == nil && busy == nil && runningNodes.count > 1 { return waitingToShed(lost) }
        if let gone = asked?.host ?? busy?.host, shed.isEmpty { return shedding(gone, lost) }
        return oneLeft(lost, shed)
    }

    private func waitingToShed(_ lost: [HostAssessment]) -> SentenceCase {
        let since = powerLostAt.map { " since \(exact($0))" } ?? ""
        let hold = hold(of: .p3)
        let subject = batteriesSubject
        let plan = hold.map { "If mains is not back by \(exact($0.endsAt)), one node is shed to save battery." }
        let strongest = lost.compactMap(\.holdUpSeconds).min()
        return SentenceCase(
            level: .bad, kicker: "Critical: running on batteries", heading: "\(subject) on battery\(since).",
            then: plan ?? strongest.map { "Both nodes have power for about \(span($0)). Nothing is gained by stopping one." }
                ?? "How long the batteries last is not known.",
            short: hold.map { "on batteries, a node is shed at \(exact($0.endsAt))" } ?? "on batteries",
            next: .init(
                what: hold == nil ? "Both nodes run on" : "One node is shed", at: hold?.endsAt, from: hold?.finding.since,
                detail: hold.map { "\(exact($0.endsAt)): unless mains is back by then. The other node runs longer alone." }
                    ?? "Until \(span(picture.policy.floorSeconds)) of battery are left."),
            you: .init(act: .no, answer: "No", detail: "Anvil waits, because most outages are short. No server is interrupted."),
            rule: .p3)
    }

    private func shedding(_ gone: HostName, _ lost: [HostAssessment]) -> SentenceCase {
        SentenceCase(
            level: .bad, kicker: "Critical: running on batteries",
            heading: "\(batteriesSubject) on battery\(lostText). \(gone) is being shed.",
            then: "Its servers move first, then it powers off; the other node then has power for longer.",
            short: "on batteries, \(gone) is being shed",
            next: .init(
                what: "\(gone) powers off", at: nil, from: nil, detail: "When it hosts no server and has left the cluster."),
            you: .init(
                act: .later, answer: "Only to avoid downtime",
                detail: "Data is safe without you. To keep the servers up, bring back mains."),
            rule: .p3)
    }

    private func oneLeft(_ lost: [HostAssessment], _ shed: [Host]) -> SentenceCase? {
        guard let kept = lost.first else { return nil }
        let shedText = shed.first.map { host in
            " \(host.name) was shed" + (host.stop.map { " at \(time($0.at))" } ?? "") + "."
        }
        let head = "\(batteriesSubject) on battery\(lostText).\(shedText ?? "")"
        let here = count(kept.servers.count, "server", "servers")
        let you = Sentence.You(
            act: .later, answer: "Only to avoid downtime",
            detail: "Data is safe without you. To keep the servers up, bring back mains or start a generator.")
        guard let holdUp = kept.holdUpSeconds else {
            return SentenceCase(
                level: .bad, kicker: "Critical: running on batteries", heading: head,
                then: "For how long \(kept.host) has power is not known. It stops its \(here) rather too early than too late.",
                short: "on batteries, time left not known",
                next: .init(what: "\(kept.host) stops its servers", at: nil, from: nil, detail: kept.holdUpBecause), you: you,
                rule: .p12)
        }
        let stop = estimate(holdUp - kept.needSeconds)
        return SentenceCase(
            level: .bad, kicker: "Critical: running on batteries", heading: head,
            then:
                "\(kept.host) has power for \(span(holdUp)). If mains does not return, it stops its \(here) about \(time(stop)).",
            short: "on batteries, servers stop about \(time(stop))",
            next: .init(
                what: "\(kept.host) stops its servers", at: stop, from: powerLostAt,
                detail:
                    "About \(time(stop)): it stops \(here), then powers off. It needs \(span(kept.needSeconds))\(needError(kept)) to stop safely."
            ),
            you: you, rule: .p3)
    }

    /// How far the need may be off: its servers' last stops did not all take the same time.
    private func needError(_ host: HostAssessment) -> String {
        guard let least = host.leastNeedSeconds, host.needSeconds - least >= 1 else { return "" }
        return " at most, \(span(least)) at least by its last stops,"
    }

    private var batteriesSubject: String {
        let bad = decision.sources.filter { $0.condition == .bad }.map(\.name)
        switch (bad.count, decision.sources.count) {
        case (2, 2): return "Both UPSes are"
        case (1, _): return "\(bad[0]) is"
        case (0, _): return "All nodes are"
        case let (some, all) where some == all: return "All \(all) UPSes are"
        default: return "\(list(bad)) are"
        }
    }

    /// All nodes are off, and it was Anvil who stopped them.
    func nothingPowered() -> SentenceCase? {
        let stopped = picture.hosts.filter { $0.role == .node && $0.stop != nil && $0.member?.known(at: now) == false }
        guard !nodes.isEmpty, stopped.count == nodes.count, let last = stopped.compactMap({ $0.stop }).max(by: { $0.at < $1.at })
        else { return nil }
        let why =
            last.reason == .power
            ? "for lack of power" : last.reason == .thermal ? "because it was too hot" : "because someone stopped them"
        return SentenceCase(
            level: .bad, kicker: "Critical: all nodes are off", heading: "All nodes are off since \(time(last.at)) \(why).",
            then: "All servers were stopped cleanly before. A Striker boots the nodes when it is safe.",
            short: "all nodes are off since \(time(last.at))",
            next: nextBoot()
                ?? .init(what: "A Striker boots the nodes", at: nil, from: nil, detail: "When power, charge and heat allow it."),
            you: .init(
                act: last.reason == .user ? .no : .later,
                answer: last.reason == .power ? "Only to bring back mains" : "Find the cause",
                detail: "Do not switch the nodes on by hand: they start by themselves."), rule: .r1)
    }

    /// P2: one node is without power, the other has it.
    func oneWithoutPower() -> SentenceCase? {
        guard let host = withoutPower.first, withoutPower.count < runningNodes.count else { return nil }
        let peer = runningNodes.first { $0.power == .good }
        let hold = hold(of: .p2, .p4)
        let moves =
            host.servers.isEmpty
            ? "It hosts no server."
            : "Its \(count(host.servers.count, "server", "servers")) will move to \(peer?.host ?? "the other node")."
        return SentenceCase(
            level: .warn, kicker: "Warning: one node on battery", heading: "\(host.host) has no mains\(lostText). \(moves)",
            then: host.holdUpSeconds.map {
                "\(host.host) has power for \(span($0)) and needs \(span(host.needSeconds)) to stop safely."
            }
                ?? "For how long its battery lasts is not known.",
            short: "\(host.host) has no mains",
            next: .init(
                what: hold == nil ? "Nothing more is planned" : "Its servers move", at: hold?.endsAt, from: hold?.finding.since,
                detail: hold.map { "\(exact($0.endsAt)): unless mains is back by then." }
                    ?? "\(host.host) stops before its battery ends."),
            you: .init(
                act: .later, answer: "No. Look in working hours",
                detail: "Breaker and cables of the UPSes that feed \(host.host)."), rule: .p2)
    }

    /// P1: a source is lost, every node that it feeds has another.
    func sourceLost() -> SentenceCase? {
        guard let bad = decision.sources.first(where: { $0.condition == .bad }) else { return nil }
        let since = (bad.since ?? source(bad.name)?.inputSince).map { " since \(time($0))" } ?? ""
        let others = decision.sources.filter { $0.condition == .good }.map(\.name)
        let fed = fed(by: bad.name).filter { name in runningNodes.contains { $0.host == name && $0.power == .good } }
        let still =
            fed.isEmpty || others.isEmpty
            ? "It feeds no node that runs."
            : "\(list(fed)) still \(fed.count == 1 ? "has" : "have") mains through \(list(others))."
        let empty = bad.runtimeSeconds.map { estimate($0) }
        return SentenceCase(
            level: .warn, kicker: "Warning: less redundant", heading: "\(bad.name) has no mains\(since). No action is needed.",
            then: still + " If that fails too, the nodes have only what is left in the batteries.",
            short: "\(bad.name) has no mains",
            next: .init(
                what: "Nothing is planned", at: nil, from: nil,
                detail: empty.map { "\(bad.name) is empty about \(time($0)), without effect." }
                    ?? "When \(bad.name) is empty, nothing changes."),
            you: .init(act: .later, answer: "No. Look in working hours", detail: "Breaker and cable of \(bad.name)."), rule: .p1)
    }
}

import Facts

extension Judgement {
    /// All alerts that stand now. The shell sets each once and clears it once. Causes cover their consequences.
    mutating func raiseAlerts() {
        tellIntents()
        tellPower()
        tellBatteries()
        tellHeat()
        tellHealth()
        tellRefusals()
        tellAgents()
        announceMaintenance()
        alerts += picture.agentAlerts
    }

    mutating func alert(
        _ level: AlertLevel, _ key: String, _ host: HostName? = nil, _ rule: Rule?, _ text: String, causedBy: String? = nil
    ) {
        alerts.append(Alert(level: level, key: key, host: host, text: text, rule: rule, causedBy: causedBy))
    }

    private mutating func tellIntents() {
        for intent in intents {
            alert(Self.level(of: intent.rule), "engine.\(intent.id)", intent.host, intent.rule, intent.because)
        }
    }

    private static func level(of rule: Rule) -> AlertLevel {
        switch rule {
        case .p4, .p6, .p13, .t3, .t9: .critical
        case .p2, .p3, .p10, .p14, .t2, .t4, .t6, .t8: .warning
        default: .notice
        }
    }

    /// P1 and what is worse than P1.
    private mutating func tellPower() {
        let dark = situation.nodes.filter(\.hasNoPower)
        let isPairDark = !dark.isEmpty && dark.count == situation.nodes.filter { situation.isActive($0) || $0.hasNoPower }.count
        let pairKey = "power.\(picture.anvil).none"
        if isPairDark {
            // A node that is off is not spoken of: it misses nothing.
            let running = dark.filter(situation.isActive)
            let who = running.count == 1 ? "\(running[0].name) has" : "Both nodes have"
            alert(.critical, pairKey, nil, .p3, "\(who) no power: \(darkSources).")
        }
        for node in dark where situation.isActive(node) { tellLowBattery(node) }
        for node in dark where !isPairDark {
            alert(.critical, "power.\(node.name).none", node.name, .p2, "\(node.name) has no power: \(node.power.because).")
        }
        for source in situation.sources where source.condition != .good {
            let cause =
                isPairDark
                ? pairKey : dark.first { $0.power.feeds.contains { $0.name == source.name } }.map { "power.\($0.name).none" }
            alert(
                .warning, "ups.\(source.name).\(source.condition == .bad ? "input" : "silent")", nil, .p1,
                "\(source.name) \(source.because).", causedBy: cause)
        }
    }

    /// A hold-up under the floor is told before anything is stopped for it. The alert stands while the hold does, also
    /// while that pauses because an estimate trembles.
    private mutating func tellLowBattery(_ node: NodeView) {
        guard holds.holds.contains(where: { $0.key == HoldKey.of(.p4, node.name) }) else { return }
        alert(
            .critical, "power.\(node.name).low", node.name, .p4,
            "The batteries of \(node.name) run low: under \(Words.needed(node.floorSeconds)) are left, and it needs \(Words.needed(node.needSeconds)) to stop safely."
        )
    }

    private mutating func tellBatteries() {
        for source in situation.sources {
            if source.source.power?.value.replaceBattery == true {
                alert(
                    .warning, "ups.\(source.name).battery", nil, .p4,
                    "\(source.name) asks for a new battery: its hold-up counts as 0.")
            }
            if let disagreement = source.disagreement(policy) {
                alert(.notice, "ups.\(source.name).estimate", nil, .p11, "\(disagreement).")
            }
        }
        for node in situation.nodes where situation.isActive(node) {
            tellLoad(node)
            guard let full = node.power.fullRuntimeSeconds, full < node.needSeconds * policy.standingRuntimeFactor else {
                continue
            }
            alert(
                .warning, "power.\(node.name).runtime", node.name, .p5,
                "The batteries of \(node.name) last \(Words.duration(full)) when full; \(Words.duration(node.needSeconds * policy.standingRuntimeFactor)) are wanted\(spread(node)): they are too small for its servers."
            )
        }
    }

    /// How far the need may be off, by the stops that were measured.
    private func spread(_ node: NodeView) -> String {
        guard let least = node.leastNeedSeconds, node.needSeconds - least >= 1 else { return "" }
        return ", \(Words.duration(least * policy.standingRuntimeFactor)) by the quickest of its servers' last stops"
    }

    private mutating func tellLoad(_ node: NodeView) {
        guard let load = node.power.survivorLoadPercent, let survivor = node.power.survivor, load > policy.loadWarningPercent,
            node.power.feeds.count > 1
        else { return }
        let key = "ups.\(survivor).load"
        guard !alerts.contains(where: { $0.key == key }) else { return }
        alert(
            .warning, key, nil, .p11,
            "\(survivor) would carry \(Words.percent(load)) if it were alone, more than \(Words.percent(policy.loadWarningPercent))."
        )
    }

    private mutating func tellHeat() {
        let hot = situation.nodes.filter(\.heat.isHot)
        let roomKey = "room.\(picture.anvil).hot"
        let isRoom = hot.count == 2 || (hot.count == 1 && situation.nodes.count == 2 && situation.room.isWarm(policy))
        if isRoom {
            alert(
                .critical, roomKey, nil, .t4,
                "The room is hot: \(Words.list(hot.map(\.name) + situation.room.warm.map(\.temperature.value.of.rawValue))).")
        }
        for node in situation.nodes {
            if node.heat.isCritical || node.heat.isCriticallyCold {
                alert(
                    .critical, "heat.\(node.name).critical", node.name, .t2, "\(sumText(node)).", causedBy: isRoom ? roomKey : nil
                )
            } else if node.heat.isHot {
                alert(.warning, "heat.\(node.name).hot", node.name, .t5, "\(sumText(node)).", causedBy: isRoom ? roomKey : nil)
            } else if node.heat.isOnlyWarm {
                alert(.warning, "heat.\(node.name).warning", node.name, .t1, "\(warmText(node)) out of range on \(node.name).")
            }
            for sensor in node.heat.doubted {
                alert(
                    .notice, "sensor.\(node.name).\(sensor.temperature.value.key).doubted", node.name, .t7,
                    "\(sensor.temperature.value.key) on \(node.name) \(sensor.doubt(policy)): it does not count until \(Words.number(policy.sensorConfirmReadings)) readings confirm it."
                )
            }
            for sensor in node.heat.distant {
                alert(
                    .notice, "sensor.\(node.name).\(sensor.temperature.value.key).distant", node.name, .t7,
                    "\(sensor.temperature.value.key) on \(node.name) is far from its neighbours; it counts.")
            }
        }
        for sensor in situation.room.warm where !isRoom {
            alert(
                .warning, "room.\(sensor.temperature.value.of.rawValue).\(sensor.temperature.value.key)", nil, .t6,
                "\(sensor.temperature.value.of.rawValue) is too warm: \(Words.number(sensor.temperature.value.value)) °C.")
        }
    }

    private func warmText(_ node: NodeView) -> String {
        let named = node.heat.out.prefix(3).map {
            "\($0.temperature.value.key) at \(Words.number($0.temperature.value.value)) °C"
        }
        let more = node.heat.out.count - named.count
        return Words.list(named + (more > 0 ? ["\(more) more"] : []))
    }

    private mutating func tellHealth() {
        for node in situation.nodes + situation.others {
            for part in node.health.parts where part.kind != .heatWarning {
                let kind = part.kind.rawValue.prefix { $0 != "." }
                let level: AlertLevel =
                    part.weight >= HealthWeight.weight(of: .arrayFailed) ? .critical : part.weight == 0 ? .notice : .warning
                let unknown = part.isUnknown ? " Nothing new is heard of it." : ""
                alert(
                    level, "\(kind).\(node.name).\(part.key)", node.name, part.weight <= policy.riskIgnoredWeight ? .h3 : .h1,
                    "\(node.name): \(part.reason).\(unknown)")
            }
        }
    }

    private mutating func tellRefusals() {
        for refusal in refusals {
            let key = "engine.\(refusal.wanted.rawValue).\(refusal.host).refused"
            guard !alerts.contains(where: { $0.key == key }) else { continue }
            alert(.warning, key, refusal.host, refusal.rule, refusal.because)
        }
    }

    /// A host that is off on purpose has silent agents; one that is silent altogether is one alert.
    private mutating func tellAgents() {
        for host in picture.hosts {
            let runs = picture.agents.filter { $0.host == host.name }
            guard host.stop == nil else { continue }
            let absence = tellAbsence(host)
            if host.on?.value == false { continue }
            let silentKey = "host.\(host.name).silent"
            let isSilent = isSilent(runs)
            if isSilent {
                alert(
                    .warning, silentKey, host.name, .s5,
                    "Nothing is heard of \(host.name): what is known of it is too old to act on.", causedBy: absence)
            }
            for run in runs { tell(run, causedBy: isSilent ? silentKey : nil) }
        }
    }

    /// Nothing was heard of a host for longer than its quickest agent may be silent.
    private func isSilent(_ runs: [AgentRun]) -> Bool {
        guard runs.count > 1, let shortest = runs.map(\.staleAfterSeconds).min() else { return false }
        guard let newest = runs.compactMap(\.succeededAt).max() else { return true }
        return now.secondsSince(newest) > shortest
    }

    /// A node that went without being asked to. The key of the alert that says so.
    private mutating func tellAbsence(_ host: Host) -> String? {
        guard host.role != .striker, case .present = picture.cluster, host.member?.known(at: now) == false else { return nil }
        if host.on?.known(at: now) == false {
            let key = "host.\(host.name).down"
            alert(.critical, key, host.name, .r3, "\(host.name) is off and nobody is known to have stopped it.")
            return key
        }
        let key = "host.\(host.name).away"
        alert(.warning, key, host.name, .r13, "\(host.name) is not a running member of the cluster.")
        return key
    }

    private mutating func tell(_ run: AgentRun, causedBy: String?) {
        let key = "agent.\(run.host).\(run.agent)"
        switch run.outcome {
        case .failed:
            let reason = run.because ?? "it gave no reason"
            alert(
                .warning, key, run.host, nil, "\(run.agent) fails on \(run.host): \(reason).\(staleText(run))", causedBy: causedBy
            )
        case .refused:
            alert(
                .warning, key, run.host, nil, "\(run.agent) is not run on \(run.host): \(run.because ?? "it is not safe").",
                causedBy: causedBy)
        case .absent:
            alert(
                .warning, key, run.host, nil,
                "\(run.agent) is gone from the agents directory of \(run.host): what it told is no longer known.",
                causedBy: causedBy)
        case .scanned, .nothing:
            guard !run.isFresh(at: now) else { return }
            alert(
                .warning, key, run.host, nil,
                "Nothing is heard of \(run.agent) on \(run.host): what it told is no longer known.", causedBy: causedBy)
        }
    }

    private func staleText(_ run: AgentRun) -> String {
        run.succeededAt != nil && !run.isFresh(at: now) ? " What it told is no longer known." : ""
    }
}

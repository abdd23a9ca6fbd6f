import Facts

extension Judgement {
    /// S9: boots on one UPS come one after the other, by the priority of the Anvils, each judged anew.
    func spacingCondition(_ view: NodeView) -> BootCondition {
        for feed in view.power.feeds {
            if let waiting = feed.source.elsewhere?.waitingPriority, waiting < picture.priority ?? .max {
                return BootCondition(.spacing, .bad, "another Anvil with precedence boots on \(feed.name) first")
            }
        }
        guard let last = lastBoot(around: view), now.secondsSince(last.at) < policy.bootSpacingSeconds else {
            return BootCondition(.spacing, .good, "no other host booting on its UPS just now")
        }
        return BootCondition(
            .spacing, .bad, "\(last.host) was booted on the same UPS less than \(Words.duration(policy.bootSpacingSeconds)) ago",
            at: last.at.adding(seconds: policy.bootSpacingSeconds))
    }

    /// The last time another host was booted on a source that feeds this one.
    private func lastBoot(around view: NodeView) -> (host: String, at: Moment)? {
        var last: (host: String, at: Moment)?
        for feed in view.power.feeds {
            if let at = feed.source.elsewhere?.bootedAt, at > last?.at ?? at.adding(seconds: -1) {
                last = ("a host of another Anvil", at)
            }
        }
        for other in situation.nodes + situation.others where other !== view && picture.sharesSource(other.name, view.name) {
            guard let at = lastSent(other)?.at, at > last?.at ?? at.adding(seconds: -1) else { continue }
            last = (other.name, at)
        }
        return last
    }

    /// The last power-on that was sent to a host, by what Strikers recorded and by what is known to have been carried out.
    private func lastSent(_ view: NodeView) -> BootRecord? {
        let recorded = view.host.history?.boots.first
        let acted = picture.activities.last { $0.kind == .boot && $0.host == view.name }.map {
            BootRecord(by: recorded?.by ?? "", at: $0.startedAt, rule: $0.rule)
        }
        guard let acted else { return recorded }
        guard let recorded else { return acted }
        return recorded.at >= acted.at ? recorded : acted
    }

    /// R1: the node that stopped last is booted first. R6: the first Striker by name sends, the next when that did not help.
    mutating func sendBoots(_ waiting: inout [BootForecast]) {
        var order = waiting.indices.filter { waiting[$0].isReady }
        order.sort { stoppedLater(waiting[$0].host, waiting[$1].host) }
        var sent: [HostName] = []
        for index in order {
            if let first = sent.first(where: { picture.sharesSource($0, waiting[index].host) }) {
                waiting[index].conditions.append(BootCondition(.order, .bad, "\(first) stopped later and is booted first"))
            } else if send(waiting[index]) {
                sent.append(waiting[index].host)
            }
        }
        for forecast in waiting { tellWaiting(forecast) }
    }

    private func stoppedLater(_ one: HostName, _ other: HostName) -> Bool {
        let times = [one, other].map { name -> Moment in
            let host = picture.hosts.first { $0.name == name }
            return host?.stop?.at ?? host?.bmc?.since ?? Moment(milliseconds: 0)
        }
        if times[0] != times[1] { return times[0] > times[1] }
        let holders = memory.newestData?.holders ?? []
        if holders.contains(one) != holders.contains(other) { return holders.contains(one) }
        return one < other
    }

    /// Whether a power-on is sent now, or was sent just before and is awaited.
    private mutating func send(_ forecast: BootForecast) -> Bool {
        let strikers = picture.hosts.filter { $0.role == .striker }.map(\.name).sorted()
        guard let view = (situation.nodes + situation.others).first(where: { $0.name == forecast.host }), !strikers.isEmpty else {
            return false
        }
        let offSince = view.host.bmc?.since ?? now
        let ready = holds.note(HoldKey.of(.r6, view.name), holds: true, lengthSeconds: policy.secondStrikerSeconds)
        var turn = Int(now.secondsSince(ready?.since ?? now) / policy.secondStrikerSeconds)
        if let last = lastSent(view), last.at >= offSince {
            let passed = now.secondsSince(last.at)
            let periods = Int(passed / policy.secondStrikerSeconds)
            holds.lookAgain(at: last.at.adding(seconds: policy.secondStrikerSeconds * Double(periods + 1)))
            turn = (strikers.firstIndex(of: last.by) ?? 0) + periods
            guard passed >= policy.secondStrikerSeconds else { return true }
            alerts.append(
                Alert(
                    level: .warning, key: "host.\(view.name).boot", host: view.name,
                    text:
                        "\(view.name) was booted and is still off \(Words.duration(policy.secondStrikerSeconds)) later: it is tried again.",
                    rule: .r6))
        }
        intents.append(bootIntent(forecast, view, by: strikers[turn % strikers.count]))
        return true
    }

    private func bootIntent(_ forecast: BootForecast, _ view: NodeView, by striker: HostName) -> Intent {
        let stop = view.host.stop
        let why =
            switch stop?.reason {
            case .power: "\(view.name) stopped for want of power"
            case .thermal: "\(view.name) stopped for heat"
            default: "\(view.name) is off and nobody is known to have stopped it"
            }
        return Intent(
            kind: .boot, rule: forecast.rule, by: striker, host: view.name,
            because:
                "\(why); all that a boot needs is there: \(Words.list(forecast.conditions.map(\.because))). \(striker) powers it on.",
            evidence: evidence(of: view)
                + forecast.conditions.map { Evidence(what: "\(view.name) \($0.kind.rawValue)", value: $0.because) },
            findings: findings, preconditions: [.isOff(view.name), .hasPower(view.name)],
            limitSeconds: policy.secondStrikerSeconds)
    }

    /// R10: what a host waits for stands as a finding and an alert, with the time where it can be foretold.
    private mutating func tellWaiting(_ forecast: BootForecast) {
        let missing = forecast.missing
        guard !missing.isEmpty else { return }
        if let at = forecast.at, at > now { holds.lookAgain(at: at) }
        let rule: Rule =
            missing.contains { $0.kind == .limit } ? .r3 : missing.contains { $0.kind == .coolDown } ? .r5 : forecast.rule
        let stop = picture.hosts.first { $0.name == forecast.host }?.stop
        let text = "\(forecast.host) is off and waits to be booted: \(Words.list(missing.map(\.because)))"
        findings.append(Finding(name: "waitsForBoot", about: forecast.host, rule: rule, since: stop?.at ?? now, because: text))
        alerts.append(
            Alert(
                level: rule == .r3 && forecast.rule == .r3 && missing.contains { $0.kind == .limit } ? .critical : .notice,
                key: "host.\(forecast.host).waits", host: forecast.host, text: "\(text).", rule: rule))
    }
}

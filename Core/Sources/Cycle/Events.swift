import Facts

extension PassRecord {
    /// The events of the pass, in the order in which a person wants to read them.
    public func events(of changes: [FactChanges]) -> [Event] {
        changes.flatMap(events(of:)) + decisionEvents() + alertChanges.map(event(of:))
    }

    private func events(of changes: FactChanges) -> [Event] {
        var events: [Event] = []
        if let run = changes.run { events.append(event(of: run)) }
        for fact in changes.changed where fact.key.kind == .device && fact.since == picture.now {
            events.append(
                make(.info, "device.found", fact.key.key, on: fact.key.host, "\(fact.key.host): found \(describe(fact))"))
        }
        for fact in changes.lost where fact.key.kind == .device {
            events.append(
                make(.notice, "device.lost", fact.key.key, on: fact.key.host, "\(fact.key.host): lost \(describe(fact))"))
        }
        for action in changes.actions {
            events.append(make(.notice, "action", action.to, "\(action.what) \(action.to): \(action.outcome)"))
        }
        return events
    }

    private func event(of run: AgentRun) -> Event {
        let text =
            switch run.outcome {
            case .scanned: "\(run.agent) scans \(run.host) every \(whole(run.periodSeconds)) s"
            case .nothing: "\(run.agent) finds nothing of its kind on \(run.host)"
            case .failed: "\(run.agent) failed on \(run.host): \(run.because ?? "no reason given")"
            case .absent: "\(run.agent) is gone from the agents directory of \(run.host)"
            case .refused: "\(run.agent) is refused on \(run.host): \(run.because ?? "no reason given")"
            }
        let level: AlertLevel = run.outcome == .scanned || run.outcome == .nothing ? .info : .warning
        return make(level, "agent", run.agent, on: run.host, text)
    }

    private func decisionEvents() -> [Event] {
        guard isNewDecision else { return [] }
        let intents = decision.intents.map { make(.notice, "intent", $0.id, on: $0.host, "\($0.rule.rawValue): \($0.because)") }
        let refusals = decision.refusals.map {
            make(.notice, "refusal", "\($0.wanted.rawValue).\($0.host)", on: $0.host, "\($0.rule.rawValue): \($0.because)")
        }
        return intents + refusals
    }

    private func event(of change: AlertChange) -> Event {
        switch change.change {
        case .set, .changed:
            make(change.alert.level, "alert.set", change.alert.key, on: change.alert.host, change.alert.text)
        case .clear:
            make(.info, "alert.clear", change.alert.key, on: change.alert.host, "Over: \(change.alert.text)")
        }
    }

    private func describe(_ fact: Fact) -> String {
        guard case .device(let device) = fact.line else { return fact.key.key }
        return [device.kind, device.key, device.vendor, device.model].compactMap { $0 }.joined(separator: " ")
    }

    private func make(_ level: AlertLevel, _ kind: String, _ key: String, on host: HostName? = nil, _ text: String) -> Event {
        Event(at: picture.now, host: host ?? picture.seat, level: level, kind: kind, key: key, text: text)
    }

    private func whole(_ seconds: Double) -> String {
        seconds == seconds.rounded() ? String(Int(seconds)) : String(seconds)
    }
}

import Cycle
import Facts

extension World {
    // MARK: Facts

    mutating func tellFacts(_ changes: [FactChanges], by seat: HostName) {
        for change in changes {
            if let run = change.run { tell(run, by: seat) }
            for fact in change.changed { tell(fact, by: seat) }
            for fact in change.missing { tellMissing(fact, by: seat) }
        }
    }

    private mutating func tell(_ run: AgentRun, by seat: HostName) {
        let isWell = run.outcome == .scanned || run.outcome == .nothing
        tellFact(
            "\(run.host)/\(run.agent)", digest: isWell ? "well" : run.because ?? run.outcome.rawValue, healthy: "well",
            LogEvent(
                milliseconds: plant.now, event: .fact, kind: isWell ? "clear" : "set", by: seat, host: run.host, key: run.agent,
                because: isWell ? "scans again" : "\(run.outcome.rawValue), \(run.because ?? "no reason given")"))
    }

    private mutating func tell(_ fact: Fact, by seat: HostName) {
        switch fact.line {
        case .power(let power): tell(power, by: seat)
        case .temperature(let line): tell(line, of: fact.key, by: seat)
        case .health(let health):
            tellFact(
                "\(health.of ?? fact.key.host)/\(health.key)", digest: health.kind.rawValue, healthy: "ok",
                LogEvent(
                    milliseconds: plant.now, event: .fact, kind: "set", by: seat, host: health.of ?? fact.key.host,
                    key: health.key,
                    because: health.reason))
        case .reading, .device, .member, .server, .bmc, .storage, .alert, .action, .done: break
        }
    }

    private mutating func tell(_ power: Power, by seat: HostName) {
        let extras = (power.selfTest ? ", self-test" : "") + (power.replaceBattery ? ", asks for a new battery" : "")
        let words = "input \(power.input.rawValue), output from \(power.output.rawValue)\(extras)"
        let healthy = "input good, output from mains"
        tellFact(
            power.key, digest: words, healthy: healthy,
            LogEvent(
                milliseconds: plant.now, event: .fact, kind: words == healthy ? "clear" : "set", by: seat, key: power.key,
                because: "\(words), charge \(Self.tenths(power.chargePercent)) %"))
    }

    private mutating func tell(_ line: Temperature, of key: FactKey, by seat: HostName) {
        let owner = line.of == .host ? key.host : line.of.rawValue
        let words = line.state == .nominal ? "nominal" : "\(line.state.rawValue) \(line.side?.rawValue ?? "")"
        tellFact(
            "\(owner)/\(line.key)", digest: words, healthy: "nominal",
            LogEvent(
                milliseconds: plant.now, event: .fact, kind: line.state == .nominal ? "clear" : "set", by: seat, host: owner,
                key: line.key, because: "\(words), \(Int(line.value)) C"))
    }

    private mutating func tellMissing(_ fact: Fact, by seat: HostName) {
        switch fact.line {
        case .health(let health):
            tellFact(
                "\(health.of ?? fact.key.host)/\(health.key)", digest: "ok", healthy: "ok",
                LogEvent(
                    milliseconds: plant.now, event: .fact, kind: "clear", by: seat, host: health.of ?? fact.key.host,
                    key: health.key,
                    because: "ok"))
        case .power(let power):
            tellFact(
                power.key, digest: "silent", healthy: "",
                LogEvent(
                    milliseconds: plant.now, event: .fact, kind: "set", by: seat, key: power.key,
                    because: "silent; last said input \(power.input.rawValue), output from \(power.output.rawValue)"))
        default: break
        }
    }

    private mutating func tellFact(_ subject: String, digest: String, healthy: String, _ event: LogEvent) {
        guard log.isNewFact(subject, digest, healthy: healthy) else { return }
        noteNews()
        plant.tell(event)
    }

    static func tenths(_ value: Double?) -> String {
        guard let value else { return "?" }
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }

    // MARK: Judgement

    mutating func tellJudgement(_ record: PassRecord, by seat: HostName) {
        tellFindings(record.decision.findings, by: seat)
        tellRefusals(record.decision.refusals, by: seat)
        for change in record.alertChanges { tell(change, by: seat) }
    }

    private mutating func tellFindings(_ findings: [Finding], by seat: HostName) {
        func name(_ finding: Finding) -> String { "\(finding.rule.rawValue)|\(finding.name)|\(finding.about)" }
        let update = log.updateFindings(Set(findings.map(name)), by: seat)
        for finding in findings where update.new.contains(name(finding)) {
            plant.tell(
                LogEvent(
                    milliseconds: plant.now, event: .finding, rule: finding.rule, kind: "set", by: seat, host: finding.about,
                    key: finding.name, because: finding.because))
        }
        for gone in update.gone {
            let parts = gone.key.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3 else { continue }
            plant.tell(
                LogEvent(
                    milliseconds: plant.now, event: .finding, rule: Rule(rawValue: parts[0]), kind: "clear", by: gone.by,
                    host: parts[2], key: parts[1]))
        }
    }

    private mutating func tellRefusals(_ refusals: [Refusal], by seat: HostName) {
        func name(_ refusal: Refusal) -> String { "\(refusal.wanted.rawValue)|\(refusal.rule.rawValue)|\(refusal.host)" }
        let update = log.updateRefusals(Set(refusals.map(name)), by: seat)
        for refusal in refusals where update.new.contains(name(refusal)) {
            plant.tell(
                LogEvent(
                    milliseconds: plant.now, event: .outcome, rule: refusal.rule, kind: "refused", by: seat, host: refusal.host,
                    key: "\(refusal.wanted.rawValue) of \(refusal.host)", because: refusal.because))
        }
    }

    /// An alert that another causes is counted below that one and not told by itself: it is over when it gets a cause.
    private mutating func tell(_ change: AlertChange, by seat: HostName) {
        let alert = change.alert
        let isSet = change.change != .clear && alert.causedBy == nil
        let by = isSet ? (log.sets(alert, by: seat) ? seat : nil) : log.clears(alert.key, by: seat)
        guard let by else { return }
        let because = isSet ? alert.text : change.change == .clear ? nil : alert.causedBy.map { "counted below \($0)" }
        plant.tell(
            LogEvent(
                milliseconds: plant.now, event: .alert, rule: alert.rule, kind: isSet ? "set" : "clear", by: by,
                host: alert.host, level: alert.level, key: alert.key, because: because))
    }
}

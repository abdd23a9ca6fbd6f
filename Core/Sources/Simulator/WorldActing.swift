import Cycle
import Facts

extension World {
    /// Does what a seat asks for, if it may at this very moment (S7), and if the claim can be had.
    mutating func carryOut(_ intent: Intent) {
        guard !plant.undertakings.contains(where: { $0.intent.id == intent.id && $0.state == .running }) else { return }
        let broken = intent.preconditions.first { !isRecordWanted($0) && !plant.holds($0) }
        if let broken {
            return refuse(intent, .s7, "not now, \(plant.words(broken)) does not hold any more")
        }
        if intent.needsClaim, let refusal = takeClaim(for: intent) {
            return refuse(intent, .s1, refusal)
        }
        if let because = recordBefore(intent) { return refuse(intent, .r11, because) }
        log.clearRefusal(of: intent.id)
        checkBefore(intent)
        plant.begin(intent)
        if isAct(intent) { log.intentCount += 1 }
        plant.progress()
        noteSiteChange()
    }

    private func isRecordWanted(_ precondition: Precondition) -> Bool {
        if case .stopRecorded = precondition { true } else { false }
    }

    /// R11: writes why the host stops before it does; why it may not go on where no Striker keeps it.
    private mutating func recordBefore(_ intent: Intent) -> String? {
        guard intent.kind == .withdraw, let index = plant.index(of: intent.host) else { return nil }
        if plant.machines[index].book.stop(of: intent.host) != nil {
            plant.machines[index].book.withdrawStop(of: intent.host)
        }
        plant.recordStop(index, intent.stopReason ?? .unknown, intent.rule)
        guard let wanted = intent.preconditions.first(where: isRecordWanted), !plant.holds(wanted) else { return nil }
        plant.machines[index].book.withdrawStop(of: intent.host)
        return "not now, no \(plant.words(wanted)) could be reached"
    }

    private func isAct(_ intent: Intent) -> Bool { intent.kind != .cancelMigration }

    private mutating func refuse(_ intent: Intent, _ rule: Rule, _ because: String) {
        guard log.isNewRefusal(of: intent.id, because) else { return }
        plant.tell(
            LogEvent(
                milliseconds: plant.now, event: .outcome, rule: rule, kind: "refused", by: intent.by, host: intent.host,
                key: intent.id, because: because))
    }

    /// Takes the pair's claim in one step, or tells why it cannot be had.
    private mutating func takeClaim(for intent: Intent) -> String? {
        if let claim = plant.claim {
            if claim.owner == intent.by { return nil }
            guard isVoid(claim) else { return "\(claim.owner) holds the claim, taken by \(claim.rule.rawValue)" }
        }
        guard plant.isPairWhole else { return "no claim without both nodes in membership" }
        plant.claim = Claim(owner: intent.by, rule: intent.rule, at: plant.moment)
        return nil
    }

    /// A claim is void after its time if its owner still runs.
    private func isVoid(_ claim: Claim) -> Bool {
        guard plant.machine(claim.owner)?.phase == .running else { return false }
        return plant.moment.secondsSince(claim.at) > policy.claimSeconds
    }

    /// The owner's condition has ended, or it is back as a member after its withdraw: the claim is void.
    mutating func releaseClaim(of host: HostName, _ decision: Decision) {
        guard let claim = plant.claim, claim.owner == host, plant.machine(host)?.phase == .running else { return }
        let stillWanted = decision.intents.contains { $0.needsClaim && $0.by == host }
        if !stillWanted { plant.claim = nil }
    }
}

extension Plant {
    /// Whether a precondition holds now, as the acting host would find it by asking.
    func holds(_ precondition: Precondition) -> Bool {
        switch precondition {
        case .serverOn(let name, let host): server(name)?.host == host && server(name)?.isRunning == true
        case .isMember(let host): machine(host)?.isMember == true
        case .hostsNothing(let host): servers(on: host).isEmpty
        case .hasNoPower(let host): truePower(of: host) == .bad || !allSourcesHeard(by: host)
        case .hasPower(let host): truePower(of: host) == .good
        case .notMember(let host): machine(host)?.isMember != true
        case .isOff(let host): machine(host)?.isOn == false && machine(host)?.bmc == .ok
        case .stopRecorded(let host): isStopRecorded(host)
        }
    }

    /// Whether each source of a node can be asked.
    func allSourcesHeard(by host: HostName) -> Bool {
        machine(host)?.psus.allSatisfy { ups($0)?.isSilent == false } ?? false
    }

    func words(_ precondition: Precondition) -> String {
        switch precondition {
        case .serverOn(let name, let host): "\(name) on \(host)"
        case .isMember(let host): "\(host) as a member"
        case .hostsNothing(let host): "no server on \(host)"
        case .hasNoPower(let host): "no power of \(host)"
        case .hasPower(let host): "power of \(host)"
        case .notMember(let host): "\(host) away from the cluster"
        case .isOff(let host): "that \(host) is off"
        case .stopRecorded(let host): "Striker that keeps why \(host) stops"
        }
    }
}

import Facts

/// One source of power, read.
struct SourceView {
    var source: PowerSource
    var condition: Condition
    var because: String
    /// Whether what is known of it is new enough to end a hold; one last seen on battery always is.
    var isCurrent: Bool
    /// At the present load: the more pessimistic of the UPS's word and what was measured, seconds.
    var runtimeSeconds: Double?
    /// What the UPS itself says, seconds; nil when that is no possible number.
    var claimedSeconds: Double?
    var measuredSeconds: Double?
    var claimsTheImpossible = false
    /// At full charge and present load, seconds.
    var fullRuntimeSeconds: Double?
    var loadPercent: Double?
    var name: SourceName { source.name }

    init(_ source: PowerSource, policy: Policy, now: Moment) {
        self.source = source
        let seen = source.power
        let isFresh = seen?.isFresh(at: now) ?? false
        (condition, because) = Self.judge(seen, isFresh: isFresh)
        isCurrent = Self.isCurrent(seen, isFresh: isFresh, policy: policy, now: now)
        loadPercent = seen?.value.loadPercent
        readRuntime(policy: policy, now: now)
    }

    /// The definition of a good and a bad source in `docs/rules.md`.
    private static func judge(_ seen: Observed<Power>?, isFresh: Bool) -> (Condition, String) {
        guard let seen else { return (.unknown, "was never heard") }
        let power = seen.value
        if !isFresh {
            return wasOnBattery(power)
                ? (.bad, "is silent since it was seen on battery") : (.unknown, "is silent; its last word was \(word(power))")
        }
        switch (power.output, power.input) {
        case (.off, _): return (.bad, "is off")
        case (_, .bad) where power.output == .bypass: return (.bad, "is on bypass and its input is out of range")
        case (.battery, .bad): return (.bad, "is on battery")
        case (_, .bad): return (.bad, "has no input")
        case (_, .unknown): return (.unknown, "does not say whether its input is in range")
        case (.battery, .good) where power.selfTest: return (.good, "tests its battery, its input is in range")
        case (.battery, .good): return (.unknown, "is on battery though it says that its input is in range")
        case (.bypass, .good): return (.good, "is on bypass")
        case (_, .good): return (.good, "is on mains")
        }
    }

    var wasOnBattery: Bool { source.power.map { Self.wasOnBattery($0.value) } ?? false }

    private static func wasOnBattery(_ power: Power) -> Bool { power.output == .battery && power.input != .good }

    private static func word(_ power: Power) -> String {
        power.input == .good ? "on mains" : power.output.rawValue
    }

    private static func isCurrent(_ seen: Observed<Power>?, isFresh: Bool, policy: Policy, now: Moment) -> Bool {
        guard let seen else { return false }
        if wasOnBattery(seen.value) { return true }
        return isFresh && now.secondsSince(seen.observedAt) <= seen.staleAfterSeconds / policy.stalePeriods
    }

    /// The largest number that UPSes with 16 bits can tell; they use it for "I do not know".
    private static let notANumberSeconds = 65535.0

    /// A battery that says it holds this much and lasts no second at all does not know. Chosen here: percent.
    private static let chargeThatLastsPercent = 10.0

    private mutating func readRuntime(policy: Policy, now: Moment) {
        guard let seen = source.power else { return }
        let power = seen.value
        if power.output == .off || power.output == .bypass || power.replaceBattery {
            runtimeSeconds = 0
            fullRuntimeSeconds = 0
            return
        }
        let silentSeconds = seen.isFresh(at: now) ? 0 : now.secondsSince(seen.observedAt)
        if let claimed = power.runtimeSeconds {
            let isShrug = claimed < 1 && power.chargePercent ?? 0 >= Self.chargeThatLastsPercent
            claimsTheImpossible = claimed < 0 || claimed >= Self.notANumberSeconds || isShrug
            claimedSeconds = claimsTheImpossible ? nil : claimed
        }
        if let rate = source.measuredDischargePercentPerMinute, rate > 0, let charge = power.chargePercent {
            measuredSeconds = charge / rate * 60
        }
        var runtime = [claimedSeconds, measuredSeconds].compactMap(\.self).min()
        if runtime == nil { runtime = worstSeconds(atLoadPercent: power.loadPercent) }
        if condition == .unknown && silentSeconds > 0 { runtime = nil }
        runtimeSeconds = runtime.map { max(0, $0 - silentSeconds) }
        if let runtime, let charge = power.chargePercent, charge > 0 { fullRuntimeSeconds = runtime / charge * 100 }
    }

    /// The smallest load that a runtime is scaled from, percent: a UPS that carries nothing promises for ever.
    static let leastLoadPercent = 1.0

    /// How long its charge lasts by the worst discharge that was measured, taken to this load where both loads are known.
    func worstSeconds(atLoadPercent load: Double?) -> Double? {
        guard let rate = source.worstDischargePercentPerMinute, rate > 0, let charge = source.power?.value.chargePercent else {
            return nil
        }
        var share = 1.0
        if let load, let measuredAt = source.worstDischargeLoadPercent {
            share = max(load, Self.leastLoadPercent) / max(measuredAt, Self.leastLoadPercent)
        }
        return charge / (rate * share) * 60
    }

    /// How the UPS's word and the measurement disagree, in words (P11); nil when they do not.
    func disagreement(_ policy: Policy) -> String? {
        if claimsTheImpossible { return "\(name) tells no possible runtime: what its discharge says counts" }
        guard let measuredSeconds, let claimedSeconds else { return nil }
        let measured = "its discharge says \(Words.duration(measuredSeconds))"
        let difference = abs(claimedSeconds - measuredSeconds)
        guard difference > policy.runtimeDisagreement * measuredSeconds, difference > policy.runtimeDisagreementSeconds else {
            return nil
        }
        return "\(name) says \(Words.duration(claimedSeconds)) are left, \(measured): the shorter counts"
    }

    var assessment: SourceAssessment {
        SourceAssessment(
            name: name, condition: condition, because: because, since: source.inputSince,
            chargePercent: source.power?.value.chargePercent, runtimeSeconds: runtimeSeconds,
            claimedRuntimeSeconds: claimedSeconds, loadPercent: loadPercent)
    }

    var evidence: Evidence {
        let power = source.power
        let charge = power?.value.chargePercent.map { ", \(Words.percent($0))" } ?? ""
        let runtime = runtimeSeconds.map { ", \(Words.duration($0)) left" } ?? ""
        return Evidence(
            what: name, value: "\(because)\(charge)\(runtime)", since: source.inputSince, observedAt: power?.observedAt)
    }
}

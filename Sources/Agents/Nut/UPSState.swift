import AgentKit
import Facts

/// One UPS as its variables describe it, with impossible numbers left out.
struct UPSState: Hashable, Sendable {
    var tokens: Set<String>
    var volts: Double?
    var lowVolts: Double?
    var highVolts: Double?
    var nominalVolts: Double?
    var chargePercent: Double?
    var runtimeSeconds: Double?
    var loadPercent: Double?
    var outputVolts: Double?
    var outputAmperes: Double?
    var isTesting: Bool

    /// A week on battery is no estimate, and 65535 is the largest number of many a UPS, not a time.
    static let runtimeLimitSeconds = 7 * 86_400.0

    init(_ variables: [String: String]) {
        func number(_ names: [String], _ range: ClosedRange<Double>) -> Double? {
            names.lazy.compactMap { variables[$0]?.decimal }.first { range.contains($0) }
        }
        tokens = Set((variables["ups.status"] ?? "").uppercased().words)
        volts = number(["input.voltage", "input.L1-N.voltage", "input.L1.voltage"], 0...1000)
        lowVolts = number(["input.transfer.low"], 10...1000)
        highVolts = number(["input.transfer.high"], 10...1000)
        nominalVolts = number(["input.voltage.nominal"], 10...1000)
        chargePercent = number(["battery.charge"], 0...100)
        loadPercent = number(["ups.load"], 0...200)
        outputVolts = number(["output.voltage", "output.L1-N.voltage"], 0...1000)
        outputAmperes = number(["output.current"], 0...10_000)
        isTesting = tokens.contains("CAL") || tokens.contains("TEST")
        if variables["ups.test.result"]?.lowercased().contains("in progress") == true { isTesting = true }
        runtimeSeconds = number(["battery.runtime"], 0...Self.runtimeLimitSeconds)
        if runtimeSeconds == 65_535 { runtimeSeconds = nil }
        // On mains with a full battery, no runtime at all means that the UPS does not know.
        if runtimeSeconds == 0, !tokens.contains("OB") { runtimeSeconds = nil }
    }

    /// Where its output comes from, and whether its input is good: the words of the decision rules.
    func judge(measuresVolts: Bool) -> (input: Condition, output: PowerOutput) {
        if tokens.contains("OFF") && !outputIsLive { return (.bad, .off) }
        if tokens.contains("BYPASS") { return (bypassInput, .bypass) }
        switch (isOnLine, tokens.contains("OB")) {
        // Both at once is a driver's muddle, unless a test runs the load from the battery while mains is there.
        case (true, true): return isTesting ? (inputInRange, .battery) : (.unknown, .unknown)
        case (true, false): return (contradictsOnLine(measuresVolts) ? .unknown : .good, isTesting ? .battery : .mains)
        // On battery and not for a test: whatever its voltmeter says, the battery empties.
        case (false, true): return (isTesting ? inputInRange : .bad, .battery)
        case (false, false): return (.unknown, .unknown)
        }
    }

    /// Boost and trim are done with mains.
    private var isOnLine: Bool { !tokens.isDisjoint(with: ["OL", "BOOST", "TRIM"]) }

    /// Some drivers say OFF for ever; a load or a voltage on the output shows that it is not.
    private var outputIsLive: Bool { (loadPercent ?? 0) > 0 || (outputAmperes ?? 0) > 0 || (outputVolts ?? 0) >= 80 }

    private var bypassInput: Condition {
        let range = inputInRange
        return range == .unknown && isOnLine ? .good : range
    }

    /// By its own transfer limits, else by 20 percent around the nominal voltage.
    private var inputInRange: Condition {
        guard let volts else { return .unknown }
        let low = lowVolts ?? nominalVolts.map { $0 * 0.8 }
        let high = highVolts ?? nominalVolts.map { $0 * 1.2 }
        guard let low, let high, low < high else { return .unknown }
        return (low...high).contains(volts) ? .good : .bad
    }

    /// It claims mains, but its voltmeter, which is known to work, sees next to none.
    private func contradictsOnLine(_ measuresVolts: Bool) -> Bool {
        guard let volts, measuresVolts || volts > 0, let low = lowVolts ?? nominalVolts.map({ $0 * 0.8 }) else { return false }
        return volts < low / 2
    }
}

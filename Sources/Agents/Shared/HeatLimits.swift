import AgentKit
import Facts

/// Where a temperature becomes a warning and where critical, on either side, degrees Celsius.
struct HeatLimits: Hashable, Sendable {
    var warningHigh: Double
    var criticalHigh: Double
    var warningLow: Double?
    var criticalLow: Double?

    /// A sensor leaves a state only when it is this far on the other side of the limit.
    static let hysteresisCelsius = 3.0
    /// A limit of a device outside this range is a placeholder: 0, 255 and -128 are common ones.
    static let believable = 20.0...130.0

    /// Limits of the device where they make sense, else the defaults.
    ///
    /// A warning limit at or above the critical one says nothing of its own; the warning then begins 10 degrees below, as
    /// no device gives less room between its own two limits.
    init(deviceWarning: Double?, deviceCritical: Double?, defaults: HeatLimits) {
        self = defaults
        let critical = deviceCritical.flatMap { Self.believable.contains($0) ? $0 : nil }
        let warning = deviceWarning.flatMap { Self.believable.contains($0) ? $0 : nil }
        switch (warning, critical) {
        case (let warning?, let critical?):
            criticalHigh = critical
            warningHigh = warning < critical ? warning : critical - 10
        case (nil, let critical?):
            criticalHigh = critical
            warningHigh = min(defaults.warningHigh, critical - 10)
        case (let warning?, nil):
            warningHigh = warning
            criticalHigh = max(defaults.criticalHigh, warning + 10)
        case (nil, nil): break
        }
    }

    init(warningHigh: Double, criticalHigh: Double, warningLow: Double? = nil, criticalLow: Double? = nil) {
        self.warningHigh = warningHigh
        self.criticalHigh = criticalHigh
        self.warningLow = warningLow
        self.criticalLow = criticalLow
    }

    /// From two settings and their defaults.
    init(_ input: AgentInput, _ warning: String, _ usualWarning: Double, _ critical: String, _ usualCritical: Double)
        throws(AgentFailure)
    {
        warningHigh = try input.number(warning, default: usualWarning, in: 10...120)
        criticalHigh = try input.number(critical, default: max(usualCritical, warningHigh + 5), in: warningHigh...130)
    }

    /// How hot or cold a value is, given what the sensor was before.
    func judge(_ value: Double, before: HeatState) -> (state: HeatState, side: HeatSide?) {
        let room = { (state: HeatState) in before == state || before == .critical ? Self.hysteresisCelsius : 0 }
        if value >= criticalHigh - (before == .critical ? Self.hysteresisCelsius : 0) { return (.critical, .high) }
        if let criticalLow, value <= criticalLow + (before == .critical ? Self.hysteresisCelsius : 0) { return (.critical, .low) }
        if value >= warningHigh - room(.warning) { return (.warning, .high) }
        if let warningLow, value <= warningLow + room(.warning) { return (.warning, .low) }
        return (.nominal, nil)
    }
}

/// Makes temperature lines, with hysteresis and steady values by what was printed last.
struct HeatPrinter {
    let input: AgentInput

    /// The line, and a reading with the state where the sensor is or was out of range: the next scan's hysteresis needs
    /// to know. A sensor that was never out of range has none, which keeps the list short.
    func lines(
        key: String, value: Double, limits: HeatLimits, atLeast: HeatState = .nominal, weight: Double = 1, of place: Place = .host
    ) -> [AgentLine] {
        let remembered = input.lastText("\(key).state", of: place)
        let before = remembered.flatMap(HeatState.init(rawValue:)) ?? .nominal
        var (state, side) = limits.judge(value, before: before)
        if atLeast == .critical || (atLeast == .warning && state == .nominal) { (state, side) = (atLeast, side ?? .high) }
        let shown = value.steady(last: input.lastNumber(key, of: place), step: 1)
        let line = AgentLine.temperature(
            Temperature(
                key: key, value: shown, state: state, side: side, weight: weight, of: place, warningCelsius: limits.warningHigh,
                criticalCelsius: limits.criticalHigh))
        guard state != .nominal || remembered != nil else { return [line] }
        return [line, .reading(Reading(kind: "state", key: "\(key).state", value: .text(state.rawValue), of: place))]
    }
}

extension Double {
    /// The value printed last while this one is within a step of it; else this one, rounded.
    ///
    /// Rounding alone flips between two neighbours for ever when the value lies between them.
    func steady(last: Double?, step: Double, rounding: Double = 1) -> Double {
        if let last, abs(self - last) < step { return last }
        return rounded(to: rounding)
    }

    /// Steady within a share of the value, with three digits at most.
    func steady(last: Double?, share: Double) -> Double {
        if let last, last != 0, abs(self - last) < abs(last) * share { return last }
        var step = 0.001
        while abs(self) / step > 1000 { step *= 10 }
        // Dividing by a whole number keeps 0.1 from becoming 0.1000000000001.
        return step >= 1 ? rounded(to: step) : (self * (1 / step).rounded()).rounded() / (1 / step).rounded()
    }
}

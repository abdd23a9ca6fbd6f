import AgentKit
import Facts

/// From a BMC's sensors to lines.
struct IpmiLines {
    let input: AgentInput
    let settings: IpmiSettings

    func lines(for all: [IpmiSensor]) -> [AgentLine] {
        let names = IpmiNames(all)
        var lines: [AgentLine] = []
        for (index, sensor) in all.enumerated() where sensor.role != .supply || sensor.value != nil {
            let key = names.keys[index]
            guard !settings.ignored.contains(key) else { continue }
            // Of another host only its heat and its supplies matter here: all other faults are its own agents' to tell.
            guard settings.host == nil || (sensor.unit == .celsius && sensor.value != nil) else { continue }
            lines += self.lines(for: sensor, key)
        }
        let place = settings.host.map(Place.device) ?? .host
        let supplies = SupplyLines(input: input, ignored: settings.ignored, place: place).lines(for: all)
        guard let other = settings.host else { return lines + supplies }
        return lines + supplies.compactMap { Self.failedSupply($0, of: other) }
    }

    /// Of a host that is off nobody else tells that a supply is broken. What it was before is remembered with it; a supply
    /// without input is its source's matter.
    private static func failedSupply(_ line: AgentLine, of host: HostName) -> AgentLine? {
        guard case .health(var health) = line else { return line }
        guard health.kind == .psuFailed else { return nil }
        health.of = host
        return .health(health)
    }

    private func lines(for sensor: IpmiSensor, _ key: String) -> [AgentLine] {
        guard let value = sensor.value else { return discrete(sensor, key) }
        switch sensor.unit {
        case .celsius: return temperature(sensor, key, value)
        case .rpm: return fan(sensor, key, value)
        case .percent where sensor.role == .fan: return fan(sensor, key, value)
        case .volts: return voltage(sensor, key, value)
        case .amperes: return [.number("current", key, value.steady(last: input.lastNumber(key), share: 0.1), "A")]
        case .watts: return [.number("power", key, value.steady(last: input.lastNumber(key), share: 0.1), "W")]
        case .percent: return [.number("percent", key, value.steady(last: input.lastNumber(key), step: 5), "%")]
        case .other: return []
        }
    }

    /// A margin says how far something is from its limit and counts downwards; it is no temperature.
    private func temperature(_ sensor: IpmiSensor, _ key: String, _ value: Double) -> [AgentLine] {
        let name = sensor.name.lowercased()
        if name.contains("margin") || name.contains("dts") || name.contains("headroom") {
            return [.number("temperature", key, value.steady(last: input.lastNumber(key), step: 2), "C")]
        }
        var limits = HeatLimits(
            deviceWarning: sensor.highWarning, deviceCritical: sensor.highCritical,
            defaults: defaults(of: sensor))
        limits.warningLow = sensor.lowWarning.flatMap { (-40...20).contains($0) ? $0 : nil }
        limits.criticalLow = sensor.lowCritical.flatMap { (-40...20).contains($0) ? $0 : nil }
        let own: Place = sensor.role == .inlet && settings.inletIsRoom ? .room : .host
        let place = settings.host.map(Place.device) ?? own
        return HeatPrinter(input: input).lines(key: key, value: value, limits: limits, atLeast: bmcState(sensor), of: place)
    }

    private func defaults(of sensor: IpmiSensor) -> HeatLimits {
        switch sensor.role {
        case .inlet: settings.inlet
        case .processor: settings.cpu
        case .supply, .fan, .memory, .drive, .other: settings.limits
        }
    }

    /// The BMC's own word counts only where it keeps its limits to itself: otherwise ours has the hysteresis.
    private func bmcState(_ sensor: IpmiSensor) -> HeatState {
        guard sensor.highWarning == nil, sensor.highCritical == nil else { return .nominal }
        switch sensor.state {
        case .warning(.high): return .warning
        case .critical(.high): return .critical
        case .ok, .none, .warning(.low), .critical(.low): return .nominal
        }
    }

    private func fan(_ sensor: IpmiSensor, _ key: String, _ value: Double) -> [AgentLine] {
        let last = input.lastNumber(key)
        let remembered = input.lastText("\(key).state")
        let unit = sensor.unit == .percent ? "%" : "rpm"
        var failed = sensor.says("failure", "fault")
        if case .critical(.low) = sensor.state { failed = true }
        // ipmitool's "cr" tells no side; a fan is never too fast.
        if case .critical(.high) = sensor.state, let low = sensor.lowCritical, value <= low { failed = true }
        if value == 0 && ((last ?? 0) > 0 || remembered == "failed") { failed = true }
        var lines: [AgentLine] = [.number("fan", key, value.steady(last: last, share: 0.1), unit)]
        if failed { lines.append(.fault(key, .fanFailed, fanReason(sensor, value, unit))) }
        if failed || remembered != nil { lines.append(.state("\(key).state", failed ? "failed" : "ok")) }
        return lines
    }

    private func fanReason(_ sensor: IpmiSensor, _ value: Double, _ unit: String) -> String {
        guard value > 0 else { return "fan \(sensor.name) stands still" }
        let wanted = sensor.lowCritical.map { ", under \(Int($0)) \(unit)" } ?? ""
        return "fan \(sensor.name) is too slow\(wanted)"
    }

    private func voltage(_ sensor: IpmiSensor, _ key: String, _ value: Double) -> [AgentLine] {
        var isOut = false
        if case .critical = sensor.state { isOut = true }
        let stood = input.lastText("\(key).state") == "out"
        var lines: [AgentLine] = [.number("voltage", key, value.steady(last: input.lastNumber(key), share: 0.03), "V")]
        if isOut || stood { lines.append(.state("\(key).state", isOut ? "out" : "ok")) }
        return lines
            + AgentLine.alert(
                .warning, "ipmi.\(key)", "the BMC reports \(sensor.name) out of its range", when: isOut, stood: stood,
                end: "\(sensor.name) is in its range again")
    }

    /// Sensors that say words: failed fans, memory, drives, lost redundancy. What is absent says nothing and is no fault.
    private func discrete(_ sensor: IpmiSensor, _ key: String) -> [AgentLine] {
        if sensor.name.lowercased().contains("redundan") || sensor.says("redundan") { return redundancy(sensor, key) }
        switch sensor.role {
        case .fan where sensor.says("failure", "fault"):
            return [.fault(key, .fanFailed, "fan \(sensor.name): \(sensor.events.joined(separator: ", "))")]
        case .memory where sensor.says("uncorrectable"):
            return [.fault(key, .memoryUncorrectable, "memory \(sensor.name) had an error that could not be corrected")]
        case .memory where sensor.says("correctable ecc"):
            return [.fault(key, .memoryCorrectable, "memory \(sensor.name) had errors corrected")]
        case .drive where sensor.says("drive fault", "fault"):
            return [.fault(key, .driveFailed, "drive \(sensor.name) failed")]
        case .drive where sensor.says("predictive failure"):
            return [.fault(key, .drivePredicted, "drive \(sensor.name) expects to fail")]
        default: return []
        }
    }

    private func redundancy(_ sensor: IpmiSensor, _ key: String) -> [AgentLine] {
        guard !sensor.events.isEmpty else { return [] }
        let lost = sensor.says("redundancy lost", "non-redundant", "redundancy degraded")
        return [.state("\(key).state", lost ? "lost" : "ok")]
            + AgentLine.alert(
                .warning, "ipmi.\(key)", "\(sensor.name): \(sensor.events.joined(separator: ", "))", when: lost,
                stood: input.lastText("\(key).state") == "lost", end: "\(sensor.name): redundant again")
    }
}

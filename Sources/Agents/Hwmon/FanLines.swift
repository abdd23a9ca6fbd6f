import AgentKit
import Facts

/// Fans of the kernel's chips.
struct FanLines {
    let input: AgentInput
    let names: HwmonNames

    func lines(for chip: HwmonChip, _ sensors: [HwmonSensor]) -> [AgentLine] {
        sensors.filter { $0.kind == "fan" }.flatMap { fan(chip, $0) }
    }

    /// A header without a fan reads 0 for ever and is left out. A fan that was seen turning and stands still without the
    /// chip having been told to stop it has failed, and stays so until it turns again.
    private func fan(_ chip: HwmonChip, _ sensor: HwmonSensor) -> [AgentLine] {
        let key = names.key(of: sensor, in: chip)
        guard let speed = chip.number(sensor, "input"), speed >= 0 else { return [] }
        let last = input.lastNumber(key)
        let remembered = input.lastText("\(key).state")
        let stopped = chip.attributes["pwm\(sensor.number)"]?.decimal == 0
        let minimum = chip.number(sensor, "min") ?? 0
        let alarm = chip.number(sensor, "alarm") == 1 && minimum > 0 && speed < minimum
        let stands = speed == 0 && !stopped && ((last ?? 0) > 0 || remembered == "failed")
        let failed = chip.number(sensor, "fault") == 1 || (alarm && speed > 0) || stands || (alarm && last != nil && !stopped)
        guard speed > 0 || last != nil || failed else { return [] }
        var lines: [AgentLine] = [.number("fan", key, speed.steady(last: last, share: 0.1), "rpm")]
        if failed {
            let name = chip.label(sensor) ?? key
            lines.append(
                .fault(key, .fanFailed, speed == 0 ? "\(name) stands still" : "\(name) is too slow: \(Int(minimum)) rpm wanted"))
        }
        if failed || remembered != nil { lines.append(.state("\(key).state", failed ? "failed" : "ok")) }
        return lines
    }
}

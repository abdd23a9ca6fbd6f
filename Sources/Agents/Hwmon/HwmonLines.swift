import AgentKit
import Facts

/// From the kernel's chips to lines.
struct HwmonLines {
    let input: AgentInput
    let settings: HwmonSettings

    /// A value outside is what an input without a sensor gives.
    static let connectedCelsius = -40.0..<127.0

    func lines(for chips: [HwmonChip]) -> [AgentLine] {
        let names = HwmonNames(chips: chips)
        return chips.flatMap { chip in
            let numbers = chip.sensors
            return temperatures(chip, numbers, names) + FanLines(input: input, names: names).lines(for: chip, numbers)
                + voltages(chip, numbers, names)
        }.filter { !settings.ignored.contains($0.factKey?.key.split(separator: "/").last.map { String($0) } ?? "") }
    }

    private func temperatures(_ chip: HwmonChip, _ sensors: [HwmonSensor], _ names: HwmonNames) -> [AgentLine] {
        let here = sensors.filter { $0.kind == "temp" }
        return here.flatMap { sensor -> [AgentLine] in
            let key = names.key(of: sensor, in: chip)
            guard let raw = chip.number(sensor, "input"), chip.number(sensor, "fault") != 1 else { return [] }
            let value = raw / 1000
            guard Self.connectedCelsius.contains(value) || input.lastNumber(key) != nil else { return [] }
            if chip.isPart(sensor), here.contains(where: { !chip.isPart($0) }) {
                let shown = value.steady(last: input.lastNumber(key), step: 5)
                return settings.parts ? [.number("temperature", key, shown, "C")] : []
            }
            let limits = HeatLimits(
                deviceWarning: chip.number(sensor, "max").map { $0 / 1000 },
                deviceCritical: chip.number(sensor, "crit").map { $0 / 1000 }, defaults: defaults(of: chip))
            return HeatPrinter(input: input).lines(key: key, value: value, limits: limits)
        }
    }

    private func defaults(of chip: HwmonChip) -> HeatLimits {
        switch chip.role {
        case .cpu: settings.cpu
        case .drive: settings.drive
        case .other: settings.other
        }
    }

    /// Voltages, currents and powers, steady within some percent: they are for people, no rule reads them. The chips'
    /// own alarm bits are left out: boards set limits for inputs that lead nowhere.
    private func voltages(_ chip: HwmonChip, _ sensors: [HwmonSensor], _ names: HwmonNames) -> [AgentLine] {
        sensors.compactMap { sensor in
            let key = names.key(of: sensor, in: chip)
            guard let raw = chip.number(sensor, "input") ?? chip.number(sensor, "average") else { return nil }
            let last = input.lastNumber(key)
            switch sensor.kind {
            case "in": return .number("voltage", key, (raw / 1000).steady(last: last, share: 0.03), "V")
            case "curr": return .number("current", key, (raw / 1000).steady(last: last, share: 0.1), "A")
            case "power": return .number("power", key, (raw / 1_000_000).steady(last: last, share: 0.1), "W")
            default: return nil
            }
        }
    }
}

/// One input of a chip: `temp` 1, `fan` 2.
struct HwmonSensor: Hashable, Comparable {
    var kind: String
    var number: Int

    static func < (left: HwmonSensor, right: HwmonSensor) -> Bool { (left.kind, left.number) < (right.kind, right.number) }
}

extension HwmonChip {
    enum Role { case cpu, drive, other }

    var role: Role {
        if drive != nil { return .drive }
        return ["coretemp", "k10temp", "k8temp", "zenpower", "x86_pkg_temp", "cpu_thermal", "cpu-thermal"].contains(name)
            ? .cpu : .other
    }

    var sensors: [HwmonSensor] {
        let found = attributes.keys.compactMap { file -> HwmonSensor? in
            guard let (name, _) = file.halves(at: "_") else { return nil }
            let kind = String(name.prefix { !$0.isNumber })
            return Int(name.dropFirst(kind.count)).map { HwmonSensor(kind: kind, number: $0) }
        }
        return Set(found).sorted()
    }

    func number(_ sensor: HwmonSensor, _ part: String) -> Double? {
        attributes["\(sensor.kind)\(sensor.number)_\(part)"]?.decimal
    }

    func label(_ sensor: HwmonSensor) -> String? {
        attributes["\(sensor.kind)\(sensor.number)_label"].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A core of a processor whose package has a sensor of its own, or a sensor behind the composite one of a drive: it
    /// says nothing that the whole does not say, and would count twice.
    func isPart(_ sensor: HwmonSensor) -> Bool {
        if role == .drive { return sensor.number > 1 }
        guard role == .cpu, let label = label(sensor)?.lowercased() else { return false }
        return label.hasPrefix("core ") || label.hasPrefix("tccd") || label == "tdie"
    }
}

import AgentKit
import Facts

/// Keys that stay the same from boot to boot, whatever order the drivers were loaded in.
struct HwmonNames {
    private var prefixes: [HwmonChip: String] = [:]
    private let fanChips: Int

    init(chips: [HwmonChip]) {
        let cpus = chips.filter { $0.role == .cpu }.sorted { ($0.name, $0.device) < ($1.name, $1.device) }
        for (index, chip) in cpus.enumerated() { prefixes[chip] = "cpu\(index + 1)" }
        for chip in chips where chip.role != .cpu {
            let name = chip.name.asKey
            if let drive = chip.drive {
                prefixes[chip] = "drive-\(drive)"
            } else if chips.count(where: { $0.name == chip.name }) > 1 {
                prefixes[chip] = "\(name)-\(chip.device.asKey)"
            } else {
                prefixes[chip] = name
            }
        }
        fanChips = chips.count { chip in chip.sensors.contains { $0.kind == "fan" } }
    }

    func key(of sensor: HwmonSensor, in chip: HwmonChip) -> String {
        let prefix = prefixes[chip] ?? chip.name.asKey
        if sensor.kind == "fan" && fanChips == 1 { return "fan\(sensor.number)" }
        if sensor.kind == "temp" && chip.role != .other {
            guard chip.isPart(sensor) else { return prefix }
        }
        let label = chip.label(sensor).map { $0.asKey } ?? ""
        return label.isEmpty ? "\(prefix).\(sensor.kind)\(sensor.number)" : "\(prefix).\(label)"
    }
}

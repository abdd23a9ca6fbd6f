import AgentKit
import Facts

/// One chip as the kernel shows it: its name, the device it sits on, and its attribute files.
struct HwmonChip: Hashable, Sendable {
    /// `coretemp`, `k10temp`, `nvme`, `drivetemp`, `nct6775`, or the type of a thermal zone.
    var name: String
    /// The name of the device, which unlike `hwmon3` is the same after each boot: `coretemp.0`, `0000:00:18.3`, `nvme0`.
    var device: String
    /// The block device of a drive's chip.
    var drive: String?
    /// `temp1_input` and so on; only files that could be read.
    var attributes: [String: String]
}

/// Reads all chips and those thermal zones that no chip shows.
struct HwmonReader {
    let probe: Probe
    static let chipLimit = 200
    private static let parts = [
        "input", "label", "max", "crit", "min", "lcrit", "alarm", "max_alarm", "crit_alarm", "fault", "average",
    ]

    func chips() async -> [HwmonChip] {
        var chips: [HwmonChip] = []
        for name in await probe.list("/sys/class/hwmon").prefix(Self.chipLimit) {
            if let chip = await chip("/sys/class/hwmon/\(name)") { chips.append(chip) }
        }
        for name in await probe.list("/sys/class/thermal").prefix(Self.chipLimit) where name.hasPrefix("thermal_zone") {
            if let zone = await zone("/sys/class/thermal/\(name)", name, known: Set(chips.map(\.name))) { chips.append(zone) }
        }
        return chips.sorted { ($0.name, $0.device) < ($1.name, $1.device) }
    }

    private func chip(_ path: String) async -> HwmonChip? {
        guard let name = await probe.file("\(path)/name")?.trimmed, !name.isEmpty else { return nil }
        let device = await probe.link("\(path)/device")?.split(separator: "/").last.map { String($0) } ?? ""
        var chip = HwmonChip(name: name, device: device, attributes: [:])
        for file in await probe.list(path) where Self.isWanted(file) {
            // A sensor that cannot be read at this moment is left out and grows stale.
            if let text = await probe.file("\(path)/\(file)")?.trimmed { chip.attributes[file] = text }
        }
        if name == "drivetemp" { chip.drive = await probe.list("\(path)/device/block").first }
        if name == "nvme" { chip.drive = device }
        return chip
    }

    private static func isWanted(_ file: String) -> Bool {
        if file.hasPrefix("pwm") { return !file.contains("_") }
        guard ["temp", "fan", "in", "power", "curr"].contains(where: { file.hasPrefix($0) }) else { return false }
        guard let (_, part) = file.halves(at: "_") else { return false }
        return parts.contains(part)
    }

    /// A thermal zone as a chip with one sensor. Most zones show as chips as well; those are left out here.
    private func zone(_ path: String, _ name: String, known: Set<String>) async -> HwmonChip? {
        let files = await probe.list(path)
        guard !files.contains(where: { $0.hasPrefix("hwmon") }), let type = await probe.file("\(path)/type")?.trimmed,
            !type.isEmpty, let value = await probe.file("\(path)/temp")?.trimmed
        else { return nil }
        if type == "x86_pkg_temp" && known.contains("coretemp") || known.contains(type) { return nil }
        var zone = HwmonChip(name: type, device: name, attributes: ["temp1_input": value])
        for file in files where file.hasPrefix("trip_point_") && file.hasSuffix("_type") {
            let kind = await probe.file("\(path)/\(file)")?.trimmed
            let limit = await probe.file("\(path)/\(file.dropLast(4))temp")?.trimmed
            if kind == "critical" { zone.attributes["temp1_crit"] = limit }
            if kind == "hot" { zone.attributes["temp1_max"] = limit }
        }
        return zone
    }
}

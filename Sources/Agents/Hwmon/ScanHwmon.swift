public import AgentKit
public import Facts

/// The sensors that the kernel knows: processors, boards, drives, network cards, fans.
public enum ScanHwmon: Agent {
    public static let description = AgentDescription(
        name: "scan-hwmon", about: "temperatures, fans and voltages that the kernel reads itself (hwmon, thermal zones)",
        periodSeconds: 10, timeLimitSeconds: 20,
        settings: [
            AgentSetting(
                name: "cpuWarningCelsius", type: "number", unit: "C", default: "85", about: "for a processor that names no limit itself"),
            AgentSetting(
                name: "cpuCriticalCelsius", type: "number", unit: "C", default: "95", about: "for a processor that names no limit itself"),
            AgentSetting(
                name: "driveWarningCelsius", type: "number", unit: "C", default: "55", about: "for a drive that names no limit itself"),
            AgentSetting(
                name: "driveCriticalCelsius", type: "number", unit: "C", default: "65", about: "for a drive that names no limit itself"),
            AgentSetting(
                name: "otherWarningCelsius", type: "number", unit: "C", default: "75", about: "for all else that names no limit itself"),
            AgentSetting(
                name: "otherCriticalCelsius", type: "number", unit: "C", default: "90", about: "for all else that names no limit itself"),
            AgentSetting(
                name: "cores", type: "flag", default: "no",
                about: "print each core as a reading as well; the package, which is as hot as its hottest core, is what counts"),
            AgentSetting(name: "ignore", type: "list", about: "keys that are left out; a * at the end stands for the rest"),
        ])

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let settings = try HwmonSettings(input)
        let chips = await HwmonReader(probe: probe).chips()
        guard !chips.isEmpty else { return .nothing("the kernel knows no sensor: /sys/class/hwmon and /sys/class/thermal are empty") }
        let lines = HwmonLines(input: input, settings: settings).lines(for: chips)
        return lines.isEmpty ? .nothing("none of the kernel's sensors gives a value") : .lines(lines)
    }
}

/// The settings, checked.
struct HwmonSettings {
    var cpu: HeatLimits
    var drive: HeatLimits
    var other: HeatLimits
    var cores: Bool
    var ignored: NamePatterns

    init(_ input: AgentInput) throws {
        func limits(_ name: String, _ warning: Double, _ critical: Double) throws -> HeatLimits {
            let warning = try input.number("\(name)WarningCelsius", default: warning, in: 20...120)
            let critical = try input.number("\(name)CriticalCelsius", default: max(critical, warning + 5), in: warning...130)
            return HeatLimits(warningHigh: warning, criticalHigh: critical)
        }
        cpu = try limits("cpu", 85, 95)
        drive = try limits("drive", 55, 65)
        other = try limits("other", 75, 90)
        cores = try input.flag("cores", default: false)
        ignored = NamePatterns(patterns: try input.list("ignore", default: []))
    }
}

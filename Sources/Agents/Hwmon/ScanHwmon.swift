public import AgentKit
public import Facts

/// The sensors that the kernel knows: processors, boards, drives, network cards, fans.
public enum ScanHwmon: Agent {
    public static let description = AgentDescription(
        name: "scan-hwmon", about: "temperatures, fans and voltages that the kernel reads itself (hwmon, thermal zones)",
        periodSeconds: 10, timeLimitSeconds: 20,
        settings: [
            AgentSetting(
                name: "cpuWarningCelsius", type: "number", unit: "C", default: "85",
                about: "for a processor that names no limit itself"),
            AgentSetting(
                name: "cpuCriticalCelsius", type: "number", unit: "C", default: "95",
                about: "for a processor that names no limit itself"),
            AgentSetting(
                name: "driveWarningCelsius", type: "number", unit: "C", default: "55",
                about: "for a drive that names no limit itself"),
            AgentSetting(
                name: "driveCriticalCelsius", type: "number", unit: "C", default: "65",
                about: "for a drive that names no limit itself"),
            AgentSetting(
                name: "otherWarningCelsius", type: "number", unit: "C", default: "75",
                about: "for all else that names no limit itself"),
            AgentSetting(
                name: "otherCriticalCelsius", type: "number", unit: "C", default: "90",
                about: "for all else that names no limit itself"),
            AgentSetting(
                name: "parts", type: "flag", default: "no",
                about:
                    "print each core and each sensor inside a drive as a reading as well; what counts is the whole, which is as hot as its hottest part"
            ),
            AgentSetting(name: "ignore", type: "list", about: "keys that are left out; a * at the end stands for the rest"),
        ])

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let settings = try HwmonSettings(input)
        let chips = await HwmonReader(probe: probe).chips()
        guard !chips.isEmpty else {
            return .nothing("the kernel knows no sensor: /sys/class/hwmon and /sys/class/thermal are empty")
        }
        let lines = HwmonLines(input: input, settings: settings).lines(for: chips)
        return lines.isEmpty ? .nothing("none of the kernel's sensors gives a value") : .lines(lines)
    }
}

/// The settings, checked.
struct HwmonSettings {
    var cpu: HeatLimits
    var drive: HeatLimits
    var other: HeatLimits
    var parts: Bool
    var ignored: NamePatterns

    init(_ input: AgentInput) throws {
        cpu = try HeatLimits(input, "cpuWarningCelsius", 85, "cpuCriticalCelsius", 95)
        drive = try HeatLimits(input, "driveWarningCelsius", 55, "driveCriticalCelsius", 65)
        other = try HeatLimits(input, "otherWarningCelsius", 75, "otherCriticalCelsius", 90)
        parts = try input.flag("parts", default: false)
        ignored = NamePatterns(patterns: try input.list("ignore", default: []))
    }
}

public import AgentKit
public import Facts

/// Drives, by what they say of themselves (SMART).
public enum ScanSmart: Agent {
    public static let description = AgentDescription(
        name: "scan-smart", about: "drives: predicted failures, wear, defects, temperature (smartctl)", periodSeconds: 300,
        timeLimitSeconds: 120,
        settings: [
            AgentSetting(
                name: "ignore", type: "list", about: "drives that are left alone, such as sdb; a * at the end stands for the rest"
            ),
            AgentSetting(
                name: "wearNoticePercent", type: "number", unit: "%", default: "90",
                about: "tell people when a solid state drive has used up this much of its life"),
            AgentSetting(
                name: "diskWarningCelsius", type: "number", unit: "C", default: "55", about: "for a disk that names no limit"),
            AgentSetting(
                name: "diskCriticalCelsius", type: "number", unit: "C", default: "65", about: "for a disk that names no limit"),
            AgentSetting(
                name: "solidStateWarningCelsius", type: "number", unit: "C", default: "70",
                about: "for a solid state drive that names no limit"),
            AgentSetting(
                name: "solidStateCriticalCelsius", type: "number", unit: "C", default: "80",
                about: "for a solid state drive that names no limit"),
        ], needsPrivilege: true)

    /// How many drives are asked at once: enough that two dozen fit in the time limit, few enough not to slow the host.
    static let atOnce = 4
    static let driveLimit = 256
    static let driveSeconds = 25.0

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let settings = try SmartSettings(input)
        // Without a drive of these kinds smartctl need not even be started.
        let blocks = await probe.list("/sys/block")
        guard blocks.contains(where: { $0.hasPrefix("sd") || $0.hasPrefix("nvme") || $0.hasPrefix("hd") }) else {
            return .nothing("no drive that SMART knows: /sys/block has neither sd nor nvme")
        }
        let drives = try await SmartReader(probe: probe).drives().filter { !settings.ignored.contains($0.label) }
        guard !drives.isEmpty else { return .nothing("smartctl finds no drive") }
        return .lines(SmartLines(input: input, settings: settings).lines(for: drives))
    }
}

/// The settings, checked.
struct SmartSettings {
    var ignored: NamePatterns
    var wearNoticePercent: Double
    var disk: HeatLimits
    var solidState: HeatLimits

    init(_ input: AgentInput) throws {
        ignored = NamePatterns(patterns: try input.list("ignore", default: []))
        wearNoticePercent = try input.number("wearNoticePercent", default: 90, in: 1...100)
        disk = try HeatLimits(input, "diskWarningCelsius", 55, "diskCriticalCelsius", 65)
        solidState = try HeatLimits(input, "solidStateWarningCelsius", 70, "solidStateCriticalCelsius", 80)
    }
}

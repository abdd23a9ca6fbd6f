public import AgentKit
public import Facts

/// What the machine is made of, how much memory it has, and the memory errors that its controller counted.
public enum ScanHardware: Agent {
    public static let description = AgentDescription(
        name: "scan-hardware", about: "processors, memory and its errors (EDAC), board and firmware (DMI)", periodSeconds: 60,
        timeLimitSeconds: 20,
        settings: [
            AgentSetting(
                name: "correctableLimit", type: "number", unit: "errors", default: "1",
                about: "a memory module with so many corrected errors since the host started is a finding"),
            AgentSetting(
                name: "swapNoticePercent", type: "number", unit: "%", default: "75",
                about: "tell people when more of the swap space is used"),
            AgentSetting(
                name: "memoryWarningPercent", type: "number", unit: "%", default: "5",
                about: "warn people when less of the memory is available"),
        ], needsPrivilege: true)

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let limits = try MemoryLimits(input)
        var lines = Processors(cpuinfo: await probe.file("/proc/cpuinfo") ?? "").lines
        lines += MemoryLines(input: input, limits: limits).lines(meminfo: await probe.file("/proc/meminfo") ?? "")
        lines += EdacLines(correctableLimit: limits.correctable).lines(for: await EdacReader(probe: probe).modules())
        lines += SystemIdentity.lines(await SystemIdentity.read(probe))
        lines += await smbios(probe)
        return lines.isEmpty ? .nothing("neither /proc/cpuinfo nor /proc/meminfo can be read") : .lines(lines)
    }

    /// Memory modules and power supplies as the firmware lists them; only root may read that.
    private static func smbios(_ probe: Probe) async -> [AgentLine] {
        guard await probe.exists("/sys/firmware/dmi/tables/DMI"), await probe.isRoot() else { return [] }
        guard case .ran(0, let output, _) = await probe.tool("dmidecode", ["-q", "-t", "17,39"], timeLimitSeconds: 10) else {
            // Without dmidecode the inventory is shorter; nothing that counts is lost.
            return []
        }
        return SmbiosLines.lines(output)
    }
}

/// The settings, checked.
struct MemoryLimits: Hashable {
    var correctable = 1.0
    var swapNoticePercent = 75.0
    var memoryWarningPercent = 5.0

    init(_ input: AgentInput) throws {
        correctable = try input.number("correctableLimit", default: 1, in: 1...1_000_000)
        swapNoticePercent = try input.number("swapNoticePercent", default: 75, in: 1...100)
        memoryWarningPercent = try input.number("memoryWarningPercent", default: 5, in: 0...50)
    }
}

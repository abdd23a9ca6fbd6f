public import AgentKit
public import Facts

/// Logical volumes: lost physical volumes, full pools, degraded mirrors.
public enum ScanLvm: Agent {
    public static let description = AgentDescription(
        name: "scan-lvm", about: "logical volumes: lost physical volumes, full thin pools, degraded mirrors (LVM)",
        periodSeconds: 60, timeLimitSeconds: 60,
        settings: [
            AgentSetting(
                name: "poolWarningPercent", type: "number", unit: "%", default: "80",
                about: "a thin pool or snapshot that full is a warning"),
            AgentSetting(
                name: "poolCriticalPercent", type: "number", unit: "%", default: "95",
                about: "a thin pool or snapshot that full is critical: writes will fail"),
        ], needsPrivilege: true)

    static let toolSeconds = 40.0
    static let groups = "vg_name,vg_size,vg_free,vg_missing_pv_count,pv_count"
    static let volumes = "vg_name,lv_name,lv_attr,lv_size,data_percent,metadata_percent,lv_health_status,pool_lv"

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        guard await probe.has(tool: "lvs") else { return .nothing("LVM is not installed") }
        let groups = try await ask(probe, "vgs", groups, rows: "vg")
        guard !groups.isEmpty else { return .nothing("there is no volume group") }
        let volumes = try await ask(probe, "lvs", volumes, rows: "lv")
        return .lines(try LvmLines(input: input).lines(groups: groups, volumes: volumes))
    }

    private static func ask(_ probe: Probe, _ tool: String, _ fields: String, rows: String) async throws -> [JSONValue] {
        let call = ["--reportformat", "json", "--units", "b", "--nosuffix", "-o", fields]
        switch await probe.tool(tool, call, timeLimitSeconds: toolSeconds) {
        case .ran(_, let output, let errors):
            guard case .list(let reports)? = JSONValue(parsing: output)?["report"] else {
                throw AgentFailure.toolFailed(tool, because: errors.lines.first ?? "it prints no report")
            }
            return reports.flatMap { $0[rows]?.list ?? [] }
        case .timedOut: throw AgentFailure.toolFailed(tool, because: "no answer within \(Int(toolSeconds)) s: a disk may hang")
        case .absent: throw AgentFailure.toolMissing(tool, package: "lvm2")
        case .failed(let why): throw AgentFailure.toolFailed(tool, because: why)
        }
    }
}

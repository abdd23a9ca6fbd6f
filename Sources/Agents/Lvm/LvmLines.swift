import AgentKit
import Facts

/// From the reports of `vgs` and `lvs` to lines.
struct LvmLines {
    let input: AgentInput
    private let warningPercent: Double
    private let criticalPercent: Double
    /// A state is left only when the use has fallen this far below its limit.
    private static let hysteresisPercent = 3.0

    init(input: AgentInput) throws {
        self.input = input
        warningPercent = try input.number("poolWarningPercent", default: 80, in: 1...100)
        criticalPercent = try input.number("poolCriticalPercent", default: 95, in: 1...100)
    }

    func lines(groups: [JSONValue], volumes: [JSONValue]) throws -> [AgentLine] {
        groups.flatMap(group) + volumes.flatMap(volume)
    }

    private func group(_ row: JSONValue) -> [AgentLine] {
        guard let name = row["vg_name"]?.text else { return [] }
        var lines: [AgentLine] = []
        if let size = row["vg_size"]?.amount { lines.append(.number("size", "\(name).size", size, "B")) }
        if let free = row["vg_free"]?.amount { lines.append(.number("size", "\(name).free", free, "B")) }
        if let missing = row["vg_missing_pv_count"]?.amount, missing > 0 {
            lines.append(.fault("\(name).missing", .arrayDegraded, "\(Int(missing)) physical volume(s) of \(name) are lost"))
        }
        return lines
    }

    private func volume(_ row: JSONValue) -> [AgentLine] {
        guard let group = row["vg_name"]?.text, let volume = row["lv_name"]?.text else { return [] }
        let name = "\(group)/\(volume.filter { $0 != "[" && $0 != "]" })"
        return health(name, row["lv_health_status"]?.text ?? "")
            + use(name, "data", row["data_percent"]?.amount, row) + use(name, "metadata", row["metadata_percent"]?.amount, row)
    }

    /// LVM's own word of a volume's health.
    private func health(_ name: String, _ word: String) -> [AgentLine] {
        switch word {
        case "partial": [.fault("\(name).health", .arrayFailed, "\(name) lacks a physical volume")]
        case "refresh needed", "mismatches exist":
            [.fault("\(name).health", .arrayPartlyDegraded, "\(name): \(word)")]
        case "failed", "out_of_data", "metadata_read_only":
            [.fault("\(name).health", .arrayFailed, "\(name): \(word.map { $0 == "_" ? " " : "\($0)" }.joined())")]
        default: []
        }
    }

    /// How full a thin pool, or a snapshot, is. A thin volume's own share says nothing: its pool decides.
    private func use(_ name: String, _ what: String, _ percent: Double?, _ row: JSONValue) -> [AgentLine] {
        let kind = row["lv_attr"]?.text?.first ?? "-"
        guard let percent, "tsS".contains(kind) else { return [] }
        let key = "\(name).\(what)"
        let before = input.lastText("\(key).level") ?? "ok"
        let level = level(percent, before: before)
        return [.number("percent", key, percent.rounded(), "%"), .state("\(key).level", level)]
            + AgentLine.alert(
                level == "critical" ? .critical : .warning, "lvm.\(name).\(what)",
                "\(name) is \(Int(percent)) % full (\(what)): "
                    + (level == "critical" ? "writes will soon fail; enlarge it now" : "enlarge it"),
                when: level != "ok", stood: before != "ok", end: "\(name) has room again (\(what))")
    }

    private func level(_ percent: Double, before: String) -> String {
        let margin = Self.hysteresisPercent
        if percent >= criticalPercent || (before == "critical" && percent > criticalPercent - margin) { return "critical" }
        if percent >= warningPercent || (before != "ok" && percent > warningPercent - margin) { return "warning" }
        return "ok"
    }
}

extension JSONValue {
    /// A number, also where the report writes it as a text.
    fileprivate var amount: Double? { number ?? text?.decimal }
}

import AgentKit
import Facts

/// Memory and swap as `/proc/meminfo` counts them.
struct MemoryLines {
    let input: AgentInput
    let limits: MemoryLimits

    /// Available memory moves all the time; it is printed in steps of this share of all memory.
    static let stepShare = 0.05
    /// An alert ends this far on the other side of its limit.
    static let clearPercent = 5.0

    func lines(meminfo: String) -> [AgentLine] {
        let bytes = Self.parse(meminfo)
        guard let total = bytes["MemTotal"], total > 0 else { return [] }
        var lines: [AgentLine] = [.number("bytes", "memory.total", total, "bytes")]
        if let available = bytes["MemAvailable"], available <= total {
            lines.append(
                .number(
                    "bytes", "memory.available", Self.steps(available, of: total, last: input.lastNumber("memory.available")),
                    "bytes"))
            let percent = available / total * 100
            lines += alert(
                "memory.available", .warning, percent < limits.memoryWarningPercent,
                staysUntil: percent < limits.memoryWarningPercent + Self.clearPercent,
                "under \(Int(limits.memoryWarningPercent)) % of the memory is available: the kernel may soon end programs")
        }
        if let swap = bytes["SwapTotal"], let free = bytes["SwapFree"], swap > 0, free <= swap {
            let used = (swap - free) / swap * 100
            lines.append(.number("bytes", "swap.total", swap, "bytes"))
            lines.append(.number("percent", "swap.used", used.steady(last: input.lastNumber("swap.used"), step: 5), "%"))
            lines += alert(
                "memory.swap", .notice, used > limits.swapNoticePercent,
                staysUntil: used > limits.swapNoticePercent - Self.clearPercent,
                "over \(Int(limits.swapNoticePercent)) % of the swap space is used: the host is short of memory")
        }
        return lines
    }

    /// Bytes in steps of a share of all memory, steady beside what was printed last.
    static func steps(_ bytes: Double, of total: Double, last: Double?) -> Double {
        let step = (total * stepShare).rounded()
        return min(total, bytes.steady(last: last, step: step, rounding: step))
    }

    private func alert(
        _ key: String, _ level: AlertLevel, _ begins: Bool, staysUntil stays: Bool, _ text: String
    ) -> [AgentLine] {
        let stood = input.lastText("\(key).state") == "short"
        let stands = begins || (stays && stood)
        return [.state("\(key).state", stands ? "short" : "ok")]
            + AgentLine.alert(level, key, text, when: stands, stood: stood, end: "there is enough of it again")
    }

    /// `MemTotal:  16384 kB` as bytes by name.
    static func parse(_ text: String) -> [String: Double] {
        var bytes: [String: Double] = [:]
        for line in text.lines {
            guard let (name, value) = line.halves(at: ":"), let number = value.leadingDecimal, number >= 0 else { continue }
            bytes[name] = value.hasSuffix("kB") ? number * 1024 : number
        }
        return bytes
    }
}

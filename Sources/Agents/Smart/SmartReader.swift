import AgentKit
import Facts

/// One drive as smartctl listed it, and what smartctl said of it.
struct SmartDrive: Hashable, Sendable {
    enum Answer: Hashable, Sendable {
        case report(SmartReport)
        /// It sleeps and was not woken.
        case standby
        /// Why nothing could be read, in words.
        case unreadable(String)
    }

    /// `sda`, `nvme0`, or `megaraid-8` behind a controller.
    var label: String
    var answer: Answer
    /// The kernel shows its temperature itself, so that scan-hwmon reads it every few seconds.
    var kernelHasTemperature = false
}

/// Runs smartctl: once for the list, once for each drive.
struct SmartReader {
    let probe: Probe

    struct Listed: Hashable, Sendable {
        var path: String
        var type: String?

        var label: String {
            if let type, type.contains(",") { return type.asKey }
            return path.split(separator: "/").last.map { String($0) } ?? path
        }
    }

    func drives() async throws -> [SmartDrive] {
        let listed: [Listed]
        switch await probe.tool("smartctl", ["--json", "--scan-open"], timeLimitSeconds: ScanSmart.driveSeconds) {
        case .ran(_, let output, let errors):
            guard let list = Self.parseList(output) else {
                throw AgentFailure.notUnderstood(
                    "smartctl --scan-open", because: (errors + output).lines.first ?? "it printed nothing")
            }
            listed = list
        case .absent: throw AgentFailure.toolMissing("smartctl", package: "smartmontools")
        case .timedOut: throw AgentFailure.toolFailed("smartctl --scan-open", because: "it did not end in time")
        case .failed(let because): throw AgentFailure.toolFailed("smartctl --scan-open", because: because)
        }
        return await ask(Array(listed.prefix(ScanSmart.driveLimit)))
    }

    static func parseList(_ output: String) -> [Listed]? {
        guard let json = JSONValue(parsing: output) else { return nil }
        return (json["devices"]?.list ?? []).compactMap { device in
            device["name"]?.text.map { Listed(path: $0, type: device["type"]?.text) }
        }
    }

    private func ask(_ listed: [Listed]) async -> [SmartDrive] {
        await withTaskGroup(of: (Int, SmartDrive).self) { group in
            var answers: [Int: SmartDrive] = [:]
            for (index, one) in listed.enumerated() {
                if index >= ScanSmart.atOnce, let (done, drive) = await group.next() { answers[done] = drive }
                group.addTask { (index, await ask(one)) }
            }
            for await (done, drive) in group { answers[done] = drive }
            return answers.sorted { $0.key < $1.key }.map(\.value)
        }
    }

    private func ask(_ one: Listed) async -> SmartDrive {
        // A sleeping drive is left asleep: waking it every five minutes would wear it out.
        var arguments = ["--json", "-n", "standby", "-x"]
        if let type = one.type { arguments += ["-d", type] }
        var drive = SmartDrive(label: one.label, answer: .unreadable("smartctl is not installed"))
        switch await probe.tool("smartctl", arguments + [one.path], timeLimitSeconds: ScanSmart.driveSeconds) {
        case .ran(let status, let output, _): drive.answer = SmartReport.parse(output, status: status)
        case .timedOut: drive.answer = .unreadable("it does not answer in time")
        case .absent: break
        case .failed(let because): drive.answer = .unreadable(because)
        }
        drive.kernelHasTemperature = await kernelShows(one.label)
        return drive
    }

    private func kernelShows(_ label: String) async -> Bool {
        let folder = label.hasPrefix("nvme") ? "/sys/class/nvme/\(label)" : "/sys/block/\(label)/device"
        return await probe.list(folder).contains { $0.hasPrefix("hwmon") }
    }
}

import AgentKit
import Facts

/// From the drives' reports to lines.
struct SmartLines {
    let input: AgentInput
    let settings: SmartSettings

    /// For how long people are told that a drive found more defects, seconds: long enough to be seen, and over when the
    /// drive has settled.
    static let defectAlertSeconds = 86_400.0

    func lines(for drives: [SmartDrive]) -> [AgentLine] {
        var taken: Set<String> = []
        return drives.flatMap { drive -> [AgentLine] in
            let key = key(of: drive, taken: &taken)
            let name: [AgentLine] = [.reading(Reading(kind: "text", key: "\(drive.label).key", value: .text(key)))]
            switch drive.answer {
            case .report(let report): return name + lines(report, drive, key)
            case .standby: return name + asleep(drive, key)
            case .unreadable(let because): return name + unreadable(drive, key, because)
            }
        }
    }

    /// A drive keeps its key when it is moved to another slot: it is its serial number. A drive that cannot be read, or
    /// sleeps, has the key that its slot had last.
    private func key(of drive: SmartDrive, taken: inout Set<String>) -> String {
        var key = input.lastText("\(drive.label).key") ?? "drive-\(drive.label.asKey)"
        if case .report(let report) = drive.answer {
            let serial = report.serial?.asKey ?? ""
            key = serial.isEmpty ? "drive-\(drive.label.asKey)" : "drive-\(serial)"
        }
        // One serial number twice is a second path to a drive, or a maker that writes none.
        if !taken.insert(key).inserted {
            key += "-\(drive.label.asKey)"
            taken.insert(key)
        }
        return key
    }

    private func lines(_ report: SmartReport, _ drive: SmartDrive, _ key: String) -> [AgentLine] {
        var lines: [AgentLine] = [
            .device(
                Device(
                    key: key, kind: "drive", vendor: report.vendor, model: report.model, serial: report.serial,
                    firmware: report.firmware))
        ]
        lines += health(report, drive, key)
        lines += temperature(report, drive, key)
        lines += wear(report, drive, key)
        lines += defects(report, drive, key)
        return lines
    }

    private func health(_ report: SmartReport, _ drive: SmartDrive, _ key: String) -> [AgentLine] {
        switch report.verdict {
        case .healthy: return [.state("\(key).health", "ok")]
        case .none: return [.state("\(key).health", "none")]
        case .predicted(let because):
            let reason = "drive \(drive.label) expects to fail: \(because)"
            return [.state("\(key).health", "predicted"), .fault(key, .drivePredicted, reason)]
        case .failed(let because):
            return [.state("\(key).health", "failed"), .fault(key, .driveFailed, "drive \(drive.label) failed: \(because)")]
        }
    }

    private func temperature(_ report: SmartReport, _ drive: SmartDrive, _ key: String) -> [AgentLine] {
        guard let celsius = report.celsius else { return [] }
        if drive.kernelHasTemperature {
            // The same sensor must not count twice.
            let name = "\(key).temperature"
            return [.number("temperature", name, celsius.steady(last: input.lastNumber(name), step: 2), "C")]
        }
        let limits = HeatLimits(
            deviceWarning: report.warningCelsius, deviceCritical: report.criticalCelsius,
            defaults: report.isSolidState ? settings.solidState : settings.disk)
        return HeatPrinter(input: input).lines(key: key, value: celsius, limits: limits)
    }

    private func wear(_ report: SmartReport, _ drive: SmartDrive, _ key: String) -> [AgentLine] {
        guard let wear = report.wearPercent, (0...255).contains(wear) else { return [] }
        let stood = (input.lastNumber("\(key).wear") ?? 0) >= settings.wearNoticePercent
        return [.number("percent", "\(key).wear", wear, "%")]
            + AgentLine.alert(
                .notice, "drive.\(key.dropFirst(6)).worn",
                "drive \(drive.label) (\(report.model ?? key)) has used \(Int(wear)) % of its life: plan to change it",
                when: wear >= settings.wearNoticePercent, stood: stood, end: "drive \(drive.label) is not worn")
    }

    /// Old defects that no longer grow say little; more of them is worth a word. The drive's own verdict is what counts.
    private func defects(_ report: SmartReport, _ drive: SmartDrive, _ key: String) -> [AgentLine] {
        var lines: [AgentLine] = []
        var rose = false
        for (name, value) in [
            ("reallocated", report.reallocated), ("pending", report.pending), ("uncorrectable", report.uncorrectable),
        ] {
            guard let value, value >= 0 else { continue }
            lines.append(.number("count", "\(key).\(name)", value))
            if let last = input.lastNumber("\(key).\(name)"), value > last { rose = true }
        }
        let now = Double(input.passTime.milliseconds / 1000)
        let before = input.lastNumber("\(key).defectsRoseAt")
        guard let roseAt = rose ? now : before else { return lines + selfTest(report, drive, key) }
        lines.append(.number("time", "\(key).defectsRoseAt", roseAt, "s"))
        let stands = now - roseAt < Self.defectAlertSeconds
        // Once over, the alert ends in every scan: nothing tells which of them was the first.
        lines += AgentLine.alert(
            .warning, "drive.\(key.dropFirst(6)).defects",
            "drive \(drive.label) found more defects: look at its counters, and at its backup",
            when: stands, stood: true, end: "drive \(drive.label) found no more defects for a day")
        return lines + selfTest(report, drive, key)
    }

    private func selfTest(_ report: SmartReport, _ drive: SmartDrive, _ key: String) -> [AgentLine] {
        let stood = input.lastText("\(key).selfTest") == "failed"
        guard report.selfTestFailed || stood else { return [] }
        return [.state("\(key).selfTest", report.selfTestFailed ? "failed" : "ok")]
            + AgentLine.alert(
                .notice, "drive.\(key.dropFirst(6)).selfTest", "drive \(drive.label) has failed self tests in its log",
                when: report.selfTestFailed,
                stood: stood, end: "drive \(drive.label) has no failed self test in its log")
    }

    /// A sleeping drive is as it was. A fault that it had is unknown, not gone.
    private func asleep(_ drive: SmartDrive, _ key: String) -> [AgentLine] {
        let last = input.lastText("\(key).health") ?? "none"
        var lines: [AgentLine] = [.state("\(key).health", last)]
        if last == "predicted" || last == "failed" {
            lines.append(
                unknown(
                    key, last,
                    "drive \(drive.label) sleeps; before, it had \(last == "failed" ? "failed" : "predicted its failure")"))
        }
        return lines
    }

    private func unreadable(_ drive: SmartDrive, _ key: String, _ because: String) -> [AgentLine] {
        let last = input.lastText("\(key).health") ?? "none"
        return [
            .state("\(key).health", last), unknown(key, last, "drive \(drive.label) cannot be read: \(because.prefix(200))"),
        ]
    }

    private func unknown(_ key: String, _ last: String, _ reason: String) -> AgentLine {
        .health(Health(key: key, kind: last == "failed" ? .driveFailed : .drivePredicted, reason: reason, state: .unknown))
    }
}

import AgentKit
import Facts

/// What one drive says of itself, whatever its kind.
struct SmartReport: Hashable, Sendable {
    enum Verdict: Hashable, Sendable {
        case healthy
        /// It expects to fail; why, in words.
        case predicted(String)
        /// It no longer does its work.
        case failed(String)
        /// It gives no verdict, as volumes of RAID controllers.
        case none
    }

    var vendor: String?
    var model: String?
    var serial: String?
    var firmware: String?
    var isSolidState = false
    var verdict = Verdict.none
    var celsius: Double?
    var warningCelsius: Double?
    var criticalCelsius: Double?
    /// How much of its life a solid state drive has used, percent; may exceed 100.
    var wearPercent: Double?
    /// Sectors or blocks that were replaced.
    var reallocated: Double?
    /// Sectors that wait to be replaced.
    var pending: Double?
    /// Errors that could not be corrected.
    var uncorrectable: Double?
    var selfTestFailed = false

    /// The bits of smartctl's exit status that matter here.
    enum Status {
        static let wrongCall: Int32 = 1
        static let notOpened: Int32 = 2
        static let failing: Int32 = 8
        static let selfTestErrors: Int32 = 128
    }

    /// Reads `smartctl --json -x`. The exit status is a set of bits of which most say nothing about this run.
    static func parse(_ output: String, status: Int32) -> SmartDrive.Answer {
        guard let json = JSONValue(parsing: output) else { return .unreadable("smartctl printed no JSON") }
        let messages = (json["smartctl"]?["messages"]?.list ?? []).compactMap { $0["string"]?.text }
        if messages.contains(where: { $0.contains("STANDBY") || $0.contains("SLEEP") || $0.contains("in IDLE") }) {
            return .standby
        }
        if status & (Status.wrongCall | Status.notOpened) != 0 || json["device"] == nil {
            return .unreadable(messages.first ?? "smartctl cannot open it")
        }
        var report = SmartReport()
        report.identify(json)
        report.takeTemperature(json)
        switch json["device"]?["protocol"]?.text {
        case "NVMe": report.takeNVMe(json)
        case "SCSI": report.takeSCSI(json)
        default: report.takeATA(json)
        }
        if report.verdict == .none || report.verdict == .healthy,
            json["smart_status"]?["passed"]?.flag == false || status & Status.failing != 0
        {
            // NVMe gives its reasons itself: heat alone is no prediction.
            if json["nvme_smart_health_information_log"] == nil { report.verdict = .predicted("its own health check failed") }
        } else if report.verdict == .none, json["smart_status"]?["passed"]?.flag == true {
            report.verdict = .healthy
        }
        report.selfTestFailed = status & Status.selfTestErrors != 0
        guard report.model != nil || report.serial != nil || report.verdict != .none else {
            return .unreadable(messages.first ?? "it says nothing of itself")
        }
        return .report(report)
    }

    private mutating func identify(_ json: JSONValue) {
        vendor = (json["scsi_vendor"] ?? json["vendor"])?.text?.identity
        let parts = [json["model_name"], json["scsi_model_name"], json["scsi_product"], json["product"]]
        model = parts.compactMap { $0?.text?.identity }.first
        serial = json["serial_number"]?.text?.identity
        firmware = [json["firmware_version"], json["scsi_revision"], json["revision"]].compactMap { $0?.text?.identity }.first
        isSolidState = json["rotation_rate"]?.number == 0 || json["device"]?["protocol"]?.text == "NVMe"
    }

    private mutating func takeTemperature(_ json: JSONValue) {
        let temperature = json["temperature"]
        // A zero is what bridges and RAID volumes say that have no sensor.
        celsius = temperature?["current"]?.number.flatMap { $0 > 0 && $0 < 150 ? $0 : nil }
        let nvme = json["nvme_composite_temperature_threshold"]
        warningCelsius = temperature?["op_limit_max"]?.number ?? nvme?["warning"]?.number
        criticalCelsius = temperature?["limit_max"]?.number ?? temperature?["drive_trip"]?.number ?? nvme?["critical"]?.number
    }

    private mutating func takeNVMe(_ json: JSONValue) {
        guard let log = json["nvme_smart_health_information_log"] else { return }
        wearPercent = log["percentage_used"]?.number
        uncorrectable = log["media_errors"]?.number
        let bits = Int(exactly: log["critical_warning"]?.number ?? 0) ?? 0
        if bits & 8 != 0 {
            verdict = .failed("it has gone read-only")
        } else if bits & 4 != 0 {
            verdict = .predicted("it says that it is no longer reliable")
        } else if bits & 1 != 0 {
            verdict = .predicted("its spare blocks are used up")
        } else if bits & 16 != 0 {
            verdict = .predicted("the backup of its cache failed: it may lose data when power fails")
        } else {
            verdict = .healthy
        }
    }

    private mutating func takeSCSI(_ json: JSONValue) {
        reallocated = json["scsi_grown_defect_list"]?.number
        wearPercent = json["scsi_percentage_used_endurance_indicator"]?.number
        let counters = json["scsi_error_counter_log"]?.object.values.compactMap { $0["total_uncorrected_errors"]?.number } ?? []
        if !counters.isEmpty { uncorrectable = counters.reduce(0, +) }
    }

    private mutating func takeATA(_ json: JSONValue) {
        for row in json["ata_smart_attributes"]?["table"]?.list ?? [] {
            let raw = row["raw"]?["value"]?.number
            switch Int(exactly: row["id"]?.number ?? 0) {
            case 5: reallocated = raw
            case 197: pending = raw
            case 198: uncorrectable = raw
            default: break
            }
            if let left = row["value"]?.number, Self.lifeLeft.contains(row["name"]?.text ?? ""), (0...100).contains(left) {
                wearPercent = max(wearPercent ?? 0, 100 - left)
            }
        }
        if let used = json["endurance_used"]?["current_percent"]?.number { wearPercent = used }
    }

    /// Attributes whose normalised value is the share of life that is left, percent.
    private static let lifeLeft: Set<String> = [
        "Media_Wearout_Indicator", "Wear_Leveling_Count", "SSD_Life_Left", "Percent_Lifetime_Remain", "Percent_Life_Remaining",
        "Remaining_Lifetime_Perc",
    ]
}

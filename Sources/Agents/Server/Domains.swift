import AgentKit

/// The virtual machines that libvirt has on this host.
struct Domains: Equatable, Sendable {
    struct Domain: Equatable, Sendable {
        var name: String
        /// libvirt's number: 1 running, 2 blocked, 3 paused, 4 shutting down, 5 off, 6 crashed, 7 suspended.
        var state: Int?
        var memoryBytes: Int64?

        /// Why a domain that the cluster holds for running does nothing; nil when all is well.
        var trouble: String? {
            switch state {
            case 3: "is paused"
            case 6: "has crashed"
            case 7: "is suspended"
            default: nil
            }
        }
    }

    /// By name; nil when libvirt does not answer.
    var byName: [String: Domain]?

    static func read(_ probe: Probe) async -> Domains {
        let call = ["--connect", "qemu:///system", "domstats", "--state", "--balloon"]
        guard case .ran(0, let output, _) = await probe.tool("virsh", call, timeLimitSeconds: ScanServer.toolSeconds) else {
            return Domains()
        }
        return Domains(output)
    }

    init() {}

    init(_ text: String) {
        var found: [Domain] = []
        for line in text.lines {
            if line.hasPrefix("Domain:"), let name = line.halves(at: ":")?.after {
                found.append(Domain(name: String(name.drop { $0 == "'" }.prefix { $0 != "'" })))
            } else if let (key, value) = line.halves(at: "="), !found.isEmpty {
                switch key {
                case "state.state": found[found.count - 1].state = Int(value)
                case "balloon.maximum": found[found.count - 1].memoryBytes = Int64(value).flatMap(Self.bytes)
                default: break
                }
            }
        }
        byName = Dictionary(found.map { ($0.name, $0) }) { $1 }
    }

    /// libvirt counts in KiB.
    private static func bytes(_ kibibytes: Int64) -> Int64? {
        let (bytes, overflow) = kibibytes.multipliedReportingOverflow(by: 1024)
        return overflow || bytes < 0 ? nil : bytes
    }
}

/// How far a live migration under way has come.
struct MigrationProgress: Equatable, Sendable {
    var percent: Double
    var elapsedSeconds: Double

    static func read(_ probe: Probe, _ name: String) async -> MigrationProgress? {
        let call = ["--connect", "qemu:///system", "domjobinfo", "--rawstats", name]
        guard case .ran(0, let output, _) = await probe.tool("virsh", call, timeLimitSeconds: ScanServer.toolSeconds) else {
            return nil
        }
        return MigrationProgress(output)
    }

    init?(_ text: String) {
        var values: [String: Double] = [:]
        for line in text.lines {
            guard let (key, value) = line.halves(at: "="), let number = value.decimal else { continue }
            values[key] = number
        }
        guard let total = values["memory_total"] ?? values["data_total"], total > 0,
            let left = values["memory_remaining"] ?? values["data_remaining"]
        else { return nil }
        percent = min(max(0, 100 * (total - left) / total), 100)
        elapsedSeconds = (values["time_elapsed"] ?? 0) / 1000
    }
}

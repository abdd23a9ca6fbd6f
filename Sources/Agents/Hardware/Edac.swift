import AgentKit
import Facts

/// One memory module, or a whole controller where the kernel knows no modules, and the errors counted since the start.
struct EdacModule: Hashable, Sendable {
    var key: String
    var label: String
    var correctable: Double
    var uncorrectable: Double
}

/// Reads the counters of the memory controllers.
struct EdacReader {
    let probe: Probe
    private static let root = "/sys/devices/system/edac/mc"

    func modules() async -> [EdacModule] {
        var modules: [EdacModule] = []
        for controller in await probe.list(Self.root) where controller.hasPrefix("mc") && controller.firstInteger != nil {
            modules += await read(controller)
        }
        return Self.told(modules)
    }

    private func read(_ controller: String) async -> [EdacModule] {
        let path = "\(Self.root)/\(controller)"
        var found: [EdacModule] = []
        for name in await probe.list(path) where name.hasPrefix("dimm") || name.hasPrefix("rank") {
            guard let correctable = await count("\(path)/\(name)/dimm_ce_count") else { continue }
            let uncorrectable = await count("\(path)/\(name)/dimm_ue_count") ?? 0
            let label = await probe.file("\(path)/\(name)/dimm_label")?.identity
            let key = label.map { $0.asKey } ?? ""
            found.append(
                EdacModule(
                    key: "memory-" + (key.isEmpty ? "\(controller).\(name)" : key), label: label ?? "\(name) of \(controller)",
                    correctable: correctable, uncorrectable: uncorrectable))
        }
        // The controller's own counters hold what could be laid to no module, and all of it on old drivers.
        let correctable = await count("\(path)/ce_count") ?? 0
        let uncorrectable = await count("\(path)/ue_count") ?? 0
        let rest = EdacModule(
            key: "memory-\(controller)", label: "an unknown module of \(controller)",
            correctable: correctable - found.map(\.correctable).reduce(0, +),
            uncorrectable: uncorrectable - found.map(\.uncorrectable).reduce(0, +))
        if found.isEmpty || rest.correctable > 0 || rest.uncorrectable > 0 { found.append(rest) }
        return found
    }

    /// Boards are known that give all modules one label.
    static func told(_ modules: [EdacModule]) -> [EdacModule] {
        var taken: [String: Int] = [:]
        return modules.map { module in
            var module = module
            taken[module.key, default: 0] += 1
            if let number = taken[module.key], number > 1 { module.key += "-\(number)" }
            return module
        }
    }

    private func count(_ path: String) async -> Double? {
        await probe.file(path)?.decimal
    }
}

/// From the counters to lines. The counters begin at 0 when the host starts, so a finding lasts until the module was
/// changed or the host restarted: an error that was never seen again is still a hint.
struct EdacLines {
    var correctableLimit: Double

    func lines(for modules: [EdacModule]) -> [AgentLine] {
        modules.flatMap { module -> [AgentLine] in
            let correctable = max(0, module.correctable)
            let uncorrectable = max(0, module.uncorrectable)
            var lines: [AgentLine] = [
                .number("count", "\(module.key).correctable", correctable),
                .number("count", "\(module.key).uncorrectable", uncorrectable),
            ]
            if correctable >= correctableLimit {
                let times = correctable == 1 ? "an error" : "\(Int(correctable)) errors"
                lines.append(
                    .fault(
                        "\(module.key).correctable", .memoryCorrectable,
                        "memory: \(module.label) had \(times) corrected since the start"))
            }
            if uncorrectable > 0 {
                let times = uncorrectable == 1 ? "an error" : "\(Int(uncorrectable)) errors"
                lines.append(
                    .fault(
                        "\(module.key).uncorrectable", .memoryUncorrectable,
                        "memory: \(module.label) had \(times) that could not be corrected: change it"))
            }
            return lines
        }
    }
}

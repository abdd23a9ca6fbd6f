import AgentKit
import Agents
import Facts
import FoundationEssentials

/// Where the tests' inputs lie.
enum TestPlaces {
    static let root = String(#filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 })
    static let cases = "\(root)/Tests/AgentCases"
    static let corpus = "\(root)/../shared/corpus"
    static let samples = "\(root)/../shared/lab/samples"

    static func names(in folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    static func text(_ path: String) -> String? {
        (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// All files below a folder whose names end so.
    static func files(below folder: String, ending: String = "") -> [String] {
        names(in: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            let inside = files(below: path, ending: ending)
            if !inside.isEmpty { return inside }
            return name.hasSuffix(ending) && !isFolder(path) ? [path] : []
        }
    }

    static func has(_ folder: String) -> Bool { !names(in: folder).isEmpty }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
    }
}

extension AgentInput {
    static func test(settings: [String: SettingValue] = [:], last: [String: ReadingValue] = [:]) -> AgentInput {
        AgentInput(host: "n1", passTime: Moment(milliseconds: 1_700_000_000_000), settings: settings, last: last)
    }

    /// What the core would hand to the next run after these lines.
    func after(_ lines: [AgentLine]) -> AgentInput {
        var input = self
        for line in lines {
            switch line {
            case .reading(let reading): input.last[reading.key] = reading.value
            case .temperature(let temperature): input.last[temperature.key] = .number(temperature.value)
            default: break
            }
        }
        return input
    }
}

extension ScanResult {
    var lines: [AgentLine] {
        if case .lines(let lines) = self { lines } else { [] }
    }
}

extension [AgentLine] {
    var healths: [Health] { compactMap { if case .health(let line) = $0 { line } else { nil } } }
    var powers: [Power] { compactMap { if case .power(let line) = $0 { line } else { nil } } }
    var temperatures: [Temperature] { compactMap { if case .temperature(let line) = $0 { line } else { nil } } }
    var devices: [Device] { compactMap { if case .device(let line) = $0 { line } else { nil } } }
    var alerts: [AgentAlert] { compactMap { if case .alert(let line) = $0 { line } else { nil } } }
    var readings: [Reading] { compactMap { if case .reading(let line) = $0 { line } else { nil } } }

    /// What is wrong with the lines whatever the agent read: keys that repeat, values that cannot be.
    var nonsense: [String] {
        var problems: [String] = []
        var seen: Set<String> = []
        for line in self {
            do {
                let bytes = try AgentLineCodec.encode(line)
                let back = try AgentLineCodec.decode(bytes)
                if back != line { problems.append("is read back differently: \(String(decoding: bytes, as: UTF8.self))") }
            } catch {
                problems.append("\(line): \(error)")
            }
            if let (kind, key) = line.factKey, !seen.insert("\(kind) \(key)").inserted { problems.append("\(kind) \(key) twice") }
        }
        return problems
    }
}

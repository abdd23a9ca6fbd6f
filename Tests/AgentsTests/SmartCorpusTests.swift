import AgentKit
import Agents
import Facts
import FoundationEssentials
import Testing

/// Recorded drives: ATA, NVMe, SCSI, a few failing.
struct SmartCorpusTests {
    static let folders = ["smartctl", "smartctl-scrutiny", "netdata-smartctl"].map { "\(TestPlaces.corpus)/\($0)" }
    static let files = folders.flatMap { TestPlaces.files(below: $0, ending: ".json") }.filter { !$0.hasSuffix("scan.json") }

    /// The exit status and the verdict that stand in a recording.
    struct Facts: Decodable {
        struct Run: Decodable { var exit_status: Int32? }
        struct Status: Decodable { var passed: Bool? }
        var smartctl: Run?
        var smart_status: Status?
    }

    static func scan(_ text: String, status: Int32) async throws -> [AgentLine] {
        let list = #"{"devices":[{"name":"/dev/sda","type":"auto"}]}"#
        let probe = Probe { request in
            switch request {
            case .list("/sys/block"): .content(Array("sda".utf8))
            case .tool(let call) where call.arguments.contains("--scan-open"): .tool(.ran(status: 0, output: list, errors: ""))
            case .tool: .tool(.ran(status: status, output: text, errors: ""))
            default: .absent
            }
        }
        return try await ScanSmart.scan(probe, .test()).lines
    }

    @Test(
        "each recorded drive gives sensible lines; those that fail are found, the others are not blamed",
        .enabled(if: folders.allSatisfy(TestPlaces.has), "the recordings of drives are not here (../shared/corpus/smartctl...)"))
    func allDrives() async throws {
        #expect(Self.files.count >= 90, "only \(Self.files.count) recordings were found")
        var predicted = 0
        for path in Self.files {
            let text = TestPlaces.text(path) ?? ""
            let facts = try JSONDecoder().decode(Facts.self, from: Data(text.utf8))
            let lines = try await Self.scan(text, status: facts.smartctl?.exit_status ?? 0)
            let name = path.split(separator: "/").last ?? ""
            #expect(lines.nonsense.isEmpty, "\(name): \(lines.nonsense)")
            switch facts.smart_status?.passed {
            case true: #expect(lines.healths.isEmpty, "\(name) is healthy, but is blamed: \(lines.healths.map(\.reason))")
            case false:
                predicted += 1
                #expect(lines.healths.first?.state == .bad, "\(name) fails its own check, but no finding says so")
            case nil: #expect(lines.healths.allSatisfy { $0.state == .unknown }, "\(name) gives no verdict, but is blamed")
            }
            if text.contains("model_name") {
                #expect(lines.devices.first?.model != nil, "\(name): the model is lost")
                #expect(
                    lines.temperatures.allSatisfy { $0.state == .nominal }, "\(name): a cool drive is hot: \(lines.temperatures)")
            }
        }
        #expect(predicted >= 1, "no failing drive is among the recordings")
    }

    @Test(
        "a drive that cannot be opened is unknown, not well",
        .enabled(if: folders.allSatisfy(TestPlaces.has), "the recordings of drives are not here (../shared/corpus/smartctl...)"))
    func unreadable() async throws {
        let path = "\(TestPlaces.corpus)/smartctl-scrutiny/smart-fail.json"
        let lines = try await Self.scan(TestPlaces.text(path) ?? "", status: 2)
        #expect(lines.healths.first?.state == .unknown, "a drive that cannot be opened must be unknown")
    }
}

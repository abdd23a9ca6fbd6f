import Foundation
import Simulator
import Testing

/// The stories of the repository, with those in sub-folders.
struct Story: CustomTestStringConvertible, Sendable {
    /// The path below `stories/`, without `.story`.
    var name: String
    var path: String
    var text: String

    /// A story is shown by its name.
    var testDescription: String { name }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../../stories").standardizedFileURL

    static let all: [Story] = {
        let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".story") }.sorted().compactMap { name in
            let path = folder.appendingPathComponent(name).path
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
            return Story(name: String(name.dropLast(6)), path: path, text: text)
        }
    }()

    static var isRecording: Bool { ProcessInfo.processInfo.environment["ANVIL_RECORD"] == "1" }

    /// Compares a story with its golden parts. A recording run writes them anew, and fails by saying so.
    static func check(_ text: String, recordingTo write: ((String) throws -> Void)?) throws
        -> (faults: [String], result: ScenarioResult)
    {
        let scenario = try Scenario.parse(text)
        let result = try ScenarioRunner.run(scenario)
        if let write {
            guard result.recorded != text else {
                return (["recorded: nothing changed; run again without ANVIL_RECORD"], result)
            }
            try write(result.recorded)
            return (["recorded: read the difference line by line, then run again without ANVIL_RECORD"], result)
        }
        var faults = result.differences.map { "\($0)" }
        if let bare = scenario.blocks.first(where: { $0.golden == nil }) {
            faults.append("line \(bare.line): \(bare.source) has no golden part; record it with ANVIL_RECORD=1")
        }
        return (faults + result.violations.map(\.text), result)
    }
}

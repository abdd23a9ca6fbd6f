import Facts
import Foundation

@testable import AgentKit

/// A directory of agents that are real scripts, and a fleet that runs them.
final class RunnerBench {
    let directory: String
    var options: FleetOptions

    init() throws {
        directory = FileManager.default.temporaryDirectory.path + "/anvil-agents-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        options = FleetOptions(host: "n1", directories: [directory])
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    func write(_ name: String, _ body: String, mode: Int = 0o755) throws {
        let path = "\(directory)/\(name)"
        try body.write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    /// An agent in shell that describes itself as the contract wants; `scan` is what it does otherwise.
    func shell(_ name: String, timeLimitSeconds: Int = 2, extra: String = "", _ scan: String) throws {
        try write(
            name,
            """
            #!/bin/sh
            if [ "$1" = --describe ]; then
              echo '{"name":"\(name)","contract":1,"about":"a test","periodSeconds":1,"timeLimitSeconds":\(timeLimitSeconds)\(extra)}'
              exit 0
            fi
            \(scan)
            """)
    }

    func input(_ agent: String, _ description: AgentDescription) -> AgentInput {
        AgentInput(host: "n1", passTime: Moment(milliseconds: 1000), settings: options.settings[agent] ?? [:])
    }

    /// One pass of a fleet that waits for all of its agents.
    func pass(_ fleet: inout AgentFleet, at seconds: Double = 0) -> [String: AgentReport] {
        fleet.begin(at: seconds, input: input)
        var reports: [String: AgentReport] = [:]
        while true {
            for report in fleet.gather(input: input) { reports[report.agent] = report }
            if fleet.isIdle { return reports }
            waitUntilReadable([fleet.descriptor], seconds: 30)
        }
    }

    /// A pass of a fleet of its own.
    func pass() -> [String: AgentReport] {
        var fleet = AgentFleet(options: options)
        return pass(&fleet)
    }

    /// What still runs of anything that was started from the directory or carries its word in its command line.
    func leftovers(of word: String) -> [String] {
        ProcessTable.read().entries.filter { !$0.isZombie }.compactMap { entry in
            guard let bytes = readSmallFile("/proc/\(entry.pid)/cmdline", limit: 4096) else { return nil }
            let line = String(decoding: bytes.map { $0 == 0 ? 32 : $0 }, as: UTF8.self)
            return line.contains(word) || line.contains(directory) ? "\(entry.pid) \(line)" : nil
        }
    }
}

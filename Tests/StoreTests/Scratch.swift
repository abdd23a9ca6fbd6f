import Facts
import Foundation
import Store
import Testing

/// A directory of its own for one test, gone at its end.
final class Scratch: Sendable {
    let directory: String
    var path: String { "\(directory)/data/\(Store.fileName)" }

    init() throws {
        var template = Array("/tmp/anvil-store-XXXXXX".utf8CString)
        let made = mkdtemp(&template) != nil
        try #require(made, "no temporary directory")
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { try? FileManager.default.removeItem(atPath: directory) }

    func writer(_ retention: Retention = Retention()) throws -> Store {
        try Store.open(path: path, mode: .write, retention: retention)
    }

    func reader() throws -> Store { try Store.open(path: path, mode: .read) }

    /// The answer of SQLite's own program: what a stranger finds in the file.
    func sqlite(_ sql: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/sqlite3")
        process.arguments = [path, sql]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    static let hasSQLite = FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")
}

/// The facts of one host as they ought to be, and the passes that lead there: a small stand-in for the daemon.
struct Host {
    static let start: Int64 = 1_790_000_000_000

    var name = "n1"
    var at = Moment(milliseconds: Host.start)
    var facts: [FactKey: Fact] = [:]
    var missing: Set<FactKey> = []
    var runs: [String: AgentRun] = [:]
    var memory = Memory()
    var periodSeconds = 5.0

    /// A pass in which each named agent scanned and printed these lines.
    mutating func pass(_ lines: [String: [AgentLine]], failed: [String: String] = [:], afterSeconds: Double = 5) -> StoredPass {
        at = at.adding(seconds: afterSeconds)
        memory.lastPass = at
        var pass = StoredPass(
            host: name, at: at, wallMilliseconds: at.milliseconds + 77, bootID: "boot-1",
            bootMilliseconds: at.milliseconds - Host.start, wallSeconds: 0.25, memory: memory)
        for (agent, because) in failed.sorted(by: { $0.key < $1.key }) { pass.runs.append(run(agent, .failed, because)) }
        for (agent, lines) in lines.sorted(by: { $0.key < $1.key }) {
            pass.runs.append(run(agent, .scanned, nil, lines: lines.count))
            merge(lines, of: agent, into: &pass)
        }
        return pass
    }

    private mutating func run(_ agent: String, _ outcome: AgentOutcome, _ because: String?, lines: Int = 0) -> AgentRun {
        var run = AgentRun(
            host: name, agent: agent, outcome: outcome, since: at, ranAt: at, because: because, wallSeconds: 0.012,
            cpuSeconds: 0.004, peakBytes: 11_264 * 1024, lines: lines, periodSeconds: periodSeconds,
            staleAfterSeconds: periodSeconds * 3)
        let before = runs[agent]
        if let before, before.outcome == outcome, before.because == because { run.since = before.since }
        run.succeededAt = outcome == .scanned ? at : before?.succeededAt
        runs[agent] = run
        return run
    }

    private mutating func merge(_ lines: [AgentLine], of agent: String, into pass: inout StoredPass) {
        var seen = Set<FactKey>()
        for line in lines {
            guard let (kind, name) = line.factKey else { continue }
            let key = FactKey(host: self.name, agent: agent, kind: kind, key: name)
            seen.insert(key)
            missing.remove(key)
            if facts[key]?.line == line {
                facts[key]?.observedAt = at
            } else {
                let fact = Fact(key: key, line: line, since: at, observedAt: at)
                facts[key] = fact
                pass.changedFacts.append(fact)
            }
        }
        for key in facts.keys.filter({ $0.agent == agent && !seen.contains($0) }).sorted() {
            if key.kind == .health {
                facts[key] = nil
                pass.cleared.append(key)
            } else {
                missing.insert(key)
                pass.missing.append(key)
            }
        }
    }

    func key(_ agent: String, _ kind: FactKind, _ key: String) -> FactKey {
        FactKey(host: name, agent: agent, kind: kind, key: key)
    }
}

extension AgentLine {
    static func degrees(_ key: String, _ value: Double) -> AgentLine {
        .temperature(Temperature(key: key, value: value, state: .nominal))
    }

    static func count(_ key: String, _ value: Double) -> AgentLine {
        .reading(Reading(kind: "count", key: key, value: .number(value)))
    }

    static func ups(_ key: String, charge: Double?, output: PowerOutput = .mains) -> AgentLine {
        .power(Power(key: key, input: output == .mains ? .good : .bad, output: output, chargePercent: charge))
    }

    static func fault(_ key: String, _ reason: String) -> AgentLine {
        .health(Health(key: key, kind: .fanFailed, reason: reason))
    }
}

/// A generator that gives the same numbers for the same seed.
struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

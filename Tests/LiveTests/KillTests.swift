import AgentKit
import Facts
import Foundation
import Store
import Testing

/// The programs that were built beside the tests.
enum Built {
    /// The directory of the test bundle, which is where the programs lie.
    static let directory: String? = {
        guard let maps = try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8) else { return nil }
        for line in maps.split(separator: "\n") where line.hasSuffix("PackageTests.xctest") {
            guard let start = line.firstIndex(of: "/") else { continue }
            return URL(fileURLWithPath: String(line[start...])).deletingLastPathComponent().path
        }
        return nil
    }()

    static let anvil: String? = directory.map { $0 + "/anvil" }.flatMap {
        FileManager.default.isExecutableFile(atPath: $0) ? $0 : nil
    }
}

/// A data directory, agents whose values all change in every run, and the real daemon to kill.
struct KillBench {
    static let agents = ["scan-one", "scan-two", "scan-three"]
    static let readings = 25
    let directory: String
    var database: String { "\(directory)/data/anvil.db" }

    init() throws {
        directory = FileManager.default.temporaryDirectory.path + "/anvil-kill-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: directory + "/agents", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
        try "host: n1\npolicy:\n  passPeriodSeconds: 1\n".write(
            toFile: directory + "/anvil.yaml", atomically: true, encoding: .utf8)
        for name in Self.agents { try write(name) }
    }

    /// Every reading of one run has the same value: the nanosecond at which it ran.
    private func write(_ name: String) throws {
        let path = "\(directory)/agents/\(name)"
        let lines = (1...Self.readings).map {
            "echo \"{\\\"reading\\\":{\\\"kind\\\":\\\"text\\\",\\\"key\\\":\\\"r\($0)\\\",\\\"value\\\":\\\"g$now\\\"}}\""
        }
        let text = """
            #!/bin/sh
            if [ "$1" = --describe ]; then
              echo '{"name":"\(name)","contract":1,"about":"counts","periodSeconds":1,"timeLimitSeconds":5}'
              exit 0
            fi
            now=$(date +%s%N)
            \(lines.joined(separator: "\n"))
            echo '{"done":\(Self.readings)}'
            """
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }

    func daemon(_ anvil: String, once: Bool = false) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: anvil)
        process.arguments =
            ["scancore", "--config", directory + "/anvil.yaml", "--data", directory + "/data", "--agents", directory + "/agents"]
            + (once ? ["--once"] : [])
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    func remove() { try? FileManager.default.removeItem(atPath: directory) }
}

@Suite("ScanCore killed at any moment")
struct KillTests {
    static let rounds = ProcessInfo.processInfo.environment["ANVIL_KILL_ROUNDS"].flatMap { Int($0) } ?? 50

    @Test(
        "kill -9 during passes leaves a whole database, whole passes, and the next start goes on",
        .enabled(if: Built.anvil != nil, "the program anvil was not built beside the tests"))
    func kill() async throws {
        let anvil = try #require(Built.anvil)
        let seed =
            ProcessInfo.processInfo.environment["ANVIL_KILL_SEED"].flatMap { UInt64($0) } ?? UInt64.random(in: 0...UInt64.max)
        print("kill -9 rounds: \(Self.rounds), seed: \(seed) (repeat with ANVIL_KILL_SEED=\(seed))")
        var chance = SplitMix(state: seed)
        let bench = try KillBench()
        defer { bench.remove() }
        var last: PassSummary?
        for round in 1...Self.rounds {
            let daemon = bench.daemon(anvil)
            try daemon.run()
            usleep(UInt32(chance.next() % 450_000))
            Foundation.kill(daemon.processIdentifier, SIGKILL)
            daemon.waitUntilExit()
            guard FileManager.default.fileExists(atPath: bench.database) else { continue }
            last = try check(bench, after: last, "round \(round) of seed \(seed)")
        }
        #expect(last != nil, "in \(Self.rounds) rounds not one pass was recorded: the rounds test nothing")
        try await checkIntegrity(bench)
        let final = bench.daemon(anvil, once: true)
        try final.run()
        final.waitUntilExit()
        #expect(final.terminationStatus == 0, "ScanCore does not start after it was killed")
        let after = try check(bench, after: last, "the last start")
        #expect((after?.id ?? 0) > (last?.id ?? 0), "after being killed ScanCore does not go on with new passes")
    }

    /// The database opens, time went on, and all facts of one agent are of the same run.
    private func check(_ bench: KillBench, after before: PassSummary?, _ when: String) throws -> PassSummary? {
        let store: Store
        do {
            store = try Store.open(path: bench.database, mode: .read)
        } catch StoreError.absent {
            return before
        } catch StoreError.notADatabase where before == nil {
            // Killed while the very first start made the file: the next start finishes it.
            return before
        }
        let seat = try store.load(host: "n1")
        for agent in KillBench.agents {
            let values = Set(seat.facts.filter { $0.key.agent == agent }.map(\.line))
            let words = Set(
                values.map { line -> ReadingValue? in
                    if case .reading(let reading) = line { reading.value } else { nil }
                })
            let count = seat.facts.filter { $0.key.agent == agent }.count
            #expect(words.count <= 1, "\(when): the facts of \(agent) are of \(words.count) different runs: a pass is half there")
            #expect(count == 0 || count == KillBench.readings, "\(when): only \(count) of the facts of \(agent) are there")
        }
        if let before, let now = seat.lastPass {
            #expect(now.id >= before.id && now.at >= before.at, "\(when): recorded passes vanished or time went back")
        }
        store.close()
        return seat.lastPass ?? before
    }

    private func checkIntegrity(_ bench: KillBench) async throws {
        guard findTool("sqlite3") != nil else {
            print("sqlite3 is not installed: PRAGMA integrity_check was left out")
            return
        }
        let result = try await runTool("sqlite3", [bench.database, "PRAGMA integrity_check"], timeLimitSeconds: 60)
        let text = String(decoding: result.output, as: UTF8.self)
        #expect(text == "ok\n", "the database is damaged after kill -9: \(text)")
    }
}

/// A small generator whose whole state is its seed.
struct SplitMix {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}

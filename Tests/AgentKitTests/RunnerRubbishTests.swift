import Facts
import Foundation
import Glibc
import Testing

@testable import AgentKit

@Suite("Rubbish agents cost nobody else anything", .serialized)
struct RunnerRubbishTests {
    struct Rubbish: Sendable {
        var name: String
        var does: String
        /// A part of the reason that a person reads.
        var reason: String
        var timeLimitSeconds = 2
    }

    /// Each `SLEEP` is a sleep that is found again by its odd length.
    static let rubbish: [Rubbish] = [
        .init(name: "scan-silent", does: "exit 0", reason: "it printed nothing"),
        .init(name: "scan-slow", does: "SLEEP", reason: "it was not done after 2 s"),
        .init(name: "scan-deaf", does: "trap '' TERM HUP INT; while :; do SLEEP; done", reason: "it was not done after 2 s"),
        .init(
            name: "scan-endless", does: "yes '{\"reading\":{\"kind\":\"count\",\"key\":\"a\",\"value\":1}}'",
            reason: "lines and was ended", timeLimitSeconds: 30),
        .init(
            name: "scan-flood", does: "tr '\\0' 'x' </dev/zero | fold -w 60000", reason: "printed more than 4194304 bytes",
            timeLimitSeconds: 30),
        .init(name: "scan-binary", does: "head -c 5000 /dev/urandom; echo; echo '{\"done\":1}'", reason: "line 1"),
        .init(
            name: "scan-half",
            does: "echo '{\"reading\":{\"kind\":\"count\",\"key\":\"a\",\"value\":1}}'; printf '{\"reading\":{\"ki'",
            reason: "ends in the middle"),
        .init(
            name: "scan-types",
            does: "echo '{\"temperature\":{\"key\":\"cpu\",\"value\":\"hot\",\"state\":\"nominal\"}}'; echo '{\"done\":1}'",
            reason: "temperature.value"),
        .init(
            name: "scan-long", does: "head -c 10000000 /dev/zero | tr '\\0' x; echo; echo '{\"done\":1}'",
            reason: "line 1 is longer than 65536 bytes"),
        .init(
            name: "scan-undone", does: "echo '{\"reading\":{\"kind\":\"count\",\"key\":\"a\",\"value\":1}}'",
            reason: "its last line is not done"),
        .init(
            name: "scan-miscount",
            does: "echo '{\"reading\":{\"kind\":\"count\",\"key\":\"a\",\"value\":1}}'; echo '{\"done\":7}'",
            reason: "says done after 7 lines, but 1"),
        .init(name: "scan-more", does: "echo '{\"done\":0}'; echo '{\"done\":1}'", reason: "comes after done"),
        .init(
            name: "scan-twice",
            does:
                "for i in 1 2; do echo '{\"reading\":{\"kind\":\"count\",\"key\":\"a\",\"value\":1}}'; done; echo '{\"done\":2}'",
            reason: "line 2 has the same key as line 1"),
        .init(name: "scan-unheard", does: "exec <&-; echo oops >&2; exit 1", reason: "it ended with status 1: oops"),
        .init(name: "scan-signal", does: "kill -SEGV $$", reason: "it died of signal 11"),
        .init(name: "scan-both", does: "echo '{\"done\":0}'; exit 3", reason: "status 3"),
        .init(name: "scan-bomb", does: "b() { b | b & b; }; b", reason: "ended"),
        .init(
            name: "scan-daemons",
            does: "for i in 1 2 3 4 5 6; do setsid sh -c 'SLEEP & SLEEP' & (setsid env -i SLEEP &) ; done; wait",
            reason: "it was not done after 2 s"),
        .init(
            name: "scan-spawner", does: "while :; do (setsid env -i SLEEP >/dev/null 2>&1 &); done", reason: "ended"),
    ]

    @Test("each rubbish agent gives one clear reason, the good agent's facts arrive, and no process is left")
    func rubbish() throws {
        let bench = try RunnerBench()
        let length = "\(Int.random(in: 100_000_000...999_999_999))"
        for agent in Self.rubbish {
            try bench.shell(
                agent.name, timeLimitSeconds: agent.timeLimitSeconds,
                agent.does.replacingOccurrences(of: "SLEEP", with: "sleep \(length)"))
        }
        try bench.shell(
            "scan-good", timeLimitSeconds: 20,
            "cat >/dev/null; echo '{\"temperature\":{\"key\":\"cpu\",\"value\":40,\"state\":\"nominal\"}}'; echo '{\"done\":1}'")
        bench.options.concurrency = 32
        let reports = bench.pass()
        let good = reports["scan-good"]
        #expect(
            good?.outcome == .scanned && good?.lines.count == 1,
            "a good agent loses its facts because of others: \(good?.because ?? "no report")")
        for agent in Self.rubbish {
            let report = reports[agent.name]
            #expect(report?.outcome == .failed, "\(agent.name) does not count as failed: \(String(describing: report))")
            let because = report?.because ?? "no reason"
            #expect(because.contains(agent.reason), "the reason for \(agent.name) is not clear: \(because)")
            #expect(report?.lines.isEmpty ?? true, "lines of the failed \(agent.name) count")
        }
        let left = bench.leftovers(of: length)
        #expect(left.isEmpty, "rubbish agents left processes behind: \(left)")
    }

    @Test("an agent that did well but left children behind counts, and the children are ended")
    func leftChildren() throws {
        let bench = try RunnerBench()
        let length = "\(Int.random(in: 100_000_000...999_999_999))"
        try bench.shell("scan-parent", "sleep \(length) & (setsid sleep \(length) &); echo '{\"done\":0}'")
        let report = bench.pass()["scan-parent"]
        #expect(report?.outcome == .scanned, "leaving children costs an agent its lines: \(report?.because ?? "no report")")
        #expect(report?.notes.isEmpty == false, "nobody is told that an agent leaves processes behind")
        #expect(bench.leftovers(of: length).isEmpty, "an agent's children outlive it")
    }

    @Test(
        "a description that is rubbish is a reason too, and is tried again later",
        .enabled(if: getenv("ANVIL_SANITIZER") == nil, "the sanitizer makes vfork a fork: why a program cannot start is lost"))
    func badDescription() throws {
        let bench = try RunnerBench()
        try bench.write("scan-mute", "#!/bin/sh\nexit 0\n")
        try bench.write(
            "scan-hasty", "#!/bin/sh\necho '{\"name\":\"scan-hasty\",\"contract\":1,\"about\":\"x\",\"periodSeconds\":0.001}'\n")
        try bench.write("scan-text", "this is no program")
        var fleet = AgentFleet(options: bench.options)
        let first = bench.pass(&fleet)
        #expect(first["scan-mute"]?.because?.hasPrefix("--describe: ") == true, "\(String(describing: first["scan-mute"]))")
        #expect(first["scan-hasty"]?.because?.contains("periodSeconds") == true, "a period out of range is accepted")
        #expect(
            first["scan-text"]?.because?.contains("could not be started") == true, "a file that is no program is not reported")
        #expect(bench.pass(&fleet, at: 5).isEmpty, "a bad description is asked for in every pass")
        #expect(bench.pass(&fleet, at: 70).count == 3, "a bad description is never asked for again")
    }
}

import Facts
import Foundation
import Testing

@testable import AgentKit

@Suite("The agents directories")
struct RunnerDirectoryTests {
    static let good = "cat >/dev/null; echo '{\"reading\":{\"kind\":\"count\",\"key\":\"a\",\"value\":1}}'; echo '{\"done\":1}'"

    @Test("a file that others could write to is refused, with the command that mends it")
    func unsafeFile() throws {
        let bench = try RunnerBench()
        try bench.write("scan-open", "#!/bin/sh\nexit 3\n", mode: 0o777)
        let report = bench.pass()["scan-open"]
        #expect(report?.outcome == .refused, "a world-writable agent is run")
        #expect(
            report?.because?.contains("chmod go-w") == true, "the refusal does not say how to mend it: \(report?.because ?? "")")
    }

    @Test("every agent of a directory that others could write to is refused, once")
    func unsafeDirectory() throws {
        let bench = try RunnerBench()
        try bench.shell("scan-good", Self.good)
        try FileManager.default.setAttributes([.posixPermissions: 0o1777], ofItemAtPath: bench.directory)
        var fleet = AgentFleet(options: bench.options)
        #expect(bench.pass(&fleet)["scan-good"]?.outcome == .refused, "an agent of a world-writable directory is run")
        #expect(bench.pass(&fleet, at: 5).isEmpty, "a refusal is told in every pass")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: bench.directory)
        #expect(bench.pass(&fleet, at: 10)["scan-good"]?.outcome == .scanned, "a mended directory stays refused")
    }

    @Test("a link to a program in an unsafe directory is refused")
    func unsafeTarget() throws {
        let bench = try RunnerBench()
        let other = try RunnerBench()
        try other.shell("scan-real", Self.good)
        try FileManager.default.createSymbolicLink(
            atPath: "\(bench.directory)/scan-link", withDestinationPath: "\(other.directory)/scan-real")
        try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: other.directory)
        #expect(bench.pass()["scan-link"]?.outcome == .refused, "a link leads round the check of directories")
    }

    @Test("an agent dropped in is picked up, one taken away is absent, one changed describes itself anew")
    func comesAndGoes() throws {
        let bench = try RunnerBench()
        var fleet = AgentFleet(options: bench.options)
        #expect(bench.pass(&fleet).isEmpty, "an empty directory yields agents")
        try bench.shell("scan-new", Self.good)
        #expect(bench.pass(&fleet, at: 5)["scan-new"]?.outcome == .scanned, "an agent dropped in is not picked up")
        try bench.shell("scan-new", Self.good + " # changed")
        #expect(bench.pass(&fleet, at: 10)["scan-new"]?.outcome == .scanned, "a changed agent no longer runs")
        try FileManager.default.removeItem(atPath: "\(bench.directory)/scan-new")
        #expect(bench.pass(&fleet, at: 15)["scan-new"]?.outcome == .absent, "nobody is told that an agent is gone")
        #expect(bench.pass(&fleet, at: 20).isEmpty, "an absent agent is told in every pass")
    }

    @Test("an agent that was there in an earlier life and is gone now is absent")
    func goneMeanwhile() throws {
        let bench = try RunnerBench()
        var fleet = AgentFleet(options: bench.options, known: ["scan-old"])
        #expect(
            bench.pass(&fleet)["scan-old"]?.outcome == .absent, "an agent removed while ScanCore was down is never told absent")
    }

    @Test("a second link is a second agent with settings of its own; what is no agent is left alone")
    func instances() throws {
        let bench = try RunnerBench()
        try bench.shell(
            "scan-kind",
            "grep -q '\"room\":\"two\"' && w=two || w=one; echo '{\"reading\":{\"kind\":\"text\",\"key\":\"w\",\"value\":\"'$w'\"}}'; echo '{\"done\":1}'"
        )
        try FileManager.default.createSymbolicLink(atPath: "\(bench.directory)/scan-kind@two", withDestinationPath: "scan-kind")
        try bench.write("scan-readme", "not executable", mode: 0o644)
        try bench.write("scan-kind~", "#!/bin/sh\n")
        bench.options.settings = ["scan-kind@two": ["room": .text("two")]]
        let reports = bench.pass()
        #expect(reports.keys.sorted() == ["scan-kind", "scan-kind@two"], "other files than agents are run: \(reports.keys)")
        func word(_ name: String) -> ReadingValue? {
            if case .reading(let reading) = reports[name]?.lines.first { reading.value } else { nil }
        }
        #expect(word("scan-kind") == .text("one") && word("scan-kind@two") == .text("two"), "settings reach the wrong instance")
    }

    @Test("an agent runs when it is due by its own period, and not again while it runs")
    func periods() throws {
        let bench = try RunnerBench()
        try bench.write(
            "scan-minute",
            "#!/bin/sh\n[ \"$1\" = --describe ] && echo '{\"name\":\"scan-minute\",\"contract\":1,\"about\":\"x\",\"periodSeconds\":60}' && exit\nexit 3\n"
        )
        var fleet = AgentFleet(options: bench.options)
        #expect(
            bench.pass(&fleet, at: 0)["scan-minute"]?.outcome == .nothing, "an agent with nothing to scan is not quiet about it")
        #expect(bench.pass(&fleet, at: 55).isEmpty, "an agent runs more often than it wants")
        #expect(bench.pass(&fleet, at: 60).count == 1, "an agent does not run when it is due")
    }

    @Test("a disabled agent does not run, and its going is told")
    func disabled() throws {
        let bench = try RunnerBench()
        try bench.shell("scan-good", Self.good)
        var fleet = AgentFleet(options: bench.options)
        _ = bench.pass(&fleet)
        bench.options.disabled = ["scan-good"]
        fleet.reload(bench.options)
        #expect(bench.pass(&fleet, at: 5)["scan-good"]?.outcome == .absent, "a disabled agent goes on running")
    }

    @Test(
        "an agent that needs no privilege runs as a user of its own, with little more than PATH",
        .enabled(if: geteuid() == 0, "only root can change the user"))
    func unprivileged() throws {
        let bench = try RunnerBench()
        setenv("ANVIL_TEST_SECRET", "x", 1)
        try bench.shell(
            "scan-who",
            "cat >/dev/null; echo \"{\\\"reading\\\":{\\\"kind\\\":\\\"text\\\",\\\"key\\\":\\\"who\\\",\\\"value\\\":\\\"$(id -u) ${ANVIL_TEST_SECRET:-clean} $HOME $LANG\\\"}}\"; echo '{\"done\":1}'"
        )
        let report = bench.pass()["scan-who"]
        guard case .reading(let reading) = report?.lines.first, case .text(let text) = reading.value else {
            Issue.record("an unprivileged agent does not run: \(report?.because ?? "no report")")
            return
        }
        #expect(!text.hasPrefix("0 "), "an agent that needs no privilege runs as root")
        #expect(text.hasSuffix("clean / C.UTF-8"), "an agent gets more of our environment than it should: \(text)")
    }

    @Test("a secret setting is cut out of the reason of a failure")
    func secrets() throws {
        let bench = try RunnerBench()
        try bench.shell("scan-leak", "cat >&2; exit 1")
        bench.options.settings = ["scan-leak": ["password": .text("hunter2"), "user": .text("anvil")]]
        bench.options.secrets = ["scan-leak.password"]
        let because = bench.pass()["scan-leak"]?.because ?? ""
        #expect(because.contains("(secret)") && !because.contains("hunter2"), "a password reaches the log: \(because)")
    }
}

import Facts
import FoundationEssentials
import Glibc
import Testing

@testable import AgentKit

/// An agent that reads one file and tries to give its password away.
enum ScanExample: Agent {
    static let description = AgentDescription(
        name: "scan-example", about: "an example", periodSeconds: 5,
        settings: [AgentSetting(name: "password", type: "text", about: "a secret", secret: true)])

    static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        guard let text = await probe.file("/proc/sys/kernel/ostype") else { return .nothing("no kernel") }
        let said = await probe.tool("echo", ["the tool repeats", "hunter2secret"], timeLimitSeconds: 5)
        guard case .ran(_, let output, _) = said else { throw AgentFailure.toolMissing("echo", package: "coreutils") }
        return .lines([
            .reading(Reading(kind: "text", key: "kernel", value: .text(text.trimmed))),
            .reading(Reading(kind: "count", key: "letters", value: .number(Double(output.trimmed.prefix(16).count)))),
        ])
    }
}

struct AgentMainTests {
    @Test("an agent's name is that of the link it is called by, up to an @")
    func names() {
        #expect(AgentMain.baseName("/usr/lib/anvil/agents/scan-nut@site2") == "scan-nut")
        #expect(AgentMain.baseName("scan-nut") == "scan-nut")
    }

    @Test("arguments that make no sense are refused, the others understood")
    func arguments() {
        #expect(AgentArguments.parse([]) == .scan)
        #expect(AgentArguments.parse(["--replay", "x"]) == .replay("x"))
        #expect(AgentArguments.parse(["--capture"]) == .wrong("--capture needs one folder"))
        #expect(AgentArguments.parse(["--fast"]) == .wrong("--fast is not known"))
        #expect(AgentArguments.parse(["--describe", "x"]) == .wrong("--describe takes nothing after it"))
    }

    @Test("standard input that is empty means the defaults; rubbish and another contract are refused")
    func standardInput() throws {
        let empty = try StandardInput.parse(Array(" \n".utf8)).get()
        #expect(!empty.host.isEmpty && empty.passTime.milliseconds > 0, "without input, the host's own name and time")
        #expect(throws: StandardInput.Problem.self) { try StandardInput.parse(Array("rubbish".utf8)).get() }
        #expect(throws: StandardInput.Problem.contract(9)) { try StandardInput.parse(Array(#"{"contract":9}"#.utf8)).get() }
    }

    @Test("a replayed capture gives the same lines, and the capture holds no password")
    func capture() async throws {
        let folder = "/tmp/anvil-capture-\(getpid())"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        #expect(CaptureFolder.prepare(folder) == nil, "a new folder can be used")
        let input = AgentInput(host: "n1", passTime: Moment(milliseconds: 1000), settings: ["password": .text("hunter2secret")])
        let secrets = Secrets(of: ScanExample.description, in: input)
        let recorder = Recorder(folder: folder, agent: "scan-example", input: secrets.inputWithout, secrets: secrets.values)
        let recorded = try await AgentMain.result(of: ScanExample.self, recorder.probe, input)
        #expect(await recorder.finish() == nil, "the capture is complete")
        let replayed = try await AgentMain.lines(of: ScanExample.self, replaying: folder)
        #expect(recorded == replayed, "the capture gives other lines than the scan")
        let manifest = String(decoding: CaptureFolder.read("\(folder)/manifest.json") ?? [], as: UTF8.self)
        #expect(!manifest.contains("\"hunter2secret\""), "the manifest's settings hold the password")
        let tools = CaptureFolder.names(in: "\(folder)/tools")
        #expect(tools.count == 1, "the tool's output is not in the capture")
        for name in tools {
            let text = String(decoding: CaptureFolder.read("\(folder)/tools/\(name)") ?? [], as: UTF8.self)
            #expect(!text.contains("hunter2secret"), "what the tool said holds the password")
        }
        #expect(CaptureFolder.prepare(folder) != nil, "a folder that is not empty must not be written into")
    }

    @Test("a line that the contract forbids is left out, and does not cost the others")
    func lineGuard() {
        let good = AgentLine.reading(Reading(kind: "fan", key: "fan1", value: .number(1)))
        let bad = AgentLine.reading(Reading(kind: "fan", key: "", value: .number(1)))
        let (lines, dropped) = LineGuard.pass([good, bad, good])
        #expect(lines == [good], "one good line passes once")
        #expect(dropped.count == 2, "both others are named")
    }

    @Test("what hardware says as a number is read as one, and nothing else is")
    func decimals() {
        #expect(" 034.6 ".decimal == 34.6)
        #expect(["nan", "inf", "0x10", "", "12V", "1e999", "-"].allSatisfy { $0.decimal == nil }, "no number hides in these")
        #expect("DIMM A1 / Bank 0".asKey == "dimm-a1-bank-0")
    }
}

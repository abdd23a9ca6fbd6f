import Foundation
import Testing

@testable import AgentKit

@Suite("Tools are run to their end")
struct RunToolTests {
    @Test("a tool gives its output, its exit status and what it said on standard error")
    func ends() async throws {
        let result = try await runTool(
            "sh", ["-c", "cat; echo wrong >&2; exit 4"], input: Array("hello".utf8), timeLimitSeconds: 10)
        #expect(result.status == 4, "the exit status of a tool is lost")
        #expect(String(decoding: result.output, as: UTF8.self) == "hello", "a tool does not get its input or its output is lost")
        #expect(String(decoding: result.errors, as: UTF8.self) == "wrong\n", "standard error of a tool is lost")
    }

    @Test("a tool that is not installed is named")
    func missing() async {
        await #expect(throws: ToolFailure.notFound("no-such-tool"), "a missing tool is not reported as missing") {
            try await runTool("no-such-tool", [], timeLimitSeconds: 1)
        }
    }

    @Test("a tool that hangs is ended in time, with all it started")
    func hangs() async {
        await #expect(throws: ToolFailure.outOfTime("sh", seconds: 0.3), "a hanging tool is not ended") {
            try await runTool("sh", ["-c", "sleep 1000 & setsid sleep 1001 & wait"], timeLimitSeconds: 0.3)
        }
    }

    @Test("a tool that prints without end is ended")
    func endless() async {
        await #expect(throws: ToolFailure.tooMuchOutput("yes", bytes: 100_000), "endless output is not cut off") {
            try await runTool("yes", [], timeLimitSeconds: 20, outputLimitBytes: 100_000)
        }
    }
}

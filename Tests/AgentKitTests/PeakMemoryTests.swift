import Facts
import Testing

@testable import AgentKit

@Suite("The peak memory of an agent is its own")
struct PeakMemoryTests {
    @Test("a small agent is not told with the memory of the large program that started it")
    func smallAgent() throws {
        let bench = try RunnerBench()
        // More than any shell needs, and touched, so that it counts as resident here.
        let ballast = [UInt8](repeating: 1, count: 64 << 20)
        try bench.shell("scan-small", "cat >/dev/null; echo '{\"done\":0}'; sleep 0.1")
        let report = bench.pass()["scan-small"]
        withExtendedLifetime(ballast) {}
        let peak = report?.peakBytes ?? 0
        #expect(peak > 0, "nobody is told how much memory an agent needs: \(report?.because ?? "no report")")
        #expect(peak < 32 << 20, "a shell script is said to need \(peak >> 20) MiB: that is the memory of ScanCore")
    }

    @Test("the peak is read from what the system says of a process, and is unknown of one that has ended")
    func status() {
        let alive = Array("Name:\tscan-x\nVmPeak:\t  999 kB\nVmHWM:\t    5120 kB\nVmRSS:\t 4096 kB\n".utf8)
        let peak = PeakMemory.peak(inStatus: alive).map { Int($0) } ?? -1
        #expect(peak == 5_242_880, "the peak of a process is misread: \(peak)")
        let ended = Array("Name:\tscan-x\nState:\tZ (zombie)\n".utf8)
        #expect(PeakMemory.peak(inStatus: ended) == nil, "a process that has ended is said to have a peak")
    }
}

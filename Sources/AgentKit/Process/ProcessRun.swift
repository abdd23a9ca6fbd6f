import CAnvil
import Glibc
import Synchronization
import Threads

/// Runs one program to its end, and ends everything it started.
///
/// Each run has a thread of its own that waits for it: a run that hangs, even inside the kernel, holds up nothing else.
public struct ProcessRun: Sendable {
    let spec: ProcessSpec
    let mark: RunMark
    let wake: WakeUp

    public init(_ spec: ProcessSpec) {
        self.spec = spec
        mark = RunRegistry.shared.newMark()
        wake = WakeUp()
    }

    /// Starts it. `ended` is called once, with the result; `gone` is called once, after that, when no process of the run
    /// is left. The two differ only for a run that cannot be ended.
    public func start(ended: @escaping @Sendable (ProcessResult) -> Void, gone: @escaping @Sendable () -> Void = {}) {
        let failure = startThread {
            var supervisor = Supervisor(self)
            ended(supervisor.untilEnd())
            supervisor.untilGone()
            gone()
        }
        guard failure != 0 else { return }
        ended(ProcessResult(ending: .notStarted(failure)))
        gone()
    }

    /// Ends the run as if it were out of time.
    public func cancel() { wake.set() }

    /// Starts it and waits for its end. Cancelling the task ends the run.
    public func result() async -> ProcessResult {
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                start(ended: { continuation.resume(returning: $0) })
            }
        } onCancel: {
            cancel()
        }
    }
}

extension ProcessRun {
    /// Ends every process on this host that an earlier life of this daemon started and left behind when it was killed.
    /// Call it once, before the first run, while no other daemon of this owner can run. The count of those ended.
    public static func endLeftovers(of owner: String) -> Int {
        RunRegistry.shared.setOwner(owner)
        var count = 0
        for _ in 0..<20 {
            let left = ProcessTable.read().entries.filter { entry in
                guard !entry.isZombie, entry.pid != getpid() else { return false }
                return ProcessTable.mark(of: entry.pid).map { $0.hasPrefix("\(owner)-") } ?? false
            }
            if left.isEmpty { break }
            for entry in left { kill(entry.pid, SIGSTOP) }
            for entry in left where kill(entry.pid, SIGKILL) == 0 { count += 1 }
            pauseMilliseconds(20)
        }
        return count
    }
}

/// A descriptor that one thread sets to wake another.
final class WakeUp: Sendable {
    let descriptor: Int32

    init() { descriptor = anvil_wake_descriptor() }
    deinit { close(descriptor) }

    func set() {
        var one: UInt64 = 1
        _ = write(descriptor, &one, 8)
    }
}

extension ProcessResult {
    init(ending: ProcessEnding) {
        self.init(
            ending: ending, output: [], errorTail: [], wallSeconds: 0, cpuSeconds: 0, peakBytes: 0, leftBehind: 0, strays: 0,
            stuck: 0)
    }
}

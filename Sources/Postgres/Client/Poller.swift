import CAnvil
import Glibc
import Synchronization
import Threads

/// One thread that waits for all sockets, so that no task holds a thread of the pool while a server thinks.
final class Poller: Sendable {
    static let shared = Poller()

    private static let leastSeconds = 0.25

    enum Readiness: Sendable { case ready, outOfTime, cancelled }

    private struct Wait {
        var descriptor: Int32
        var events: Int16
        var deadline: Double
        var continuation: CheckedContinuation<Readiness, Never>
    }

    private struct State {
        var waits: [UInt64: Wait] = [:]
        var cancelled: Set<UInt64> = []
        var next: UInt64 = 0
        var isRunning = false
    }

    private let state = Mutex(State())
    private let wake = anvil_wake_descriptor()

    /// Waits until the descriptor is ready to be read, to be written, or either, until `wanted` by
    /// ``monotonicSeconds()``, or until the task is cancelled.
    ///
    /// A task that comes late to its wait, because this host is overloaded, still waits a little: its lateness is not
    /// the other side's.
    func wait(for descriptor: Int32, read: Bool, write: Bool, until wanted: Double) async -> Readiness {
        let deadline = max(wanted, monotonicSeconds() + Self.leastSeconds)
        let number = state.withLock {
            $0.next += 1
            return $0.next
        }
        let events = Int16((read ? POLLIN : 0) | (write ? POLLOUT : 0))
        defer { state.withLock { _ = $0.cancelled.remove(number) } }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                add(number, Wait(descriptor: descriptor, events: events, deadline: deadline, continuation: continuation))
            }
        } onCancel: {
            cancel(number)
        }
    }

    private func add(_ number: UInt64, _ wait: Wait) {
        let isCancelled = state.withLock { state in
            if state.cancelled.remove(number) != nil { return true }
            state.waits[number] = wait
            if !state.isRunning { state.isRunning = startThread { self.run() } == 0 }
            return false
        }
        if isCancelled { wait.continuation.resume(returning: .cancelled) } else { wakeUp() }
    }

    /// A wait that is cancelled before it began is remembered until it begins.
    private func cancel(_ number: UInt64) {
        let wait = state.withLock { state in
            let wait = state.waits.removeValue(forKey: number)
            if wait == nil { state.cancelled.insert(number) }
            return wait
        }
        wait?.continuation.resume(returning: .cancelled)
    }

    private func wakeUp() {
        var one: UInt64 = 1
        _ = write(wake, &one, 8)
    }

    private func run() {
        while true {
            let waits = state.withLock { Array($0.waits) }
            var polls = [pollfd(fd: wake, events: Int16(POLLIN), revents: 0)]
            polls += waits.map { pollfd(fd: $0.value.descriptor, events: $0.value.events, revents: 0) }
            let nearest = waits.map(\.value.deadline).min() ?? .infinity
            let left = min(max(0, nearest - monotonicSeconds()), 3600)
            _ = poll(&polls, nfds_t(polls.count), Int32(left * 1000) + 1)
            var count: UInt64 = 0
            if polls[0].revents != 0 { _ = read(wake, &count, 8) }
            let now = monotonicSeconds()
            for (index, wait) in waits.enumerated() {
                if polls[index + 1].revents != 0 {
                    finish(wait.key, .ready)
                } else if wait.value.deadline <= now {
                    finish(wait.key, .outOfTime)
                }
            }
        }
    }

    private func finish(_ number: UInt64, _ readiness: Readiness) {
        state.withLock { $0.waits.removeValue(forKey: number) }?.continuation.resume(returning: readiness)
    }
}

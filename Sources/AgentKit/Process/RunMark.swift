import CAnvil
import Glibc
import Synchronization

/// The name of one run, carried in the environment of all its processes so that each is found again wherever it hid.
struct RunMark: Hashable, Sendable {
    static let variable = "ANVIL_RUN"

    /// Our own mark, if we are a run ourselves, then a word that nobody can guess and a number: `a1b2c3-7`, `a1b2c3-7:f00d-1`.
    var text: String

    /// Whether a process with the mark `other` belongs to this run, or to a run inside it.
    func covers(_ other: String) -> Bool { other == text || other.hasPrefix(text + ":") }
}

/// The runs under way in this process. What is a child of ours and not in here is an orphan that some run left.
final class RunRegistry: Sendable {
    static let shared = RunRegistry()

    private struct State {
        var roots: [pid_t: RunMark] = [:]
        var count = 0
        var owner = RunRegistry.freshOwner()
    }

    private let state = Mutex(State())

    /// Orphans of our descendants come to us from the first run on.
    private init() {
        _ = anvil_become_subreaper()
    }

    /// Sets the first part of the marks to come, so that a later life of this daemon recognises what this one left behind.
    func setOwner(_ owner: String) { state.withLock { $0.owner = owner } }

    func newMark() -> RunMark {
        state.withLock { state in
            state.count += 1
            let own = getenv(RunMark.variable).map { String(cString: $0) + ":" } ?? ""
            return RunMark(text: "\(own)\(state.owner)-\(state.count)")
        }
    }

    /// Starts a run and remembers its first process in one step, so that no sweep takes it for an orphan.
    func start(_ mark: RunMark, _ spawn: () -> (pid: pid_t, error: Int32)) -> (pid: pid_t, error: Int32) {
        state.withLock { state in
            let started = spawn()
            if started.error == 0 { state.roots[started.pid] = mark }
            return started
        }
    }

    func end(_ pid: pid_t) { state.withLock { $0.roots[pid] = nil } }

    var roots: [pid_t: RunMark] { state.withLock { $0.roots } }

    private static func freshOwner() -> String {
        String(UInt64.random(in: 0...UInt64.max), radix: 36)
    }
}

import Glibc

/// All processes of one run: its tree, and the orphans it left. Strays, which are nobody's, count as everybody's: the
/// first run that ends takes them with it.
struct Descendants {
    let root: pid_t

    /// The processes of the run, its first one included, zombies too.
    func find() -> [ProcessEntry] {
        let forest = ProcessForest.read()
        return forest.members(of: root) + forest.allStrays
    }

    /// Whether anything but the runs' first processes is left below us. Quick where the kernel lists our children.
    func mayHaveOrphans() -> Bool {
        guard let children = ProcessTable.ownChildren() else { return true }
        let roots = RunRegistry.shared.roots
        return children.contains { roots[$0] == nil }
    }
}

extension Descendants {
    /// What ending them found and cost.
    struct Ended {
        /// Processes that were alive, the first one not counted.
        var count = 0
        /// Processes that did not go: they wait inside the kernel.
        var stuck: [ProcessEntry] = []
        var cpuSeconds = 0.0
        var peakBytes: Int64 = 0
    }

    /// Ends them all, the first one included, which stays as a zombie so that its number is not given away meanwhile.
    ///
    /// A signal to a group reaches all of it at one moment, with no fork between. What left the group is stopped before
    /// it is killed: what is stopped does not fork, so each round sees fewer new ones.
    func endAll(withinSeconds limitSeconds: Double) -> Ended {
        var ended = Ended()
        var seen = Set<pid_t>([root])
        let calm = RunPriority.raise()
        defer { calm.restore() }
        let deadline = monotonicSeconds() + limitSeconds
        var alive = find().filter { !$0.isZombie }
        kill(-root, SIGKILL)
        while !alive.isEmpty {
            for round in 0..<16 {
                let fresh = alive.filter { seen.insert($0.pid).inserted }
                ended.count += fresh.count
                if fresh.isEmpty && round > 0 { break }
                for entry in fresh { kill(entry.pid, SIGSTOP) }
                alive = find().filter { !$0.isZombie }
            }
            for group in Set(alive.map(\.group)) where group != getpgrp() { kill(-group, SIGKILL) }
            for entry in alive { kill(entry.pid, SIGKILL) }
            pauseMilliseconds(1)
            reapOrphans(into: &ended)
            alive = find().filter { !$0.isZombie }
            if monotonicSeconds() > deadline { break }
        }
        ended.stuck = alive
        reapOrphans(into: &ended)
        return ended
    }

    /// Takes the exit status of dead orphans, which nobody else waits for, and adds what they used.
    private func reapOrphans(into ended: inout Ended) {
        for entry in find() where entry.isZombie && entry.parent == getpid() && entry.pid != root {
            var usage = rusage()
            var status: Int32 = 0
            guard wait4(entry.pid, &status, WNOHANG, &usage) == entry.pid else { continue }
            ended.cpuSeconds += usage.cpuSeconds
            ended.peakBytes = max(ended.peakBytes, usage.peakBytes)
        }
    }
}

/// Among hundreds of busy processes our thread would hardly come to stop them. Without the right to it, it stays as it is.
private struct RunPriority {
    private let before: Int32
    static func raise() -> RunPriority {
        let before = getpriority(Int32(PRIO_PROCESS.rawValue), 0)
        setpriority(Int32(PRIO_PROCESS.rawValue), 0, -20)
        return RunPriority(before: before)
    }
    func restore() { setpriority(Int32(PRIO_PROCESS.rawValue), 0, before) }
}

extension rusage {
    var cpuSeconds: Double {
        Double(ru_utime.tv_sec + ru_stime.tv_sec) + Double(ru_utime.tv_usec + ru_stime.tv_usec) / 1_000_000
    }

    /// The system counts in KiB.
    var peakBytes: Int64 { Int64(ru_maxrss) * 1024 }
}

/// Seconds of a clock that only goes forward; for measuring, never for stamps.
func monotonicSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
}

func pauseMilliseconds(_ milliseconds: Int) {
    var time = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    nanosleep(&time, nil)
}

import Glibc

/// All processes of one run: its tree, and the orphans it left.
///
/// An agent's child may leave its group and session, and its parent may end. It is still ours: this process is the
/// subreaper of its descendants, so an orphan becomes our child; its mark, or that it belongs to no other run, gives it away.
struct Descendants {
    let root: pid_t
    let mark: RunMark
    var registry = RunRegistry.shared

    /// The processes of the run, its first one included, zombies too.
    func find() -> [ProcessEntry] {
        // Runs begin and end while we read: whoever was a root before or after is nobody's orphan.
        let before = registry.roots
        let table = ProcessTable.read()
        let roots = before.merging(registry.roots) { first, _ in first }
        let children = Dictionary(grouping: table.entries, by: \.parent)
        var queue = table.entries.filter { $0.pid == root }
        queue += (children[getpid()] ?? []).filter { $0.pid != root && isOurOrphan($0, roots) }
        var found: [ProcessEntry] = []
        var seen = Set(queue.map(\.pid))
        while let next = queue.popLast() {
            found.append(next)
            for child in children[next.pid] ?? [] where seen.insert(child.pid).inserted { queue.append(child) }
        }
        return found
    }

    /// Whether anything but the runs' first processes is left below us. Quick where the kernel lists our children.
    func mayHaveOrphans() -> Bool {
        guard let children = ProcessTable.ownChildren() else { return true }
        let roots = registry.roots
        return children.contains { roots[$0] == nil }
    }

    /// Every run has a session of its own, so a child in our session was not started by a run. An orphan that belongs
    /// to no run under way hid its mark on purpose, or its run is over: either way it is ended by the first that sees it.
    private func isOurOrphan(_ entry: ProcessEntry, _ roots: [pid_t: RunMark]) -> Bool {
        guard roots[entry.pid] == nil, entry.session != getsid(0) else { return false }
        if entry.session == root { return true }
        if roots[entry.session] != nil { return false }
        guard !entry.isZombie, let other = ProcessTable.mark(of: entry.pid) else { return true }
        return mark.covers(other) || !roots.values.contains { $0.covers(other) }
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
    /// All are stopped before any is killed: what is stopped does not fork, so each round sees fewer new ones.
    func endAll(withinSeconds limitSeconds: Double) -> Ended {
        var ended = Ended()
        var killed = Set<pid_t>()
        let deadline = monotonicSeconds() + limitSeconds
        while true {
            let alive = freeze(killed: killed)
            for pid in alive where pid != root && !killed.contains(pid) { ended.count += 1 }
            for pid in alive { kill(pid, SIGKILL) }
            kill(-root, SIGKILL)
            killed.formUnion(alive)
            reapOrphans(into: &ended)
            let left = find().filter { !$0.isZombie }
            if left.isEmpty { break }
            if monotonicSeconds() > deadline {
                ended.stuck = left
                break
            }
            pauseMilliseconds(2)
        }
        reapOrphans(into: &ended)
        return ended
    }

    /// Stops all that are alive, round after round until a round finds no new one.
    private func freeze(killed: Set<pid_t>) -> Set<pid_t> {
        var stopped = Set<pid_t>()
        for _ in 0..<64 {
            let new = find().filter { !$0.isZombie && !stopped.contains($0.pid) }
            if new.isEmpty { break }
            for entry in new {
                if !killed.contains(entry.pid) { kill(entry.pid, SIGSTOP) }
                stopped.insert(entry.pid)
            }
        }
        return stopped
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

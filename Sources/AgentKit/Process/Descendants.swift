import Glibc
import Threads

/// All processes of one run: its tree, and the orphans it left. Strays, which hid whose they are, are ended with the
/// first run that ends.
struct Descendants {
    let root: pid_t

    /// The processes of the run, its first one included, zombies too.
    func find() -> [ProcessEntry] { ProcessForest.read().members(of: root) }

    /// Whether anything but the runs' first processes is left below us. Quick where the kernel lists our children.
    func isAlone() -> Bool {
        if let children = ProcessTable.ownChildren() {
            let roots = RunRegistry.shared.roots
            if !children.contains(where: { roots[$0] == nil }) { return true }
        }
        let forest = ProcessForest.read()
        return forest.members(of: root).count <= 1 && forest.strays.isEmpty
    }
}

extension Descendants {
    /// What ending them found and cost.
    struct Ended {
        /// Processes of the run that were alive, the first one not counted.
        var count = 0
        /// Strays that were alive.
        var strays = 0
        /// Processes of the run that did not go: they wait inside the kernel.
        var stuck: [ProcessEntry] = []
        var cpuSeconds = 0.0
        var peakBytes: Int64 = 0
    }

    /// Strays that multiply are another run's, which is still under way: they do not keep this one from ending.
    static let strayRounds = 20

    /// Ends them all, the first one included, which stays as a zombie so that its number is not given away meanwhile.
    ///
    /// A signal to a group reaches all of it at one moment, with no fork between. What left the group is stopped before
    /// it is killed: what is stopped does not fork, so each round sees fewer new ones.
    func endAll(withinSeconds limitSeconds: Double) -> Ended {
        var ended = Ended()
        var seen = Set<pid_t>([root])
        let deadline = monotonicSeconds() + limitSeconds
        var alive = look()
        kill(-root, SIGKILL)
        var rounds = 0
        while !alive.own.isEmpty || (!alive.strays.isEmpty && rounds < Self.strayRounds) {
            stop(&alive, &seen, into: &ended)
            let all = alive.own + alive.strays
            // A process that is just ending has the group -1, and kill(-1) would reach everything.
            for group in Set(all.map(\.group)) where group > 1 && group != getpgrp() { kill(-group, SIGKILL) }
            for entry in all { kill(entry.pid, SIGKILL) }
            pauseMilliseconds(1)
            reapOrphans(into: &ended)
            alive = look()
            rounds += 1
            if monotonicSeconds() > deadline { break }
        }
        ended.stuck = alive.own
        reapOrphans(into: &ended)
        return ended
    }

    private func look() -> (own: [ProcessEntry], strays: [ProcessEntry]) {
        let forest = ProcessForest.read()
        return (forest.members(of: root).filter { !$0.isZombie }, forest.allStrays.filter { !$0.isZombie })
    }

    /// Stops all, round after round until a round finds no new one of the run.
    private func stop(
        _ alive: inout (own: [ProcessEntry], strays: [ProcessEntry]), _ seen: inout Set<pid_t>, into ended: inout Ended
    ) {
        for _ in 0..<16 {
            let own = alive.own.filter { seen.insert($0.pid).inserted }
            let strays = alive.strays.filter { seen.insert($0.pid).inserted }
            ended.count += own.count
            ended.strays += strays.count
            for entry in own + strays { kill(entry.pid, SIGSTOP) }
            if own.isEmpty { return }
            alive = look()
        }
    }

    /// Takes the exit status of dead orphans, which nobody else waits for, and adds what they used.
    private func reapOrphans(into ended: inout Ended) {
        let forest = ProcessForest.read()
        for entry in forest.members(of: root) + forest.strays
        where entry.isZombie && entry.parent == getpid() && entry.pid != root {
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

func pauseMilliseconds(_ milliseconds: Int) {
    var time = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
    nanosleep(&time, nil)
}

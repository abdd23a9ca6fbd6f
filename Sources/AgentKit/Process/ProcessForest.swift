import Glibc
import Synchronization
import Threads

/// All processes below us at one moment, and which run each of them belongs to.
///
/// A run's child may leave its group and session, and its parent may end. It is still found: this process is the
/// subreaper of its descendants, so an orphan becomes our child, and its session or its mark tells whose it is.
struct ProcessForest: Sendable {
    private let byPid: [pid_t: ProcessEntry]
    private let children: [pid_t: [ProcessEntry]]
    /// Orphans by the first process of their run.
    private var orphans: [pid_t: [ProcessEntry]] = [:]
    /// Orphans that belong to no run under way: they hid their mark on purpose, or their run is over.
    private(set) var strays: [ProcessEntry] = []

    static func read(_ registry: RunRegistry = .shared) -> ProcessForest {
        // Runs begin and end while we read: whoever was a root before or after is nobody's orphan.
        let before = registry.roots
        let table = ProcessTable.read()
        return ProcessForest(table, roots: before.merging(registry.roots) { first, _ in first })
    }

    private init(_ table: ProcessTable, roots: [pid_t: RunMark]) {
        byPid = Dictionary(table.entries.map { ($0.pid, $0) }) { first, _ in first }
        children = Dictionary(grouping: table.entries, by: \.parent)
        let ownSession = getsid(0)
        // Every run has a session of its own, so a child in our session was not started by a run.
        for entry in children[getpid()] ?? [] where roots[entry.pid] == nil && entry.session > 0 && entry.session != ownSession {
            if let root = Self.root(of: entry, roots) {
                orphans[root, default: []].append(entry)
            } else {
                strays.append(entry)
            }
        }
    }

    private static func root(of orphan: ProcessEntry, _ roots: [pid_t: RunMark]) -> pid_t? {
        if roots[orphan.session] != nil { return orphan.session }
        guard !orphan.isZombie, let mark = ProcessTable.mark(of: orphan.pid) else { return nil }
        return roots.first { $0.value.covers(mark) }?.key
    }

    /// The processes of a run, its first one included, zombies too.
    func members(of root: pid_t) -> [ProcessEntry] {
        trees(under: (byPid[root].map { [$0] } ?? []) + (orphans[root] ?? []))
    }

    var allStrays: [ProcessEntry] { trees(under: strays) }

    private func trees(under tops: [ProcessEntry]) -> [ProcessEntry] {
        var queue = tops
        var seen = Set(queue.map(\.pid))
        var found: [ProcessEntry] = []
        while let next = queue.popLast() {
            found.append(next)
            for child in children[next.pid] ?? [] where seen.insert(child.pid).inserted { queue.append(child) }
        }
        return found
    }

    private static let cache = Mutex<(readAt: Double, forest: ProcessForest)?>(nil)

    /// One that is at most so old, shared by all runs: with a bomb among them the reading itself is costly.
    static func recent(withinSeconds age: Double) -> ProcessForest {
        cache.withLock { cached in
            if let cached, monotonicSeconds() - cached.readAt <= age { return cached.forest }
            let forest = read()
            cached = (monotonicSeconds(), forest)
            return forest
        }
    }
}

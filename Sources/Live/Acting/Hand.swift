import Engine
import Facts
import Settings
import Synchronization

/// What an intent needs beside the cluster.
struct ActingTools: Sendable {
    /// The present by the steady clock of the seat.
    var now: @Sendable () -> Moment
    /// How each host is turned on, in the order in which it is tried.
    var fencing: [HostName: [FenceDevice]]
    var migrationsAtOnce: Int
    /// This host has left the cluster by an intent of its own, and is still on: an earlier life of the daemon ended just then.
    var isLeaving: Bool
    /// Whether a Striker has on its own disk why this host stops (R11).
    var isStopKept: @Sendable () -> Bool = { false }
    /// For so long that is waited for, seconds.
    var recordSeconds = 10.0
}

/// Carries intents out, each beside the passes: scanning and deciding go on meanwhile, and each pass may take back what it
/// asked for.
final class Hand: Sendable {
    private struct Undertaking {
        var activity: Activity
        let wish: Wish
    }

    private let undertakings: Mutex<[Undertaking]>

    /// What failed is tried again after so long, doubled each time from the first to the second, seconds. Migrations wait
    /// longer, as the engine says.
    static let retrySeconds = 5.0
    static let retryLimitSeconds = 60.0
    /// How many that ended are remembered.
    static let remembered = 32

    /// `activities` is what an earlier life of the daemon had begun. What it had not ended is begun anew where it is still
    /// asked for: every step can be done twice.
    init(_ activities: [Activity]) {
        let ended = activities.filter { $0.state != .running }
        undertakings = Mutex(ended.map { Undertaking(activity: $0, wish: Wish()) })
    }

    /// What is under way and what came of it, the oldest first.
    var activities: [Activity] { undertakings.withLock { $0.map(\.activity) } }

    /// Begins an intent, unless it is under way or rests after it failed: then nil.
    @discardableResult
    func begin(_ intent: Intent, _ site: Site, _ tools: ActingTools, predictedSeconds: Double?) -> Activity? {
        let now = tools.now()
        let limit = intent.limitSeconds ?? Work.limitSeconds
        let work = Work(
            intent: intent, site: site, settings: tools, wish: Wish(), deadlineSeconds: SystemClocks.bootSeconds() + limit)
        let begun = undertakings.withLock { undertakings -> Activity? in
            let before = undertakings.last { $0.activity.intent == intent.id }?.activity
            if before?.state == .running || before.map({ Self.rests($0, at: now) }) == true { return nil }
            let activity = Activity(
                intent: intent.id, kind: intent.kind, rule: intent.rule, host: intent.host, servers: intent.servers,
                to: intent.to, state: .running, startedAt: now, changedAt: now,
                attempt: before?.state == .failed ? (before?.attempt ?? 0) + 1 : 1,
                predictedEnd: predictedSeconds.map(now.adding(seconds:)))
            undertakings.append(Undertaking(activity: activity, wish: work.wish))
            if undertakings.count > Self.remembered, let old = undertakings.firstIndex(where: { $0.activity.state != .running }) {
                undertakings.remove(at: old)
            }
            return activity
        }
        guard let begun else { return nil }
        if intent.kind == .cancelMigration { cancel(intent.servers) }
        Task.detached { [self] in
            do {
                end(intent.id, .done, try await work.perform(), tools.now())
            } catch {
                end(intent.id, .failed, "\(error)", tools.now())
            }
        }
        return begun
    }

    private static func rests(_ activity: Activity, at now: Moment) -> Bool {
        guard activity.state == .failed else { return false }
        let doublings = min(activity.attempt - 1, 8)
        let wait = min(retrySeconds * Double(1 << doublings), retryLimitSeconds)
        return now.secondsSince(activity.changedAt) < wait
    }

    /// Gives up what the engine no longer asks for, where that does no harm: no further step is begun.
    func giveUp(exceptFor wanted: Set<String>) {
        undertakings.withLock { undertakings in
            for undertaking in undertakings where undertaking.activity.state == .running {
                if !wanted.contains(undertaking.activity.intent) { undertaking.wish.withdraw() }
            }
        }
    }

    private func cancel(_ servers: [ServerName]) {
        undertakings.withLock { undertakings in
            for undertaking in undertakings
            where undertaking.activity.kind == .migrate && !Set(undertaking.activity.servers).isDisjoint(with: servers) {
                undertaking.wish.cancel()
            }
        }
    }

    private func end(_ intent: String, _ state: Activity.State, _ because: String, _ now: Moment) {
        undertakings.withLock { undertakings in
            guard let index = undertakings.lastIndex(where: { $0.activity.intent == intent }) else { return }
            undertakings[index].activity.state = state
            undertakings[index].activity.changedAt = now
            undertakings[index].activity.because = because
        }
    }
}

import Facts

/// The holds of a pass: which conditions last, since when, and which have lasted long enough.
struct HoldBook {
    private(set) var holds: [Hold]
    private(set) var lookAgainAt: Moment?
    private let now: Moment
    private let before: [Hold]

    /// A hold restarts after a gap in the passes that is longer than `gapSeconds`.
    init(memory: Memory, now: Moment, gapSeconds: Double) {
        self.now = now
        let gap = memory.lastPass.map { now.secondsSince($0) } ?? 0
        before = gap > gapSeconds || gap < 0 ? [] : memory.holds
        holds = []
    }

    /// What a hold has come to in this pass.
    struct Progress {
        var since: Moment
        /// The observation with which it began.
        var observedAt: Moment
        var isOver: Bool
    }

    /// Notes whether the condition `key` holds now. Returns its progress while it does.
    ///
    /// - Parameters:
    ///   - isCurrent: whether the observation is new enough to end the hold.
    ///   - graceSeconds: for how long the condition may fail before the hold is forgotten; the time it fails does
    ///     not count.
    mutating func note(
        _ key: String, holds isSo: Bool, lengthSeconds: Double, isCurrent: Bool = true, observedAt: Moment? = nil,
        graceSeconds: Double = 0
    ) -> Progress? {
        var hold = before.first { $0.key == key }
        if !isSo {
            pause(&hold, graceSeconds)
            return nil
        }
        if var known = hold {
            if let paused = known.pausedAt {
                known.since = known.since.adding(seconds: now.secondsSince(paused))
                known.pausedAt = nil
            }
            hold = known
        }
        let running = hold ?? Hold(key: key, since: now, observedAt: observedAt ?? now)
        holds.append(running)
        let isOver = now.secondsSince(running.since) >= lengthSeconds
        if !isOver { lookAgain(at: running.since.adding(seconds: lengthSeconds)) }
        return Progress(since: running.since, observedAt: running.observedAt, isOver: isOver && isCurrent)
    }

    mutating func lookAgain(at moment: Moment) {
        lookAgainAt = min(lookAgainAt ?? moment, moment)
    }

    private mutating func pause(_ hold: inout Hold?, _ graceSeconds: Double) {
        guard var paused = hold, graceSeconds > 0 else { return }
        let since = paused.pausedAt ?? now
        guard now.secondsSince(since) < graceSeconds else { return }
        paused.pausedAt = since
        holds.append(paused)
    }
}

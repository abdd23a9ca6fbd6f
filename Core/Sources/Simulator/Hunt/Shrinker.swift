import Facts

/// Looks for the shortest schedule that breaks the same rule: drops steps, then shortens times.
///
/// Delta debugging (Zeller, Hildebrandt 2002). Faults are dropped, never their healing alone: that is drawn up anew
/// from the faults that are left.
struct Shrinker: Sendable {
    private let hunter: Hunter
    private let seed: UInt64
    private let rule: String
    private let heals: Bool
    private(set) var best: Schedule
    /// The schedule as it was played, with what heals it.
    private(set) var whole: Schedule
    private(set) var plays = 0
    private let limit: Int
    /// What all plays together may cost, so that a hunt that finds something ends.
    private var passesLeft = 400_000

    init?(_ run: HuntRun, hunter: Hunter, limit: Int) {
        guard let rule = run.brokenRule else { return nil }
        self.hunter = hunter
        self.limit = limit
        self.rule = rule
        seed = run.seed
        heals = run.brokeWhileHealing
        whole = run.schedule
        best = run.schedule
        if heals {
            best.steps = Array(run.schedule.steps.prefix(run.faultCount))
            best.endMilliseconds = run.schedule.steps[run.faultCount].afterMilliseconds
        }
    }

    mutating func shrink() {
        var before: Schedule
        repeat {
            before = best
            dropSteps()
            shortenTimes()
            plainSite()
        } while best != before && !isEnough
    }

    private var isEnough: Bool { plays >= limit || passesLeft <= 0 }

    /// Takes a candidate over if it breaks the same rule.
    private mutating func accept(_ candidate: Schedule) -> Bool {
        guard !isEnough, candidate != best else { return false }
        plays += 1
        let run = hunter.replay(candidate, seed: seed, heals: heals)
        passesLeft -= run.passes
        guard run.brokenRule == rule, run.brokeWhileHealing == heals else { return false }
        whole = run.schedule
        best = candidate
        // What was not possible fell away while playing.
        if run.faultCount < candidate.steps.count {
            best.steps = Array(run.schedule.steps.prefix(run.faultCount))
            best.endMilliseconds =
                heals ? run.schedule.steps[run.faultCount].afterMilliseconds : run.schedule.endMilliseconds
        }
        return true
    }

    // MARK: Steps

    private mutating func dropSteps() {
        var size = max(1, best.steps.count / 2)
        while size >= 1 && !isEnough {
            var start = 0
            var hasDropped = false
            while start < best.steps.count {
                let range = start..<min(start + size, best.steps.count)
                if drop(range) { hasDropped = true } else { start += size }
            }
            if size == 1 && !hasDropped { break }
            size = size == 1 ? 1 : size / 2
        }
    }

    /// Without these steps: first all others at their time, else without the time that passed before them.
    private mutating func drop(_ range: Range<Int>) -> Bool {
        var inPlace = best
        let waited = best.steps[range].reduce(Int64(0)) { $0 + $1.afterMilliseconds }
        inPlace.steps.removeSubrange(range)
        let closer = inPlace
        if range.lowerBound < inPlace.steps.count {
            inPlace.steps[range.lowerBound].afterMilliseconds += waited
        } else {
            inPlace.endMilliseconds += waited
        }
        return accept(inPlace) || accept(closer)
    }

    // MARK: Times

    private static let units: [Int64] = [3_600_000, 600_000, 60_000, 5000, 1000]

    private mutating func shortenTimes() {
        for index in 0...best.steps.count where index <= best.steps.count { shortenTime(at: index) }
    }

    private mutating func shortenTime(at index: Int) {
        if accept(setting(0, at: index)) { return }
        while time(at: index) > 1000, accept(setting(time(at: index) / 2, at: index)) {}
        for unit in Self.units {
            let value = time(at: index)
            guard value % unit != 0 else { return }
            if accept(setting(value / unit * unit, at: index)) { return }
            if accept(setting((value / unit + 1) * unit, at: index)) { return }
        }
    }

    private func time(at index: Int) -> Int64 {
        index < best.steps.count ? best.steps[index].afterMilliseconds : best.endMilliseconds
    }

    private func setting(_ milliseconds: Int64, at index: Int) -> Schedule {
        var schedule = best
        if index < schedule.steps.count {
            schedule.steps[index].afterMilliseconds = milliseconds
        } else {
            schedule.endMilliseconds = milliseconds
        }
        return schedule
    }

    private mutating func plainSite() {
        var plain = best
        plain.site = .pair
        _ = accept(plain)
    }
}

extension Hunter {
    /// The shortest scenario that was found to break the same rule, and how often it was played on the way there.
    ///
    /// - Parameter limit: the most plays; all together also make no more than 400,000 passes.
    /// - Returns: nil when the run broke no rule.
    public func shrink(_ run: HuntRun, limit: Int = 3000) -> (schedule: Schedule, plays: Int)? {
        guard var shrinker = Shrinker(run, hunter: self, limit: limit) else { return nil }
        shrinker.shrink()
        return (shrinker.whole, shrinker.plays)
    }

    /// A scenario with what it was found by, and how to see it again.
    public func found(_ run: HuntRun, as schedule: Schedule) -> String {
        let because = run.violation?.because ?? ""
        let flag = mix == .hostile ? " --hostile" : ""
        return """
            # Found by drawing faults: seed \(run.seed), \(mix.rawValue), rule \(run.brokenRule ?? "-").
            # \(because)
            # Drawn again by: anvil simulate --seed \(run.seed) --for \(Command.Words.duration(seconds))\(flag)
            \(schedule.text)
            """
    }
}

import Facts

extension Contender {
    /// Plays the years, and counts.
    public func play(_ years: Years, policy: Policy = Policy()) -> Tally {
        var trial = Trial(world(years.site, policy: policy))
        if self == .oracle {
            playKnowing(years, &trial)
        } else {
            play(years.events[...], &trial)
        }
        trial.advance(to: years.milliseconds)
        return trial.tally
    }

    private func play(_ events: ArraySlice<Years.Event>, _ trial: inout Trial) {
        for event in events {
            trial.advance(to: event.at)
            trial.apply(event.command)
        }
    }

    private static let leadMilliseconds: Int64 = 600_000

    /// From one moment in which the site is whole to the next, the best of the plans.
    private func playKnowing(_ years: Years, _ trial: inout Trial) {
        let controllers = Oracle.controllers(years)
        var next = years.events.startIndex
        while next < years.events.endIndex {
            // Some time before, so that servers can leave a node that will crash.
            trial.advance(to: years.events[next].at - Self.leadMilliseconds)
            var best: (trial: Trial, next: Int)?
            for controller in controllers {
                var copy = trial
                copy.world.controller = controller
                let end = stretch(years, from: next, &copy)
                if best.map({ copy.isBetter(than: $0.trial, since: trial) }) ?? true { best = (copy, end) }
                // Where nothing was down and nothing done, no plan does better.
                if copy.isFlawless(since: trial) { break }
            }
            guard let best else { return }
            trial = best.trial
            next = best.next
        }
    }

    /// Plays on until the site is whole again before the next fault; returns that fault.
    private func stretch(_ years: Years, from first: Int, _ trial: inout Trial) -> Int {
        var next = first
        repeat {
            trial.advance(to: years.events[next].at)
            trial.apply(years.events[next].command)
            next += 1
            guard next < years.events.endIndex else {
                trial.advance(to: years.milliseconds)
                return next
            }
            trial.advance(to: years.events[next].at)
        } while !trial.world.isWhole
        return next
    }
}

extension Trial {
    func isFlawless(since start: Trial) -> Bool {
        tally.down == start.tally.down && tally.moves.count == start.tally.moves.count
            && tally.shutdowns.count == start.tally.shutdowns.count
    }

    /// Less downtime; then fewer hard ends, fewer shutdowns, fewer moves. Both end whole, at perhaps different faults: what
    /// counts is only what went wrong.
    func isBetter(than other: Trial, since start: Trial) -> Bool {
        let (own, theirs) = (tally.down - start.tally.down, other.tally.down - start.tally.down)
        if abs(own - theirs) > 1 { return own < theirs }
        let ranks = (tally.hardEnds.count - other.tally.hardEnds.count, tally.shutdowns.count - other.tally.shutdowns.count)
        if ranks.0 != 0 { return ranks.0 < 0 }
        if ranks.1 != 0 { return ranks.1 < 0 }
        return tally.moves.count < other.tally.moves.count
    }
}

extension World {
    /// Redundant, with mains, full batteries and a cool room: what happened before leaves no trace.
    var isWhole: Bool {
        isRedundant && plant.upses.allSatisfy { $0.mains && $0.joules >= 0.99 * $0.capacityJoules }
            && plant.nodes.allSatisfy { abs($0.heatOffset) < 2 } && plant.undertakings.allSatisfy { $0.state != .running }
            && plant.fences.isEmpty && plant.servers.allSatisfy { $0.until == nil }
    }
}

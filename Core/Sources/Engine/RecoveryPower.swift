import Facts

extension Judgement {
    /// R1: power without interruption for long enough.
    func powerCondition(_ view: NodeView) -> BootCondition {
        guard view.power.hasCords else { return BootCondition(.power, .good, view.power.because) }
        let wanted = policy.bootMainsSeconds
        guard view.power.condition == .good, let steady = steadyMainsSeconds(view.name) else {
            let because =
                view.power.condition == .bad
                ? "no power (\(view.power.because))" : "nothing certain of its power (\(view.power.because))"
            return BootCondition(.power, view.power.condition == .bad ? .bad : .unknown, because)
        }
        let isSteady = steady >= wanted
        return BootCondition(
            .power, isSteady ? .good : .bad,
            isSteady ? "power for \(Words.duration(wanted)) and more" : "power for less than \(Words.duration(wanted)) yet",
            at: isSteady ? nil : now.adding(seconds: wanted - steady))
    }

    /// R1: the best charge among its good sources.
    func chargeCondition(_ view: NodeView) -> BootCondition {
        let wanted = policy.bootChargePercent
        guard let best = bestCharged(view), let charge = best.source.power?.value.chargePercent else {
            return BootCondition(.charge, .unknown, "no charge known of a source that has mains")
        }
        guard charge < wanted else {
            return BootCondition(.charge, .good, "\(best.name) charged to \(Words.percent(wanted)) or more")
        }
        let because = "\(best.name) charged to less than \(Words.percent(wanted))"
        return charging(.charge, best, from: charge, to: wanted, because)
    }

    /// R1: the best of its good sources alone carries what runs on it, this host as before, through a boot and a safe stop.
    func runtimeCondition(_ view: NodeView) -> BootCondition {
        let boot = Measured(of: view.host.history?.bootSeconds ?? []).map { $0.value + $0.error } ?? policy.bootSecondsDefault
        let wanted = boot + situation.stops.needSeconds(picture.servers.map(\.name))
        var best: (seconds: Double, source: SourceView)?
        for feed in view.power.feeds where feed.condition == .good {
            guard let seconds = runtimeSeconds(of: feed, with: view), seconds > best?.seconds ?? -1 else { continue }
            best = (seconds, feed)
        }
        let told = "the \(Words.needed(wanted)) that a boot and a safe stop take"
        guard let best else {
            return BootCondition(.runtime, .unknown, "nothing known of how long its batteries would last, against \(told)")
        }
        guard best.seconds < wanted else {
            return BootCondition(.runtime, .good, "\(best.source.name) lasts longer than \(told)")
        }
        let because = "\(best.source.name) would last \(Words.left(best.seconds)), less than \(told)"
        guard best.seconds > 0, let charge = best.source.source.power?.value.chargePercent, charge * wanted / best.seconds <= 100
        else { return BootCondition(.runtime, .bad, "\(because), even when full") }
        return charging(.runtime, best.source, from: charge, to: charge * wanted / best.seconds, because)
    }

    private func bestCharged(_ view: NodeView) -> SourceView? {
        view.power.feeds.filter { $0.condition == .good && $0.source.power?.value.chargePercent != nil }
            .max { ($0.source.power?.value.chargePercent ?? 0) < ($1.source.power?.value.chargePercent ?? 0) }
    }

    /// R10: when a charge is reached, by the measured rate. The rate's error widens with the time that is left.
    private func charging(
        _ kind: BootCondition.Kind, _ source: SourceView, from charge: Double, to wanted: Double, _ because: String
    ) -> BootCondition {
        guard let rate = source.source.chargeRate, rate.value > 0 else { return BootCondition(kind, .bad, because) }
        let seconds = (wanted - charge) / rate.value * 60
        let slowest = rate.value - rate.error
        let latest = slowest > 0 ? (wanted - charge) / slowest * 60 : seconds * 2
        return BootCondition(
            kind, .bad, because, at: now.adding(seconds: seconds), errorSeconds: min(latest - seconds, seconds))
    }

    /// For how long a source would carry alone what runs on it and this host too, seconds; nil when nothing tells.
    ///
    /// The load it has now may still be that of hosts that only start: those that were booted count with what they took
    /// before, where that is more. A source's word without its load is no runtime.
    private func runtimeSeconds(of feed: SourceView, with view: NodeView) -> Double? {
        let own = self.load(of: view, on: feed)
        var booted = feed.source.elsewhere?.bootedPercent ?? 0
        for other in situation.nodes + situation.others
        where other !== view && other.power.feeds.contains(where: { $0.name == feed.name }) {
            guard other.isMember == .good || other.host.bmc?.known(at: now)?.on == true, other.host.role != .striker else {
                continue
            }
            booted += self.load(of: other, on: feed)
        }
        let load = max(feed.loadPercent ?? 0, booted) + own
        let worst = feed.worstSeconds(atLoadPercent: load)
        guard let promised = feed.runtimeSeconds, let present = feed.loadPercent else { return worst }
        let least = SourceView.leastLoadPercent
        let seconds = promised * max(present, least) / max(load, least)
        // What it promises counts as far as it kept its last promise; where that was never measured, the worst discharge bounds it.
        if feed.claimedSeconds != nil, let kept = feed.source.promiseKept { return seconds * kept }
        return min(seconds, worst ?? seconds)
    }

    /// What a host took before it stopped, all of it on this source, as when the others are empty, percent.
    private func load(of view: NodeView, on feed: SourceView) -> Double {
        let known = (view.host.history?.loads ?? []).filter { load in view.power.feeds.contains { $0.name == load.source } }
        return known.isEmpty ? policy.bootLoadPercent : known.reduce(0) { $0 + $1.percent }
    }
}

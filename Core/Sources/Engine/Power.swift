import Facts

/// What the cords of one host bring it.
struct PowerView {
    var condition: Condition
    var because: String
    /// The sources that feed it through a power supply that works.
    var feeds: [SourceView]
    var isCurrent: Bool
    /// Of the newest word that tells the condition; nil where it does not age.
    var age: WordAge?
    /// nil when unknown, seconds.
    var holdUpSeconds: Double?
    var holdUpBecause: String
    var fullRuntimeSeconds: Double?
    /// What the strongest source would carry alone, percent; nil when loads are unknown.
    var survivorLoadPercent: Double?
    var survivor: SourceName?
    var hasCords: Bool

    init(host: HostName, picture: Picture, sources: [SourceView]) {
        let cords = picture.cords.filter { $0.host == host }
        hasCords = !cords.isEmpty
        feeds = []
        for cord in cords where !Self.isFailed(psu: cord.psu, of: host, in: picture) {
            guard let view = sources.first(where: { $0.name == cord.source }) else { continue }
            if !feeds.contains(where: { $0.name == view.name }) { feeds.append(view) }
        }
        (condition, because) = Self.judge(hasCords: hasCords, feeds: feeds)
        isCurrent = feeds.contains { $0.condition == .bad && $0.isCurrent }
        age = Self.age(of: condition, feeds, now: picture.now)
        holdUpBecause = "nothing is known of its batteries"
        readHoldUp(picture: picture, sources: sources)
    }

    /// A supply that was never heard of works: the host it feeds runs.
    private static func isFailed(psu: Int, of host: HostName, in picture: Picture) -> Bool {
        picture.health.contains {
            $0.host == host && $0.health.value.kind == .psuFailed && $0.health.value.key == "psu\(psu)"
        }
    }

    /// "Has power" and "has no power" of `docs/rules.md`. P1 to P4, R1 and H6 read only this.
    private static func judge(hasCords: Bool, feeds: [SourceView]) -> (Condition, String) {
        guard hasCords else { return (.good, "no cords are configured, so its power is not watched") }
        if let good = feeds.first(where: { $0.condition == .good }) { return (.good, "\(good.name) \(good.because)") }
        let said = Words.list(feeds.map { "\($0.name) \($0.because)" })
        if feeds.contains(where: { $0.condition == .bad }) { return (.bad, said) }
        return (.unknown, feeds.isEmpty ? "no working power supply is known" : said)
    }

    /// A source that was last seen on battery stays bad, however long it is silent.
    private static func age(of condition: Condition, _ feeds: [SourceView], now: Moment) -> WordAge? {
        let telling = feeds.filter { $0.condition == condition }
        if condition == .bad, telling.contains(where: \.wasOnBattery) { return nil }
        return telling.compactMap { $0.source.power?.age(at: now) }.min { $0.seconds < $1.seconds }
    }

    /// For how long the strongest source can carry the load that it will have when the others are empty.
    private mutating func readHoldUp(picture: Picture, sources: [SourceView]) {
        var best: (seconds: Double, source: SourceView, load: Double?)?
        for feed in feeds {
            guard let runtime = feed.runtimeSeconds else { continue }
            let (seconds, load) = Self.alone(feed, runtime, sources, picture)
            if best == nil || seconds > best?.seconds ?? 0 { best = (seconds, feed, load) }
        }
        guard let best else { return }
        survivorLoadPercent = best.load
        survivor = best.source.name
        holdUpSeconds = best.seconds
        holdUpBecause =
            feeds.count > 1
            ? "\(best.source.name) alone carries all for \(Words.left(best.seconds))"
            : "\(best.source.name) lasts \(Words.left(best.seconds))"
        if let load = best.load, load > picture.policy.loadLimitPercent, feeds.count > 1 {
            let weakest = feeds.compactMap(\.runtimeSeconds).min() ?? 0
            holdUpSeconds = weakest
            holdUpBecause =
                "\(best.source.name) cannot carry all (\(Words.percent(load))), so the weakest counts: \(Words.duration(weakest))"
        }
        if let full = best.source.fullRuntimeSeconds, best.source.runtimeSeconds ?? 0 > 0 {
            fullRuntimeSeconds = full * best.seconds / (best.source.runtimeSeconds ?? 1)
        }
    }

    /// The runtime and load of a source once it carries alone what it shares with the others.
    private static func alone(
        _ feed: SourceView, _ runtime: Double, _ sources: [SourceView], _ picture: Picture
    ) -> (seconds: Double, loadPercent: Double?) {
        let sharing = sources.filter {
            $0.name != feed.name && $0.condition != .unknown && share(of: $0.name, fallsTo: feed.name, picture) > 0
        }
        guard !sharing.isEmpty else { return (runtime, feed.loadPercent) }
        guard let own = feed.loadPercent, sharing.allSatisfy({ $0.loadPercent != nil }) else {
            return (runtime / Double(sharing.count + 1), nil)
        }
        let added = sharing.reduce(0) { $0 + ($1.loadPercent ?? 0) * share(of: $1.name, fallsTo: feed.name, picture) }
        let before = max(own, SourceView.leastLoadPercent)
        return (runtime * before / max(own + added, SourceView.leastLoadPercent), own + added)
    }

    /// Which share of what `from` carries falls to `to` when `from` is empty: that of the hosts they both feed.
    /// Strikers are low-power hosts and left out.
    private static func share(of from: SourceName, fallsTo to: SourceName, _ picture: Picture) -> Double {
        var fed = 0.0
        var both = 0.0
        for host in picture.hosts where host.role != .striker && (host.on?.value ?? host.member?.value ?? true) {
            guard picture.cords.contains(where: { $0.host == host.name && $0.source == from }) else { continue }
            fed += 1
            if picture.cords.contains(where: { $0.host == host.name && $0.source == to }) { both += 1 }
        }
        return fed == 0 ? 0 : both / fed
    }
}

extension Picture {
    /// Whether a source feeds both hosts.
    func sharesSource(_ host: HostName, _ other: HostName) -> Bool {
        cords.contains { cord in
            cord.host == host && cords.contains { $0.host == other && $0.source == cord.source }
        }
    }
}

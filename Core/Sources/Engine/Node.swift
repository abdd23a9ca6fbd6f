import Facts

/// Something that forbids moving servers to a node.
struct Obstacle {
    enum Kind { case membership, storage, memory, maintenance, power, heat }
    var kind: Kind
    var because: String
    init(_ kind: Kind, _ because: String) {
        self.kind = kind
        self.because = because
    }
}

/// One host, read: what each rule asks of it. Nothing changes it once the situation is complete.
///
/// A class, because a dozen rules look at each host in every pass: copying this much as a struct was more than half
/// the time of `decide` (`docs/decisions/015-views-are-classes.md`).
final class NodeView {
    var host: Host
    var power: PowerView
    var heat: HeatView
    var health: HealthView
    /// Servers that run here, or are on their way from here.
    var servers: [ServerName]
    private let ignoredWeight: Double
    private let stalePeriods: Double
    var isMember: Condition
    var needSeconds: Double
    var floorSeconds: Double
    /// The hold-up that the rules use: P12 fills in for one that is not known. nil when nothing is known, seconds.
    var holdUpSeconds: Double?
    var holdUpBecause: String
    /// The same by the shortest of the stops that were measured; nil when they agree.
    var leastNeedSeconds: Double?
    var evacuationSeconds: Double
    /// The same by the slowest of the last migrations: what a deadline is held against.
    var longestEvacuationSeconds: Double
    /// The host itself, not the whole Anvil.
    var inMaintenance: Bool
    /// Why servers may not be moved here; filled in when the peer is known.
    var obstacles: [Obstacle] = []

    var name: HostName { host.name }
    var isFit: Bool { obstacles.isEmpty }
    var unfitBecause: [String] { obstacles.map(\.because) }
    var hasNoPower: Bool { power.condition == .bad }
    var isSyncSource: Bool { host.storage?.value == .syncSource }

    init(_ host: Host, picture: Picture, sources: [SourceView], stops: StopTimes) {
        let now = picture.now
        let policy = picture.policy
        self.host = host
        ignoredWeight = policy.riskIgnoredWeight
        stalePeriods = policy.stalePeriods
        power = PowerView(host: host.name, picture: picture, sources: sources)
        heat = HeatView(host: host.name, picture: picture)
        health = HealthView(host: host.name, heat: heat, sources: sources, picture: picture)
        servers = picture.servers.filter { $0.on?.value == host.name && $0.state != .stopped }.map(\.name)
        isMember = host.member?.known(at: now).map { $0 ? .good : .bad } ?? .unknown
        needSeconds = stops.needSeconds(servers)
        leastNeedSeconds = stops.leastNeedSeconds(servers)
        floorSeconds = policy.floorSeconds
        if let full = power.fullRuntimeSeconds {
            floorSeconds = min(policy.floorSeconds, full * policy.floorShareOfFullRuntime)
        }
        holdUpSeconds = power.holdUpSeconds
        holdUpBecause = power.holdUpBecause
        let here = servers
        let bytes = picture.servers.reduce(0.0) { here.contains($1.name) ? $0 + Double($1.memoryBytes) : $0 }
        evacuationSeconds = bytes / (picture.migrationBytesPerSecond ?? policy.migrationBytesPerSecond)
        longestEvacuationSeconds = max(evacuationSeconds, bytes / (picture.migrationRates?.min() ?? .infinity))
        inMaintenance = host.maintenance?.isRunning(at: now) ?? false
        fillInHoldUp(picture)
        hearSummary(now)
    }

    /// S11: what the host says of itself, as it came through the cluster, where nothing else is known of it.
    private func hearSummary(_ now: Moment) {
        guard let seen = host.summary, let told = seen.known(at: now) else { return }
        let powerWord = told.powerAge.map { Heard($0, toldAt: seen.observedAt, now: now, stalePeriods) }
        if power.condition == .unknown, powerWord?.isFresh ?? true {
            power.condition = told.power
            power.because = told.powerBecause
            power.isCurrent = powerWord?.isCurrent ?? true
            power.age = told.powerAge
            holdUpSeconds = told.holdUpSeconds
            holdUpBecause = told.holdUpBecause
        }
        if heat.sums.known == 0, let age = told.heatAge {
            heat.take(told, Heard(age, toldAt: seen.observedAt, now: now, stalePeriods))
        }
        if health.known == .unknown, let age = told.healthAge {
            health.take(told, Heard(age, toldAt: seen.observedAt, now: now, stalePeriods), ignoring: ignoredWeight)
        }
    }

    /// P12: what is taken for the hold-up when the sources do not tell it.
    private func fillInHoldUp(_ picture: Picture) {
        guard power.condition == .bad, holdUpSeconds == nil else { return }
        guard let last = picture.memory.holdUps.first(where: { $0.host == host.name }) else { return }
        let lostAt = picture.memory.holds.first { $0.key == HoldKey.noPower(host.name) }?.since ?? picture.now
        let passed = max(0, picture.now.secondsSince(max(last.at, lostAt)))
        holdUpSeconds = max(0, last.seconds - passed)
        holdUpBecause =
            "nothing is heard of its batteries; \(Words.duration(last.seconds)) were left \(Words.duration(passed)) ago"
    }

    /// Fit: a running member, storage up to date, memory free, not in maintenance, power, not hot. What of that is not so.
    func obstacles(receivingFrom other: NodeView, picture: Picture) -> [Obstacle] {
        [
            memberObstacle, storageObstacle(picture.now), memoryObstacle(other, picture), maintenanceObstacle, powerObstacle,
            heatObstacle,
        ]
        .compactMap(\.self)
    }

    private var memberObstacle: Obstacle? {
        switch isMember {
        case .good: nil
        case .bad: Obstacle(.membership, "\(name) is not a running member of the cluster")
        case .unknown: Obstacle(.membership, "nothing is heard of \(name)'s membership")
        }
    }

    private func storageObstacle(_ now: Moment) -> Obstacle? {
        switch host.storage?.known(at: now) {
        case .upToDate, .syncSource: nil
        case .syncTarget: Obstacle(.storage, "storage on \(name) is still catching up")
        case .outdated: Obstacle(.storage, "storage on \(name) is out of date")
        case .unknown, nil: Obstacle(.storage, "nothing is known of the storage on \(name)")
        }
    }

    private func memoryObstacle(_ other: NodeView, _ picture: Picture) -> Obstacle? {
        // A server on its way has its memory on the target already.
        let coming = picture.servers.filter { other.servers.contains($0.name) && $0.state != .migrating }
        let needed = coming.reduce(Int64(0)) { $0 + $1.memoryBytes }
        guard needed > 0 else { return nil }
        guard let free = host.memoryFreeBytes else { return Obstacle(.memory, "nothing is known of the free memory on \(name)") }
        guard free < needed else { return nil }
        return Obstacle(.memory, "\(name) has \(gibibytes(free)) of memory free and the servers need \(gibibytes(needed))")
    }

    private var maintenanceObstacle: Obstacle? {
        inMaintenance ? Obstacle(.maintenance, "\(name) is in maintenance") : nil
    }

    private var powerObstacle: Obstacle? {
        let lasts = power.condition == .good || holdUpSeconds.map { $0 > needSeconds } ?? false
        return lasts ? nil : Obstacle(.power, "\(name) has no power that lasts: \(power.because)")
    }

    private var heatObstacle: Obstacle? {
        if heat.isHot || heat.isCritical || heat.isCriticallyCold {
            return Obstacle(.heat, "\(name) is out of its temperature range itself")
        }
        return heat.known == .unknown ? Obstacle(.heat, "no temperature of \(name) is known") : nil
    }

    private func gibibytes(_ bytes: Int64) -> String {
        "\(Words.number((Double(bytes) / 1_073_741_824 * 10).rounded() / 10)) GiB"
    }

    var assessment: HostAssessment {
        HostAssessment(
            host: name, role: host.role, isMember: isMember, power: power.condition, powerBecause: power.because,
            holdUpSeconds: holdUpSeconds, holdUpBecause: holdUpBecause, needSeconds: needSeconds,
            floorSeconds: floorSeconds, heat: heat.sums, isHot: heat.isHot, isCritical: heat.isCritical,
            risk: health.risk, parts: health.parts, healthKnown: health.known == .good, isFit: isFit,
            unfitBecause: unfitBecause, servers: servers, leastNeedSeconds: leastNeedSeconds,
            powerAge: power.age, heatAge: heat.age, healthAge: health.age)
    }
}

/// A word of another host, as old as it is here and now: its age there, and the time since it was told.
struct Heard {
    var observedAt: Moment
    var isFresh: Bool
    /// Whether it is new enough to end a hold: not older than one period of its agent.
    var isCurrent: Bool

    init(_ age: WordAge, toldAt: Moment, now: Moment, _ stalePeriods: Double) {
        observedAt = toldAt.adding(seconds: -age.seconds)
        let seconds = now.secondsSince(observedAt)
        isFresh = seconds <= age.staleAfterSeconds
        isCurrent = seconds <= age.staleAfterSeconds / stalePeriods
    }
}

extension Observed {
    func age(at now: Moment) -> WordAge {
        WordAge(seconds: now.secondsSince(observedAt), staleAfterSeconds: staleAfterSeconds)
    }
}

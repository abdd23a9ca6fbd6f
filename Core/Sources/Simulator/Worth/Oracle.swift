import Engine
import Facts

/// Looks after the site knowing every fault before it happens.
///
/// It is an achievable lower bound: whatever it does, somebody could have done in the same site with the same batteries,
/// migration rates and boot times, had he guessed right. From one moment in which the site is whole to the next it plays each
/// of its plans on a copy of the world with the faults that will truly come, and keeps the one with the least downtime.
/// One of the plans is ours, so that it is never worse by construction; another waits with every act for the last moment at
/// which it still succeeds, and boots as soon as there is mains.
enum Oracle {
    /// What one plan does with its foresight.
    struct Plan: Sendable {
        /// At the beginning of an outage, or of a time without cooling, that two nodes do not survive, one goes at once.
        var shedsAtOnce: Bool
        /// Servers leave a node before it crashes.
        var movesBefore: Bool
    }

    static let plans = [Plan(shedsAtOnce: true, movesBefore: true), Plan(shedsAtOnce: false, movesBefore: true)]

    /// Whose judgement a world follows in a stretch of time.
    static func controllers(_ years: Years) -> [@Sendable (Picture) -> Decision] {
        let epoch = World.standardEpoch.milliseconds
        let planned: [@Sendable (Picture) -> Decision] = plans.map { plan in
            { picture in Foresight(picture, years, plan, now: picture.now.milliseconds - epoch).decision() }
        }
        return [{ decide($0) }] + planned
    }
}

/// One pass of a judge who knows what comes.
struct Foresight {
    /// So much of a battery's last seconds is left, for a pass and the clock's steps.
    static let slackSeconds = 25.0
    /// How far a plan looks ahead.
    static let horizon: Int64 = 30 * 86_400_000

    let picture: Picture
    let years: Years
    let plan: Oracle.Plan
    let now: Int64

    init(_ picture: Picture, _ years: Years, _ plan: Oracle.Plan, now: Int64) {
        (self.picture, self.years, self.plan, self.now) = (picture, years, plan, now)
    }

    func decision() -> Decision {
        Bystander.judge(picture) { _ in
            guard let host = picture.hosts.first(where: { $0.name == picture.seat }) else { return [] }
            return host.role == .node ? asNode() : asStriker()
        }
    }

    // MARK: A node

    private func asNode() -> [Intent] {
        guard picture.isMember(picture.seat), let peer = picture.peer else { return [] }
        let stop = forPower(peer) + forHeat(peer)
        if !stop.isEmpty { return stop }
        return rescue(peer) + Cluster.start(picture)
    }

    /// While the batteries outlast the outage nothing is done. Else one node goes at once, if that makes them last longer; and
    /// at the last moment the other.
    private func forPower(_ peer: Host) -> [Intent] {
        let sources = picture.sources(of: picture.seat)
        let feeding = sources.compactMap { $0.power?.value }
        guard !feeding.isEmpty, feeding.allSatisfy({ $0.input == .bad }) else { return [] }
        let left = secondsUntil { if case .mains(_, on: true) = $0 { true } else { false } }
        let holdUp = feeding.compactMap(\.runtimeSeconds).max() ?? 0
        guard left + Self.slackSeconds > holdUp else { return [] }
        if holdUp <= needSeconds { return leave(peer, .power, .p4, mayMove: false) }
        return plan.shedsAtOnce ? shed(peer, .power, .p3) : []
    }

    /// The same with the time until the node turns itself off.
    private func forHeat(_ peer: Host) -> [Intent] {
        let inside = picture.sensors.filter { $0.host == picture.seat && !$0.isOfRoom }
        let over =
            inside.compactMap { sensor -> Double? in
                let line = sensor.temperature.value
                return line.criticalCelsius.map { line.value - $0 }
            }.max() ?? -100
        // Ten kelvin over critical the hardware acts; five before is the last moment for a stop of a minute or two.
        if over > 4 { return leave(peer, .thermal, .t3, mayMove: true) }
        let isWarm = over > -25 && secondsUntil(Self.isCooling) > 900 && isCoolingOff
        return isWarm && plan.shedsAtOnce ? shed(peer, .thermal, .t4) : []
    }

    private static func isCooling(_ command: Command) -> Bool { if case .cooling(on: true) = command { true } else { false } }

    private var isCoolingOff: Bool {
        let last = years.last(before: now) { if case .cooling = $0 { true } else { false } }
        if case .cooling(on: false)? = last { return true }
        return false
    }

    /// Servers leave a node that will crash, just before.
    private func rescue(_ peer: Host) -> [Intent] {
        guard plan.movesBefore, picture.isMember(peer.name), peer.storage?.known(at: picture.now) == .upToDate else { return [] }
        let here = picture.servers(on: picture.seat)
        let seconds = here.reduce(0) { $0 + Double($1.memoryBytes) } / (picture.migrationBytesPerSecond ?? 1e8) + 30
        guard !here.isEmpty, crashes(picture.seat, withinSeconds: seconds), !crashes(peer.name, withinSeconds: 3 * seconds)
        else { return [] }
        return [move(here, to: peer.name, .h1)]
    }

    private func crashes(_ host: HostName, withinSeconds seconds: Double) -> Bool {
        years.next(after: now, within: Int64(seconds * 1000)) {
            if case .crash(host) = $0 { true } else { false }
        } != nil
    }

    // MARK: Acts

    /// The node that hosts less goes, its servers go to the other before.
    private func shed(_ peer: Host, _ reason: StopReason, _ rule: Rule) -> [Intent] {
        guard picture.isMember(peer.name), bothAreUpToDate(peer) else { return [] }
        let here = picture.servers(on: picture.seat)
        let there = picture.servers(on: peer.name).count
        guard here.count < there || (here.count == there && picture.seat > peer.name) else { return [] }
        return here.isEmpty ? [withdraw(reason, rule)] : [move(here, to: peer.name, rule)]
    }

    private func bothAreUpToDate(_ peer: Host) -> Bool {
        let own = picture.hosts.first { $0.name == picture.seat }?.storage?.known(at: picture.now)
        return own == .upToDate && peer.storage?.known(at: picture.now) == .upToDate
    }

    private func leave(_ peer: Host, _ reason: StopReason, _ rule: Rule, mayMove: Bool) -> [Intent] {
        let here = picture.servers(on: picture.seat)
        guard !here.isEmpty else { return [withdraw(reason, rule)] }
        if mayMove, picture.isMember(peer.name), bothAreUpToDate(peer), isCool(peer.name) {
            return [move(here, to: peer.name, rule)]
        }
        return [
            Intent(
                kind: .stopServers, rule: rule, by: picture.seat, host: picture.seat,
                servers: StopTimesOrder.names(here), because: "the last moment")
        ]
    }

    private func isCool(_ host: HostName) -> Bool {
        !picture.sensors.contains { $0.host == host && !$0.isOfRoom && $0.temperature.value.state == .critical }
    }

    private func withdraw(_ reason: StopReason, _ rule: Rule) -> Intent {
        Intent(
            kind: .withdraw, rule: rule, by: picture.seat, host: picture.seat, because: "the last moment",
            preconditions: [.hostsNothing(picture.seat)], stopReason: reason)
    }

    private func move(_ servers: [Server], to peer: HostName, _ rule: Rule) -> Intent {
        Intent(
            kind: .migrate, rule: rule, by: picture.seat, host: picture.seat, servers: servers.map(\.name), to: peer,
            because: "in time", preconditions: [.isMember(peer)])
    }

    /// What stopping here truly takes, seconds.
    private var needSeconds: Double {
        let servers = picture.servers(on: picture.seat)
        let chain = servers.reduce(0) { $0 + ($1.stopSeconds.max() ?? Numbers.serverStopSeconds) }
        let longest = servers.map { $0.stopSeconds.max() ?? Numbers.serverStopSeconds }.max() ?? 0
        let hasOrder = servers.contains { !$0.after.isEmpty }
        return (hasOrder ? chain : longest) + Numbers.hostStopSeconds + Self.slackSeconds
    }

    private func secondsUntil(_ matches: (Command) -> Bool) -> Double {
        years.next(after: now, within: Self.horizon, where: matches).map { Double($0 - now) / 1000 } ?? Double(Self.horizon)
            / 1000
    }

    // MARK: A Striker

    /// Boots whatever a person did not stop, as soon as it has mains and is cool.
    private func asStriker() -> [Intent] {
        picture.hosts.compactMap { node in
            guard node.role == .node, picture.isOff(node), node.openStop?.reason != .user else { return nil }
            let hasMains = picture.sources(of: node.name).contains { $0.power?.known(at: picture.now)?.input == .good }
            guard hasMains, !(node.openStop?.reason == .thermal && isCoolingOff) else { return nil }
            return Intent(kind: .boot, rule: .r1, by: picture.seat, host: node.name, because: "as soon as it can run")
        }
    }
}

/// The order in which servers stop: those that others need come last.
enum StopTimesOrder {
    static func names(_ servers: [Server]) -> [ServerName] {
        var left = servers
        var order: [ServerName] = []
        while !left.isEmpty {
            let free = left.firstIndex { server in !left.contains { $0.after.contains(server.name) } } ?? left.startIndex
            order.append(left.remove(at: free).name)
        }
        return order
    }
}

extension Years {
    /// The last command of that kind at or before a moment.
    func last(before now: Int64, where matches: (Command) -> Bool) -> Command? {
        var low = events.startIndex
        var high = events.endIndex
        while low < high {
            let middle = (low + high) / 2
            if events[middle].at <= now { low = middle + 1 } else { high = middle }
        }
        return events[..<low].last { matches($0.command) }?.command
    }
}

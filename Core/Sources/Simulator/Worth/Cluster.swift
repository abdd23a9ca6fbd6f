import Facts

/// What Pacemaker does by itself: fences by switching off and on, and starts servers once both nodes are seen, or one is
/// surely off. That it recovers the servers of a node that died is in the model of the site.
enum Cluster {
    static func acts(for picture: Picture) -> [Intent] {
        guard picture.isMember(picture.seat), let peer = picture.peer else { return [] }
        return fence(peer, picture) + start(peer, picture)
    }

    /// A peer that died is switched on again by the one that is left; one that a person stopped is not.
    static func fence(_ peer: Host, _ picture: Picture) -> [Intent] {
        guard picture.isOff(peer), peer.openStop == nil, picture.hasOutput(peer.name) else { return [] }
        return [Intent(kind: .boot, rule: .r3, by: picture.seat, host: peer.name, because: "fenced: off, then on")]
    }

    private static func start(_ peer: Host, _ picture: Picture) -> [Intent] {
        // Two nodes wait for all: alone, one starts nothing until it has seen that the other is off.
        guard picture.isMember(peer.name) || picture.isOff(peer) else { return [] }
        return start(picture)
    }

    /// Servers start on the first node with data that is up to date, beside those that run.
    static func start(_ picture: Picture) -> [Intent] {
        let names = picture.servers.filter {
            $0.state == .stopped && !$0.stayOff && $0.stoppedBy?.by != .person && $0.on?.known(at: picture.now) == .some(nil)
        }.map(\.name)
        guard !names.isEmpty, picture.hasNewestData(picture.seat) else { return [] }
        if let peer = picture.peer, picture.isMember(peer.name), picture.hasNewestData(peer.name) {
            let counts = (picture.servers(on: picture.seat).count, picture.servers(on: peer.name).count)
            guard counts.0 > counts.1 || (counts.0 == counts.1 && picture.seat < peer.name) else { return [] }
        }
        return [
            Intent(
                kind: .startServers, rule: .r7, by: picture.seat, host: picture.seat, servers: names,
                because: "the cluster is whole",
                preconditions: [.isMember(picture.seat)])
        ]
    }
}

/// A daemon on each host, as NUT's upsmon: when fewer of its supplies than it needs are left, it shuts the host down.
enum UPSDaemon {
    /// A UPS says that its battery is low at this charge or at so little runtime. Source: NUT's defaults for drivers that
    /// work it out themselves (`lowbatt` of most devices, `override.battery.runtime.low`).
    static let lowChargePercent = 20.0
    static let lowRuntimeSeconds = 120.0
    /// One that was on battery and is not heard for so long counts as low (DEADTIME).
    static let deadSeconds = 15.0

    static func acts(for picture: Picture) -> [Intent] {
        guard picture.isMember(picture.seat) else { return [] }
        guard isLow(picture) else { return Cluster.acts(for: picture) }
        return shutDown(picture.seat, picture, rule: .p4, reason: .power)
    }

    /// MINSUPPLIES 1: every UPS that feeds the host is on battery and low.
    private static func isLow(_ picture: Picture) -> Bool {
        let sources = picture.sources(of: picture.seat)
        return !sources.isEmpty && sources.allSatisfy { isCritical($0, picture.now) }
    }

    private static func isCritical(_ source: PowerSource, _ now: Moment) -> Bool {
        guard let seen = source.power, seen.value.output != .mains else { return false }
        if now.secondsSince(seen.observedAt) > deadSeconds { return true }
        return seen.value.output == .off || (seen.value.chargePercent ?? 100) <= lowChargePercent
            || (seen.value.runtimeSeconds ?? .infinity) <= lowRuntimeSeconds
    }

    /// Servers stop where they are, then the host.
    static func shutDown(_ host: HostName, _ picture: Picture, rule: Rule, reason: StopReason) -> [Intent] {
        let here = picture.servers(on: host)
        guard here.isEmpty else {
            return [
                Intent(kind: .stopServers, rule: rule, by: host, host: host, servers: here.map(\.name), because: "shutting down")
            ]
        }
        return [
            Intent(
                kind: .withdraw, rule: rule, by: host, host: host, because: "shutting down",
                preconditions: [.hostsNothing(host)], stopReason: reason)
        ]
    }
}

extension Host {
    /// Why it is stopped; nil once it ran again.
    var openStop: StopRecord? { stop.flatMap { $0.endedAt == nil ? $0 : nil } }
}

extension Picture {
    var peer: Host? { hosts.first { $0.role == .node && $0.name != seat } }
    func isMember(_ name: HostName) -> Bool { hosts.contains { $0.name == name && $0.member?.known(at: now) == true } }
    func servers(on host: HostName) -> [Server] { servers.filter { $0.on?.value == host && $0.state != .stopped } }
    /// Whether its BMC says so.
    func isOff(_ host: Host) -> Bool { host.bmc?.known(at: now)?.on == false || host.on?.known(at: now) == false }
    func hasNewestData(_ name: HostName) -> Bool {
        let storage = hosts.first { $0.name == name }?.storage?.known(at: now)
        return storage == .upToDate || storage == .syncSource
    }

    /// The sources that feed a host.
    func sources(of host: HostName) -> [PowerSource] {
        sources.filter { source in cords.contains { $0.source == source.name && $0.host == host } }
    }

    /// Whether anything that feeds a host gives power, as far as was last heard.
    func hasOutput(_ host: HostName) -> Bool {
        sources(of: host).contains { $0.power.map { $0.value.output != .off } ?? true }
    }
}

import Cycle
import Facts

extension Plant {
    static let networks = ["bcn", "sn", "ifn"]

    // MARK: Links

    mutating func cut(_ one: HostName, _ other: HostName, _ network: String?) throws(WorldError) {
        _ = try find(one)
        _ = try find(other)
        guard one != other else { throw .impossible("a host is not cut from itself") }
        try check(network)
        cuts.insert(Cut(one, other, network: network))
    }

    mutating func join(_ one: HostName, _ other: HostName, _ network: String?) throws(WorldError) {
        _ = try find(one)
        _ = try find(other)
        try check(network)
        let cut = Cut(one, other, network: network)
        cuts = cuts.filter { $0.one != cut.one || $0.other != cut.other || (network != nil && $0.network != network) }
    }

    private func check(_ network: String?) throws(WorldError) {
        guard let network, !Self.networks.contains(network) else { return }
        throw .unknown(what: "network", name: network, known: Self.networks)
    }

    // MARK: Hosts

    mutating func crash(_ host: HostName) throws(WorldError) {
        let index = try find(host)
        guard machines[index].isOn else { throw .impossible("\(host) is off already") }
        die(index)
    }

    mutating func restart(_ host: HostName) throws(WorldError) {
        let index = try find(host)
        if machines[index].isOn { die(index) }
        beginBoot(index, by: nil)
    }

    mutating func stop(_ host: HostName) throws(WorldError) {
        let index = try find(host)
        guard case .running = machines[index].phase else { throw .impossible("\(host) does not run, it cannot be stopped") }
        guard machines[index].role == .node else { return beginLeaving(index, reason: .user) }
        machines[index].personStops = true
    }

    mutating func start(_ host: HostName) throws(WorldError) {
        let index = try find(host)
        guard case .off = machines[index].phase else { throw .impossible("\(host) is not off, it cannot be started") }
        guard !livePSUs(machines[index]).isEmpty else { throw .impossible("\(host) has no power, it cannot be started") }
        beginBoot(index, by: nil)
    }

    mutating func setMaintenance(_ host: HostName?, _ order: MaintenanceOrder?) throws(WorldError) {
        let value = order.map {
            Maintenance(until: $0.seconds.map { moment.adding(seconds: $0) }, handsOff: $0.handsOff)
        }
        guard let host else {
            maintenance = value
            return
        }
        machines[try find(host)].maintenance = value
    }

    mutating func pinStorage(_ host: HostName?, _ state: StorageState?) throws(WorldError) {
        guard let host else {
            for index in machines.indices where machines[index].role == .node { machines[index].pinnedStorage = state }
            return
        }
        machines[try find(host, .node)].pinnedStorage = state
    }

    /// A person looked, and says so to every host that runs.
    mutating func confirmOff(_ host: HostName) throws(WorldError) {
        let index = try find(host, .node)
        guard !machines[index].isOn else { throw .impossible("\(host) is on: who says otherwise risks its data") }
        for keeper in machines.indices where machines[keeper].isUp {
            machines[keeper].book.entries[host, default: .init()].confirmedOffAt = clock(of: keeper)
        }
    }

    // MARK: Daemons

    mutating func kill(_ host: HostName, _ point: FaultPoint?) throws(WorldError) {
        let index = try find(host)
        guard machines[index].isUp, machines[index].daemon.isUp else { throw .impossible("no daemon runs on \(host)") }
        guard let point else { return endDaemon(index) }
        machines[index].daemon.killAt = point
    }

    /// A person stops the daemon, and starts it again.
    mutating func setDaemon(_ host: HostName, _ up: Bool) throws(WorldError) {
        let index = try find(host)
        guard up else {
            guard machines[index].scans else { throw .impossible("no daemon runs on \(host)") }
            return endDaemon(index, restarts: false)
        }
        guard !machines[index].daemon.isUp else { throw .impossible("the daemon of \(host) runs") }
        machines[index].daemon = Daemon()
    }

    /// What shows the jump is the daemon that ran across it.
    mutating func setClock(_ index: Int, _ seconds: Double) {
        machines[index].wallAhead += milliseconds(seconds)
        guard machines[index].scans else { return }
        machines[index].clockJump = ClockJump(seconds: seconds, at: clock(of: index))
    }

    /// The daemon dies; the system starts it again. What it had begun alone is not gone on with.
    mutating func endDaemon(_ index: Int, restarts: Bool = true) {
        let pause = milliseconds(Numbers.daemonRestartSeconds)
        machines[index].daemon = Daemon(isUp: false, startsAt: restarts ? now + pause : nil)
        let host = machines[index].name
        for other in undertakings.indices where undertakings[other].state == .running && undertakings[other].intent.by == host {
            switch undertakings[other].intent.kind {
            // The system's own shutdown goes on without the daemon, and so does a server that is on its way.
            case .withdraw: continue
            case .migrate, .stopServers, .startServers: undertakings[other].waiting = []
            case .boot, .fence, .forceOff, .cancelMigration: undertakings[other].wakesAt = nil
            }
            undertakings[other].underWay = []
            finish(other, .failed, "the daemon of \(host) was killed")
        }
        tell(
            LogEvent(
                milliseconds: now, event: .outcome, kind: "killed", by: host, host: host, key: "daemon",
                because: restarts ? "starts again in \(LogEvent.seconds(pause)) s" : "stays down until a person starts it"))
    }

    mutating func startDaemons() {
        for index in machines.indices {
            guard let starts = machines[index].daemon.startsAt, starts <= now else { continue }
            machines[index].daemon = Daemon()
        }
    }

    // MARK: DR hosts

    mutating func addDistant(_ name: HostName, _ sources: [SourceName]) throws(WorldError) {
        guard index(of: name) == nil else { throw .impossible("there is a host \(name) already") }
        for source in sources where ups(source) == nil {
            throw .unknown(what: "UPS", name: source, known: upses.map(\.name))
        }
        let cords = sources.count == 1 ? sources + sources : sources
        machines.append(Machine(name: name, role: .dr, psus: cords))
        shareLoad()
        tellStates()
    }
}

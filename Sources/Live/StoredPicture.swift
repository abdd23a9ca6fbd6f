import Cycle
public import Facts
public import Store

extension StoredSeat {
    /// The picture of this seat as of now, for a host that has not its configuration: what the seat knew beside the facts (site, policy,
    /// cluster) is taken from the last picture it recorded.
    public func picture(knownFrom last: Picture, at now: Moment) -> Picture {
        let site = Site(
            anvil: last.anvil, hosts: last.hosts.map { Site.HostEntry(name: $0.name, role: $0.role) },
            servers: last.servers.map {
                Site.ServerEntry(
                    name: $0.name, essential: $0.essential, after: $0.after, startDelaySeconds: $0.startDelaySeconds,
                    migrates: $0.migrates, stayOff: $0.stayOff)
            }, sources: last.sources.map(\.name), cords: last.cords)
        var state = SeatState(seat: host, site: site, policy: last.policy, cluster: last.cluster)
        for known in last.hosts {
            if let maintenance = known.maintenance { state.hostMaintenance[known.name] = maintenance }
            if let stop = known.stop { state.stops[known.name] = stop }
        }
        state.memory = memory
        let fresh = FactTable(self).picture(of: state, at: now)
        var picture = last
        picture.seat = host
        picture.now = now
        picture.hosts = fresh.hosts
        picture.servers = fresh.servers
        picture.sources = fresh.sources
        picture.sensors = fresh.sensors
        picture.health = fresh.health
        picture.agents = fresh.agents
        picture.agentAlerts = fresh.agentAlerts
        picture.memory = memory
        return picture
    }
}

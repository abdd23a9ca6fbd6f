public import Facts

/// What those who act ask of the status.
extension ClusterStatus {
    public func resource(_ name: ServerName) -> Resource? { resources.first { $0.name == name } }

    public func isMember(_ host: HostName) -> Bool { nodes.first { $0.name == host }?.isMember == true }

    /// Whether a server runs there and nothing is done with it at the moment.
    public func runs(_ name: ServerName, on host: HostName) -> Bool {
        guard let resource = resource(name), resource.role == "Started", resource.active else { return false }
        return resource.nodes == [host]
    }

    public func isStopped(_ name: ServerName) -> Bool {
        guard let resource = resource(name) else { return true }
        return !resource.active && resource.nodes.isEmpty && resource.role == "Stopped"
    }

    public func servers(on host: HostName) -> [ServerName] {
        resources.filter { $0.isServer && $0.nodes.contains(host) }.map(\.name)
    }
}

import AgentKit
import Facts

/// From the status of DRBD to lines.
struct DrbdLines {
    let input: AgentInput
    let status: DrbdStatus

    func all() -> [AgentLine] {
        [.storage(StorageReport(key: input.host, state: here))]
            + peers.map { .storage(StorageReport(key: $0, state: state(of: $0))) }
            + status.resources.flatMap { readings($0) + alerts($0) }
    }

    private var peers: [HostName] { Set(status.resources.flatMap { $0.peers.map(\.name) }).sorted() }

    // MARK: Whose data is good

    /// This host's data, of all its volumes together: the worst counts.
    var here: StorageState {
        let disks = status.resources.flatMap { $0.volumes.map(\.disk) }
        let replications = status.resources.flatMap { $0.peers.flatMap { $0.volumes.map(\.replication) } }
        if replications.contains(where: Self.targets.contains) { return .syncTarget }
        if disks.contains(where: { $0 != "UpToDate" }) {
            return disks.contains { Self.notKnown.contains($0) } ? .unknown : .outdated
        }
        return replications.contains(where: Self.sources.contains) ? .syncSource : .upToDate
    }

    /// A peer's data, as far as this host hears of it.
    func state(of peer: HostName) -> StorageState {
        let all = status.resources.flatMap { $0.peers.filter { $0.name == peer } }
        guard all.allSatisfy({ $0.connection == "Connected" }) else { return .unknown }
        let volumes = all.flatMap(\.volumes)
        if volumes.contains(where: { Self.sources.contains($0.replication) }) { return .syncTarget }
        if volumes.contains(where: { $0.disk != "UpToDate" }) {
            return volumes.contains { Self.notKnown.contains($0.disk) } ? .unknown : .outdated
        }
        return volumes.contains { Self.targets.contains($0.replication) } ? .syncSource : .upToDate
    }

    private static let targets: Set<String> = ["SyncTarget", "PausedSyncT", "WFBitMapT", "VerifyT"]
    private static let sources: Set<String> = ["SyncSource", "PausedSyncS", "WFBitMapS", "Ahead"]
    private static let notKnown: Set<String> = ["DUnknown", "Attaching", "Negotiating", "Detaching"]

    // MARK: What is shown and told

    private func readings(_ resource: DrbdStatus.Resource) -> [AgentLine] {
        let name = resource.name
        var lines: [AgentLine] = [.state("\(name).role", resource.role.isEmpty ? "unknown" : resource.role)]
        lines += resource.volumes.map { .state("\(name)/\($0.number).disk", $0.disk) }
        for peer in resource.peers {
            lines.append(.state("\(name).\(peer.name).connection", peer.connection))
            for volume in peer.volumes {
                lines.append(.state("\(name)/\(volume.number).\(peer.name).replication", volume.replication))
                guard Self.targets.contains(volume.replication) || Self.sources.contains(volume.replication) else { continue }
                if let done = volume.donePercent {
                    lines.append(.number("percent", "\(name)/\(volume.number).\(peer.name).done", done.rounded(), "%"))
                }
                if let out = volume.outOfSyncBytes {
                    lines.append(.number("size", "\(name)/\(volume.number).\(peer.name).outOfSync", out, "B"))
                }
            }
        }
        return lines
    }

    private func alerts(_ resource: DrbdStatus.Resource) -> [AgentLine] {
        let name = resource.name
        let alone = resource.peers.filter { $0.connection == "StandAlone" }.map(\.name)
        let cut = resource.peers.filter { !["Connected", "StandAlone"].contains($0.connection) }.map(\.name)
        let bad = resource.volumes.filter { ["Failed", "Diskless"].contains($0.disk) }.map { "\($0.number) is \($0.disk)" }
        return one(
            name, "alone", .critical, !alone.isEmpty,
            "\(name) no longer talks to \(alone.joined(separator: ", ")): perhaps both wrote (split brain); see: drbdadm status \(name)",
            end: "\(name) is connected again")
            + one(
                name, "connection", .warning, !cut.isEmpty,
                "\(name) is not connected to \(cut.joined(separator: ", ")): what is written now is on one host only",
                end: "\(name) is connected again")
            + one(
                name, "disk", .warning, !bad.isEmpty,
                "\(name): volume \(bad.joined(separator: ", ")): it works over the network only; look at the disk",
                end: "\(name) has its disk again")
            + one(
                name, "suspended", .critical, resource.isSuspended,
                "\(name) holds all writes back: its servers stand still until it has quorum or its peer is fenced",
                end: "\(name) writes again")
    }

    private func one(
        _ name: String, _ what: String, _ level: AlertLevel, _ stands: Bool, _ text: String, end: String
    ) -> [AgentLine] {
        let stood = input.lastText("\(name).\(what).state") == "bad"
        return [.state("\(name).\(what).state", stands ? "bad" : "ok")]
            + AgentLine.alert(level, "drbd.\(name).\(what)", text, when: stands, stood: stood, end: end)
    }
}

import AgentKit
import Facts
import Pacemaker

/// From the status of a cluster to lines.
struct ClusterLines {
    let input: AgentInput
    /// All members see the same disks: the data of a member is the newest there is.
    var isStorageShared = false
    /// Memory that servers could still take on this host, bytes.
    var freeBytes: Int64?

    func lines(for status: ClusterStatus) -> [AgentLine] {
        (freeBytes.map { [.number("bytes", "memory.free", Double($0), "bytes")] } ?? []) + status.nodes.flatMap(member)
            + standing(status) + unclean(status) + failures(status) + fencings(status) + resources(status)
    }

    /// No cluster runs here: this host is no member. Of the others nothing is known.
    func stopped(because why: String) -> [AgentLine] {
        [.member(Membership(key: input.host, on: true, member: false, storage: .unknown))]
            + told("cluster.state", "stopped") { before in
                AgentLine.alert(
                    .warning, "cluster.stopped",
                    "this host is not in the cluster: \(why); start Corosync and Pacemaker, or see why they ended",
                    when: true, stood: before == "stopped", end: "")
            }
    }

    private func member(_ node: ClusterStatus.Node) -> [AgentLine] {
        guard let isMember = node.isMember else { return [] }
        // That it is not heard does not say that it is off: only its BMC or its fencing does.
        let line = Membership(
            key: node.name, on: isMember ? true : nil, member: isMember,
            storage: isStorageShared && isMember ? .upToDate : .unknown,
            memoryFreeBytes: node.name == input.host ? freeBytes : nil)
        let word =
            isMember
            ? node.standby ? "standby" : node.maintenance ? "maintenance" : "member"
            : node.unclean ? "unclean" : node.pending ? "pending" : "offline"
        return [.member(line), .state("node.\(node.name)", word)]
    }

    /// A member that vanished and is not yet known to be off: what ran there runs nowhere until it is.
    private func unclean(_ status: ClusterStatus) -> [AgentLine] {
        let lost = status.nodes.filter { $0.unclean && $0.online != true }.map(\.name).sorted()
        return each("unclean", of: lost, level: .critical, end: { "\($0) is known to be off, or is a member again" }) {
            "\($0) vanished from the cluster and is not known to be off: its servers wait until it is fenced"
        }
    }

    /// What is so of the whole cluster.
    private func standing(_ status: ClusterStatus) -> [AgentLine] {
        var lines = told("cluster.state", "running") { before in
            AgentLine.alert(
                .warning, "cluster.stopped", "", when: false, stood: before == "stopped", end: "this host is in the cluster again"
            )
        }
        if let quorum = status.hasQuorum {
            lines += told("cluster.quorum", quorum ? "yes" : "no") { before in
                AgentLine.alert(
                    .critical, "cluster.quorum", "the cluster has no quorum: it starts nothing; look at its links and members",
                    when: !quorum, stood: before == "no", end: "the cluster has quorum again")
            }
        }
        if let fences = status.fencesPeers {
            lines += told("cluster.fencing", fences ? "on" : "off") { before in
                AgentLine.alert(
                    .warning, "cluster.fencing",
                    "fencing is switched off: a server could come to run twice; configure it, then: anvil doctor",
                    when: !fences, stood: before == "off", end: "fencing is on")
            }
        }
        lines += told("cluster.maintenance", status.isInMaintenance ? "on" : "off") { before in
            AgentLine.alert(
                .notice, "cluster.maintenance", "Pacemaker is in maintenance mode: it neither starts, moves nor watches a server",
                when: status.isInMaintenance, stood: before == "on", end: "Pacemaker's maintenance mode is over")
        }
        if let coordinator = status.coordinator { lines.append(.state("cluster.coordinator", coordinator)) }
        return lines
    }

    /// One alert for each resource that failed, with the last failure; it ends when Pacemaker has cleaned it up.
    private func failures(_ status: ClusterStatus) -> [AgentLine] {
        var last: [String: ClusterStatus.Failure] = [:]
        for failure in status.failures { last[failure.resource] = failure }
        return each("failed", of: last.keys.sorted(), end: { "\($0): no failed action any more" }) { name in
            guard let failure = last[name] else { return "" }
            let why = failure.because.isEmpty ? "" : ": \(failure.because)"
            return "\(name): \(failure.task) failed on \(failure.node)\(why); when mended: crm_resource --cleanup -r \(name)"
        }
    }

    /// Only the last word on each host counts.
    private func fencings(_ status: ClusterStatus) -> [AgentLine] {
        var last: [String: ClusterStatus.Fencing] = [:]
        for fencing in status.fencings where last[fencing.target].map({ $0.at < fencing.at }) ?? true {
            last[fencing.target] = fencing
        }
        let failed = last.filter { $0.value.status == "failed" }
        return last.sorted { $0.key < $1.key }.map {
            .state("fencing.\($0.key)", "\($0.value.action) \($0.value.status) \($0.value.at)")
        }
            + each("unfenced", of: failed.keys.sorted(), level: .critical, end: { "\($0) was fenced, or is a member again" }) {
                name in
                let why = failed[name]?.because.map { ": \($0)" } ?? ""
                return "fencing \(name) failed\(why); until it is known to be off, its servers cannot start elsewhere: "
                    + "look whether it is off, and why its BMC does not answer"
            }
    }

    private func resources(_ status: ClusterStatus) -> [AgentLine] {
        let blocked = status.resources.filter(\.blocked).map(\.name).sorted()
        let unmanaged = status.resources.filter { !$0.managed && !status.isInMaintenance }.map(\.name).sorted()
        return each("blocked", of: blocked, end: { "\($0) is no longer blocked" }) {
            "\($0) failed so that Pacemaker leaves it alone: look at it, then: crm_resource --cleanup -r \($0)"
        }
            + each("unmanaged", of: unmanaged, level: .notice, end: { "\($0) is managed again" }) {
                "\($0) is not managed: Pacemaker neither watches nor restarts it"
            }
    }

    /// One link of several that is down. That none reaches the other member is told as its loss, not link by link.
    func links(_ links: ClusterLinks) -> [AgentLine] {
        guard !links.links.isEmpty else { return [] }
        let down = links.links.filter(\.isDown).map { "\($0.number)" }
        let told = down.count == links.links.count ? [] : down
        return links.links.map { .state("link.\($0.number)", $0.isDown ? "down" : "up") }
            + each("link", of: told, end: { "link \($0) of the cluster is up again, or none is" }) {
                "link \($0) of the cluster is down, the others carry all: look at its cable and its switch"
            }
    }

    // MARK: Telling

    /// A state that is printed with each scan, and the alert that goes with it.
    private func told(_ key: String, _ state: String, alert: (String?) -> [AgentLine]) -> [AgentLine] {
        [.state(key, state)] + alert(input.lastText(key))
    }

    /// One alert for each name that is in this state now, and the end of those that were. The names are a reading.
    private func each(
        _ what: String, of names: [String], level: AlertLevel = .warning, end: (String) -> String, text: (String) -> String
    ) -> [AgentLine] {
        let before = (input.lastText("cluster.\(what)") ?? "").words.filter { $0 != "none" }
        let alerts = names.flatMap { name in
            AgentLine.alert(level, "cluster.\(name).\(what)", text(name), when: true, stood: true, end: "")
        }
        let ended = before.filter { !names.contains($0) }.flatMap { name in
            AgentLine.alert(level, "cluster.\(name).\(what)", "", when: false, stood: true, end: end(name))
        }
        return [.state("cluster.\(what)", names.isEmpty ? "none" : names.joined(separator: " "))] + alerts + ended
    }
}

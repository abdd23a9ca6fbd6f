import AgentKit

/// One thing of the cluster that is as it should be, or is not.
public struct HealthCheck: Equatable, Sendable {
    /// What was looked at, one or two words.
    public var name: String
    /// Nil when the cluster does not say.
    public var isGood: Bool?
    public var text: String
    /// The command that mends it, or shows more.
    public var mend: String?

    init(_ name: String, _ isGood: Bool?, _ text: String, mend: String? = nil) {
        self.name = name
        self.isGood = isGood
        self.text = text
        self.mend = mend
    }
}

extension ClusterStatus {
    /// Whether the cluster is as it should be: members, quorum, fencing, servers, and nothing left behind by us.
    public func health(_ notes: Pacemaker.Notes) -> [HealthCheck] {
        nodes.map(member) + [quorum, fencing] + resources.filter(\.isServer).map(server) + [failed, mode] + [leftovers(notes)]
    }

    private func member(_ node: Node) -> HealthCheck {
        let name = "node \(node.name)"
        if node.unclean { return HealthCheck(name, false, "is to be fenced", mend: "crm_mon -1") }
        if node.pending { return HealthCheck(name, false, "is about to join", mend: "crm_mon -1") }
        guard node.isMember == true else {
            return HealthCheck(name, node.online, "is no member", mend: "on \(node.name): anvil safe-start")
        }
        if node.standby {
            return HealthCheck(name, false, "is a member on standby", mend: "crm_standby --node \(node.name) --delete")
        }
        return HealthCheck(name, true, "is a member" + (node.isCoordinator ? " and coordinates" : ""))
    }

    private var quorum: HealthCheck {
        switch hasQuorum {
        case true?: HealthCheck("quorum", true, "is there")
        case false?: HealthCheck("quorum", false, "is missing: no server is started", mend: "anvil safe-start --alone")
        case nil: HealthCheck("quorum", nil, "is not told", mend: "corosync-quorumtool")
        }
    }

    private var fencing: HealthCheck {
        guard fencesPeers == true else {
            return HealthCheck(
                "fencing", fencesPeers, "is switched off: a server could run twice",
                mend: "crm_attribute --type crm_config --name stonith-enabled --update true")
        }
        if let open = fencings.first(where: { $0.status == "pending" }) {
            return HealthCheck("fencing", false, "of \(open.target) is under way", mend: "stonith_admin --history '*'")
        }
        // The history is newest first: what failed and worked later is over.
        let last = Dictionary(fencings.map { ($0.target, $0) }) { newest, _ in newest }.values
        if let bad = last.first(where: { $0.status == "failed" }) {
            return HealthCheck(
                "fencing", false, "of \(bad.target) failed: \(bad.because ?? "no reason was told")", mend: "anvil doctor --fence")
        }
        return HealthCheck("fencing", true, "is switched on")
    }

    private func server(_ server: Resource) -> HealthCheck {
        let (name, place) = ("server \(server.name)", server.nodes.joined(separator: ", "))
        if server.failed || server.blocked {
            return HealthCheck(name, false, "has failed", mend: "crm_resource --cleanup --resource \(server.name)")
        }
        if server.nodes.count > 1, server.role != "Migrating" {
            return HealthCheck(name, false, "is on \(place) at once", mend: "crm_mon -1")
        }
        if !server.managed { return HealthCheck(name, false, "is not managed", mend: "crm_mon -1") }
        if server.active { return HealthCheck(name, true, "\(server.role.lowercased()) on \(place)") }
        if server.targetRole == "Stopped" { return HealthCheck(name, true, "is stopped, as it was asked") }
        return HealthCheck(name, false, "does not run", mend: "anvil server start \(server.name)")
    }

    private var failed: HealthCheck {
        guard let first = failures.first else { return HealthCheck("failed actions", true, "none") }
        return HealthCheck(
            "failed actions", false,
            "\(failures.count), such as \(first.task) of \(first.resource) on \(first.node): \(first.because)",
            mend: "crm_resource --cleanup")
    }

    private var mode: HealthCheck {
        isInMaintenance
            ? HealthCheck(
                "maintenance", false, "the cluster's own is on: it manages nothing",
                mend: "crm_attribute --type crm_config --name maintenance-mode --delete")
            : HealthCheck("maintenance", true, "the cluster's own is off")
    }

    /// What we write into the cluster goes again; while ScanCore acts some of it is there.
    private func leftovers(_ notes: Pacemaker.Notes) -> HealthCheck {
        var left = notes.placements.map { "\($0.server) is told to be on \($0.host)" }
        left += notes.claim.map { ["the claim is held (\($0))"] } ?? []
        return left.isEmpty
            ? HealthCheck("our marks", true, "none is left")
            : HealthCheck("our marks", nil, "\(left.joined(separator: "; ")): so while ScanCore acts", mend: "anvil status")
    }
}

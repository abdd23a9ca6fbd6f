public import Facts
import Markup

/// The claim that only one node of a pair can take (S1), and why a host stops. Both are in the cluster's configuration, which
/// both nodes keep on their disks and which the cluster itself changes one after the other.
extension Pacemaker {
    /// What the configuration holds of ours.
    public struct Notes: Hashable, Sendable {
        /// The claim, as its owner wrote it.
        public var claim: String?
        /// Why each host stops or was stopped, as it wrote it.
        public var stops: [HostName: String]
        public var placements: [Placement]
        /// Who is in maintenance; `wholeAnvil` is a key, too.
        public var maintenance: [HostName: MaintenanceNote] = [:]
        /// What `anvil safe-stop` stopped.
        public var safelyStopped: [ServerName] = []
    }

    private static let claimSet = "anvil-claim"
    private static let stopReason = "anvil-stop-reason"

    public func notes() async throws(PacemakerError) -> Notes {
        let configuration = try tree("cibadmin", await run("cibadmin", ["--query", "--scope", "configuration"]).output)
        let claim = configuration.descendants("cluster_property_set").first { $0["id"] == Self.claimSet }?.first("nvpair")
        var stops: [HostName: String] = [:]
        for node in configuration.first("nodes")?.all("node") ?? [] {
            let reason = node.descendants("nvpair").first { $0["name"] == Self.stopReason }?["value"]
            if let name = node["uname"], let reason { stops[name] = reason }
        }
        return Notes(
            claim: claim?["value"], stops: stops, placements: placements(in: configuration),
            maintenance: maintenances(in: configuration), safelyStopped: safelyStopped(in: configuration))
    }

    /// Takes the claim in one step; false when there is one already, whoever has it.
    public func take(claim text: String) async throws(PacemakerError) -> Bool {
        let value = "<nvpair id='\(Self.claimSet)-value' name='\(Self.claimSet)' value='\(Self.quoted(text))'/>"
        let set = "<cluster_property_set id='\(Self.claimSet)'>\(value)</cluster_property_set>"
        let answer = try await run(
            "cibadmin", ["--create", "--scope", "crm_config", "--xml-text", set], allowing: [Status.exists])
        return answer.status == 0
    }

    /// Drops the claim if it still is this one; another's stays.
    public func drop(claim text: String) async throws(PacemakerError) {
        // A text of ours: rule, host and moment, without quotes.
        let path = "//cluster_property_set[@id='\(Self.claimSet)'][nvpair/@value='\(text)']"
        try await run("cibadmin", ["--delete", "--xpath", path], allowing: [Status.noSuchThing])
    }

    /// Notes why a host stops; nil takes the note away.
    public func note(stopOf host: HostName, _ reason: String?) async throws(PacemakerError) {
        let change = reason.map { ["--update", $0] } ?? ["--delete"]
        try await run(
            "crm_attribute", ["--node", host, "--name", Self.stopReason, "--lifetime", "forever"] + change,
            allowing: [Status.noSuchThing])
    }

    /// Turns a host off by the cluster's own fencing, by all methods of its topology; returns when one verified it.
    public func fence(_ host: HostName, limitSeconds: Double) async throws(PacemakerError) {
        try await run(
            "stonith_admin", ["--fence", host, "--timeout", "\(Int(limitSeconds))", "--tag", "anvil"],
            seconds: limitSeconds + Self.toolSeconds)
    }
}

extension Pacemaker {
    /// After a boot a node alone waits for its peer before it has quorum (`wait_for_all`): the peer is surely off, it waits no more.
    public func goAlone() async throws(PacemakerError) {
        try await run("corosync-cmapctl", ["-s", "quorum.cancel_wait_for_all", "u8", "1"])
    }

    /// Tells the cluster that a host is off, which is known for sure: it need not be fenced before its servers start.
    public func confirmOff(_ host: HostName) async throws(PacemakerError) {
        try await run("stonith_admin", ["--confirm", host])
    }
}

/// What nodes tell each other. It lives in the cluster's memory only: no disk, no scheduler, and gone with its host.
extension Pacemaker {
    private static let bulletin = "anvil-bulletin"

    /// Tells the other members; what was told before is forgotten.
    public func tell(_ text: String) async throws(PacemakerError) {
        try await run("attrd_updater", ["--name", Self.bulletin, "--update", text, "--private"])
    }

    /// What each member told last, by host.
    public func told() async throws(PacemakerError) -> [HostName: String] {
        let answer = try await run(
            "attrd_updater", ["--name", Self.bulletin, "--query", "--all", "--output-as=xml"],
            allowing: [Status.noSuchAttribute])
        guard answer.status == 0 else { return [:] }
        var texts: [HostName: String] = [:]
        for attribute in try tree("attrd_updater", answer.output).descendants("attribute") {
            if let host = attribute["host"], let value = attribute["value"] { texts[host] = value }
        }
        return texts
    }
}

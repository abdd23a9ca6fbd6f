import AgentKit
public import Markup

/// The status of a cluster, from the XML that `crm_mon` prints.
///
/// Only what is asked for is read, so a newer version's additions disturb nothing; what is not said is unknown (nil).
public struct ClusterStatus: Equatable, Sendable {
    public struct Node: Equatable, Sendable {
        public var name: String
        public var online: Bool?
        public var pending: Bool
        public var unclean: Bool
        public var standby: Bool
        public var maintenance: Bool
        public var isCoordinator: Bool

        /// Whether it is a running member that can host servers.
        public var isMember: Bool? { online.map { $0 && !pending && !unclean } }
    }

    public struct Resource: Equatable, Sendable {
        public var name: String
        /// `ocf:heartbeat:VirtualDomain` and the like.
        public var agent: String
        /// `Started`, `Stopped`; while Pacemaker acts on it `Starting`, `Stopping`, `Migrating`.
        public var role: String
        public var active: Bool
        public var blocked: Bool
        public var managed: Bool
        public var failed: Bool
        /// What a person or the engine asked for: `Stopped`, `Started`.
        public var targetRole: String?
        public var nodes: [String]
    }

    public struct Operation: Equatable, Sendable {
        public var resource: String
        public var node: String
        public var task: String
        public var ok: Bool
        /// When its result came, as Pacemaker writes it: only ever compared with itself.
        public var at: String
        public var seconds: Double?
    }

    public struct Failure: Equatable, Sendable {
        public var resource: String
        public var node: String
        public var task: String
        public var because: String
    }

    public struct Fencing: Equatable, Sendable {
        public var target: String
        public var action: String
        /// `success`, `failed` or `pending`.
        public var status: String
        public var at: String
        public var because: String?
    }

    public var hasQuorum: Bool?
    public var coordinator: String?
    public var isInMaintenance: Bool
    public var fencesPeers: Bool?
    public var nodes: [Node]
    public var resources: [Resource]
    public var operations: [Operation]
    public var failures: [Failure]
    public var fencings: [Fencing]

    /// What is asked for: all that is read below.
    public static let arguments = ["--one-shot", "--output-as=xml", "--include=all", "--pending"]

    public init(_ text: String) throws(MarkupError) {
        let root = try Document.parse(text)
        let coordinator = root.first(["summary", "current_dc"])
        let options = root.first(["summary", "cluster_options"])
        hasQuorum = coordinator?.flag("with_quorum")
        self.coordinator = coordinator?["name"]
        isInMaintenance = options?.flag("maintenance-mode") ?? false
        fencesPeers = options?.flag("stonith-enabled")
        nodes = (root.first("nodes")?.all("node") ?? []).compactMap(Node.init)
        resources = (root.first("resources")?.descendants("resource") ?? []).compactMap(Resource.init)
        operations = (root.first("node_history")?.all("node") ?? []).flatMap(Operation.all)
        failures = (root.first("failures")?.all("failure") ?? []).compactMap(Failure.init)
        fencings = (root.first("fence_history")?.all("fence_event") ?? []).compactMap(Fencing.init)
    }
}

extension ClusterStatus.Node {
    init?(_ element: Element) {
        guard let name = element["name"] else { return nil }
        self.init(
            name: name, online: element.flag("online"), pending: element.flag("pending") ?? false,
            unclean: element.flag("unclean") ?? false, standby: element.flag("standby") ?? false,
            maintenance: element.flag("maintenance") ?? false, isCoordinator: element.flag("is_dc") ?? false)
    }
}

extension ClusterStatus.Resource {
    init?(_ element: Element) {
        guard let name = element["id"], let agent = element["resource_agent"] else { return nil }
        self.init(
            name: name, agent: agent, role: element["role"] ?? "", active: element.flag("active") ?? false,
            blocked: element.flag("blocked") ?? false, managed: element.flag("managed") ?? true,
            failed: element.flag("failed") ?? false, targetRole: element["target_role"],
            nodes: element.all("node").compactMap { $0["name"] })
    }

    /// Whether it is a server: a virtual machine.
    public var isServer: Bool { agent.hasSuffix(":VirtualDomain") || agent == "ocf:alteeve:server" }
}

extension ClusterStatus.Operation {
    static func all(of node: Element) -> [Self] {
        guard let name = node["name"] else { return [] }
        return node.all("resource_history").flatMap { history in
            history.all("operation_history").compactMap { operation in
                guard let resource = history["id"], let task = operation["task"] else { return nil }
                return Self(
                    resource: resource, node: name, task: task, ok: operation["rc"] == "0",
                    at: operation["last-rc-change"] ?? "", seconds: operation["exec-time"].flatMap(seconds))
            }
        }
    }

    /// `1119ms` in seconds.
    private static func seconds(_ text: String) -> Double? {
        guard text.hasSuffix("ms"), let value = text.dropLast(2).decimal else { return nil }
        return value / 1000
    }
}

extension ClusterStatus.Failure {
    init?(_ element: Element) {
        guard let key = element["op_key"] ?? element["id"], let node = element["node"] else { return nil }
        // `srv1_start_0`: the resource, the task, the interval.
        var parts = key.split(separator: "_").map(String.init)
        if parts.count >= 3 { parts.removeLast() }
        let task = element["task"] ?? (parts.count > 1 ? parts.removeLast() : "operation")
        if element["task"] != nil, parts.count > 1, parts.last == task { parts.removeLast() }
        let said = [element["exitstatus"], element["exitreason"], element["status"]].compactMap { $0?.identity }
        self.init(resource: parts.joined(separator: "_"), node: node, task: task, because: said.joined(separator: ", "))
    }
}

extension ClusterStatus.Fencing {
    init?(_ element: Element) {
        guard let target = element["target"], let status = element["status"] else { return nil }
        self.init(
            target: target, action: element["action"] ?? "fence", status: status, at: element["completed"] ?? "",
            because: (element["exit-reason"] ?? element["extended-status"])?.identity)
    }
}

extension Element {
    /// `true` or `false`; nil when it is neither.
    package func flag(_ name: String) -> Bool? {
        switch self[name]?.lowercased() {
        case "true", "1", "yes": true
        case "false", "0", "no": false
        default: nil
        }
    }
}

import AgentKit
public import Facts
import Glibc

/// Whether there is a cluster on which this host acts.
public struct Cluster: Sendable {
    /// Where the cluster's configuration lies.
    var configuration = "/etc/corosync/corosync.conf"
    /// Where its daemon leaves its process id.
    var processFile = "/run/corosync.pid"

    public init() {}

    /// A Striker is no member of a cluster: it acts for the pair that its site names, through the BMCs.
    public func presence(for host: HostName, in site: Site) -> ClusterPresence {
        let isStriker = site.hosts.first { $0.name == host }?.role == .striker
        if isStriker {
            let hasNodes = site.hosts.contains { $0.role == .node }
            return hasNodes ? .present : .absent(because: "the site names no node that this Striker could boot")
        }
        return because().map { .absent(because: $0) } ?? .present
    }

    var isConfigured: Bool { access(configuration, F_OK) == 0 }

    /// Why no cluster runs here; nil when one does.
    private func because() -> String? {
        guard access(configuration, F_OK) == 0 else {
            return findTool("corosync") != nil
                ? "Corosync is installed but not configured: there is no \(configuration)"
                : "no cluster software is installed on this host (there is no \(configuration))"
        }
        guard isRunning() else { return "Corosync is configured but does not run; see: systemctl status corosync" }
        guard findTool("crm_mon") != nil else { return "Corosync runs, but Pacemaker's tools are not installed (crm_mon)" }
        return nil
    }

    private func isRunning() -> Bool {
        guard let text = readText(processFile, limitBytes: 32), let pid = Int32(text.prefix { $0.isNumber }) else { return false }
        return readText("/proc/\(pid)/comm", limitBytes: 32).map { $0.hasPrefix("corosync") } ?? false
    }
}

public import Facts
import Glibc

/// Whether a cluster runs on this host. Reading it and acting on it are not part of this version, so a running one is
/// named and left alone.
public struct Cluster: Sendable {
    /// Where the cluster's configuration lies.
    var configuration = "/etc/corosync/corosync.conf"
    /// Where its daemon leaves its process id.
    var processFile = "/run/corosync.pid"
    var toolDirectories = ["/usr/sbin", "/sbin", "/usr/bin", "/bin"]

    public init() {}

    public func presence() -> ClusterPresence {
        .absent(because: because())
    }

    private func because() -> String {
        guard access(configuration, F_OK) == 0 else {
            return has("corosync")
                ? "Corosync is installed but not configured: there is no \(configuration)"
                : "no cluster software is installed on this host (there is no \(configuration))"
        }
        guard isRunning() else { return "Corosync is configured but does not run; see: systemctl status corosync" }
        guard has("crm_mon") else { return "Corosync runs, but Pacemaker's tools are not installed (crm_mon)" }
        return "a cluster runs here, but this version of Anvil does not act on clusters yet"
    }

    private func has(_ tool: String) -> Bool {
        toolDirectories.contains { access("\($0)/\(tool)", X_OK) == 0 }
    }

    private func isRunning() -> Bool {
        guard let text = readText(processFile, limitBytes: 32), let pid = Int32(text.prefix { $0.isNumber }) else { return false }
        return readText("/proc/\(pid)/comm", limitBytes: 32).map { $0.hasPrefix("corosync") } ?? false
    }
}

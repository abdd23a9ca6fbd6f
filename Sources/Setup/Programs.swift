import FoundationEssentials
import Glibc

/// Where PostgreSQL's programs are, and how they come here.
struct Programs {
    /// `/usr/lib/postgresql/15/bin`.
    var folder: String
    /// The major version, `15`.
    var version: String

    func path(_ name: String) -> String { "\(folder)/\(name)" }

    /// Finds them, or installs Debian's package, which takes root. True if it was installed now.
    static func ready() throws(SetupError) -> (Programs, isNew: Bool) {
        if let found = find(), hasOpenSSL { return (found, false) }
        let command = "apt-get update && apt-get install -y --no-install-recommends postgresql openssl"
        guard access("/usr/bin/apt-get", X_OK) == 0, geteuid() == 0 else {
            throw .notInstalled("PostgreSQL (or openssl)", command: command)
        }
        try Tools.run(["apt-get", "update"], timeLimitSeconds: 600)
        try Tools.run(
            ["apt-get", "install", "-y", "--no-install-recommends", "postgresql", "openssl"], timeLimitSeconds: 1200)
        guard let found = find() else { throw .notInstalled("PostgreSQL", command: command) }
        return (found, true)
    }

    private static var hasOpenSSL: Bool { access("/usr/bin/openssl", X_OK) == 0 }

    private static func find() -> Programs? {
        let base = "/usr/lib/postgresql"
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: base)) ?? []
        let whole = versions.filter { access("\(base)/\($0)/bin/initdb", X_OK) == 0 }
        guard let newest = whole.compactMap({ Int($0) }).max() else { return nil }
        return Programs(folder: "\(base)/\(newest)/bin", version: String(newest))
    }
}

public import Facts
import Glibc

/// What people approved (`anvil approve`): a file for each intent in the data directory, which only root can write.
public struct Approvals: Sendable {
    private let directory: String

    public init(directory: String) { self.directory = "\(directory)/approved" }

    private static let prefix = "approval."

    /// The alert that asks for it.
    static func alert(for intent: Intent, on host: HostName) -> Alert {
        Alert(
            level: .warning, key: "approval.\(intent.id)", host: host,
            text: "\(intent.because) It waits for a person: anvil approve \(intent.id)", rule: intent.rule)
    }

    /// What waits, by the name of its intent, with what it says.
    public static func waiting(_ alerts: [Alert]) -> [String: String] {
        alerts.reduce(into: [:]) { waiting, alert in
            if alert.key.hasPrefix(prefix) { waiting[String(alert.key.dropFirst(prefix.count))] = alert.text }
        }
    }

    func has(_ intent: String) -> Bool { access(path(intent), F_OK) == 0 }

    /// Approves an intent; false when the directory cannot be written: only root may.
    public func add(_ intent: String) -> Bool {
        guard mkdir(directory, 0o700) == 0 || errno == EEXIST else { return false }
        let file = open(path(intent), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        close(file)
        return true
    }

    /// An approval ends with what it was given for: the same intent at another time asks anew.
    func keep(only intents: Set<String>) {
        for name in names() where !intents.contains(name) { unlink(path(name)) }
    }

    private func names() -> [String] {
        guard let list = opendir(directory) else { return [] }
        defer { closedir(list) }
        var names: [String] = []
        while let entry = readdir(list) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { place in
                place.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    private func path(_ intent: String) -> String {
        // Names of intents are made of names of rules, kinds and hosts: none has a slash.
        "\(directory)/\(intent.replacing("/", with: "_"))"
    }
}

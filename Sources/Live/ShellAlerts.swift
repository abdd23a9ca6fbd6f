import Cycle
import Facts

/// Troubles of the daemon itself, told as alerts beside those of the agents.
struct ShellAlerts {
    var host = ""
    var storeProblem: String?
    /// The directory whose disk is full, while recording lives on its reserve.
    var fullDirectory: String?
    var settingsProblem: String?
    var unreadableDirectories: [String]?
    var jump: ClockJump?

    func standing(at now: Moment) -> [Alert] {
        var alerts: [Alert] = []
        if let storeProblem { alerts.append(alert(.critical, "store.\(host).failed", "Nothing is recorded. \(storeProblem)")) }
        if let fullDirectory {
            alerts.append(
                alert(
                    .critical, "store.\(host).full",
                    "The disk of \(fullDirectory) is full. Decisions and alerts are still recorded, on a reserve; history is shortened to make room. Free some space there."
                ))
        }
        if let settingsProblem {
            alerts.append(
                alert(
                    .warning, "settings.\(host).wrong",
                    "The settings were changed, but are wrong; the old ones hold. \(settingsProblem)"))
        }
        if let unreadableDirectories {
            let names = unreadableDirectories.joined(separator: ", ")
            alerts.append(
                alert(
                    .warning, "agents.\(host).none",
                    "No agents directory can be read (\(names)), so nothing is watched on \(host). Make it, or name another with --agents."
                ))
        }
        if let told = jump?.alert(on: host, at: now) { alerts.append(told) }
        return alerts
    }

    private func alert(_ level: AlertLevel, _ key: String, _ text: String) -> Alert {
        Alert(level: level, key: key, host: host, text: text)
    }
}

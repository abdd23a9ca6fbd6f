public import Facts
import Glibc

/// How agents are found and run.
public struct FleetOptions: Sendable {
    public var host: HostName
    /// Where executables named `scan-...` are looked for, in this order.
    public var directories: [String]
    /// The user as whom agents run that need no privilege, where we are root.
    public var user: String
    /// Where agents find the commands they call.
    public var path: [String]
    /// How many run side by side, 1 to 64.
    public var concurrency: Int
    /// No run may take longer, whatever its agent asks for, seconds.
    public var timeLimitSeconds: Double
    /// Agents that are not run, by name.
    public var disabled: Set<String>
    /// Settings by the name of the agent.
    public var settings: [String: [String: SettingValue]]
    /// Which settings are secret, as `name.key`: they are cut out of every reason.
    public var secrets: Set<String>
    /// The seconds between passes.
    public var passPeriodSeconds: Double
    /// After how many of its periods without success an agent's facts are unknown.
    public var stalePeriods: Double

    public init(host: HostName, directories: [String]) {
        self.host = host
        self.directories = directories
        user = "nobody"
        path = ["/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"]
        concurrency = 16
        timeLimitSeconds = 600
        disabled = []
        settings = [:]
        secrets = []
        passPeriodSeconds = 5
        stalePeriods = 3
    }
}

extension FleetOptions {
    /// The environment of every agent, whole.
    var environment: [String: String] {
        var environment = ["PATH": path.joined(separator: ":"), "LANG": "C.UTF-8", "HOME": "/"]
        if let zone = getenv("TZ") { environment["TZ"] = String(cString: zone) }
        return environment
    }

    /// The texts that must not be shown in a reason.
    func secretTexts(of agent: String) -> [String] {
        (settings[agent] ?? [:]).flatMap { name, value -> [String] in
            guard secrets.contains("\(agent).\(name)") else { return [] }
            switch value {
            case .text(let text): return [text]
            case .list(let texts): return texts
            case .number, .flag: return []
            }
        }.filter { !$0.isEmpty }
    }
}

extension ProcessUser {
    /// The numbers that the system's service manager keeps for users that exist only while something runs.
    private static let passing: ClosedRange<UInt32> = 61184...65519

    /// Whom an agent runs as that needs no privilege. `nobody` is many programs' user, and what one of them does counts
    /// against all: in its stead each agent gets a number of its own, so that none can read, end or starve another.
    static func unprivileged(_ user: ProcessUser?, named name: String, agent: String) -> ProcessUser? {
        guard let user, name == "nobody", hasAllNumbers else { return user }
        let hash = agent.utf8.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 }
        return ProcessUser(user: passing.lowerBound + hash % UInt32(passing.count), group: user.group)
    }

    /// In a container the numbers may not exist.
    private static let hasAllNumbers: Bool = {
        guard let map = readSmallFile("/proc/self/uid_map", limit: 256) else { return false }
        return String(decoding: map, as: UTF8.self).split(whereSeparator: \.isWhitespace) == ["0", "0", "4294967295"]
    }()

    /// The user of that name; nil when this host has none.
    init?(named name: String) {
        var buffer = [CChar](repeating: 0, count: 16 << 10)
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        guard getpwnam_r(name, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return nil }
        self.init(user: entry.pw_uid, group: entry.pw_gid)
    }
}

/// What one run of an agent, or a look for it, gave.
public struct AgentReport: Sendable {
    public var agent: String
    public var outcome: AgentOutcome
    /// Why it failed or was refused, in words.
    public var because: String?
    /// Empty unless it scanned.
    public var lines: [AgentLine] = []
    public var wallSeconds = 0.0
    public var cpuSeconds = 0.0
    /// Largest resident memory, bytes; 0 when it is not known.
    public var peakBytes: Int64 = 0
    public var periodSeconds: Double
    public var staleAfterSeconds: Double
    /// Whether a program ran, as opposed to not being found or being refused.
    public var ran = false
    /// What the log should say beside the outcome, such as that it left processes behind.
    public var notes: [String] = []
}

/// What the doctor saw on this host: plain values, so that the judgement can be checked without a host.
public struct Survey: Sendable {
    public struct Directory: Sendable {
        public var path: String
        public var exists: Bool
        /// Why the runner would refuse it, in words; nil when it is safe.
        public var unsafe: String?
        /// Names of the files in it that begin with `scan-`.
        public var agents: [String]

        public init(path: String, exists: Bool, unsafe: String? = nil, agents: [String] = []) {
            self.path = path
            self.exists = exists
            self.unsafe = unsafe
            self.agents = agents
        }
    }

    public struct Data: Sendable {
        public var path: String
        public var exists = false
        public var isReadable = false
        public var isWritable = false
        public var hasDatabase = false
        public var freeBytes: Double?
        /// Why the database cannot be read, in words.
        public var trouble: String?
        /// Agents whose last run scanned something: what they need is there.
        public var scanning: Set<String> = []
        /// How old the last pass is, seconds; nil when there is none.
        public var lastPassAgeSeconds: Double?

        public init(path: String) { self.path = path }
    }

    public enum Service: Equatable, Sendable {
        /// The system is not run by systemd.
        case noSystemd
        case notInstalled
        case installed(enabled: Bool, active: Bool)
    }

    /// Whether the kernel counts its clock as synchronised; nil when it does not tell.
    public var clockIsSynchronised: Bool?
    /// Programs that keep the clock and are installed: `chronyd`, `systemd-timesyncd`.
    public var clockKeepers: [String] = []
    public var isRoot = false
    public var configPath = ""
    public var configExists = false
    /// Every mistake of the configuration, one sentence each.
    public var configProblems: [String] = []
    public var directories: [Directory] = []
    public var data: Data
    /// Installed programs by name, of those in `Tools.all`.
    public var tools: Set<String> = []
    /// Drives that could speak SMART: `sda`, `nvme0n1`.
    public var drives: [String] = []
    /// Whether the host has a BMC; nil when that cannot be told.
    public var hasBMC: Bool?
    public var hasIPMIDevice = false
    /// A UPS on USB, by the name of its maker.
    public var usbUPS: String?
    /// Sources of power that the configuration names.
    public var configuredSources: [String] = []
    /// Whether a NUT server answers on this host.
    public var nutAnswers: Bool?
    public var hwmonSensors = 0
    public var isVirtualMachine = false
    public var scancore: Service = .noSystemd
    public var striker: Service = .noSystemd
    public var strikerAddress = ""
    /// Whether Striker accepts connections there.
    public var strikerAnswers: Bool?
    /// Whether it can be reached from other hosts.
    public var strikerIsOpen = false
    public var nodesConfigured = 1

    public init(dataPath: String) { data = Data(path: dataPath) }
}

/// The programs of others that Anvil uses, each with the Debian package that brings it.
public enum Tools {
    public static let smartctl = "smartctl"
    public static let ipmitool = "ipmitool"
    public static let upsc = "upsc"
    public static let cluster = ["crm_mon", "virsh", "drbdadm"]
    public static let all = [smartctl, ipmitool, upsc] + cluster

    static func package(of tool: String) -> String {
        switch tool {
        case smartctl: "smartmontools"
        case upsc: "nut-client"
        case "crm_mon": "pacemaker"
        case "virsh": "libvirt-clients"
        case "drbdadm": "drbd-utils"
        default: tool
        }
    }
}

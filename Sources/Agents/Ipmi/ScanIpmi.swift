public import AgentKit
public import Facts

/// The machine's BMC: temperatures, fans, power supplies, voltages, by ipmitool or FreeIPMI.
public enum ScanIpmi: Agent {
    public static let description = AgentDescription(
        name: "scan-ipmi", about: "temperatures, fans and power supplies as the BMC sees them (ipmitool or FreeIPMI)",
        periodSeconds: 15,
        timeLimitSeconds: 90,
        settings: [
            AgentSetting(
                name: "address", type: "text",
                about: "host or host:port of the BMC; without it, the BMC of this machine by its driver"),
            AgentSetting(
                name: "host", type: "text",
                about: "the host whose BMC it is, where it is not this one: on a Striker, which boots that host"),
            AgentSetting(name: "user", type: "text", default: "admin", about: "the user on a BMC that is reached by network"),
            AgentSetting(name: "password", type: "text", about: "that user's password", secret: true),
            AgentSetting(name: "tool", type: "text", default: "auto", about: "auto, ipmitool or freeipmi"),
            AgentSetting(
                name: "cipherSuite", type: "number",
                about: "the cipher suite of IPMI 2.0, where the BMC does not agree on one itself (3 is common)"),
            AgentSetting(
                name: "lan", type: "text", default: "2.0",
                about: "the IPMI version on the network, 2.0 or 1.5: 1.5 sends much in the clear"),
            AgentSetting(
                name: "inletIsRoom", type: "flag", default: "no",
                about: "count the inlet's temperature as the room's instead of this host's"),
            AgentSetting(
                name: "ignore", type: "list",
                about: "keys that are left out, such as psu2 or fan7; a * at the end stands for the rest"),
            AgentSetting(name: "warningCelsius", type: "number", unit: "C", default: "75", about: "for a sensor without limits"),
            AgentSetting(name: "criticalCelsius", type: "number", unit: "C", default: "85", about: "for a sensor without limits"),
            AgentSetting(
                name: "cpuWarningCelsius", type: "number", unit: "C", default: "85", about: "for a processor without limits"),
            AgentSetting(
                name: "cpuCriticalCelsius", type: "number", unit: "C", default: "95", about: "for a processor without limits"),
            AgentSetting(
                name: "inletWarningCelsius", type: "number", unit: "C", default: "38", about: "for an inlet without limits"),
            AgentSetting(
                name: "inletCriticalCelsius", type: "number", unit: "C", default: "45", about: "for an inlet without limits"),
        ], needsPrivilege: true)

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let settings = try IpmiSettings(input)
        if settings.address.isEmpty, await !hasDriver(probe) {
            return .nothing("no BMC: there is no /dev/ipmi0, and no address is set")
        }
        let reader = IpmiReader(probe: probe, settings: settings)
        let sensors = try await reader.sensors()
        let lines = IpmiLines(input: input, settings: settings).lines(for: sensors)
        return .lines(await reader.identity() + lines + (await reader.power(of: settings.host ?? input.host)))
    }

    private static func hasDriver(_ probe: Probe) async -> Bool {
        for path in ["/dev/ipmi0", "/dev/ipmi/0", "/dev/ipmidev/0"] where await probe.exists(path) { return true }
        return false
    }
}

/// The settings, checked.
struct IpmiSettings {
    enum Tool: String { case auto, ipmitool, freeipmi }

    var address: String
    /// The host whose BMC it is; nil is this one.
    var host: String?
    var port: Int?
    var user: String
    var password: String
    var tool: Tool
    var cipherSuite: Int?
    var oldLan: Bool
    var inletIsRoom: Bool
    var ignored: NamePatterns
    var limits: HeatLimits
    var cpu: HeatLimits
    var inlet: HeatLimits

    init(_ input: AgentInput) throws {
        address = try input.text("address")
        if address.count(where: { $0 == ":" }) == 1, let (host, number) = address.halves(at: ":") {
            guard let value = Int(number), (1...65_535).contains(value), !host.isEmpty else {
                throw AgentFailure.setting("address", found: "\"\(address)\"", right: "a host, or host:port")
            }
            (address, port) = (host, value)
        }
        guard !address.hasPrefix("-") else {
            throw AgentFailure.setting("address", found: "\"\(address)\"", right: "a host name")
        }
        let other = try input.text("host")
        host = other.isEmpty || other == input.host ? nil : other
        user = try input.text("user", default: "admin")
        password = try input.text("password")
        let name = try input.text("tool", default: "auto")
        guard let tool = Tool(rawValue: name) else {
            throw AgentFailure.setting("tool", found: "\"\(name)\"", right: "auto, ipmitool or freeipmi")
        }
        self.tool = tool
        cipherSuite = input.settings["cipherSuite"] == nil ? nil : Int(try input.number("cipherSuite", default: 3, in: 0...17))
        let lan = try input.text("lan", default: "2.0")
        guard ["2.0", "1.5"].contains(lan) else { throw AgentFailure.setting("lan", found: "\"\(lan)\"", right: "2.0 or 1.5") }
        oldLan = lan == "1.5"
        inletIsRoom = try input.flag("inletIsRoom", default: false)
        ignored = NamePatterns(patterns: try input.list("ignore", default: []))
        limits = try HeatLimits(input, "warningCelsius", 75, "criticalCelsius", 85)
        cpu = try HeatLimits(input, "cpuWarningCelsius", 85, "cpuCriticalCelsius", 95)
        inlet = try HeatLimits(input, "inletWarningCelsius", 38, "inletCriticalCelsius", 45)
    }
}

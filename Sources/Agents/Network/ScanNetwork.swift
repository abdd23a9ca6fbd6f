public import AgentKit
public import Facts

/// Network interfaces, bonds and bridges of this host.
public enum ScanNetwork: Agent {
    /// Interfaces that come and go with virtual machines and containers, and those that carry nothing.
    static let ignoredByDefault = [
        "lo", "vnet*", "veth*", "tap*", "tun*", "macvtap*", "docker*", "virbr*", "fwpr*", "fwln*", "fwbr*", "ifb*", "dummy*",
        "sit*",
        "cali*", "flannel*", "cni*", "bonding_masters",
    ]

    public static let description = AgentDescription(
        name: "scan-network", about: "network links, speed, errors, bonds and bridges", periodSeconds: 10, timeLimitSeconds: 10,
        settings: [
            AgentSetting(
                name: "ignore", type: "list", default: ignoredByDefault.joined(separator: ", "),
                about: "interfaces that are not watched; a * at the end stands for the rest"),
            AgentSetting(
                name: "errorsPerMinute", type: "number", unit: "errors/min", default: "60",
                about: "warn people when an interface counts more errors than this"),
        ])

    public static func scan(_ probe: Probe, _ input: AgentInput) async throws -> ScanResult {
        let ignored = NamePatterns(patterns: try input.list("ignore", default: ignoredByDefault))
        let errorLimit = try input.number("errorsPerMinute", default: 60, in: 1...1_000_000_000)
        var interfaces: [Interface] = []
        for name in await probe.list("/sys/class/net") where !ignored.contains(name) {
            if let one = await InterfaceReader(probe: probe).read(name) { interfaces.append(one) }
        }
        guard !interfaces.isEmpty else { return .nothing("no network interface but those that are ignored") }
        var lines = NetworkLines(input: input, errorsPerMinute: errorLimit, ignored: ignored).lines(for: interfaces)
        for bond in interfaces where bond.isBond {
            let text = await probe.file("/proc/net/bonding/\(bond.name)") ?? ""
            lines += BondLines(input: input).lines(for: Bond(name: bond.name, text: text), interfaces)
        }
        return .lines(lines)
    }
}

import AgentKit
import Facts

/// One network interface as the kernel shows it.
struct Interface: Hashable, Sendable {
    enum Link: String { case up, down, off, unknown }

    var name: String
    /// Off when an operator took it down.
    var link: Link
    /// Megabits per second; nil while there is no link.
    var megabits: Double?
    var duplex: String?
    /// It is a port in the machine, not a bridge, bond or VLAN.
    var isPhysical: Bool
    var isBond: Bool
    var isBridge: Bool
    /// The bond or bridge that it belongs to.
    var master: String?
    var address: String?
    var driver: String?
    /// Received and sent, since the interface exists.
    var errors: Double?
}

struct InterfaceReader {
    let probe: Probe

    func read(_ name: String) async -> Interface? {
        let path = "/sys/class/net/\(name)"
        let files = Set(await probe.list(path))
        guard !files.isEmpty else { return nil }
        let speed = await probe.file("\(path)/speed")?.decimal
        let driver = await probe.file("\(path)/device/uevent")?.lines.first { $0.hasPrefix("DRIVER=") }
        return Interface(
            name: name, link: await link(path), megabits: speed.flatMap { (1...10_000_000).contains($0) ? $0 : nil },
            duplex: await probe.file("\(path)/duplex")?.identity, isPhysical: files.contains("device"),
            isBond: files.contains("bonding"), isBridge: files.contains("bridge"),
            master: await probe.link("\(path)/master")?.split(separator: "/").last.map { String($0) },
            address: await probe.file("\(path)/address")?.identity, driver: driver.map { String($0.dropFirst(7)) },
            errors: await errors(path))
    }

    private func link(_ path: String) async -> Interface.Link {
        let flags = await probe.file("\(path)/flags")?.trimmed ?? ""
        if flags.hasPrefix("0x"), let bits = UInt64(flags.dropFirst(2), radix: 16), bits & 1 == 0 { return .off }
        if let carrier = await probe.file("\(path)/carrier")?.trimmed { return carrier == "1" ? .up : .down }
        switch await probe.file("\(path)/operstate")?.trimmed {
        case "up": return .up
        case "down", "lowerlayerdown", "notpresent", "dormant": return .down
        default: return .unknown
        }
    }

    private func errors(_ path: String) async -> Double? {
        guard let received = await probe.file("\(path)/statistics/rx_errors")?.decimal,
            let sent = await probe.file("\(path)/statistics/tx_errors")?.decimal
        else { return nil }
        return received + sent
    }
}

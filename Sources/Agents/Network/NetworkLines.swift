import AgentKit
import Facts

/// From the interfaces to lines. What carries traffic is not counted: it never stands still and decides nothing.
struct NetworkLines {
    let input: AgentInput
    let errorsPerMinute: Double
    var ignored = NamePatterns(patterns: [])

    func lines(for interfaces: [Interface]) -> [AgentLine] {
        interfaces.flatMap { identity($0) + link($0) + errors($0) + bridge($0, interfaces) } + vanished(interfaces)
    }

    /// A port that was in use and is no longer there at all, because its card or driver is gone. It is told of until it is
    /// back, or until the site ignores it.
    private func vanished(_ interfaces: [Interface]) -> [AgentLine] {
        let here = Set(interfaces.map(\.name))
        return input.last.keys.sorted().flatMap { key -> [AgentLine] in
            let name = String(key.dropLast(5))
            guard key.hasSuffix(".used"), input.lastText(key) == "yes", !here.contains(name) else { return [] }
            let isIgnored = ignored.contains(name)
            return [.state("\(name).link", "gone"), .state(key, isIgnored ? "no" : "yes")]
                + AgentLine.alert(
                    .warning, "network.\(name).down", "\(name) has vanished: its card or its driver is gone", when: !isIgnored,
                    stood: isIgnored, end: "\(name) is no longer watched")
        }
    }

    private func identity(_ one: Interface) -> [AgentLine] {
        guard one.isPhysical else { return [] }
        return [.device(Device(key: one.name, kind: "nic", model: one.driver, serial: one.address))]
    }

    private func link(_ one: Interface) -> [AgentLine] {
        var lines: [AgentLine] = [.state("\(one.name).link", one.link.rawValue)]
        if one.link == .up, let megabits = one.megabits {
            lines.append(.number("speed", "\(one.name).speed", megabits * 1_000_000, "bit/s"))
        }
        if let duplex = one.duplex { lines.append(.state("\(one.name).duplex", one.link == .up ? duplex : "none")) }
        guard one.isPhysical || one.isBond else { return lines }
        lines += AgentLine.alert(
            .notice, "network.\(one.name).duplex",
            "\(one.name) runs half duplex: its switch port and it do not agree; set both to negotiate",
            when: one.duplex == "half" && one.link == .up, stood: input.lastText("\(one.name).duplex") == "half",
            end: "\(one.name) runs full duplex or has no link")
        lines += lost(one)
        return lines
    }

    /// A port that never had a link is not in use. One that had a link and lost it is told of until it is back or an
    /// operator takes it down.
    private func lost(_ one: Interface) -> [AgentLine] {
        let used = input.lastText("\(one.name).used") == "yes" || one.link == .up
        let text =
            one.isBond ? "\(one.name) has no link on any of its ports" : "\(one.name) has lost its link: look at cable and switch"
        let level: AlertLevel = one.isBond ? .critical : .warning
        return [
            .state("\(one.name).used", used && one.link != .off ? "yes" : "no")
        ]
            + AgentLine.alert(
                level, "network.\(one.name).down", text, when: used && one.link == .down,
                stood: ["down", "gone"].contains(input.lastText("\(one.name).link"))
                    && input.lastText("\(one.name).used") == "yes",
                end: "\(one.name) has a link again, or was taken out of use")
    }

    /// The rate over the time since the last scan. A counter that went back begins anew.
    private func errors(_ one: Interface) -> [AgentLine] {
        guard one.isPhysical, let errors = one.errors else { return [] }
        let key = "\(one.name).errors"
        var lines: [AgentLine] = [.number("count", key, errors)]
        let before = input.lastText("\(key).state") == "many"
        guard let last = input.lastNumber(key), errors >= last else {
            // It starts from zero again, as after a reset of the card: wait for the next scan to judge.
            return lines + (before ? [.state("\(key).state", "many")] : [])
        }
        let perMinute = (errors - last) / ScanNetwork.description.periodSeconds * 60
        // It ends at half the limit, so that a rate near the limit does not flap.
        let stands = perMinute > errorsPerMinute || (before && perMinute > errorsPerMinute / 2)
        lines.append(.state("\(key).state", stands ? "many" : "ok"))
        return lines
            + AgentLine.alert(
                .warning, "network.\(one.name).errors",
                "\(one.name) counts more than \(Int(errorsPerMinute)) errors a minute: look at cable, plugs and switch port",
                when: stands, stood: before, end: "\(one.name) counts few errors again")
    }

    private func bridge(_ one: Interface, _ all: [Interface]) -> [AgentLine] {
        guard one.isBridge else { return [] }
        let ports = all.filter { $0.master == one.name }.map(\.name)
        return [.state("\(one.name).ports", ports.isEmpty ? "none" : ports.joined(separator: " "))]
    }
}

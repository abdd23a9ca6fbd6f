import AgentKit
import Facts

/// A bond as `/proc/net/bonding/NAME` describes it.
struct Bond: Hashable, Sendable {
    struct Member: Hashable, Sendable {
        var name: String
        var isUp: Bool
        var failures: Double?
    }

    var name: String
    var mode: String?
    var active: String?
    var isUp: Bool
    var members: [Member] = []

    init(name: String, text: String) {
        self.name = name
        isUp = false
        for line in text.lines {
            guard let (field, value) = line.halves(at: ":") else { continue }
            switch field {
            case "Bonding Mode": mode = value
            case "Currently Active Slave": active = value == "None" ? nil : value
            case "Slave Interface": members.append(Member(name: value, isUp: false))
            case "MII Status":
                if members.isEmpty { isUp = value == "up" } else { members[members.count - 1].isUp = value == "up" }
            case "Link Failure Count":
                if !members.isEmpty { members[members.count - 1].failures = value.decimal }
            default: break
            }
        }
    }
}

/// From a bond to lines.
struct BondLines {
    let input: AgentInput

    /// A bond without any link: what the node serves over it reaches nobody. As much as a failed fan, so that servers move
    /// to a peer whose bond works.
    static let bondDownWeight = 5.0

    func lines(for bond: Bond, _ interfaces: [Interface]) -> [AgentLine] {
        guard !bond.members.isEmpty else { return [] }
        let up = bond.members.filter(\.isUp)
        var lines: [AgentLine] = [
            .state("\(bond.name).state", up.isEmpty ? "down" : up.count == bond.members.count ? "whole" : "degraded")
        ]
        if let mode = bond.mode { lines.append(.state("\(bond.name).mode", mode)) }
        if let active = bond.active { lines.append(.state("\(bond.name).active", active)) }
        for member in bond.members {
            if let failures = member.failures { lines.append(.number("count", "\(member.name).failures", failures)) }
            guard !member.isUp, !up.isEmpty else { continue }
            let others = up.map(\.name).joined(separator: " and ")
            lines.append(
                .fault(
                    "link-\(member.name)", .linkFailed, "\(member.name) of \(bond.name) is down; \(others) carries its traffic"))
        }
        if up.isEmpty && interfaces.first(where: { $0.name == bond.name })?.link != .off {
            lines.append(
                .fault("link-\(bond.name)", .linkFailed, "\(bond.name) is down with all its ports", weight: Self.bondDownWeight))
        }
        return lines + speeds(bond, up, interfaces)
    }

    private func speeds(_ bond: Bond, _ up: [Bond.Member], _ interfaces: [Interface]) -> [AgentLine] {
        let speeds = Set(interfaces.filter { one in up.contains { $0.name == one.name } }.compactMap(\.megabits))
        return [.state("\(bond.name).speeds", speeds.count > 1 ? "differ" : "equal")]
            + AgentLine.alert(
                .notice, "network.\(bond.name).speeds",
                "the ports of \(bond.name) run at different speeds: a change of port changes what it can carry",
                when: speeds.count > 1, stood: input.lastText("\(bond.name).speeds") == "differ",
                end: "the ports of \(bond.name) run at the same speed again")
    }
}

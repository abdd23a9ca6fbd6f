import Engine
import Facts

/// What the agents say of a host without a cluster, in the order in which an administrator asks.
func plainHost(_ snapshot: Snapshot, _ host: Host) -> Node {
    let readings = Readings(snapshot, host.name)
    let rows: [(String, [String])] = [
        ("File systems", fileSystems(readings)), ("Memory", memory(readings)), ("Links", links(readings)),
        ("Drives", drives(snapshot, host.name)),
    ]
    return .many(
        rows.filter { !$0.1.isEmpty }.map { name, lines in
            row(lines.count == 1 ? String(name.hasSuffix("s") ? name.dropLast() : name[...]) : name) {
                for (place, line) in lines.prefix(4).enumerated() {
                    if place > 0 { h(.br) }
                    line
                }
                if lines.count > 4 { h(.span, .class("sub")) { " and \(lines.count - 4) more" } }
            }
        })
}

/// The readings of one host by agent and key, as far as they may be believed.
private struct Readings {
    private var values: [String: [String: Reading]] = [:]

    init(_ snapshot: Snapshot, _ host: HostName) {
        let fresh = Set(snapshot.picture.agents.filter { $0.host == host && $0.isFresh(at: snapshot.now) }.map(\.agent))
        for fact in snapshot.facts where fact.key.host == host && fresh.contains(fact.key.agent) {
            if case .reading(let line) = fact.line { values[fact.key.agent, default: [:]][line.key] = line }
        }
    }

    /// Names of the things that have a reading with that ending, `root` for `root.used`.
    func names(_ agent: String, ending: String) -> [String] {
        (values[agent] ?? [:]).keys.filter { $0.hasSuffix(ending) }.map { String($0.dropLast(ending.count)) }.sorted()
    }

    func number(_ agent: String, _ key: String) -> Double? {
        if case .number(let number) = values[agent]?[key]?.value { return number }
        return nil
    }

    func text(_ agent: String, _ key: String) -> String? {
        if case .text(let text) = values[agent]?[key]?.value { return text }
        return nil
    }
}

/// `root: 26 % of 252 GiB used`, the fullest first.
private func fileSystems(_ readings: Readings) -> [String] {
    let agent = "scan-filesystems"
    let all = readings.names(agent, ending: ".used").compactMap { name in
        readings.number(agent, "\(name).used").map { (name, $0) }
    }
    return all.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { name, used in
        let size = readings.number(agent, "\(name).size").map { " of \(bytes($0))" } ?? ""
        let isLocked = readings.text(agent, "\(name).access") == "failed"
        return "\(name): \(percent(used))\(size) used\(isLocked ? ", went read-only" : "")"
    }
}

private func memory(_ readings: Readings) -> [String] {
    let agent = "scan-hardware"
    guard let total = readings.number(agent, "memory.total") else { return [] }
    let free = readings.number(agent, "memory.available").map { ", \(bytes($0)) free" } ?? ""
    let swap = readings.number(agent, "swap.used").map { "; swap \(percent($0)) used" } ?? ""
    return ["\(bytes(total))\(free)\(swap)"]
}

/// `eth0: up, 10 Gbit/s`; those without a link only when they are in use.
private func links(_ readings: Readings) -> [String] {
    let agent = "scan-network"
    return readings.names(agent, ending: ".link").compactMap { name in
        guard let state = readings.text(agent, "\(name).link"), state == "up" || readings.text(agent, "\(name).used") == "yes"
        else { return nil }
        let speed = state == "up" ? readings.number(agent, "\(name).speed").map { ", \(bits($0))" } ?? "" : ""
        return "\(name): \(state)\(speed)"
    }
}

/// Drives by model, with what was found wrong of them.
private func drives(_ snapshot: Snapshot, _ host: HostName) -> [String] {
    let mine = snapshot.facts.filter { $0.key.host == host && $0.key.agent == "scan-smart" }
    return mine.compactMap { fact in
        guard case .device(let device) = fact.line, device.kind == "drive" else { return nil }
        return [device.key, device.model].compactMap { $0 }.joined(separator: ": ")
    }.sorted()
}

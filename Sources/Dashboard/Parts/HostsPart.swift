import Engine
import Facts

/// A card for each host that runs servers: power, heat, storage, cluster, and its risk with its parts.
func hostsPart(_ snapshot: Snapshot) -> Node {
    h(.div, .class(snapshot.nodes.count > 1 ? "half" : "stack"), .id("hosts")) {
        for host in snapshot.nodes { hostCard(snapshot, host) }
        let others = snapshot.picture.hosts.filter { $0.role != .node }
        if !others.isEmpty { otherHosts(snapshot, others) }
    }
}

private func hostCard(_ snapshot: Snapshot, _ host: Host) -> Node {
    let state = snapshot.state(of: host)
    let told = snapshot.assessment(host.name)
    return h(.section, .class("panel"), .id("host-\(host.name)"), .aria(.label, host.name), .data(.host, host.name), .data(.state, state.look.rawValue)) {
        h(.header) {
            h(.h2) { h(.a, .href(snapshot.hostAddress(host.name))) { host.name } }
            chip(state.look, state.word)
        }
        h(.dl, .class("kv")) {
            if !snapshot.picture.sources.isEmpty { row("Power") { powerWords(snapshot, host, told) } }
            row("Heat") { heatWords(snapshot, host, told) }
            if !snapshot.isObservingOnly {
                row("Storage") { known(host.storage, snapshot) { storageWords($0) } }
                row("Cluster") { known(host.member, snapshot) { $0 ? "full member" : snapshot.isOff(host) ? "left" : "not a member" } }
            }
            if snapshot.isObservingOnly { plainHost(snapshot, host) }
        }
        riskWords(snapshot, host, told)
    }
}

/// The value while it may be believed; else since when nothing is heard.
private func known<Value>(_ observed: Observed<Value>?, _ snapshot: Snapshot, _ words: (Value) -> String) -> Node {
    guard let observed else { return tag(.unk, "not known") }
    guard let value = observed.known(at: snapshot.now) else {
        return tag(.unk, "no news since \(snapshot.time(observed.observedAt)); was \(words(observed.value))")
    }
    return .text(words(value))
}

private func powerWords(_ snapshot: Snapshot, _ host: Host, _ told: HostAssessment?) -> Node {
    if snapshot.isOff(host) {
        return .text("off" + (host.stop.map { " since \(snapshot.exact($0.at)), reason: \($0.reason.rawValue)" } ?? ""))
    }
    guard let told else { return tag(.unk, "not judged yet") }
    switch told.power {
    case .good: return .text(told.powerBecause.isEmpty ? "good" : told.powerBecause)
    case .unknown: return tag(.unk, told.powerBecause.isEmpty ? "not known" : told.powerBecause)
    case .bad:
        let left = told.holdUpSeconds.map { "\(span($0)) left, \(span(told.needSeconds)) needed to stop safely" } ?? "time left not known"
        return tag(.warn, left)
    }
}

private func heatWords(_ snapshot: Snapshot, _ host: Host, _ told: HostAssessment?) -> Node {
    guard let heat = told?.heat, heat.known + heat.unknown > 0 else { return .text(snapshot.isOff(host) ? "no reading while off" : "no sensor") }
    guard heat.known > 0, let hottest = heat.hottestCelsius else { return tag(.unk, "\(counted(heat.unknown, "sensor", "sensors")), none is heard") }
    let limit = heat.hottestWarningCelsius.map { ", warning at \(celsius($0))" } ?? ""
    let where_ = heat.hottestKey.map { " (\($0))" } ?? ""
    let words = "hottest \(celsius(hottest))\(where_)\(limit)"
    if told?.isCritical == true { return tag(.bad, "critical, \(words)") }
    if told?.isHot == true { return tag(.warn, "hot, \(words)") }
    let silent = heat.unknown > 0 ? "; \(counted(heat.unknown, "sensor", "sensors")) not known" : ""
    return heat.nominal == heat.known ? .text("nominal, \(words)\(silent)") : tag(.warn, "\(heat.known - heat.nominal) of \(heat.known) sensors out of range, \(words)\(silent)")
}

private func riskWords(_ snapshot: Snapshot, _ host: Host, _ told: HostAssessment?) -> Node {
    guard let told else { return .nothing }
    let parts = told.parts.filter { $0.weight > 0 || $0.isUnknown }
    let sum = parts.map { "\($0.reason) (\(decimal($0.weight))\($0.isUnknown ? ", not heard now" : ""))" }.joined(separator: " + ")
    let known = told.healthKnown || !parts.isEmpty
    return h(.div, .class("risk")) {
        h(.p) {
            h(.b) { known ? "Risk \(decimal(told.risk))" : "Risk not known" }
            " "
            h(.span, .class("sub")) {
                known
                    ? "= \(sum.isEmpty ? "nothing counts against it" : sum). Lower is better\(snapshot.nodes.count > 1 ? "; \(decimal(snapshot.picture.policy.riskDifference)) apart moves servers" : "")."
                    : "No agent tells of faults of this host yet."
            }
        }
        if known { riskBar(parts) }
    }
}

/// The parts side by side on a scale of 20.
private func riskBar(_ parts: [RiskPart]) -> Node {
    var x = 0.0
    var pieces: [Node] = []
    for part in parts {
        let width = min(part.weight, 20 - x)
        guard width > 0 else { break }
        pieces.append(h(.rect, .class(part.isUnknown ? "piece unk" : "piece"), .svg(.x, x * 10 + 1), .svg(.y, 1), .svg(.width, width * 10 - 2), .svg(.height, 10), .svg(.rx, 1)))
        x += width
    }
    return h(.svg, .class("parts"), .svg(.viewBox, "0 0 200 12"), .svg(.preserveAspectRatio, "none"), .ariaHidden) {
        h(.rect, .class("scale"), .svg(.x, 0.5), .svg(.y, 0.5), .svg(.width, 199), .svg(.height, 11), .svg(.rx, 1))
        pieces
    }
}

private func otherHosts(_ snapshot: Snapshot, _ hosts: [Host]) -> Node {
    panel("Strikers and others", id: "others") {
        table(
            "Hosts that run no servers", ["Host", "What for", "State"],
            hosts.map { host in
                let on = host.on?.known(at: snapshot.now) ?? host.member?.known(at: snapshot.now)
                let state = on.map { $0 ? tag(.good, "On") : tag(.off, "Off") } ?? tag(.unk, "No news")
                return [
                    h(.a, .href(snapshot.hostAddress(host.name))) { host.name },
                    .text(host.role == .striker ? "dashboard, boots nodes" : "distant copy"), state,
                ]
            })
    }
}

// MARK: One plain host

/// What its agents say of a host without a cluster, in the order in which an administrator asks.
private func plainHost(_ snapshot: Snapshot, _ host: Host) -> Node {
    let facts = snapshot.facts.filter { $0.key.host == host.name }
    let groups: [(String, (Fact) -> Bool)] = [
        ("File systems", { $0.key.agent == "scan-filesystems" }), ("Memory", { isReading($0, of: "scan-hardware", naming: "mem") }),
        ("Links", { $0.key.agent == "scan-network" }), ("Drives", { $0.key.agent == "scan-smart" }),
    ]
    return .many(
        groups.compactMap { name, belongs in
            let mine = facts.filter(belongs)
            guard !mine.isEmpty else { return nil }
            return row(name) { summary(snapshot, mine) }
        })
}

private func isReading(_ fact: Fact, of agent: String, naming part: String) -> Bool {
    fact.key.agent == agent && fact.key.key.lowercased().contains(part)
}

/// Devices by name, and the readings that matter most: at most four, the rest is on the host's own page.
private func summary(_ snapshot: Snapshot, _ facts: [Fact]) -> Node {
    let bad = facts.filter { $0.key.kind == .health }
    let percents = facts.filter { if case .reading(let line) = $0.line { return line.unit == "%" && $0.key.kind == .reading } else { return false } }
    let shown = percents.isEmpty ? facts.filter { $0.key.kind == .reading } : percents
    let items = shown.sorted { number($0) > number($1) }.prefix(3).map { "\(shortKey($0.key.key)) \(value(of: $0.line))" }
    let rest = shown.count - items.count
    if !bad.isEmpty { return tag(.warn, bad.map { value(of: $0.line) }.joined(separator: "; ")) }
    return .text((items + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", "))
}

private func number(_ fact: Fact) -> Double {
    if case .reading(let line) = fact.line, case .number(let number) = line.value { return number }
    return 0
}

/// `host/root.used` is told as `root.used`.
func shortKey(_ key: String) -> String { key.hasPrefix("host/") ? String(key.dropFirst(5)) : key }

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

func hostCard(_ snapshot: Snapshot, _ host: Host) -> Node {
    let state = snapshot.state(of: host)
    let told = snapshot.assessment(host.name)
    return h(
        .section, .class("panel"), .id("host-\(host.name)"), .aria(.label, host.name), .data(.host, host.name),
        .data(.state, state.look.rawValue)
    ) {
        h(.header) {
            h(.h2) { h(.a, .href(snapshot.hostAddress(host.name))) { host.name } }
            chip(state.look, state.word)
        }
        h(.dl, .class("kv")) {
            if !snapshot.picture.sources.isEmpty { row("Power") { powerWords(snapshot, host, told) } }
            row("Heat") { heatWords(snapshot, host, told) }
            if !snapshot.isObservingOnly {
                row("Storage") { storage(snapshot, host) }
                row("Cluster") {
                    known(host.member, snapshot) { $0 ? "full member" : snapshot.isOff(host) ? "left" : "not a member" }
                }
            }
            if snapshot.isObservingOnly { plainHost(snapshot, host) }
        }
        riskWords(snapshot, host, told)
    }
}

/// The value while it may be believed; else since when nothing is heard.
private func known<Value>(_ observed: Observed<Value>?, _ snapshot: Snapshot, _ words: (Value) -> String) -> Node {
    guard let observed else { return tag(.unk, "not known") }
    guard let value = observed.known(at: snapshot.judgedAt) else {
        return tag(.unk, "no news since \(snapshot.time(observed.observedAt)); was \(words(observed.value))")
    }
    return .text(words(value))
}

private func powerWords(_ snapshot: Snapshot, _ host: Host, _ told: HostAssessment?) -> Node {
    if snapshot.isOff(host) {
        return .text("off" + (host.stop.map { " since \(snapshot.time($0.at)), \(reason($0.reason))" } ?? ""))
    }
    guard let told else { return tag(.unk, "not judged yet") }
    switch told.power {
    case .good: return .text(snapshot.feed(of: host))
    case .unknown: return tag(.unk, told.powerBecause.isEmpty ? "not known" : told.powerBecause)
    case .bad:
        let left =
            told.holdUpSeconds.map { "\(span($0)) left, \(span(told.needSeconds)) needed to stop safely" }
            ?? "time left not known"
        return tag(.warn, left)
    }
}

private func reason(_ reason: StopReason) -> String {
    switch reason {
    case .power: "to save battery"
    case .thermal: "to make less heat"
    case .user: "stopped by a person"
    case .unknown: "why is not known"
    }
}

/// The storage of a host that is off cannot be anything but behind: since it left.
private func storage(_ snapshot: Snapshot, _ host: Host) -> Node {
    if snapshot.isOff(host), let stop = host.stop { return .text("behind since \(snapshot.time(stop.at))") }
    return known(host.storage, snapshot) { storageWords($0) }
}

private func heatWords(_ snapshot: Snapshot, _ host: Host, _ told: HostAssessment?) -> Node {
    if snapshot.isOff(host) { return .text("no reading while off") }
    guard let heat = told?.heat, heat.known + heat.unknown > 0 else { return .text("no sensor") }
    guard heat.known > 0, let hottest = heat.hottestCelsius else {
        return tag(.unk, "\(counted(heat.unknown, "sensor", "sensors")), none is heard")
    }
    let limit = heat.hottestWarningCelsius.map { ", warning at \(celsius($0))" } ?? ""
    let where_ = heat.hottestKey.map { " (\($0))" } ?? ""
    let words = "hottest \(celsius(hottest))\(where_)\(limit)"
    if told?.isCritical == true { return tag(.bad, "critical, \(words)") }
    if told?.isHot == true { return tag(.warn, "hot, \(words)") }
    let silent = heat.unknown > 0 ? "; \(counted(heat.unknown, "sensor", "sensors")) not known" : ""
    return heat.nominal == heat.known
        ? .text("nominal, \(words)\(silent)")
        : tag(.warn, "\(heat.known - heat.nominal) of \(heat.known) sensors out of range, \(words)\(silent)")
}

private func riskWords(_ snapshot: Snapshot, _ host: Host, _ told: HostAssessment?) -> Node {
    guard let told else { return .nothing }
    if snapshot.isOff(host), !told.healthKnown {
        return h(.p, .class("risk sub")) { "Risk: no reading while off." }
    }
    let parts = told.parts.filter { $0.weight > 0 || $0.isUnknown }
    let sum = parts.map { "\($0.reason) (\(decimal($0.weight))\($0.isUnknown ? ", not heard now" : ""))" }.joined(
        separator: " + ")
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
        if !parts.isEmpty { riskBar(parts) }
    }
}

/// The parts side by side on a scale of 20.
private func riskBar(_ parts: [RiskPart]) -> Node {
    var x = 0.0
    var pieces: [Node] = []
    for part in parts {
        let width = min(part.weight, 20 - x)
        guard width > 0 else { break }
        pieces.append(
            h(
                .rect, .class(part.isUnknown ? "piece unk" : "piece"), .svg(.x, x * 10 + 1), .svg(.y, 1),
                .svg(.width, width * 10 - 2), .svg(.height, 10), .svg(.rx, 1)))
        x += width
    }
    return h(.svg, .class("parts"), .svg(.viewBox, "0 0 200 12"), .svg(.preserveAspectRatio, "none"), .ariaHidden) {
        h(.rect, .class("scale"), .svg(.x, 0.5), .svg(.y, 0.5), .svg(.width, 199), .svg(.height, 11), .svg(.rx, 1))
        pieces
    }
}

private func otherHosts(_ snapshot: Snapshot, _ hosts: [Host]) -> Node {
    panel(hosts.allSatisfy { $0.role == .striker } ? "Strikers" : "Strikers and others", id: "others") {
        table(
            "Hosts that run no servers", ["Host", "What for", "State"],
            hosts.map { host in
                [
                    h(.a, .href(snapshot.hostAddress(host.name))) { host.name },
                    .text(host.role == .striker ? "dashboard, boots nodes" : "distant copy"), heard(snapshot, host),
                ]
            })
    }
}

/// A host whose agents are heard runs. It is silent only when all of them are.
private func heard(_ snapshot: Snapshot, _ host: Host) -> Node {
    let runs = snapshot.picture.agents.filter { $0.host == host.name }
    if let last = runs.filter({ $0.isFresh(at: snapshot.now) }).compactMap(\.succeededAt).max() {
        return tag(.good, .many([.text("Heard "), age(snapshot, last), .text(" ago")]))
    }
    if let on = host.on?.known(at: snapshot.judgedAt) { return on ? tag(.good, "On") : tag(.off, "Off") }
    let last = runs.compactMap(\.succeededAt).max()
    return tag(.unk, last.map { "No news since \(snapshot.time($0))" } ?? "No news yet")
}

/// Counted on by the browser; without JavaScript it is right at the moment the page was made.
private func age(_ snapshot: Snapshot, _ moment: Moment) -> Node {
    h(.span, .data(.age, String(moment.milliseconds)).ticking) { .ticking(span(max(0, snapshot.now.secondsSince(moment)))) }
}

/// `host/root.used` is told as `root.used`.
func shortKey(_ key: String) -> String { key.hasPrefix("host/") ? String(key.dropFirst(5)) : key }

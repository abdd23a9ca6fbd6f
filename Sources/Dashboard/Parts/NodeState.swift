import Engine
import Facts

/// What a host is told as: in its card, in the drawing and in the interface.
struct NodeState: Equatable, Sendable {
    var name: HostName
    var look: Look
    var word: String
    /// At most 12 letters, for the narrow drawing.
    var short: String
    /// Power in a few words, servers in a few words, one consequence.
    var lines: [String]
    var shortLines: [String]
}

extension Snapshot {
    func state(of host: Host) -> NodeState {
        let told = assessment(host.name)
        let (look, word, short) = condition(of: host, told)
        let servers = picture.servers.filter { $0.on?.value == host.name && ($0.state != .stopped) }
        let memory = servers.reduce(0.0) { $0 + Double($1.memoryBytes) }
        let serverLine =
            servers.isEmpty
            ? "No servers" : "\(counted(servers.count, "server", "servers"))\(memory > 0 ? ", \(bytes(memory))" : "")"
        var lines: [String] = []
        var shortLines: [String] = []
        if isOff(host) {
            let at = host.stop.map { time($0.at) }
            lines = [at.map { "Off since \($0)" } ?? "Off", "No servers", stopWords(host.stop?.reason)]
            shortLines = [at.map { "Since \($0)" } ?? "Off", "No servers"]
        } else {
            lines = [powerLine(host, told), serverLine, consequence(host, told)]
            shortLines = [shortPower(host, told), servers.isEmpty ? "No servers" : counted(servers.count, "server", "servers")]
        }
        return NodeState(
            name: host.name, look: look, word: word, short: short, lines: lines.filter { !$0.isEmpty },
            shortLines: shortLines.filter { !$0.isEmpty })
    }

    private func condition(of host: Host, _ told: HostAssessment?) -> (Look, String, String) {
        if isObservingOnly {
            let fresh = picture.agents.contains { $0.host == host.name && $0.isFresh(at: judgedAt) }
            if !fresh { return (.unk, "No answer", "No answer") }
            if told?.isCritical == true { return (.bad, "Too hot", "Too hot") }
            if told?.isHot == true { return (.warn, "Hot", "Hot") }
            if (told?.risk ?? 0) > 0 { return (.warn, "A part needs care", "Needs care") }
            return (.good, "Watched", "Watched")
        }
        if isOff(host) {
            return (.off, "Off on purpose", host.stop?.reason == .power || host.stop?.reason == .thermal ? "Off (shed)" : "Off")
        }
        guard let member = host.member?.known(at: judgedAt) else { return (.unk, "No answer", "No answer") }
        if host.maintenance != nil || picture.maintenance != nil { return (.maint, "In maintenance", "Maintenance") }
        if told?.isCritical == true { return (.bad, "Too hot", "Too hot") }
        if !member { return (.bad, "Not a member", "No member") }
        if told?.power == .unknown { return (.unk, "Power not known", "Power ?") }
        if told?.power == .bad { return (.warn, "On battery", "On battery") }
        if told?.isHot == true { return (.warn, "Hot", "Hot") }
        if picture.activities.contains(where: { $0.state == .running && $0.kind == .migrate && $0.to == host.name }) {
            return (.work, "Taking servers", "Takes servers")
        }
        if let worst = told?.parts.max(by: { $0.weight < $1.weight }), worst.weight > 0 {
            return (.warn, "A part needs care", "Needs care")
        }
        return (.good, "Running", "Running")
    }

    /// `mains through both cords`.
    func feed(of host: Host) -> String {
        let words = powerLine(host, assessment(host.name))
        return words.prefix(1).lowercased() + words.dropFirst()
    }

    private func powerLine(_ host: Host, _ told: HostAssessment?) -> String {
        let cords = picture.cords.filter { $0.host == host.name }.map { state(of: $0) }
        if cords.isEmpty { return "How it is fed is not known" }
        if told?.power == .bad { return told?.holdUpSeconds.map { "Power for \(span($0))" } ?? "Time left not known" }
        let sure = cords.count { $0.kind == .mains }
        let unknown = cords.count { $0.kind == .unknown }
        if unknown > 0 { return sure == 1 ? "Fed once for sure" : sure == 0 ? "Power not known" : "Fed \(sure) times for sure" }
        let battery = cords.count { $0.kind == .battery || $0.kind == .dead }
        if battery > 0 { return sure == 1 ? "Mains through one cord" : "Mains through \(sure) cords" }
        return sure == 2 ? "Mains through both cords" : "Mains through \(counted(sure, "cord", "cords"))"
    }

    private func shortPower(_ host: Host, _ told: HostAssessment?) -> String {
        if told?.power == .bad { return told?.holdUpSeconds.map { "\(span($0)) left" } ?? "Time unknown" }
        let sure = picture.cords.count { $0.host == host.name && state(of: $0).kind == .mains }
        return sure == 0 ? "" : sure == 1 ? "Fed once" : sure == 2 ? "Fed twice" : "Fed \(sure) times"
    }

    private func consequence(_ host: Host, _ told: HostAssessment?) -> String {
        guard let told else { return "" }
        if told.power == .bad { return "Need \(span(told.needSeconds)) to stop safely" }
        let lost = picture.cords.contains { $0.host == host.name && [.battery, .dead].contains(state(of: $0).kind) }
        if lost { return "The other supply carries all" }
        return told.risk > 0 ? "Risk \(decimal(told.risk))" : ""
    }

    private func stopWords(_ reason: StopReason?) -> String {
        switch reason {
        case .power?: "Boots when mains is back"
        case .thermal?: "Boots when it is cool"
        case .user?: "Stopped by a person"
        case .unknown?, nil: "Why is not known"
        }
    }
}

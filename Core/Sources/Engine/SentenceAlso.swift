import Facts

// What else is not well, in one line below the sentence.

extension SentenceView {
    /// The other cases in a few words, then alerts that no case speaks of. What another alert caused, and what has the
    /// topic of the sentence, is not told again.
    func also(_ others: [String], _ topics: Set<SentenceCase.Topic>) -> String? {
        let alerts = decision.alerts.filter { $0.causedBy == nil && $0.level >= .warning }
            .filter { alert in !topics.contains(.alert) && topic(of: alert).map { !topics.contains($0) } ?? false }
            .map { aside($0.text) }
        var told: [String] = []
        for words in others.map(aside) + alerts where !told.contains(words) { told.append(words) }
        guard !told.isEmpty else { return nil }
        let rest = told.count - 3
        return "Also: \(told.prefix(3).joined(separator: "; "))\(rest > 0 ? "; \(rest) more below" : "")."
    }

    /// A text as part of a line: its first statement, in whole words, without a full stop.
    func aside(_ text: String) -> String {
        var words = Substring(text)
        for mark in [". ", "; ", ": "] where words.count > 80 {
            if let end = words.firstRange(of: mark) { words = words[..<end.lowerBound] }
        }
        if words.count > 80 {
            let cut = words.prefix(80)
            words = cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)]
        }
        while let last = words.last, ".…,;: ".contains(last) { words.removeLast() }
        return String(words)
    }

    /// What an alert speaks of, by its key; nil for what the engine does, which the cases tell.
    private func topic(of alert: Alert) -> SentenceCase.Topic? {
        let parts = alert.key.split(separator: ".")
        switch parts.first {
        case "engine"?, nil: return nil
        case "ups"?: return parts.last == "silent" ? .silence : .power
        case "power"?: return .power
        case "heat"?, "room"?, "sensor"?: return .heat
        case "host"?: return .host
        case "agent"?: return .agent
        case "maintenance"?: return .maintenance
        default: return alert.rule == .h1 || alert.rule == .h3 ? .health : .alert
        }
    }
}

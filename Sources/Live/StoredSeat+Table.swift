import Cycle
import Facts
import Store

extension FactTable {
    /// The table as it was when it was last recorded.
    init(_ stored: StoredSeat) {
        var power: [FactKey: PowerTrack] = [:]
        for (key, text) in stored.tracks { power[key] = decoded(text) }
        self.init(facts: stored.facts, runs: stored.runs, alerts: stored.agentAlerts, power: power)
    }
}

extension AgentInput {
    /// The agent's own last values, by the key that it printed; with its place where the same key stands in several.
    mutating func takeLast(_ facts: [Fact]) {
        var repeated = Set<String>()
        for fact in facts {
            guard let (key, value) = fact.line.measured else { continue }
            if last.updateValue(value, forKey: key) != nil { repeated.insert(key) }
        }
        guard !repeated.isEmpty else { return }
        for fact in facts {
            if let (key, value) = fact.line.measured, repeated.contains(key) { last[fact.key.key] = value }
        }
    }

    mutating func takeHistory(_ past: [FactKey: [HistoryChange]]) {
        for (key, changes) in past.sorted(by: { $0.key < $1.key }) {
            let name = key.key.split(separator: "/", maxSplits: 1).last.map(String.init) ?? key.key
            let known = changes.compactMap { change in change.value.map { Past(at: change.at, value: $0) } }
            history[history[name] == nil ? name : key.key] = known
        }
    }
}

extension AgentLine {
    fileprivate var measured: (key: String, value: ReadingValue)? {
        switch self {
        case .reading(let line): (line.key, line.value)
        case .temperature(let line): (line.key, .number(line.value))
        case .power, .health, .device, .member, .server, .bmc, .storage, .alert, .action, .done: nil
        }
    }
}

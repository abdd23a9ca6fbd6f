public import Facts

/// Typed access to what the agent was given. A setting of the wrong type or out of range stops the scan with a message
/// that names it.
extension AgentInput {
    public func number(_ name: String, default: Double, in range: ClosedRange<Double>) throws(AgentFailure) -> Double {
        switch settings[name] {
        case nil: return `default`
        case .number(let value) where range.contains(value): return value
        case .number(let value):
            throw .setting(name, found: "\(value)", right: "from \(range.lowerBound) to \(range.upperBound)")
        case .some(let other): throw .setting(name, found: other.inWords, right: "a number")
        }
    }

    public func text(_ name: String, default: String = "") throws(AgentFailure) -> String {
        switch settings[name] {
        case nil: return `default`
        case .text(let value): return value
        case .some(let other): throw .setting(name, found: other.inWords, right: "a text")
        }
    }

    public func flag(_ name: String, default: Bool) throws(AgentFailure) -> Bool {
        switch settings[name] {
        case nil: return `default`
        case .flag(let value): return value
        case .some(let other): throw .setting(name, found: other.inWords, right: "yes or no")
        }
    }

    /// A list of texts. One text counts as a list of one.
    public func list(_ name: String, default: [String]) throws(AgentFailure) -> [String] {
        switch settings[name] {
        case nil: return `default`
        case .list(let value): return value
        case .text(let value): return value.isEmpty ? [] : [value]
        case .some(let other): throw .setting(name, found: other.inWords, right: "a list of texts")
        }
    }

    /// The number that this agent printed last under a key; nil when it printed none.
    public func lastNumber(_ key: String, of place: Place = .host) -> Double? {
        if case .number(let value) = lastValue(key, of: place) { value } else { nil }
    }

    /// The word that this agent printed last under a key.
    public func lastText(_ key: String, of place: Place = .host) -> String? {
        if case .text(let value) = lastValue(key, of: place) { value } else { nil }
    }

    private func lastValue(_ key: String, of place: Place) -> ReadingValue? {
        last["\(place.rawValue)/\(key)"] ?? last[key]
    }
}

extension SettingValue {
    var inWords: String {
        switch self {
        case .number(let value): "the number \(value)"
        case .text(let value): "the text \"\(value)\""
        case .flag(let value): value ? "yes" : "no"
        case .list(let value): "a list of \(value.count)"
        }
    }
}

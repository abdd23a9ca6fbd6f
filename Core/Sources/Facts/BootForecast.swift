/// One condition of a boot (R1), whether it holds, and when it is expected to.
public struct BootCondition: Hashable, Sendable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case power, charge, runtime, heat, coolDown, limit, fence, spacing, order
    }

    public var kind: Kind
    /// Unknown is not good: the host waits.
    public var state: Condition
    /// What is so, one part of a sentence.
    public var because: String
    /// When it is expected to hold; nil when it does, or when nothing tells.
    public var at: Moment?
    /// How far `at` may be off, as far as measurements tell, seconds.
    public var errorSeconds: Double

    public init(_ kind: Kind, _ state: Condition, _ because: String, at: Moment? = nil, errorSeconds: Double = 0) {
        self.kind = kind
        self.state = state
        self.because = because
        self.at = at
        self.errorSeconds = errorSeconds
    }
}

/// When a host that is off will be booted, and what it waits for (R10).
public struct BootForecast: Hashable, Sendable, Codable {
    public var host: HostName
    /// R1, or R3 where no stop reason is known.
    public var rule: Rule
    public var conditions: [BootCondition]

    public init(host: HostName, rule: Rule, conditions: [BootCondition]) {
        self.host = host
        self.rule = rule
        self.conditions = conditions
    }

    public var missing: [BootCondition] { conditions.filter { $0.state != .good } }
    public var isReady: Bool { conditions.allSatisfy { $0.state == .good } }

    /// When the last of the conditions is expected to hold; nil when one of them cannot be foretold, or none is missing.
    public var at: Moment? {
        let missing = missing
        let times = missing.compactMap(\.at)
        return times.count == missing.count ? times.max() : nil
    }

    /// How far `at` may be off, seconds: the later end of the condition that may take longest.
    public var errorSeconds: Double {
        guard let at else { return 0 }
        return missing.compactMap { condition in condition.at.map { $0.adding(seconds: condition.errorSeconds).secondsSince(at) }
        }
        .max() ?? 0
    }
}

import Facts

extension Policy {
    /// This policy with one number set; the name and the range are checked.
    func setting(_ name: String, to value: Double) throws(WorldError) -> Policy {
        if let kind = PolicyWeight.kind(name) {
            var policy = self
            policy.weights[kind.rawValue] = value
            return policy
        }
        guard let number = PolicyCatalogue.numbers.first(where: { $0.name == name }) else {
            throw .unknown(what: "policy value", name: name, known: PolicyCatalogue.numbers.map(\.name))
        }
        guard number.range.contains(value) else {
            throw .outOfRange(
                "policy \(name) must be from \(number.range.lowerBound) to \(number.range.upperBound) \(number.unit)")
        }
        var policy = self
        policy[keyPath: number.path] = value
        return policy
    }

    func setting(_ name: String, to on: Bool) throws(WorldError) -> Policy {
        guard let known = PolicyCatalogue.switches.first(where: { $0.name == name }) else {
            throw .unknown(what: "policy switch", name: name, known: PolicyCatalogue.switches.map(\.name))
        }
        var policy = self
        policy[keyPath: known.path] = on
        return policy
    }
}

/// The site's own weight of a kind of fault, as the language names it: `weights.fan.failed`.
enum PolicyWeight {
    static let prefix = "weights."
    static let range = 0.0...100.0

    static var names: [String] { HealthWeight.defaults.map { prefix + $0.kind.rawValue } }

    static func kind(_ name: String) -> HealthKind? {
        HealthWeight.defaults.map(\.kind).first { prefix + $0.rawValue == name }
    }
}

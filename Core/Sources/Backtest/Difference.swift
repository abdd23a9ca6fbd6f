import Engine
import Facts

/// How two decisions on the same facts differ.
public struct Difference: Hashable, Sendable {
    public enum Weight: String, Hashable, Sendable {
        /// Something else would have been done.
        case acts
        /// The same would have been done, but other things found or refused.
        case finds
    }

    public var weight: Weight
    /// What only the recorded decision did, and what only the new one does: the sentences.
    public var recorded: [String]
    public var instead: [String]
    /// The rules of both.
    var rules: [Rule]

    static func between(_ recorded: Decision, _ decision: Decision) -> Difference? {
        let gone = recorded.intents.filter { intent in !decision.intents.contains { $0.isSame(as: intent) } }
        let come = decision.intents.filter { intent in !recorded.intents.contains { $0.isSame(as: intent) } }
        if !gone.isEmpty || !come.isEmpty {
            return Difference(
                weight: .acts, recorded: gone.map(\.told), instead: come.map(\.told), rules: come.map(\.rule) + gone.map(\.rule))
        }
        let lost = recorded.told.filter { !decision.told.keys.contains($0.key) }
        let found = decision.told.filter { !recorded.told.keys.contains($0.key) }
        guard !lost.isEmpty || !found.isEmpty else { return nil }
        return Difference(weight: .finds, recorded: lost.values.sorted(), instead: found.values.sorted(), rules: [])
    }

    /// Two differences are one and the same while the acts are; numbers in the sentences go on.
    func isSame(as other: Difference) -> Bool {
        weight == other.weight && rules == other.rules && recorded.count == other.recorded.count
            && instead.count == other.instead.count
    }
}

extension Intent {
    fileprivate func isSame(as other: Intent) -> Bool {
        id == other.id && Set(servers) == Set(other.servers) && to == other.to && by == other.by
    }

    fileprivate var told: String { "\(rule.rawValue) \(kind.rawValue) \(host): \(because)" }
}

extension Decision {
    /// Findings and refusals by what they are, with what they say.
    fileprivate var told: [String: String] {
        var told: [String: String] = [:]
        for finding in findings {
            told["\(finding.rule.rawValue) \(finding.name) \(finding.about)"] = "\(finding.rule.rawValue) \(finding.because)"
        }
        for refusal in refusals {
            told["\(refusal.wanted.rawValue) \(refusal.rule.rawValue) \(refusal.host)"] =
                "\(refusal.rule.rawValue) \(refusal.because)"
        }
        return told
    }
}

/// What made the difference: values of the policy, and the first fact they meet.
public struct Cause: Hashable, Sendable {
    /// Values of the policy that, put back alone, make the decisions the same: `powerHoldSeconds 60, was 120`. Where only
    /// several together do, all that differ. Empty when another version of the engine made the difference.
    public var values: [String]
    /// The first finding, else the first fact, behind what differs.
    public var fact: String?

    static func find(
        of difference: Difference, _ recorded: Decision, _ decision: Decision, in picture: Picture, oldPolicy: Policy
    ) -> Cause {
        Cause(
            values: values(recorded, picture, oldPolicy),
            fact: fact(difference, decision) ?? fact(difference, recorded))
    }

    private static func values(_ recorded: Decision, _ picture: Picture, _ oldPolicy: Policy) -> [String] {
        let changes = PolicyChange.between(oldPolicy, picture.policy)
        let alone = changes.filter { change in
            var trial = picture
            change.putBack(&trial.policy)
            return Difference.between(recorded, decide(trial)) == nil
        }
        return (alone.isEmpty ? changes : alone).map(\.sentence)
    }

    private static func fact(_ difference: Difference, _ decision: Decision) -> String? {
        let intent = decision.intents.first { difference.rules.contains($0.rule) }
        if let finding = decision.findings.first(where: { $0.rule == intent?.rule }) { return finding.because }
        if let evidence = intent?.evidence.first { return "\(evidence.what) \(evidence.value)" }
        return difference.weight == .finds ? difference.instead.first ?? difference.recorded.first : nil
    }
}

/// One value in which two policies differ.
public struct PolicyChange: Sendable {
    public var sentence: String
    var putBack: @Sendable (inout Policy) -> Void

    /// Every value that differs, in the order of the catalogue.
    public static func between(_ old: Policy, _ new: Policy) -> [PolicyChange] {
        let numbers = PolicyCatalogue.numbers.compactMap { number -> PolicyChange? in
            let (before, after) = (old[keyPath: number.path], new[keyPath: number.path])
            guard before != after else { return nil }
            return PolicyChange(sentence: "\(number.name) \(text(after)) \(number.unit), was \(text(before))") {
                $0[keyPath: number.path] = before
            }
        }
        let switches = PolicyCatalogue.switches.compactMap { known -> PolicyChange? in
            let (before, after) = (old[keyPath: known.path], new[keyPath: known.path])
            guard before != after else { return nil }
            return PolicyChange(sentence: "\(known.name) \(after ? "yes" : "no"), was \(before ? "yes" : "no")") {
                $0[keyPath: known.path] = before
            }
        }
        let names = Set(old.weights.keys).union(new.weights.keys).sorted()
        let weights = names.compactMap { name -> PolicyChange? in
            let (before, after) = (old.weights[name], new.weights[name])
            guard before != after else { return nil }
            let said = (after.map(text) ?? "as the table says", before.map(text) ?? "as the table says")
            return PolicyChange(sentence: "weight of \(name) \(said.0), was \(said.1)") { $0.weights[name] = before }
        }
        return numbers + switches + weights
    }

    private static func text(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int64(number)) : String(number)
    }
}

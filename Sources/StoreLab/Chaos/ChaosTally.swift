/// How often each kind of trouble came, and how often it really hit something: a chaos that no longer hits is no check.
public struct ChaosTally: Sendable {
    /// After so many rounds of a kind it must have hit at least once.
    public static let patience = 10

    private var counts: [ChaosRound.Kind: (rounds: Int, felt: Int)] = [:]

    public init() {}

    public mutating func note(_ kind: ChaosRound.Kind, wasFelt: Bool) {
        let count = counts[kind] ?? (0, 0)
        counts[kind] = (count.rounds + 1, count.felt + (wasFelt ? 1 : 0))
    }

    /// `kill -9 of PostgreSQL 11 of 11, full disk 10 of 11, ...`
    public var words: String {
        let kinds = ChaosRound.Kind.allCases.compactMap { kind in
            counts[kind].map { "\(kind.rawValue) \($0.felt) of \($0.rounds)" }
        }
        return "hit: " + kinds.joined(separator: ", ")
    }

    /// Kinds that came often and never hit anything.
    public var faults: [String] {
        ChaosRound.Kind.allCases.compactMap { kind in
            guard let count = counts[kind], count.rounds >= Self.patience, count.felt == 0 else { return nil }
            return "In \(count.rounds) rounds '\(kind.rawValue)' never hit anything: this chaos does not do what it says."
        }
    }
}

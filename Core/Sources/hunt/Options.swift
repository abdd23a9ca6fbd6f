import Simulator

/// What the command line asks for.
struct Options: Sendable {
    enum Kind: String, CaseIterable, Sendable {
        case realistic, hostile
        /// Every fiftieth seed hostile: such a week costs as much as many others.
        case mixed
    }

    var weeks: UInt64 = 1000
    var seed: UInt64 = 1
    var jobs = 2
    /// For how long faults are drawn for each seed.
    var hours = Hunter.usualSeconds / 3600
    var kind = Kind.mixed
    /// How many failing seeds are shrunk and printed; all are counted.
    var shown = 10
    /// Also plays each drawn scenario again with every pass, and compares the two logs.
    var isExact = false

    static let usage = """
        usage: hunt [--weeks N] [--seed S] [--hours H] [--jobs J] [--mix realistic|hostile|mixed] [--show N] [--exact]

          --weeks N   so many simulated weeks, each with a seed of its own: S, S+1 ... (default 1000)
          --seed S    the first seed (default 1)
          --hours H   draw faults for so many hours instead of a week for each seed (default 168)
          --jobs J    so many at a time (default 2)
          --mix M     how faults are drawn; mixed: every fiftieth seed is hostile (default mixed)
          --show N    shrink and print so many of the failing seeds at most (default 10)
          --exact     also play every pass that was left out as quiet, and compare the logs: slow
        """

    struct Mistake: Error, CustomStringConvertible { var description: String }

    init(_ arguments: [String]) throws {
        var left = arguments[...]
        while let word = left.popFirst() {
            switch word {
            case "--weeks": weeks = try Self.number(word, left.popFirst(), 1...100_000_000)
            case "--seed": seed = try Self.number(word, left.popFirst(), 0...UInt64.max / 2)
            case "--hours": hours = Double(try Self.number(word, left.popFirst(), 1...87_600))
            case "--jobs": jobs = Int(try Self.number(word, left.popFirst(), 1...256))
            case "--show": shown = Int(try Self.number(word, left.popFirst(), 0...10_000))
            case "--mix":
                guard let kind = left.popFirst().flatMap(Kind.init(rawValue:)) else {
                    throw Mistake(description: "--mix wants realistic, hostile or mixed")
                }
                self.kind = kind
            case "--exact": isExact = true
            default: throw Mistake(description: "unknown option \"\(word)\"")
            }
        }
    }

    private static func number(_ option: String, _ word: String?, _ range: ClosedRange<UInt64>) throws -> UInt64 {
        guard let value = word.flatMap(UInt64.init), range.contains(value) else {
            throw Mistake(
                description:
                    "\(option) wants a whole number from \(range.lowerBound) to \(range.upperBound), not \"\(word ?? "")\"")
        }
        return value
    }

    func mix(of seed: UInt64) -> Mix {
        switch kind {
        case .realistic: .realistic
        case .hostile: .hostile
        case .mixed: seed % 50 == 0 ? .hostile : .realistic
        }
    }
}

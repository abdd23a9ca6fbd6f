import Facts

/// What each contender is worth, over many times of some years, each with its own faults.
public struct Worth: Sendable {
    /// Acts for power or heat were needed when, with nobody acting, a node would have been lost within a day; acts for health
    /// within a week.
    static let dayMilliseconds: Int64 = 86_400_000
    static let weekMilliseconds: Int64 = 7 * dayMilliseconds

    /// One contender's figures for one seed, each for one year.
    public struct Sample: Sendable {
        public var contender: Contender
        public var seed: UInt64
        /// Downtime of a server, minutes.
        public var downMinutes: Double
        /// What of it the oracle avoids.
        public var avoidableMinutes: Double
        public var minutesByCause: [DownCause: Double]
        public var moves: Double
        public var unneededMoves: Double
        public var shutdowns: Double
        public var unneededShutdowns: Double
        public var hardEnds: Double
        public var persons: Double
    }

    public private(set) var samples: [Sample] = []

    public init() {}

    public mutating func add(_ samples: [Sample]) {
        self.samples += samples
        self.samples.sort { ($0.seed, $0.contender.order) < ($1.seed, $1.contender.order) }
    }

    /// The figures of all contenders for the faults of one seed.
    public static func measure(_ years: Years) -> [Sample] {
        let tallies = Contender.allCases.map { ($0, $0.play(years)) }
        let bystander = tallies.first { $0.0 == .pacemaker }?.1
        let crashes = years.events.compactMap { event -> Int64? in
            if case .crash(let host) = event.command, host.hasPrefix("n") { event.at } else { nil }
        }
        let unavoidable = tallies.first { $0.0 == .oracle }?.1.down ?? 0
        let harm = ((bystander?.hardEnds ?? []) + crashes).sorted()
        return tallies.map { contender, tally in
            let count = Double(years.years)
            let byCause = DownCause.allCases.map { ($0, tally.down(for: $0) / 60 / count) }
            return Sample(
                contender: contender, seed: years.seed, downMinutes: tally.down / 60 / count,
                avoidableMinutes: (tally.down - unavoidable) / 60 / count,
                minutesByCause: Dictionary(uniqueKeysWithValues: byCause),
                moves: Double(tally.moves.count) / count, unneededMoves: Double(unneeded(tally.moves, harm)) / count,
                shutdowns: Double(tally.shutdowns.count) / count,
                unneededShutdowns: Double(unneeded(tally.shutdowns, harm)) / count,
                hardEnds: Double(tally.hardEndsWithServers) / count, persons: Double(tally.persons) / count)
        }
    }

    private static func unneeded(_ acts: [Tally.Act], _ harm: [Int64]) -> Int {
        acts.count { act in
            let window = act.rule == .h1 ? weekMilliseconds : dayMilliseconds
            return !harm.contains { $0 >= act.at && $0 <= act.at + window }
        }
    }

    // MARK: Reading

    public func values(of contender: Contender, _ path: KeyPath<Sample, Double>) -> [Double] {
        samples.filter { $0.contender == contender }.map { $0[keyPath: path] }
    }

    public func estimate(of contender: Contender, _ path: KeyPath<Sample, Double>) -> Estimate {
        Estimate(values(of: contender, path))
    }

    /// Downtime with that cause, minutes a year.
    public func estimate(of contender: Contender, for cause: DownCause) -> Estimate {
        Estimate(samples.filter { $0.contender == contender }.map { $0.minutesByCause[cause] ?? 0 })
    }

    /// Seeds on which the oracle did worse than ours by more than a minute a year: its construction is then wrong.
    public var seedsOfWorseOracle: [UInt64] {
        let seeds = Set(samples.map(\.seed)).sorted()
        return seeds.filter { seed in
            let ours = samples.first { $0.seed == seed && $0.contender == .ours }
            let oracle = samples.first { $0.seed == seed && $0.contender == .oracle }
            guard let ours, let oracle else { return false }
            return oracle.downMinutes > ours.downMinutes + 1
        }
    }
}

extension Contender {
    var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A mean with its interval of confidence.
public struct Estimate: Sendable, Equatable {
    public var mean: Double
    /// 95 % of the means of samples drawn from the samples lie between these.
    public var low: Double
    public var high: Double

    static let resamples = 2000

    /// Bootstrap over the values, which are independent: each comes from a seed of its own.
    public init(_ values: [Double]) {
        guard !values.isEmpty else {
            (mean, low, high) = (0, 0, 0)
            return
        }
        mean = values.reduce(0, +) / Double(values.count)
        var chance = Chance(seed: UInt64(values.count))
        let means = (0..<Self.resamples).map { _ in
            (0..<values.count).reduce(0.0) { sum, _ in sum + values[chance.int(in: 0...values.count - 1)] } / Double(values.count)
        }.sorted()
        low = means[Self.resamples * 25 / 1000]
        high = means[Self.resamples * 975 / 1000 - 1]
    }

    /// How many nines an availability with so many minutes of downtime a year has: 4.0 for 99.99 %.
    public static func nines(downMinutes: Double) -> Double {
        let share = downMinutes * 60 / Years.secondsPerYear
        return share > 0 ? -log10(share) : .infinity
    }

    /// The decimal logarithm by plain arithmetic, the same bits on every machine.
    static func log10(_ value: Double) -> Double {
        guard value > 0 else { return -.infinity }
        var (rest, whole) = (value, 0.0)
        while rest >= 10 { (rest, whole) = (rest / 10, whole + 1) }
        while rest < 1 { (rest, whole) = (rest * 10, whole - 1) }
        var (fraction, digit) = (0.0, 0.5)
        for _ in 0..<40 {
            rest *= rest
            if rest >= 10 { (rest, fraction) = (rest / 10, fraction + digit) }
            digit /= 2
        }
        return whole + fraction
    }
}

/// Chance from a seed: the same numbers on any machine and in any build.
///
/// SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, 2014). It can be split, so that one
/// kind of fault may be drawn differently without shifting all others. No function of a mathematics library is called:
/// their last bits differ between machines.
public struct Chance: RandomNumberGenerator, Hashable, Sendable {
    private var state: UInt64
    private let gamma: UInt64

    public init(seed: UInt64) {
        state = Self.mix(seed)
        gamma = 0x9E37_79B9_7F4A_7C15
    }

    private init(state: UInt64, gamma: UInt64) {
        self.state = state
        self.gamma = gamma
    }

    public mutating func next() -> UInt64 {
        state &+= gamma
        return Self.mix(state)
    }

    /// A generator of its own, independent of what is drawn here later.
    public mutating func split() -> Chance {
        let state = next()
        return Chance(state: state, gamma: Self.oddGamma(next()))
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// A step must be odd, and its bits must change often enough.
    private static func oddGamma(_ value: UInt64) -> UInt64 {
        let gamma = mix(value) | 1
        return (gamma ^ (gamma >> 1)).nonzeroBitCount < 24 ? gamma ^ 0xAAAA_AAAA_AAAA_AAAA : gamma
    }

    // MARK: Draws

    /// From 0 up to, but not, 1.
    public mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    public mutating func double(in range: ClosedRange<Double>) -> Double {
        range.lowerBound + (range.upperBound - range.lowerBound) * unit()
    }

    public mutating func int(in range: ClosedRange<Int>) -> Int {
        let count = UInt64(range.upperBound - range.lowerBound + 1)
        return range.lowerBound + Int(next().multipliedFullWidth(by: count).high)
    }

    public mutating func isTrue(_ probability: Double) -> Bool { unit() < probability }

    /// One of these; they must not be empty.
    public mutating func pick<Element>(_ elements: [Element]) -> Element { elements[int(in: 0...elements.count - 1)] }

    /// The place of one of these weights, each as likely as it is large.
    public mutating func weighted(_ weights: [Double]) -> Int {
        var left = unit() * weights.reduce(0, +)
        for (index, weight) in weights.enumerated() {
            if left < weight { return index }
            left -= weight
        }
        return weights.count - 1
    }

    /// The time to the next event of a steady rate, by von Neumann's comparisons of plain numbers.
    public mutating func exponential(mean: Double) -> Double {
        var whole = 0.0
        while true {
            let first = unit()
            var last = first
            var length = 1
            while true {
                let value = unit()
                if value >= last { break }
                last = value
                length += 1
            }
            if length % 2 == 1 { return (whole + first) * mean }
            whole += 1
        }
    }

    /// Between two bounds, each power of ten as likely as the next, to a good approximation and with no logarithm:
    /// a doubling is drawn, then a place within it.
    public mutating func spread(in range: ClosedRange<Double>) -> Double {
        var doublings = 0
        var top = range.lowerBound
        while top * 2 <= range.upperBound {
            top *= 2
            doublings += 1
        }
        let low = range.lowerBound * Double(1 << int(in: 0...max(0, doublings)))
        return min(range.upperBound, double(in: low...low * 2))
    }
}

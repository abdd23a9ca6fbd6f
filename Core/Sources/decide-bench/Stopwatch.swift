/// The spread of many measured times.
struct Times {
    var median: Double
    var p99: Double
}

enum Stopwatch {
    /// Runs `work` so often and measures each run, microseconds. What it returns is summed up and looked at, so that the
    /// compiler cannot leave the work out.
    static func microseconds(runs: Int, _ work: () -> Int) -> Times {
        let clock = ContinuousClock()
        var sum = 0
        for _ in 0..<max(10, runs / 10) { sum &+= work() }
        var times: [Double] = []
        times.reserveCapacity(runs)
        for _ in 0..<runs {
            let took = clock.measure { sum &+= work() }
            times.append(Double(took.components.attoseconds) / 1e12 + Double(took.components.seconds) * 1e6)
        }
        precondition(sum >= 0, "the sum of counts is \(sum)")
        times.sort()
        return Times(median: times[times.count / 2], p99: times[times.count * 99 / 100])
    }
}

extension Double {
    /// With two digits behind the point and a unit.
    func shown(_ unit: String) -> String {
        let hundredths = Int((self * 100).rounded())
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction) \(unit)"
    }
}

extension String {
    func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

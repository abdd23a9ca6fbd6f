// What a decision costs, and a simulated week. `make bench` builds it for release, runs it, and fails when a line says MISSED.

import Engine
import Facts
import Simulator

@main
struct DecideBench {
    /// Targets of the project: a decision costs nothing that anybody could notice, and one Striker serves a fleet.
    static let medianTargetMicroseconds = 50.0
    static let fleetTargetMilliseconds = 100.0

    static func main() throws {
        let situations = try Situations.all()
        print("\("decide on the standard pair".padded(to: 40)) \("median".padded(to: 12)) \("p99".padded(to: 12)) target")
        for situation in situations {
            let times = Stopwatch.microseconds(runs: 5000) { decide(situation.picture).intents.count }
            let isWithin = times.median < medianTargetMicroseconds
            let verdict = isWithin ? "met" : "MISSED"
            print(
                "\(situation.name.padded(to: 40)) \(times.median.shown("us").padded(to: 12)) \(times.p99.shown("us").padded(to: 12)) "
                    + "< \(medianTargetMicroseconds.shown("us")) \(verdict)")
        }
        let fleet = Situations.fleet(of: 1000, like: situations)
        let times = Stopwatch.microseconds(runs: 50) { fleet.reduce(0) { $0 + decide($1).intents.count } }
        let isWithin = times.median / 1000 < fleetTargetMilliseconds
        print(
            "\("1000 Anvils, one after the other".padded(to: 40)) \((times.median / 1000).shown("ms").padded(to: 12)) "
                + "\((times.p99 / 1000).shown("ms").padded(to: 12)) < \(fleetTargetMilliseconds.shown("ms")) \(isWithin ? "met" : "MISSED")"
        )
        tellWeeks()
    }

    /// What a hunt is good for in a time: weeks a second and core, beside the same with no pass left out.
    private static func tellWeeks() {
        let leaping = weeksPerSecond(seeds: 1...100, seconds: Hunter.usualSeconds, skipsQuietPasses: true)
        let every = weeksPerSecond(seeds: 1...4, seconds: Hunter.usualSeconds / 42, skipsQuietPasses: false)
        print("\n\("simulated weeks a second and core".padded(to: 40)) aim: 1000")
        print("\("realistic seeds 1 to 100, as hunted".padded(to: 40)) \(leaping.shown("weeks/s"))")
        print("\("baseline: every pass, 4 seeds of 4 h".padded(to: 40)) \(every.shown("weeks/s"))")
        print("\("quiet time left out saves a factor".padded(to: 40)) \((leaping / every).shown("times"))")
    }

    private static func weeksPerSecond(seeds: ClosedRange<UInt64>, seconds: Double, skipsQuietPasses: Bool) -> Double {
        var hunter = Hunter(.realistic, seconds: seconds)
        hunter.skipsQuietPasses = skipsQuietPasses
        var simulated = 0.0
        let took = ContinuousClock().measure {
            for seed in seeds { simulated += hunter.run(seed: seed).seconds }
        }
        let passed = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
        return simulated / Hunter.usualSeconds / max(passed, 0.001)
    }
}

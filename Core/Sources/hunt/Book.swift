import Glibc
import Simulator
import Synchronization

/// Counts, tells how far it is, and keeps what was found. Used by all jobs at once.
final class Book: Sendable {
    private struct State {
        var taken: UInt64 = 0
        var passed: UInt64 = 0
        var failed: UInt64 = 0
        var seconds = 0.0
        var passes = 0
        var byRule: [String: Int] = [:]
        var shown = 0
        var toldAt: ContinuousClock.Instant
    }

    private let state: Mutex<State>
    private let options: Options
    private let began = ContinuousClock.now

    init(_ options: Options) {
        self.options = options
        state = Mutex(State(toldAt: .now))
        print(
            "hunt: \(options.weeks) simulated weeks, \(options.kind.rawValue), seeds from \(options.seed), \(options.jobs) at a time"
        )
    }

    /// The next seed to be played; nil when all were taken.
    func takeSeed() -> UInt64? {
        state.withLock { state in
            guard state.taken < options.weeks else { return nil }
            state.taken += 1
            return options.seed + state.taken - 1
        }
    }

    /// Whether another failing seed shall be shrunk.
    var wantsMore: Bool {
        state.withLock { state in
            guard state.shown < options.shown else { return false }
            state.shown += 1
            return true
        }
    }

    func note(_ run: HuntRun, scenario: String?) {
        state.withLock { state in
            let isGood = run.violation == nil && scenario == nil
            if isGood { state.passed += 1 } else { state.failed += 1 }
            state.seconds += run.seconds
            state.passes += run.passes
            if let rule = run.brokenRule {
                state.byRule[rule, default: 0] += 1
                let because = run.violation.map { "\($0.text)" } ?? ""
                print("FAILED seed \(run.seed) \(run.mix.rawValue): \(rule), \(because)")
            }
            if let scenario { print("\n\(scenario)\n") }
            defer { fflush(nil) }
            guard state.toldAt.duration(to: .now) > .seconds(10) else { return }
            state.toldAt = .now
            print("  \(state.passed + state.failed) of \(options.weeks) weeks, \(state.failed) failed, \(rate(state)) weeks/s")
        }
    }

    /// Whether no rule broke. The last line is the score.
    func summary() -> Bool {
        state.withLock { state in
            let took = Self.seconds(began.duration(to: .now))
            let weeks = tenths(state.seconds / Hunter.usualSeconds)
            print("\(weeks) weeks simulated in \(tenths(took)) s, \(rate(state)) weeks/s with \(options.jobs) at a time")
            print("\(tenths(Double(state.passes) / max(0.001, state.seconds / Hunter.usualSeconds))) passes a week, of all seats")
            for (rule, count) in state.byRule.sorted(by: { $0.key < $1.key }) { print("broken \(rule): \(count)") }
            print("\(state.passed) passed, \(state.failed) failed")
            return state.failed == 0
        }
    }

    private func rate(_ state: borrowing State) -> String {
        tenths(state.seconds / Hunter.usualSeconds / max(0.001, Self.seconds(began.duration(to: .now))))
    }

    private func tenths(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}

// Plays many simulated weeks with drawn faults and looks for a rule that breaks. `make hunt` runs it.

import Glibc
import Simulator

@main
struct Hunt {
    static func main() async {
        do {
            let options = try Options(Array(CommandLine.arguments.dropFirst()))
            exit(await hunt(options) ? 0 : 1)
        } catch {
            print("hunt: \(error)\n\n\(Options.usage)")
            exit(2)
        }
    }

    /// Whether no rule broke.
    static func hunt(_ options: Options) async -> Bool {
        let book = Book(options)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<options.jobs {
                group.addTask {
                    while let seed = book.takeSeed() { play(seed, options, book) }
                }
            }
        }
        return book.summary()
    }

    private static func play(_ seed: UInt64, _ options: Options, _ book: Book) {
        let hunter = Hunter(options.mix(of: seed), seconds: options.hours * 3600)
        let run = hunter.run(seed: seed, keepingLog: options.isExact)
        if options.isExact, let difference = differs(run, hunter) {
            book.note(
                run, scenario: "# seed \(seed): the log differs when no pass is left out: \(difference)\n\(run.schedule.text)")
            return
        }
        guard run.violation != nil, book.wantsMore else { return book.note(run, scenario: nil) }
        let shortest = hunter.shrink(run)
        book.note(run, scenario: shortest.map { hunter.found(run, as: $0.schedule) })
    }

    /// The first line that differs between the log and that of the same scenario with every pass.
    private static func differs(_ run: HuntRun, _ hunter: Hunter) -> String? {
        guard let scenario = try? Scenario.parse(run.schedule.text) else { return "the scenario cannot be read" }
        guard let whole = try? ScenarioRunner.run(scenario, skipsQuietPasses: false) else { return "it cannot be played" }
        let events = whole.events
        for (index, event) in run.log.enumerated() where index >= events.count || events[index] != event {
            let before = run.log[..<index].suffix(3).map(\.text).joined(separator: "\n#   ")
            return "\"\(event.text)\" is \"\(index < events.count ? events[index].text : "not there")\" behind\n#   \(before)\n"
        }
        return nil
    }
}

import ArgumentParser
import Facts
import Foundation
import Simulator

/// Faults that are drawn by a seed instead of told by a file.
struct DrawingOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("Draw faults; the same number draws the same.", valueName: "number"))
    var seed: UInt64?

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("For how long faults are drawn, such as 12h, 30d or 1y (default: 7d).", valueName: "time"))
    var length: Length?

    @Flag(name: .long, help: "Everything at once and at the worst moments, instead of as often as in the field.")
    var hostile = false

    @Flag(name: .long, help: "Print what was drawn as a scenario instead of the log.")
    var scenario = false

    func validate() throws {
        guard seed == nil, hostile || scenario || length != nil else { return }
        throw ValidationError("--for, --hostile and --scenario belong to --seed.")
    }

    func run(policy: Policy, asJSON: Bool) throws {
        var hunter = Hunter(hostile ? .hostile : .realistic, seconds: length?.seconds ?? Hunter.usualSeconds)
        hunter.policy = policy
        let run = hunter.run(seed: seed ?? 0, keepingLog: true)
        if scenario {
            Console.write(run.schedule.text)
        } else {
            Console.write(run.log.map { (asJSON ? $0.json : $0.text) + "\n" }.joined())
        }
        guard let shortest = hunter.shrink(run) else { return }
        Console.complain(
            "A rule broke. The shortest scenario that was found to break it, of \(shortest.plays) that were played:\n")
        Console.complain(hunter.found(run, as: shortest.schedule))
        throw Complaint.answerIsNo
    }
}

/// A time as the scenario language writes it, and years.
struct Length: ExpressibleByArgument {
    var seconds: Double

    init?(argument: String) {
        let units = ["s": 1.0, "m": 60, "h": 3600, "d": 86_400, "w": 604_800, "y": 31_557_600]
        guard let unit = argument.last.flatMap({ units[String($0)] }), let number = Double(argument.dropLast()),
            number > 0, number * unit <= Hunter.longestSeconds
        else { return nil }
        seconds = number * unit
    }
}

import ArgumentParser
import Facts
import Foundation
import Settings
import Simulator
import Terminal

struct SimulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate", abstract: "Play a scenario on a site in memory and tell what Anvil did, and why.",
        discussion: """
            A scenario is plain text: docs/scenarios.md has its words, the folder stories has examples. With --seed the \
            faults are drawn instead: as often as in the field or, with --hostile, everything at once at the worst moments; \
            then all is healed, and the site must be whole again. The same seed is the same on any machine. One that breaks a \
            rule is shrunk to the shortest scenario that does. Exit status: 0 all expectations and invariants held; 1 one \
            did not, the violation line says which and when; 2 the file has an error.
            """)

    @OptionGroup var output: OutputOptions

    @Argument(help: ArgumentHelp("A scenario; - is standard input.", valueName: "file"), completion: .file())
    var file: String?

    @OptionGroup(title: "Drawn faults") var drawing: DrawingOptions

    @Option(
        name: .long, help: ArgumentHelp("Try the policy of this configuration instead of the default.", valueName: "file"),
        completion: .file())
    var policy: String?

    @Flag(name: .long, help: "Also compare with what the file says happened, block by block; exit status 1 when it differs.")
    var check = false

    @Flag(name: .long, help: "Write what happened into the file as its golden parts. Exit status 1, as nothing was checked.")
    var record = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Also record what the first Striker sees as a database in this new directory, for `anvil backtest` and others.",
            valueName: "directory"), completion: .directory)
    var keep: String?

    func validate() throws {
        guard (file == nil) != (drawing.seed == nil) else {
            throw ValidationError("A scenario or --seed is needed, and not both.")
        }
        if drawing.seed != nil && (check || record) {
            throw ValidationError("--check and --record compare with the golden parts of a file; a seed has none.")
        }
        if keep != nil && drawing.seed != nil { throw ValidationError("--keep records a scenario of a file, not drawn ones.") }
        if check && record { throw ValidationError("--check and --record exclude each other.") }
        if record && file == "-" { throw ValidationError("--record needs a file to write to, not standard input.") }
    }

    func run() throws {
        let policy = try policy.map { try Settings.load(path: $0, host: OwnHost.name()).policy } ?? Policy()
        if let file { try play(file, policy) } else { try drawing.run(policy: policy, asJSON: output.json) }
    }

    private func play(_ file: String, _ policy: Policy) throws {
        let text = String(decoding: try Files.read(file, what: "a scenario"), as: UTF8.self)
        let result: ScenarioResult
        let keeper = try keep.map { try Keeper(directory: $0) }
        do {
            result = try ScenarioRunner.run(
                text: text, policy: policy, skipsQuietPasses: keeper == nil, onPass: keeper.map { $0.take })
        } catch {
            throw Complaint(.wrongInput, "\(file == "-" ? "standard input" : file): \(error)")
        }
        try keeper?.finish()
        Console.write(output.json ? result.json : result.text)
        if record { return try save(result, to: file) }
        if check { try compare(result, with: file) }
        if !result.violations.isEmpty { throw Complaint.answerIsNo }
    }

    private func save(_ result: ScenarioResult, to file: String) throws {
        guard FileManager.default.isWritableFile(atPath: file) else {
            throw Complaint(.noAccess, "\(file): you may not write this file, so nothing was recorded.")
        }
        try Data(result.recorded.utf8).write(to: URL(fileURLWithPath: file))
        throw Complaint(
            .no,
            "\(file): recorded. Read the difference before you keep it; a run that records checks nothing and therefore fails.")
    }

    private func compare(_ result: ScenarioResult, with file: String) throws {
        guard !result.differences.isEmpty else { return }
        Console.complain("\(file): what happened is not what the file says (- the file, + what happened):")
        for difference in result.differences { Console.complain(difference.description) }
        throw Complaint.answerIsNo
    }
}

import ArgumentParser
import Facts
import Store
import Terminal

struct SensorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sensors", abstract: "Every measured value with its age: temperatures, power, and all other readings.")

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(name: .long, help: ArgumentHelp("Only of this host.", valueName: "name"))
    var host: String?

    @Option(name: .long, help: ArgumentHelp("Only of this kind: temperature, power, fan, voltage, bytes ...", valueName: "kind"))
    var kind: String?

    @Option(name: .long, help: ArgumentHelp("Only with this text in host, agent, place, name or value.", valueName: "text"))
    var search: String?

    func run() throws {
        let desk = try Desk(data)
        let seat = try desk.store.load(host: desk.host)
        // Judged by this moment, not by the last pass: where ScanCore has stopped, nothing is known.
        let now = desk.now()
        let fresh = Set(seat.runs.filter { $0.isFresh(at: now) }.map { "\($0.host)/\($0.agent)" })
        let report = SensorsReport(
            facts: seat.facts, filter: SensorFilter(host: host, kind: kind, search: search), time: desk.time,
            isFresh: { fresh.contains("\($0.key.host)/\($0.key.agent)") && $0.observedAt >= $0.since })
        try check("host", host, among: report.hosts)
        try check("kind", kind, among: report.kinds)
        if output.json {
            for line in report.lines { Console.write(try JSONText.line(line)) }
        } else if report.lines.isEmpty {
            Console.write("No value was measured\(search.map { " that says \"\($0)\"" } ?? "").\n")
        } else {
            var page = Console.page()
            report.write(to: &page, now: now)
            Console.write(page)
        }
    }

    /// A name that nothing bears is more likely a slip than a question.
    private func check(_ what: String, _ name: String?, among known: [String]) throws {
        guard let name, !known.contains(where: { $0.lowercased() == name.lowercased() }) else { return }
        let meant = Nearest.word(to: name, among: known).map { " Did you mean \($0)?" } ?? ""
        let there = known.isEmpty ? "nothing was measured yet" : "there are \(Words.list(known))"
        throw Complaint(.wrongInput, "No value is of the \(what) \"\(name)\": \(there).\(meant)")
    }
}

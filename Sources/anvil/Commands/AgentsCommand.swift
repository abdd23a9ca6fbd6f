import ArgumentParser
import Settings
import Store
import Terminal

struct AgentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "agents", abstract: "What every scan agent did last: state, time, cost.")

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let desk = try Desk(data)
        let report = AgentsReport(runs: try desk.store.agents(), passTime: desk.lastPass.at, time: desk.time)
        if output.json {
            for state in report.states { Console.write(try JSONText.line(state)) }
        } else if report.runs.isEmpty {
            let directories = Words.list(desk.settings.agents.directories)
            Console.write("No agent has run. Put agents into \(directories), or name a directory with --agents.\n")
        } else {
            var page = Console.page()
            report.write(to: &page, now: desk.now())
            Console.write(page)
        }
    }
}

import ArgumentParser
import Facts
import Store
import Terminal

struct AlertsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts", abstract: "The alerts that stand, the loudest first.")

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let desk = try Desk(data)
        let open = try desk.store.openAlerts().map { AlertChange(change: .set, alert: $0.alert, since: $0.since) }
        let report = AlertsReport(open: open, time: desk.time)
        if output.json {
            for change in report.open { Console.write(try JSONText.line(AlertLine(change, time: desk.time))) }
        } else if report.open.isEmpty {
            Console.write("No alert stands.\n")
        } else {
            var page = Console.page()
            report.write(to: &page, now: desk.now())
            Console.write(page)
        }
    }
}

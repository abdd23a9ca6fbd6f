import ArgumentParser
import Facts
import Settings
import Terminal

struct ServerOrderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "order", abstract: "In which order servers start, and the other way round stop, as the configuration says.")

    @OptionGroup var config: ConfigOptions
    @OptionGroup var output: OutputOptions

    private struct Line: Encodable {
        var step: Int
        var server: String
        var after: [String]
        var delaySeconds: Double
        var essential: Bool
        var migrates: Bool
        var stayOff: Bool
    }

    func run() throws {
        let settings = try config.load()
        let order = ServerOrder(settings.site)
        let lines = order.steps(settings.site.servers.map(\.name)).flatMap(\.self).map { name in
            let entry = order.entry(name)
            return Line(
                step: order.step(name), server: name, after: entry.after, delaySeconds: entry.startDelaySeconds,
                essential: entry.essential, migrates: entry.migrates, stayOff: entry.stayOff)
        }
        if output.json {
            for line in lines { Console.write(try JSONText.line(line)) }
            return
        }
        guard !lines.isEmpty else {
            return Console.write("The configuration names no server: add site.servers. Without it they start side by side.\n")
        }
        var page = Console.page()
        var table = Table(["Step", "Server", "After", "Delay", "Besides"].map { Column($0) })
        for line in lines {
            let besides = [
                line.essential ? nil : "not essential", line.migrates ? nil : "does not migrate",
                line.stayOff ? "stays off" : nil,
            ].compactMap(\.self)
            table.add(
                Cell("\(line.step)"), Cell(line.server), Cell(line.after.joined(separator: ", ")),
                Cell(line.delaySeconds > 0 ? Words.duration(seconds: line.delaySeconds) : ""),
                Cell(besides.joined(separator: ", "), .faint))
        }
        page.table(table)
        Console.write(page)
    }
}

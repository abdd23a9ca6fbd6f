import ArgumentParser
import Facts
import Fleet
import Postgres
import Settings
import Store
import Terminal

struct DatabaseFleetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fleet", abstract: "All Anvils that a database knows: when each was heard, its alerts, its last decision.",
        discussion: "To see the pages of one of them: anvil striker --anvil NAME")

    @Argument(help: "The database, by its name here (default: the first that answers).")
    var name: String?

    @OptionGroup var config: ConfigOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        let databases = try config.databases(named: name)
        let seats = try await FleetReader(FleetDatabase(databases.map(\.address))).seats()
        if output.json {
            for seat in seats { Console.write(try JSONText.line(SeatLine(seat))) }
            return
        }
        var page = Console.page()
        var table = Table([
            Column("anvil"), Column("seat"), Column("heard", alignsRight: true), Column("alerts", alignsRight: true),
            Column("loudest"), Column("last decision"),
        ])
        for seat in seats {
            table.add(
                Cell(seat.anvil), Cell(seat.host), Cell("\(Int(seat.silentSeconds)) s ago"), Cell(String(seat.alertCount)),
                Cell(seat.loudest?.rawValue ?? "-"), Cell(seat.text))
        }
        page.table(table)
        Console.write(page)
    }

    /// For scripts.
    private struct SeatLine: Encodable {
        var anvil: String
        var host: HostName
        var silentSeconds: Double
        var alerts: Int
        var loudest: String?
        var kind: String
        var text: String

        init(_ seat: FleetSeat) {
            anvil = seat.anvil
            host = seat.host
            silentSeconds = seat.silentSeconds
            alerts = seat.alertCount
            loudest = seat.loudest?.rawValue
            kind = seat.kind.rawValue
            text = seat.text
        }
    }
}

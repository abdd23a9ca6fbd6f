import ArgumentParser
import Fleet
import Postgres
import Settings
import Terminal

struct DatabaseSizeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "size",
        abstract: "How large a database is, what a day adds, and how large it will be in 30 days and in a year.",
        discussion: """
            Reckoned from the sizes of the last days' own partitions, with what retention thins and drops by then. The days \
            that are kept lie in the table anvil.retention of the database, so that all hosts go by the same.
            """)

    @Argument(help: "Only this one, by its name here.")
    var name: String?

    @OptionGroup var config: ConfigOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
        for database in try config.databases(named: name) {
            let connection = try await Connection.open(database.address)
            defer { connection.close() }
            try await Migrator.check(connection)
            let report = SizeReport(name: database.name, SizeForecast(try await FleetHousekeeping.use(connection)))
            if output.json {
                Console.write(try JSONText.line(report))
            } else {
                var page = Console.page()
                report.write(to: &page)
                Console.write(page)
            }
        }
    }
}

/// A forecast, for people and for scripts.
struct SizeReport: Codable {
    struct Line: Codable {
        var table: String
        var bytes: Int64
        var bytesPerDay: Int64
        var fromDays: Double
        var untilDays: Double
    }

    var name: String
    var bytes: Int64
    /// How far back its rows go; of less than an hour there is no forecast worth the name.
    var ageDays: Double
    var bytesPerDay: Int64
    var bytesIn30Days: Int64
    var bytesInAYear: Int64
    var bytesInAYearWithoutRetention: Int64
    var tables: [Line]

    init(name: String, _ forecast: SizeForecast) {
        self.name = name
        bytes = forecast.bytesNow
        ageDays = forecast.ageDays
        bytesPerDay = Int64(forecast.bytesPerDay)
        bytesIn30Days = Int64(forecast.bytes(afterDays: 30))
        bytesInAYear = Int64(forecast.bytes(afterDays: 365))
        bytesInAYearWithoutRetention = Int64(forecast.bytesWithoutRetention(afterDays: 365))
        tables = forecast.lines.map {
            Line(
                table: $0.table, bytes: $0.bytesNow, bytesPerDay: Int64($0.bytesPerDay), fromDays: $0.ages.lowerBound,
                untilDays: $0.ages.upperBound)
        }
    }

    func write(to page: inout Page) {
        page.heading("\(name): \(Self.size(bytes))")
        guard ageDays >= 1.0 / 24 else {
            page.say("It holds less than an hour: too little for a forecast. Look again later.", indent: 2)
            return
        }
        page.field("a day", "adds \(Self.size(bytesPerDay))", nameWidth: 12)
        page.field("in 30 days", Self.size(bytesIn30Days), nameWidth: 12)
        page.field(
            "in a year", "\(Self.size(bytesInAYear)); if nothing were thinned, \(Self.size(bytesInAYearWithoutRetention))",
            nameWidth: 12)
        var table = Table([
            Column("table"), Column("now", alignsRight: true), Column("a day", alignsRight: true), Column("of the age, days"),
        ])
        for line in tables {
            table.add(
                Cell(line.table), Cell(Self.size(line.bytes)), Cell(Self.size(line.bytesPerDay)),
                Cell("\(Int(line.fromDays)) to \(Int(line.untilDays))"))
        }
        page.table(table, indent: 2)
    }

    private static func size(_ bytes: Int64) -> String {
        let units = ["bytes", "kB", "MB", "GB", "TB"]
        var (value, unit) = (Double(bytes), 0)
        while value >= 1000 && unit < units.count - 1 { (value, unit) = (value / 1000, unit + 1) }
        return unit == 0 ? "\(bytes) bytes" : "\((value * 10).rounded() / 10) \(units[unit])"
    }
}

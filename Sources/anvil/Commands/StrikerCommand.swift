import ArgumentParser
import Dashboard
import Fleet
import Settings
import Store
import Terminal

struct StrikerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "striker", abstract: "The dashboard: shows live what ScanCore of this host found and decides.",
        discussion: """
            Runs in the foreground until SIGTERM. It listens on loopback unless another address is given; it has no \
            password of its own, so open it to others only behind something that has.
            """)

    /// How often it looks whether ScanCore has made its first pass, milliseconds.
    private static let pollMilliseconds = 250

    @OptionGroup var data: DataOptions

    @Option(
        name: .long, help: ArgumentHelp("The address to listen on (default: as configured, 127.0.0.1).", valueName: "address"))
    var bind: String?

    @Option(
        name: .long,
        help: ArgumentHelp("The port to listen on; 0 takes one that is free (default: as configured, 8420).", valueName: "port"))
    var port: Int?

    @Option(
        name: .long,
        help: "Show this Anvil of the fleet, from the databases of the configuration, instead of what this host recorded.")
    var anvil: String?

    @Flag(name: .long, help: "Show all Anvils of the databases of the configuration: a list, and the pages of each.")
    var fleet = false

    func validate() throws {
        if fleet && anvil != nil { throw ValidationError("--fleet shows all Anvils, --anvil one of them: give one of the two.") }
        if let port, !(0...65_535).contains(port) { throw ValidationError("--port is 0 to 65535, not \(port).") }
    }

    func run() async throws {
        let settings = try data.load()
        let path = settings.dataDirectory + "/" + Store.fileName
        let keeper = Task { await DatabaseKeeper(databases: settings.databases).run() }
        defer { keeper.cancel() }
        if fleet || anvil != nil { return try await showFleet(settings) }
        try await waitForFirstPass(path)
        let dashboard = Dashboard(source: try SeatSource(settings), store: try Store.open(path: path, mode: .read))
        try await dashboard.run(bind: bind ?? settings.striker.bind, port: port ?? settings.striker.port) { address in
            Console.write("Striker shows \(settings.host) on \(address)\n")
        }
    }

    private func showFleet(_ settings: Settings) async throws {
        let addresses = try data.config.databases(named: nil).map(\.address)
        let reader = FleetReader(FleetDatabase(addresses))
        let dashboard =
            if let anvil {
                Dashboard(source: FleetSource(reader, anvil: anvil), records: FleetRecords(reader, anvil: anvil))
            } else {
                Dashboard(fleet: FleetAnvils(reader))
            }
        let shown = anvil.map { "\($0) of the fleet" } ?? "the fleet"
        try await dashboard.run(bind: bind ?? settings.striker.bind, port: port ?? settings.striker.port) { address in
            Console.write("Striker shows \(shown) on \(address)\n")
        }
    }

    /// Both daemons start together: until ScanCore has made its first pass there is nothing to show.
    private func waitForFirstPass(_ path: String) async throws {
        var isTold = false
        while try !hasPass(path) {
            if !isTold { Console.complain("Striker waits for the first pass of ScanCore, which keeps its records in \(path).") }
            isTold = true
            try await Task.sleep(for: .milliseconds(Self.pollMilliseconds))
        }
    }

    private func hasPass(_ path: String) throws -> Bool {
        do {
            return try !Store.open(path: path, mode: .read).passes(limit: 1).isEmpty
        } catch let error as StoreError {
            switch error {
            // ScanCore has not made it yet, or is about to bring it up to date.
            case .absent, .olderSchema, .busy: return false
            default: throw error
            }
        }
    }
}

import Fleet
import Postgres
import Settings

/// Retention of the databases in the network, for as long as Striker runs: one small step after the other while something is due.
/// Several Strikers do not get into each other's way: the database lets one at a time.
struct DatabaseKeeper {
    /// Between two looks when nothing is due, seconds.
    static let pauseSeconds = 600.0
    /// Between two steps, so that thinning takes a part of the database's time and not all of it, seconds.
    static let breathSeconds = 0.2

    let databases: [DatabaseSettings]

    /// Runs until the task is cancelled. What fails now is tried again at the next look: nothing depends on when it is done.
    func run() async {
        while !Task.isCancelled {
            for database in databases { await keep(database) }
            try? await Task.sleep(for: .seconds(Self.pauseSeconds))
        }
    }

    private func keep(_ database: DatabaseSettings) async {
        guard let connection = try? await Connection.open(database.address, name: "striker keeping house") else { return }
        defer { connection.close() }
        guard (try? await Migrator.check(connection)) != nil else { return }
        while !Task.isCancelled {
            // A reader in the way of a step makes it fail and be done again.
            guard let said = try? await FleetHousekeeping.step(connection), said != FleetHousekeeping.busy else { return }
            try? await Task.sleep(for: .seconds(Self.breathSeconds))
        }
    }
}

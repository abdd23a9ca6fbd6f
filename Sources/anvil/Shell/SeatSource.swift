import Dashboard
import Facts
import Foundation
import Live
import Settings
import Store
import Terminal

/// What ScanCore recorded on this host, for the dashboard.
actor SeatSource: SnapshotSource {
    /// How many decisions and passes a page shows at most.
    private static let listLimit = 20

    private var reader: SeatReader
    private let host: HostName
    /// What was read last, so that a moment in which the database cannot be asked is no new version.
    private var lastVersion = 0

    init(_ settings: Settings) throws {
        reader = try SeatReader(settings)
        host = settings.host
    }

    func version() -> Int {
        if let version = try? reader.version() { lastVersion = Int(version) }
        return lastVersion
    }

    func snapshot() throws -> Snapshot {
        guard let view = try reader.read(host: host) else { throw NoPassYet() }
        let store = reader.database
        let decisions = try store.decisions(host: host, limit: Self.listLimit)
        let now = view.picture.now
        let time = LocalTime().reading(now, wallMilliseconds: now.milliseconds + view.wallAheadMilliseconds)
        return Snapshot(
            picture: view.picture, decision: view.decision, facts: view.facts, decisions: decisions,
            lastDecision: try decisions.first { $0.kind != .quiet }.flatMap { try store.decision(id: $0.id) },
            openAlerts: try store.openAlerts(host: host), passes: try store.passes(host: host, limit: Self.listLimit), now: now,
            utcOffsetSeconds: TimeZone.current.secondsFromGMT() + Int((Double(view.wallAheadMilliseconds) / 1000).rounded()),
            zone: time.zoneName(at: now))
    }

    struct NoPassYet: Error, CustomStringConvertible {
        let description =
            "No pass is recorded yet. Start ScanCore (systemctl start scancore), or make one pass with: anvil scancore --once"
    }
}

import Dashboard
import Facts
import Fleet
import Store
import Synchronization

/// All Anvils of a database, for the dashboard. The list is read at most once a second, however many look at it.
final class FleetAnvils: FleetListing {
    private let reader: FleetReader
    private let kept = Mutex<(at: ContinuousClock.Instant, lines: [FleetLine])?>(nil)

    init(_ reader: FleetReader) { self.reader = reader }

    func anvils() async throws -> [FleetLine] {
        if let kept = kept.withLock({ $0 }), kept.at.duration(to: .now) < .seconds(1) { return kept.lines }
        let lines = Dictionary(grouping: try await reader.seats(), by: \.anvil).map { anvil, seats in
            let last = seats.min { $0.silentSeconds < $1.silentSeconds }
            return FleetLine(
                anvil: anvil, hosts: seats.map(\.host), silentSeconds: last?.silentSeconds ?? 0,
                alertCount: seats.reduce(0) { $0 + $1.alertCount }, loudest: seats.compactMap(\.loudest).max(),
                text: last?.text ?? "")
        }
        kept.withLock { $0 = (.now, lines) }
        return lines
    }

    func desk(of anvil: String) async throws -> (source: any SnapshotSource, records: any Records)? {
        guard try await !reader.seats(of: anvil).isEmpty else { return nil }
        return (FleetSource(reader, anvil: anvil), FleetRecords(reader, anvil: anvil))
    }
}

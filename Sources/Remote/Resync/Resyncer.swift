import Postgres
import Synchronization

/// Brings all databases of a host together now and then. Any number of hosts may do so: a lock in each database lets one work,
/// and the others find nothing to do. A host whose role may only hand in its own passes leaves it to others.
public final class Resyncer: Sendable {
    private let notes: Mutex<[String]>
    private let task: Mutex<Task<Void, Never>?>

    /// From the end of one to the beginning of the next, seconds; the first comes after a tenth of it.
    public static let everySeconds = 600.0
    /// Of what is to be told, so much is kept.
    private static let noteLimit = 20

    /// `chance` gives 0 to 1: hosts that started together do not all come at once.
    public init(
        _ databases: [RemoteDatabase], everySeconds: Double = Resyncer.everySeconds, chance: @escaping @Sendable () -> Double
    ) {
        notes = Mutex([])
        task = Mutex(nil)
        let work = Task { [weak self] in
            var waitSeconds = everySeconds / 10
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(waitSeconds * (0.75 + chance() / 2)))
                guard !Task.isCancelled, let told = await Self.round(databases) else { return }
                self?.note(told)
                waitSeconds = everySeconds
            }
        }
        task.withLock { $0 = work }
    }

    /// Sentences about what was copied since the last call.
    public func takeNotes() -> [String] {
        notes.withLock { notes in
            defer { notes = [] }
            return notes
        }
    }

    public func stop() { task.withLock { $0?.cancel() } }

    deinit { stop() }

    private func note(_ told: [String]) { notes.withLock { $0 = Array(($0 + told).suffix(Self.noteLimit)) } }

    /// Nil when this host is not one that may.
    private static func round(_ databases: [RemoteDatabase]) async -> [String]? {
        var told: [String] = []
        for (left, right) in Resync.rounds(databases) {
            do throws(PostgresError) {
                let report = try await resync(left, right)
                guard report.rows > 0 else { continue }
                told.append(
                    "The databases \(left.name) and \(right.name) were brought together: \(report.leftToRight) rows one way, \(report.rightToLeft) the other."
                )
            } catch {
                // One that is away is told of by its sender; the next round finds it.
                if case .lacksRight = error { return nil }
            }
        }
        return told
    }

    private static func resync(_ left: RemoteDatabase, _ right: RemoteDatabase) async throws(PostgresError) -> ResyncReport {
        var limits = Limits()
        limits.statementSeconds = 600
        let one = try await Connection.open(left.address, limits: limits, name: "scancore resync")
        let other = try await Connection.open(right.address, limits: limits, name: "scancore resync")
        var resync = Resync(one, other)
        return try await resync.run()
    }
}

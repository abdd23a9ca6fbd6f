import Facts
import Pacemaker
import Synchronization

/// What goes to and fro between the nodes through the cluster. It works beside the passes: a cluster that hangs holds up none.
final class ClusterLink: Sendable {
    /// What was last read, each text with when it was first seen, on the clock of the boot, milliseconds.
    struct News: Sendable {
        var bulletins: [HostName: Stamped] = [:]
        var claim: Stamped?
        var stops: [HostName: Stamped] = [:]
        var placements: [Pacemaker.Placement] = []
        var maintenance: [HostName: MaintenanceNote] = [:]
        /// When it was last read without fault; nil before.
        var readAt: Int64?
        /// Why it cannot be read at present.
        var problem: String?
    }

    struct Stamped: Equatable, Sendable {
        var text: String
        var bootMilliseconds: Int64
    }

    private struct State {
        var news = News()
        var toTell: String?
        var isOpen = true
    }

    /// How often the cluster is read, seconds: well under the period of a pass.
    static let periodSeconds = 2.0

    private let pacemaker = Pacemaker()
    private let clocks = SystemClocks()
    private let state = Mutex(State())

    func start() {
        Task.detached { [self] in
            while isOpen {
                await exchange()
                // Only the end of the daemon cancels the wait.
                try? await Task.sleep(for: .seconds(Self.periodSeconds))
            }
        }
    }

    func stop() { state.withLock { $0.isOpen = false } }
    func news() -> News { state.withLock(\.news) }
    /// Tells the other members with the next exchange; what was not told yet is dropped for it.
    func tell(_ text: String) { state.withLock { $0.toTell = text } }

    private var isOpen: Bool { state.withLock(\.isOpen) }

    private func exchange() async {
        let text = state.withLock { state in
            defer { state.toTell = nil }
            return state.toTell
        }
        do {
            if let text { try await pacemaker.tell(text) }
            let told = try await pacemaker.told()
            let notes = try await pacemaker.notes()
            let now = clocks.read().bootMilliseconds
            state.withLock { $0.news.take(told, notes, at: now) }
        } catch {
            state.withLock { $0.news.problem = "\(error)" }
        }
    }
}

extension ClusterLink.News {
    mutating func take(_ told: [HostName: String], _ notes: Pacemaker.Notes, at now: Int64) {
        bulletins = stamped(told, bulletins, now)
        stops = stamped(notes.stops, stops, now)
        claim = notes.claim.map { stamped(["": $0], claim.map { ["": $0] } ?? [:], now)[""] } ?? nil
        placements = notes.placements
        maintenance = notes.maintenance
        readAt = now
        problem = nil
    }

    /// A text that is still the same keeps the time at which it was first seen.
    private func stamped(
        _ texts: [HostName: String], _ before: [HostName: ClusterLink.Stamped], _ now: Int64
    ) -> [HostName: ClusterLink.Stamped] {
        texts.reduce(into: [:]) { stamped, entry in
            let known = before[entry.key].flatMap { $0.text == entry.value ? $0 : nil }
            stamped[entry.key] = known ?? ClusterLink.Stamped(text: entry.value, bootMilliseconds: now)
        }
    }
}

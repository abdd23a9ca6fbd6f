import Synchronization

/// What the engine still wants of an intent under way: the only thing that a pass changes while it is carried out.
final class Wish: Sendable {
    private struct State {
        var isWanted = true
        var isCancelled = false
    }

    private let state = Mutex(State())

    /// No further step is begun; what is half done ends.
    func withdraw() { state.withLock { $0.isWanted = false } }
    /// A migration under way is broken off.
    func cancel() { state.withLock { $0.isCancelled = true } }

    var isWanted: Bool { state.withLock(\.isWanted) }
    var isCancelled: Bool { state.withLock(\.isCancelled) }
}

import Synchronization

/// Writes what waits on this host to all databases, side by side: each has a task, a connection and a pace of its own, so a
/// slow or dead one delays nobody.
///
/// Passes are not handed over: they are read from the host's outbox, where each was put in its own transaction. So what this
/// process forgets when it ends is nothing: the next one sends again from the last mark, and what a database
/// has already it takes for repeated.
public final class Senders: Sendable {
    private let states: [String: SenderState]
    private let tasks: Mutex<[Task<Void, Never>]>

    /// A database that nothing waits for is asked for its clock this often, seconds.
    static let askSeconds = 30.0

    /// Starts. `sent` names the pass up to which each database has everything.
    public init(_ databases: [RemoteDatabase], sent: [String: Int64], environment: SenderEnvironment) {
        var states: [String: SenderState] = [:]
        for database in databases {
            states[database.name] = SenderState(
                RemoteStatus(database, sent: sent[database.name] ?? 0, atSeconds: environment.steadySeconds()))
        }
        self.states = states
        tasks = Mutex(
            databases.compactMap { database in
                guard let state = states[database.name] else { return nil }
                return Task { await Sender(database: database, environment: environment, state: state).run() }
            })
        guard !databases.isEmpty else { return }
        let clock = Task { [states] in
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(Self.askSeconds))
                for state in states.values { state.wake() }
            }
        }
        tasks.withLock { $0.append(clock) }
    }

    /// There may be something new in the outbox. Returns at once.
    public func wake() {
        for state in states.values { state.wake() }
    }

    /// All databases, by name.
    public var statuses: [RemoteStatus] { states.values.map(\.status).sorted { $0.name < $1.name } }

    /// Ends all connections. What was not acknowledged is sent again in the next life.
    public func stop() {
        tasks.withLock { tasks in
            for task in tasks { task.cancel() }
            tasks = []
        }
    }

    /// Waits until all databases have everything up to a pass, or until the caller is cancelled.
    public func wait(untilSent pass: Int64) async {
        while !Task.isCancelled && statuses.contains(where: { $0.sent < pass }) {
            try? await Task.sleep(for: .milliseconds(5))
        }
    }

    deinit { stop() }
}

/// What a sender tells of itself, and by what it is woken.
final class SenderState: Sendable {
    private let box: Mutex<RemoteStatus>
    let wakes: AsyncStream<Void>
    private let waker: AsyncStream<Void>.Continuation

    init(_ status: RemoteStatus) {
        box = Mutex(status)
        (wakes, waker) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    var status: RemoteStatus { box.withLock { $0 } }

    func wake() { waker.yield() }

    func change(_ body: (inout RemoteStatus) -> Void) { box.withLock { body(&$0) } }
}

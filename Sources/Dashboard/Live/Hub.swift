import Engine
import Facts
import ServiceLifecycle

/// Looks for changes, renders each part once, and hands the same text to all who watch.
actor Hub: Service {
    static let readerLimit = 1000
    static let scopeLimit = 64
    static let beatSeconds = 5.0
    /// A reader that takes nothing for so long is closed.
    static let stuckSeconds = 30.0
    static let tickMilliseconds = 250

    private struct Reader {
        var scope: Scope
        var signal: AsyncStream<Void>.Continuation
        var ids: Set<String> = []
        var events: [ServerEvent] = []
        var pendingSince: Double?
        var close: @Sendable () -> Void
    }

    private struct Watched {
        var state: ScopeState
        var patchedAt = 0.0
        var usedAt = 0.0
    }

    private let source: any SnapshotSource
    private let controls: (any SimulationControls)?
    private let firstRevision: Int
    private let started = ContinuousClock.now
    private var scopes: [Scope: Watched] = [:]
    private var readers: [Int: Reader] = [:]
    private var nextReader = 0
    private var current: (version: Int, at: Double, snapshot: Snapshot)?
    private var said: Sentence?
    private var beatAt = 0.0
    private var isClosing = false

    init(source: any SnapshotSource, controls: (any SimulationControls)?, firstRevision: Int) {
        self.source = source
        self.controls = controls
        self.firstRevision = firstRevision
    }

    private var seconds: Double {
        let (whole, atto) = (ContinuousClock.now - started).components
        return Double(whole) + Double(atto) / 1e18
    }

    // MARK: For pages

    /// The present. Not read anew more often than it changes.
    func snapshot() async throws -> Snapshot {
        let version = await source.version()
        if let current, current.version == version, seconds - current.at < 1 { return current.snapshot }
        let snapshot = try await source.snapshot()
        current = (version, seconds, snapshot)
        return snapshot
    }

    /// The parts of a page as they are now, with the revision from which a stream goes on without a hole.
    func page(_ scope: Scope) async throws -> (Snapshot, [Part], Int) {
        let snapshot = try await snapshot()
        await refresh(scope, snapshot)
        let state = scopes[scope]?.state ?? ScopeState(revision: firstRevision)
        return (snapshot, state.parts, state.revision)
    }

    private func refresh(_ scope: Scope, _ snapshot: Snapshot) async {
        let groups = await controls?.groups() ?? []
        if scopes[scope] == nil { makeRoom() }
        var watched = scopes[scope] ?? Watched(state: ScopeState(revision: firstRevision))
        let changed = watched.state.update(parts(of: scope, snapshot, controls: groups), at: seconds)
        watched.usedAt = seconds
        if !changed.isEmpty { watched.patchedAt = seconds }
        scopes[scope] = watched
        guard !changed.isEmpty else { return }
        for (id, reader) in readers where reader.scope == scope {
            readers[id]?.ids.formUnion(changed)
            wake(id)
        }
    }

    private func makeRoom() {
        guard scopes.count >= Self.scopeLimit else { return }
        let watchedNow = Set(readers.values.map(\.scope))
        let idle = scopes.filter { !watchedNow.contains($0.key) }
        if let oldest = idle.min(by: { $0.value.usedAt < $1.value.usedAt }) { scopes[oldest.key] = nil }
    }

    // MARK: For streams

    /// Begins a stream. Nil when there are too many.
    func open(_ scope: Scope, since: Int?, close: @escaping @Sendable () -> Void) async throws -> (
        id: Int, signal: AsyncStream<Void>
    )? {
        guard readers.count < Self.readerLimit, !isClosing else { return nil }
        let snapshot = try await snapshot()
        await refresh(scope, snapshot)
        guard let state = scopes[scope]?.state else { return nil }
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        var reader = Reader(scope: scope, signal: continuation, close: close)
        let age = snapshot.passAgeSeconds / max(1, snapshot.rate)
        reader.events.append(
            .hello(
                .init(
                    rev: state.revision, now: snapshot.now.milliseconds, period: Self.beatSeconds,
                    staleAfter: Snapshot.staleAfterSeconds,
                    build: Asset.build, rate: snapshot.rate, passAge: age, stale: snapshot.isStale),
                retryMilliseconds: Int.random(in: 1000...5000)))
        if let since, since != state.revision {
            if let ids = state.changes(since: since) {
                reader.ids.formUnion(ids)
            } else {
                reader.events.append(.reset(.init(why: "This page is older than what is kept of the changes.")))
            }
        }
        nextReader += 1
        readers[nextReader] = reader
        wake(nextReader)
        return (nextReader, stream)
    }

    /// What a reader is to be sent now: what waited is merged into one patch.
    func take(_ id: Int) -> [ServerEvent] {
        guard var reader = readers[id] else { return [] }
        var events = reader.events
        if !reader.ids.isEmpty, let state = scopes[reader.scope]?.state {
            let parts = state.parts.map(\.id).filter(reader.ids.contains)
                .compactMap { id in state.html[id].map { ServerEvent.PatchPart(id: id, html: $0) } }
            let patch = ServerEvent.patch(.init(rev: state.revision, now: current?.snapshot.now.milliseconds ?? 0, parts: parts))
            let place = events.firstIndex { if case .hello = $0 { false } else { true } } ?? events.count
            events.insert(patch, at: place)
        }
        reader.ids = []
        reader.events = []
        reader.pendingSince = nil
        readers[id] = reader
        return events
    }

    func leave(_ id: Int) { readers.removeValue(forKey: id)?.signal.finish() }

    private func wake(_ id: Int) {
        if readers[id]?.pendingSince == nil { readers[id]?.pendingSince = seconds }
        readers[id]?.signal.yield()
    }

    // MARK: The loop

    func run() async throws {
        await withGracefulShutdownHandler {
            while !isClosing && !Task.isCancelled {
                await tick()
                try? await Task.sleep(for: .milliseconds(Self.tickMilliseconds))
            }
        } onGracefulShutdown: {
            Task { await self.closeAll() }
        }
        closeAll()
    }

    /// One look: nobody watching costs nothing.
    private func tick() async {
        guard !readers.isEmpty else { return }
        closeStuck()
        let isBeat = seconds - beatAt >= Self.beatSeconds
        let version = await source.version()
        let isNew = current?.version != version && seconds - (current?.at ?? -1) >= 1
        guard isNew || isBeat else { return }
        // When the source does not answer, what is shown grows old, and the beats stop: pages then say so themselves.
        guard let snapshot = try? await source.snapshot() else { return }
        current = (version, seconds, snapshot)
        for scope in Set(readers.values.map(\.scope)) { await refresh(scope, snapshot) }
        say(snapshot)
        if isBeat { beat(snapshot) }
    }

    private func beat(_ snapshot: Snapshot) {
        beatAt = seconds
        let age = snapshot.passAgeSeconds / max(1, snapshot.rate)
        for id in readers.keys {
            let revision = readers[id].flatMap { scopes[$0.scope]?.state.revision } ?? firstRevision
            readers[id]?.events.removeAll { if case .beat = $0 { true } else { false } }
            readers[id]?.events.append(
                .beat(
                    .init(
                        rev: revision, now: snapshot.now.milliseconds, passAge: age, rate: snapshot.rate, stale: snapshot.isStale)
                ))
            wake(id)
        }
    }

    /// A new or cleared verdict is told to those who listen instead of look.
    private func say(_ snapshot: Snapshot) {
        let now = snapshot.said
        defer { said = now }
        guard let before = said, before.level != now.level || before.kicker != now.kicker || before.title != now.title else {
            return
        }
        let isNews = before.level != now.level || before.kicker != now.kicker
        let level = now.level == .bad && isNews ? "critical" : isNews ? "news" : "quiet"
        for id in readers.keys {
            readers[id]?.events.append(.say(.init(level: level, text: "\(now.kicker). \(now.heading)", title: now.title)))
            if (readers[id]?.events.count ?? 0) > 8 { readers[id]?.events.removeFirst() }
            wake(id)
        }
    }

    private func closeStuck() {
        for (id, reader) in readers {
            guard let since = reader.pendingSince, seconds - since > Self.stuckSeconds else { continue }
            reader.close()
            leave(id)
        }
    }

    func closeAll() {
        isClosing = true
        for id in readers.keys {
            readers[id]?.events.append(.bye(.init(why: "restart", after: 3)))
            readers[id]?.signal.yield()
            readers[id]?.signal.finish()
        }
    }

    var readerCount: Int { readers.count }
}

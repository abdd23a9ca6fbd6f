import Facts
import Store

/// Keeps passes in the store. While the store cannot be written, what must not be lost waits here, within limits.
struct Recorder {
    private let path: String
    private let retention: Retention
    private var store: Store?
    private var waiting: StoredPass?
    private var missedPasses = 0
    private var retryOpenAt = 0.0
    private var keepAgainAt: Moment?
    private var receivers: [String] = []
    /// Why nothing is recorded at present; nil when all is well.
    private(set) var problem: String?

    /// The disk is full, and recording lives on its reserve.
    var isShort: Bool { store?.isShort ?? false }

    /// Opening is tried again this often, seconds.
    static let retryOpenSeconds = 10.0
    /// Housekeeping rests this long when there was little to do, seconds: passes come much more often than anything grows old.
    static let housekeepingSeconds = 60.0
    /// Events and alert changes that wait; older ones are dropped, and their number is told.
    static let waitingLimit = 1000

    init(path: String, retention: Retention) {
        self.path = path
        self.retention = retention
    }

    /// What was recorded before; nothing when the store cannot be read.
    mutating func load(host: HostName) -> StoredSeat {
        open()
        guard let store else { return StoredSeat(host: host) }
        do {
            return try store.load(host: host)
        } catch {
            problem = "\(error)"
            return StoredSeat(host: host)
        }
    }

    /// The history of one agent's readings; empty when the store cannot be read.
    func past(agent: String, host: HostName, from: Moment, to: Moment) -> [FactKey: [HistoryChange]] {
        // An agent without history still scans: it is a convenience, and the reason is told by `problem`.
        (try? store?.past(agent: agent, host: host, from: from, to: to)) ?? [:]
    }

    /// Keeps a pass, with all that waited. Never fails: what goes wrong is `problem`.
    mutating func record(_ pass: StoredPass, at seconds: Double) {
        var whole = pass
        if let waiting { whole = waiting.followed(by: pass, limit: Self.waitingLimit) }
        if missedPasses > 0 {
            whole.events.append(
                Event(
                    at: pass.at, host: pass.host, level: .warning, kind: "daemon", key: "store",
                    text: "\(missedPasses) passes were not recorded one by one: \(problem ?? "the store could not be written")"))
        }
        if store == nil && seconds >= retryOpenAt {
            open()
            retryOpenAt = seconds + Self.retryOpenSeconds
        }
        do {
            guard let store else { throw NotOpen() }
            try store.record(whole)
            waiting = nil
            missedPasses = 0
            problem = nil
        } catch {
            if !(error is NotOpen) { problem = "\(error)" }
            waiting = waiting.map { $0.followed(by: pass, limit: Self.waitingLimit) } ?? pass
            missedPasses += 1
        }
    }

    /// What people said of hosts that are off; nothing when the store cannot be read: then nothing is done on it.
    func offWords() -> [OffWord] { (try? store?.offWords()) ?? [] }

    /// What cannot be forgotten now is forgotten after a later pass.
    func forget(_ word: OffWord) { try? store?.forget(word) }

    /// Housekeeping after a pass: a small piece now and then, and after each pass while there is much to do.
    mutating func maintain(host: HostName, at now: Moment) {
        guard problem == nil, let store, keepAgainAt.map({ now >= $0 }) ?? true else { return }
        do {
            let isMore = try store.maintain(host: host, at: now)
            keepAgainAt = isMore ? nil : now.adding(seconds: Self.housekeepingSeconds)
        } catch {
            problem = "\(error)"
        }
    }

    /// The daemon's last words, then the end.
    mutating func close(saying events: [Event], host: HostName, wallMilliseconds: Int64) {
        do {
            try store?.record(events, of: host, wallMilliseconds: wallMilliseconds)
            store?.close()
        } catch {
            problem = "\(error)"
        }
        store = nil
    }

    private struct NotOpen: Error {}

    private mutating func open() {
        do {
            store = try Store.open(path: path, mode: .write, retention: retention)
            if !receivers.isEmpty { try store?.setReceivers(receivers) }
            problem = nil
        } catch {
            problem = "\(error)"
        }
    }
}

/// What waits for other databases. What cannot be noted now is noted later: it only means that something is sent twice.
extension Recorder {
    mutating func setReceivers(_ names: [String]) {
        receivers = names
        note { try $0.setReceivers(names) }
    }

    mutating func acknowledge(_ sent: [String: Int64], filled: [String: Moment]) {
        note { store in
            try store.acknowledge(sent)
            for (name, moment) in filled { try store.filled(name, until: moment) }
        }
    }

    mutating func outboxStatus() -> OutboxStatus? { note { try $0.outboxStatus() } }

    mutating func fitOutbox(_ policy: OutboxPolicy, at now: Moment) -> OutboxStatus? {
        note { store in
            try store.fitOutbox(policy, at: now)
            return try store.outboxStatus()
        }
    }

    @discardableResult private mutating func note<Result>(_ body: (Store) throws -> Result) -> Result? {
        guard let store else { return nil }
        do {
            return try body(store)
        } catch {
            problem = "\(error)"
            return nil
        }
    }
}

extension StoredPass {
    /// This pass, which was not kept, and a later one as if they were one.
    func followed(by later: StoredPass, limit: Int) -> StoredPass {
        var whole = later
        let rescanned = Set(later.runs.filter { $0.outcome == .scanned || $0.outcome == .nothing }.map(\.agent))
        let changed = Set(later.changedFacts.map(\.key))
        let gone = Set(later.cleared)
        whole.changedFacts = changedFacts.filter { !changed.contains($0.key) && !gone.contains($0.key) } + later.changedFacts
        whole.missing = missing.filter { !rescanned.contains($0.agent) } + later.missing
        whole.cleared = cleared.filter { !changed.contains($0) && !gone.contains($0) } + later.cleared
        let runAgain = Set(later.runs.map(\.agent))
        whole.runs = runs.filter { !runAgain.contains($0.agent) } + later.runs
        whole.tracks = tracks.merging(later.tracks) { $1 }
        whole.agentAlerts = later.agentAlerts ?? agentAlerts
        whole.alertChanges = Array((alertChanges + later.alertChanges).suffix(limit))
        whole.events = Array((events + later.events).suffix(limit))
        whole.decision = later.decision ?? decision
        whole.digest = later.digest ?? digest
        return whole
    }
}

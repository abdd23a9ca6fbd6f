import Facts
import Postgres
import Remote
import Settings
import Store
import Synchronization

/// The databases in the network that this host writes to, beside its own.
///
/// A pass has nothing to do with them: it is recorded here, and the senders read it from there. They never hold it up.
struct DatabaseLinks {
    private var databases: [RemoteDatabase] = []
    private var senders: Senders?
    private var resyncer: Resyncer?
    private var filled = FilledPasts()
    private var keepAgainSeconds = 0.0
    private let policy = OutboxPolicy()
    /// What waits, as last looked at; nil without databases.
    private(set) var outbox: OutboxStatus?

    /// Marks are noted, and what waits is held within its limits, this often, seconds.
    static let keepSeconds = 60.0

    /// What has not changed is told again this often by a node, seconds.
    static let wordSeconds = 30.0

    /// How it stands with each database.
    var statuses: [RemoteStatus] { senders?.statuses ?? [] }

    /// Begins, or goes on, with the databases of these settings. Those that stay the same keep no connection: it is made
    /// again at once.
    mutating func start(_ settings: Settings, _ recorder: inout Recorder, _ post: Post) {
        let wanted = settings.databases.map(RemoteDatabase.init)
        guard wanted != databases else { return }
        stop(&recorder)
        databases = wanted
        recorder.setReceivers(wanted.map(\.name))
        guard !wanted.isEmpty else { return }
        outbox = recorder.outboxStatus()
        let sent = Dictionary(uniqueKeysWithValues: (outbox?.receivers ?? []).map { ($0.name, $0.sent) })
        senders = Senders(wanted, sent: sent, environment: environment(settings, post))
        if wanted.count > 1 { resyncer = Resyncer(wanted, chance: { Double.random(in: 0...1) }) }
    }

    /// What is to be told of databases that were brought together.
    func takeNotes() -> [String] { resyncer?.takeNotes() ?? [] }

    /// A pass was recorded.
    func wake() { senders?.wake() }

    /// Notes now and then how far each database is.
    mutating func maintain(_ recorder: inout Recorder, at now: Moment, seconds: Double) {
        guard senders != nil, seconds >= keepAgainSeconds else { return }
        keepAgainSeconds = seconds + Self.keepSeconds
        note(in: &recorder)
        outbox = recorder.fitOutbox(policy, at: now) ?? outbox
    }

    mutating func stop(_ recorder: inout Recorder) {
        guard let senders else { return }
        note(in: &recorder)
        senders.stop()
        self.senders = nil
        resyncer?.stop()
        resyncer = nil
        outbox = nil
    }

    private func note(in recorder: inout Recorder) {
        recorder.acknowledge(Dictionary(uniqueKeysWithValues: statuses.map { ($0.name, $0.sent) }), filled: filled.take())
    }

    private func environment(_ settings: Settings, _ post: Post) -> SenderEnvironment {
        let reader = OutboxReader(path: settings.databasePath)
        let (clocks, host) = (SystemClocks(), settings.host)
        var environment = SenderEnvironment(
            anvil: settings.anvil, host: host,
            waiting: { after, limit in
                try reader.store().waiting(after: after, limitBytes: limit).map { WaitingText(pass: $0.pass, text: $0.text) }
            },
            wallMilliseconds: { clocks.read().wallMilliseconds }, steadySeconds: { SystemClocks.bootSeconds() },
            chance: { Double.random(in: 0...1) })
        environment.lost = { [filled] name in
            // What was filled since the last note is lacking no more, although the receiver's row still says so.
            guard !filled.has(name) else { return nil }
            return try reader.store().outboxStatus().receivers.first { $0.name == name }?.lost
        }
        environment.past = { range, position in try reader.store().past(of: host, in: range, from: position) }
        environment.filled = { [filled] name, moment in filled.add(name, moment) }
        environment.word = { post.outgoing() }
        environment.heard = { number, words in post.take(number, words) }
        // A Striker acts on what nodes tell; a node only sees that there is a Striker.
        let isStriker = settings.site.hosts.first { $0.name == host }?.role == .striker
        environment.wordSeconds = isStriker ? settings.policy.passPeriodSeconds : Self.wordSeconds
        return environment
    }
}

extension RemoteDatabase {
    init(_ settings: DatabaseSettings) {
        self.init(
            name: settings.name,
            address: Address(
                host: settings.host, port: settings.port, name: settings.database, user: settings.user,
                passwordFile: settings.passwordFile, caFile: settings.caFile))
    }
}

/// The store as its readers see it, opened when it is first needed: at the very start there may be none.
private final class OutboxReader: Sendable {
    private let path: String
    private let open = Mutex<Store?>(nil)

    init(path: String) { self.path = path }

    func store() throws -> Store {
        try open.withLock { open in
            if let open { return open }
            let store = try Store.open(path: path, mode: .read)
            open = store
            return store
        }
    }
}

/// Databases that have got their past and are not noted yet.
private final class FilledPasts: Sendable {
    private let names = Mutex<[String: Moment]>([:])

    func add(_ name: String, _ moment: Moment) { names.withLock { $0[name] = moment } }
    func has(_ name: String) -> Bool { names.withLock { $0[name] != nil } }

    func take() -> [String: Moment] {
        names.withLock { names in
            defer { names = [:] }
            return names
        }
    }
}

public import Facts
import GRDB
import Synchronization

/// What ScanCore remembers: one SQLite file, written by one process, read by any number.
///
/// Every method throws `StoreError`.
public final class Store: Sendable {
    public enum Mode: Sendable, Equatable {
        /// For ScanCore: makes what is not there, brings an older database up to date.
        case write
        /// For everything else: changes nothing.
        case read
    }

    /// The file's name in the data directory.
    public static let fileName = "anvil.db"

    public let path: String
    public let mode: Mode
    public let retention: Retention

    private let connections: Mutex<Connections?>
    private let lock: WriterLock?
    private let reserve: Reserve?
    /// Nil until it is needed, and after a failure.
    private let catalog = Mutex<Catalog?>(nil)
    /// Whether each pass also goes into the outbox, for other databases.
    let isBundling = Atomic(false)

    /// Opens the database at `path`. In mode `write` its directory is made where it is not there (0750), the file is
    /// 0640, and nobody outside owner and group can read it. Only one process at a time may write.
    public static func open(path: String, mode: Mode, retention: Retention = Retention()) throws -> Store {
        switch mode {
        case .read:
            return Store(path: path, retention: retention, reader: try Opening.reader(path: path))
        case .write:
            try Opening.prepareFile(path)
            let lock = try WriterLock(path: path)
            let reserve = Reserve(database: path)
            func store() throws -> Store {
                let queue = try Opening.writer(path: path, retention: retention)
                return Store(path: path, retention: retention, writer: queue, lock: lock, reserve: reserve)
            }
            do { return try store() } catch StoreError.diskFull where reserve.release() { return try store() }
        }
    }

    /// Who uses the database holds on to these, so that it is closed when its last use ends, whoever asked for that before.
    private struct Connections: Sendable {
        var reader: any DatabaseReader
        var writer: DatabaseQueue?
    }

    private init(path: String, retention: Retention, reader: any DatabaseReader) {
        self.path = path
        self.mode = .read
        self.retention = retention
        connections = Mutex(Connections(reader: reader))
        self.lock = nil
        self.reserve = nil
    }

    private init(path: String, retention: Retention, writer: DatabaseQueue, lock: WriterLock, reserve: Reserve) {
        self.path = path
        self.mode = .write
        self.retention = retention
        connections = Mutex(Connections(reader: writer, writer: writer))
        self.lock = lock
        self.reserve = reserve
    }

    /// Ends all use of the file; another process may write it then. Who asks for something later is refused.
    public func close() {
        connections.withLock { $0 = nil }
        lock?.release()
    }

    private func connected() throws -> Connections {
        guard let open = connections.withLock({ $0 }) else { throw StoreError.badRequest(because: "This database was closed.") }
        return open
    }

    private func writer() throws -> DatabaseQueue {
        guard let writer = try connected().writer else {
            throw StoreError.badRequest(because: "This database was opened for reading. Only ScanCore writes to it.")
        }
        return writer
    }

    // MARK: Writing (ScanCore)

    /// Keeps one pass: wholly or, if anything fails, not at all. A pass in which nothing changed writes one row.
    @discardableResult public func record(_ pass: StoredPass) throws -> PassCost {
        try write { db, catalog in
            var writer = PassWriter(db: db, catalog: catalog, pass: pass, isBundled: isBundling.load(ordering: .relaxed))
            try writer.write()
            return (writer.catalog, writer.cost)
        }
    }

    /// Keeps events that belong to no pass, such as that the daemon stops.
    public func record(_ events: [Event], of host: HostName, wallMilliseconds: Int64) throws {
        try write { db, catalog in
            let pass = StoredPass(
                host: host, at: Moment(milliseconds: 0), wallMilliseconds: wallMilliseconds, bootID: "",
                bootMilliseconds: 0, wallSeconds: 0, memory: Memory())
            var writer = PassWriter(db: db, catalog: catalog, pass: pass)
            try writer.writeLoose(events)
            return (writer.catalog, ())
        }
    }

    /// Does a small piece of housekeeping (folds passes, forgets what is older than `retention`), a few milliseconds
    /// long. Call it after each pass; returns whether more is waiting.
    @discardableResult public func maintain(host: HostName, at now: Moment) throws -> Bool {
        reserve?.restore()
        return try write { db, catalog in
            var keeping = Housekeeping(db: db, catalog: catalog, host: host, now: now, retention: retention)
            keeping.isBundling = isBundling.load(ordering: .relaxed)
            keeping.isShort = isShort
            let isMore = try keeping.step()
            return (keeping.catalog, isMore)
        }
    }

    /// The disk is full, or nearly: what is recorded lives on a reserve, and history goes sooner until there is room again.
    public var isShort: Bool { reserve?.isSpent ?? false }

    /// A full disk is met with the reserve, once. And what is in SQLite's log goes into the file, so that the log begins anew
    /// within the room that it has.
    private func sparing<Result>(_ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch StoreError.diskFull {
            _ = reserve?.release()
            // Where that fails, too, the second try says why.
            try? writer().writeWithoutTransaction { _ = try $0.checkpoint(.restart) }
            return try body()
        }
    }

    /// One transaction. The catalog is taken over only once the transaction is kept.
    private func write<Result>(_ body: (Database, consuming Catalog) throws -> (Catalog, Result)) throws -> Result {
        let writer = try writer()
        return try sparing {
            try StoreError.mapping(path) {
                try writer.writeWithoutTransaction { db in
                    var kept: (catalog: Catalog, result: Result)?
                    try db.inTransaction(.immediate) {
                        kept = try body(db, try catalog.withLock { $0.take() } ?? Catalog(db))
                        return .commit
                    }
                    guard let kept else { throw StoreError.failed(path: path, because: "a transaction ended without a result") }
                    catalog.withLock { $0 = kept.catalog }
                    return kept.result
                }
            }
        }
    }

    /// One transaction that touches nothing the catalog holds.
    func writeOutbox<Result>(_ body: (Database) throws -> Result) throws -> Result {
        let writer = try writer()
        return try sparing { try StoreError.mapping(path) { try writer.write(body) } }
    }

    // MARK: Reading

    /// Grows with everything that is recorded, by whatever process: cheap to ask several times a second.
    public func dataVersion() throws -> Int64 {
        try read { db in
            try Int64.fetchOne(
                db.cachedStatement(
                    sql: "SELECT coalesce((SELECT max(id) FROM passes), 0) + coalesce((SELECT max(id) FROM events), 0)")) ?? 0
        }
    }

    /// All seats that have recorded a pass.
    public func seats() throws -> [HostName] {
        try read { db in
            try String.fetchAll(
                db, sql: "SELECT name FROM hosts WHERE EXISTS (SELECT 1 FROM passes WHERE host = hosts.id) ORDER BY name")
        }
    }

    /// The present state of a seat, at one moment.
    public func load(host: HostName) throws -> StoredSeat {
        try read { try SeatQueries.seat($0, host: host) }
    }

    func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
        let reader = try connected().reader
        return try StoreError.mapping(path) { try reader.read(body) }
    }
}

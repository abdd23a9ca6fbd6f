import Foundation
import GRDB
import Synchronization

/// Makes, checks and locks the file before SQLite sees it, so that nobody else can read it at any moment.
enum Opening {
    /// How long a statement waits for another process's lock, seconds.
    static let busySeconds = 5.0

    static func writer(path: String, retention: Retention) throws -> DatabaseQueue {
        try StoreError.mapping(path) {
            var configuration = common()
            configuration.journalMode = .wal
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.inDatabase { try refuseForeign($0, path: path) }
            try Schema.migrator.migrate(queue)
            try queue.write { try Forgetting.forget($0, retention: retention) }
            return queue
        }
    }

    static func reader(path: String) throws -> DatabasePool {
        guard FileManager.default.fileExists(atPath: path) else {
            if access(path, F_OK) != 0 && errno == EACCES {
                throw StoreError.noAccess(path: path, because: "no permission to enter its directory")
            }
            throw StoreError.absent(path: path)
        }
        return try StoreError.mapping(path) {
            var configuration = common()
            configuration.readonly = true
            configuration.maximumReaderCount = 4
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.read { db in
                try refuseForeign(db, path: path)
                guard try Schema.migrator.hasCompletedMigrations(db) else { throw StoreError.olderSchema(path: path) }
            }
            return pool
        }
    }

    private static func common() -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(busySeconds)
        configuration.foreignKeysEnabled = false
        configuration.prepareDatabase { db in
            // In WAL mode NORMAL survives every kill of the process; a power cut may cost the last passes, never the
            // database. FULL would wait for the disk once in each pass.
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
            try db.execute(sql: "PRAGMA journal_size_limit = 8388608")
        }
        return configuration
    }

    /// An empty file is a new database. Anything else must be one of ours, and not from the future.
    private static func refuseForeign(_ db: Database, path: String) throws {
        let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
        guard tables > 0 else { return }
        guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == Schema.applicationID else {
            throw StoreError.notADatabase(path: path)
        }
        let known = Set(Schema.migrator.migrations)
        let applied = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
        let unknown = applied.filter { !known.contains($0) }
        guard unknown.isEmpty else { throw StoreError.newerSchema(path: path, unknown: unknown) }
    }

    static func prepareFile(_ path: String) throws {
        let directory = (path as NSString).deletingLastPathComponent
        if !directory.isEmpty && !FileManager.default.fileExists(atPath: directory) {
            do {
                try FileManager.default.createDirectory(
                    atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o750])
            } catch {
                throw StoreError.noAccess(path: directory, because: "the directory cannot be made")
            }
        }
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw cannotOpen(path, code: errno) }
        defer { Glibc.close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw StoreError.notADatabase(path: path)
        }
        guard status.st_mode & 0o777 == 0o640 || fchmod(file, 0o640) == 0 else { throw cannotOpen(path, code: errno) }
    }

    static func cannotOpen(_ path: String, code: Int32) -> StoreError {
        switch code {
        case EROFS: .readOnly(path: path)
        case ENOSPC, EDQUOT: .diskFull(path: path)
        default: .noAccess(path: path, because: String(cString: strerror(code)).lowercased())
        }
    }
}

/// Held by the one process that writes. The system frees it however that process ends.
final class WriterLock: Sendable {
    private let file: Mutex<Int32?>

    init(path: String) throws {
        let name = path + ".lock"
        let file = Glibc.open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard file >= 0 else { throw Opening.cannotOpen(name, code: errno) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            Glibc.close(file)
            throw StoreError.busy(path: path, waitedSeconds: 0)
        }
        fchmod(file, 0o640)
        self.file = Mutex(file)
    }

    func release() {
        file.withLock {
            // Closing is not enough: a program that is being started right now may hold a copy until it runs.
            if let open = $0 {
                flock(open, LOCK_UN)
                Glibc.close(open)
            }
            $0 = nil
        }
    }

    deinit { release() }
}

extension StoreError {
    /// Runs `body` and says in our words what SQLite said in its own.
    static func mapping<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreError(error, path: path)
        }
    }

    init(_ error: DatabaseError, path: String) {
        let because = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
        switch error.extendedResultCode {
        case .SQLITE_IOERR_SHMSIZE:
            self = .diskFull(path: path)
            return
        default: break
        }
        switch error.resultCode {
        case .SQLITE_NOTADB: self = .notADatabase(path: path)
        case .SQLITE_CORRUPT: self = .corrupt(path: path, because: because)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .noAccess(path: path, because: because)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, waitedSeconds: Opening.busySeconds)
        case .SQLITE_IOERR: self = .ioFailed(path: path, because: because)
        default: self = .failed(path: path, because: because)
        }
    }
}

/// What can go wrong with the database; each case says what the reader can do next.
public enum StoreError: Error, Equatable, Sendable {
    /// There is no database yet at `path`.
    case absent(path: String)
    /// The file is something else than a SQLite database.
    case notADatabase(path: String)
    /// The database was written by a newer version of Anvil.
    case newerSchema(path: String, unknown: [String])
    /// The database was written by an older version and was opened for reading only.
    case olderSchema(path: String)
    /// The file is damaged.
    case corrupt(path: String, because: String)
    /// No room is left where the database lies. Nothing of the pass was kept.
    case diskFull(path: String)
    /// The database or its directory cannot be written.
    case readOnly(path: String)
    /// The database or its directory cannot be opened.
    case noAccess(path: String, because: String)
    /// Another process holds the database for longer than the store waits.
    case busy(path: String, waitedSeconds: Double)
    /// The disk failed to read or write.
    case ioFailed(path: String, because: String)
    /// A pass came with a moment that is not after the last one; nothing of it was kept.
    case passNotLater(host: String, atMilliseconds: Int64, lastMilliseconds: Int64)
    /// Something was asked that the store refuses: too many series or columns, an end before its start.
    case badRequest(because: String)
    /// Anything else that SQLite said.
    case failed(path: String, because: String)
}

extension StoreError: CustomStringConvertible {
    /// What is wrong and what to do next, in words for a person.
    public var description: String {
        switch self {
        case .absent(let path):
            "\(path): there is no database yet. Start ScanCore (systemctl start scancore), or name its directory with --data."
        case .notADatabase(let path):
            "\(path): this file is not an Anvil database. Move it away; ScanCore then makes a new one, or name another directory with --data."
        case .newerSchema(let path, let unknown):
            "\(path): this database was written by a newer version of Anvil (it has \(unknown.joined(separator: ", "))). Install that version again, or move the file away to begin with an empty one."
        case .olderSchema(let path):
            "\(path): this database was written by an older version of Anvil. Start ScanCore once; it brings the database up to date."
        case .corrupt(let path, let because):
            "\(path): the database is damaged (\(because)). Stop ScanCore, then save what can be read: sqlite3 \(path) .recover | sqlite3 \(path).new; move the new file into its place, or move the damaged one away to begin with an empty one. Check the disk."
        case .diskFull(let path):
            "\(path): no room is left on this file system, so nothing was recorded. Free some room, or lower retention in the configuration; ScanCore goes on by itself."
        case .readOnly(let path):
            "\(path): the database cannot be written. Run as the user that owns it (usually root), and check that the file system is not mounted read-only."
        case .noAccess(let path, let because):
            "\(path): the database cannot be opened (\(because)). Run as root or as a member of the group that owns its directory."
        case .busy(let path, let waited):
            "\(path): another process kept the database locked for more than \(waited) s. Is a second ScanCore running, or a backup? End it and try again."
        case .ioFailed(let path, let because):
            "\(path): the disk failed (\(because)). Look into the kernel's log (journalctl -k) and check the disk."
        case .passNotLater(let host, let at, let last):
            "The pass of \(host) at \(at) ms is not later than the last one at \(last) ms, so it was not recorded. The steady clock must go on from the last pass."
        case .badRequest(let because):
            because
        case .failed(let path, let because):
            "\(path): \(because). This is a fault of Anvil: please report it with this line."
        }
    }
}

/// What can go wrong with a backup; each case says what the reader can do next.
public enum RemoteError: Error, Equatable, Sendable {
    case cannotWrite(path: String, because: String)
    case cannotRead(path: String, because: String)
    /// It does not begin as a backup of ours does.
    case notABackup(path: String)
    /// Its end is missing: it was cut off while it was made or copied.
    case unfinished(path: String)
    /// Made by a later version of Anvil.
    case newerSchema(path: String, version: Int, known: Int)
    case damaged(path: String, because: String)
}

extension RemoteError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .cannotWrite(let path, let because):
            "\(path): it cannot be written (\(because)). Name a file in a directory with room that you may write to."
        case .cannotRead(let path, let because): "\(path): it cannot be read (\(because)). Check the name and the rights."
        case .notABackup(let path): "\(path): this is no backup of Anvil. Name a file that 'anvil database backup' made."
        case .unfinished(let path):
            "\(path): the end of this backup is missing, so nothing was restored. It was cut off while it was made or copied; use another one."
        case .newerSchema(let path, let version, let known):
            "\(path): this backup has schema \(version), and this Anvil knows \(known). Update Anvil here first."
        case .damaged(let path, let because):
            "\(path): this backup is damaged (\(because)). What stood before that place was restored; use another backup for the rest."
        }
    }
}

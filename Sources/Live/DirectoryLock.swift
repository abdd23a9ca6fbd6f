import Glibc

/// That only one ScanCore uses a data directory. The system lets go of it when the process ends, however that happens.
final class DirectoryLock: Sendable {
    private let file: Int32

    private init(file: Int32) { self.file = file }
    deinit { close(file) }

    /// Makes the directory where it is not there. Nil when the disk is full or read-only: work goes on without records.
    static func take(_ directory: String) throws(LiveError) -> DirectoryLock? {
        if mkdir(directory, 0o750) != 0 && errno != EEXIST { return try refuse(directory, errno) }
        let path = "\(directory)/scancore.lock"
        let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard file >= 0 else { return try refuse(directory, errno) }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let holder = readText(path, limitBytes: 32).map { String($0.prefix { $0.isNumber }) } ?? ""
            close(file)
            throw .alreadyRuns(directory: directory, process: holder.isEmpty ? "unknown" : holder)
        }
        ftruncate(file, 0)
        let text = "\(getpid())\n"
        _ = text.withCString { write(file, $0, strlen($0)) }
        return DirectoryLock(file: file)
    }

    private static func refuse(_ directory: String, _ number: Int32) throws(LiveError) -> DirectoryLock? {
        if number == ENOSPC || number == EROFS || number == EDQUOT || number == EIO { return nil }
        if number == EMFILE || number == ENFILE { throw .noDescriptors }
        throw .noDirectory(directory, because: String(cString: strerror(number)))
    }
}

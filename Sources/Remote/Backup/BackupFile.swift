import Glibc

/// A file that is there whole or not at all: it gets its name when its last byte is on the disk.
final class BackupWriter {
    private let path: String
    private let file: Int32
    private var isFinished = false
    private var partial: String { path + ".part" }

    init(_ path: String) throws(RemoteError) {
        self.path = path
        // It holds what a fleet recorded: nobody but its owner reads it.
        file = open(path + ".part", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .cannotWrite(path: path, because: systemWords()) }
    }

    func write(_ bytes: [UInt8]) throws(RemoteError) {
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress.map { $0 + done }, bytes.count - done) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw .cannotWrite(path: path, because: systemWords()) }
            done += count
        }
    }

    func finish() throws(RemoteError) {
        guard fsync(file) == 0, rename(partial, path) == 0 else { throw .cannotWrite(path: path, because: systemWords()) }
        isFinished = true
    }

    deinit {
        close(file)
        if !isFinished { unlink(partial) }
    }
}

/// Reads a backup line by line, or many whole lines at once.
final class BackupReader {
    let path: String
    private let file: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private static let pieceBytes = 1 << 18
    /// A row longer than this is none of ours, bytes.
    private static let rowLimitBytes = 256 << 20

    init(_ path: String) throws(RemoteError) {
        self.path = path
        file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .cannotRead(path: path, because: systemWords()) }
    }

    deinit { close(file) }

    /// The last bytes of the file, and back to where it was.
    func tail(bytes: Int) throws(RemoteError) -> String {
        let here = lseek(file, 0, SEEK_CUR)
        let end = lseek(file, 0, SEEK_END)
        lseek(file, max(0, end - off_t(bytes)), SEEK_SET)
        var piece = [UInt8](repeating: 0, count: bytes)
        let count = read(file, &piece, bytes)
        lseek(file, here, SEEK_SET)
        guard count >= 0 else { throw .cannotRead(path: path, because: systemWords()) }
        return String(decoding: piece[..<count], as: UTF8.self)
    }

    /// The next line without its end; nil at the end of the file.
    func line() throws(RemoteError) -> String? {
        while true {
            if let end = buffer[start...].firstIndex(of: newline) {
                defer { start = end + 1 }
                return String(decoding: buffer[start..<end], as: UTF8.self)
            }
            guard try fill() else { return nil }
        }
    }

    /// Whole rows of the present table, at most so many; nil when there are no more of it, and the mark of its end is taken.
    func rows(most: Int) throws(RemoteError) -> (bytes: [UInt8], count: Int)? {
        var count = 0
        var end = start
        while count < most {
            guard let next = buffer[end...].firstIndex(of: newline) else {
                if count > 0 { break }
                guard try fill() else { throw .unfinished(path: path) }
                end = start
                continue
            }
            if buffer[end..<next].elementsEqual(endOfRows) {
                guard count == 0 else { break }
                start = next + 1
                return nil
            }
            count += 1
            end = next + 1
        }
        defer { start = end }
        return (Array(buffer[start..<end]), count)
    }

    /// Reads on; false at the end of the file.
    private func fill() throws(RemoteError) -> Bool {
        guard !isAtEnd else { return false }
        buffer.removeFirst(start)
        start = 0
        guard buffer.count < Self.rowLimitBytes else { throw .damaged(path: path, because: "a row without end") }
        let before = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: Self.pieceBytes))
        let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress.map { $0 + before }, Self.pieceBytes) }
        guard count >= 0 else { throw .cannotRead(path: path, because: systemWords()) }
        buffer.removeLast(Self.pieceBytes - count)
        isAtEnd = count == 0
        return !isAtEnd
    }
}

private let newline = UInt8(ascii: "\n")
/// What stands behind the rows of a table; no row can look like it.
let endOfRows = Array("\\.".utf8)

private func systemWords() -> String { String(cString: strerror(errno)).lowercased() }

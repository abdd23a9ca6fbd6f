import Glibc

/// Reads a password from the first line of a file that nobody but its owner can read.
enum PasswordFile {
    private static let limitBytes = 4096

    static func read(_ path: String) throws(PostgresError) -> String {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw .passwordFile(path: path, because: "it cannot be read: \(systemWords(errno))") }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw .passwordFile(path: path, because: systemWords(errno)) }
        guard status.st_mode & 0o077 == 0 else {
            throw .passwordFile(path: path, because: "others than its owner may read it; run: chmod 600 \(path)")
        }
        var buffer = [UInt8](repeating: 0, count: limitBytes)
        let count = Glibc.read(file, &buffer, limitBytes)
        guard count >= 0 else { throw .passwordFile(path: path, because: systemWords(errno)) }
        let line = buffer[..<count].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") && $0 != 0 }
        guard !line.isEmpty else { throw .passwordFile(path: path, because: "its first line is empty") }
        return String(decoding: line, as: UTF8.self)
    }
}

/// What the system calls an error number.
func systemWords(_ number: Int32) -> String { String(cString: strerror(number)) }

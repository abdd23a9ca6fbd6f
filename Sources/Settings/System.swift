import Glibc

/// The few questions to the system that reading a configuration needs.
enum System {
    struct File {
        var text: String
        /// Group or others may read it.
        var isOpenToOthers: Bool
    }

    enum ReadingError: Error {
        case absent
        case unreadable(String)
    }

    /// Reads a file of at most `limit` bytes.
    static func read(_ path: String, limit: Int) throws(ReadingError) -> File {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { throw .absent }
            throw .unreadable(String(cString: strerror(errno)).lowercased())
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw .unreadable("it is not a file") }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(String(cString: strerror(errno)).lowercased()) }
            if count == 0 { break }
            bytes += chunk[..<count]
            guard bytes.count <= limit else { throw .unreadable("it is longer than \(limit) bytes") }
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable("it is not UTF-8 text") }
        return File(text: text, isOpenToOthers: status.st_mode & 0o044 != 0)
    }

    /// The host's name up to the first dot.
    static func shortHostName() -> String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard gethostname(&buffer, buffer.count - 1) == 0 else { return "localhost" }
        let name = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let short = name.split(separator: ".").first.map(String.init) ?? ""
        return TextRule.isName(short) ? short : "localhost"
    }

    static func isAddress(_ text: String) -> Bool {
        var bytes = [UInt8](repeating: 0, count: 16)
        return inet_pton(AF_INET, text, &bytes) == 1 || inet_pton(AF_INET6, text, &bytes) == 1
    }

    /// Milliseconds since 1970 UTC of a time in this host's zone, or in UTC; nil when there is no such date.
    static func milliseconds(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int, isUTC: Bool) -> Int64? {
        var parts = tm()
        parts.tm_year = Int32(year - 1900)
        parts.tm_mon = Int32(month - 1)
        parts.tm_mday = Int32(day)
        parts.tm_hour = Int32(hour)
        parts.tm_min = Int32(minute)
        parts.tm_sec = Int32(second)
        parts.tm_isdst = -1
        let seconds = isUTC ? timegm(&parts) : mktime(&parts)
        guard parts.tm_mday == Int32(day), parts.tm_mon == Int32(month - 1) else { return nil }
        return Int64(seconds) * 1000
    }
}

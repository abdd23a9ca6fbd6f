import Facts
import Glibc

/// Lines for the log: with the journal's levels under systemd, with the time otherwise.
public struct Journal: Sendable {
    public enum Level: Int, Sendable, Comparable {
        case error = 3, warning = 4, notice = 5, info = 6
        public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

        init(_ level: AlertLevel) {
            switch level {
            case .critical: self = .error
            case .warning: self = .warning
            case .notice: self = .notice
            case .info: self = .info
            }
        }
    }

    private let isJournal: Bool

    public init() {
        isJournal = getenv("JOURNAL_STREAM") != nil
    }

    /// Writes one line. What cannot be written is lost: there is nowhere left to say so.
    public func write(_ level: Level, _ text: String) {
        let plain = text.split(whereSeparator: \.isNewline).joined(separator: " | ")
        var line = isJournal ? "<\(level.rawValue)>\(plain)\n" : "\(Self.clock()) \(Self.word(level)) \(plain)\n"
        line.withUTF8 { _ = Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    }

    private static func word(_ level: Level) -> String {
        switch level {
        case .error: "ERROR  "
        case .warning: "WARNING"
        case .notice: "notice "
        case .info: "info   "
        }
    }

    private static func clock() -> String {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        var buffer = [CChar](repeating: 0, count: 32)
        let count = strftime(&buffer, buffer.count, "%Y-%m-%d %H:%M:%S", &parts)
        return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

import Facts
import Foundation
import Terminal

#if canImport(Glibc)
    import Glibc
#endif

/// The person's terminal, or whatever stands in its place.
enum Console {
    /// A page that fits the terminal; without one, lines are as long as they are.
    static func page() -> Page { Page(width: width(), ink: ink()) }

    static func ink() -> Ink {
        Ink(isTerminal: isatty(STDOUT_FILENO) == 1, environment: ProcessInfo.processInfo.environment)
    }

    static func write(_ text: String) { write(text, to: STDOUT_FILENO) }

    static func write(_ page: Page) { write(page.text) }

    static func complain(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

    static func exit(_ status: ExitStatus) -> Never { Foundation.exit(status.rawValue) }

    /// What the wall clock says.
    static func wallMilliseconds() -> Int64 { Int64((Date().timeIntervalSince1970 * 1000).rounded()) }

    private static func width() -> Int? {
        guard isatty(STDOUT_FILENO) == 1 else { return nil }
        var size = winsize()
        if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 { return Int(size.ws_col) }
        return Int(ProcessInfo.processInfo.environment["COLUMNS"] ?? "") ?? 80
    }

    /// Writes all of it. A reader that has gone (`| head`) ends the program quietly, as it does every other tool.
    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EPIPE {
                Foundation.exit(ExitStatus.done.rawValue)
            } else if errno != EINTR {
                Foundation.exit(ExitStatus.failed.rawValue)
            }
        }
    }
}

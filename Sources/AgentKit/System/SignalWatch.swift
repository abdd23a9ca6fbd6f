import CAnvil
import Glibc

/// The signals by which the system speaks to a daemon. There is one watch in a process.
public struct SignalWatch: Sendable {
    /// Readable when a signal came.
    public let descriptor: Int32

    /// Nil when no descriptors are left.
    public init?() {
        descriptor = anvil_watch_signals()
        if descriptor < 0 { return nil }
    }

    /// What was asked since the last call.
    public func take() -> (stop: Bool, reload: Bool) {
        let seen = Int(anvil_take_signals())
        return (seen & Int(ANVIL_SIGNAL_STOP) != 0, seen & Int(ANVIL_SIGNAL_RELOAD) != 0)
    }
}

/// Waits until one of the descriptors can be read, at most so long. Returns early when a signal comes.
public func waitUntilReadable(_ descriptors: [Int32], seconds: Double) {
    var wanted = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let milliseconds = min(max(0, seconds), 86_400) * 1000
    _ = poll(&wanted, nfds_t(wanted.count), Int32(milliseconds.rounded(.up)))
}

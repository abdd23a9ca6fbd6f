import Glibc
import Synchronization

/// Where the threads of the runs leave what came of them, for the thread of the passes.
final class FleetInbox: Sendable {
    struct Message: Sendable {
        enum Content: Sendable {
            case ended(ProcessResult)
            /// No process of the run is left.
            case gone
        }
        var agent: String
        var content: Content
    }

    let wake = WakeUp()
    private let messages = Mutex<[Message]>([])

    func put(_ message: Message) {
        messages.withLock { $0.append(message) }
        wake.set()
    }

    /// All messages since the last call.
    func take() -> [Message] {
        wake.clear()
        return messages.withLock { messages in
            defer { messages = [] }
            return messages
        }
    }
}

extension WakeUp {
    func clear() {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
    }

    /// Waits until it is set, at most so long.
    func wait(seconds: Double) {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        _ = poll(&wanted, 1, Int32(max(0, seconds) * 1000) + 1)
    }
}

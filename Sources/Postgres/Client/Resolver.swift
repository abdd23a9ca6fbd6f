import CAnvil
import Glibc
import Synchronization
import Threads

/// Finds the addresses of a name. The system's call blocks for as long as name servers are silent, so it has a thread of
/// its own, which is left behind when the time is over.
enum Resolver {
    enum Answer: Sendable {
        case addresses([String])
        case unknown(String)
        case outOfTime, cancelled
    }

    /// More addresses than these are not tried.
    private static let addressLimit = 8

    static func resolve(_ host: String, until deadline: Double) async -> Answer {
        let box = Box()
        guard startThread({ box.set(look(up: host)) }) == 0 else { return .unknown("the system starts no thread") }
        switch await Poller.shared.wait(for: box.descriptor, read: true, write: false, until: deadline) {
        case .ready: return box.answer ?? .unknown("no answer")
        case .outOfTime: return .outOfTime
        case .cancelled: return .cancelled
        }
    }

    private final class Box: Sendable {
        let descriptor = anvil_wake_descriptor()
        private let state = Mutex<Answer?>(nil)

        var answer: Answer? { state.withLock { $0 } }

        func set(_ answer: Answer) {
            state.withLock { $0 = answer }
            var one: UInt64 = 1
            _ = write(descriptor, &one, 8)
        }

        deinit { close(descriptor) }
    }

    private static func look(up host: String) -> Answer {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(host, nil, &hints, &found)
        guard status == 0, let first = found else { return .unknown(String(cString: gai_strerror(status))) }
        defer { freeaddrinfo(first) }
        var addresses: [String] = []
        var next: UnsafeMutablePointer<addrinfo>? = first
        while let address = next?.pointee, addresses.count < addressLimit {
            var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
            if getnameinfo(address.ai_addr, address.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0 {
                let bytes = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
                addresses.append(String(decoding: bytes, as: UTF8.self))
            }
            next = address.ai_next
        }
        return addresses.isEmpty ? .unknown("it has no address") : .addresses(addresses)
    }
}

import Foundation
import Glibc
public import Postgres
import Synchronization

/// Stands between clients and a server's local socket, and cuts connections when told: a link that dies in the middle of
/// a message. The far side may have read any part of what was on the way.
public final class CuttingProxy: Sendable {
    /// What the proxy does with bytes that go to the server.
    public enum Mood: Sendable, Equatable {
        case open
        /// So many more bytes go to the server over all connections; then all are cut, and the proxy is open again.
        case cut(afterBytes: Int)
        /// Nobody gets through: connections are taken and dropped, as by a dead host behind a live router.
        case closed
    }

    /// Where clients connect instead.
    public let address: Address

    private struct State {
        var mood = Mood.open
        var connections: [Int: Link] = [:]
        var next = 0
        var cuts = 0
    }

    private let target: String
    private let listener: Int32
    private let state = Mutex(State())

    /// Begins to listen in `folder`, for the database that `target` reaches by a local socket. Throws `LabError`.
    public init(folder: String, target: Address) throws {
        address = Address(host: folder, port: target.port, name: target.name, user: target.user)
        self.target = LocalSocket.path(in: target.host, port: target.port)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        listener = try LocalSocket.listen(LocalSocket.path(in: folder, port: target.port))
        Thread.detachNewThread { [self] in accept() }
    }

    /// How often connections were cut in the middle of bytes.
    public var cuts: Int { state.withLock { $0.cuts } }

    public func become(_ mood: Mood) {
        state.withLock { $0.mood = mood }
        if mood == .closed { cutAll() }
    }

    /// Cuts every connection now.
    public func cutAll() {
        let open = state.withLock { state in
            defer { state.connections = [:] }
            return state.connections.values
        }
        for connection in open { connection.cut() }
    }

    private func accept() {
        while true {
            let client = Glibc.accept(listener, nil, nil)
            guard client >= 0 else { return }
            let isClosed = state.withLock { $0.mood == .closed }
            guard !isClosed, let server = LocalSocket.connect(target) else {
                close(client)
                continue
            }
            let connection = Link(client: client, server: server)
            let number = state.withLock { state in
                state.next += 1
                state.connections[state.next] = connection
                return state.next
            }
            Thread.detachNewThread { [self] in pump(connection, number, up: true) }
            Thread.detachNewThread { [self] in pump(connection, number, up: false) }
        }
    }

    private func pump(_ connection: Link, _ number: Int, up: Bool) {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let (from, to) = up ? (connection.client, connection.server) : (connection.server, connection.client)
        while true {
            let count = recv(from, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            let allowed = up ? allowance(count) : count
            guard LocalSocket.send(to, buffer[0..<allowed]) else { break }
            if allowed < count {
                cutAll()
                break
            }
        }
        if connection.finish() { _ = state.withLock { $0.connections.removeValue(forKey: number) } }
    }

    /// How many of so many bytes may go on.
    private func allowance(_ count: Int) -> Int {
        state.withLock { state in
            guard case .cut(let left) = state.mood else { return count }
            if count < left {
                state.mood = .cut(afterBytes: left - count)
                return count
            }
            state.mood = .open
            state.cuts += 1
            return max(0, left - 1)
        }
    }
}

/// Two ends; closed once both directions have ended, so that no number is used again while someone still reads it.
final class Link: Sendable {
    let client: Int32
    let server: Int32
    private let running = Mutex(2)

    init(client: Int32, server: Int32) {
        self.client = client
        self.server = server
    }

    /// Ends both ways at once. The threads that read then finish by themselves.
    func cut() {
        running.withLock { running in
            guard running > 0 else { return }
            shutdown(client, Int32(SHUT_RDWR))
            shutdown(server, Int32(SHUT_RDWR))
        }
    }

    /// Called by each direction at its end; true for the last one.
    func finish() -> Bool {
        running.withLock { running in
            shutdown(client, Int32(SHUT_RDWR))
            shutdown(server, Int32(SHUT_RDWR))
            running -= 1
            guard running == 0 else { return false }
            close(client)
            close(server)
            return true
        }
    }
}

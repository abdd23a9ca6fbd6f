import Glibc

/// A conversation with a line-based TCP service, within a time limit from the first to the last byte.
enum TCPConversation {
    static let answerLimitBytes = 4 << 20

    static func hold(_ talk: Conversation) -> ReadAnswer {
        let deadline = now() + Int64(talk.timeLimitSeconds * 1000)
        switch connected(to: talk, until: deadline) {
        case .failure(let problem): return problem.answer
        case .success(let socket):
            defer { close(socket) }
            let request = talk.lines.map { $0 + "\n" }.joined()
            guard send(Array(request.utf8), to: socket, until: deadline) else { return .failed("it does not take our request") }
            return receive(from: socket, talk, until: deadline)
        }
    }

    private enum Problem: Error {
        /// Nothing listens there.
        case refused
        case other(String)

        var answer: ReadAnswer {
            switch self {
            case .refused: .absent
            case .other(let because): .failed(because)
            }
        }
    }

    /// Tries every address of the name and gives the first that answers.
    private static func connected(to talk: Conversation, until deadline: Int64) -> Result<Int32, Problem> {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let status = getaddrinfo(talk.host, String(talk.port), &hints, &found)
        guard status == 0, let first = found else {
            return .failure(.other("its name cannot be resolved: \(String(cString: gai_strerror(status)))"))
        }
        defer { freeaddrinfo(first) }
        var problem = Problem.refused
        var next: UnsafeMutablePointer<addrinfo>? = first
        while let address = next?.pointee {
            switch connect(to: address, until: deadline) {
            case .success(let socket): return .success(socket)
            case .failure(.refused): break
            case .failure(let other): problem = other
            }
            next = address.ai_next
        }
        return .failure(problem)
    }

    private static func connect(to address: addrinfo, until deadline: Int64) -> Result<Int32, Problem> {
        let kind = address.ai_socktype | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let socket = Glibc.socket(address.ai_family, kind, address.ai_protocol)
        guard socket >= 0 else { return .failure(.other(systemWords(errno))) }
        if Glibc.connect(socket, address.ai_addr, address.ai_addrlen) == 0 { return .success(socket) }
        var number = errno
        if number == EINPROGRESS {
            guard wait(for: socket, POLLOUT, until: deadline) else {
                close(socket)
                return .failure(.other("no connection within the time limit"))
            }
            var size = socklen_t(MemoryLayout<Int32>.size)
            getsockopt(socket, SOL_SOCKET, SO_ERROR, &number, &size)
        }
        if number == 0 { return .success(socket) }
        close(socket)
        return .failure(number == ECONNREFUSED ? .refused : .other(systemWords(number)))
    }

    private static func send(_ bytes: [UInt8], to socket: Int32, until deadline: Int64) -> Bool {
        var sent = 0
        while sent < bytes.count {
            guard wait(for: socket, POLLOUT, until: deadline) else { return false }
            let count = bytes[sent...].withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    private static func receive(from socket: Int32, _ talk: Conversation, until deadline: Int64) -> ReadAnswer {
        let end = Array("\n\(talk.end)".utf8)
        var bytes: [UInt8] = [UInt8(ascii: "\n")]
        var buffer = [UInt8](repeating: 0, count: 16 * 1024)
        while bytes.count < answerLimitBytes {
            guard wait(for: socket, POLLIN, until: deadline) else {
                return .failed("its answer is not complete within the time limit")
            }
            let count = recv(socket, &buffer, buffer.count, 0)
            guard count >= 0 else { return .failed(systemWords(errno)) }
            guard count > 0 else { return .content(Array(bytes.dropFirst())) }
            bytes += buffer[..<count]
            // The end may straddle two packets: look a little before the newest bytes.
            if contains(end, in: bytes[max(0, bytes.count - count - end.count)...]) { return .content(Array(bytes.dropFirst())) }
        }
        return .failed("it says more than \(answerLimitBytes) bytes")
    }

    private static func contains(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= pattern.count else { return false }
        return (bytes.startIndex...(bytes.endIndex - pattern.count)).contains { bytes[$0...].starts(with: pattern) }
    }

    private static func wait(for socket: Int32, _ event: Int32, until deadline: Int64) -> Bool {
        var wanted = pollfd(fd: socket, events: Int16(event), revents: 0)
        while true {
            let left = deadline - now()
            guard left > 0 else { return false }
            let ready = poll(&wanted, 1, Int32(left))
            if ready < 0 && errno == EINTR { continue }
            return ready > 0
        }
    }

    private static func now() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}

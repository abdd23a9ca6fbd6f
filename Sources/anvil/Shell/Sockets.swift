#if canImport(Glibc)
    import Glibc
#endif

/// Whether somebody listens.
enum Sockets {
    /// A service on the same host answers at once or not at all, milliseconds.
    private static let patienceMilliseconds: Int32 = 500

    /// Whether a connection to a numeric address is accepted; nil when the address is none that can be asked.
    static func accepts(address: String, port: Int) -> Bool? {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(address == "localhost" ? "127.0.0.1" : address, String(port), &hints, &found) == 0, let target = found
        else { return nil }
        defer { freeaddrinfo(found) }
        let handle = socket(target.pointee.ai_family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        guard handle >= 0 else { return nil }
        defer { close(handle) }
        if connect(handle, target.pointee.ai_addr, target.pointee.ai_addrlen) == 0 { return true }
        guard errno == EINPROGRESS else { return false }
        var waiting = pollfd(fd: handle, events: Int16(POLLOUT), revents: 0)
        guard poll(&waiting, 1, patienceMilliseconds) == 1 else { return false }
        var trouble: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(handle, SOL_SOCKET, SO_ERROR, &trouble, &size) == 0 && trouble == 0
    }
}

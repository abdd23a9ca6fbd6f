import Glibc

/// Local sockets under the names that PostgreSQL gives them.
enum LocalSocket {
    static func path(in folder: String, port: Int) -> String { "\(folder)/.s.PGSQL.\(port)" }

    /// A listening socket of that path.
    static func listen(_ path: String) throws -> Int32 {
        let listener = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard listener >= 0 else { throw LabError.system("socket", errno) }
        unlink(path)
        let status = withAddress(of: path) { bind(listener, $0, $1) == 0 ? Glibc.listen(listener, 64) : -1 }
        guard status == 0, chmod(path, 0o777) == 0 else {
            let code = errno
            close(listener)
            throw LabError.system("bind \(path)", code)
        }
        return listener
    }

    /// Nil where nobody listens.
    static func connect(_ path: String) -> Int32? {
        let client = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard client >= 0 else { return nil }
        guard withAddress(of: path, { Glibc.connect(client, $0, $1) }) == 0 else {
            close(client)
            return nil
        }
        return client
    }

    /// Whether all bytes were taken.
    static func send(_ socket: Int32, _ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBytes { raw in
            var sent = 0
            while sent < raw.count {
                let rest = raw.baseAddress?.advanced(by: sent)
                let count = Glibc.send(socket, rest, raw.count - sent, Int32(MSG_NOSIGNAL))
                guard count > 0 else { return false }
                sent += count
            }
            return true
        }
    }

    /// A path that is too long for a socket is cut, and then nobody is found there.
    private static func withAddress(of path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { room in
            room.copyBytes(from: path.utf8.prefix(room.count - 1))
        }
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}

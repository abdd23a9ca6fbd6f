import Glibc
import Synchronization

/// Something on a port that is not PostgreSQL: it answers every connection with the same words, or with nothing.
final class Impostor: Sendable {
    let port: Int
    private let listener: Int32
    private let taken = Mutex<[Int32]>([])

    init(saying words: String?) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let listener = listener
        let status = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(listener, $0, size) | listen(listener, 8) | getsockname(listener, $0, &size)
            }
        }
        guard status == 0 else { throw ImpostorError.noPort }
        port = Int(UInt16(bigEndian: address.sin_port))
        guard let words else { return }
        var thread = pthread_t()
        let box = Unmanaged.passRetained(Words(text: words, listener: listener))
        pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                Unmanaged<Words>.fromOpaque(argument).takeRetainedValue().speak()
                return nil
            }, box.toOpaque())
        pthread_detach(thread)
    }

    deinit { shutdown(listener, Int32(SHUT_RDWR)) }

    enum ImpostorError: Error { case noPort }

    private final class Words: Sendable {
        let text: String
        let listener: Int32

        init(text: String, listener: Int32) {
            self.text = text
            self.listener = listener
        }

        func speak() {
            while true {
                let caller = accept(listener, nil, nil)
                guard caller >= 0 else { break }
                var buffer = [UInt8](repeating: 0, count: 1024)
                _ = recv(caller, &buffer, buffer.count, 0)
                let bytes = Array(text.utf8)
                _ = send(caller, bytes, bytes.count, Int32(MSG_NOSIGNAL))
                close(caller)
            }
            close(listener)
        }
    }
}

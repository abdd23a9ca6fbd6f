import Facts
import Foundation
import Glibc
import Store
import Synchronization
import Testing

@testable import Dashboard

/// A site whose picture a test changes.
private actor TestSource: SnapshotSource {
    private var picture: Picture
    private var count = 0
    init(_ picture: Picture) { self.picture = picture }
    func change(_ act: @Sendable (inout Picture) -> Void) {
        act(&picture)
        count += 1
    }
    func version() -> Int { count }
    func snapshot() -> Snapshot { Pictures.snapshot(picture) }
}

/// A plain socket: bytes as they are, without a client that mends them.
struct Wire: ~Copyable {
    let file: Int32

    init(port: Int) throws {
        file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
        }
        try #require(result == 0, "the dashboard does not listen")
    }

    deinit { close(file) }

    func send(_ text: String) {
        _ = text.utf8CString.withUnsafeBufferPointer { Glibc.send(file, $0.baseAddress, $0.count - 1, 0) }
    }

    /// Reads until the text holds what is wanted, the end, or the limit.
    func read(until wanted: String, seconds: Double = 10) -> String {
        var bytes: [UInt8] = []
        let end = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < end {
            var ready = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, 100) > 0 else { continue }
            var buffer = [UInt8](repeating: 0, count: 65536)
            let count = recv(file, &buffer, buffer.count, 0)
            if count <= 0 { break }
            bytes += buffer[0..<count]
            if String(decoding: bytes, as: UTF8.self).contains(wanted) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

@Suite("The dashboard over HTTP", .serialized) struct HTTPTests {
    /// Serves a picture on a free port while `act` runs, with a real store.
    private func serve(_ source: TestSource, _ act: @Sendable (Int) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("striker-test-\(UUID().uuidString)")
        let store = try Store.open(path: directory.appendingPathComponent(Store.fileName).path, mode: .write)
        defer { try? FileManager.default.removeItem(at: directory) }
        let dashboard = Dashboard(source: source, store: store, allowedNames: ["striker.example"])
        let (addresses, told) = AsyncStream.makeStream(of: String.self)
        try await withThrowingTaskGroup { group in
            group.addTask { try await dashboard.run(bind: "127.0.0.1", port: 0, stopsOnSignals: false) { told.yield($0) } }
            var all = addresses.makeAsyncIterator()
            let address = try #require(await all.next())
            let port = try #require(URL(string: address)?.port)
            try await act(port)
            group.cancelAll()
        }
        store.close()
    }

    private func ask(_ port: Int, _ path: String, host: String = "localhost", method: String = "GET", more: String = "") throws
        -> String
    {
        let wire = try Wire(port: port)
        wire.send("\(method) \(path) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\(more)\r\n")
        return wire.read(until: "\u{0}never")
    }

    @Test("pages answer with a strict policy; foreign names and forms are refused; what does not exist says so")
    func pages() async throws {
        try await serve(TestSource(Pictures.pair())) { port in
            let now = try ask(port, "/")
            #expect(now.hasPrefix("HTTP/1.1 200"), "the page Now does not answer: \(now.prefix(80))")
            #expect(now.contains("All is well on dock-7."))
            #expect(
                now.contains("default-src 'none'; style-src 'self'; script-src 'self'"), "the content security policy is missing")
            for path in ["decisions", "history", "events", "agents", "hosts/n1"] {
                let page = try ask(port, "/a/dock-7/\(path)")
                #expect(page.hasPrefix("HTTP/1.1 200"), "\(path) does not answer: \(page.prefix(200))")
            }
            for path in ["/a/other", "/a/dock-7/hosts/n9", "/a/dock-7/decisions/99", "/nothing"] {
                #expect(try ask(port, path).hasPrefix("HTTP/1.1 404"), "\(path) should not exist")
            }
            #expect(
                try ask(port, "/", host: "evil.example").hasPrefix("HTTP/1.1 421"),
                "a foreign name is answered: DNS rebinding would work")
            #expect(try ask(port, "/", host: "striker.example:8080").hasPrefix("HTTP/1.1 200"), "an allowed name is refused")
            #expect(
                try ask(port, "/?x=" + String(repeating: "a", count: 5000)).hasPrefix("HTTP/1.1 414"),
                "an endless address is taken")
            let form = "Content-Length: 0\r\n"
            #expect(
                try ask(port, "/simulation", method: "POST", more: form).hasPrefix("HTTP/1.1 403"), "a form of nowhere is taken")
            #expect(
                try ask(port, "/simulation", method: "POST", more: form + "Origin: http://localhost\r\n").hasPrefix(
                    "HTTP/1.1 404"),
                "a real site has controls of a simulation")
            let status = try ask(port, "/api/v1/status")
            #expect(status.contains("\"isStale\" : false") && status.contains("application/json"))
        }
    }

    @Test("a stream says hello, sends what changed once, and says a new critical verdict")
    func stream() async throws {
        let source = TestSource(Pictures.pair())
        try await serve(source) { port in
            let page = try ask(port, "/")
            let revision = try #require(page.firstMatch(of: /data-rev="(\d+)"/)?.1)
            let wire = try Wire(port: port)
            wire.send("GET /events?of=anvil:dock-7&since=\(revision) HTTP/1.1\r\nHost: localhost\r\n\r\n")
            let hello = wire.read(until: "event: hello")
            #expect(hello.contains("text/event-stream") && hello.contains("retry: "), "the stream does not say hello: \(hello)")
            _ = wire.read(until: "event: beat", seconds: 7)
            await source.change { picture in
                for index in picture.sources.indices {
                    picture.sources[index].power = Pictures.seen(
                        Pictures.power(picture.sources[index].name, input: .bad, output: .battery))
                }
            }
            let change = wire.read(until: "event: say", seconds: 8)
            #expect(
                change.contains("event: patch") && change.contains("\"id\":\"verdict\""),
                "a change is not sent: \(change.prefix(300))")
            #expect(!change.contains("\"id\":\"controls\""), "a part that did not change is sent")
            #expect(change.contains("\"level\":\"critical\""), "a new critical verdict is not said")

            let late = try Wire(port: port)
            late.send("GET /events?of=anvil:dock-7&since=\(revision) HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(late.read(until: "event: patch").contains("event: patch"), "a browser that comes back misses the change")
            let old = try Wire(port: port)
            old.send("GET /events?of=anvil:dock-7&since=1 HTTP/1.1\r\nHost: localhost\r\n\r\n")
            #expect(old.read(until: "event: reset").contains("event: reset"), "a page from long ago is patched")
            #expect(try ask(port, "/events?of=anvil:other").hasPrefix("HTTP/1.1 400"))
        }
    }
}

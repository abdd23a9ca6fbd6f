import Facts
import Foundation
import Store
import Synchronization
import Testing

@testable import Dashboard

/// Many Anvils; counts what is asked of which.
private final class TestFleet: FleetListing {
    struct Source: SnapshotSource {
        var anvil: String
        var asked: @Sendable () -> Void
        func version() -> Int { 1 }
        func snapshot() -> Snapshot {
            asked()
            return Pictures.snapshot(Pictures.pair(anvil: anvil))
        }
    }

    let names: [String]
    let store: Store
    let asked = Mutex<[String: Int]>([:])

    init(_ names: [String], _ store: Store) {
        self.names = names
        self.store = store
    }

    func anvils() -> [FleetLine] {
        names.enumerated().map { number, name in
            FleetLine(
                anvil: name, hosts: ["n1", "n2"], silentSeconds: number == 1 ? 500 : 2, alertCount: number,
                loudest: number == 2 ? .critical : nil, text: number == 2 ? "n1: fan 2 <failed>" : "")
        }
    }

    func desk(of anvil: String) -> (source: any SnapshotSource, records: any Records)? {
        guard names.contains(anvil) else { return nil }
        return (Source(anvil: anvil) { [self] in asked.withLock { $0[anvil, default: 0] += 1 } }, LocalRecords(store))
    }
}

@Suite("A dashboard of many Anvils", .serialized) struct FleetTests {
    private func serve(_ names: [String], _ act: @Sendable (Int, TestFleet) async throws -> Void) async throws {
        let directory = FileManager.default.temporaryDirectory.appendingPathComponent("striker-fleet-\(UUID().uuidString)")
        let store = try Store.open(path: directory.appendingPathComponent(Store.fileName).path, mode: .write)
        defer { try? FileManager.default.removeItem(at: directory) }
        let fleet = TestFleet(names, store)
        let (addresses, told) = AsyncStream.makeStream(of: String.self)
        try await withThrowingTaskGroup { group in
            group.addTask {
                try await Dashboard(fleet: fleet).run(bind: "127.0.0.1", port: 0, stopsOnSignals: false) { told.yield($0) }
            }
            var all = addresses.makeAsyncIterator()
            let address = try #require(await all.next())
            try await act(try #require(URL(string: address)?.port), fleet)
            group.cancelAll()
        }
        store.close()
    }

    private func ask(_ port: Int, _ path: String) throws -> String {
        let wire = try Wire(port: port)
        wire.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        return wire.read(until: "\u{0}never")
    }

    @Test(
        "the list has every Anvil, the most troubled first; each has its own pages, and only those that are looked at are asked")
    func pages() async throws {
        try await serve(["quiet-1", "silent-2", "ill-3", "quiet-4"]) { port, fleet in
            let list = try ask(port, "/")
            #expect(list.hasPrefix("HTTP/1.1 200"), "the list of all does not answer: \(list.prefix(80))")
            let order = ["ill-3", "silent-2", "quiet-1", "quiet-4"].compactMap { list.firstRange(of: "/a/\($0)\"")?.lowerBound }
            #expect(order.count == 4 && order == order.sorted(), "the most troubled are not first")
            #expect(list.contains("4 Anvils: 1 with a warning or worse, 1 silent."), "the list does not say how many are well")
            #expect(list.contains("fan 2 &lt;failed&gt;") && !list.contains("<failed>"), "words of a site are not escaped")
            for path in ["", "/decisions", "/history", "/events", "/agents", "/hosts/n1"] {
                let page = try ask(port, "/a/ill-3\(path)")
                #expect(page.hasPrefix("HTTP/1.1 200") && page.contains("ill-3"), "\(path) of one Anvil: \(page.prefix(200))")
            }
            let unknown = try ask(port, "/a/other")
            #expect(unknown.hasPrefix("HTTP/1.1 404") && unknown.contains("The list of all is at /"), "\(unknown.suffix(400))")
            #expect(try ask(port, "/api/v1/status?anvil=quiet-4").contains("quiet-4"), "the status of one Anvil does not answer")
            #expect(try ask(port, "/api/v1/status").hasPrefix("HTTP/1.1 400"), "a status of no Anvil is told")
            #expect(try ask(port, "/events?of=anvil:other").hasPrefix("HTTP/1.1 404"), "what does not exist is followed")
            #expect(try ask(port, "/health").contains("ok: 4 Anvils"), "a fleet has no health")
            let asked = fleet.asked.withLock { $0 }
            #expect(Set(asked.keys) == ["ill-3", "quiet-4"], "Anvils that nobody looks at were asked: \(asked)")
        }
    }

    @Test("more Anvils than are followed at once are all shown, and those of longest ago make room")
    func many() async throws {
        let names = (0..<Desks.limit + 10).map { "a-\($0)" }
        try await serve(names) { port, _ in
            for name in names + ["a-0"] {
                let page = try ask(port, "/a/\(name)")
                #expect(page.hasPrefix("HTTP/1.1 200"), "\(name) is not shown when many were looked at")
            }
        }
    }
}

import Cycle
import Engine
import Facts
import Foundation
import Store

/// Keeps what a seat of the simulated site sees in a real database, in a directory that goes away at the end.
final class DemoRecorder: Sendable {
    let store: Store
    private let directory: URL

    /// Keeps it in a directory of somebody's own, which stays.
    init(directory path: String) throws {
        directory = URL(fileURLWithPath: path)
        store = try Store.open(path: directory.appendingPathComponent(Store.fileName).path, mode: .write)
    }

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent(
            "anvil-demo-\(ProcessInfo.processInfo.processIdentifier)")
        store = try Store.open(path: directory.appendingPathComponent(Store.fileName).path, mode: .write)
    }

    /// Keeps one pass of the seat that is shown. What the agents of another host said is kept as a pass of that host, as
    /// its own ScanCore would have done.
    func record(_ seat: HostName, _ record: PassRecord, _ changes: [FactChanges], number: Int64) throws {
        let runs = record.picture.agents.filter { $0.ranAt == record.picture.now }
        for host in record.picture.hosts.map(\.name) {
            var pass = emptyPass(
                of: host, at: record.picture.now, number: number, memory: host == seat ? record.decision.memory : Memory())
            pass.runs = runs.filter { $0.host == host }
            pass.changedFacts = changes.flatMap(\.changed).filter { $0.key.host == host }
            pass.missing = changes.flatMap(\.missing).map(\.key).filter { $0.host == host }
            pass.cleared = changes.flatMap(\.cleared).filter { $0.host == host }
            if host == seat {
                pass.alertChanges = record.alertChanges
                pass.events = record.events(of: changes)
                if record.isNewDecision { pass.decision = Judgement(decision: record.decision, picture: record.picture) }
            } else if pass.runs.isEmpty {
                continue
            }
            try store.record(pass)
            try store.maintain(host: host, at: record.picture.now)
        }
    }

    /// The site begins anew: what stood is over.
    func closeAlerts(of seat: HostName, at: Moment, number: Int64) throws {
        var pass = emptyPass(of: seat, at: at, number: number, memory: Memory())
        pass.alertChanges = try store.openAlerts(host: seat).map { AlertChange(change: .clear, alert: $0.alert, since: $0.since) }
        pass.events = [Event(at: at, host: seat, level: .info, kind: "demo", key: "reset", text: "The simulated site was reset")]
        try store.record(pass)
    }

    private func emptyPass(of host: HostName, at: Moment, number: Int64, memory: Memory) -> StoredPass {
        StoredPass(
            host: host, at: at, wallMilliseconds: at.milliseconds, bootID: "demo", bootMilliseconds: number, wallSeconds: 0.01,
            memory: memory)
    }

    func remove() {
        do {
            store.close()
            try FileManager.default.removeItem(at: directory)
        } catch {
            print("The directory of the demo stayed behind, remove it by hand: \(directory.path) (\(error))")
        }
    }
}

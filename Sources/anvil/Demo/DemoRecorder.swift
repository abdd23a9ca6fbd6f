import Cycle
import Engine
import Facts
import Foundation
import Store

/// Keeps what a seat of the simulated site sees in a real database, in a directory that goes away at the end.
final class DemoRecorder: Sendable {
    let store: Store
    private let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("anvil-demo-\(ProcessInfo.processInfo.processIdentifier)")
        store = try Store.open(path: directory.appendingPathComponent(Store.fileName).path, mode: .write)
    }

    func record(_ host: HostName, _ record: PassRecord, _ changes: [FactChanges], number: Int64) throws {
        var pass = StoredPass(
            host: host, at: record.picture.now, wallMilliseconds: record.picture.now.milliseconds, bootID: "demo",
            bootMilliseconds: number, wallSeconds: 0.01, memory: record.decision.memory)
        pass.runs = record.picture.agents.filter { $0.ranAt == record.picture.now } + changes.compactMap(\.run).filter { $0.ranAt != record.picture.now }
        pass.changedFacts = changes.flatMap(\.changed)
        pass.missing = changes.flatMap { $0.missing.map(\.key) }
        pass.cleared = changes.flatMap(\.cleared)
        pass.alertChanges = record.alertChanges
        pass.events = record.events(of: changes)
        if record.isNewDecision { pass.decision = Judgement(decision: record.decision, picture: record.picture) }
        try store.record(pass)
        try store.maintain(host: host, at: record.picture.now)
    }

    func remove() {
        do {
            try store.close()
            try FileManager.default.removeItem(at: directory)
        } catch {
            print("The directory of the demo stayed behind, remove it by hand: \(directory.path) (\(error))")
        }
    }
}

import Cycle
import Facts
import Foundation
import Store
import Synchronization

/// Records the passes of a simulated site's first Striker as a real database.
final class Keeper: Sendable {
    private static let seat = "s1"
    private let recorder: DemoRecorder
    private let state = Mutex<(passes: Int64, trouble: (any Error)?)>((0, nil))

    init(directory: String) throws {
        let path = Files.absolute(directory)
        guard !FileManager.default.fileExists(atPath: path) else {
            throw Complaint(.wrongInput, "\(directory) is there already: name a new directory, nothing is written over.")
        }
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Complaint(.noAccess, "\(directory) cannot be made: is the directory above there, and may you write in it?")
        }
        recorder = try DemoRecorder(directory: path)
    }

    func take(_ host: HostName, _ record: PassRecord, _ changes: [FactChanges]) {
        guard host == Self.seat else { return }
        state.withLock { state in
            guard state.trouble == nil else { return }
            state.passes += 1
            do {
                try recorder.record(host, record, changes, number: state.passes * 5000)
            } catch {
                state.trouble = error
            }
        }
    }

    /// Closes the database; throws what went wrong while it was written.
    func finish() throws {
        if let trouble = state.withLock({ $0.trouble }) { throw trouble }
        recorder.store.close()
    }
}

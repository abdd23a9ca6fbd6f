import Facts
import Foundation
import Settings
import Store
import Terminal

/// What a reading command sits down with: the settings, the open store, and the clock of the seat it reads.
struct Desk {
    let settings: Settings
    let store: Store
    /// The host from which the facts were seen.
    let host: HostName
    let lastPass: PassSummary
    let time: LocalTime

    /// Opens the store for reading. Throws `SettingsError`, `StoreError`, or a `Complaint` when no pass is recorded.
    init(_ options: DataOptions) throws {
        settings = try options.load()
        let path = settings.dataDirectory + "/" + Store.fileName
        store = try Store.open(path: path, mode: .read)
        let seats = try store.seats()
        host = seats.contains(settings.host) ? settings.host : seats.first ?? settings.host
        guard let pass = try store.passes(host: host, limit: 1).first else {
            throw Self.noPass(path)
        }
        lastPass = pass
        time = LocalTime().reading(pass.at, wallMilliseconds: pass.wallMilliseconds)
    }

    /// The complaint of who finds no pass.
    var noPass: Complaint { Self.noPass(store.path) }

    private static func noPass(_ path: String) -> Complaint {
        Complaint(
            .nothingYet,
            "\(path): no pass is recorded yet. Start ScanCore (systemctl start scancore), or make one pass with: anvil scancore --once"
        )
    }

    /// This moment, on the seat's own clock.
    func now() -> Moment { time.moment(wallMilliseconds: Console.wallMilliseconds()) }

    /// The site's offset from UTC at this moment, for sentences.
    func utcOffsetSeconds() -> Int { TimeZone.current.secondsFromGMT() }

    func time(of decision: DecisionSummary) -> LocalTime {
        time.reading(decision.at, wallMilliseconds: decision.wallMilliseconds)
    }
}

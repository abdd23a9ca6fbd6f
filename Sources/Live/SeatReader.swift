import Cycle
import Engine
public import Facts
public import Settings
public import Store

/// What a seat knows and thinks at one moment, for those who only look.
public struct SeatView: Sendable {
    public var picture: Picture
    public var decision: Decision
    /// The last pass that was recorded.
    public var pass: PassSummary
    /// All facts, in the order of their keys.
    public var facts: [Fact]
    /// Alerts that stand, with since when.
    public var alerts: [AlertChange]
    /// What must be added to a moment to have the wall clock's milliseconds.
    public var wallAheadMilliseconds: Int64
    /// How long ago the last pass was, seconds.
    public var ageSeconds: Double
    /// Whether passes come as they should: the last is at most three periods old.
    public var isLive: Bool
}

/// Reads what ScanCore recorded, and judges it as of now. Cheap while nothing was recorded.
public struct SeatReader: Sendable {
    private let store: Store
    private var settings: Settings
    private let clocks = SystemClocks()
    private var loadedVersion: Int64?
    private var stored: StoredSeat
    private var table = FactTable()

    /// Throws `StoreError` when there is no database, or none that can be read.
    public init(_ settings: Settings) throws {
        store = try Store.open(path: settings.databasePath, mode: .read)
        self.settings = settings
        stored = StoredSeat(host: settings.host)
    }

    /// The store behind it, for history and lists.
    public var database: Store { store }

    /// Grows with everything that is recorded.
    public func version() throws -> Int64 { try store.dataVersion() }

    /// The present, or nil when no pass was recorded yet. `host` is the seat; this host when it is nil.
    public mutating func read(host: HostName? = nil) throws -> SeatView? {
        try load(host ?? settings.host)
        guard let pass = stored.lastPass else { return nil }
        let reading = clocks.read()
        let clock = SeatClock(after: pass, reading)
        let now = max(clock.steady(reading), pass.at)
        var seat = settings
        seat.host = stored.host
        var state = seat.seatState(clock, reading)
        state.memory = stored.memory
        let notes = NotesFile(directory: settings.dataDirectory).read()
        state.take(notes)
        state.take(maintenance: notes.maintenance, seat.maintenance) { clock.moment(ofWallMilliseconds: $0, reading) }
        var confirmed = ConfirmedOff()
        _ = confirmed.take(try store.offWords())
        confirmed.apply(to: &state)
        var picture = table.picture(of: state, at: now)
        picture.take(notes)
        picture.agentAlerts += shellAlerts
        let age = now.secondsSince(pass.at)
        return SeatView(
            picture: picture, decision: decide(picture), pass: pass, facts: stored.facts, alerts: stored.openAlerts,
            wallAheadMilliseconds: reading.wallMilliseconds - now.milliseconds, ageSeconds: age,
            isLive: age <= 3 * settings.policy.passPeriodSeconds)
    }

    /// The daemon's own troubles are alerts that no agent's lines hold; they stand as they were recorded.
    private var shellAlerts: [Alert] {
        let kinds = ["store.", "settings.", "agents.", "clock.", "approval.", "cluster.\(stored.host).silent"]
        return stored.openAlerts.map(\.alert).filter { alert in
            kinds.contains { alert.key.hasPrefix($0) } && !stored.agentAlerts.contains { $0.key == alert.key }
        }
    }

    /// The present, read once.
    public func present(of host: HostName) throws -> SeatView? {
        var reader = self
        return try reader.read(host: host)
    }

    private mutating func load(_ host: HostName) throws {
        let current = try store.dataVersion()
        guard current != loadedVersion || stored.host != host else { return }
        stored = try store.load(host: host)
        stored.facts.sort { $0.key < $1.key }
        table = FactTable(stored)
        loadedVersion = current
    }
}

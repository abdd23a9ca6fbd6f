public import Facts
import HTTPTypes
import Hummingbird
import ServiceLifecycle
public import Store

/// One Anvil in the list of many.
public struct FleetLine: Equatable, Sendable {
    public var anvil: String
    /// The hosts that write, by name.
    public var hosts: [String]
    /// How long ago the database heard of the one that spoke last, seconds.
    public var silentSeconds: Double
    /// Alerts that stand, of all its hosts, and the loudest of them.
    public var alertCount: Int
    public var loudest: AlertLevel?
    /// What was decided last.
    public var text: String

    public init(
        anvil: String, hosts: [String], silentSeconds: Double, alertCount: Int, loudest: AlertLevel?, text: String
    ) {
        self.anvil = anvil
        self.hosts = hosts
        self.silentSeconds = silentSeconds
        self.alertCount = alertCount
        self.loudest = loudest
        self.text = text
    }
}

/// Many Anvils behind one dashboard.
public protocol FleetListing: Sendable {
    /// One line for each Anvil.
    func anvils() async throws -> [FleetLine]
    /// Where the pages of one come from; nil when there is no such Anvil. Asked when somebody first looks at it.
    func desk(of anvil: String) async throws -> (source: any SnapshotSource, records: any Records)?
}

/// What the pages of one Anvil are made from.
struct Desk: Sendable {
    let hub: Hub
    let records: any Records
}

/// The desks that are open: the one of a Striker that shows one Anvil, or those of a fleet that somebody looks at.
actor Desks: Service {
    /// More Anvils than these are not followed at once; the one that was asked for longest ago makes room.
    static let limit = 64

    nonisolated let fleet: (any FleetListing)?
    private let only: Desk?
    private let firstRevision: Int
    private var open: [String: (desk: Desk, loop: Task<Void, any Error>, turn: Int)] = [:]
    private var turn = 0
    private var isClosing = false

    init(only desk: Desk) {
        only = desk
        fleet = nil
        firstRevision = 0
    }

    init(fleet: any FleetListing, firstRevision: Int) {
        only = nil
        self.fleet = fleet
        self.firstRevision = firstRevision
    }

    /// The desk of an Anvil. Where there is only one it is that, whatever the name: the page then says whose it is.
    func desk(_ anvil: String?) async throws -> Desk {
        if let only { return only }
        guard let anvil, !anvil.isEmpty else {
            throw HTTPError(.badRequest, message: "This Striker shows many Anvils: name one by ?anvil=NAME.")
        }
        if open[anvil] == nil {
            guard let found = try await fleet?.desk(of: anvil) else {
                throw HTTPError(.notFound, message: "No Anvil called \(anvil) is known here. The list of all is at /.")
            }
            await makeRoom()
            if open[anvil] == nil && !isClosing {
                let hub = Hub(source: found.source, controls: nil, firstRevision: firstRevision)
                open[anvil] = (Desk(hub: hub, records: found.records), Task { try await hub.run() }, turn)
            }
        }
        turn += 1
        open[anvil]?.turn = turn
        guard let desk = open[anvil]?.desk else { throw HTTPError(.serviceUnavailable, message: "Striker stops.") }
        return desk
    }

    private func makeRoom() async {
        guard open.count >= Self.limit, let oldest = open.min(by: { $0.value.turn < $1.value.turn }) else { return }
        open[oldest.key] = nil
        await oldest.value.desk.hub.closeAll()
        oldest.value.loop.cancel()
    }

    func run() async throws {
        if let only { return try await only.hub.run() }
        try await gracefulShutdown()
        isClosing = true
        for desk in open.values { await desk.desk.hub.closeAll() }
    }
}

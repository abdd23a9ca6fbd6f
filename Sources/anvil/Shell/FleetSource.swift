import Dashboard
import Engine
import Facts
import Fleet
import Foundation
import Live
import Settings
import Store
import Terminal

/// One Anvil of a fleet, for the dashboard: from a database in the network instead of this host's own.
actor FleetSource: SnapshotSource {
    /// How many decisions a page shows at most.
    private static let listLimit = 20

    private let reader: FleetReader
    private let records: FleetRecords
    private let anvil: String
    private var lastVersion = 0
    /// The last picture that each seat recorded, by the number of its decision: it is read only when there is a newer one.
    private var pictures: [HostName: (decision: Int64, picture: Picture)] = [:]

    init(_ reader: FleetReader, anvil: String) {
        self.reader = reader
        self.anvil = anvil
        records = FleetRecords(reader, anvil: anvil)
    }

    func version() async -> Int {
        if let version = try? await reader.version(of: anvil) { lastVersion = Int(version) }
        return lastVersion
    }

    func snapshot() async throws -> Snapshot {
        guard let seat = try await newestSeat(), let pass = seat.lastPass else {
            throw Trouble(
                description: "\(anvil): the database knows no pass of such an Anvil. See which it knows: anvil database fleet")
        }
        let decisions = try await records.decisions(before: nil, limit: Self.listLimit)
        let last = try await lastPicture(of: seat.host, decisions)
        let silent = Double(Int64(Date().timeIntervalSince1970 * 1000) - pass.wallMilliseconds) / 1000
        let now = pass.at.adding(seconds: max(0, silent))
        let picture = seat.picture(knownFrom: last, at: now)
        let wallAhead = pass.wallMilliseconds - pass.at.milliseconds
        let time = LocalTime().reading(now, wallMilliseconds: now.milliseconds + wallAhead)
        var newest: StoredDecision?
        if let told = decisions.first(where: { $0.kind != .quiet }) { newest = try await records.decision(id: told.id) }
        return Snapshot(
            picture: picture, decision: decide(picture), facts: seat.facts, decisions: decisions, lastDecision: newest,
            openAlerts: try await records.openAlerts(), passes: [pass], now: now,
            utcOffsetSeconds: TimeZone.current.secondsFromGMT() + Int((Double(wallAhead) / 1000).rounded()),
            zone: time.zoneName(at: now))
    }

    /// The seat that spoke last: what it sees is shown.
    private func newestSeat() async throws -> StoredSeat? {
        var newest: StoredSeat?
        for name in try await reader.seats(of: anvil) {
            guard let seat = try await reader.load(anvil: anvil, host: name.host) else { continue }
            if seat.lastPass?.wallMilliseconds ?? 0 > newest?.lastPass?.wallMilliseconds ?? -1 { newest = seat }
        }
        return newest
    }

    private func lastPicture(of host: HostName, _ decisions: [DecisionSummary]) async throws -> Picture {
        let newest = decisions.first { $0.host == host && $0.hasPicture } ?? decisions.first(where: \.hasPicture)
        if let newest, pictures[host]?.decision != newest.id, let picture = try await records.decision(id: newest.id)?.picture {
            pictures[host] = (newest.id, picture)
        }
        guard let known = pictures[host]?.picture else {
            throw Trouble(
                description: "\(anvil): no picture is kept of it yet. It comes with the first decision of its ScanCore.")
        }
        return known
    }

    struct Trouble: Error, CustomStringConvertible {
        var description: String
    }
}

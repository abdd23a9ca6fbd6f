public import Postgres
import Replica

/// Brings two databases to the same rows: what one lacks it gets from the other.
///
/// It reads digests first, so that its cost follows what differs and not what is there; copies in batches, each a
/// transaction of its own; deletes nothing; and keeps nothing for later, so that one which was cut off anywhere is simply
/// begun anew. Hosts may write all the while. Memory does not grow with the number of rows.
public struct Resync {
    let left: Connection
    let right: Connection
    let isDry: Bool
    let limits: ResyncLimits
    /// Is told after each batch.
    let progress: (ResyncReport) -> Void
    var report = ResyncReport()

    public init(
        _ left: Connection, _ right: Connection, isDry: Bool = false, limits: ResyncLimits = ResyncLimits(),
        progress: @escaping (ResyncReport) -> Void = { _ in }
    ) {
        self.left = left
        self.right = right
        self.isDry = isDry
        self.limits = limits
        self.progress = progress
    }

    /// Does all of it, or nothing while another resync has one of the two: then the report says so.
    nonisolated(nonsending) public mutating func run() async throws(PostgresError) -> ResyncReport {
        for side in [left, right] { try await Migrator.check(side) }
        guard try await !isSameDatabase() else {
            throw .badRequest(because: "Both names lead to the same database (\(left.address.words)). Name two different ones.")
        }
        guard try await lock() else {
            report.isBusy = true
            return report
        }
        do throws(PostgresError) {
            try await resync()
        } catch {
            for side in [left, right] where side.isOpen { try? await unlock(side) }
            throw error
        }
        for side in [left, right] { try await unlock(side) }
        return report
    }

    nonisolated(nonsending) private mutating func resync() async throws(PostgresError) {
        let shapes = try await TableShape.read(left)
        let kept = try await left.keptSince().both(right.keptSince())
        let all = try await compare(DigestQuestion.seats(kept))
        let seats = ResyncPlan.seats(left: all.left, right: all.right)
        for start in stride(from: 0, to: seats.count, by: limits.seats) {
            let some = Array(seats[start..<min(start + limits.seats, seats.count)])
            // Whoever has history has the names of its series: they go first.
            try await carryOut(try await present(some) { $0.table == "series" }, shapes)
            let months = try await compare(DigestQuestion.months(some, kept))
            for month in ResyncPlan.months(left: months.left, right: months.right) {
                try await resync(some, month, kept, shapes)
            }
            try await carryOut(try await present(some) { _ in true }, shapes)
            if !isDry { try await shareHosts(some) }
            report.seats += some.count
        }
    }

    /// One month of these seats: that many digests are in memory at once.
    nonisolated(nonsending) private mutating func resync(
        _ seats: [Int64], _ month: Int64, _ kept: KeptSince, _ shapes: [TableShape]
    ) async throws(PostgresError) {
        let digests = try await compare(DigestQuestion.hours(seats, month, kept))
        let hours = ResyncPlan.hours(left: digests.left, right: digests.right, kept: kept)
        try await carryOut(hours.transfers, shapes)
        for places in Self.pieces(hours.unclear, most: limits.places) {
            try await resync(unclear: places, shapes)
        }
    }

    /// Hours of which both have something. Passes are looked at first: there are few of them, and what came while one was away
    /// lacks its pass as well.
    nonisolated(nonsending) private mutating func resync(
        unclear hours: [Place], _ shapes: [TableShape]
    ) async throws(PostgresError) {
        var rest = hours
        let passes = hours.filter { $0.table == "passes" }
        if !isDry && !passes.isEmpty {
            let lacking = try await closer(passes, [:], shapes)
            try await carryOut(ResyncPlan.withAllTables(lacking, of: hours), shapes)
            let digests = try await compare(DigestQuestion.places(hours))
            rest = hours.filter { digests.left[$0] != digests.right[$0] }
        }
        guard !rest.isEmpty else { return }
        try await carryOut(try await closer(rest, try await shares(of: rest), shapes), shapes)
    }

    /// Part by part, and what is unclear then pass by pass.
    nonisolated(nonsending) private func closer(
        _ hours: [Place], _ shares: [Place: Shares], _ shapes: [TableShape]
    ) async throws(PostgresError) -> [ResyncPlan.Transfer] {
        let (hour, part) = (Place.hourMilliseconds, Place.partMilliseconds)
        let byPart = try await compare(DigestQuestion.within(hours, widthMilliseconds: hour, by: part, shares, shapes))
        let parts = ResyncPlan.parts(left: byPart.left, right: byPart.right, shares: shares)
        guard !parts.unclear.isEmpty else { return parts.transfers }
        let byPass = try await compare(DigestQuestion.within(parts.unclear, widthMilliseconds: part, by: 1, shares, shapes))
        return parts.transfers + ResyncPlan.passes(left: byPass.left, right: byPass.right, shares: shares)
    }

    nonisolated(nonsending) private func present(
        _ seats: [Int64], _ isWanted: (ResyncPlan.Transfer) -> Bool
    ) async throws(PostgresError) -> [ResyncPlan.Transfer] {
        let digests = try await compare(DigestQuestion.present(seats))
        return ResyncPlan.present(left: digests.left, right: digests.right).filter(isWanted)
    }

    nonisolated(nonsending) private mutating func carryOut(
        _ transfers: [ResyncPlan.Transfer], _ shapes: [TableShape]
    ) async throws(PostgresError) {
        for batch in ResyncPlan.batches(transfers, mostRows: limits.rows) {
            if isDry {
                report.add(batch.transfers.reduce(0) { $0 + $1.rows }, from: batch.giver)
            } else {
                let (giver, taker) = batch.giver == .left ? (left, right) : (right, left)
                report.add(try await Carrier(giver: giver, taker: taker, shapes: shapes).carry(batch), from: batch.giver)
            }
            report.batches += 1
            progress(report)
        }
    }

    /// Places of one hour stay together: their passes are copied together.
    static func pieces(_ places: [Place], most: Int) -> [[Place]] {
        var pieces: [[Place]] = []
        for place in places {
            if let last = pieces.last?.last,
                pieces[pieces.count - 1].count < most || (last.seat, last.start) == (place.seat, place.start)
            {
                pieces[pieces.count - 1].append(place)
            } else {
                pieces.append([place])
            }
        }
        return pieces
    }
}

extension Resync {
    /// Which pairs to bring together so that all of several databases end with the same: the first gathers from all, then gives
    /// to all but the last, which has everything by then.
    public static func rounds<Database>(_ databases: [Database]) -> [(Database, Database)] {
        guard let hub = databases.first else { return [] }
        let others = databases.dropFirst()
        return others.map { (hub, $0) } + others.dropLast().map { (hub, $0) }
    }
}

/// What one resync takes at once; together they bound its memory.
public struct ResyncLimits: Hashable, Sendable {
    /// Seats whose digests are looked at together.
    public var seats = 32
    /// Hours that are looked at pass by pass together.
    public var places = 64
    /// About so many rows are one transaction.
    public var rows: Int64 = 50_000

    public init() {}
}

/// What a resync found and did.
public struct ResyncReport: Hashable, Sendable {
    /// Another resync has one of the two databases; nothing was done.
    public var isBusy = false
    /// Seats that differed.
    public var seats = 0
    /// Rows that the left one gave to the right one, and the other way; in a dry run those that would be looked at.
    public var leftToRight: Int64 = 0
    public var rightToLeft: Int64 = 0
    public var batches = 0

    public init() {}

    public var rows: Int64 { leftToRight + rightToLeft }

    mutating func add(_ rows: Int64, from giver: ResyncPlan.Giver) {
        switch giver {
        case .left: leftToRight += rows
        case .right: rightToLeft += rows
        }
    }
}

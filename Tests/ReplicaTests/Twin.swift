import Replica

/// A row of a made-up database: where it lies, and who it is.
struct ToyRow: Hashable {
    var seat: Int64
    var table: String
    var at: Int64
    var number: Int64

    /// Any function will do that gives two rows two numbers.
    var hash: Int64 {
        var chance = Chance(
            state: UInt64(bitPattern: seat &* 1_000_003 &+ at &* 8191 &+ number &* 31 &+ (table == "history" ? 1 : 7)))
        return Int64(bitPattern: chance.next())
    }
    var hour: Place { place(Place.hourMilliseconds) }
    var series: Int64 { number &* 7 }

    /// The stretch of this width that it lies in.
    func place(_ width: Int64) -> Place { Place(seat: seat, table: table, start: at - at % width) }
    func isIn(_ shares: Shares) -> Bool { table != "history" || shares.contains(series: series) }
}

/// A database as a set of rows, which does what a transfer asks.
struct ToyDatabase: Equatable {
    var rows: Set<ToyRow> = []

    var bySeat: [Place: Digest] { digests { Place(seat: $0.seat, table: "", start: 0) } }
    var byMonth: [Place: Digest] {
        ToyDatabase(rows: rows.filter { $0.at > 0 }).digests { row in
            Place(seat: row.seat, table: "", start: row.at - row.at % Place.monthMilliseconds)
        }
    }
    var byHour: [Place: Digest] { digests { $0.hour } }

    /// The sums of an hour's shares; nil in tables without series, and where `isOld`.
    func shares(of hour: Place, isOld: Bool) -> [Int64]? {
        guard hour.table == "history", !isOld else { return nil }
        return (0..<Int64(Shares.count)).map { share in
            rows.filter { $0.hour == hour && $0.series & 15 == share }.reduce(0) { $0 ^ $1.hash }
        }
    }

    /// Digests of narrow stretches of these places, each of which is `width` wide.
    func within(_ places: [Place], _ width: Int64, by narrow: Int64, _ shares: [Place: Shares]) -> [Place: Digest] {
        let wanted = Set(places)
        let found = rows.filter { wanted.contains($0.place(width)) && $0.isIn(shares[$0.hour] ?? .all) }
        return ToyDatabase(rows: found).digests { $0.place(narrow) }
    }

    private func digests<Key: Hashable>(_ key: (ToyRow) -> Key) -> [Key: Digest] {
        var digests: [Key: Digest] = [:]
        for row in rows {
            let digest = digests[key(row)] ?? .none
            digests[key(row)] = Digest(count: digest.count + 1, sum: digest.sum ^ row.hash)
        }
        return digests
    }

    func rows(of transfer: ResyncPlan.Transfer) -> Set<ToyRow> {
        rows.filter { row in
            guard row.seat == transfer.seat, row.table == transfer.table else { return false }
            return transfer.isCurrent
                ? row.at == 0 : row.at >= transfer.from && row.at < transfer.until && row.isIn(transfer.shares)
        }
    }
}

/// The slow way: looks at every row of both.
enum Twin {
    static func united(_ left: ToyDatabase, _ right: ToyDatabase, _ kept: KeptSince) -> (ToyDatabase, ToyDatabase) {
        func missing(in one: ToyDatabase, of other: ToyDatabase) -> Set<ToyRow> {
            other.rows.subtracting(one.rows).filter { kept.covers($0.hour) }
        }
        return (
            ToyDatabase(rows: left.rows.union(missing(in: left, of: right))),
            ToyDatabase(rows: right.rows.union(missing(in: right, of: left)))
        )
    }
}

/// A resync of two made-up databases that may be cut off after any transfer.
struct ToyResync {
    var left: ToyDatabase
    var right: ToyDatabase
    var kept = KeptSince()
    private(set) var rowsSent = 0

    init(_ left: ToyDatabase, _ right: ToyDatabase, _ kept: KeptSince = KeptSince()) {
        self.left = left
        self.right = right
        self.kept = kept
    }

    private var hours: ResyncPlan.Look {
        let seats = Set(ResyncPlan.seats(left: left.bySeat, right: right.bySeat))
        let months = Set(ResyncPlan.months(left: left.byMonth, right: right.byMonth))
        func wanted(_ digests: [Place: Digest]) -> [Place: Digest] {
            digests.filter { place, _ in
                seats.contains(place.seat) && months.contains(place.start - place.start % Place.monthMilliseconds)
            }
        }
        return ResyncPlan.hours(left: wanted(left.byHour), right: wanted(right.byHour), kept: kept)
    }

    /// Every other hour has no shares on the left, as it was there before there were any.
    private func shares(of hours: [Place]) -> [Place: Shares] {
        hours.reduce(into: [:]) { shares, hour in
            let isOld = hour.start / Place.hourMilliseconds % 2 == 0
            shares[hour] = Shares(left: left.shares(of: hour, isOld: isOld), right: right.shares(of: hour, isOld: false))
        }
    }

    private func closer(_ hours: [Place], _ shares: [Place: Shares]) -> [ResyncPlan.Transfer] {
        let (hour, part) = (Place.hourMilliseconds, Place.partMilliseconds)
        let parts = ResyncPlan.parts(
            left: left.within(hours, hour, by: part, shares), right: right.within(hours, hour, by: part, shares), shares: shares)
        let passes = ResyncPlan.passes(
            left: left.within(parts.unclear, part, by: 1, shares), right: right.within(parts.unclear, part, by: 1, shares),
            shares: shares)
        return parts.transfers + passes
    }

    /// In the order of the product's. Gives how many batches there were; after so many it is cut off.
    @discardableResult mutating func run(batches most: Int = .max) -> Int {
        var done = 0
        let first = hours
        carry(first.transfers, &done, most)
        let lacking = closer(first.unclear.filter { $0.table == "passes" }, [:])
        carry(ResyncPlan.withAllTables(lacking, of: first.unclear), &done, most)
        let rest = first.unclear.filter { left.byHour[$0] != right.byHour[$0] }
        carry(closer(rest, shares(of: rest)), &done, most)
        carry(ResyncPlan.present(left: left.byHour, right: right.byHour), &done, most)
        return done
    }

    private mutating func carry(_ transfers: [ResyncPlan.Transfer], _ done: inout Int, _ most: Int) {
        for batch in ResyncPlan.batches(transfers, mostRows: 8) where done < most {
            done += 1
            for transfer in batch.transfers {
                let sent = (batch.giver == .left ? left : right).rows(of: transfer)
                rowsSent += sent.count
                if batch.giver == .left { right.rows.formUnion(sent) } else { left.rows.formUnion(sent) }
            }
        }
    }
}

struct Chance: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}

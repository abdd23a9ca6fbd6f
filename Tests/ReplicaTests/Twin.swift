import Replica

/// A row of a made-up database: where it lies, and who it is.
struct ToyRow: Hashable {
    var seat: Int64
    var table: String
    var at: Int64
    var number: Int64

    var hash: Int64 { RowHash.hash([.bigint(seat), .text(table), .bigint(at), .bigint(number)]) }
    var hour: Int64 { at - at % Place.hourMilliseconds }
}

/// A database as a set of rows, which does what a transfer asks.
struct ToyDatabase: Equatable {
    var rows: Set<ToyRow> = []

    var bySeat: [Int64: Digest] { digests { $0.seat } }
    var byHour: [Place: Digest] { digests { Place(seat: $0.seat, table: $0.table, start: $0.hour) } }

    func byPass(in places: [Place]) -> [Place: Digest] {
        let places = Set(places)
        return ToyDatabase(rows: rows.filter { places.contains(Place(seat: $0.seat, table: $0.table, start: $0.hour)) })
            .digests { Place(seat: $0.seat, table: $0.table, start: $0.at) }
    }

    private func digests<Key: Hashable>(_ key: (ToyRow) -> Key) -> [Key: Digest] {
        var digests: [Key: Digest] = [:]
        for row in rows { digests[key(row), default: .none].add(rowHash: row.hash) }
        return digests
    }

    func rows(of transfer: ResyncPlan.Transfer) -> Set<ToyRow> {
        rows.filter { row in
            guard row.seat == transfer.seat, row.table == transfer.table else { return false }
            return transfer.isCurrent ? row.at == 0 : row.at >= transfer.from && row.at < transfer.until
        }
    }
}

/// The slow way: looks at every row of both.
enum Twin {
    static func united(_ left: ToyDatabase, _ right: ToyDatabase, _ kept: KeptSince) -> (ToyDatabase, ToyDatabase) {
        func missing(in one: ToyDatabase, of other: ToyDatabase) -> Set<ToyRow> {
            other.rows.subtracting(one.rows).filter { kept.covers(Place(seat: $0.seat, table: $0.table, start: $0.hour)) }
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
    private(set) var mostTablesCut = 0

    init(_ left: ToyDatabase, _ right: ToyDatabase, _ kept: KeptSince = KeptSince()) {
        self.left = left
        self.right = right
        self.kept = kept
    }

    var plan: [ResyncPlan.Batch] {
        let seats = Set(ResyncPlan.seats(left: left.bySeat, right: right.bySeat))
        let hours = ResyncPlan.hours(
            left: left.byHour.filter { seats.contains($0.key.seat) }, right: right.byHour.filter { seats.contains($0.key.seat) },
            kept: kept)
        let passes = ResyncPlan.passes(left: left.byPass(in: hours.unclear), right: right.byPass(in: hours.unclear))
        let present = ResyncPlan.present(left: left.byHour, right: right.byHour)
        return ResyncPlan.batches(hours.transfers + passes, mostRows: 8) + ResyncPlan.batches(present, mostRows: 8)
    }

    mutating func run(batches: Int = .max) {
        for batch in plan.prefix(batches) {
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

/// What two databases must give each other so that both hold the same rows.
///
/// Functions of values: the digests of both go in, what to ask next or to copy comes out. Nothing is ever deleted. Each answer
/// is right for whatever the databases hold at that moment, so a resync that was cut off anywhere just begins anew, and
/// what was copied already no longer differs.
public enum ResyncPlan {
    /// Which of the two gives.
    public enum Giver: Hashable, Sendable, CaseIterable {
        case left, right
    }

    /// Seats that differ, by the digests of all that each seat has. They are looked at hour by hour.
    public static func seats(left: [Int64: Digest], right: [Int64: Digest]) -> [Int64] {
        Set(left.keys).union(right.keys).filter { (left[$0] ?? .none) != (right[$0] ?? .none) }.sorted()
    }

    /// What to do about hours that differ.
    public struct Hours: Hashable, Sendable {
        /// Known from digests alone: one of the two has nothing there.
        public var transfers: [Transfer] = []
        /// Both have something: to be looked at pass by pass.
        public var unclear: [Place] = []
    }

    public static func hours(left: [Place: Digest], right: [Place: Digest], kept: KeptSince) -> Hours {
        var hours = Hours()
        for place in differing(left, right) where kept.covers(place) && !place.isCurrent {
            let (ours, theirs) = ((left[place] ?? .none).count, (right[place] ?? .none).count)
            switch (ours, theirs) {
            case (_, 0): hours.transfers.append(Transfer(giver: .left, place, rows: ours, isNew: true))
            case (0, _): hours.transfers.append(Transfer(giver: .right, place, rows: theirs, isNew: true))
            default: hours.unclear.append(place)
            }
        }
        return hours
    }

    /// What is now goes both ways where it differs: each takes what is later than its own. It is asked for anew after history was
    /// copied: a host whose pass came by way of another database does not hand in that pass again.
    public static func present(left: [Place: Digest], right: [Place: Digest]) -> [Transfer] {
        differing(left, right).filter(\.isCurrent).flatMap { place -> [Transfer] in
            [(Giver.left, left[place]), (Giver.right, right[place])].compactMap { giver, digest in
                digest.map { Transfer(giver: giver, place, rows: $0.count, isNew: false) }
            }
        }
    }

    /// What to copy within hours that were unclear, by digests of single passes. Passes of which both have rows, but not the
    /// same, go both ways: each takes what it lacks.
    public static func passes(left: [Place: Digest], right: [Place: Digest]) -> [Transfer] {
        var transfers: [Transfer] = []
        // What goes on at the pass before, by giver: passes that follow each other become one stretch.
        var open: [Giver: Transfer] = [:]
        func close() {
            transfers += Giver.allCases.compactMap { open[$0] }
            open = [:]
        }
        let places = Set(left.keys).union(right.keys).sorted { ($0.table, $0.seat, $0.start) < ($1.table, $1.seat, $1.start) }
        for place in places {
            let (ours, theirs) = (left[place] ?? .none, right[place] ?? .none)
            var next: [Giver: Transfer] = [:]
            if ours != theirs {
                let isNew = ours.count == 0 || theirs.count == 0
                for (giver, digest) in [(Giver.left, ours), (.right, theirs)] where digest.count > 0 {
                    next[giver] = Transfer(giver: giver, pass: place, rows: digest.count, isNew: isNew)
                }
            }
            if next.count == 1, let (giver, new) = next.first, open.count == 1, let old = open[giver], old.continues(with: new) {
                open[giver]?.until = new.until
                open[giver]?.rows += new.rows
            } else {
                close()
                open = next
            }
        }
        close()
        return transfers
    }

    private static func differing(_ left: [Place: Digest], _ right: [Place: Digest]) -> [Place] {
        Set(left.keys).union(right.keys).filter { (left[$0] ?? .none) != (right[$0] ?? .none) }.sorted()
    }
}

extension ResyncPlan {
    /// Rows of one seat and table, of a stretch of time, that one database gives and the other takes.
    public struct Transfer: Hashable, Sendable {
        public var giver: Giver
        public var seat: Int64
        public var table: String
        /// Pass times from `from` on and before `until`, milliseconds; both 0 in tables of what is now.
        public var from: Int64
        public var until: Int64
        /// Whether the taker had no row there. It may have by now: rows that are there already are left as they are.
        public var isNew: Bool
        /// About how many rows that is, as the giver's digest counts them.
        public var rows: Int64

        init(giver: Giver, _ hour: Place, rows: Int64, isNew: Bool) {
            self.init(
                giver: giver, seat: hour.seat, table: hour.table, from: hour.start,
                until: hour.isCurrent ? 0 : hour.start + Place.hourMilliseconds, isNew: isNew, rows: rows)
        }

        init(giver: Giver, pass: Place, rows: Int64, isNew: Bool) {
            self.init(
                giver: giver, seat: pass.seat, table: pass.table, from: pass.start, until: pass.start + 1, isNew: isNew,
                rows: rows)
        }

        public init(giver: Giver, seat: Int64, table: String, from: Int64, until: Int64, isNew: Bool, rows: Int64) {
            self.giver = giver
            self.seat = seat
            self.table = table
            self.from = from
            self.until = until
            self.isNew = isNew
            self.rows = rows
        }

        public var isCurrent: Bool { from == 0 && until == 0 }
    }

    /// All that is copied one way in one transaction, in the order of the tables that was asked for.
    public struct Batch: Hashable, Sendable {
        public var giver: Giver
        public var transfers: [Transfer]
    }

    /// Puts transfers together into batches of about so many rows, and no more than so many transfers. Everything of one
    /// seat and hour is in the same batch, so that nobody ever sees half a pass.
    public static func batches(_ transfers: [Transfer], mostRows: Int64, mostTransfers: Int = 2000) -> [Batch] {
        Giver.allCases.flatMap { giver -> [Batch] in
            var batches: [Batch] = []
            var current = Batch(giver: giver, transfers: [])
            var rows: Int64 = 0
            for transfer in transfers.filter({ $0.giver == giver }).sorted(by: isBefore) {
                if let last = current.transfers.last, last.unit != transfer.unit,
                    rows >= mostRows || current.transfers.count >= mostTransfers
                {
                    batches.append(current)
                    current.transfers = []
                    rows = 0
                }
                rows += transfer.rows
                current.transfers.append(transfer)
            }
            return current.transfers.isEmpty ? batches : batches + [current]
        }
    }

    private static func isBefore(_ one: Transfer, _ other: Transfer) -> Bool {
        (one.seat, one.from, one.table) < (other.seat, other.from, other.table)
    }
}

extension ResyncPlan.Transfer {
    /// Whether the next pass of the same hour may go with this one.
    fileprivate func continues(with next: Self) -> Bool {
        table == next.table && isNew && next.isNew && unit == next.unit
    }

    /// What is never taken apart.
    fileprivate var unit: [Int64] { [seat, from / Place.hourMilliseconds] }

    /// Transfers of one table as few stretches: those that follow each other become one.
    public static func joined(_ transfers: [Self]) -> [Self] {
        var joined: [Self] = []
        for transfer in transfers.sorted(by: { ($0.seat, $0.from) < ($1.seat, $1.from) }) {
            if let last = joined.last, last.seat == transfer.seat, last.until == transfer.from, !transfer.isCurrent {
                joined[joined.count - 1].until = transfer.until
                joined[joined.count - 1].rows += transfer.rows
                joined[joined.count - 1].isNew = last.isNew && transfer.isNew
            } else {
                joined.append(transfer)
            }
        }
        return joined
    }
}

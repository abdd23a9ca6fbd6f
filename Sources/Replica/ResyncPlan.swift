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

    /// Seats that differ, by the digests of all that each seat has. They are looked at month by month.
    public static func seats(left: [Place: Digest], right: [Place: Digest]) -> [Int64] {
        differing(left, right).map(\.seat)
    }

    /// Months in which any of some seats differs, the oldest first. They are looked at hour by hour, one after the other.
    public static func months(left: [Place: Digest], right: [Place: Digest]) -> [Int64] {
        Set(differing(left, right).map(\.start)).sorted()
    }

    /// What to do about stretches of time that differ.
    public struct Look: Hashable, Sendable {
        /// Known from digests alone: one of the two has nothing there.
        public var transfers: [Transfer] = []
        /// Both have something: to be looked at more closely.
        public var unclear: [Place] = []
    }

    /// By the digests of hours that each database keeps.
    public static func hours(left: [Place: Digest], right: [Place: Digest], kept: KeptSince) -> Look {
        look(left, right, widthMilliseconds: Place.hourMilliseconds, [:]) { kept.covers($0) && !$0.isCurrent }
    }

    /// By digests of parts of hours that were unclear. `shares` names those of each hour that were looked at.
    public static func parts(left: [Place: Digest], right: [Place: Digest], shares: [Place: Shares] = [:]) -> Look {
        look(left, right, widthMilliseconds: Place.partMilliseconds, shares) { _ in true }
    }

    /// Where one table of a seat is unclear, all that differ are: a pass goes over whole.
    private static func look(
        _ left: [Place: Digest], _ right: [Place: Digest], widthMilliseconds: Int64, _ shares: [Place: Shares],
        _ isWanted: (Place) -> Bool
    ) -> Look {
        var look = Look()
        let places = differing(left, right).filter(isWanted)
        let unclear = Set(
            places.filter { (left[$0]?.count ?? 0) != 0 && (right[$0]?.count ?? 0) != 0 }.map { [$0.seat, $0.start] })
        for place in places {
            let (ours, theirs) = (left[place]?.count ?? 0, right[place]?.count ?? 0)
            if unclear.contains([place.seat, place.start]) {
                look.unclear.append(place)
            } else {
                look.transfers.append(
                    Transfer(
                        giver: theirs == 0 ? .left : .right, seat: place.seat, table: place.table, from: place.start,
                        until: place.start + widthMilliseconds, isNew: true, rows: max(ours, theirs),
                        shares: shares[place.hour] ?? .all))
            }
        }
        return look
    }

    /// A pass that one of the two lacks is lacking wholly: where `passes` says so, all tables that differ in that hour are copied,
    /// without a look at their rows. What differs otherwise still does afterwards.
    public static func withAllTables(_ passes: [Transfer], of hours: [Place]) -> [Transfer] {
        let places = Dictionary(grouping: hours) { [$0.seat, $0.start] }
        return passes.filter(\.isNew).flatMap { transfer in
            (places[[transfer.seat, transfer.from - transfer.from % Place.hourMilliseconds]] ?? []).map { place in
                var whole = transfer
                whole.table = place.table
                return whole
            }
        }
    }

    /// What is now goes both ways where it differs: each takes what is later than its own. It is asked for anew after history was
    /// copied: a host whose pass came by way of another database does not hand in that pass again.
    public static func present(left: [Place: Digest], right: [Place: Digest]) -> [Transfer] {
        differing(left, right).filter(\.isCurrent).flatMap { place -> [Transfer] in
            [(Giver.left, left[place]), (Giver.right, right[place])].compactMap { giver, digest in
                digest.map {
                    Transfer(giver: giver, seat: place.seat, table: place.table, from: 0, until: 0, isNew: false, rows: $0.count)
                }
            }
        }
    }

    /// What to copy where parts were unclear, by digests of single passes. Passes of which both have rows, but not the same, go
    /// both ways: each takes what it lacks.
    public static func passes(
        left: [Place: Digest], right: [Place: Digest], shares: [Place: Shares] = [:]
    ) -> [Transfer] {
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
                    next[giver] = Transfer(
                        giver: giver, seat: place.seat, table: place.table, from: place.start, until: place.start + 1,
                        isNew: isNew, rows: digest.count, shares: shares[place.hour] ?? .all)
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
        /// Which series, in tables that have any.
        public var shares: Shares

        public init(
            giver: Giver, seat: Int64, table: String, from: Int64, until: Int64, isNew: Bool, rows: Int64,
            shares: Shares = .all
        ) {
            self.giver = giver
            self.seat = seat
            self.table = table
            self.from = from
            self.until = until
            self.isNew = isNew
            self.rows = rows
            self.shares = shares
        }

        /// Whole hours with all that the giver has in them.
        public var isWhole: Bool {
            from % Place.hourMilliseconds == 0 && until % Place.hourMilliseconds == 0 && shares == .all && !isCurrent
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
        table == next.table && isNew && next.isNew && unit == next.unit && shares == next.shares
    }

    /// What is never taken apart.
    fileprivate var unit: [Int64] { [seat, from / Place.hourMilliseconds] }

    /// Transfers of one table as few stretches: those that follow each other become one.
    public static func joined(_ transfers: [Self]) -> [Self] {
        var joined: [Self] = []
        for transfer in transfers.sorted(by: { ($0.seat, $0.from) < ($1.seat, $1.from) }) {
            if let last = joined.last, last.seat == transfer.seat, last.until == transfer.from, !transfer.isCurrent,
                last.shares == transfer.shares
            {
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

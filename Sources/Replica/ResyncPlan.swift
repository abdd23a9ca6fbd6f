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
        /// Known from digests alone: one of the two has nothing there, or it is a table of what is now.
        public var transfers: [Transfer] = []
        /// Both have something: to be looked at pass by pass.
        public var unclear: [Place] = []
    }

    public static func hours(left: [Place: Digest], right: [Place: Digest], kept: KeptSince) -> Hours {
        var hours = Hours()
        for place in differing(left, right) where kept.covers(place) {
            if place.isCurrent {
                hours.transfers += Giver.allCases.map { Transfer(giver: $0, place, isNew: false) }
                continue
            }
            switch ((left[place] ?? .none).count, (right[place] ?? .none).count) {
            case (_, 0): hours.transfers.append(Transfer(giver: .left, place, isNew: true))
            case (0, _): hours.transfers.append(Transfer(giver: .right, place, isNew: true))
            default: hours.unclear.append(place)
            }
        }
        return hours
    }

    /// What to copy within hours that were unclear, by digests of single passes. Passes of which both have rows, but not the
    /// same, go both ways: each takes what it lacks.
    public static func passes(left: [Place: Digest], right: [Place: Digest]) -> [Transfer] {
        differing(left, right).flatMap { place -> [Transfer] in
            let (inLeft, inRight) = ((left[place] ?? .none).count > 0, (right[place] ?? .none).count > 0)
            let givers: [Giver] = inLeft && inRight ? [.left, .right] : inLeft ? [.left] : [.right]
            return givers.map { Transfer(giver: $0, pass: place, isNew: givers.count == 1) }
        }
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

        init(giver: Giver, _ hour: Place, isNew: Bool) {
            self.init(
                giver: giver, seat: hour.seat, table: hour.table, from: hour.start,
                until: hour.isCurrent ? 0 : hour.start + Place.hourMilliseconds, isNew: isNew)
        }

        init(giver: Giver, pass: Place, isNew: Bool) {
            self.init(
                giver: giver, seat: pass.seat, table: pass.table, from: pass.start, until: pass.start + 1, isNew: isNew)
        }

        public init(giver: Giver, seat: Int64, table: String, from: Int64, until: Int64, isNew: Bool) {
            self.giver = giver
            self.seat = seat
            self.table = table
            self.from = from
            self.until = until
            self.isNew = isNew
        }

        public var isCurrent: Bool { from == 0 && until == 0 }
    }

    /// All that is copied one way in one transaction, in the order of the tables that was asked for.
    public struct Batch: Hashable, Sendable {
        public var giver: Giver
        public var transfers: [Transfer]
    }

    /// Puts transfers together into batches of about so many transfers. Everything of one seat and hour is in the same batch, so
    /// that nobody ever sees half a pass; what is now comes before history, and `passes` last, as in a host's own
    /// writing.
    public static func batches(_ transfers: [Transfer], most: Int) -> [Batch] {
        var batches: [Batch] = []
        for giver in Giver.allCases {
            var current: [Transfer] = []
            var last: (seat: Int64, hour: Int64)?
            for transfer in transfers.filter({ $0.giver == giver }).sorted(by: isBefore) {
                let unit = (seat: transfer.seat, hour: transfer.from / Place.hourMilliseconds)
                if current.count >= most, let last, last != unit {
                    batches.append(Batch(giver: giver, transfers: current))
                    current = []
                }
                last = unit
                current.append(transfer)
            }
            if !current.isEmpty { batches.append(Batch(giver: giver, transfers: current)) }
        }
        return batches
    }

    private static func isBefore(_ one: Transfer, _ other: Transfer) -> Bool {
        (one.seat, one.from / Place.hourMilliseconds, rank(one.table), one.table, one.from)
            < (other.seat, other.from / Place.hourMilliseconds, rank(other.table), other.table, other.from)
    }

    private static func rank(_ table: String) -> Int { table == "passes" ? 1 : 0 }
}

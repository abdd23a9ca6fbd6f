/// How many rows lie in a place, and the sum (exclusive or) of their hashes: two databases whose digests are equal hold the
/// same rows there, whatever the order in which they came.
public struct Digest: Hashable, Sendable {
    public var count: Int64
    public var sum: Int64

    public init(count: Int64, sum: Int64) {
        self.count = count
        self.sum = sum
    }

    public static let none = Digest(count: 0, sum: 0)
}

/// The rows of one seat in one table and one stretch of time, which begins at `start`: an hour, a part of one, or one pass.
public struct Place: Hashable, Comparable, Sendable {
    /// The number of the seat, the same in every database.
    public var seat: Int64
    public var table: String
    /// The pass time with which the stretch begins, milliseconds; 0 in tables of what is now.
    public var start: Int64

    /// Of 30 days.
    public static let monthMilliseconds: Int64 = 2_592_000_000
    public static let hourMilliseconds: Int64 = 3_600_000
    /// An hour that is unclear is looked at in parts of five minutes, and only those that differ pass by pass.
    public static let partMilliseconds: Int64 = 300_000

    public init(seat: Int64, table: String, start: Int64) {
        self.seat = seat
        self.table = table
        self.start = start
    }

    /// The hour that a pass lies in.
    public var hour: Place { Place(seat: seat, table: table, start: start - start % Self.hourMilliseconds) }

    /// Whether this is a table of what is now: it has no time, and a later row takes the place of an earlier one.
    public var isCurrent: Bool { start == 0 }

    public static func < (left: Place, right: Place) -> Bool {
        (left.seat, left.start, left.table) < (right.seat, right.start, right.table)
    }
}

/// Which of the sixteen shares of the series of a seat: bit n is set for those whose number ends with n.
public struct Shares: Hashable, Sendable {
    public static let count = 16
    public static let all = Shares(bits: 1 << Int64(count) - 1)

    public var bits: Int64

    public init(bits: Int64) { self.bits = bits }

    /// Those in which two digests of one hour differ. All of them, where one side does not know its shares, or where they have
    /// changed since the hours were compared.
    public init(left: [Int64]?, right: [Int64]?) {
        guard let left, let right, left.count == Self.count, right.count == Self.count, left != right else {
            self = .all
            return
        }
        bits = zip(left, right).enumerated().reduce(0) { $1.element.0 == $1.element.1 ? $0 : $0 | 1 << Int64($1.offset) }
    }

    public func contains(series: Int64) -> Bool { bits >> (series & Int64(Self.count - 1)) & 1 == 1 }
}

/// From when on a database still has each row of a table as it came. What is older was thinned or dropped by retention, on
/// purpose: nobody brings it back, and nobody takes it for missing.
public struct KeptSince: Hashable, Sendable {
    /// By table, milliseconds of pass time; a table that is not named keeps everything.
    public var tables: [String: Int64]

    public init(_ tables: [String: Int64] = [:]) { self.tables = tables }

    /// From when on both of two databases keep each row. Whole hours: a part of one cannot be compared.
    public func both(_ other: KeptSince) -> KeptSince {
        KeptSince(
            tables.merging(other.tables, uniquingKeysWith: max).mapValues { since in
                let hours = since / Place.hourMilliseconds
                return (hours * Place.hourMilliseconds == since ? hours : hours + 1) * Place.hourMilliseconds
            })
    }

    public func covers(_ place: Place) -> Bool { place.isCurrent || place.start >= tables[place.table] ?? .min }
}

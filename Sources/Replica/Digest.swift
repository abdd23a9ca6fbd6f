/// How many rows lie in a place, and the sum (exclusive or) of their hashes: two databases whose digests are equal hold the
/// same rows there, whatever the order in which they came.
public struct Digest: Hashable, Sendable {
    public var count: Int64
    public var sum: Int64

    public init(count: Int64, sum: Int64) {
        self.count = count
        self.sum = sum
    }

    /// Adds one row.
    public mutating func add(rowHash: Int64) {
        count += 1
        sum ^= rowHash
    }

    public static let none = Digest(count: 0, sum: 0)
}

/// The rows of one seat in one table and one stretch of time, which begins at `start`: an hour, or one pass.
public struct Place: Hashable, Comparable, Sendable {
    /// The number of the seat, the same in every database.
    public var seat: Int64
    public var table: String
    /// The pass time with which the stretch begins, milliseconds; 0 in tables of what is now.
    public var start: Int64

    public static let hourMilliseconds: Int64 = 3_600_000

    public init(seat: Int64, table: String, start: Int64) {
        self.seat = seat
        self.table = table
        self.start = start
    }

    /// Whether this is a table of what is now: it has no time, and a later row takes the place of an earlier one.
    public var isCurrent: Bool { start == 0 }

    public static func < (left: Place, right: Place) -> Bool {
        (left.seat, left.start, left.table) < (right.seat, right.start, right.table)
    }
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

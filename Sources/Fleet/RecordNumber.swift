import Facts

/// Rows of a fleet have keys of several columns. A page needs one number for each: it is made of the moment, and of a few
/// bits that tell rows of the same moment apart. It stays below 2^53, so that every browser can hold it.
struct RecordNumber: Equatable {
    static let places: Int64 = 1 << 10

    var milliseconds: Int64
    /// From 0, among the rows of the same moment, in the order of their keys; what is over the limit is shown by no number
    /// of its own.
    var place: Int64

    init(milliseconds: Int64, place: Int64) {
        self.milliseconds = milliseconds
        self.place = min(max(place, 0), Self.places - 1)
    }

    init(_ number: Int64) {
        milliseconds = number >> 10
        place = number & (Self.places - 1)
    }

    var number: Int64 { milliseconds << 10 | place }

    /// A series: its own number, which is the same in every Anvil, mixed with that of its seat.
    static func series(seat: Int64, series: Int64) -> Int64 {
        let mixed = UInt64(bitPattern: seat) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(bitPattern: series)
        return Int64(mixed & (1 << 53 - 1))
    }
}

/// The hashes that a database computes, computed here: digests made on a host and in a database are the same numbers.
/// Tests compare both on a real server.
public enum RowHash {
    /// One value of a row, by its type in the database.
    public enum Field: Hashable, Sendable {
        case null
        case bigint(Int64)
        case smallint(Int16)
        case double(Double)
        case text(String)
    }

    /// What PostgreSQL's `hash_record_extended(ROW(...), 0)` gives for the values of a row.
    public static func hash(_ fields: [Field]) -> Int64 {
        Int64(bitPattern: fields.reduce(0 as UInt64) { ($0 << 5) &- $0 &+ $1.hash })
    }

    /// What `anvil.number(...)` gives: the number that stands for names, the same in every database.
    public static func number(_ names: String...) -> Int64 {
        Int64(bitPattern: MessageDigest.first64(Array(names.joined(separator: "\u{1f}").utf8)))
    }
}

extension RowHash.Field {
    fileprivate var hash: UInt64 {
        switch self {
        case .null: 0
        case .bigint(let number): Self.hash(number)
        case .smallint(let number): Self.hash(word: UInt32(bitPattern: Int32(number)))
        case .double(let number) where number == 0: 0
        case .double(let number):
            withUnsafeBytes(of: (number.isNaN ? Double.nan : number).bitPattern.littleEndian) {
                UInt64(bitPattern: TextHash.hash(Array($0)))
            }
        case .text(let text): UInt64(bitPattern: TextHash.hash(text))
        }
    }

    /// As `hashint8extended`: a small number hashes as it would in a smaller type.
    private static func hash(_ number: Int64) -> UInt64 {
        let low = UInt32(truncatingIfNeeded: number)
        let high = UInt32(truncatingIfNeeded: number >> 32)
        return hash(word: low ^ (number >= 0 ? high : ~high))
    }

    private static func hash(word: UInt32) -> UInt64 {
        UInt64(bitPattern: TextHash.hash(word: word))
    }
}

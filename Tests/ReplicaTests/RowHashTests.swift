import Replica
import Testing

/// The numbers were read from PostgreSQL 15; `RemoteTests` compares with the server that is there.
@Suite("Hashes as PostgreSQL computes them")
struct RowHashTests {
    @Test("of texts")
    func texts() {
        #expect(TextHash.hash("abc") == -6_747_756_470_228_489_321, "a short text")
        #expect(TextHash.hash("") == -6_939_563_903_564_495_251, "the empty text")
        #expect(TextHash.hash("abcdefghijkl") == -7_556_637_188_122_330_412, "twelve bytes, one whole block")
        #expect(TextHash.hash("abcdefghijklmnopqrstu", seed: 7) == -6_374_963_581_017_398_418, "more than a block, with a seed")
        #expect(TextHash.hash("äöü€ 12345678901234567890") == 2_672_009_770_568_761_210, "letters of more than one byte")
    }

    @Test("of rows")
    func rows() {
        #expect(
            RowHash.hash([.bigint(5), .bigint(-7_000_000_000), .bigint(1_790_000_000_123), .double(21.5), .null])
                == 960_302_731_353_896_433, "numbers and an unknown one")
        #expect(
            RowHash.hash([.text("äbc"), .null, .smallint(-3), .double(-0.0), .double(.nan), .double(.infinity)])
                == -6_765_434_775_475_766_351, "texts and the odd numbers")
    }

    @Test("of names")
    func names() {
        #expect(RowHash.number("an-a01", "n1") == 2_818_472_388_633_154_663, "the number of a seat")
    }

    @Test("a digest does not depend on the order of rows")
    func order() {
        var (one, other) = (Digest.none, Digest.none)
        for hash in [5, -9, 77] as [Int64] { one.add(rowHash: hash) }
        for hash in [77, 5, -9] as [Int64] { other.add(rowHash: hash) }
        #expect(one == other && one.count == 3, "the same rows in another order have another digest")
    }
}

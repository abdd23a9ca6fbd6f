/// The 64-bit hash of a text that PostgreSQL's `hashtextextended(text, seed)` gives, so that a digest made here equals one
/// made inside a database.
///
/// It is Bob Jenkins' lookup3, as PostgreSQL uses it for the partitions of its own tables since version 11: the same on
/// every machine whose numbers begin with their lowest byte, in every later version and every encoding that is UTF-8.
/// Tests compare it with a real server.
public enum TextHash {
    public static func hash(_ text: some Collection<UInt8>, seed: UInt64 = 0) -> Int64 {
        text.withContiguousStorageIfAvailable { hash(bytes: $0, seed: seed) }
            ?? Array(text).withUnsafeBufferPointer { hash(bytes: $0, seed: seed) }
    }

    public static func hash(_ text: String, seed: UInt64 = 0) -> Int64 {
        var text = text
        return text.withUTF8 { hash(bytes: $0, seed: seed) }
    }

    private static func hash(bytes: UnsafeBufferPointer<UInt8>, seed: UInt64) -> Int64 {
        var state = State(length: bytes.count)
        if seed != 0 {
            state.a &+= UInt32(truncatingIfNeeded: seed >> 32)
            state.b &+= UInt32(truncatingIfNeeded: seed)
            state.mix()
        }
        var start = 0
        while bytes.count - start >= 12 {
            state.a &+= word(bytes, start, 4)
            state.b &+= word(bytes, start + 4, 4)
            state.c &+= word(bytes, start + 8, 4)
            state.mix()
            start += 12
        }
        let left = bytes.count - start
        state.a &+= word(bytes, start, min(left, 4))
        state.b &+= word(bytes, start + 4, min(left - 4, 4))
        // The lowest byte of the third word belongs to the length.
        state.c &+= word(bytes, start + 8, left - 8) << 8
        state.finish()
        return Int64(bitPattern: UInt64(state.b) << 32 | UInt64(state.c))
    }

    /// What `hash_uint32_extended(word, 0)` gives: the bytes of one number, without the length's place in the last word.
    static func hash(word: UInt32) -> Int64 {
        var state = State(length: 4)
        state.a &+= word
        state.finish()
        return Int64(bitPattern: UInt64(state.b) << 32 | UInt64(state.c))
    }

    /// Up to four bytes as a number, the lowest first.
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> UInt32 {
        var word: UInt32 = 0
        for index in 0..<max(0, count) { word |= UInt32(bytes[start + index]) << UInt32(8 * index) }
        return word
    }

    private struct State {
        var a: UInt32
        var b: UInt32
        var c: UInt32

        init(length: Int) {
            a = 0x9e37_79b9 &+ UInt32(truncatingIfNeeded: length) &+ 3_923_095
            b = a
            c = a
        }

        mutating func mix() {
            a = (a &- c) ^ Self.rotated(c, 4)
            c = c &+ b
            b = (b &- a) ^ Self.rotated(a, 6)
            a = a &+ c
            c = (c &- b) ^ Self.rotated(b, 8)
            b = b &+ a
            a = (a &- c) ^ Self.rotated(c, 16)
            c = c &+ b
            b = (b &- a) ^ Self.rotated(a, 19)
            a = a &+ c
            c = (c &- b) ^ Self.rotated(b, 4)
            b = b &+ a
        }

        mutating func finish() {
            c = (c ^ b) &- Self.rotated(b, 14)
            a = (a ^ c) &- Self.rotated(c, 11)
            b = (b ^ a) &- Self.rotated(a, 25)
            c = (c ^ b) &- Self.rotated(b, 16)
            a = (a ^ c) &- Self.rotated(c, 4)
            b = (b ^ a) &- Self.rotated(a, 14)
            c = (c ^ b) &- Self.rotated(b, 24)
        }

        private static func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 { word << bits | word >> (32 - bits) }
    }
}

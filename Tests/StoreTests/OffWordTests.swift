import Facts
import Store
import Testing

@Suite("Words of people in the store") struct OffWordTests {
    private let word = OffWord(host: "n2", at: Moment(milliseconds: 5000), wallMilliseconds: 77, by: "ada (as root)")

    @Test("a word is left while ScanCore writes, read whole, replaced by a later one and forgotten")
    func leftAndForgotten() throws {
        let scratch = try Scratch()
        let writer = try scratch.writer()
        try Store.leave(word, path: scratch.path)
        #expect(try writer.offWords() == [word], "ScanCore does not read the word as it was left")
        #expect(try scratch.reader().offWords() == [word], "who only reads does not see the word")
        var later = word
        later.at = Moment(milliseconds: 9000)
        try Store.leave(later, path: scratch.path)
        try writer.forget(word)
        #expect(try writer.offWords() == [later], "forgetting an older word took the newer one")
        try writer.forget(later)
        #expect(try writer.offWords() == [], "a word that was used is kept")
    }

    @Test("a word is refused where there is no database")
    func noDatabase() throws {
        let scratch = try Scratch()
        #expect(throws: StoreError.absent(path: scratch.path)) { try Store.leave(word, path: scratch.path) }
    }
}

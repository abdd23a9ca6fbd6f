import Testing

@testable import Terminal

@Suite("Tables and pages")
struct TableTests {
    private let plain = Ink(isOn: false)

    private func table() -> Table {
        var table = Table([Column("Name"), Column("Value", alignsRight: true), Column("What", fit: .wraps)])
        table.add("cpu1", "61 °C", "the first processor of this host and nothing else")
        table.add("温度", "7", "short")
        return table
    }

    @Test("columns line up, also below letters of double width, and no line ends in blanks")
    func aligned() {
        let lines = table().lines(width: nil, ink: plain)
        #expect(
            lines == [
                "Name  Value  What", "cpu1  61 °C  the first processor of this host and nothing else", "温度      7  short",
            ], "the table does not line up")
    }

    @Test("a table fits the terminal by wrapping, and loses no word", arguments: [30, 40, 60])
    func fits(width: Int) {
        let lines = table().lines(width: width, ink: plain)
        #expect(lines.allSatisfy { $0.columns <= width }, "a line is wider than \(width): \(lines)")
        let words = "the first processor of this host and nothing else".split(separator: " ")
        #expect(words.allSatisfy { word in lines.contains { $0.contains(word) } }, "a word is lost: \(lines)")
    }

    @Test("a word longer than its column is cut, not lost")
    func longWord() {
        let pieces = wrapped(String(repeating: "x", count: 50), width: 20)
        #expect(pieces.map(\.count) == [20, 20, 10], "a long word is not cut into lines")
    }

    @Test("what a device says cannot steer the terminal")
    func harmless() {
        var table = Table([Column("Name")])
        table.add(Cell("evil\u{1B}[2J\u{7}\nname\u{202E}"))
        let text = table.lines(width: nil, ink: Ink(isOn: true)).last ?? ""
        #expect(
            !text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 7 || $0.value == 0x202E },
            "control characters reach the terminal")
        var page = Page(width: 40, ink: plain)
        page.say("a\u{1B}]0;title\u{7}b")
        #expect(!page.text.contains("\u{1B}"), "control characters reach the terminal by a page")
    }

    @Test("colours only at a terminal, and never against NO_COLOR")
    func colours() {
        #expect(Ink(isTerminal: true, environment: [:]).isOn, "no colours at a terminal")
        #expect(!Ink(isTerminal: false, environment: [:]).isOn, "colours in a pipe")
        #expect(!Ink(isTerminal: true, environment: ["NO_COLOR": "1"]).isOn, "NO_COLOR is ignored")
        #expect(Ink(isTerminal: true, environment: ["NO_COLOR": ""]).isOn, "an empty NO_COLOR counts")
        #expect(!Ink(isTerminal: true, environment: ["TERM": "dumb"]).isOn, "a dumb terminal gets colours")
        #expect(Ink(isOn: true).paint("x", .bad) == "\u{1B}[1;31mx\u{1B}[0m", "bad is not painted")
    }

    @Test("a marked line hangs clear of its mark and keeps within the width")
    func hanging() {
        var page = Page(width: 30, ink: plain)
        page.item("!", "one two three four five six seven eight", indent: 2)
        let lines = page.text.split(separator: "\n").map(String.init)
        #expect(lines.first == "  ! one two three four five", "the first line is broken elsewhere: \(lines)")
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix("    ") }, "further lines do not hang: \(lines)")
    }
}

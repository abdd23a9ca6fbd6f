/// Text for one screen, put together line by line and fitted to its width.
public struct Page: Sendable {
    /// The width of the terminal in columns; nil where there is none.
    public let width: Int?
    public let ink: Ink
    private var lines: [String] = []

    public init(width: Int?, ink: Ink) {
        self.width = width
        self.ink = ink
    }

    /// Ends with a line break, unless it is empty.
    public var text: String { lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n" }

    /// A paragraph.
    public mutating func say(_ text: String, _ tone: Tone = .plain, indent: Int = 0) {
        hang(Cell(""), text, tone, indent: indent)
    }

    /// A heading, with an empty line before it.
    public mutating func heading(_ text: String) {
        if !lines.isEmpty { lines.append("") }
        say(text, .strong)
    }

    public mutating func blank() { lines.append("") }

    /// A mark such as `!`, and text that keeps clear of it.
    public mutating func item(_ mark: Cell, _ text: String, _ tone: Tone = .plain, indent: Int = 2) {
        hang(Cell(mark.text + " ", mark.tone), text, tone, indent: indent)
    }

    /// A name, and what is to be said under it; names of one block share `nameWidth`.
    public mutating func field(_ name: String, _ text: String, _ tone: Tone = .plain, nameWidth: Int = 12) {
        let padding = String(repeating: " ", count: max(1, nameWidth - name.columns))
        hang(Cell(name + padding, .faint), text, tone, indent: 2)
    }

    public mutating func table(_ table: Table, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        lines += table.lines(width: width.map { $0 - indent }, ink: ink).map { margin + $0 }
    }

    private mutating func hang(_ mark: Cell, _ text: String, _ tone: Tone, indent: Int) {
        let markText = mark.text.printable
        let room = width.map { max(Table.narrowest, $0 - indent - markText.columns) } ?? Int.max
        let margin = String(repeating: " ", count: indent)
        let hanging = String(repeating: " ", count: markText.columns)
        for (index, line) in wrapped(text.printable, width: room).enumerated() {
            lines.append(margin + (index == 0 ? ink.paint(markText, mark.tone) : hanging) + ink.paint(line, tone))
        }
    }
}

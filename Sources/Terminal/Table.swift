/// One cell of a table.
public struct Cell: Sendable, ExpressibleByStringLiteral {
    public var text: String
    public var tone: Tone

    public init(_ text: String, _ tone: Tone = .plain) {
        self.text = text
        self.tone = tone
    }

    public init(stringLiteral text: String) { self.init(text) }
}

/// One column of a table.
public struct Column: Sendable {
    public enum Fit: Sendable {
        /// Never narrower than its contents.
        case whole
        /// Wrapped onto further lines when the terminal is narrow.
        case wraps
    }

    public var title: String
    public var alignsRight: Bool
    public var fit: Fit

    public init(_ title: String, alignsRight: Bool = false, fit: Fit = .whole) {
        self.title = title
        self.alignsRight = alignsRight
        self.fit = fit
    }
}

/// A table for people: aligned columns, fitted to the width of the terminal.
public struct Table: Sendable {
    static let gap = "  "
    /// A column that wraps is not made narrower than this; beyond it, the terminal itself breaks the line.
    static let narrowest = 12

    public var columns: [Column]
    public var rows: [[Cell]] = []

    public init(_ columns: [Column]) { self.columns = columns }

    public mutating func add(_ cells: Cell...) { rows.append(cells) }

    /// The lines of the table. `width` is that of the terminal in columns; nil where there is none: then nothing wraps.
    public func lines(width: Int?, ink: Ink) -> [String] {
        let widths = fittedWidths(to: width)
        let titles = columns.map { Cell($0.title, .strong) }
        return ([titles] + rows).flatMap { lines(of: $0, widths: widths, ink: ink) }
    }

    private func lines(of row: [Cell], widths: [Int], ink: Ink) -> [String] {
        let pieces = zip(row, widths).map { wrapped($0.text.printable, width: $1) }
        return (0..<(pieces.map(\.count).max() ?? 0)).map { line in
            let cells = columns.indices.map { column -> String in
                let cell = column < row.count ? row[column] : Cell("")
                let text = column < pieces.count && line < pieces[column].count ? pieces[column][line] : ""
                let padding = String(repeating: " ", count: max(0, widths[column] - text.columns))
                let painted = ink.paint(text, cell.tone)
                if columns[column].alignsRight { return padding + painted }
                return column == columns.count - 1 ? painted : painted + padding
            }
            return trimmedEnd(cells.joined(separator: Self.gap))
        }
    }

    private func fittedWidths(to width: Int?) -> [Int] {
        var widths = columns.indices.map { column in
            ([columns[column].title] + rows.compactMap { column < $0.count ? $0[column].text.printable : nil })
                .map(\.columns).max() ?? 0
        }
        guard let width else { return widths }
        let flexible = columns.indices.filter { columns[$0].fit == .wraps }
        var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - width
        // The widest gives way first, until it is no wider than the next.
        while excess > 0, let widest = flexible.max(by: { widths[$0] < widths[$1] }), widths[widest] > Self.narrowest {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func trimmedEnd(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}

/// Breaks text between words into lines of at most `width` columns; a longer word is cut.
func wrapped(_ text: String, width: Int) -> [String] {
    guard text.columns > width, width > 0 else { return [text] }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true).map(String.init) {
        if !line.isEmpty && line.columns + 1 + word.columns > width {
            lines.append(line)
            line = ""
        }
        line += line.isEmpty ? word : " " + word
        while line.columns > width {
            let (head, tail) = cut(line, at: width)
            lines.append(head)
            line = tail
        }
    }
    return line.isEmpty ? lines : lines + [line]
}

private func cut(_ text: String, at width: Int) -> (head: String, tail: String) {
    var used = 0
    for index in text.indices {
        used += String(text[index]).columns
        if used > width && index > text.startIndex { return (String(text[..<index]), String(text[index...])) }
    }
    return (text, "")
}

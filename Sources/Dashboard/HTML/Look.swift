import Engine

/// How a state looks: sign, colour and border together, never colour alone.
enum Look: String, Sendable, CaseIterable {
    case good, work, warn, bad, unk, off, maint, plan, est, now

    init(_ level: Sentence.Level) {
        self =
            switch level {
            case .good: .good
            case .work: .work
            case .warn: .warn
            case .bad: .bad
            case .unknown: .unk
            case .maintenance: .maint
            }
    }
}

/// The sign of a state; the word beside it says the same.
func sign(_ look: Look) -> Node {
    h(.svg, .class("i \(look.rawValue)"), .ariaHidden) { h(.use, .svg(.href, "#i-\(look.rawValue)")) }
}

func chip(_ look: Look, _ word: String) -> Node {
    h(.span, .class("chip \(look.rawValue)")) {
        sign(look)
        h(.span) { word }
    }
}

func tag(_ look: Look, _ word: String) -> Node { tag(look, .text(word)) }

func tag(_ look: Look, _ word: Node) -> Node {
    h(.span, .class("tag \(look.rawValue)")) {
        sign(look)
        h(.span) { word }
    }
}

/// A panel with a heading and a small remark at its right.
func panel(_ title: String, id: String, note: Node = .nothing, @Markup content: () -> Node) -> Node {
    h(.section, .class("panel"), .id(id), .aria(.labelledby, "\(id)-h")) {
        h(.header) {
            h(.h2, .id("\(id)-h")) { title }
            if !note.isNothing { h(.p, .class("small")) { note } }
        }
        content()
    }
}

func row(_ name: String, @Markup value: () -> Node) -> Node {
    .many([h(.dt) { name }, h(.dd, content: value)])
}

/// A bar of a share, 0 to 1.
func bar(_ share: Double, _ kind: String = "") -> Node {
    h(.svg, .class("meter"), .svg(.viewBox, "0 0 100 8"), .svg(.preserveAspectRatio, "none"), .ariaHidden) {
        h(.rect, .class("track"), .svg(.width, "100"), .svg(.height, "8"))
        h(.rect, .class("fill \(kind)"), .svg(.width, max(0, min(1, share.isFinite ? share : 0)) * 100), .svg(.height, "8"))
    }
}

/// A table that becomes a list of cards on a phone.
func table(_ caption: String, _ columns: [String], _ rows: [[Node]], id: String? = nil, style: String = "") -> Node {
    h(.table, [.class(style.isEmpty ? "cards" : "cards \(style)")] + (id.map { [Attribute.id($0)] } ?? [])) {
        h(.caption, .class("vh")) { caption }
        h(.thead) { h(.tr) { for column in columns { h(.th, .scope("col")) { column } } } }
        h(.tbody) {
            for row in rows {
                h(.tr) {
                    if let first = row.first { h(.th, .scope("row")) { first } }
                    for cell in row.dropFirst() { h(.td) { cell } }
                }
            }
        }
    }
}

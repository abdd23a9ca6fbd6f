import Facts

/// The power path as a picture: sources at the left, nodes at the right, a line for each cord. Its styles come from the
/// states that the words are told from.
struct PowerDrawing {
    let snapshot: Snapshot
    let layout: PowerLayout
    private let isWide: Bool

    /// More than this and the list is the drawing.
    static let limit = 4
    /// So many bold letters of a wide font fit beside the sign of a node: its name and its state together.
    private static let headLetters = 17

    init(_ snapshot: Snapshot, wide: Bool) {
        self.snapshot = snapshot
        isWide = wide
        layout = PowerLayout(
            shape: wide ? .wide : .narrow, sources: snapshot.picture.sources.map(\.name), nodes: snapshot.nodes.map(\.name),
            cords: snapshot.picture.cords)
    }

    static func canDraw(_ snapshot: Snapshot) -> Bool {
        let sources = snapshot.picture.sources.count
        return !snapshot.picture.cords.isEmpty && sources > 0 && sources <= limit && !snapshot.nodes.isEmpty
            && snapshot.nodes.count <= limit
    }

    var node: Node {
        h(
            .svg, .class("pp \(isWide ? "wide" : "narrow")"),
            .svg(.viewBox, "0 0 \(decimal(layout.shape.width)) \(decimal(layout.height + 2))"), .role("img"),
            .aria(.label, snapshot.powerInOneSentence)
        ) {
            if isWide { for source in snapshot.picture.sources { mains(source.name) } }
            for route in layout.routes { cord(route) }
            for source in snapshot.picture.sources { box(snapshot.state(of: source.name)) }
            for host in snapshot.nodes { box(snapshot.state(of: host)) }
            for route in layout.routes { socket(route) }
        }
    }

    private func text(_ x: Double, _ y: Double, _ words: String, _ style: String = "", anchor: String = "start") -> Node {
        h(.text, .svg(.x, x), .svg(.y, y), .class(style), .svg(.anchor, anchor)) { words }
    }

    private func mark(_ look: Look, _ x: Double, _ y: Double, _ size: Double = 16) -> Node {
        h(.svg, .svg(.x, x), .svg(.y, y), .svg(.width, size), .svg(.height, size), .class(look.rawValue)) {
            h(.use, .svg(.href, "#i-\(look.rawValue)"), .svg(.width, size), .svg(.height, size))
        }
    }

    private func fitted(_ name: String, _ letters: Int) -> String {
        name.count <= letters ? name : name.prefix(letters - 1) + "…"
    }

    // MARK: Mains

    private func mains(_ name: SourceName) -> Node {
        let state = snapshot.state(of: name)
        let y = (layout.sourceY[name] ?? 0) + layout.shape.sourceHeight / 2 + 1
        let line = "M0 \(decimal(y))H134"
        let hasMains = state.kind == .mains
        return h(.g) {
            h(.path, .class("w \(hasMains ? "" : state.kind == .unknown ? "unk" : "dead")"), .svg(.d, line))
            if hasMains { h(.path, .class("tip"), .svg(.d, "M124 \(decimal(y - 6))l10 6-10 6z")) }
            if state.kind == .unknown { mark(.unk, 106, y - 10, 20) }
            if !hasMains && state.kind != .unknown { h(.path, .class("x"), .svg(.d, "M110 \(decimal(y - 6))l12 12m0-12l-12 12")) }
            text(0, y - 9, "Mains", "b")
            switch state.kind {
            case .mains: text(0, y + 20, snapshot.isStale ? "last known" : "present", "t2")
            case .unknown: text(0, y + 20, "not known", "unk b")
            case .battery, .dead:
                text(0, y + 20, state.inputSince == nil ? "none" : "none since", "bad b")
                if let since = state.inputSince { text(0, y + 38, snapshot.time(since), "bad b") }
            }
        }
    }

    // MARK: Cords

    private func style(_ kind: CordState.Kind) -> String {
        switch kind {
        case .mains: "w"
        case .unknown: "w unk"
        case .battery, .dead, .idle: "w \(kind.rawValue)"
        }
    }

    private func cord(_ route: PowerLayout.Route) -> Node {
        let state = snapshot.state(of: route.cord)
        let path = layout.path(of: route)
        let end = layout.shape.nodeX - 25
        return h(.g, .class("cord"), .data(.cord, state.id), .data(.state, state.kind.rawValue)) {
            h(.path, .class("case"), .svg(.d, path))
            h(.path, .class(style(state.kind)), .svg(.d, path))
            switch state.kind {
            case .mains: h(.path, .class("tip"), .svg(.d, "M\(decimal(end)) \(decimal(route.toY - 6))l10 6-10 6z"))
            case .battery: h(.path, .class("tip battery"), .svg(.d, "M\(decimal(end)) \(decimal(route.toY - 6))l10 6-10 6z"))
            case .dead: h(.path, .class("x"), .svg(.d, "M\(decimal(end - 4)) \(decimal(route.toY - 5))l10 10m0-10l-10 10"))
            case .idle, .unknown: Node.nothing
            }
            if isWide, let asOf = state.asOf {
                text(layout.shape.sourceX + layout.shape.sourceWidth + 6, route.fromY - 5, "as of \(snapshot.time(asOf))", "t2")
            }
        }
    }

    private func socket(_ route: PowerLayout.Route) -> Node {
        let state = snapshot.state(of: route.cord)
        let width = layout.shape.socketWidth
        let x = layout.shape.nodeX - 14
        let words = isWide ? "PSU \(route.cord.psu)" : "P\(route.cord.psu)"
        return h(.g) {
            h(
                .rect, .class("socket \(state.kind.rawValue)"), .svg(.x, x), .svg(.y, route.toY - 11), .svg(.width, width),
                .svg(.height, 22), .svg(.rx, 4))
            text(x + width / 2, route.toY + 4.7, words, state.kind == .idle ? "t2 s13" : "b s13", anchor: "middle")
        }
    }

    // MARK: Boxes

    private func box(_ state: SourceState) -> Node {
        let shape = layout.shape
        let (x, y) = (shape.sourceX, layout.sourceY[state.name] ?? 0)
        let inner = shape.sourceWidth - 28
        let bar = y + (isWide ? 45 : 59)
        let kind = state.kind == .battery ? ((state.chargePercent ?? 100) < 20 ? "low" : "battery") : ""
        return h(.g, .data(.source, state.name), .data(.state, state.kind.rawValue)) {
            h(
                .rect, .class("box\(state.look == .good || state.look == .off ? "" : " s-\(state.look.rawValue)")"),
                .svg(.x, x + 1.5),
                .svg(.y, y + 2.5), .svg(.width, shape.sourceWidth - 3), .svg(.height, shape.sourceHeight - 3), .svg(.rx, 8))
            mark(state.look, x + 14, y + 14)
            text(x + 37, y + 27, fitted(state.name, isWide ? 12 : 11), "b")
            if isWide {
                text(x + shape.sourceWidth - 14, y + 27, state.word, "\(state.look.rawValue) b", anchor: "end")
            } else {
                text(x + 14, y + 48, state.word, "\(state.look.rawValue) b")
            }
            if state.kind == .unknown {
                text(x + 14, bar + 11, state.lastHeard.map { "last heard \(snapshot.time($0))" } ?? "never heard", "t2")
            } else {
                if let charge = state.chargePercent {
                    h(
                        .rect, .class("track"), .svg(.x, x + 14), .svg(.y, bar), .svg(.width, inner), .svg(.height, 12),
                        .svg(.rx, 3))
                    h(
                        .rect, .class("fill \(kind)"), .svg(.x, x + 15), .svg(.y, bar + 1),
                        .svg(.width, max(0, min(100, charge)) / 100 * (inner - 2)), .svg(.height, 10), .svg(.rx, 2))
                }
                text(x + 14, bar + 31, state.chargePercent.map(percent) ?? "charge not told", "b")
                if let runtime = state.runtimeSeconds {
                    text(x + shape.sourceWidth - 14, bar + 31, span(runtime), "b", anchor: "end")
                }
            }
        }
    }

    private func box(_ state: NodeState) -> Node {
        let shape = layout.shape
        let y = layout.nodeY[state.name] ?? 0
        let left = shape.nodeX + (isWide ? 50 : 30)
        let top = y + (isWide ? 35 : 32)
        let plain = state.look == .good || state.look == .maint
        return h(.g, .data(.host, state.name), .data(.state, state.look.rawValue)) {
            h(
                .rect, .class("box\(plain ? "" : " s-\(state.look.rawValue)")"), .svg(.x, shape.nodeX + 1.5), .svg(.y, y + 2.5),
                .svg(.width, shape.nodeWidth - 3), .svg(.height, PowerLayout.nodeHeight - 3), .svg(.rx, 8))
            mark(state.look, left, top - 13)
            let word = state.name.count + state.word.count <= Self.headLetters ? state.word : state.short
            text(left + 23, top, fitted(state.name, isWide ? max(6, Self.headLetters - word.count) : 9), "b")
            if isWide {
                text(shape.nodeX + shape.nodeWidth - 14, top, fitted(word, 15), "\(state.look.rawValue) b", anchor: "end")
                for (place, line) in state.lines.prefix(3).enumerated() {
                    text(left, top + 25 + Double(place) * 20, fitted(line, 25), place == 0 ? "" : "t2")
                }
            } else {
                text(left, top + 22, fitted(state.short, 13), "\(state.look.rawValue) b")
                for (place, line) in state.shortLines.prefix(2).enumerated() {
                    text(left, top + 42 + Double(place) * 20, fitted(line, 13), place == 0 ? "" : "t2")
                }
            }
        }
    }
}

import Facts

/// The power path: a drawing, and the same in words.
func powerPart(_ snapshot: Snapshot) -> Node {
    let hasSources = !snapshot.picture.sources.isEmpty
    guard hasSources || !snapshot.picture.cords.isEmpty else { return noPower(snapshot) }
    let silent = snapshot.picture.sources.map { snapshot.state(of: $0.name) }.filter { $0.kind == .unknown }
    let note = silent.first.map { state in
        state.lastHeard.map { "\(state.name) last answered at \(snapshot.exact($0))" } ?? "\(state.name) was never heard"
    }
    return panel("Power path", id: "power", note: .text(note ?? "")) {
        if PowerDrawing.canDraw(snapshot) {
            PowerDrawing(snapshot, wide: true).node
            PowerDrawing(snapshot, wide: false).node
            h(.details, .id("power-words")) {
                h(.summary) { "The power path in words" }
                words(snapshot)
            }
        } else {
            if snapshot.picture.cords.isEmpty {
                h(.p, .class("sub")) { "Which cord goes where is not configured, so the path cannot be drawn." }
            }
            words(snapshot)
        }
    }
}

private func words(_ snapshot: Snapshot) -> Node {
    let unused = snapshot.picture.sources.filter { source in !snapshot.picture.cords.contains { $0.source == source.name } }
    return h(.table, .class("cards")) {
        h(.caption, .class("vh")) { "Each cord, what it carries, and what feeds it" }
        h(.thead) { h(.tr) { for column in ["Cord", "State", "Fed by"] { h(.th, .scope("col")) { column } } } }
        h(.tbody) {
            for cord in snapshot.picture.cords { cordRow(snapshot, cord) }
            for source in unused {
                let state = snapshot.state(of: source.name)
                h(.tr, .data(.source, source.name), .data(.state, state.kind.rawValue)) {
                    h(.th, .scope("row")) { source.name }
                    h(.td) { tag(state.look, state.word) }
                    h(.td) { state.numbers.isEmpty ? "no numbers" : state.numbers }
                }
            }
        }
    }
}

private func cordRow(_ snapshot: Snapshot, _ cord: Cord) -> Node {
    let state = snapshot.state(of: cord)
    let source = snapshot.state(of: cord.source)
    let age = state.asOf.map { ", as of \(snapshot.time($0))" } ?? ""
    let outlet = cord.outlet.map { ", outlet \($0)" } ?? ""
    let fed = [source.word.prefix(1).lowercased() + source.word.dropFirst(), source.numbers].filter { !$0.isEmpty }.joined(separator: ", ")
    return h(.tr, .data(.cord, state.id), .data(.state, state.kind.rawValue)) {
        h(.th, .scope("row")) {
            h(.a, .href(snapshot.hostAddress(cord.host))) { cord.host }
            ", PSU \(cord.psu)"
        }
        h(.td) { tag(state.look, state.words + age) }
        h(.td) { "\(cord.source)\(outlet): \(fed)" }
    }
}

private func noPower(_ snapshot: Snapshot) -> Node {
    panel("Power path", id: "power") {
        h(.p, .class("sub")) {
            "No UPS is known here. If this host has one, set it up in Network UPS Tools: scan-nut finds it by itself."
        }
    }
}

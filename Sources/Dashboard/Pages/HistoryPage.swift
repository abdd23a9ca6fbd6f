import Engine
import Facts
import Store

/// Readings over time, with the decisions of that time.
func historyPage(_ snapshot: Snapshot, _ request: HistoryRequest, _ view: HistoryView) -> Page {
    var request = request
    request.series = view.chosen.map(\.id)
    let main = Node.many([
        h(
            .section, .class("panel"), .id("history"), .aria(.labelledby, "history-h"),
            .data(
                .api,
                request.address("/api/v1", "history", from: request.from, to: request.to) + "&anvil=\(encoded(snapshot.anvil))")
        ) {
            h(.header) {
                h(.h1, .id("history-h"), .class("small-title")) { "History of \(snapshot.anvil)" }
                h(.p, .class("small")) {
                    "\(snapshot.exact(request.from)) to \(snapshot.exact(request.to)), one value per \(span(Double(view.widthSeconds))): highest and lowest kept"
                }
            }
            pick(snapshot, request, view)
            if view.lines.isEmpty {
                h(.p, .class("sub empty")) {
                    view.all.isEmpty
                        ? "No reading has a history yet: it begins with the first pass." : "Choose readings and press Show."
                }
            } else {
                plot(snapshot, request, view)
                if !view.outages.isEmpty { h(.p, .class("small")) { outagesInWords(snapshot, view) } }
                readOut(snapshot, request, view)
                sameAsTable(snapshot, request, view)
            }
        },
        inThisTime(snapshot, view),
    ])
    return Page(title: "History of \(snapshot.anvil)", place: .history, trail: [("History", nil)], main: main, usesPlot: true)
}

// MARK: The form: works without JavaScript

private func pick(_ snapshot: Snapshot, _ request: HistoryRequest, _ view: HistoryView) -> Node {
    let base = snapshot.base
    let chosen = Set(view.chosen.map(\.id))
    let hosts = Set(view.all.map(\.host)).sorted()
    return .many([
        h(.form, .class("pick"), .action("\(base)/history"), .id("pick")) {
            h(.label, .class("readings")) {
                "Readings, up to \(HistoryQuery.seriesLimit)"
                h(.select, .name("r"), .multiple, .size(4)) {
                    for host in hosts where request.host.isEmpty || host == request.host {
                        h(.optgroup, .label(host)) {
                            for series in view.all.filter({ $0.host == host }).prefix(1000) {
                                h(.option, [.value(String(series.id))] + (chosen.contains(series.id) ? [.selected] : [])) {
                                    "\(seriesName(series))\(series.unit.map { ", \($0)" } ?? "")"
                                }
                            }
                        }
                    }
                }
            }
            h(.label) {
                "Host"
                h(.select, .name("h")) {
                    h(.option, .value("")) { "all" }
                    for host in hosts { h(.option, [.value(host)] + (host == request.host ? [.selected] : [])) { host } }
                }
            }
            h(.label) {
                "From"
                h(
                    .input, .type("datetime-local"), .name("from"), .step("1"),
                    .value(HistoryRequest.field(request.from, snapshot.clock)))
            }
            h(.label) {
                "To"
                h(
                    .input, .type("datetime-local"), .name("to"), .step("1"),
                    .value(HistoryRequest.field(request.to, snapshot.clock)))
            }
            h(.button, .class("btn main"), .type("submit")) { "Show" }
        },
        zoom(snapshot, request),
    ])
}

private func zoom(_ snapshot: Snapshot, _ request: HistoryRequest) -> Node {
    let base = snapshot.base
    let quarter = request.spanSeconds / 4
    func link(_ words: String, _ id: String, _ from: Double, _ to: Double) -> Node {
        let end = request.to.adding(seconds: to)
        let isNow = end >= snapshot.now
        let start = isNow ? snapshot.now.adding(seconds: -(request.spanSeconds + to - from)) : request.from.adding(seconds: from)
        return h(.a, .class("btn"), .id(id), .href(request.address(base, "history", from: start, to: isNow ? nil : end))) {
            words
        }
    }
    return h(.p, .class("row zoom")) {
        link("Zoom in", "zoom-in", quarter, -quarter)
        link("Zoom out", "zoom-out", -2 * quarter, 2 * quarter)
        link("Earlier", "earlier", -2 * quarter, -2 * quarter)
        link("Later", "later", 2 * quarter, 2 * quarter)
        h(.a, .class("btn"), .href(request.address(base, "history.csv", from: request.from, to: request.to)), .download) {
            "CSV"
        }
    }
}

// MARK: Plot and read-out

private func plot(_ snapshot: Snapshot, _ request: HistoryRequest, _ view: HistoryView) -> Node {
    h(.div, .class("plot"), .id("plot")) {
        if let width = request.width {
            PlotDrawing(snapshot: snapshot, request: request, view: view, width: width, name: "o").node
        } else {
            PlotDrawing(snapshot: snapshot, request: request, view: view, width: 1200, name: "w").node
            PlotDrawing(snapshot: snapshot, request: request, view: view, width: 340, name: "n").node
        }
        h(
            .div, .class("cursor"), .id("cursor"), .tabindex(0), .role("slider"), .aria(.label, "Time under the cursor"),
            .aria(.valuemin, "0"),
            .aria(.valuemax, String(max(0, (view.lines.first?.columns.count ?? 1) - 1))), .aria(.valuenow, "0"),
            .aria(.valuetext, ""), .hidden)
        h(.div, .class("brush"), .id("brush"), .hidden)
    }
}

/// The grey columns in words, for those who do not see them.
private func outagesInWords(_ snapshot: Snapshot, _ view: HistoryView) -> String {
    let told = view.outages.suffix(6).map { outage in
        "\(outage.source) from \(snapshot.exact(outage.from)) \(outage.to.map { "to \(snapshot.exact($0))" } ?? "until now")"
    }
    return "Grey: no mains at \(told.joined(separator: "; "))."
}

private func readOut(_ snapshot: Snapshot, _ request: HistoryRequest, _ view: HistoryView) -> Node {
    .many([
        h(.h2, .class("read-h")) {
            h(.span, .id("read-at")) { "At the end" }
            h(.span, .class("sub")) { " and lowest to highest in view" }
        },
        h(.dl, .class("read")) {
            for (place, line) in view.lines.enumerated() { readLine(place, line) }
        },
        h(.p, .class("small keys"), .id("plot-keys"), .hidden) {
            "Arrow keys move the cursor, Shift moves ten steps, D jumps to the next decision, + and − zoom, 0 goes back. Drag to zoom. Hatched: no data."
        },
    ])
}

private func readLine(_ place: Int, _ line: History.Line) -> Node {
    let unit = line.series.unit ?? ""
    let known = line.columns.compactMap { $0 }
    let last = line.columns.last { $0 != nil }.flatMap { $0 }
    return h(.div) {
        h(.dt) {
            h(.svg, .class("key"), .svg(.viewBox, "0 0 28 10"), .ariaHidden) {
                h(.path, .class("ser s\(place % 6 + 1)"), .svg(.d, "M0 5H28"))
            }
            " \(shortName(line.series))"
        }
        h(.dd) {
            h(.b, .id("read-\(place)")) { last.map { toldValue($0.last, unit) } ?? "no data" }
            if let low = known.map(\.min).min(), let high = known.map(\.max).max() {
                h(.span, .class("sub")) { " \(toldValue(low, unit)) to \(toldValue(high, unit))" }
            }
        }
    }
}

private func sameAsTable(_ snapshot: Snapshot, _ request: HistoryRequest, _ view: HistoryView) -> Node {
    let count = view.lines.first?.columns.count ?? 0
    let step = max(1, (count + 23) / 24)
    let starts = Array(stride(from: 0, to: count, by: step))
    return h(.details, .id("plot-table")) {
        h(.summary) { "The same as a table (\(counted(starts.count, "row", "rows")))" }
        h(.div, .class("scroll"), .tabindex(0), .role("region"), .aria(.label, "Table of the plot")) {
            h(.table) {
                h(.caption, .class("vh")) { "Lowest to highest of each reading in each stretch of time" }
                h(.thead) {
                    h(.tr) {
                        h(.th, .scope("col")) { "From" }
                        for line in view.lines { h(.th, .scope("col")) { seriesName(line.series) } }
                    }
                }
                h(.tbody) {
                    for start in starts {
                        h(.tr) {
                            h(.th, .scope("row")) { snapshot.exact(view.moment(of: start)) }
                            for line in view.lines { h(.td) { stretch(line, start, step) } }
                        }
                    }
                }
            }
        }
    }
}

private func stretch(_ line: History.Line, _ start: Int, _ step: Int) -> String {
    let known = line.columns[start..<min(start + step, line.columns.count)].compactMap { $0 }
    guard let low = known.map(\.min).min(), let high = known.map(\.max).max() else { return "no data" }
    let unit = line.series.unit ?? ""
    return low == high ? toldValue(low, unit) : "\(toldValue(low, unit)) to \(toldValue(high, unit))"
}

private func inThisTime(_ snapshot: Snapshot, _ view: HistoryView) -> Node {
    panel("In this time", id: "marks", note: h(.a, .href("\(snapshot.base)/decisions")) { "All decisions" }) {
        if view.decisions.isEmpty { h(.p, .class("sub")) { "Nothing was decided." } }
        h(.ul, .class("list")) { for summary in view.decisions.prefix(60) { decisionItem(snapshot, summary) } }
        if view.decisions.count > 60 { h(.p, .class("sub")) { "\(view.decisions.count - 60) more." } }
    }
}

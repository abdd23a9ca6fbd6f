import Engine
import Facts
import Store

/// The plots of a history, one for each unit under one axis of time, as SVG. Columns are drawn from lowest to highest,
/// so that a spike of one sample stays; a column without a value breaks the line.
struct PlotDrawing {
    let snapshot: Snapshot
    let request: HistoryRequest
    let view: HistoryView
    let width: Double
    let name: String

    private var isWide: Bool { width >= 600 }
    private var left: Double { isWide ? 52 : 40 }
    private var right: Double { width - (isWide ? 132 : 12) }
    private static let lane = 48.0
    private static let plotHeight = 140.0
    private static let plotGap = 46.0

    private func top(_ plot: Int) -> Double { Self.lane + 24 + Double(plot) * (Self.plotHeight + Self.plotGap) }
    private var bottom: Double { top(max(0, view.plots.count - 1)) + Self.plotHeight }
    private var height: Double { bottom + 36 }

    private func x(_ moment: Moment) -> Double {
        left + (right - left) * moment.secondsSince(request.from) / max(1, request.spanSeconds)
    }

    var node: Node {
        h(
            .svg, .class(request.width == nil ? (isWide ? "wide" : "narrow") : "only"),
            .svg(.viewBox, "0 0 \(decimal(width)) \(decimal(height))"),
            .role("img"), .aria(.label, inWords), .data(.state, "\(decimal(left)) \(decimal(right)) \(decimal(width))"),
            .data(.from, String(request.from.milliseconds)), .data(.until, String(request.to.milliseconds))
        ) {
            h(.defs) {
                h(
                    .pattern, .id("hatch-\(name)"), .svg(.width, 8), .svg(.height, 8), .svg(.patternUnits, "userSpaceOnUse"),
                    .svg(.patternTransform, "rotate(45)")
                ) {
                    h(.rect, .class("hatch-ground"), .svg(.width, 8), .svg(.height, 8))
                    h(.path, .class("hatch-line"), .svg(.d, "M0 0V8"))
                }
            }
            for (place, plot) in view.plots.enumerated() { plotNode(place, plot.unit, plot.lines) }
            timeAxis
            decisionLane
        }
    }

    /// The same in a sentence or two.
    private var inWords: String {
        let lines = view.lines.prefix(8).map { line -> String in
            let known = line.columns.compactMap { $0 }
            guard let low = known.map(\.min).min(), let high = known.map(\.max).max() else {
                return "\(seriesName(line.series)): no data"
            }
            let unit = line.series.unit ?? ""
            return "\(seriesName(line.series)): \(toldValue(low, unit)) to \(toldValue(high, unit))"
        }
        return
            "From \(snapshot.time(request.from)) to \(snapshot.time(request.to)). \(lines.joined(separator: ". ")). \(counted(view.decisions.count, "decision", "decisions")). As a table below."
    }

    // MARK: One plot

    private func plotNode(_ place: Int, _ unit: String, _ lines: [Int]) -> Node {
        let known = lines.flatMap { view.lines[$0].columns.compactMap { $0 } }
        let lowest = axisValue(known.map(\.min).min() ?? 0, unit)
        let highest = axisValue(known.map(\.max).max() ?? 1, unit)
        let limits = lines.compactMap { limit(of: view.lines[$0].series) }
        let scale = PlotScale(lowest: lowest, highest: highest, unit: unit, limits: limits)
        let top = top(place)
        func y(_ value: Double) -> Double { top + Self.plotHeight * (1 - (value - scale.low) / (scale.high - scale.low)) }
        return h(.g) {
            for outage in view.outages { band(outage, top) }
            if place == 0 { for (number, outage) in view.outages.enumerated() { bandName(outage, top, number) } }
            if let limit = limits.min(), limit <= scale.high {
                h(
                    .rect, .class("zone"), .svg(.x, left), .svg(.y, top), .svg(.width, right - left),
                    .svg(.height, max(0, y(limit) - top)))
                h(.path, .class("lim"), .svg(.d, "M\(decimal(left)) \(decimal(y(limit)))H\(decimal(right))"))
                if isWide { text(left + 6, y(limit) - 4, "warning \(decimal(limit))") }
            }
            for tick in scale.ticks {
                h(.path, .class("grid"), .svg(.d, "M\(decimal(left)) \(decimal(y(tick)))H\(decimal(right))"))
                text(left - 8, y(tick) + 4, tickText(tick, scale), anchor: "end")
            }
            text(isWide ? 0 : left, top - 13, unitName(unit), "nm")
            for line in lines { lineNode(line, top, y) }
            if isWide { names(lines, unit, y) }
        }
    }

    private func edges(_ outage: HistoryView.Outage) -> (from: Double, to: Double) {
        (max(left, x(outage.from)), min(right, outage.to.map(x) ?? right))
    }

    /// Mains was out: a grey column.
    private func band(_ outage: HistoryView.Outage, _ top: Double) -> Node {
        let (from, to) = edges(outage)
        guard to > from else { return .nothing }
        return h(
            .rect, .class("out"), .svg(.x, from), .svg(.y, top), .svg(.width, max(1, to - from)),
            .svg(.height, Self.plotHeight))
    }

    /// Its name, over all columns, where it fits.
    private func bandName(_ outage: HistoryView.Outage, _ top: Double, _ number: Int) -> Node {
        let (from, to) = edges(outage)
        let name = "no mains at \(outage.source)"
        // Those that overlap are named below each other.
        let line = Double(view.outages.prefix(number).count { $0.to.map { $0 > outage.from } ?? true } % 4)
        guard to - from > Double(name.count) * 7.5 else { return .nothing }
        return text(from + 5, top + Self.plotHeight - 8 - 16 * line, name, "lab")
    }

    private func tickText(_ tick: Double, _ scale: PlotScale) -> String {
        let step = scale.ticks.count > 1 ? scale.ticks[1] - scale.ticks[0] : 1
        if step < 0.1 { return String((tick * 1000).rounded() / 1000) }
        return decimal(tick)
    }

    private func limit(of series: Series) -> Double? {
        guard series.kind == .temperature else { return nil }
        return snapshot.picture.sensors.first {
            $0.host == series.host && $0.agent == series.agent && series.key.hasSuffix("/\($0.temperature.value.key)")
        }?.temperature.value.warningCelsius
    }

    private func lineNode(_ place: Int, _ top: Double, _ y: (Double) -> Double) -> Node {
        let line = view.lines[place]
        let unit = line.series.unit ?? ""
        var path = ""
        var isDown = false
        for (column, value) in line.columns.enumerated() {
            guard let value else {
                isDown = false
                continue
            }
            let middle = Moment(milliseconds: view.moment(of: column).milliseconds + view.widthSeconds * 500)
            let at = decimal(min(right, max(left, x(middle))))
            let (low, high) = (decimal(y(axisValue(value.min, unit))), decimal(y(axisValue(value.max, unit))))
            // A single column between two gaps would be a point without a length.
            path += isDown ? "L\(at) \(low)" : "M\(at) \(low)h0.1"
            if low != high { path += "V\(high)" }
            isDown = true
        }
        return .many(gaps(line, top) + [h(.path, .class("ser s\(place % 6 + 1)"), .svg(.d, path.isEmpty ? "M0 0" : path))])
    }

    /// Nothing was known for longer than the reading may be old: hatched, named, never bridged.
    private func gaps(_ line: History.Line, _ top: Double) -> [Node] {
        var nodes: [Node] = []
        guard let first = line.columns.firstIndex(where: { $0 != nil }) else { return [] }
        var start: Int?
        for column in first...line.columns.count {
            let isGap = column < line.columns.count && line.columns[column] == nil
            if isGap, start == nil { start = column }
            guard !isGap, let begun = start else { continue }
            start = nil
            let seconds = Double(column - begun) * Double(view.widthSeconds)
            let isFuture = column == line.columns.count && seconds <= line.series.staleAfterSeconds
            if isFuture { continue }
            let (from, to) = (max(left, x(view.moment(of: begun))), min(right, x(view.moment(of: column))))
            guard to > from else { continue }
            nodes.append(
                h(
                    .rect, .class("gap-\(name)"), .svg(.x, from), .svg(.y, top), .svg(.width, max(1, to - from)),
                    .svg(.height, Self.plotHeight), .svg(.opacity, 0.55)))
            if to - from > 90 {
                nodes.append(
                    text(
                        (from + to) / 2, top + Self.plotHeight / 2,
                        "\(fitted(seriesName(line.series), Int((to - from) / 8) - 9)): no data", "unk b", anchor: "middle"))
            }
        }
        return nodes
    }

    /// The name stands at the end of its line; names keep apart.
    private func names(_ lines: [Int], _ unit: String, _ y: (Double) -> Double) -> Node {
        var ends = lines.compactMap { place -> (Int, Double)? in
            view.lines[place].columns.last { $0 != nil }.flatMap { $0 }.map { (place, y(axisValue($0.last, unit)) + 4) }
        }.sorted { $0.1 < $1.1 }
        for index in ends.indices.dropFirst() where ends[index].1 < ends[index - 1].1 + 15 {
            ends[index].1 = ends[index - 1].1 + 15
        }
        return .many(ends.map { text(right + 6, $0.1, fitted(shortName(view.lines[$0.0].series), 17), "nm") })
    }

    // MARK: Axis and lane

    private var timeAxis: Node {
        let ticks = PlotScale.times(from: request.from, to: request.to, atMost: isWide ? 8 : 3, clock: snapshot.clock)
        let isLong = request.spanSeconds > 86_400
        return .many(
            ticks.map { tick in
                let at = x(tick)
                let lines = view.plots.indices.map { "M\(decimal(at)) \(decimal(top($0)))v\(decimal(Self.plotHeight))" }.joined()
                let civil = snapshot.clock.civil(tick)
                let words =
                    isLong && civil.hour == 0 && civil.minute == 0
                    ? "\(civil.day) \(SentenceClock.monthNames[civil.month - 1])"
                    : request.spanSeconds < 300 ? snapshot.clock.hms(tick) : String(snapshot.clock.hms(tick).prefix(5))
                return .many([
                    h(.path, .class("grid"), .svg(.d, lines.isEmpty ? "M0 0" : lines)),
                    text(at, bottom + 22, words, anchor: at > right - 20 ? "end" : at < left + 20 ? "start" : "middle"),
                ])
            })
    }

    private var decisionLane: Node {
        h(.g) {
            h(.path, .class("ax"), .svg(.d, "M\(decimal(left)) 36H\(decimal(right))"))
            if isWide { text(0, 18, "Decisions", "nm") }
            let marks = view.decisions.prefix(60).sorted { $0.at < $1.at }
            for (place, mark) in marks.enumerated() {
                let at = x(mark.at)
                let room = (place + 1 < marks.count ? x(marks[place + 1].at) : right) - at - 14
                let name = laneName(mark)
                if room > Double(name.count) * 7.8 { text(at + 11, 33, name, "lab") }
                let look: Look = mark.kind == .intent ? .work : mark.kind == .quiet ? .good : .warn
                h(.path, .class("ax drop"), .svg(.d, "M\(decimal(at)) 46V\(decimal(bottom))"))
                h(.svg, .svg(.x, at - 8), .svg(.y, 28), .svg(.width, 16), .svg(.height, 16), .class(look.rawValue)) {
                    h(.use, .svg(.href, "#i-\(look.rawValue)"), .svg(.width, 16), .svg(.height, 16))
                }
            }
        }
    }

    private func laneName(_ mark: DecisionSummary) -> String {
        guard let rule = mark.rule else { return "quiet" }
        switch mark.kind {
        case .intent: return "\(rule.rawValue) acts"
        case .refusal: return "\(rule.rawValue) forbids"
        case .finding: return "\(rule.rawValue) found"
        case .quiet: return "quiet"
        }
    }

    private func text(_ x: Double, _ y: Double, _ words: String, _ style: String = "", anchor: String = "start") -> Node {
        h(.text, .svg(.x, x), .svg(.y, y), .class(style), .svg(.anchor, anchor)) { words }
    }

    private func fitted(_ name: String, _ letters: Int) -> String {
        name.count <= letters || letters < 2 ? name : name.prefix(letters - 1) + "…"
    }
}

extension SentenceClock {
    static let monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

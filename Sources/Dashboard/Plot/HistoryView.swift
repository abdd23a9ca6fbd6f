import Engine
import Facts
import Store

/// History as it is drawn: the lines that were asked, and the decisions of that time.
struct HistoryView: Sendable {
    var all: [Series]
    var chosen: [Series]
    /// Nil when no reading has a history.
    var history: History?
    var decisions: [DecisionSummary]
    /// When sources were without mains.
    var outages: [Outage]

    /// A source was without mains from one moment to another, or is so still.
    struct Outage: Sendable, Equatable {
        var source: String
        var from: Moment
        var to: Moment?
    }

    /// At most so many alerts are looked through for outages.
    private static let outageLimit = 500

    var lines: [History.Line] { history?.lines ?? [] }
    var widthSeconds: Int64 { history?.widthSeconds ?? 1 }
    func moment(of column: Int) -> Moment { history?.moment(of: column) ?? Moment(milliseconds: 0) }

    init(_ request: HistoryRequest, _ records: any Records, _ snapshot: Snapshot) async throws {
        let numbers = try await records.series().filter { $0.shape == .number }
        let all = numbers.sorted { seriesName($0) < seriesName($1) }
        self.all = all
        let shown = request.host.isEmpty ? all : all.filter { $0.host == request.host }
        let wanted = request.series.prefix(HistoryQuery.seriesLimit)
        chosen = wanted.isEmpty ? Self.choice(of: shown, snapshot) : wanted.compactMap { id in all.first { $0.id == id } }
        history =
            chosen.isEmpty
            ? nil
            : try await records.history(
                HistoryQuery(series: chosen.map(\.id), from: request.from, to: request.to, columns: request.columns))
        decisions = try await records.decisions(from: request.from, to: request.to)
        outages = Self.outages(
            try await records.openAlerts() + records.pastAlerts(limit: Self.outageLimit), request)
    }

    /// From the alerts that a source has no input. Several seats may have raised the same: it is drawn once.
    private static func outages(_ alerts: [StoredAlert], _ request: HistoryRequest) -> [Outage] {
        alerts.reduce(into: [Outage]()) { outages, stored in
            let key = stored.alert.key
            guard key.hasPrefix("ups."), key.hasSuffix(".input"), stored.since < request.to,
                stored.clearedAt.map({ $0 > request.from }) ?? true
            else { return }
            let outage = Outage(source: String(key.dropFirst(4).dropLast(6)), from: stored.since, to: stored.clearedAt)
            if !outages.contains(where: { $0.source == outage.source && abs($0.from.secondsSince(outage.from)) < 10 }) {
                outages.append(outage)
            }
        }
        .sorted { $0.from < $1.from }
    }

    /// What most people want to see first: how long the batteries last, and the hottest sensors.
    private static func choice(of all: [Series], _ snapshot: Snapshot) -> [Series] {
        // Several seats may hear the same UPS: one voice is enough.
        let runtimes = all.filter { $0.kind == .power && $0.part == "runtime" }
            .reduce(into: [Series]()) { kept, series in if !kept.contains(where: { $0.key == series.key }) { kept.append(series) }
            }.prefix(2)
        let hot = snapshot.picture.sensors.sorted { $0.temperature.value.value > $1.temperature.value.value }
        let heat = hot.compactMap { sensor in
            all.first {
                $0.kind == .temperature && $0.host == sensor.host && $0.agent == sensor.agent
                    && $0.key.hasSuffix("/\(sensor.temperature.value.key)")
            }
        }
        var some = Array(runtimes)
        // The hottest of each host first: two sensors of one processor tell the same.
        for series in heat where some.count < 4 && !some.contains(where: { $0.kind == .temperature && $0.host == series.host }) {
            some.append(series)
        }
        for series in all where some.count < 3 && series.unit == "%" && !some.contains(series) { some.append(series) }
        for series in all where some.count < 2 && !some.contains(series) { some.append(series) }
        return some
    }

    /// One plot for each unit, in the order of the chosen lines.
    var plots: [(unit: String, lines: [Int])] {
        var plots: [(unit: String, lines: [Int])] = []
        for (place, line) in lines.enumerated() {
            let unit = line.series.unit ?? ""
            if let at = plots.firstIndex(where: { $0.unit == unit }) {
                plots[at].lines.append(place)
            } else {
                plots.append((unit, [place]))
            }
        }
        return plots
    }
}

/// `n1 cpu1`, `ups1 runtime`: what a series is called in plots and lists.
func seriesName(_ series: Series) -> String {
    let key = shortKey(series.key)
    if series.kind == .power { return "\(key) \(series.part), by \(series.host)" }
    return "\(series.host) \(key)\(series.part.isEmpty ? "" : " \(series.part)")"
}

/// At the end of a line: without the voice, which the list below names.
func shortName(_ series: Series) -> String {
    series.kind == .power ? "\(shortKey(series.key)) \(series.part)" : seriesName(series)
}

/// What the axis of a unit is called, and how a value of it is told.
func unitName(_ unit: String) -> String {
    switch unit {
    case "C", "°C": "Temperature, °C"
    case "%": "Share, %"
    case "s": "Time, min"
    case "bytes", "B": "Size, GiB"
    case "": "Number"
    default: unit
    }
}

/// From what is stored to what the axis shows: seconds are drawn as minutes, bytes as GiB.
func axisValue(_ value: Double, _ unit: String) -> Double {
    switch unit {
    case "s": value / 60
    case "bytes", "B": value / 1_073_741_824
    default: value
    }
}

func toldValue(_ number: Double, _ unit: String) -> String { value(.number(number), unit: unit.isEmpty ? nil : unit) }

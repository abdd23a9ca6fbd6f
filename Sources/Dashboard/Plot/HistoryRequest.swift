import Engine
import Facts
import Hummingbird
import Store

/// What is asked of history; all of it is in the address, so that it can be mailed.
struct HistoryRequest: Equatable, Sendable {
    /// Numbers of series; empty is a choice of ours.
    var series: [Int64] = []
    var host = ""
    var from: Moment
    var to: Moment
    /// The end is now, and goes on.
    var follows = true
    /// At most so many columns.
    var columns = 300
    /// The width to draw for, CSS pixels; nil draws a wide and a narrow one.
    var width: Double?

    static let shortestSeconds = 60.0
    static let longestSeconds = 366.0 * 86_400

    var spanSeconds: Double { to.secondsSince(from) }

    init(from: Moment, to: Moment) {
        self.from = from
        self.to = to
    }

    init(_ query: Parameters, _ snapshot: Snapshot) {
        let now = snapshot.now
        to = now
        from = now.adding(seconds: -3600)
        series = query.getAll("r").compactMap { Int64($0) }
        host = String((query["h"].map(String.init) ?? "").prefix(200))
        columns = max(2, min(HistoryQuery.columnLimit, query["columns"].flatMap { Int($0) } ?? 300))
        width = query["w"].flatMap { Double($0) }.map { max(280, min(2000, $0)) }
        if let text = query["to"].flatMap({ Self.moment(String($0), snapshot.clock, now) }), text < now {
            to = text
            follows = false
        }
        let wanted = query["from"].flatMap { Self.moment(String($0), snapshot.clock, now) } ?? to.adding(seconds: -3600)
        from = max(min(wanted, to.adding(seconds: -Self.shortestSeconds)), to.adding(seconds: -Self.longestSeconds))
    }

    /// `2025-11-21T02:14`, `2025-11-21 02:14:05`, `-3h`, or milliseconds since 1970.
    static func moment(_ text: String, _ clock: SentenceClock, _ now: Moment) -> Moment? {
        let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
        if text.hasPrefix("-"), let unit = text.last.flatMap({ units[$0] }), let count = Double(text.dropFirst().dropLast()), count < 1e6 {
            return now.adding(seconds: -count * unit)
        }
        if let milliseconds = Int64(text), abs(milliseconds) < 8_640_000_000_000_000 { return Moment(milliseconds: milliseconds) }
        let numbers = text.split { "-T: ".contains($0) }.compactMap { Int($0.prefix { $0.isNumber }) }
        guard numbers.count >= 5, (1970...9999).contains(numbers[0]), (1...12).contains(numbers[1]), (1...31).contains(numbers[2]),
            (0...23).contains(numbers[3]), (0...59).contains(numbers[4])
        else { return nil }
        return clock.moment(
            year: numbers[0], month: numbers[1], day: numbers[2], hour: numbers[3], minute: numbers[4],
            second: numbers.count > 5 ? min(59, numbers[5]) : 0)
    }

    /// What a date field shows and sends.
    static func field(_ moment: Moment, _ clock: SentenceClock) -> String {
        clock.full(moment).replacing(" ", with: "T")
    }

    func address(_ base: String, _ page: String, from: Moment, to: Moment?) -> String {
        var parts = series.map { "r=\($0)" }
        if !host.isEmpty { parts.append("h=\(encoded(host))") }
        parts.append("from=\(from.milliseconds)")
        if let to { parts.append("to=\(to.milliseconds)") }
        return "\(base)/\(page)?\(parts.joined(separator: "&"))"
    }
}

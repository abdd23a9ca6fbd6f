import Facts
import Testing

@testable import Store

@Suite("History")
struct HistoryTests {
    /// One sample as it was taken: the slow twin keeps them all.
    struct Sample {
        var at: Int64
        /// Nil when the reading was missing from the output.
        var value: Double?
    }

    /// Cuts samples into columns the slow way: looks at every sample for every column.
    static func twin(_ samples: [Sample], start: Int64, width: Int64, count: Int, stale: Int64) -> [HistoryColumn?] {
        (0..<count).map { index in
            let (from, end) = (start + Int64(index) * width, start + Int64(index + 1) * width)
            var values: [Double] = []
            for (position, sample) in samples.enumerated() {
                guard let value = sample.value else { continue }
                let next = position + 1 < samples.count ? samples[position + 1].at : nil
                // A sample stands for its moment, and up to the next one if that came in time.
                let until = next.flatMap { $0 - sample.at <= stale ? $0 : nil } ?? sample.at + 1
                if sample.at < end && until > from { values.append(value) }
            }
            guard let low = values.min(), let high = values.max(), let last = values.last else { return nil }
            return HistoryColumn(min: low, max: high, last: last, count: 0)
        }
    }

    @Test("Columns are those that a slow and dumb program cuts from all samples", arguments: 1...12)
    func twin(seed: UInt64) throws {
        let scratch = try Scratch()
        var store = try scratch.writer()
        var host = Host()
        var generator = Seeded(state: seed)
        var samples: [Sample] = []
        var value = 40.0
        for _ in 0..<400 {
            let pause = Int.random(in: 0..<25, using: &generator)
            let seconds =
                pause == 0
                ? Double.random(in: 16...400, using: &generator).rounded()
                : [5, 5, 5, 7, 15].randomElement(using: &generator) ?? 5
            if Int.random(in: 0..<3, using: &generator) == 0 {
                value = Double(Int.random(in: -500..<1500, using: &generator)) / 10
            }
            switch Int.random(in: 0..<20, using: &generator) {
            case 0:
                try store.record(host.pass([:], failed: ["scan-a": "no answer"], afterSeconds: seconds))
            case 1:
                try store.record(host.pass(["scan-a": [.degrees("other", 1)]], afterSeconds: seconds))
                samples.append(Sample(at: host.at.milliseconds, value: nil))
            default:
                try store.record(host.pass(["scan-a": [.degrees("t", value), .degrees("other", 1)]], afterSeconds: seconds))
                samples.append(Sample(at: host.at.milliseconds, value: value))
            }
            if Int.random(in: 0..<40, using: &generator) == 0 { try store.maintain(host: "n1", at: host.at) }
            if Int.random(in: 0..<100, using: &generator) == 0 { store = try scratch.reopen(store) }
        }
        // Runs that came before the reading was first seen are no samples of it.
        let series = try #require(try store.series().first { $0.key == "host/t" }, "the reading has no history")
        for columns in [7, 60, 300, 1200] {
            let span = host.at.milliseconds - Host.start
            let from = Moment(milliseconds: Host.start + Int64.random(in: 0..<span / 2, using: &generator))
            let to = Moment(milliseconds: from.milliseconds + Int64.random(in: 1...span, using: &generator))
            let history = try store.history(HistoryQuery(series: [series.id], from: from, to: to, columns: columns))
            let found = try #require(history.lines.first?.columns, "the history has no line")
            #expect(found.count <= columns, "\(columns) columns were asked and \(found.count) given")
            #expect(
                history.start <= from && history.moment(of: found.count) >= to, "the columns do not reach over the time asked")
            let expected = Self.twin(
                samples, start: history.start.milliseconds, width: history.widthSeconds * 1000, count: found.count,
                stale: 15_000)
            for (index, pair) in zip(found, expected).enumerated() {
                var column = pair.0
                column?.count = 0
                #expect(column == pair.1, "column \(index) of \(history.widthSeconds) s is \(String(describing: column))")
            }
        }
    }

    @Test("A spike of one sample survives in any cut")
    func spike() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        for number in 0..<500 { try store.record(host.pass(["scan-a": [.degrees("t", number == 251 ? 99 : 40)]])) }
        let series = try #require(try store.series().first, "the reading has no history")
        for columns in [1, 5, 50, 500] {
            let query = HistoryQuery(series: [series.id], from: Moment(milliseconds: Host.start), to: host.at, columns: columns)
            let found = try store.history(query).lines[0].columns.compactMap { $0 }
            #expect(found.map(\.max).max() == 99, "in \(columns) columns the spike is lost")
            #expect(found.count { $0.max == 99 } <= 2, "in \(columns) columns the spike is smeared")
            #expect(found.map(\.min).min() == 40, "in \(columns) columns the floor is lost")
        }
    }

    @Test("A gap is never bridged, by the daemon's own absence neither")
    func gap() throws {
        let scratch = try Scratch()
        var store = try scratch.writer()
        var host = Host()
        for _ in 0..<10 { try store.record(host.pass(["scan-a": [.degrees("t", 40)]])) }
        let stopped = host.at
        try store.maintain(host: "n1", at: host.at)
        store = try scratch.reopen(store)
        try store.record(host.pass(["scan-a": [.degrees("t", 40)]], afterSeconds: 600))
        let series = try #require(try store.series().first, "the reading has no history")
        let query = HistoryQuery(
            series: [series.id], from: Moment(milliseconds: Host.start), to: host.at.adding(seconds: 5), columns: 200)
        let history = try store.history(query)
        for (index, column) in history.lines[0].columns.enumerated() {
            let from = history.moment(of: index)
            let isGap = from > stopped && from.adding(seconds: Double(history.widthSeconds)) <= host.at
            if isGap { #expect(column == nil, "the time in which nothing ran shows \(String(describing: column))") }
        }
        let changes = try store.changes(series: series.id, from: Moment(milliseconds: Host.start), to: host.at.adding(seconds: 5))
        #expect(
            changes == [
                HistoryChange(at: Moment(milliseconds: Host.start + 5000), value: .number(40)),
                HistoryChange(at: Moment(milliseconds: stopped.milliseconds + 1), value: nil),
                HistoryChange(at: host.at, value: .number(40)),
            ], "the changes show no gap: \(changes)")
    }

    @Test("Power has a series for each of its values; words and flags come back as such")
    func parts() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        let open = AgentLine.reading(Reading(kind: "state", key: "door", value: .flag(true)))
        let shut = AgentLine.reading(Reading(kind: "state", key: "door", value: .flag(false)))
        try store.record(host.pass(["scan-nut": [.ups("ups1", charge: 100), open]]))
        let begin = host.at
        try store.record(host.pass(["scan-nut": [.ups("ups1", charge: nil, output: .battery), shut]]))
        let end = host.at.adding(seconds: 1)
        let all = try store.series(host: "n1")
        #expect(Set(all.map(\.part)) == ["", "input", "output", "charge"], "power has the series \(all.map(\.part))")
        func values(_ part: String) throws -> [ReadingValue?] {
            let series = try #require(all.first { $0.part == part }, "there is no series \(part)")
            return try store.changes(series: series.id, from: begin, to: end).map(\.value)
        }
        #expect(try values("charge") == [.number(100), nil], "a charge that is no longer told goes on")
        #expect(try values("output") == [.text("mains"), .text("battery")], "where the power comes from has another history")
        #expect(try values("") == [.flag(true), .flag(false)], "a flag has another history")
        let past = try store.past(agent: "scan-nut", host: "n1", from: begin, to: end)
        #expect(past[host.key("scan-nut", .reading, "host/door")]?.count == 2, "an agent is not given its own history")
    }

    @Test("Too much, or time that runs backwards, is refused with a sentence")
    func refused() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        let (from, to) = (Moment(milliseconds: 0), Moment(milliseconds: 1000))
        for query in [
            HistoryQuery(series: Array(1...9), from: from, to: to), HistoryQuery(series: [1], from: from, to: to, columns: 1201),
            HistoryQuery(series: [1], from: from, to: to, columns: 0), HistoryQuery(series: [1], from: to, to: from),
            HistoryQuery(series: [77], from: from, to: to), HistoryQuery(series: [], from: Moment(milliseconds: .min), to: to),
            HistoryQuery(series: [], from: from, to: Moment(milliseconds: .max)),
        ] {
            let error = #expect(throws: StoreError.self) { try store.history(query) }
            guard case .badRequest(let because) = error else {
                Issue.record("\(query) is refused with \(String(describing: error))")
                continue
            }
            #expect(because.count > 30, "the refusal '\(because)' does not say what to do")
        }
    }

    @Test("The widths of columns are those of the list, and lie on absolute time")
    func widths() {
        let from = Moment(milliseconds: Host.start + 1234)
        for (seconds, columns, expected) in [
            (300.0, 1200, 1), (3600, 1200, 5), (86_400, 1200, 120), (31 * 86_400.0, 1200, 3600), (366 * 86_400.0, 1200, 43_200),
            (3660 * 86_400.0, 1200, 4 * 86_400), (86_400, 1, 4 * 86_400), (1e11, 1000, 1159 * 86_400),
        ] as [(Double, Int, Int64)] {
            let width = HistoryBin.width(from: from, to: from.adding(seconds: seconds), columns: columns)
            #expect(width == expected, "\(seconds) s in \(columns) columns are cut by \(width) s")
        }
    }

    @Test("CSV has the columns of the plot, and no cell that a spreadsheet would run")
    func csv() throws {
        let scratch = try Scratch()
        let store = try scratch.writer()
        var host = Host()
        try store.record(host.pass(["scan-a": [.degrees("=cmd|' /C calc'!A0", 41.5)]]))
        try store.record(host.pass(["scan-a": [.degrees("=cmd|' /C calc'!A0", -2)]]))
        try store.record(host.pass(["scan-a": [.degrees("x,\"y\"", 1)]], afterSeconds: 60))
        let series = try store.series()
        var lines: [String] = []
        let query = HistoryQuery(series: series.map(\.id), from: Moment(milliseconds: Host.start), to: host.at, columns: 2)
        try store.csv(query, site: "dock-7\n=1+1", wallOffsetMilliseconds: 0) { lines.append($0) }
        #expect(
            lines.prefix(4) == ["# site: dock-7 =1+1", "# zone: UTC", "# bin: 60 s", CSV.heading],
            "the file begins with \(lines.prefix(4))")
        #expect(lines[4] == "2026-09-21T14:13:00Z,n1,host/=cmd|' /C calc'!A0,C,-2,41.5,-2,2", "a row is \(lines[4])")
        let rows = lines.dropFirst(4)
        #expect(
            rows.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count >= 8 }, "a row has cells too few")
        #expect(rows.contains { $0.hasSuffix(",C,-2,41.5,-2,2") }, "the lowest and highest value are not in \(rows)")
        #expect(rows.contains { $0.hasSuffix(",C,,,,0") }, "a column without data is not empty: \(rows)")
        #expect(rows.contains { $0.contains("\"host/x,\"\"y\"\"\"") }, "a name with a comma is not quoted: \(rows)")
        #expect(
            CSV.cell("=1+1") == "\"'=1+1\"" && CSV.cell("-x") == "\"'-x\"" && CSV.cell("n1") == "n1", "formulas are not defused")
        #expect(
            CSV.time(0) == "1970-01-01T00:00:00Z" && CSV.time(1_709_210_096_789) == "2024-02-29T12:34:56Z",
            "the time in UTC is wrong")
    }
}

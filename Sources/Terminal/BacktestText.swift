public import Backtest
public import Facts

/// What a backtest found, for a person: how much was judged, how sure it is, and every stretch in which it differs.
public struct BacktestText {
    let report: BacktestReport
    let seat: HostName
    let time: LocalTime
    /// Values in which the tried policy differs from the newest recorded one; nil when versions are compared.
    let changes: [String]?

    public init(report: BacktestReport, seat: HostName, changes: [String]?, time: LocalTime) {
        self.report = report
        self.seat = seat
        self.changes = changes
        self.time = time
    }

    /// - Parameter all: whether stretches that differ only in what is found or refused are told, too.
    public func write(to page: inout Page, now: Moment, all: Bool) {
        page.heading("\(seat): \(Words.count(report.decisions, "decision")) judged again")
        if let changes {
            page.say(changes.isEmpty ? "The policy is the recorded one." : changes.joined(separator: "; "), indent: 2)
        }
        writeLimits(to: &page)
        let told = report.differences.filter { all || $0.difference.weight == .acts }
        if told.isEmpty {
            page.item(Cell("ok", .good), "Nothing else would have been done.")
        }
        for stretch in told { write(stretch, to: &page, now: now) }
        let quieter = report.differences.count - told.count
        guard quieter > 0 else { return }
        page.say(
            "\(Words.count(quieter, "stretch", "stretches")) more would have been the same acts with other findings or refusals: --all tells them.",
            .faint, indent: 2)
    }

    private func writeLimits(to page: inout Page) {
        if report.rebuilt > 0 {
            let passes = "\(Words.count(report.rebuilt, "pass", "passes")) between the pictures rebuilt from history"
            let sure = report.notRebuilt == 0 ? ", all as they were recorded" : ""
            page.say(passes + sure + ".", .faint, indent: 2)
        }
        if report.notRebuilt > 0 {
            page.item(
                Cell("!", .warning),
                "Of \(report.notRebuilt) of them history does not keep enough: even the recorded policy decides otherwise there. What rests on them is marked \"likely\"."
            )
        }
        if report.withoutPicture > 0 {
            page.item(
                Cell("!", .warning),
                "\(Words.count(report.withoutPicture, "decision")) could not be judged, their pictures are no longer kept (retention.recordDays)."
            )
        }
    }

    private func write(_ stretch: DifferentStretch, to page: inout Page, now: Moment) {
        let number = stretch.decision.map { ", while decision \($0) stood" } ?? ""
        let lasted = stretch.until.map { ", for \(Words.duration(seconds: $0.secondsSince(stretch.from)))" } ?? ", until the end"
        page.blank()
        page.say(
            "\(time.short(stretch.from, at: now))\(lasted)\(number)\(stretch.isExact ? "" : " (likely)")", .strong, indent: 2)
        let nothing = ["nothing"]
        for text in stretch.difference.recorded.isEmpty ? nothing : stretch.difference.recorded {
            page.field("  recorded", text, nameWidth: 14)
        }
        for text in stretch.difference.instead.isEmpty ? nothing : stretch.difference.instead {
            page.field("  instead", text, nameWidth: 14)
        }
        if let fact = stretch.cause.fact { page.field("  the fact", fact, nameWidth: 14) }
        for value in stretch.cause.values { page.field("  by", value, nameWidth: 14) }
        if stretch.cause.values.isEmpty { page.field("  by", "another version of the engine", nameWidth: 14) }
    }
}

/// A line of `anvil backtest --json`: one stretch, or the sum of a seat.
public struct BacktestLine: Encodable, Sendable {
    var seat: String
    var decision: Int64?
    var from: String?
    var until: String?
    var weight: String?
    var recorded: [String]?
    var instead: [String]?
    var fact: String?
    var by: [String]?
    var exact: Bool?
    var decisions: Int?
    var withoutPicture: Int?
    var rebuilt: Int?
    var notRebuilt: Int?
    var differences: Int?

    public init(_ stretch: DifferentStretch, time: LocalTime) {
        seat = stretch.seat
        decision = stretch.decision
        from = time.iso(stretch.from)
        until = stretch.until.map { time.iso($0) }
        weight = stretch.difference.weight.rawValue
        recorded = stretch.difference.recorded
        instead = stretch.difference.instead
        fact = stretch.cause.fact
        by = stretch.cause.values
        exact = stretch.isExact
    }

    public init(sum report: BacktestReport, seat: HostName) {
        self.seat = seat
        decisions = report.decisions
        withoutPicture = report.withoutPicture
        rebuilt = report.rebuilt
        notRebuilt = report.notRebuilt
        differences = report.acts
    }
}

import ArgumentParser
import Backtest
import Facts
import Settings
import Store
import Terminal

struct BacktestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backtest", abstract: "Judge the recorded past again, by another policy or by this version.",
        discussion: """
            Tells which recorded decisions would have been other ones, with both sentences, the fact they hang on and the value of \
            the policy that made the difference. Where pictures were kept they are judged as they were; the passes between are \
            rebuilt from history, and what history does not suffice for is marked. Without --policy each decision is judged by the \
            policy of its time: what this version would decide otherwise. Exit status: 0 all acts are the same, 1 some differ.
            """)

    /// How much of history is read at once, seconds.
    private static let pieceSeconds = 3600.0

    @OptionGroup var data: DataOptions
    @OptionGroup var output: OutputOptions

    @Option(name: .long, help: ArgumentHelp("The policy of this configuration.", valueName: "file"), completion: .file())
    var policy: String?

    @Option(name: .long, help: ArgumentHelp("How far back: 90m, 4h, 30d (default: all that is kept).", valueName: "time"))
    var since: String?

    @Option(name: .long, help: ArgumentHelp("Only what this host decided.", valueName: "name"))
    var host: String?

    @Option(
        name: .long, help: ArgumentHelp("The database, instead of that in the data directory.", valueName: "file"),
        completion: .file())
    var database: String?

    @Flag(name: .long, help: "Also tell where only findings or refusals differ.")
    var all = false

    func validate() throws {
        if let since, TimeSpan.seconds(since) == nil {
            throw ValidationError("--since takes a length of time such as 90m, 4h or 30d, not \"\(since)\".")
        }
    }

    func run() throws {
        let tried = try policy.map { try Settings.load(path: $0, host: OwnHost.name()).policy }
        let store = try opened()
        let seats = try chosenSeats(store)
        var acts = 0
        for seat in seats {
            guard let last = try store.passes(host: seat, limit: 1).first else { continue }
            let time = LocalTime().reading(last.at, wallMilliseconds: last.wallMilliseconds)
            let replay = try replay(seat, tried, store, until: last.at)
            acts += replay.report.acts
            try write(replay.report, seat: seat, changes: tried.map { replay.changes(to: $0) }, time: time)
        }
        if acts > 0 { throw Complaint.answerIsNo }
    }

    private func opened() throws -> Store {
        if let database { return try Store.open(path: Files.absolute(database), mode: .read) }
        return try Store.open(path: try data.load().dataDirectory + "/" + Store.fileName, mode: .read)
    }

    private func chosenSeats(_ store: Store) throws -> [HostName] {
        let seats = try store.seats()
        guard let host else {
            guard !seats.isEmpty else { throw Complaint(.nothingYet, "\(store.path): no pass is recorded yet.") }
            return seats
        }
        guard seats.contains(host) else {
            let meant = Nearest.word(to: host, among: seats).map { " Did you mean \($0)?" } ?? ""
            throw Complaint(.wrongInput, "No host \(host) decided anything here.\(meant) There are: \(Words.list(seats)).")
        }
        return [host]
    }

    /// Judges one seat's past, decision by decision.
    private func replay(_ seat: HostName, _ tried: Policy?, _ store: Store, until end: Moment) throws -> SeatReplay {
        var replay = SeatReplay(backtest: Backtest(policy: tried))
        let from = since.flatMap(TimeSpan.seconds).map { end.adding(seconds: -$0) } ?? Moment(milliseconds: 0)
        var last: StoredDecision?
        while case let page = try store.pastDecisions(host: seat, from: from, after: last?.summary.id ?? 0), !page.isEmpty {
            for decision in page {
                if tried != nil, let last { try goOn(&replay.backtest, store, from: last.summary.at, to: decision.summary.at) }
                replay.backtest.take(RecordedDecision(decision))
                replay.recorded = decision.picture?.policy ?? replay.recorded
                last = decision
            }
        }
        if tried != nil, let last { try goOn(&replay.backtest, store, from: last.summary.at, to: end) }
        replay.report = replay.backtest.finish(at: end)
        return replay
    }

    /// Rebuilds the passes between two moments, an hour at a time: weeks without a decision do not fill the memory.
    private func goOn(_ backtest: inout Backtest, _ store: Store, from: Moment, to: Moment) throws {
        var start = from
        while start < to {
            let end = min(to, start.adding(seconds: Self.pieceSeconds))
            // Each piece has its first moment, but for the very first, which the picture already knows.
            let after = start == from ? start : start.adding(seconds: -0.001)
            let changes = try store.pastChanges(from: after, to: end).map { RecordedChange($0) }
            backtest.goOn(until: end, changes)
            start = end
        }
    }

    private func write(_ report: BacktestReport, seat: HostName, changes: [String]?, time: LocalTime) throws {
        guard output.json else {
            var page = Console.page()
            let now = time.moment(wallMilliseconds: Console.wallMilliseconds())
            BacktestText(report: report, seat: seat, changes: changes, time: time).write(to: &page, now: now, all: all)
            return Console.write(page)
        }
        for stretch in report.differences where all || stretch.difference.weight == .acts {
            Console.write(try JSONText.line(BacktestLine(stretch, time: time)))
        }
        Console.write(try JSONText.line(BacktestLine(sum: report, seat: seat)))
    }
}

/// One seat's replay, and the newest policy it was recorded by.
private struct SeatReplay {
    var backtest: Backtest
    var report = BacktestReport()
    var recorded = Policy()

    func changes(to policy: Policy) -> [String] { PolicyChange.between(recorded, policy).map(\.sentence) }
}

extension RecordedDecision {
    fileprivate init(_ stored: StoredDecision) {
        self.init(
            number: stored.summary.id, seat: stored.summary.host, at: stored.summary.at, decision: stored.decision,
            picture: stored.picture)
    }
}

extension RecordedChange {
    fileprivate init(_ past: PastChange) {
        let what: What =
            switch past.what {
            case .value(let kind, let key, let part, let value): .value(kind, key: key, part: part, value)
            case .found(let health): .found(health)
            case .cleared(let key): .cleared(key: key)
            }
        self.init(at: past.at, host: past.host, agent: past.agent, what)
    }
}

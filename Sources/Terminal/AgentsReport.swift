public import Facts

/// The state of one agent on one host: the fields of a line of `anvil agents --json`.
public struct AgentState: Encodable, Sendable {
    public var host: String
    public var agent: String
    /// `scanned`, `nothing`, `failed`, `absent` or `refused`.
    public var outcome: String
    public var since: String
    public var because: String?
    public var ran: String?
    public var succeeded: String?
    /// False: its facts are too old to be believed.
    public var fresh: Bool
    public var wallSeconds: Double
    public var cpuSeconds: Double
    public var peakBytes: Int64
    public var lines: Int
    public var periodSeconds: Double

    public init(_ run: AgentRun, now: Moment, time: LocalTime) {
        host = run.host
        agent = run.agent
        outcome = run.outcome.rawValue
        since = time.iso(run.since)
        because = run.because
        ran = run.ranAt.map { time.iso($0) }
        succeeded = run.succeededAt.map { time.iso($0) }
        fresh = run.isFresh(at: now)
        wallSeconds = run.wallSeconds
        cpuSeconds = run.cpuSeconds
        peakBytes = run.peakBytes
        lines = run.lines
        periodSeconds = run.periodSeconds
    }
}

/// What every agent did last.
public struct AgentsReport: Sendable {
    public var runs: [AgentRun]
    /// The moment of the reader: freshness is judged by it, so that nothing is known where ScanCore has stopped.
    public var now: Moment
    public var time: LocalTime

    public init(runs: [AgentRun], now: Moment, time: LocalTime) {
        self.time = time
        self.runs = runs.sorted { ($0.host, $0.agent) < ($1.host, $1.agent) }
        self.now = now
    }

    public var states: [AgentState] { runs.map { AgentState($0, now: now, time: time) } }

    public func write(to page: inout Page) {
        var table = Table([
            Column("Host"), Column("Agent"), Column("State", fit: .wraps), Column("Ran"), Column("Every", alignsRight: true),
            Column("Took", alignsRight: true), Column("CPU", alignsRight: true), Column("Memory", alignsRight: true),
            Column("Lines", alignsRight: true),
        ])
        for run in runs {
            let (word, tone) = Self.word(for: run, at: now)
            table.add(
                Cell(run.host), Cell(run.agent), Cell(word, tone),
                Cell(run.ranAt.map { Words.age(of: $0, at: now) } ?? "never", .faint),
                Cell(Words.duration(seconds: run.periodSeconds)), Cell(Self.milliseconds(run.wallSeconds)),
                Cell(Self.milliseconds(run.cpuSeconds)), Cell(run.peakBytes > 0 ? Words.bytes(Double(run.peakBytes)) : "-"),
                Cell(String(run.lines)))
        }
        page.table(table)
        for run in runs where Self.isTrouble(run) {
            page.item(
                Cell("!", .warning),
                "\(run.agent) on \(run.host) \(Self.verb(run.outcome)) since \(time.clock(run.since, at: now)): \(run.because ?? "no reason was given")",
                indent: 0)
        }
    }

    /// Whether someone should look at it.
    public static func isTrouble(_ run: AgentRun) -> Bool { run.outcome == .failed || run.outcome == .refused }

    static func verb(_ outcome: AgentOutcome) -> String {
        switch outcome {
        case .scanned: "scans"
        case .nothing: "finds nothing of its kind"
        case .failed: "fails"
        case .absent: "is gone"
        case .refused: "is refused"
        }
    }

    private static func word(for run: AgentRun, at now: Moment) -> (String, Tone) {
        switch run.outcome {
        case .scanned: run.isFresh(at: now) ? ("scans", .good) : ("scans, but its facts are old", .unknown)
        case .nothing: ("nothing of its kind here", .faint)
        case .failed: ("failed", .bad)
        case .absent: ("gone from its directory", .unknown)
        case .refused: ("refused", .bad)
        }
    }

    private static func milliseconds(_ seconds: Double) -> String {
        seconds < 10 ? "\(Words.number(seconds * 1000, digits: 0)) ms" : Words.duration(seconds: seconds)
    }
}

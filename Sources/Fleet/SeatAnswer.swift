import Facts
import Postgres
import Store

/// The answers to `FleetSQL.seat`, put together.
struct SeatAnswer {
    /// Figures of the last run of one agent, as the row of its host holds them.
    private struct Figures: Decodable {
        var at: Int64
        var good: Bool
        var wall: Int64
        var cpu: Int64
        var peak: Int64
        var lines: Int64
    }

    let host: HostName
    private let answers: [[Row]]

    init(host: HostName, _ answers: [[Row]]) {
        self.host = host
        self.answers = answers
    }

    func seat() throws -> StoredSeat? {
        guard answers.count == FleetSQL.seat.count, let row = answers[0].first, let at = row.int("at") else { return nil }
        var seat = StoredSeat(host: host)
        let figures = try JSON.value([String: Figures].self, row.text("runs") ?? "{}")
        seat.runs = try runs(figures)
        try takeFacts(into: &seat)
        seat.openAlerts = try answers[3].map { row in
            AlertChange(
                change: .set, alert: try JSON.value(Alert.self, row.text("alert") ?? ""), since: row.moment("since"))
        }
        let now = figures.values.filter { $0.at == at }
        seat.lastPass = PassSummary(
            id: at, host: host, at: Moment(milliseconds: at), wallMilliseconds: row.int("wall") ?? 0,
            bootID: row.text("boot_name") ?? "", bootMilliseconds: row.int("uptime") ?? 0,
            wallSeconds: Double(row.int("took") ?? 0) / 1e6, succeeded: now.count(where: \.good),
            failed: now.count { !$0.good })
        if let kept = answers[4].first {
            if let text = kept.text("memory") {
                seat.memory = try JSON.value(Memory.self, text).absolute(at: Moment(milliseconds: at))
            }
            if let text = kept.text("alerts") { seat.agentAlerts = try JSON.value([Alert].self, text) }
            seat.digest = kept.text("digest")
        }
        seat.lastDecision = answers[5].first.map { DecisionSummary($0, host: host) }
        return seat
    }

    private func runs(_ figures: [String: Figures]) throws -> [AgentRun] {
        try answers[1].map { row in
            var run = try JSON.value(AgentRun.self, row.text("run") ?? "")
            guard let figures = figures[run.agent] else { return run }
            run.ranAt = Moment(milliseconds: figures.at)
            if figures.good { run.succeededAt = run.ranAt }
            run.wallSeconds = Double(figures.wall) / 1e6
            run.cpuSeconds = Double(figures.cpu) / 1e6
            run.peakBytes = figures.peak * 1024
            run.lines = Int(figures.lines)
            return run
        }
    }

    private func takeFacts(into seat: inout StoredSeat) throws {
        let succeeded = Dictionary(seat.runs.map { ($0.agent, $0.succeededAt) }) { first, _ in first }
        for row in answers[2] {
            guard let agent = row.text("agent"), let kind = row.text("kind").flatMap(FactKind.init(rawValue:)) else { continue }
            let key = FactKey(host: host, agent: agent, kind: kind, key: row.text("key") ?? "")
            let since = row.moment("since")
            let seen = row.int("seen").map(Moment.init(milliseconds:))
            seat.facts.append(
                Fact(
                    key: key, line: try JSON.value(AgentLine.self, row.text("line") ?? ""), since: since,
                    observedAt: seen ?? max((succeeded[agent] ?? nil) ?? since, since)))
            if let track = row.text("track") { seat.tracks[key] = track }
        }
        seat.facts.sort { $0.key < $1.key }
    }
}

extension Row {
    func moment(_ column: String) -> Moment { Moment(milliseconds: int(column) ?? 0) }
}

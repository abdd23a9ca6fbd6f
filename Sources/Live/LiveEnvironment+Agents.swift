import AgentKit
import Cycle
import Facts
import Settings

extension LiveEnvironment {
    /// So long a pass waits for the agents that it started; those that take longer are taken in by a later pass.
    private var waitSeconds: Double { once ? .infinity : settings.policy.passPeriodSeconds / 2 }

    mutating func runAgents() {
        let deadline = pass.begunSeconds + waitSeconds
        let input = makeInput()
        fleet.begin(at: pass.begunSeconds, input: input)
        while true {
            for report in fleet.gather(input: input) { take(report) }
            let left = deadline - SystemClocks.bootSeconds()
            if fleet.isIdle || left <= 0 { return }
            waitUntilReadable([fleet.descriptor, signals.descriptor], seconds: min(left, 60))
            takeSignals()
            if wantsStop { return }
        }
    }

    private mutating func take(_ report: AgentReport) {
        for text in report.notes { note(.notice, "agent", report.agent, text) }
        let succeeded = report.outcome == .scanned || report.outcome == .nothing
        let before = table.run(of: report.agent, on: settings.host)
        let run = AgentRun(
            host: settings.host, agent: report.agent, outcome: report.outcome, since: pass.now,
            ranAt: report.ran ? pass.now : before?.ranAt, succeededAt: succeeded ? pass.now : nil, because: report.because,
            wallSeconds: report.wallSeconds, cpuSeconds: report.cpuSeconds, peakBytes: report.peakBytes,
            lines: report.lines.count, periodSeconds: report.periodSeconds, staleAfterSeconds: report.staleAfterSeconds)
        pass.changes.append(table.merge(AgentBatch(run: run, lines: report.lines, at: pass.now)))
        if let merged = table.run(of: report.agent, on: settings.host) { pass.runs.append(merged) }
    }

    private func makeInput() -> AgentFleet.MakeInput {
        let (table, recorder, now, settings) = (table, recorder, pass.now, settings)
        return { agent, description in
            var input = AgentInput(host: settings.host, passTime: now, settings: settings.agents.settings[agent] ?? [:])
            input.takeLast(table.facts(of: agent, on: settings.host))
            if description.historySeconds > 0 {
                let from = now.adding(seconds: -description.historySeconds)
                input.takeHistory(recorder.past(agent: agent, host: settings.host, from: from, to: now))
            }
            return input
        }
    }

    /// Troubles of the daemon itself become alerts beside those of the agents.
    mutating func noteTroubles() {
        shellAlerts.host = settings.host
        shellAlerts.storeProblem = recorder.problem
        shellAlerts.fullDirectory = recorder.isShort ? settings.dataDirectory : nil
        shellAlerts.unreadableDirectories = fleet.readableDirectories == 0 ? settings.agents.directories : nil
        guard let jump = clock.jump(pass.reading, limitSeconds: settings.policy.clockJumpSeconds) else { return }
        shellAlerts.jump = jump
        note(
            .notice, "clock", "clock.jump",
            "The wall clock of \(settings.host) was set by \(signed(jump.seconds)) s. Holds are not touched.")
    }

    func changedTracks() -> [FactKey: String] {
        var tracks: [FactKey: String] = [:]
        for fact in pass.changes.flatMap(\.changed) where fact.key.kind == .power {
            tracks[fact.key] = table.power[fact.key].flatMap(encoded)
        }
        return tracks
    }
}

private func signed(_ seconds: Double) -> String {
    let tenths = (seconds * 10).rounded() / 10
    return tenths < 0 ? "\(tenths)" : "+\(tenths)"
}

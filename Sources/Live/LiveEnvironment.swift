import AgentKit
import Cycle
import Facts
import FoundationEssentials
import Settings
import Store

/// The real host behind the cycle: runs the agents, keeps the facts, records each pass.
struct LiveEnvironment: Environment {
    private(set) var settings: Settings
    private let clocks = SystemClocks()
    private(set) var clock: SeatClock
    private var recorder: Recorder
    private var links = DatabaseLinks()
    private var fleet: AgentFleet
    private var table: FactTable
    private var state: SeatState
    private let journal: Journal
    private let signals: SignalWatch
    private let once: Bool

    // What this pass has gathered so far.
    private var pass: PassNotes
    /// Events that happened between passes, for the next one.
    private var events: [Event] = []
    private var shellAlerts = ShellAlerts()
    private var confirmed = ConfirmedOff()
    private var announced = Set<String>()
    private(set) var wantsStop = false
    private(set) var wantsReload = false

    struct PassNotes {
        var reading: ClockReading
        var now: Moment
        var begunSeconds: Double
        var changes: [FactChanges] = []
        var runs: [AgentRun] = []
    }

    /// Also returns what the cycle goes on from.
    static func open(_ options: ScanCoreOptions, _ signals: SignalWatch, _ journal: Journal) -> (LiveEnvironment, Cycle) {
        let settings = options.settings
        var recorder = Recorder(path: settings.databasePath, retention: settings.storeRetention)
        let stored = recorder.load(host: settings.host)
        let environment = LiveEnvironment(options, stored, recorder, signals, journal)
        return (environment, Cycle(alerts: AlertBook(open: stored.openAlerts), lastDigest: decoded(stored.digest)))
    }

    private init(
        _ options: ScanCoreOptions, _ stored: StoredSeat, _ recorder: Recorder, _ signals: SignalWatch, _ journal: Journal
    ) {
        settings = options.settings
        once = options.once
        self.recorder = recorder
        self.signals = signals
        self.journal = journal
        let reading = clocks.read()
        clock = SeatClock(after: stored.lastPass, reading)
        state = settings.seatState(clock, reading)
        state.memory = stored.memory
        fleet = AgentFleet(options: settings.fleetOptions, known: stored.runs.filter { $0.host == stored.host }.map(\.agent))
        table = FactTable(stored)
        pass = PassNotes(reading: reading, now: clock.steady(reading), begunSeconds: SystemClocks.bootSeconds())
        if !once { links.start(settings, &self.recorder) }
    }

    var isObservingOnly: String? {
        if case .absent(let because) = state.cluster { because } else { nil }
    }
    var counts: (agents: Int, failed: Int, facts: Int) {
        let runs = table.runs.values.filter { $0.outcome != .absent }
        return (runs.count, runs.filter { $0.outcome == .failed || $0.outcome == .refused }.count, table.facts.count)
    }
    var storeProblem: String? { recorder.problem }

    // MARK: Environment

    mutating func observe() -> Picture {
        let reading = clocks.read()
        let now = clock.moment(reading)
        pass = PassNotes(reading: reading, now: now, begunSeconds: SystemClocks.bootSeconds())
        runAgents()
        state.cluster = Cluster().presence()
        for word in confirmed.take(recorder.offWords()) { note(.notice, "confirm", word.host, word.told) }
        confirmed.apply(to: &state)
        noteTroubles()
        var picture = table.picture(of: state, at: now)
        picture.agentAlerts += shellAlerts.standing(at: now)
        let databases = DatabaseAlerts(
            host: settings.host, clockLimitSeconds: settings.policy.clockJumpSeconds,
            momentsAheadSeconds: Double(now.milliseconds - reading.wallMilliseconds) / 1000)
        picture.agentAlerts += databases.standing(links.statuses, links.outbox, steadySeconds: SystemClocks.bootSeconds())
        for text in links.takeNotes() { note(.info, "database", "resync", text) }
        return picture
    }

    mutating func record(_ record: PassRecord) {
        var stored = StoredPass(
            host: settings.host, at: pass.now, wallMilliseconds: pass.reading.wallMilliseconds, bootID: pass.reading.bootID,
            bootMilliseconds: pass.reading.bootMilliseconds, wallSeconds: SystemClocks.bootSeconds() - pass.begunSeconds,
            memory: record.decision.memory)
        stored.runs = pass.runs
        stored.changedFacts = pass.changes.flatMap(\.changed)
        stored.missing = pass.changes.flatMap { $0.missing.map(\.key) }
        stored.cleared = pass.changes.flatMap(\.cleared)
        stored.tracks = changedTracks()
        if pass.changes.contains(where: { !$0.alerts.isEmpty }) { stored.agentAlerts = Array(table.agentAlerts.values) }
        stored.alertChanges = record.alertChanges
        stored.events = events + record.events(of: pass.changes)
        if record.isNewDecision {
            stored.decision = Judgement(decision: record.decision, picture: record.picture)
            stored.digest = encoded(DecisionDigest(record.decision))
        }
        for event in stored.events { journal.write(Journal.Level(event.level), event.text) }
        recorder.record(stored, at: pass.begunSeconds)
        for (word, because) in confirmed.over(record) {
            recorder.forget(word)
            note(.info, "confirm", word.host, "What \(word.by) said of \(word.host) no longer counts: \(because).")
        }
        links.wake()
        state.memory = record.decision.memory
        announced.formIntersection(record.decision.intents.map(\.id))
        events = []
    }

    /// There is no cluster that this version acts on: what would be done is told once, and kept as an event.
    mutating func carryOut(_ intent: Intent) {
        guard announced.insert(intent.id).inserted else { return }
        note(
            .notice, "intent", intent.id,
            "Not carried out, observing only (\(isObservingOnly ?? "no cluster")): \(intent.because)")
    }

    // MARK: Between passes

    mutating func maintain() {
        recorder.maintain(host: settings.host, at: pass.now)
        links.maintain(&recorder, at: pass.now, seconds: SystemClocks.bootSeconds())
    }

    mutating func note(_ level: AlertLevel, _ kind: String, _ key: String, _ text: String) {
        events.append(Event(at: pass.now, host: settings.host, level: level, kind: kind, key: key, text: text))
    }

    /// Takes over new settings. What cannot change while the daemon runs stays, and is told.
    mutating func reload(_ new: Settings) {
        var next = new
        for (name, old, changed) in [
            ("host", settings.host, new.host), ("dataDirectory", settings.dataDirectory, new.dataDirectory),
        ]
        where old != changed {
            note(
                .warning, "daemon", name,
                "The setting \(name) stays \(old) until ScanCore is started anew (systemctl restart scancore).")
        }
        next.host = settings.host
        next.dataDirectory = settings.dataDirectory
        settings = next
        let memory = state.memory
        state = settings.seatState(clock, clocks.read())
        state.memory = memory
        fleet.reload(settings.fleetOptions)
        links.start(settings, &recorder)
        shellAlerts.settingsProblem = nil
        note(.info, "daemon", "settings", "The settings were read anew.")
    }

    mutating func settingsAreWrong(_ because: String) {
        shellAlerts.settingsProblem = because
    }

    mutating func waitForSignal(seconds: Double) {
        waitUntilReadable([signals.descriptor], seconds: seconds)
        takeSignals()
    }

    mutating func clearReload() { wantsReload = false }

    mutating func takeSignals() {
        let asked = signals.take()
        wantsStop = wantsStop || asked.stop
        wantsReload = wantsReload || asked.reload
    }

    /// Ends the agents and the records.
    mutating func close() {
        fleet.stop(withinSeconds: 5)
        let reading = clocks.read()
        let end = Event(
            at: clock.steady(reading), host: settings.host, level: .info, kind: "daemon", key: "stop", text: "ScanCore stops.")
        journal.write(.info, end.text)
        links.stop(&recorder)
        recorder.close(saying: once ? [] : [end], host: settings.host, wallMilliseconds: reading.wallMilliseconds)
    }
}

extension LiveEnvironment {
    /// So long a pass waits for the agents that it started; those that take longer are taken in by a later pass.
    private var waitSeconds: Double { once ? .infinity : settings.policy.passPeriodSeconds / 2 }

    private mutating func runAgents() {
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
    private mutating func noteTroubles() {
        shellAlerts.host = settings.host
        shellAlerts.storeProblem = recorder.problem
        shellAlerts.unreadableDirectories = fleet.readableDirectories == 0 ? settings.agents.directories : nil
        guard let jump = clock.jump(pass.reading, limitSeconds: settings.policy.clockJumpSeconds) else { return }
        shellAlerts.jump = jump
        note(
            .notice, "clock", "clock.jump",
            "The wall clock of \(settings.host) was set by \(signed(jump.seconds)) s. Holds are not touched.")
    }

    private func changedTracks() -> [FactKey: String] {
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

/// A form of its own for what the store keeps without understanding it.
func encoded(_ value: some Encodable) -> String? {
    // Values of ours with finite numbers always encode; where one does not, it is kept as unknown.
    (try? JSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) }
}

func decoded<Value: Decodable>(_ text: String?) -> Value? {
    // What an older version wrote in another form counts as unknown: it is made anew by the next pass.
    text.flatMap { try? JSONDecoder().decode(Value.self, from: Data($0.utf8)) }
}

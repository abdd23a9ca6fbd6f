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
    var clock: SeatClock
    var recorder: Recorder
    private var links = DatabaseLinks()
    var fleet: AgentFleet
    var table: FactTable
    private var state: SeatState
    private let journal: Journal
    let signals: SignalWatch
    let once: Bool
    var pair: PairWork

    // What this pass has gathered so far.
    var pass: PassNotes
    /// Events that happened between passes, for the next one.
    private var events: [Event] = []
    var shellAlerts = ShellAlerts()
    private var confirmed = ConfirmedOff()
    private(set) var wantsStop = false
    private(set) var wantsReload = false
    /// Whether the picture that these settings make was recorded: who reads records elsewhere knows the site from there.
    private var isSiteKept = false

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
        pair = PairWork(settings)
        fleet = AgentFleet(options: settings.fleetOptions, known: stored.runs.filter { $0.host == stored.host }.map(\.agent))
        table = FactTable(stored)
        pass = PassNotes(reading: reading, now: clock.steady(reading), begunSeconds: SystemClocks.bootSeconds())
        guard !once else { return }
        links.start(settings, &self.recorder, pair.post)
        pair.start()
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
        state.cluster = Cluster().presence(for: settings.host, in: settings.site)
        for word in confirmed.take(recorder.offWords()) { note(.notice, "confirm", word.host, word.told) }
        confirmed.apply(to: &state)
        noteTroubles()
        for text in pair.hear(clock, reading) { note(.info, "cluster", settings.host, text) }
        state.take(pair.notes)
        state.take(maintenance: pair.notes.maintenance, settings.maintenance) { clock.moment(ofWallMilliseconds: $0, reading) }
        var picture = table.picture(of: state, at: now)
        picture.take(pair.notes)
        picture.agentAlerts += shellAlerts.standing(at: now) + pair.alerts
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
        let news = record.events(of: pass.changes)
        stored.events = events + news
        if record.isNewDecision || !isSiteKept {
            isSiteKept = true
            stored.decision = Judgement(decision: record.decision, picture: record.picture)
            stored.digest = encoded(DecisionDigest(record.decision))
        }
        for event in news { journal.write(Journal.Level(event.level), event.text) }
        recorder.record(stored, at: pass.begunSeconds)
        for (word, because) in confirmed.over(record) {
            recorder.forget(word)
            note(.info, "confirm", word.host, "What \(word.by) said of \(word.host) no longer counts: \(because).")
        }
        links.wake()
        state.memory = record.decision.memory
        events = []
        if !once { pair.follow(record, clock) }
    }

    /// Begins it, or says why not. It is carried out beside the passes; how it goes is seen by the next ones.
    mutating func carryOut(_ intent: Intent) {
        let answer = once ? nil : pair.carryOut(intent, settings, state, clock)
        // What was noted before a host stops or is booted is told at once.
        links.wake()
        if let answer { note(.notice, "intent", intent.id, answer) }
    }

    // MARK: Between passes

    mutating func maintain() {
        recorder.maintain(host: settings.host, at: pass.now)
        links.maintain(&recorder, at: pass.now, seconds: SystemClocks.bootSeconds())
    }

    mutating func note(_ level: AlertLevel, _ kind: String, _ key: String, _ text: String) {
        events.append(Event(at: pass.now, host: settings.host, level: level, kind: kind, key: key, text: text))
        journal.write(Journal.Level(level), text)
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
        isSiteKept = false
        let memory = state.memory
        state = settings.seatState(clock, clocks.read())
        state.memory = memory
        fleet.reload(settings.fleetOptions)
        links.start(settings, &recorder, pair.post)
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
        if !once { tellShutdown() }
        links.stop(&recorder)
        pair.stop()
        recorder.close(saying: once ? [] : [end], host: settings.host, wallMilliseconds: reading.wallMilliseconds)
    }
}

extension LiveEnvironment {
    /// So long the end of the host waits until a Striker knows of it, seconds.
    private static let farewellSeconds = 5.0

    /// R3: a host that is shut down by a person, or by its operating system, says so. One that died leaves no word.
    private mutating func tellShutdown() {
        guard Systemd.isStopping, pair.noteShutdown(clock) else { return }
        links.wake()
        let end = SystemClocks.bootSeconds() + Self.farewellSeconds
        while !pair.isStopKept && SystemClocks.bootSeconds() < end { waitUntilReadable([], seconds: 0.1) }
    }
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

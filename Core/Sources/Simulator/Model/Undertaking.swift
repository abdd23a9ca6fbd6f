import Facts

/// An intent that a host carries out, and how far it has come.
struct Undertaking: Sendable {
    var intent: Intent
    var state: Activity.State = .running
    var startedAt: Int64
    var changedAt: Int64
    var attempt: Int
    /// Servers still to be begun.
    var waiting: [ServerName]
    /// Servers under way.
    var underWay: [ServerName] = []
    var because: String?
    var predictedEnd: Int64?
    /// When it goes on by itself, milliseconds.
    var wakesAt: Int64?
    /// The number of the record that was written before it began.
    var record: Int?

    init(_ intent: Intent, at now: Int64, attempt: Int) {
        self.intent = intent
        startedAt = now
        changedAt = now
        self.attempt = attempt
        waiting = intent.servers
    }

    /// How it looks in a picture.
    func activity(_ moment: (Int64) -> Moment) -> Activity {
        Activity(
            intent: intent.id, kind: intent.kind, rule: intent.rule, host: intent.host, servers: intent.servers,
            to: intent.to, state: state, startedAt: moment(startedAt), changedAt: moment(changedAt), attempt: attempt,
            predictedEnd: predictedEnd.map(moment), because: because)
    }
}

extension Plant {
    /// How many finished undertakings the pair remembers.
    static let rememberedUndertakings = 32

    /// Whether anything is being carried out.
    var isBusy: Bool { undertakings.contains { $0.state == .running } }

    /// Begins an intent whose preconditions hold.
    mutating func begin(_ intent: Intent) {
        let before = undertakings.last { $0.intent.id == intent.id }
        let attempt = before?.state == .failed ? (before?.attempt ?? 0) + 1 : 1
        var undertaking = Undertaking(intent, at: now, attempt: attempt)
        if intent.kind == .migrate { undertaking.predictedEnd = now + milliseconds(migrationSeconds(intent.servers)) }
        undertakings.append(undertaking)
        if undertakings.count > Self.rememberedUndertakings,
            let oldest = undertakings.firstIndex(where: { $0.state != .running })
        {
            undertakings.remove(at: oldest)
        }
        tellBegin(intent, attempt: attempt)
    }

    private mutating func tellBegin(_ intent: Intent, attempt: Int) {
        guard attempt == 1 else {
            tell(
                LogEvent(
                    milliseconds: now, event: .outcome, rule: intent.rule, kind: intent.kind.rawValue, by: intent.by,
                    host: intent.host, servers: intent.servers, to: intent.to, key: intent.id,
                    because: "tried again: \(intent.because)", attempt: attempt))
            return
        }
        tell(
            LogEvent(
                milliseconds: now, event: .intent, rule: intent.rule, kind: intent.kind.rawValue, by: intent.by,
                host: intent.host, servers: intent.servers, to: intent.to, key: intent.id, because: intent.because))
    }

    private func migrationSeconds(_ names: [ServerName]) -> Double {
        Double(names.compactMap(server).reduce(0) { $0 + $1.memoryBytes }) / Numbers.migrationBytesPerSecond
    }

    /// Drives every undertaking as far as it goes at this moment. One may let another go on: repeated until nothing moves.
    mutating func progress() {
        var moved = true
        while moved {
            moved = false
            for index in undertakings.indices where undertakings[index].state == .running {
                let before = undertakings[index]
                drive(index)
                let after = undertakings[index]
                if before.state != after.state || before.waiting != after.waiting { moved = true }
            }
        }
        leaveForPersons()
        tellStates()
    }

    private mutating func drive(_ index: Int) {
        switch undertakings[index].intent.kind {
        case .migrate: driveMigration(index)
        case .stopServers: driveStops(index)
        case .forceOff: driveForce(index)
        case .startServers: driveStarts(index)
        case .withdraw: driveWithdraw(index)
        case .boot: driveBoot(index)
        case .fence: driveFence(index)
        case .cancelMigration: driveCancel(index)
        }
    }

    mutating func finish(_ index: Int, _ state: Activity.State, _ because: String) {
        undertakings[index].state = state
        undertakings[index].changedAt = now
        undertakings[index].because = because
        let intent = undertakings[index].intent
        let attempt = undertakings[index].attempt
        tell(
            LogEvent(
                milliseconds: now, event: .outcome, rule: intent.rule, kind: state.rawValue, by: intent.by,
                host: intent.host, key: intent.id, because: because, attempt: attempt > 1 ? attempt : nil))
    }

    /// Gives up what the engine no longer asks for: no further server is stopped, and a host that has not left the
    /// cluster stays. What has begun with one server ends. A migration goes on: only `cancelMigration` ends it.
    mutating func giveUp(of seat: HostName, exceptFor wanted: Set<String>) {
        for index in undertakings.indices
        where undertakings[index].state == .running && undertakings[index].intent.by == seat
            && !wanted.contains(undertakings[index].intent.id)
        {
            switch undertakings[index].intent.kind {
            case .stopServers:
                guard !undertakings[index].waiting.isEmpty else { continue }
                let left = undertakings[index].waiting.joined(separator: ", ")
                undertakings[index].waiting = []
                finish(index, .failed, "given up, the reason is gone: \(left) not stopped")
            case .withdraw:
                guard let host = self.index(of: undertakings[index].intent.host), case .leaving = machines[host].phase
                else { continue }
                stay(host)
                finish(index, .failed, "given up before it left the cluster, the reason is gone")
            case .startServers:
                undertakings[index].waiting = []
            case .migrate, .forceOff, .boot, .fence, .cancelMigration: break
            }
        }
    }
}

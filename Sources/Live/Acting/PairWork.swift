import AgentKit
import Cycle
import Engine
import Facts
import Pacemaker
import Settings

/// The pair from this host's seat: what the other hosts tell, and what this one does.
struct PairWork {
    private let host: HostName
    private let link: ClusterLink?
    let post = Post()
    private let strikers: Set<HostName>
    private let hand: Hand
    private let approvals: Approvals
    private let file: NotesFile
    private(set) var notes: SeatNotes
    /// Intents of which it was told why they are not carried out.
    private var told: [String: String] = [:]
    private var waiting: [String: Intent] = [:]
    /// Placements that an earlier life of the daemon left here and nobody has taken up yet; nil before they were read.
    private var inherited: [Pacemaker.Placement]?
    /// What the last pass saw: what is begun is checked against it (S7), and the hand checks again at the moment it acts.
    private var picture: Picture?
    /// Who holds the newest data, as the last pass judged.
    private var newest: NewestData?
    /// When this life of the daemon began, at its first pass.
    private var began: Moment?

    init(_ settings: Settings) {
        host = settings.host
        file = NotesFile(directory: settings.dataDirectory)
        notes = file.read()
        hand = Hand(notes.activities)
        approvals = Approvals(directory: settings.dataDirectory)
        strikers = Set(settings.site.hosts.filter { $0.role == .striker }.map(\.name))
        let isNode = settings.site.hosts.first { $0.name == settings.host }?.role != .striker
        link = isNode && Cluster().isConfigured ? ClusterLink() : nil
    }

    func start() { link?.start() }
    func stop() { link?.stop() }

    // MARK: Hearing

    /// Takes in what was told since the last pass; what of it is news to people.
    mutating func hear(_ clock: SeatClock, _ reading: ClockReading) -> [String] {
        let ended = hand.activities.filter { activity in
            activity.state != .running && !notes.activities.contains(activity)
        }
        for boot in ended where boot.kind == .boot { notes.noteBoot(boot, by: host) }
        notes.activities = hand.activities
        if let news = link?.news() { notes.take(news, host: host) { clock.moment(ofBootMilliseconds: $0) } }
        notes.take(post.heard, on: host, strikers: strikers) { clock.moment(ofBootMilliseconds: $0) }
        notes.book.noteKeepers(post.keepers, ofStopOf: host)
        began = began ?? clock.steady(reading)
        // After a boot the stop before it is over, whether there is a cluster or not.
        if let stop = notes.book.stop(of: host), stop.at < clock.moment(ofBootMilliseconds: 0) {
            notes.book.endStop(of: host, at: clock.steady(reading))
        }
        file.write(notes)
        return ended.map { "\($0.kind.words) (\($0.rule.rawValue)) \($0.state.rawValue): \($0.because ?? "")" }
    }

    /// What the daemon itself has to say of acting.
    var alerts: [Alert] {
        let problem = link?.news().problem.map {
            Alert(
                level: .warning, key: "cluster.\(host).silent", host: host,
                text: "\(host) cannot exchange word with its peer through the cluster. \($0)")
        }
        return waiting.values.sorted { $0.id < $1.id }.map { Approvals.alert(for: $0, on: host) } + [problem].compactMap(\.self)
    }

    // MARK: Acting

    /// What a pass decided: gives up what it no longer asks for, and tells the peer.
    mutating func follow(_ record: PassRecord, _ clock: SeatClock) {
        let (picture, decision) = (record.picture, record.decision)
        self.picture = picture
        newest = decision.memory.newestData
        let mine = decision.intents.filter { $0.by == host }
        let wanted = Set(mine.map(\.id))
        hand.giveUp(exceptFor: wanted)
        approvals.keep(only: wanted)
        told = told.filter { wanted.contains($0.key) }
        waiting = waiting.filter { wanted.contains($0.key) }
        post.tell(word, clock)
        guard let link else { return }
        tell(picture, decision, by: link)
        tidy(picture, mine, link.news())
    }

    private func tell(_ picture: Picture, _ decision: Decision, by link: ClusterLink) {
        let bulletin = Bulletin(
            host: host, at: picture.now, summary: decision.hosts.first { $0.host == host },
            memoryFreeBytes: picture.hosts.first { $0.name == host }?.memoryFreeBytes, activities: hand.activities,
            newest: newest, book: notes.book)
        if let text = encoded(bulletin) { link.tell(text) }
    }

    /// Takes back what nobody needs any more: the claim, why this host once stopped, placements of an earlier life.
    private mutating func tidy(_ picture: Picture, _ mine: [Intent], _ news: ClusterLink.News) {
        let isMember = picture.hosts.first { $0.name == host }?.member?.known(at: picture.now) == true
        guard isMember, news.readAt != nil else { return }
        let isLeaving = hand.activities.contains { $0.kind == .withdraw && $0.state == .running }
        if !isLeaving, !mine.contains(where: { $0.kind == .withdraw }), let began {
            notes.settleStop(of: host, lifeBegan: began, at: picture.now)
        }
        let claim = notes.claim?.owner == host && !isLeaving && !mine.contains(where: \.needsClaim) ? news.claim?.text : nil
        let isStopNoted = notes.stops[host] != nil && !isLeaving
        let left = takeBack(news, wanted: Set(mine.flatMap(\.servers)))
        let now = SystemClocks().read().wallMilliseconds
        let over = notes.maintenance.filter { $0.value.isOver(atWallMilliseconds: now) }.keys
        guard claim != nil || isStopNoted || !left.isEmpty || !over.isEmpty else { return }
        Task.detached { [host] in
            // What could not be taken back now is found again by the next pass.
            let pacemaker = Pacemaker()
            if let claim { try? await pacemaker.drop(claim: claim) }
            if isStopNoted { try? await pacemaker.note(stopOf: host, nil) }
            for name in over { try? await pacemaker.note(maintenanceOf: name, nil) }
            for placement in left { try? await pacemaker.release(placement.server) }
        }
    }

    /// The inherited placements that are neither under way nor still asked for.
    private mutating func takeBack(_ news: ClusterLink.News, wanted: Set<ServerName>) -> [Pacemaker.Placement] {
        let running = Set(hand.activities.filter { $0.state == .running }.flatMap(\.servers))
        let known = inherited ?? news.placements.filter { $0.host == host }
        let left = known.filter { !running.contains($0.server) && !wanted.contains($0.server) }
        inherited = known.filter { !running.contains($0.server) && wanted.contains($0.server) }
        return left
    }

    /// Begins an intent; what is to be told of it when it is not begun, once.
    mutating func carryOut(_ intent: Intent, _ settings: Settings, _ state: SeatState, _ clock: SeatClock) -> String? {
        waiting[intent.id] = nil
        let isLeaving = intent.kind == .withdraw && notes.stops[host] != nil && state.cluster != .present
        if case .absent(let because) = state.cluster, !isLeaving {
            return once(intent, "Not carried out, observing only (\(because))")
        }
        switch settings.acting.mode(of: intent.rule) {
        case .observe: return once(intent, "Not carried out: Anvil is set to observe (acting.mode)")
        case .advise where !approvals.has(intent.id):
            waiting[intent.id] = intent
            return once(intent, "Waits for a person (anvil approve \(intent.id))")
        case .advise, .act: break
        }
        if intent.kind == .withdraw { noteStop(intent.stopReason ?? .unknown, intent.rule, clock) }
        var checked = intent
        // That a Striker knows why this host stops is asked for and waited for by the hand.
        checked.preconditions.removeAll { $0 == .stopRecorded(host) }
        if let unmet = picture.flatMap({ unmetPrecondition(of: checked, in: $0) }) {
            return once(intent, "Not now, \(unmet.words) does not hold")
        }
        let tools = ActingTools(
            now: { clock.steady(SystemClocks().read()) }, fencing: settings.acting.fencing,
            migrationsAtOnce: settings.acting.migrationsAtOnce,
            isLeaving: isLeaving, isStopKept: { [post, strikers] in !strikers.isDisjoint(with: post.keepers) },
            recordSeconds: settings.policy.recordSeconds)
        let begun = hand.begin(intent, settings.site, tools, predictedSeconds: predictedSeconds(intent))
        if let begun, begun.kind == .boot {
            notes.noteBoot(begun, by: host)
            remember(clock)
        }
        return once(intent, "\(intent.kind.words) (\(intent.rule.rawValue)) begins")
    }

    /// Notes why this host stops, on its own disk, and has it told.
    private mutating func noteStop(_ reason: StopReason, _ rule: Rule?, _ clock: SeatClock) {
        notes.noteStop(of: host, reason, rule, at: clock.steady(SystemClocks().read()))
        remember(clock)
    }

    private func remember(_ clock: SeatClock) {
        file.write(notes)
        post.tell(word, clock)
    }

    private var word: Word {
        Word(
            host: host, at: Moment(milliseconds: 0), newest: newest, book: notes.book,
            maintenance: link == nil ? nil : notes.maintenance)
    }

    /// The host is shut down, and no intent did it: true when that is told now.
    mutating func noteShutdown(_ clock: SeatClock) -> Bool {
        guard !strikers.contains(host), notes.book.stop(of: host) == nil else { return false }
        noteStop(.user, nil, clock)
        return true
    }

    /// Whether a Striker has on its own disk what this host last told.
    var isStopKept: Bool { !strikers.isDisjoint(with: post.keepers) }

    private func predictedSeconds(_ intent: Intent) -> Double? {
        guard intent.kind == .migrate, let picture else { return nil }
        let bytes = picture.servers.reduce(0.0) { intent.servers.contains($1.name) ? $0 + Double($1.memoryBytes) : $0 }
        return bytes / (picture.migrationBytesPerSecond ?? picture.policy.migrationBytesPerSecond)
    }

    private mutating func once(_ intent: Intent, _ text: String) -> String? {
        told.updateValue(text, forKey: intent.id) == text ? nil : "\(text): \(intent.because)"
    }
}

extension IntentKind {
    /// As people say it.
    var words: String {
        switch self {
        case .migrate: "Migration"
        case .withdraw: "Withdraw"
        case .stopServers: "Stop of servers"
        case .forceOff: "Forced stop of servers"
        case .boot: "Boot"
        case .startServers: "Start of servers"
        case .fence: "Fencing"
        case .cancelMigration: "Breaking off a migration"
        }
    }
}

extension SeatNotes {
    /// Takes over what was read of the cluster. `moment` turns a time of the boot's clock into a moment.
    mutating func take(_ news: ClusterLink.News, host: HostName, _ moment: (Int64) -> Moment) {
        guard news.readAt != nil else { return }
        for (name, stamped) in news.bulletins where name != host {
            // A bulletin of another version that we cannot read counts as silence.
            guard let bulletin: Bulletin = decoded(stamped.text) else { continue }
            hear(bulletin, at: moment(stamped.bootMilliseconds))
        }
        maintenance = news.maintenance
        claim = news.claim.flatMap { stamped in
            guard var read = ClaimText.claim(stamped.text) else { return nil }
            if let known = claim, known.owner == read.owner, known.rule == read.rule { return known }
            if read.owner != host { read.at = moment(stamped.bootMilliseconds) }
            return read
        }
        stops = news.stops.reduce(into: [:]) { records, entry in
            let words = entry.value.text.words
            guard let reason = words.first.flatMap(StopReason.init) else { return }
            let rule = words.last.flatMap(Rule.init)
            let known = stops[entry.key].flatMap { $0.reason == reason && $0.rule == rule ? $0 : nil }
            records[entry.key] =
                known
                ?? StopRecord(reason: reason, at: moment(entry.value.bootMilliseconds), rule: rule, keptBy: [host, entry.key])
        }
    }
}

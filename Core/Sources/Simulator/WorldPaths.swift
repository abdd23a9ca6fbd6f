import Cycle
import Facts

/// How what one host knows comes to another.
extension World {
    /// Every running host's agents scan and tell; then every running host reads what has reached it.
    mutating func gather() {
        for index in seats.indices where plant.machines[index].scans { scan(index) }
        for index in seats.indices where plant.machines[index].scans { post(index) }
        plant.deliverLetters()
        for index in seats.indices where plant.machines[index].scans { read(index) }
    }

    private mutating func scan(_ index: Int) {
        let batches = plant.scan(host: index, policy: policy)
        let before = seats[index].changes.count
        for (agent, batch) in batches {
            seats[index].take(batch.shifted(by: plant.machines[index].clockAhead))
            seats[index].bulletin.note(batch.shifted(by: plant.machines[index].clockAhead), of: agent)
        }
        let news = seats[index].changes[before...]
        if !news.isEmpty { tellFacts(Array(news), by: seats[index].host) }
    }

    /// Puts what the host has to tell into every database and, from node to node, into the cluster.
    private mutating func post(_ index: Int) {
        let machine = plant.machines[index]
        seats[index].bulletin.number += 1
        seats[index].bulletin.activities = ownActivities(of: index)
        seats[index].bulletin.summary = summary(of: index)
        seats[index].bulletin.newest = wordOfNewest(of: index)
        seats[index].bulletin.claim = machine.role == .node ? claim(seenBy: index) : nil
        seats[index].bulletin.book = machine.book
        seats[index].bulletin.clockAhead = plant.machines[index].clockAhead
        seats[index].bulletin.writtenAt = plant.now
        plant.send(seats[index].bulletin, from: machine)
    }

    /// What a host thinks of itself, as old as it is when it is told.
    private func summary(of index: Int) -> HostAssessment? {
        let seat = seats[index]
        guard let told = seat.decision?.hosts.first(where: { $0.host == seat.host }), let judgedAt = seat.picture?.now else {
            return nil
        }
        return told.aged(bySeconds: max(0, plant.clock(of: index).secondsSince(judgedAt)))
    }

    private func wordOfNewest(of index: Int) -> NewestData? {
        guard var word = seats[index].memory.newestData else { return nil }
        if !word.keptBy.contains(seats[index].host) { word.keptBy = (word.keptBy + [seats[index].host]).sorted() }
        return word
    }

    /// Takes the newest bulletin of each other host out of the databases that it can ask, and what the cluster brought.
    private mutating func read(_ index: Int) {
        let me = seats[index].host
        var newest: [Bulletin] = []
        var heardStriker = plant.machines[index].role == .striker
        for store in plant.machines.indices where plant.canUse(databaseOf: plant.machines[store], from: plant.machines[index]) {
            heardStriker = true
            for bulletin in plant.machines[store].database.bulletins where bulletin.from != me {
                guard let known = newest.firstIndex(where: { $0.from == bulletin.from }) else {
                    newest.append(bulletin)
                    continue
                }
                if newest[known].number < bulletin.number { newest[known] = bulletin }
            }
        }
        newest.sort { $0.from < $1.from }
        for bulletin in newest { take(bulletin, withLines: true, at: index) }
        for bulletin in plant.clusterInbox.removeValue(forKey: me) ?? [] { take(bulletin, withLines: false, at: index) }
        if heardStriker { seats[index].strikerSeenAt = plant.now }
    }

    /// - Parameter withLines: the cluster carries no agents' lines, but is the only way for a summary.
    private mutating func take(_ bulletin: Bulletin, withLines: Bool, at index: Int) {
        var heard = seats[index].heard[bulletin.from] ?? Heard()
        defer { seats[index].heard[bulletin.from] = heard }
        let ahead = plant.machines[index].clockAhead
        // Clocks of two hosts are not compared: what was told counts from when it arrived.
        let shift = ahead - bulletin.clockAhead + bulletin.arrivedAt - bulletin.writtenAt
        if withLines {
            guard bulletin.number > heard.linesNumber else { return }
            for entry in bulletin.entries {
                if let entry, entry.number > heard.linesNumber { seats[index].take(entry.batch.shifted(by: shift)) }
            }
            heard.linesNumber = bulletin.number
        } else if let summary = bulletin.summary {
            let at = plant.moment.shifted(by: ahead - (plant.now - bulletin.arrivedAt))
            heard.summary = Observed(
                summary, since: at, observedAt: at, staleAfterSeconds: policy.stalePeriods * Numbers.quickPeriodSeconds)
        }
        guard bulletin.number > heard.number else { return }
        heard.number = bulletin.number
        heard.activities = bulletin.activities.map { $0.shifted(by: shift) }
        heard.newest = bulletin.newest
        heard.claim = bulletin.claim
        if plant.machines[index].book != bulletin.book {
            plant.machines[index].book.merge(bulletin.book, shiftedBy: shift)
        }
    }

    // MARK: What a pass sees beside the facts

    func ownActivities(of index: Int) -> [Activity] {
        let ahead = plant.machines[index].clockAhead
        return plant.undertakings.filter { $0.intent.by == seats[index].host }.map { undertaking in
            undertaking.activity { plant.moment(at: $0).shifted(by: ahead) }
        }
    }

    func activities(seenBy index: Int) -> [Activity] {
        guard !plant.undertakings.isEmpty || seats[index].heard.values.contains(where: { !$0.activities.isEmpty }) else {
            return []
        }
        let others = seats[index].heard.sorted { $0.key < $1.key }.flatMap { $0.value.activities }
        let all = ownActivities(of: index) + others
        return all.enumerated().sorted { ($0.element.startedAt, $0.offset) < ($1.element.startedAt, $1.offset) }.map(\.element)
    }

    /// A member reads the claim in the cluster's own store; a Striker knows what members told.
    func claim(seenBy index: Int) -> Claim? {
        let machine = plant.machines[index]
        guard machine.role == .node else {
            return seats[index].heard.sorted { $0.key < $1.key }.compactMap(\.value.claim).last
        }
        guard machine.isMember, var claim = plant.claim else { return nil }
        claim.at = claim.at.shifted(by: plant.machines[index].clockAhead)
        return claim
    }

    /// The newest word of others. Two of the same generation that contradict each other are no word.
    func newestData(heardBy index: Int) -> NewestData? {
        let words = seats[index].heard.sorted { $0.key < $1.key }.compactMap(\.value.newest)
        guard let newest = words.map(\.generation).max() else { return nil }
        let last = words.filter { $0.generation == newest }
        return last.dropFirst().reduce(last.first) { NewestData.newer($0, $1) }
    }
}

/// What a seat has heard of one other host.
struct Heard: Sendable {
    /// The newest bulletin of which it knows all but the lines, and the newest of which it knows the lines.
    var number = -1
    var linesNumber = -1
    var activities: [Activity] = []
    var newest: NewestData?
    var claim: Claim?
    var summary: Observed<HostAssessment>?
}

extension AgentBatch {
    /// The same as stamped by a clock that is so far ahead.
    func shifted(by milliseconds: Int64) -> AgentBatch {
        guard milliseconds != 0 else { return self }
        var batch = self
        batch.at = at.shifted(by: milliseconds)
        batch.run.since = run.since.shifted(by: milliseconds)
        batch.run.ranAt = run.ranAt?.shifted(by: milliseconds)
        batch.run.succeededAt = run.succeededAt?.shifted(by: milliseconds)
        return batch
    }
}

extension Activity {
    fileprivate func shifted(by milliseconds: Int64) -> Activity {
        guard milliseconds != 0 else { return self }
        var activity = self
        activity.startedAt = startedAt.shifted(by: milliseconds)
        activity.changedAt = changedAt.shifted(by: milliseconds)
        activity.predictedEnd = predictedEnd?.shifted(by: milliseconds)
        return activity
    }
}

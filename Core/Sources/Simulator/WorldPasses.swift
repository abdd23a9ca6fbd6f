import Cycle
import Facts

extension World {
    /// One pass of one seat: the product's own cycle, then what it asks for is done or refused.
    ///
    /// - Parameter site: what is configured: the same for all passes of one moment.
    mutating func pass(of index: Int, site: Site) {
        let state = seatState(of: index, site: site)
        let stored = seats[index].cycle
        let now = plant.clock(of: index)
        var picture = seats[index].table.picture(of: state, at: now)
        if let jump = plant.machines[index].clockJump, abs(jump.seconds) > policy.clockJumpSeconds {
            picture.agentAlerts += [jump.alert(on: seats[index].host, at: now)].compactMap(\.self)
        }
        var environment = SeatEnvironment(picture: picture)
        let decision: Decision
        do {
            decision = try seats[index].cycle.pass(in: &environment, decidedBy: controller)
        } catch {
            plant.violation(nil, "the pass itself failed: \(error)", by: seats[index].host)
            return
        }
        if dies(.afterDeciding, index, environment.intents) {
            seats[index].cycle = stored
            return
        }
        keep(decision, environment, seat: index)
        if dies(.afterRecording, index, environment.intents) || dies(.afterStopping, index, environment.intents) { return }
        let wasBusy = plant.isBusy
        plant.giveUp(of: seats[index].host, exceptFor: Set(decision.intents.map(\.id)))
        releaseClaim(of: seats[index].host, decision)
        for intent in environment.intents { carryOut(intent) }
        // Without an undertaking a judgement changes nothing on the site.
        if wasBusy || !environment.intents.isEmpty { settle() }
    }

    /// Whether a story kills the daemon here: at the first pass in which it has something to do.
    private mutating func dies(_ point: FaultPoint, _ index: Int, _ intents: [Intent]) -> Bool {
        guard plant.machines[index].daemon.killAt == point, !intents.isEmpty else { return false }
        if point == .afterStopping && !intents.contains(where: { $0.kind == .withdraw }) { return false }
        plant.endDaemon(index)
        noteSiteChange()
        return true
    }

    private mutating func keep(_ decision: Decision, _ environment: SeatEnvironment, seat index: Int) {
        let changes = seats[index].changes
        seats[index].changes = []
        if !decision.isSameJudgement(as: seats[index].decision) { noteNews() }
        seats[index].picture = environment.picture
        seats[index].decision = decision
        seats[index].memory = decision.memory
        plant.machines[index].lastPass = environment.picture.now
        let epoch = plant.epoch.milliseconds + plant.machines[index].clockAhead
        seats[index].lookAgainAt = decision.lookAgainAt.map { $0.milliseconds - epoch }.flatMap { $0 > plant.now ? $0 : nil }
        guard let record = environment.record else { return }
        if record.isNewDecision || !record.alertChanges.isEmpty { noteNews() }
        noteChanges(changes, seat: index)
        tellJudgement(record, by: seats[index].host)
        onPass?(seats[index].host, record, changes)
    }

    private func seatState(of index: Int, site: Site) -> SeatState {
        let ahead = plant.machines[index].clockAhead
        var state = SeatState(seat: seats[index].host, site: site, policy: policy)
        state.claim = claim(seenBy: index)
        state.activities = activities(seenBy: index)
        state.maintenance = plant.maintenance?.shifted(by: ahead)
        for other in plant.machines.indices {
            guard let maintenance = plant.machines[other].maintenance else { continue }
            state.hostMaintenance[plant.machines[other].name] = maintenance.shifted(by: ahead)
        }
        for name in plant.machines[index].book.entries.keys {
            state.stops[name] = plant.machines[index].book.stop(of: name)
            state.histories[name] = plant.machines[index].book.history(of: name)
        }
        for (name, heard) in seats[index].heard where heard.summary != nil { state.summaries[name] = heard.summary }
        state.newestData = newestData(heardBy: index)
        state.strikerSeenAt = seats[index].strikerSeenAt.map { plant.moment(at: $0).shifted(by: ahead) }
        state.migrationBytesPerSecond = Numbers.migrationBytesPerSecond
        state.memory = seats[index].memory
        return state
    }

    /// A host that stopped no longer says anything: what it alone had said counts as unsaid.
    mutating func forgetSeatsThatStopped() {
        for index in seats.indices where !plant.machines[index].scans {
            seats[index].lookAgainAt = nil
            log.forget(seats[index].host)
        }
    }
}

extension Plant {
    var maintenanceEnds: [Int64] {
        let all = machines.compactMap { $0.maintenance?.until } + [maintenance?.until].compactMap { $0 }
        return all.map { $0.milliseconds - epoch.milliseconds }
    }
}

extension Maintenance {
    fileprivate func shifted(by milliseconds: Int64) -> Maintenance {
        Maintenance(until: until?.shifted(by: milliseconds), handsOff: handsOff)
    }
}

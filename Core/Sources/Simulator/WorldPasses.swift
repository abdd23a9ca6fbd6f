import Cycle
import Facts

extension World {
    /// Every running host's agents scan, and what they say goes to all that it can reach.
    mutating func gather() {
        for index in seats.indices where plant.machines[index].scans {
            let batches = plant.scan(host: index, policy: policy)
            let receivers = seats.indices.filter {
                $0 != index && plant.machines[$0].scans && plant.reaches(plant.machines[index], plant.machines[$0])
            }
            let before = seats[index].changes.count
            for batch in batches { seats[index].take(batch) }
            let news = seats[index].changes[before...]
            if !news.isEmpty { tellFacts(Array(news), by: seats[index].host) }
            for receiver in receivers {
                for batch in batches { seats[receiver].take(batch) }
            }
        }
    }

    /// One pass of one seat: the product's own cycle, then what it asks for is done or refused.
    mutating func pass(of index: Int) {
        let state = seatState(of: index)
        var environment = SeatEnvironment(picture: seats[index].table.picture(of: state, at: plant.moment))
        let decision: Decision
        do {
            decision = try seats[index].cycle.pass(in: &environment, decidedBy: controller)
        } catch {
            plant.violation(nil, "the pass itself failed: \(error)", by: seats[index].host)
            return
        }
        keep(decision, environment, seat: index)
        plant.giveUp(of: seats[index].host, exceptFor: Set(decision.intents.map(\.id)))
        releaseClaim(of: seats[index].host, decision)
        for intent in environment.intents { carryOut(intent) }
        settle()
    }

    private mutating func keep(_ decision: Decision, _ environment: SeatEnvironment, seat index: Int) {
        let changes = seats[index].changes
        seats[index].changes = []
        seats[index].picture = environment.picture
        seats[index].decision = decision
        seats[index].memory = decision.memory
        let epoch = plant.epoch.milliseconds
        seats[index].lookAgainAt = decision.lookAgainAt.map { $0.milliseconds - epoch }.flatMap { $0 > plant.now ? $0 : nil }
        guard let record = environment.record else { return }
        if record.isNewDecision || !record.alertChanges.isEmpty { lastChange = plant.now }
        noteChanges(changes)
        tellJudgement(record, by: seats[index].host)
        onPass?(seats[index].host, record, changes)
    }

    private func seatState(of index: Int) -> SeatState {
        let host = seats[index].host
        var state = SeatState(seat: host, site: plant.site, policy: policy)
        state.claim = plant.claim
        state.activities = plant.undertakings.filter { isHeard($0.intent.by, at: host) }.map { $0.activity(plant.moment(at:)) }
        state.maintenance = plant.maintenance
        for machine in plant.machines { state.hostMaintenance[machine.name] = machine.maintenance }
        state.stops = plant.stops
        state.migrationBytesPerSecond = Numbers.migrationBytesPerSecond
        state.memory = seats[index].memory
        return state
    }

    /// Whether what a host does is known at a seat. What a host did before it stopped stays known.
    private func isHeard(_ host: HostName, at seat: HostName) -> Bool {
        guard host != seat, let from = plant.machine(host), let to = plant.machine(seat), from.scans else { return true }
        return plant.reaches(from, to)
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
    /// Whether what one host says reaches another: nodes by the cluster, all by a Striker's database that both can use.
    func reaches(_ from: Machine, _ to: Machine) -> Bool {
        if from.isMember && to.isMember && !isCut(from.name, to.name) { return true }
        return machines.contains { store in
            store.role == .striker && store.scans && store.databaseUp
                && (store.name == from.name || !isCut(store.name, from.name))
                && (store.name == to.name || !isCut(store.name, to.name))
        }
    }

    /// Whether two hosts hear nothing of each other. A cut of one network leaves the others.
    func isCut(_ one: HostName, _ other: HostName) -> Bool {
        cuts.contains(Cut(one, other, network: nil))
    }

    var maintenanceEnds: [Int64] {
        let all = machines.compactMap { $0.maintenance?.until } + [maintenance?.until].compactMap { $0 }
        return all.map { $0.milliseconds - epoch.milliseconds }
    }
}

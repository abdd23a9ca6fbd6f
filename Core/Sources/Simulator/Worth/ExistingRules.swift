import Facts

/// The rules of the existing implementation (Anvil! M3), read from its source, with those of its defects that matter to a
/// decision, each by its letter (`D2` ...). N0 to N15 are the steps of its analysis on a node, in its order.
///
/// What it stores between two loops is kept in the memory's holds, under keys of its own.
enum ExistingRules {
    /// A loop takes its 60 s of sleep and about 15 s of running.
    static let loopSeconds = 75.0
    static let delaySeconds = 120.0
    static let leastHoldUpSeconds = 600.0
    static let bootChargePercent = 35.0
    static let heatLimit = 5.0
    static let healthDifference = 2.0
    /// D12: a fan or supply that was repaired counts on until somebody deletes its row by hand. Chosen: after 30 days.
    static let forgottenSeconds = 30.0 * 86_400

    static func judge(_ picture: Picture) -> Decision {
        var decision = Bystander.judge(picture) { _ in [] }
        var acts = Cluster.fenceOnly(picture)
        if isTurn(picture) {
            var round = Round(picture, decision.memory)
            let isStriker = picture.hosts.contains { $0.name == picture.seat && $0.role == .striker }
            acts = (isStriker ? round.boot() : round.analyse()) + acts + Cluster.startTogether(picture)
            decision.memory = round.memory
        }
        for intent in acts where !decision.intents.contains(where: { $0.id == intent.id }) { decision.intents.append(intent) }
        // Its loop goes on whatever happens; in a simulated year in which nothing does, only then it needs to be looked at.
        if isUnsettled(picture, decision.memory) { decision.lookAgainAt = nextTurn(picture) }
        return decision
    }

    private static func period(_ picture: Picture) -> Int64 {
        let pass = Int64(picture.policy.passPeriodSeconds * 1000)
        return Int64(loopSeconds * 1000) / pass * pass
    }

    /// Everything waits for the loop, which takes no more part in anything else.
    private static func isTurn(_ picture: Picture) -> Bool {
        picture.now.milliseconds % period(picture) < Int64(picture.policy.passPeriodSeconds * 1000)
    }

    private static func nextTurn(_ picture: Picture) -> Moment {
        let period = period(picture)
        return Moment(milliseconds: (picture.now.milliseconds / period + 1) * period)
    }

    private static func isUnsettled(_ picture: Picture, _ memory: Memory) -> Bool {
        memory.holds.contains { !$0.key.hasPrefix("m3.row/") && !$0.key.hasPrefix("m3.full/") }
            || picture.hosts.contains { $0.role == .node && !picture.isMember($0.name) }
            || picture.servers.contains { $0.state != .running }
    }
}

extension Cluster {
    static func fenceOnly(_ picture: Picture) -> [Intent] {
        guard picture.isMember(picture.seat), let peer = picture.peer else { return [] }
        return fence(peer, picture)
    }

    /// Safe-start waits without limit for the peer: one node alone starts nothing.
    static func startTogether(_ picture: Picture) -> [Intent] {
        guard picture.isMember(picture.seat), let peer = picture.peer, picture.isMember(peer.name) else { return [] }
        return start(picture)
    }
}

extension ExistingRules {
    /// One loop of one host.
    struct Round {
        let picture: Picture
        var memory: Memory
        private var now: Moment { picture.now }
        private var me: HostName { picture.seat }

        init(_ picture: Picture, _ memory: Memory) {
            self.picture = picture
            self.memory = memory
        }

        // MARK: A node

        mutating func analyse() -> [Intent] {
            guard picture.isMember(me), let peer = picture.peer else { return [] }
            let (mine, theirs) = (power(me), power(peer.name))
            let (heat, theirHeat) = (temperature(me), temperature(peer.name))
            let sickness = sicknessAge(peer.name)
            let here = picture.servers(on: me)
            guard picture.isMember(peer.name) else { return alone(mine, heat, here) }
            // N6: while a server migrates nothing is decided.
            if picture.servers.contains(where: { $0.state == .migrating }) { return [] }
            let isSource = picture.hosts.first { $0.name == me }?.storage?.value == .syncSource
            if let acts = forPower(peer.name, mine, theirs, here, isSource) { return acts }
            if let acts = forHeat(peer.name, heat, theirHeat, here, isSource) { return acts }
            // N14.
            if sickness > ExistingRules.delaySeconds, !picture.servers(on: peer.name).isEmpty {
                return pull(peer.name, .h1)
            }
            return []
        }

        /// N4, N5. D7: the tool that stops a node gives up when servers run and the peer is not there, so only a node that
        /// hosts nothing ever goes.
        private func alone(_ power: PowerState, _ heat: HeatState, _ here: [Server]) -> [Intent] {
            guard here.isEmpty else { return [] }
            if heat.level == 4 { return withdraw(.thermal) }
            if power.seconds > ExistingRules.delaySeconds, power.holdUpSeconds < ExistingRules.leastHoldUpSeconds {
                return withdraw(.power)
            }
            return []
        }

        /// N7 to N10, and N15.
        private func forPower(
            _ peer: HostName, _ mine: PowerState, _ theirs: PowerState, _ here: [Server], _ isSource: Bool
        ) -> [Intent]? {
            let iAmDark = mine.level == 2 && mine.seconds >= ExistingRules.delaySeconds
            let isPeerDark = theirs.level == 2 && theirs.seconds >= ExistingRules.delaySeconds
            if iAmDark && isPeerDark {
                if mine.holdUpSeconds < ExistingRules.leastHoldUpSeconds, !isSource {
                    // N7. D8: no reason is stored, so no Striker ever boots this node: as if a person had stopped it.
                    return leave(peer, here, .user)
                }
                return shed(peer, here, .power, isSource)
            }
            if isPeerDark { return pull(peer, .p2) }
            if iAmDark {
                if here.isEmpty && !isSource { return withdraw(.power) }
                if mine.holdUpSeconds < ExistingRules.leastHoldUpSeconds, !isSource { return leave(peer, here, .power) }
            }
            return nil
        }

        /// N11 to N13, and N15.
        private func forHeat(
            _ peer: HostName, _ mine: HeatState, _ theirs: HeatState, _ here: [Server], _ isSource: Bool
        ) -> [Intent]? {
            let iAmHot = mine.level >= 3 && mine.seconds > ExistingRules.delaySeconds
            let isPeerHot = theirs.level >= 3 && theirs.seconds > ExistingRules.delaySeconds
            if iAmHot && isPeerHot {
                if here.isEmpty && !isSource { return withdraw(.thermal) }
                if mine.level == 4 && !isSource { return leave(peer, here, .thermal) }
                return shed(peer, here, .thermal, isSource)
            }
            if isPeerHot { return pull(peer, .t5) }
            if iAmHot && !isSource { return leave(peer, here, .thermal) }
            return nil
        }

        /// N15: the one that hosts more memory pulls, node 1 on a tie; the other waits and goes once it is empty.
        private func shed(_ peer: HostName, _ here: [Server], _ reason: StopReason, _ isSource: Bool) -> [Intent] {
            let rule: Rule = reason == .power ? .p3 : .t4
            if isSource { return pull(peer, rule) }
            guard !here.isEmpty else { return withdraw(reason) }
            let bytes = (here.reduce(0) { $0 + $1.memoryBytes }, picture.servers(on: peer).reduce(0) { $0 + $1.memoryBytes })
            return bytes.0 > bytes.1 || (bytes.0 == bytes.1 && me < peer) ? pull(peer, rule) : []
        }

        // MARK: Acts

        /// D7: servers go to the peer, even where that fails too; only an empty node goes.
        private func leave(_ peer: HostName, _ here: [Server], _ reason: StopReason) -> [Intent] {
            guard !here.isEmpty else { return withdraw(reason) }
            return [move(here.map(\.name), from: me, to: peer, by: peer, reason == .thermal ? .t2 : .p4)]
        }

        private func withdraw(_ reason: StopReason) -> [Intent] {
            [
                Intent(
                    kind: .withdraw, rule: reason == .thermal ? .t3 : .p4, by: me, host: me, because: "powers off",
                    preconditions: [.hostsNothing(me)], stopReason: reason)
            ]
        }

        private func pull(_ peer: HostName, _ rule: Rule) -> [Intent] {
            let there = picture.servers(on: peer).map(\.name)
            return there.isEmpty ? [] : [move(there, from: peer, to: me, by: me, rule)]
        }

        private func move(_ names: [ServerName], from: HostName, to: HostName, by: HostName, _ rule: Rule) -> Intent {
            Intent(
                kind: .migrate, rule: rule, by: me, host: from, servers: names, to: to, because: "\(by) pulls",
                preconditions: [.isMember(to)])
        }

        // MARK: A Striker

        /// Boots nodes that are off. No order, no lease, no runtime, no time of steady mains; for those that died no charge.
        mutating func boot() -> [Intent] {
            for node in picture.hosts where !picture.isOff(node) {
                memory.holds.removeAll { $0.key == "m3.off/\(node.name)" }
            }
            return picture.hosts.filter { $0.role == .node && picture.isOff($0) }.compactMap { node in
                // It looks only at hosts that were not heard of for 120 s.
                guard secondsOff(node.name) >= ExistingRules.delaySeconds else { return nil }
                let power = power(node.name)
                // D4: no cool-down; D5: of the sensors only the first by name counts, which is seldom the hot one.
                let may =
                    switch node.openStop?.reason {
                    case .user?: false
                    case .power?: power.level == 1 && power.chargePercent >= ExistingRules.bootChargePercent
                    case .thermal?: true
                    case .unknown?, nil: power.level != 2
                    }
                return may ? Intent(kind: .boot, rule: .r1, by: me, host: node.name, because: "is to run") : nil
            }
        }

        private mutating func secondsOff(_ host: HostName) -> Double {
            let key = "m3.off/\(host)"
            if let hold = memory.holds.first(where: { $0.key == key }) { return now.secondsSince(hold.since) }
            memory.holds.append(Hold(key: key, since: now, observedAt: now))
            return 0
        }
    }
}

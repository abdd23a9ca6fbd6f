import Engine
import Facts
import Testing

/// A small generator with a seed, so that a failing case can be made again.
struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
    mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }
}

/// Things that happen to the standard pair by chance, and what must hold in every decision about it.
@Suite("What holds of every decision") struct PropertyTests {
    static let seeds = Array(UInt64(1)...8)

    /// A pair to which things happen; `look` sees each picture and its decision.
    static func live(_ seed: UInt64, _ look: (Picture, Decision) -> Void) {
        var dice = Dice(state: seed)
        var pair = StandardPair(separateUPSes: dice.roll(2) == 0)
        for _ in 0..<40 {
            happen(&pair, &dice)
            for _ in 0...dice.roll(9) {
                let decision = pair.run(5)
                var picture = pair.picture
                picture.memory = decision.memory
                look(picture, decide(picture))
            }
        }
    }

    static func happen(_ pair: inout StandardPair, _ dice: inout Dice) {
        let host = dice.roll(2) == 0 ? "n1" : "n2"
        let sources = [["ups1"], ["ups2"], ["ups1", "ups2"]][dice.roll(3)]
        switch dice.roll(14) {
        case 0: pair.mains(sources, isOn: false, runtimeSeconds: Double(dice.roll(4000)))
        case 1, 2: pair.mains(sources, isOn: true, runtimeSeconds: 3600)
        case 3: pair.fault(host, "fan\(dice.roll(3))", .fanFailed)
        case 4: pair.fault(host, "array0", .arrayDegraded)
        case 5, 6: for key in ["fan0", "fan1", "fan2", "array0"] { pair.repair(host, key) }
        case 7: pair.heat(host, sensors: dice.roll(9), .warning)
        case 8: pair.heat(host, sensors: dice.roll(9), .critical)
        case 9: pair.heat(host, sensors: 12, .nominal)
        case 10: pair.place(host)
        case 11: pair.deaf = dice.roll(2) == 0 ? [] : [sources[0]]
        case 12: pair.host(host) { $0.storage?.value = dice.roll(2) == 0 ? .upToDate : .syncTarget }
        default: pair.host(host) { $0.member?.value = dice.roll(4) != 0 }
        }
    }

    @Test("the same picture gives the same decision", arguments: seeds) func replay(seed: UInt64) {
        Self.live(seed) { picture, decision in
            #expect(decide(picture) == decision, "the same picture was judged in two ways (seed \(seed))")
        }
    }

    @Test("S1: the last node leaves only by P4 or T3, two at once only so", arguments: seeds) func lastNode(seed: UInt64) {
        Self.live(seed) { picture, decision in
            let leaving = decision.intents.filter { $0.kind == .withdraw }
            let members = picture.hosts.filter { $0.member?.value == true }.count
            for intent in leaving where leaving.count > 1 || members < 2 {
                #expect(intent.rule == .p4 || intent.rule == .t3, "\(intent.rule) takes the last node away (seed \(seed))")
            }
        }
    }

    @Test("S2: a host with servers never withdraws, nor does a sync source while its peer hosts some", arguments: seeds)
    func onlyEmpty(seed: UInt64) {
        Self.live(seed) { picture, decision in
            for intent in decision.intents where intent.kind == .withdraw {
                let hosted = picture.servers.filter { $0.on?.value == intent.host && $0.state != .stopped }
                #expect(hosted.isEmpty, "\(intent.host) withdraws with servers on it (seed \(seed))")
            }
        }
    }

    @Test("S4: servers move only to a fit node that is no worse", arguments: seeds) func noWorse(seed: UInt64) {
        Self.live(seed) { picture, decision in
            for intent in decision.intents where intent.kind == .migrate {
                guard let to = decision.hosts.first(where: { $0.host == intent.to }),
                    let from = decision.hosts.first(where: { $0.host == intent.host })
                else { continue }
                #expect(to.isMember == .good, "servers go to a host that is no member (seed \(seed))")
                #expect(!to.isCritical, "servers go to a critically hot host (seed \(seed))")
                if intent.rule == .h1 { #expect(to.risk < from.risk, "servers go to the higher risk (seed \(seed))") }
                if !from.isCritical, intent.rule == .h1 || intent.rule == .t5 {
                    #expect(!(to.power != .good && from.power == .good), "servers leave good power (seed \(seed))")
                }
            }
        }
    }

    @Test("S5: where nothing is heard any more, nothing is begun", arguments: seeds) func unknown(seed: UInt64) {
        var dice = Dice(state: seed)
        var pair = StandardPair()
        if dice.roll(2) == 0 { pair.fault("n1", "fan1", .fanFailed) }
        pair.heat("n1", sensors: dice.roll(12), .warning)
        pair.run(Double(dice.roll(100)))
        let decision = pair.run(7200, hearing: false)
        #expect(decision.said == [], "silence alone made it act: \(decision.said) (seed \(seed))")
    }

    @Test("S10: every intent says why, in a sentence", arguments: seeds) func reasons(seed: UInt64) {
        Self.live(seed) { _, decision in
            for because in decision.intents.map(\.because) + decision.refusals.map(\.because) + decision.alerts.map(\.text) {
                #expect(because.hasSuffix(".") || because.hasSuffix(")"), "no sentence: \(because)")
                #expect(!because.contains("  ") && !because.contains(".."), "untidy: \(because)")
                #expect(!because.contains("nan") && !because.contains("inf "), "no number: \(because)")
            }
        }
    }

    @Test("a healthy sensor more changes nothing, a fault more never lowers the risk", arguments: seeds)
    func monotone(seed: UInt64) {
        Self.live(seed) { picture, decision in
            var more = picture
            more.sensors.append(StandardPair.sensor("n1", 99, 50, .nominal, at: picture.now))
            #expect(decide(more).intents == decision.intents, "a healthy sensor changed the plan (seed \(seed))")
            var worse = picture
            let health = Health(key: "fan9", kind: .fanFailed, reason: "fan 9 failed")
            let seen = Observed(health, since: picture.now, observedAt: picture.now, staleAfterSeconds: 45)
            worse.health.append(HealthReport(host: "n1", agent: "scan-ipmi", health: seen))
            #expect(decide(worse).hosts[0].risk >= decision.hosts[0].risk, "a fault lowered the risk (seed \(seed))")
        }
    }

    @Test("names swapped give the mirrored plan, but for the last question", arguments: seeds) func mirrored(seed: UInt64) {
        Self.live(seed) { picture, decision in
            guard decision.kept.last?.question.contains("first by name") != true else { return }
            let mirrored = decide(swapped(picture))
            let plan = Set(decision.said.map(swapped))
            #expect(Set(mirrored.said) == plan, "n1 and n2 are treated differently (seed \(seed)): \(mirrored.said), \(plan)")
        }
    }

    private func swapped(_ text: String) -> String {
        text.split(separator: " ").map { $0 == "n1" ? "n2" : $0 == "n2" ? "n1" : String($0) }.joined(separator: " ")
    }

    private func swapped(_ picture: Picture) -> Picture {
        let swap: (String) -> String = { $0 == "n1" ? "n2" : $0 == "n2" ? "n1" : $0 }
        var other = picture
        other.seat = swap(picture.seat)
        for index in other.hosts.indices { other.hosts[index].name = swap(other.hosts[index].name) }
        for index in other.servers.indices {
            let on = other.servers[index].on?.value
            other.servers[index].on?.value = on.map(swap)
        }
        for index in other.cords.indices { other.cords[index].host = swap(other.cords[index].host) }
        for index in other.sensors.indices { other.sensors[index].host = swap(other.sensors[index].host) }
        for index in other.health.indices { other.health[index].host = swap(other.health[index].host) }
        for index in other.agents.indices { other.agents[index].host = swap(other.agents[index].host) }
        let memory = picture.memory
        other.memory.holds = memory.holds.map { hold in
            var hold = hold
            let parts = hold.key.split(separator: "/").map(String.init)
            hold.key = parts.map(swap).joined(separator: "/")
            return hold
        }
        other.memory.latches = memory.latches.map { Latch(rule: $0.rule, host: swap($0.host), since: $0.since) }
        other.memory.holdUps = memory.holdUps.map { HoldUpRecord(host: swap($0.host), seconds: $0.seconds, at: $0.at) }
        other.memory.mainsSince = memory.mainsSince.map { MainsRecord(host: swap($0.host), since: $0.since) }
        other.memory.moves = memory.moves.map { move in
            MoveRecord(cause: move.cause.split(separator: "/").map { swap(String($0)) }.joined(separator: "/"), at: move.at)
        }
        return other
    }
}

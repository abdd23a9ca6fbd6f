import Facts
import Testing

@testable import Engine

/// Recovery over pictures drawn by chance: nodes on and off, seats of nodes and Strikers, every value known, wrong and unknown.
@Suite("Recovery: what always holds") struct RecoveryPropertyTests {
    /// A small generator of its own, so that a seed gives the same pictures anywhere.
    struct Draw {
        var state: UInt64
        mutating func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(count))
        }
        mutating func one<Value>(of values: [Value]) -> Value { values[next(values.count)] }
    }

    static func picture(_ seed: Int) -> OffPair {
        var draw = Draw(state: UInt64(seed) &* 7919 &+ 17)
        var off = OffPair(
            reason: draw.one(of: [.power, .thermal, .user, .unknown, nil]), rule: draw.one(of: [.p3, .p4, .t3, .t4, nil]),
            stoppedSecondsAgo: draw.one(of: [100, 700, 2000, 30_000]))
        off.pair.picture.seat = draw.one(of: ["n1", "n2", "s1", "s2"])
        for name in ["n1", "n2"] {
            let on: Bool? = draw.one(of: [true, false, false, nil])
            let member = draw.one(of: [true, false, false, false])
            let storage: StorageState = draw.one(of: StorageState.allCases)
            let stale = draw.one(of: [15.0, 15, -1])
            let hasBMC = draw.next(5) > 0
            off.pair.host(name) { host in
                host.bmc =
                    hasBMC
                    ? Observed(
                        BMC(key: name, on: on), since: Moment(seconds: -500), observedAt: Moment(seconds: 0),
                        staleAfterSeconds: stale) : nil
                host.member = StandardPair.seen(member)
                host.on = on.map { StandardPair.seen($0) }
                host.storage = StandardPair.seen(storage)
                if draw.next(3) == 0 { host.maintenance = Maintenance() }
                if draw.next(4) == 0 { host.history = nil }
            }
        }
        off.charge(draw.one(of: [nil, 5, 34.9, 35, 80]))
        off.pair.runtime(draw.one(of: [nil, 60, 400, 3600]))
        if draw.next(3) == 0 { off.pair.mains([draw.one(of: ["ups1", "ups2"])], isOn: false) }
        if draw.next(3) == 0 {
            off.pair.heat(draw.one(of: ["n1", "n2"]), sensors: draw.next(8), draw.one(of: [.warning, .critical]))
        }
        let holders: [[HostName]?] = [nil, ["n1"], ["n2"], ["n1", "n2"]]
        off.pair.picture.newestData = draw.one(of: holders).map { NewestData(holders: $0, generation: 3) }
        if draw.next(2) == 0 { off.fenced(draw.one(of: [.done, .failed])) }
        return off
    }

    @Test(
        "No boot but of a host known to be off, with power and charge, that no person stopped; no start but from the newest data")
    func always() throws {
        for seed in 0..<60 {
            var off = Self.picture(seed)
            for seconds in [0.0, 300, 400, 700] {
                let decision = off.run(seconds)
                let picture = off.pair.picture
                for intent in decision.intents {
                    let host = try #require(picture.hosts.first { $0.name == intent.host }, "seed \(seed): an intent for no host")
                    switch intent.kind {
                    case .boot:
                        #expect(
                            host.bmc?.known(at: picture.now)?.on == false,
                            "seed \(seed): \(host.name) was booted and is not known to be off")
                        #expect(host.stop?.reason != .user, "seed \(seed): a person's stop was undone")
                        #expect(host.maintenance == nil, "seed \(seed): a host in maintenance was booted")
                        let best = picture.sources.filter { $0.power?.value.input == .good }.compactMap {
                            $0.power?.value.chargePercent
                        }.max()
                        #expect(best ?? 0 >= 35, "seed \(seed): a boot below the safe charge")
                        #expect(
                            picture.hosts.contains { $0.name == intent.by && $0.role == .striker },
                            "seed \(seed): no Striker boots")
                    case .startServers:
                        let storage = host.storage?.known(at: picture.now)
                        #expect(
                            storage == .upToDate || storage == .syncSource,
                            "seed \(seed): servers start from data not known to be the newest")
                        if intent.rule == .r8 {
                            #expect(
                                decision.memory.newestData?.holders.contains(host.name) == true,
                                "seed \(seed): R8 starts from data that is not the newest")
                            let peer = picture.hosts.first { $0.role == .node && $0.name != host.name }
                            #expect(peer?.member?.value != true, "seed \(seed): R8 starts beside a peer that is a member")
                            #expect(
                                peer?.bmc?.known(at: picture.now)?.on != true,
                                "seed \(seed): R8 starts beside a peer whose BMC says on")
                        }
                    default: break
                    }
                }
                #expect(decide(picture).intents == decide(picture).intents, "seed \(seed): one picture gives two decisions")
            }
        }
    }

    @Test("Both Strikers compute the same plan from the same picture, and name one of them")
    func seats() {
        for seed in 0..<40 {
            var one = Self.picture(seed)
            var other = one
            one.pair.picture.seat = "s1"
            other.pair.picture.seat = "s2"
            #expect(one.run(400).intents == other.run(400).intents, "seed \(seed): two Strikers disagree on one picture")
        }
    }
}

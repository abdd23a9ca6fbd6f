import Facts
import Testing

@testable import Engine

/// R7, R8, R11 to R13, S12: what a node does that is back, and what is watched always.
@Suite("Recovery: the way back") struct ReturnTests {
    /// n1 is back after a full outage, seen from itself; n2 is not.
    static func alone(holders: [HostName] = ["n1"]) -> OffPair {
        var off = OffPair()
        off.pair.picture.seat = "n1"
        off.pair.picture.newestData = NewestData(holders: holders, generation: 2, keptBy: ["s1"])
        off.pair.host("n1") { host in
            host.on = StandardPair.seen(true)
            host.bmc = StandardPair.seen(BMC(key: "n1", on: true))
            host.storage = StandardPair.seen(.upToDate)
            host.stop = nil
        }
        off.pair.host("n2") { $0.bmc?.value.on = true }
        return off
    }

    @Test("R8: the survivor waits 600 s for its peer, then turns it off before it starts anything")
    func fences() {
        var off = Self.alone()
        #expect(off.run(595).said.isEmpty, "the peer was turned off before 600 s")
        let decision = off.run(5)
        #expect(decision.said == ["R8 fence n2"], "the peer that did not come back was not turned off")
        #expect(decision.intents.first?.by == "n1", "not the survivor itself turns the peer off")
        #expect(decision.intents.first?.preconditions == [.notMember("n2")], "a peer that is a member again could be turned off")
    }

    @Test("R8: a fence that verifies lets the servers start, in their order")
    func startsAfterFence() {
        var off = Self.alone()
        off.pair.picture.servers[0].after = ["srv3"]
        off.run(600)
        off.fenced(.done)
        off.pair.host("n2") { $0.bmc = nil }
        let decision = off.run(5)
        #expect(decision.said == ["R8 startServers n1"], "the servers did not start alone after the peer was turned off")
        #expect(decision.intents.first?.servers.last == "srv1", "srv1 starts before srv3, which it needs")
    }

    @Test("R8: a fence that fails is tried and told again every 60 s until a person says `confirm off`")
    func unverified() {
        var off = Self.alone()
        off.run(600)
        off.fenced(.failed)
        let waiting = off.run(55)
        #expect(waiting.said.isEmpty, "the fence was tried again before 60 s, or servers started with a peer that may run")
        #expect(waiting.alert("host.n2.unverified")?.level == .critical, "nobody is told that the peer could not be turned off")
        #expect(waiting.alert("host.n2.unverified")?.repeatSeconds == 60, "the alert is not repeated every 60 s")
        #expect(off.run(5).said == ["R8 fence n2"], "the fence was not tried again after 60 s")
        let now = off.pair.picture.now
        off.pair.host("n2") { host in
            host.bmc = nil
            host.history?.confirmedOffAt = now
        }
        #expect(off.run(5).said == ["R8 startServers n1"], "a person confirmed that the peer is off and nothing started")
    }

    @Test("R8: a clean withdraw that both sides recorded counts as off; one that one side recorded does not")
    func cleanWithdraw() {
        for (keptBy, starts) in [(["n1", "n2"], true), (["n2", "s1"], false), (["n1"], false)] {
            var off = Self.alone()
            off.pair.host("n2") { host in
                host.bmc = nil
                host.stop?.keptBy = keptBy
            }
            let said = off.run(600).said
            #expect(said == [starts ? "R8 startServers n1" : "R8 fence n2"], "a withdraw on record at \(keptBy) was judged wrong")
        }
    }

    @Test("R8: the record of a withdraw proves nothing against a BMC that says on, or where both hold the newest data")
    func cleanWithdrawContradicted() {
        var on = Self.alone()
        on.pair.host("n2") { $0.stop?.keptBy = ["n1", "n2"] }
        #expect(on.run(600).said == ["R8 fence n2"], "an old record counted though the BMC says that the peer is on")
        var both = Self.alone(holders: ["n1", "n2"])
        both.pair.host("n2") { host in
            host.bmc = nil
            host.stop?.keptBy = ["n1", "n2"]
        }
        #expect(both.run(600).said == ["R8 fence n2"], "both hold the newest data and one started on an old record")
    }

    @Test("R8, S12: a node shed earlier starts nothing and names the peer it waits for", arguments: 0...3)
    func waitsForNewest(kind: Int) {
        var off = Self.alone(holders: ["n2"])
        if kind == 1 { off.pair.picture.newestData = nil }
        if kind == 2 {
            off.pair.picture.newestData?.holders = ["n1"]
            off.pair.picture.memory.newestData = NewestData(holders: ["n2"], generation: 2)
        }
        if kind == 3 {
            off.pair.picture.newestData?.holders = ["n1"]
            off.pair.host("n1") { $0.storage?.value = .outdated }
        }
        off.fenced(.done)
        let decision = off.run(700)
        #expect(decision.intents.isEmpty, "servers were started from data not known to be the newest")
        let alert = decision.alert("data.n1.waits")
        #expect(alert?.level == .critical && alert?.text.contains("n2") == true, "nobody is told which peer it waits for")
    }

    @Test("R8: nothing while the peer is a member, or while the node has quorum itself")
    func notAlone() {
        for isMember in [true, false] {
            var off = Self.alone()
            off.pair.host(isMember ? "n1" : "n2") { $0.member?.value = true }
            #expect(!off.run(700).intents.contains { $0.rule == .r8 }, "R8 acted though there is a cluster with quorum")
        }
    }

    @Test("R7: a circle and a child of one that must stay off are left out and told; the rest starts")
    func startOrder() {
        var off = Self.alone()
        off.pair.picture.servers[0].after = ["srv2"]
        off.pair.picture.servers[1].after = ["srv1"]
        off.run(600)
        off.fenced(.done)
        off.pair.host("n2") { $0.bmc = nil }
        let circle = off.run(5)
        #expect(circle.intents.first?.servers == ["srv3"], "servers in a circle kept the rest from starting")
        #expect(circle.alert("server.srv1.start") != nil && circle.alert("server.srv2.start") != nil, "a circle is not told")
        off.pair.picture.servers[1].after = []
        off.pair.picture.servers[1].stayOff = true
        let child = off.run(5)
        #expect(child.intents.first?.servers == ["srv3"], "a server whose parent must stay off was started, or the rest was not")
        #expect(child.alert("server.srv1.start") != nil, "that a server waits in vain is not told")
    }

    @Test("R7: what stopped for heat starts again on a node that is up and cool")
    func afterHeat() {
        var pair = StandardPair()
        pair.place(nil, state: .stopped)
        for index in pair.picture.servers.indices {
            pair.picture.servers[index].stoppedBy = ServerStop(by: .engine, rule: .t3, at: Moment(seconds: 0))
        }
        #expect(pair.run(5).said == ["R7 startServers n1"], "servers that stopped for heat were forgotten")
        pair.heat("n1", sensors: 6, .warning)
        pair.heat("n2", sensors: 6, .warning)
        #expect(!pair.run(5).said.contains("R7 startServers n1"), "servers were started on a hot node")
    }

    @Test("R11: a withdraw waits for a Striker to keep its reason; P4 does for 10 s")
    func recorded() {
        for (rule, runtime) in [("P3", 3000.0), ("P4", 100.0)] {
            var pair = StandardPair()
            pair.picture.hosts.append(Host(name: "s1", role: .striker))
            pair.place("n1")
            pair.mains(isOn: false, runtimeSeconds: runtime)
            if rule == "P4" { pair.place(nil, state: .stopped) }
            let first = rule == "P4" ? pair.run(0) : pair.run(120)
            let asks = { (decision: Decision) in
                decision.intents.filter { $0.kind == .withdraw }.allSatisfy { $0.preconditions.contains(.stopRecorded($0.host)) }
            }
            #expect(first.intents.contains { $0.kind == .withdraw } && asks(first), "\(rule) does not record its reason first")
            #expect(asks(pair.run(5)), "\(rule) gave up recording its reason before 10 s")
            #expect(
                asks(pair.run(5)) == (rule == "P3"), "after 10 s \(rule) \(rule == "P3" ? "goes on unrecorded" : "still waits")")
        }
    }

    @Test("R12: firmware that would do the wrong thing is told")
    func firmware() {
        var pair = StandardPair()
        let rows: [(HostName, Role, PowerRestore?, Bool)] = [
            ("n1", .node, .staysOff, false), ("n1", .node, .comesOn, true), ("n1", .node, .lastState, true),
            ("n1", .node, nil, false),
            ("s1", .striker, .comesOn, false), ("s1", .striker, .staysOff, true), ("s1", .striker, .lastState, true),
        ]
        pair.picture.hosts.append(Host(name: "s1", role: .striker))
        for (name, role, restore, told) in rows {
            pair.host(name) { $0.bmc = StandardPair.seen(BMC(key: name, on: true, restore: restore)) }
            let isTold = pair.run(5).alert("bmc.\(name).restore") != nil
            #expect(
                isTold == told,
                "a \(role.rawValue) with \(restore?.rawValue ?? "an unknown setting") is \(isTold ? "told" : "not told")")
        }
    }

    @Test("R12: a node that heard no Striker for 10 min alerts", arguments: [(595.0, false), (600, true)])
    func strikerSilent(seconds: Double, told: Bool) {
        var pair = StandardPair()
        pair.picture.hosts.append(Host(name: "s1", role: .striker))
        pair.picture.strikerSeenAt = Moment(seconds: 0)
        #expect(
            (pair.run(seconds).alert("host.n1.striker") != nil) == told,
            "after \(seconds) s without a Striker it is \(told ? "not " : "")told")
    }

    @Test("R13: on and no member for 900 s is told, and never power-cycled", arguments: [(895.0, false), (900, true)])
    func stuck(seconds: Double, told: Bool) {
        var off = OffPair()
        off.peerRuns()
        off.pair.host("n1") { host in
            host.on?.value = true
            host.bmc?.value.on = true
        }
        let decision = off.run(seconds)
        #expect(
            (decision.alert("host.n1.stuck") != nil) == told,
            "after \(seconds) s on without membership it is \(told ? "not " : "")told")
        #expect(decision.intents.isEmpty, "a node that is on and no member was acted on")
    }
}

extension OffPair {
    /// What became of turning n2 off.
    mutating func fenced(_ state: Activity.State) {
        let now = pair.picture.now
        pair.picture.activities = [
            Activity(
                intent: "R8.fence.n2", kind: .fence, rule: .r8, host: "n2", state: state, startedAt: now, changedAt: now,
                because: state == .failed ? "neither its BMC nor its PDU answers" : nil)
        ]
    }
}

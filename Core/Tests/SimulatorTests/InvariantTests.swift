import Engine
import Facts
import Simulator
import Testing

/// Each invariant is seen to fire when the plan is broken on purpose.
@Suite("Invariants")
struct InvariantTests {
    struct Broken: Sendable, CustomStringConvertible {
        var rule: Rule
        var what: String
        /// What happens before the plan is broken.
        var story: String
        /// What the engine is made to ask for, by whom it says.
        var intents: [Intent]
        var description: String { "\(rule.rawValue): \(what)" }
    }

    private static func intent(
        _ kind: IntentKind, _ rule: Rule, by: HostName, on host: HostName, _ servers: [ServerName] = [], to: HostName? = nil,
        because: String = "Broken on purpose."
    ) -> Intent {
        Intent(
            kind: kind, rule: rule, by: by, host: host, servers: servers, to: to, because: because,
            evidence: because.isEmpty ? [] : [Evidence(what: "test", value: "broken")], stopReason: .power)
    }

    static let broken: [Broken] = [
        Broken(
            rule: .s1, what: "the last node withdraws by P3", story: "mains off\nrun 5s\ncrash n2\nrun 60s",
            intents: [intent(.withdraw, .p3, by: "n1", on: "n1")]),
        Broken(
            rule: .s1, what: "a node with power withdraws by P4", story: "run 5s",
            intents: [intent(.withdraw, .p4, by: "n1", on: "n1")]),
        Broken(
            rule: .s2, what: "a sync source withdraws by P3", story: "storage n2 sync-source\nmains off\nrun 30s",
            intents: [intent(.withdraw, .p3, by: "n2", on: "n2")]),
        Broken(
            rule: .s3, what: "a cut off node starts a server that runs on its peer", story: "run 60s\ncut n1 n2\nrun 10s",
            intents: [intent(.startServers, .r8, by: "n2", on: "n2", ["srv1"])]),
        Broken(
            rule: .s4, what: "servers move to the node with the higher risk", story: "fan n2 1 failed\nrun 100s",
            intents: [intent(.migrate, .h1, by: "n2", on: "n1", ["srv1"], to: "n2")]),
        Broken(
            rule: .s5, what: "a node is shed for power while mains is well", story: "run 30s",
            intents: [intent(.withdraw, .p3, by: "n2", on: "n2")]),
        Broken(
            rule: .s6, what: "a node in maintenance is moved from", story: "maintenance n1 on\nfan n1 1 failed\nrun 30s",
            intents: [intent(.migrate, .h1, by: "n2", on: "n1", ["srv1"], to: "n2")]),
        Broken(
            rule: .s10, what: "an intent without reason", story: "fan n1 1 failed\nrun 30s",
            intents: [intent(.migrate, .h1, by: "n2", on: "n1", ["srv1"], to: "n2", because: "")]),
        Broken(
            rule: .s12, what: "a server starts from data that is behind",
            story: "storage n2 outdated\nrun 30s\ncrash n1\nrun 60s",
            intents: [intent(.startServers, .r8, by: "n2", on: "n2", ["srv1"])]),
        Broken(
            rule: .s13, what: "a server is forced off although time is left", story: "mains off\nrun 30s",
            intents: [intent(.forceOff, .p4, by: "n1", on: "n1", ["srv1"])]),
        Broken(
            rule: .r1, what: "a node boots below the safe charge",
            story: "mains off\nrun 10m\nups ups1 charge 10%\nups ups2 charge 10%\nmains on\nrun 30s",
            intents: [intent(.boot, .r1, by: "s1", on: "n2")]),
        Broken(
            rule: .r2, what: "a node boots that a person stopped", story: "stop n2 by user\nrun 10m",
            intents: [intent(.boot, .r1, by: "s1", on: "n2")]),
    ]

    private func play(_ story: String, in world: inout World) throws {
        for block in try Scenario.parse("site pair\n\(story)\n").blocks.dropFirst() { try world.apply(block.command) }
    }

    @Test("a plan that breaks a rule is seen to break it", arguments: broken)
    func fires(_ broken: Broken) throws {
        var world = World(.pair)
        try play(broken.story, in: &world)
        let before = world.drainEvents().filter { $0.event == .violation }
        #expect(before.isEmpty, "the story breaks a rule before its plan is broken: \(before.map(\.text))")
        world.controller = { picture in
            var decision = decide(picture)
            decision.intents = broken.intents
            return decision
        }
        world.advance(seconds: 15)
        let rules = Set(world.drainEvents().filter { $0.event == .violation }.compactMap(\.rule))
        #expect(rules.contains(broken.rule), "nobody noticed that \(broken.what); noticed: \(rules.map(\.rawValue).sorted())")
    }

    @Test("two nodes that stay off although one could be booted are noticed")
    func bothOff() throws {
        var world = World(.pair)
        world.controller = { picture in
            var decision = decide(picture)
            decision.intents.removeAll { $0.kind == .boot }
            return decision
        }
        try play("mains off\nrun 3h\nmains on\nrun 12h", in: &world)
        let rules = Set(world.drainEvents().filter { $0.event == .violation }.compactMap(\.rule))
        #expect(rules.contains(.l1), "both nodes stayed off for hours and nobody noticed")
    }

    /// What S13 says of a node that is switched on while only ups1 has that much left.
    private func powerLosses(charge: Int, _ start: String, decidedBy judge: @escaping @Sendable (Picture) -> Decision) throws
        -> [String]
    {
        var world = World(.pair)
        try play(
            "stop n1 by user\nstop n2 by user\nrun 5m\nmains off\nups ups1 charge \(charge)%\nups ups2 charge 0%\nrun 30s",
            in: &world)
        _ = world.drainEvents()
        world.controller = judge
        try play("\(start)\nrun 30m", in: &world)
        return world.drainEvents().filter { $0.event == .violation && $0.rule == .s13 }.map(\.text)
    }

    @Test("a node loses its last power: noticed unless a person started it too late for any engine to stop it")
    func startedInVain() throws {
        let idle: @Sendable (Picture) -> Decision = { Decision(memory: $0.memory) }
        let late = try powerLosses(charge: 5, "start n2", decidedBy: idle)
        #expect(late == [], "a person's node that could not even boot is held against the engine: \(late)")
        let slept = try powerLosses(charge: 20, "start n2", decidedBy: idle)
        #expect(slept.count == 1, "nobody noticed that the engine slept until a started node lost its power: \(slept)")
        let stopped = try powerLosses(charge: 20, "start n2", decidedBy: { decide($0) })
        #expect(stopped == [], "the engine does not stop a node that a person started on a low battery: \(stopped)")
        let ours = try powerLosses(charge: 5, "run 5s") { picture in
            var decision = Decision(memory: picture.memory)
            if picture.seat == "s1" { decision.intents = [Self.intent(.boot, .r1, by: "s1", on: "n2")] }
            return decision
        }
        #expect(ours.count == 1, "nobody noticed that a Striker booted a node on an empty battery: \(ours)")
    }

    @Test("a node that cooks itself is noticed")
    func heatTrip() throws {
        var world = World(.pair)
        world.controller = { Decision(memory: $0.memory) }
        try play("cooling off\nrun 4h", in: &world)
        let rules = Set(world.drainEvents().filter { $0.event == .violation }.compactMap(\.rule))
        #expect(rules.contains(.s13), "nodes ran in a room without cooling for ever")
    }
}

import Cycle
import Engine
import Facts
import Foundation
import Simulator
import Testing

/// What must stay as it is, or change in one direction only, when a picture changes. The pictures are those of all stories.
@Suite("Metamorphic")
struct MetamorphicTests {
    @Test("the stories give pictures to change")
    func pictures() {
        #expect(Gathered.all.count > 300, "only \(Gathered.all.count) judgements were gathered from \(Story.all.count) stories")
    }

    @Test("nodes whose names are exchanged get the mirrored plan, unless their names decide")
    func mirrored() throws {
        for one in Gathered.all {
            // The last question is the name itself: there the mirrored plan keeps the same name, which is its purpose.
            guard one.decision.kept.last?.question.contains("first by name") != true else { continue }
            // So it is where servers start on a pair that hosts none: on the node that would be kept.
            let isFresh = one.picture.servers.allSatisfy { $0.on?.value == nil }
            guard !isFresh || !one.decision.intents.contains(where: { $0.kind == .startServers }) else { continue }
            let plan = Plan(decide(try one.picture.rewritten(word: Rewriting.swapped)))
            let expected = Plan(one.decision)
            #expect(
                plan.intents == Set(expected.intents.map(Rewriting.mirrored))
                    && plan.refusals == Set(expected.refusals.map(Rewriting.mirrored)),
                "n1 and n2 are treated differently (\(one.story)): \(expected) became \(plan)")
        }
    }

    @Test("a moment later is no other judgement: all moments moved by a day and an odd second change nothing")
    func shifted() throws {
        let shift: Int64 = 86_401_000
        for one in Gathered.all {
            let later = decide(try one.picture.rewritten(moment: { $0 + shift }))
            #expect(Plan(later) == Plan(one.decision), "the time of day decides (\(one.story)): \(Plan(later))")
            #expect(
                later.lookAgainAt?.milliseconds == one.decision.lookAgainAt.map { $0.milliseconds + shift },
                "the next look does not move along (\(one.story))")
        }
    }

    @Test("a daemon that restarts and reads its picture again judges it alike")
    func restarted() throws {
        for one in Gathered.all {
            #expect(decide(try one.picture.rewritten()) == one.decision, "a restart changes the judgement (\(one.story))")
        }
    }

    @Test("the order in which facts are listed does not matter")
    func reordered() {
        for one in Gathered.all {
            var other = one.picture
            other.sensors.reverse()
            other.health.reverse()
            other.agents.reverse()
            other.servers.reverse()
            other.sources.reverse()
            other.cords.reverse()
            other.memory.holds.reverse()
            other.memory.holdUps.reverse()
            other.memory.moves.reverse()
            let decision = decide(other)
            #expect(
                Plan(decision) == Plan(one.decision),
                "an order decides (\(one.story)): \(Plan(decision)), was \(Plan(one.decision))")
            #expect(
                decision.hosts.map(\.risk) == one.decision.hosts.map(\.risk)
                    && decision.hosts.map(\.holdUpSeconds) == one.decision.hosts.map(\.holdUpSeconds),
                "an order changes risk or hold-up (\(one.story))")
        }
    }

    @Test("a healthy sensor more changes nothing but which sensors are far from their neighbours (T7)")
    func healthySensor() {
        for one in Gathered.all {
            guard var healthy = Self.nominalSensor(of: one.picture) else { continue }
            healthy.temperature.value.key = "spare"
            var more = one.picture
            more.sensors.append(healthy)
            let isNeighbourly = { (key: String) in !key.hasSuffix(".distant") }
            let found = Self.difference(decide(more), one.decision, told: isNeighbourly)
            #expect(found == nil, "a healthy sensor changes the judgement (\(one.story)): \(found ?? "")")
        }
    }

    @Test("facts of another Anvil, however ill, change nothing at all (S9)")
    func otherAnvil() {
        for one in Gathered.all {
            guard var hot = Self.nominalSensor(of: one.picture) else { continue }
            // Hosts of another pair in the same database: a fault, heat, and a silent agent.
            hot.host = "x1"
            hot.temperature.value.state = .critical
            hot.temperature.value.side = .high
            hot.temperature.value.weight = 100
            var more = one.picture
            more.sensors.append(hot)
            let fault = Health(key: "array0", kind: .arrayFailed, reason: "array 0 failed")
            let seen = Observed(fault, since: one.picture.now, observedAt: one.picture.now, staleAfterSeconds: 45)
            more.health.append(HealthReport(host: "x1", agent: "scan-raid", health: seen))
            let found = Self.difference(decide(more), one.decision) { _ in true }
            #expect(found == nil, "a host of another Anvil changes the judgement (\(one.story)): \(found ?? "")")
        }
    }

    private static func nominalSensor(of picture: Picture) -> Sensor? {
        picture.sensors.first { $0.temperature.value.state == .nominal && !$0.isOfRoom }
    }

    /// In what two judgements differ; nil when in nothing. Of the alerts those count of which `told` says so.
    private static func difference(_ one: Decision, _ other: Decision, told: (String) -> Bool) -> String? {
        if Plan(one) != Plan(other) { return "\(Plan(one)), was \(Plan(other))" }
        if one.hosts.map(\.risk) != other.hosts.map(\.risk) { return "a risk" }
        if one.hosts.map(\.isFit) != other.hosts.map(\.isFit) { return "who is fit" }
        let keys = Set(one.alerts.map(\.key)).symmetricDifference(other.alerts.map(\.key)).filter(told)
        return keys.isEmpty ? nil : "the alerts \(keys.sorted())"
    }

    @Test("a worse reading never lowers a risk, and never makes power of none")
    func worse() {
        for one in Gathered.all {
            for index in one.picture.sensors.indices.prefix(3) where !one.picture.sensors[index].isOfRoom {
                var hotter = one.picture
                hotter.sensors[index].temperature.value.state = .critical
                hotter.sensors[index].temperature.value.side = .high
                expectNoBetter(decide(hotter), one, "a hotter sensor")
            }
            for host in one.picture.hosts where host.role == .node {
                var broken = one.picture
                let fault = Health(key: "fan9", kind: .fanFailed, reason: "fan 9 failed")
                let seen = Observed(fault, since: one.picture.now, observedAt: one.picture.now, staleAfterSeconds: 45)
                broken.health.append(HealthReport(host: host.name, agent: "scan-ipmi", health: seen))
                expectNoBetter(decide(broken), one, "a broken fan of \(host.name)")
            }
            for index in one.picture.sources.indices {
                var dark = one.picture
                dark.sources[index].power?.value.input = .bad
                dark.sources[index].power?.value.output = .battery
                expectNoBetter(decide(dark), one, "mains lost at \(dark.sources[index].name)")
            }
        }
    }

    private func expectNoBetter(_ decision: Decision, _ one: Gathered, _ what: String) {
        for (host, before) in zip(decision.hosts, one.decision.hosts) {
            // A fault of a power supply whose source is lost weighs nothing: that is the power rules' own.
            let isPower = what.hasPrefix("mains")
            #expect(isPower || host.risk >= before.risk, "\(what) lowered the risk of \(host.host) (\(one.story))")
            #expect(host.power != .good || before.power == .good, "\(what) gave \(host.host) power (\(one.story))")
        }
    }

    @Test("memory that nobody asks for changes nothing")
    func capacity() {
        for one in Gathered.all where !one.decision.hosts.contains(where: { $0.unfitBecause.joined().contains("memory") }) {
            var larger = one.picture
            for index in larger.hosts.indices {
                larger.hosts[index].memoryFreeBytes = larger.hosts[index].memoryFreeBytes.map { $0 * 8 }
            }
            #expect(Plan(decide(larger)) == Plan(one.decision), "memory that is not needed decides (\(one.story))")
        }
    }

    @Test("a healthy pair has no intent and no alert at any hour of a year", arguments: [SiteKind.pair, .pairSeparateUPS])
    func healthyYear(kind: SiteKind) throws {
        var world = World(kind)
        world.advance(seconds: 3600)
        var picture = try #require(world.picture(of: "n1"), "n1 made no pass in an hour")
        let hour: Int64 = 3_600_000
        for _ in 0..<(365 * 24) {
            // All that was seen is seen again an hour later; what the engine remembers stays as old as it is.
            let memory = picture.memory
            picture = picture.later(by: hour)
            picture.memory = memory
            picture.memory.lastPass = picture.now
            let decision = decide(picture)
            #expect(decision.intents.isEmpty, "a healthy pair is acted on: \(decision.intents.map(\.because))")
            #expect(decision.alerts.isEmpty, "a healthy pair is told of: \(decision.alerts.map(\.text))")
            picture.memory = decision.memory
        }
    }
}

extension Picture {
    /// The same picture, seen so many milliseconds later.
    fileprivate func later(by milliseconds: Int64) -> Picture {
        let seconds = Double(milliseconds) / 1000
        var other = self
        other.now = now.adding(seconds: seconds)
        for index in other.hosts.indices {
            other.hosts[index].on?.observedAt = other.now
            other.hosts[index].member?.observedAt = other.now
            other.hosts[index].storage?.observedAt = other.now
            other.hosts[index].bmc?.observedAt = other.now
        }
        for index in other.servers.indices { other.servers[index].on?.observedAt = other.now }
        for index in other.sources.indices { other.sources[index].power?.observedAt = other.now }
        for index in other.agents.indices { other.agents[index].succeededAt = other.now }
        for index in other.sensors.indices {
            other.sensors[index].temperature.observedAt = other.now
            for past in other.sensors[index].recent.indices {
                other.sensors[index].recent[past].at = other.sensors[index].recent[past].at.adding(seconds: seconds)
            }
        }
        other.strikerSeenAt = other.strikerSeenAt.map { _ in other.now }
        return other
    }
}

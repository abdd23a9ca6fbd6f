import Cycle
import Facts
import Simulator
import Synchronization
import Testing

@Suite("Model")
struct ModelTests {
    private func world(_ commands: [Command], kind: SiteKind = .pair) throws -> World {
        var world = World(kind)
        for command in commands { try world.apply(command) }
        return world
    }

    private func power(_ world: World, _ name: String) -> Power? {
        world.picture(of: "s1")?.sources.first { $0.name == name }?.power?.value
    }

    /// A policy under which no rule acts for power, so that batteries run to their end.
    private static let nobodyActs: [Command] = [.maintenance(nil, MaintenanceOrder(handsOff: true))]

    @Test("a UPS alone carries two nodes for 30 minutes")
    func twoNodes() throws {
        var world = try world(Self.nobodyActs + [.ups("ups2", .charge(percent: 0)), .mains(nil, on: false)])
        try world.apply(.run(seconds: 1795))
        #expect(world.drainEvents().allSatisfy { $0.event != .violation }, "the battery ended before 30 minutes")
        try world.apply(.run(seconds: 10))
        let deaths = world.drainEvents().filter { $0.event == .violation && $0.rule == .s13 }
        #expect(deaths.map(\.milliseconds) == [1_800_000, 1_800_000], "the hosts died at \(deaths.map(\.seconds))")
    }

    @Test("a UPS alone carries one node for 60 minutes")
    func oneNode() throws {
        var world = try world(Self.nobodyActs + [.mains("ups1", on: false)], kind: .pairSeparateUPS)
        try world.apply(.run(seconds: 3610))
        let deaths = world.drainEvents().filter { $0.event == .violation && $0.rule == .s13 }
        #expect(deaths.map(\.milliseconds) == [3_600_000], "n1 died at \(deaths.map(\.seconds))")
    }

    @Test("an empty UPS is full again after 6 hours")
    func recharge() throws {
        var world = try world([.ups("ups1", .charge(percent: 0)), .run(seconds: 10_800)])
        #expect(power(world, "ups1")?.chargePercent == 50, "half the time gives \(power(world, "ups1")?.chargePercent ?? -1) %")
        try world.apply(.run(seconds: 10_800))
        #expect(power(world, "ups1")?.chargePercent == 100, "6 h give \(power(world, "ups1")?.chargePercent ?? -1) %")
    }

    @Test("what a UPS has and says are two things")
    func runtime() throws {
        var world = try world([.ups("ups1", .runtime(seconds: 700)), .run(seconds: 5)])
        #expect(power(world, "ups1")?.runtimeSeconds == 700, "an aged battery tells another runtime")
        #expect(power(world, "ups1")?.chargePercent == 100, "an aged battery is not full")
        try world.apply(.ups("ups1", .lies(runtimeSeconds: 65535)))
        try world.apply(.run(seconds: 5))
        #expect(power(world, "ups1")?.runtimeSeconds == 65535, "a UPS that lies tells the truth")
    }

    @Test("a healthy week has no intent and no alert")
    func healthyWeek() throws {
        let world = try world([.run(seconds: 604_800), .expect(.noIntents)])
        var quiet = world
        let events = quiet.drainEvents()
        #expect(
            events.allSatisfy { $0.event == .state && $0.milliseconds == 0 }, "a healthy week has events: \(events.map(\.text))")
        #expect(world.decision(of: "n1")?.alerts.isEmpty == true, "a healthy site has an alert")
    }

    @Test("passes left out do not show in the log")
    func skipping() throws {
        let story = "site pair\nfan n1 2 failed\nrun 40m\nagent n2 scan-nut silent\nrun 17m\nmains off\nrun 4m\n"
        let scenario = try Scenario.parse(story)
        let quick = try ScenarioRunner.run(scenario)
        let whole = try ScenarioRunner.run(scenario, skipsQuietPasses: false)
        #expect(quick.text == whole.text, "leaving out passes changes the log")
    }

    @Test("a hook sees every pass, with the facts that changed")
    func hook() throws {
        let seen = Recorder()
        var world = World(.pair)
        world.onPass = { seat, record, changes in seen.add(seat, record.picture.now, changes.count) }
        world.advance(seconds: 5)
        #expect(seen.seats == ["n1", "n2", "s1", "s2", "n1", "n2", "s1", "s2"], "the hook saw \(seen.seats)")
    }

    @Test("a command that the model does not know how to do is an error, never ignored")
    func notYet() {
        var world = World(.pair)
        #expect(throws: WorldError.self, "a running node was said to be off") { try world.apply(.confirmOff("n1")) }
        #expect(throws: WorldError.self, "an unknown fan failed") { try world.apply(.health("n1", .fan(40, failed: true))) }
        #expect(throws: WorldError.self, "an unknown host crashed") { try world.apply(.crash("n9")) }
    }

    @Test("an expectation that does not hold is a violation, and the story's status 1")
    func expectation() throws {
        let result = try ScenarioRunner.run(text: "site pair\nrun 5s\nexpect srv1 on n2\n")
        #expect(result.exitStatus == 1, "a story whose expectation failed ended with \(result.exitStatus)")
        #expect(result.violations.first?.because == "expected srv1 on n2, but it is running on n1", "\(result.violations)")
    }

    @Test("run until fails when the time is over")
    func untilFails() throws {
        let result = try ScenarioRunner.run(text: "site pair\nrun until n1 stopping 60s\n")
        #expect(result.exitStatus == 1, "n1 never stopped, and the story passed")
    }

    @Test("a node cut off from both databases and its peer's word is unknown there, not gone")
    func silence() throws {
        var world = try world([.run(seconds: 30), .crash("n2"), .run(seconds: 120)])
        let n2 = world.picture(of: "n1")?.hosts.first { $0.name == "n2" }
        #expect(n2?.member?.value == false, "a dead node is still a member")
        #expect(world.drainEvents().contains { $0.host == "n2" && $0.power == false }, "the log does not tell that n2 is off")
    }
}

/// Collects what a hook is told.
final class Recorder: Sendable {
    private let state = Mutex<[String]>([])
    var seats: [String] { state.withLock { $0 } }
    func add(_ seat: String, _ at: Moment, _ changes: Int) { state.withLock { $0.append(seat) } }
}

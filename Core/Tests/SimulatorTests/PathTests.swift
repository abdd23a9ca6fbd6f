import Facts
import Simulator
import Testing

@Suite("Message paths")
struct PathTests {
    private func world(_ story: String, kind: SiteKind = .pair) throws -> World {
        var world = World(kind)
        for block in try Scenario.parse("site pair\n\(story)\n").blocks.dropFirst() { try world.apply(block.command) }
        return world
    }

    private func violations(_ story: String) throws -> [String] {
        try ScenarioRunner.run(text: "site pair\n\(story)\n").violations.map(\.text)
    }

    private func risk(of host: HostName, seenBy seat: HostName, in world: World) -> Double? {
        world.decision(of: seat)?.hosts.first { $0.host == host }?.risk
    }

    @Test("a fact comes by a database, by the cluster, or not at all")
    func ways() throws {
        let fault = "fan n1 1 failed\nrun 60s"
        #expect(risk(of: "n1", seenBy: "s2", in: try world("database s1 down\n\(fault)")) == 5, "one database is not enough")
        let alone = "database s1 down\ndatabase s2 down\n\(fault)"
        #expect(risk(of: "n1", seenBy: "n2", in: try world(alone)) == 5, "a node does not know its peer's summary")
        #expect(risk(of: "n1", seenBy: "s1", in: try world(alone)) != 5, "a Striker knows what no path brought")
        let cut = "cut n1 s1\ncut n1 s2\n\(fault)"
        #expect(risk(of: "n1", seenBy: "s1", in: try world(cut)) != 5, "a Striker knows what its peer alone could tell")
    }

    @Test("what no path brings becomes unknown")
    func stale() throws {
        let cut = try world("run 30s\ncut n1 s1\ncut n1 s2\nrun 60s")
        let sensor = cut.picture(of: "s1")?.sensors.first { $0.host == "n1" && !$0.isOfRoom }
        let now = try #require(cut.picture(of: "s1")?.now)
        #expect(sensor?.temperature.isFresh(at: now) == false, "a sensor of a host that is cut off is still believed")
    }

    @Test(
        "messages that are late, lost, doubled or out of order change no outcome",
        arguments: ["late 8s", "lost", "twice", "shuffled"])
    func deliveries(_ delivery: String) throws {
        let story = "messages n1 \(delivery)\nmessages n2 \(delivery)\nrun 60s\nfan n1 1 failed\nrun 5m\nexpect srv1 on n2"
        #expect(try violations(story).isEmpty, "a fan failed, messages were \(delivery), and servers did not move")
    }

    @Test("clocks that differ by an hour change no decision")
    func clocks() throws {
        let story = "crash n2\nclock n2 +1h\nrun 60s\nstart n2\nrun 10m\nfan n1 1 failed\nrun 5m\nexpect srv1 on n2"
        #expect(try violations(story).isEmpty, "a clock that was set while its host was off breaks a rule or delayed a move")
        let jump = "run 60s\nclock n1 -400s\nfan n1 1 failed\nrun 130s\nexpect srv1 on n2"
        #expect(try violations(jump).isEmpty, "a wall clock that was set back delayed a move")
    }

    @Test("a Striker that restarts in the outage still knows whom to boot and why")
    func restart() throws {
        let story = "mains off\nrun 2h\nrestart s1\nrestart s2\nmains on\nrun until redundant 12h\nexpect n1 booted by s1 or s2"
        #expect(try violations(story).isEmpty, "after a restart of the Strikers the nodes were not booted: R9")
    }

    @Test("after a full outage everything comes back by itself", arguments: ["", "crash s1\n", "database s1 down\n"])
    func fullOutage(_ fault: String) throws {
        let story = "run 60s\n\(fault)mains off\nrun 8h\nmains on\nrun until redundant 12h"
        #expect(try violations(story).isEmpty, "after a full outage (\(fault)) redundancy did not return")
    }

    @Test("the last link cut: the cluster fences one side, and servers run once")
    func split() throws {
        var world = try world("run 60s\ncut n1 n2\nrun 2m")
        let events = world.drainEvents()
        #expect(events.contains { $0.host == "n2" && $0.power == false }, "nobody was fenced")
        #expect(events.allSatisfy { $0.event != .violation }, "a cut breaks a rule: \(events.filter { $0.event == .violation })")
        #expect(
            try violations("run 60s\ncut n1 n2\nrun 1h\njoin n1 n2\nrun until redundant 2h").isEmpty, "redundancy did not return")
    }

    @Test("a daemon that is killed anywhere does no harm", arguments: FaultPoint.allCases, ["n1", "n2"])
    func kills(_ point: FaultPoint, _ host: HostName) throws {
        let shed = "mains off\nkill \(host) \(point.rawValue)\nrun 20m\nmains on\nrun until redundant 6h"
        #expect(try violations(shed).isEmpty, "\(host) was killed \(point.rawValue), and shedding broke a rule")
        let stop = "kill \(host) \(point.rawValue)\nmains off\nrun 3h\nmains on\nrun until redundant 12h"
        #expect(try violations(stop).isEmpty, "\(host) was killed \(point.rawValue), and a full outage broke a rule")
    }

    @Test("firmware that comes on by itself boots a node without a Striker")
    func firmware() throws {
        let story =
            "maintenance on hands-off\nfirmware n1 comes-on\nmains off\nrun 3h\nmains on\nrun 10m\nexpect n1 on\nexpect n2 off"
        #expect(try violations(story).filter { $0.contains("expected") }.isEmpty, "AC came back and n1 did not come on")
    }

    @Test("a battery that aged ends sooner than its card says")
    func aged() throws {
        let aged = try world("ups ups1 aged 50%\nrun 15s")
        let told = aged.picture(of: "n1")?.sources.first { $0.name == "ups1" }?.power?.value.runtimeSeconds
        #expect(told == 3600, "the card of an aged battery tells \(told ?? -1) s, as if it knew")
    }

    @Test("a DR host that shares the nodes' UPSes withdraws first")
    func distant() throws {
        let story = "dr dr1 on ups1 ups2\nrun 60s\nmains off\nrun 200s\nexpect dr1 off\nexpect n1 on"
        #expect(try violations(story).isEmpty, "a DR host went on eating the nodes' batteries: P14")
    }
}

import Engine
import Facts
import Simulator
import Testing

@Suite("Hunting by seed")
struct HuntTests {
    @Test("the same seed gives the same schedule and the same log, another seed another one", arguments: Mix.allCases)
    func sameSeed(_ mix: Mix) {
        let hunter = Hunter(mix, seconds: 21_600)
        let first = hunter.run(seed: 7, keepingLog: true)
        #expect(first == hunter.run(seed: 7, keepingLog: true), "seed 7 drew another week the second time")
        #expect(!first.log.isEmpty, "seed 7 has no log")
        #expect(first.schedule != hunter.run(seed: 8).schedule, "seeds 7 and 8 drew the same faults")
    }

    @Test("a drawn schedule is the same when it was written as a scenario and read again", arguments: 1...5)
    func roundTrip(_ seed: Int) throws {
        for mix in Mix.allCases {
            let schedule = Hunter(mix, seconds: 21_600).run(seed: UInt64(seed)).schedule
            let read = try Schedule.parse(schedule.text)
            #expect(read == schedule, "seed \(seed), \(mix): what is read is not what was written")
        }
    }

    @Test("a drawn schedule played as a scenario gives the log of its seed", arguments: Mix.allCases)
    func replays(_ mix: Mix) throws {
        for seed in 1...4 {
            let run = Hunter(mix, seconds: 21_600).run(seed: UInt64(seed), keepingLog: true)
            let events = try ScenarioRunner.run(text: run.schedule.text).events
            #expect(Array(events.prefix(run.log.count)) == run.log, "seed \(seed), \(mix): the scenario happens otherwise")
        }
    }

    @Test("leaving out quiet passes changes no line of drawn hours", arguments: Mix.allCases)
    func exact(_ mix: Mix) throws {
        for seed in 1...8 {
            let run = Hunter(mix, seconds: 14_400).run(seed: UInt64(seed), keepingLog: true)
            let whole = try ScenarioRunner.run(try Scenario.parse(run.schedule.text), skipsQuietPasses: false).events
            let difference = zip(run.log, whole).first { $0 != $1 }
            #expect(difference == nil, "seed \(seed), \(mix): \(difference?.0.text ?? "") is \(difference?.1.text ?? "")")
        }
    }

    // MARK: A broken engine

    /// An engine that withdraws a node as soon as a UPS of it is lost.
    @Sendable private static func hasty(_ picture: Picture) -> Decision {
        var decision = decide(picture)
        guard let bad = picture.sources.first(where: { $0.power?.value.input == .bad }), decision.intents.isEmpty else {
            return decision
        }
        let intent = Intent(
            kind: .withdraw, rule: .p3, by: "n1", host: "n1", because: "\(bad.name) is lost: a hasty engine leaves at once")
        decision.intents = [intent]
        return decision
    }

    @Test("a broken engine is found, and shrunk to the few commands that break it")
    func broken() throws {
        var hunter = Hunter(.hostile, seconds: 43_200)
        hunter.controller = Self.hasty
        let failing = (1...20).lazy.map { hunter.run(seed: UInt64($0)) }.first { $0.violation != nil }
        let run = try #require(failing, "20 hostile half-days did not find an engine that withdraws at once")
        let found = try #require(hunter.shrink(run, limit: 400), "a failing run was not shrunk")
        #expect(
            found.schedule.steps.count <= 4,
            "the shortest scenario has \(found.schedule.steps.count) steps:\n\(found.schedule.text)")
        #expect(found.schedule.steps.count < run.schedule.steps.count, "nothing was dropped")
        let text = hunter.found(run, as: found.schedule)
        #expect(text.contains("--seed \(run.seed) --for 12h --hostile"), "how to see it again is not told: \(text)")
        #expect(try Schedule.parse(text) == found.schedule, "what is told is not what was found")
    }

    @Test("a site that does not come back is found: L1")
    func stuck() throws {
        var hunter = Hunter(.hostile, seconds: 21_600)
        // Nobody recovers anything.
        hunter.controller = { picture in Decision(memory: picture.memory) }
        let runs = (1...20).lazy.map { hunter.run(seed: UInt64($0)) }
        let run = try #require(runs.first { $0.brokenRule == "L1" }, "an engine that does nothing passed 20 hostile days")
        let found = try #require(hunter.shrink(run, limit: 300))
        #expect(found.schedule.commands.last == .runUntilRedundant(seconds: 86_400), "the case ends with \(found.schedule.text)")
    }
}

@Suite("Chance")
struct ChanceTests {
    @Test("the numbers of a seed are the same on every machine")
    func fixed() {
        var chance = Chance(seed: 1)
        let expected: [UInt64] = [13830413928045401970, 6869446166584666695, 8084911050856847527]
        let drawn = (0..<3).map { _ in chance.next() }
        #expect(drawn == expected, "seed 1 draws \(drawn)")
    }

    @Test("a part that was split off does not depend on what is drawn later")
    func split() {
        var one = Chance(seed: 5)
        var other = Chance(seed: 5)
        var (first, second) = (one.split(), other.split())
        _ = other.next()
        #expect(first.next() == second.next(), "a part drew another number")
        #expect(one.next() != first.next(), "a part repeats the whole")
    }

    @Test("draws have the mean and the range that they should have")
    func means() {
        var chance = Chance(seed: 11)
        let count = 20_000
        let exponential = (0..<count).reduce(0.0) { sum, _ in sum + chance.exponential(mean: 3) } / Double(count)
        #expect(abs(exponential - 3) < 0.1, "the mean of an exponential draw is \(exponential), not 3")
        let spread = (0..<count).map { _ in chance.spread(in: 10...1000) }
        #expect(spread.allSatisfy { (10...1000).contains($0) }, "a spread draw leaves its range")
        #expect(Set((0..<200).map { _ in chance.int(in: 2...4) }) == [2, 3, 4], "whole numbers leave their range")
        #expect((0..<200).allSatisfy { _ in chance.weighted([0, 1, 0]) == 1 }, "a weight of 0 was drawn")
    }
}

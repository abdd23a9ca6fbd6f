import Facts
import Testing

@testable import Engine

/// The table of the design brief: what is said for each rule.
@Suite("The sentence") struct SentenceTests {
    static let now = Moment(seconds: 1_763_691_440)  // 2025-11-21 02:17:20 UTC
    let clock = SentenceClock()

    private func seen<Value>(_ value: Value, since: Double = 3600, ago: Double = 1) -> Observed<Value> {
        Observed(
            value, since: Self.now.adding(seconds: -since), observedAt: Self.now.adding(seconds: -ago), staleAfterSeconds: 60)
    }

    private func pair() -> Picture {
        var picture = Picture(anvil: "dock-7", seat: "s1", now: Self.now)
        picture.hosts = ["n1", "n2"].map {
            Host(name: $0, role: .node, on: seen(true), member: seen(true), storage: seen(.upToDate))
        }
        picture.servers = (1...5).map {
            Server(
                name: "srv\($0)", on: seen("n1"), state: .running, stateSince: Self.now.adding(seconds: -9000),
                memoryBytes: 4 << 30)
        }
        picture.sources = ["ups1", "ups2"].map {
            PowerSource(
                name: $0, power: seen(Power(key: $0, input: .good, output: .mains, chargePercent: 100, runtimeSeconds: 3000)))
        }
        picture.cords = ["n1", "n2"].flatMap { [Cord(source: "ups1", psu: 1, host: $0), Cord(source: "ups2", psu: 2, host: $0)] }
        return picture
    }

    private func lose(_ names: [String], in picture: inout Picture, ago: Double = 200) {
        for index in picture.sources.indices where names.contains(picture.sources[index].name) {
            let name = picture.sources[index].name
            picture.sources[index].power = seen(
                Power(key: name, input: .bad, output: .battery, chargePercent: 62, runtimeSeconds: 2460), since: ago)
            picture.sources[index].inputSince = Self.now.adding(seconds: -ago)
        }
    }

    private func say(_ picture: Picture) -> Sentence { sentence(of: picture, decide(picture), clock: clock) }

    @Test("a healthy pair is said to be well, and nobody must act")
    func well() {
        let said = say(pair())
        #expect(said.level == .good, "a healthy pair is told as \(said.level)")
        #expect(said.heading == "All is well on dock-7. Five servers run on two healthy nodes.")
        #expect(said.you.answer == "No")
        #expect(said.title == "dock-7: all well")
        #expect(said.servers.answer == "5 of 5 running, all on n1")
    }

    @Test("one UPS lost is a warning that asks for nothing now (P1)")
    func oneSourceLost() {
        var picture = pair()
        lose(["ups2"], in: &picture)
        let said = say(picture)
        #expect(said.level == .warn, "one lost UPS is told as \(said.level)")
        #expect(said.heading == "ups2 has no mains since 02:14. No action is needed.")
        #expect(
            said.then.hasPrefix("n1 and n2 still have mains through ups1."),
            "it does not say what carries the nodes: \(said.then)")
        #expect(said.you.act == .later)
    }

    @Test("both UPSes lost, within the hold: the moment of the shedding is told (P3)")
    func waiting() {
        var picture = pair()
        let hold = 60.0
        lose(["ups1", "ups2"], in: &picture, ago: hold)
        _ = decide(picture)
        picture.memory.holds = [
            Hold(key: "P3", since: Self.now.adding(seconds: -hold), observedAt: Self.now.adding(seconds: -hold))
        ]
        let said = say(picture)
        #expect(said.level == .bad)
        #expect(said.heading == "Both UPSes are on battery since 02:16:20.")
        #expect(said.rule == .p3)
        #expect(said.you.answer == "No")
    }

    @Test("both UPSes lost and one node shed: until when the other has power (P3)")
    func shed() {
        var picture = pair()
        lose(["ups1", "ups2"], in: &picture)
        picture.hosts[1].on = seen(false)
        picture.hosts[1].member = seen(false)
        picture.hosts[1].stop = StopRecord(reason: .power, at: Self.now.adding(seconds: -40))
        let said = say(picture)
        #expect(said.heading == "Both UPSes are on battery since 02:14. n2 was shed at 02:16.", "\(said.heading)")
        #expect(said.then.hasPrefix("n1 has power for ") && said.then.contains("it stops its 5 servers about "), "\(said.then)")
        #expect(said.next.at != nil, "no clock is told for the stop of the servers")
        #expect(said.you.answer == "Only to avoid downtime")
        #expect(said.also?.contains("has no mains") != true, "the cause is told twice: \(said.also ?? "")")
    }

    @Test("a node that stops for power says so, and that nobody should switch anything on (P4)")
    func stopping() {
        var picture = pair()
        lose(["ups1", "ups2"], in: &picture)
        var decision = decide(picture)
        decision.memory.latches = [Latch(rule: .p4, host: "n1", since: Self.now)]
        let said = sentence(of: picture, decision, clock: clock)
        #expect(said.kicker == "Critical: stopping for lack of power")
        #expect(said.heading.hasPrefix("n1 is stopping its 5 servers: "), "\(said.heading)")
        #expect(said.you.answer.contains("do not switch anything on"))
    }

    @Test("mains back while a node stops (P9)")
    func mainsBack() {
        let picture = pair()
        var decision = decide(picture)
        decision.memory.latches = [Latch(rule: .p4, host: "n1", since: Self.now)]
        let said = sentence(of: picture, decision, clock: clock)
        #expect(said.level == .work)
        #expect(said.heading.hasPrefix("Mains came back") && said.heading.hasSuffix("while n1 was stopping."), "\(said.heading)")
    }

    @Test("servers on the move are work, not an alarm (H1)")
    func moving() {
        var picture = pair()
        picture.health = [
            HealthReport(
                host: "n1", agent: "scan-ipmi", health: seen(Health(key: "fan2", kind: .fanFailed, reason: "fan 2 failed")))
        ]
        picture.activities = [
            Activity(
                intent: "H1.migrate.n1", kind: .migrate, rule: .h1, host: "n1", servers: ["srv1", "srv2"], to: "n2",
                state: .running,
                startedAt: Self.now.adding(seconds: -5), changedAt: Self.now)
        ]
        let said = say(picture)
        #expect(said.level == .work, "a move is told as \(said.level)")
        #expect(said.heading.hasSuffix("Its 2 servers are moving to n2."), "\(said.heading)")
        #expect(said.then.contains("keep running"))
    }

    @Test("silence is told as not known, never as good (S5)")
    func silence() {
        var picture = pair()
        picture.hosts[1].member = seen(true, ago: 300)
        let said = say(picture)
        #expect(said.level == .unknown, "a silent node is told as \(said.level)")
        #expect(said.heading == "No news from n2 since 02:12.")
        picture = pair()
        picture.sources[1].power = seen(Power(key: "ups2", input: .good, output: .mains), ago: 300)
        #expect(say(picture).heading == "No news from ups2 since 02:12.")
        picture.sources[1].power = nil
        #expect(say(picture).then.hasPrefix("It was never heard."))
    }

    @Test("a server that is down unasked is the first thing said")
    func serverDown() {
        var picture = pair()
        lose(["ups2"], in: &picture)
        picture.servers[0].state = .stopped
        picture.servers[0].on = seen(nil)
        let said = say(picture)
        #expect(said.level == .bad && said.heading.hasPrefix("srv1 does not run"), "\(said.heading)")
        #expect(said.also == "Also: ups2 has no mains.")
    }

    @Test("maintenance says until when, and what Anvil still does (S6)")
    func maintenance() {
        var picture = pair()
        picture.maintenance = Maintenance(until: Self.now.adding(seconds: 13_360))
        let said = say(picture)
        #expect(said.heading == "dock-7 is in maintenance until 06:00.")
        #expect(said.then == "Anvil watches and alerts but does nothing, except to stop cleanly before the batteries end.")
    }

    @Test("a plain host without a cluster is well, and told to be only observed")
    func observing() {
        var picture = Picture(anvil: "n1", seat: "n1", now: Self.now, cluster: .absent(because: "no cluster on this host"))
        picture.hosts = [Host(name: "n1", role: .node)]
        #expect(say(picture).level == .unknown, "a host of which nothing is known yet is told as well")
        picture.agents = ["scan-hwmon", "scan-network"].map {
            AgentRun(
                host: "n1", agent: $0, outcome: .scanned, since: Self.now, ranAt: Self.now, succeededAt: Self.now, lines: 106,
                periodSeconds: 5,
                staleAfterSeconds: 15)
        }
        let said = say(picture)
        #expect(said.heading == "n1 is well. 212 readings from 2 agents; nothing needs you.")
        #expect(said.then == "Observing only: no cluster on this host.")
        #expect(said.servers.answer == "None watched")
        picture.agents[0].succeededAt = Self.now.adding(seconds: -60)
        #expect(say(picture).level == .unknown, "an agent that gives no facts is drawn as good")
    }

    @Test("no heading is longer than two sentences of 90 letters, and none has a forbidden word")
    func grammar() {
        for said in Self.many(pair()).map(say) {
            let sentences = said.heading.split(separator: ". ", omittingEmptySubsequences: true)
            #expect(sentences.count <= 3, "the heading has too many sentences: \(said.heading)")
            #expect(sentences.allSatisfy { $0.count <= 91 }, "a sentence is too long to be read at once: \(said.heading)")
            let all = [said.heading, said.then, said.kicker, said.next.detail, said.you.detail, said.title].joined(separator: " ")
                .lowercased()
            for word in ["error", "failed to", "n/a", "please", "00:00:"] {
                #expect(!all.contains(word), "the sentence says \"\(word)\": \(all)")
            }
        }
    }

    /// All combinations of lost, silent and hot things.
    static func many(_ base: Picture) -> [Picture] {
        (0..<64).map { bits in
            var picture = base
            for place in 0..<2 {
                let name = picture.sources[place].name
                if bits & (1 << place) != 0 {
                    picture.sources[place].power?.value = Power(
                        key: name, input: .bad, output: .battery, chargePercent: 40, runtimeSeconds: 900)
                }
                if bits & (4 << place) != 0 { picture.sources[place].power?.observedAt = now.adding(seconds: -500) }
                if bits & (16 << place) != 0 { picture.hosts[place].member?.observedAt = now.adding(seconds: -500) }
            }
            return picture
        }
    }
}

@Suite("Times as they are told") struct SentenceClockTests {
    @Test("clock times are the site's own, with the day only when it is another")
    func times() {
        let now = SentenceTests.now
        #expect(SentenceClock().time(now, now: now) == "02:17")
        #expect(SentenceClock(utcOffsetSeconds: -10_800).time(now, now: now) == "23:17")
        #expect(SentenceClock().time(now.adding(seconds: -86_400), now: now) == "20 Nov 02:17")
        #expect(SentenceClock().time(now.adding(seconds: -400 * 86_400), now: now) == "17 Oct 2024")
        #expect(SentenceClock().full(now) == "2025-11-21 02:17:20")
    }

    @Test(
        "a civil date leads back to the moment it was made from",
        arguments: [0, 951_782_399, 1_709_164_800, 4_102_444_799, -86_401])
    func roundTrip(seconds: Int) {
        let clock = SentenceClock(utcOffsetSeconds: 5400)
        let moment = Moment(seconds: Double(seconds))
        let civil = clock.civil(moment)
        let back = clock.moment(
            year: civil.year, month: civil.month, day: civil.day, hour: civil.hour, minute: civil.minute, second: civil.second)
        #expect(back == moment, "\(seconds) s became \(civil) and then \(back.milliseconds) ms")
    }

    @Test("spans are told in words")
    func spans() {
        #expect(SentenceClock.span(40) == "40 s")
        #expect(SentenceClock.span(119) == "119 s")
        #expect(SentenceClock.span(120) == "2 min")
        #expect(SentenceClock.span(1840, exact: true) == "30 min 40 s")
        #expect(SentenceClock.span(2460) == "41 min")
        #expect(SentenceClock.span(12_000) == "3 h 20 min")
        #expect(SentenceClock.span(9 * 86_400) == "9 days")
    }
}

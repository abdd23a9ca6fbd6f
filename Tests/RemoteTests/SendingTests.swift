import Facts
import Foundation
import Postgres
import PostgresFixture
import Remote
import Replica
import Store
import Testing

@Suite("Writing to all databases", .serialized)
struct SendingTests {
    let server: PostgresServer
    init() throws { server = try PostgresServer.shared.get() }

    static let nowhere = Address(host: "/nonexistent", user: "nobody")

    @Test("every database gets every pass, side by side, and a dead one delays nobody")
    func all() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        let host = try SendingHost(receivers: ["one", "two", "dead"])
        let senders = host.senders([
            RemoteDatabase(name: "one", address: one), RemoteDatabase(name: "two", address: two),
            RemoteDatabase(name: "dead", address: Self.nowhere),
        ])
        for number in 1...200 {
            try host.pass(["cpu1": Double(number % 3), "cpu2": Double(number % 7)], events: number == 9 ? ["nine"] : [])
            senders.wake()
        }
        let newest = try host.newestPass
        let arrived = try await eventually {
            senders.statuses.filter { $0.name != "dead" }.allSatisfy { $0.sent == newest }
        }
        #expect(arrived, "with one dead database the others do not get all passes: \(senders.statuses)")
        #expect(senders.statuses[0].problem != nil, "a database that cannot be reached is told to be well")
        senders.stop()
        #expect(try await difference(one, two) == "", "two databases that were written side by side differ")
        #expect(try await count(one, "SELECT count(*) FROM anvil.passes") == 200, "passes are missing, or there twice")
        #expect(try await count(one, "SELECT count(*) FROM anvil.events WHERE text = 'nine'") == 1, "an event is missing")
        #expect(
            try await count(one, "SELECT count(*) FROM anvil.history") == count(two, "SELECT count(*) FROM anvil.history"))
    }

    @Test("a steady pass is one statement in each database")
    func steady() async throws {
        let address = try await server.makeDatabase()
        let host = try SendingHost(receivers: ["one"])
        let senders = host.senders([RemoteDatabase(name: "one", address: address)])
        for _ in 1...20 {
            try host.pass(["cpu1": 40])
            senders.wake()
            let newest = try host.newestPass
            #expect(try await eventually { senders.statuses[0].sent >= newest }, "a pass does not arrive")
        }
        #expect(senders.statuses[0].statements <= 20, "20 passes took \(senders.statuses[0].statements) statements")
    }

    @Test("what a host tells is with the others after one statement, and it learns whose disk it is on")
    func words() async throws {
        let address = try await server.makeDatabase()
        let (node, striker) = (try await Connection.open(address), try await Connection.open(address))
        func tell(_ host: String, _ text: String, _ connection: Connection) async throws -> [Row] {
            try await connection.query("SELECT * FROM anvil.record_word($1, $2, $3)", ["an-a", .text(host), .text(text)])
        }
        #expect(try await tell("n1", "one", node).isEmpty, "a host hears its own word")
        let heard = try await tell("s1", "two", striker)
        #expect(heard.map { $0.text(1) } == ["one"], "what a host told is not with another: \(heard)")
        #expect(heard.first?.flag(3) == true, "who writes from the machine of the database is not known to lie there")
        #expect(try await tell("n1", "three", node).first?.text(0) == "s1", "a host does not hear of a Striker that has its word")
        #expect(try await count(address, "SELECT count(*) FROM anvil.words") == 2, "words pile up")
        #expect(
            try await node.query("SELECT * FROM anvil.record_word('an-b', 'n1', 'x')").isEmpty,
            "a host hears the hosts of another Anvil")
    }

    @Test("24 hours with no database reachable: decisions, alerts and history go on here, and then all databases have all of it")
    func day() async throws {
        let host = try SendingHost(receivers: ["one", "two"])
        let alone = host.senders([
            RemoteDatabase(name: "one", address: Self.nowhere), RemoteDatabase(name: "two", address: Self.nowhere),
        ])
        let passes = 24 * 3600 / 5
        for number in 1...passes {
            try host.pass(["cpu1": Double(number % 20), "fan": Double(number / 1000)], judged: number % 100 == 0)
            if number % 100 == 0 { alone.wake() }
        }
        #expect(alone.statuses.allSatisfy { $0.problem != nil && $0.sent == 0 }, "a database that is not there took passes")
        alone.stop()
        let judged = passes / 100
        let seat = try host.store.load(host: host.name)
        #expect(try host.store.decisions(limit: 1000).count == judged, "decisions of the day are missing on the host")
        #expect(
            seat.openAlerts.map(\.alert.text) == ["as of \(host.at / 500_000 * 500_000)"], "the alert that stands is not the last"
        )
        #expect(try host.store.outboxStatus().bundles == passes, "not all of the day waits")
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        let senders = host.senders([RemoteDatabase(name: "one", address: one), RemoteDatabase(name: "two", address: two)])
        let newest = try host.newestPass
        await senders.wait(untilSent: newest)
        senders.stop()
        for address in [one, two] {
            #expect(try await count(address, "SELECT count(*) FROM anvil.passes") == passes, "passes of the day are missing")
            let kept = try await count(address, "SELECT count(*) FROM anvil.decisions JOIN anvil.pictures USING (seat, at)")
            #expect(kept == judged, "of \(judged) decisions with their pictures \(kept) are in a database")
            let standing = try await count(address, "SELECT count(*) FROM anvil.alerts")
            #expect(standing == judged, "of \(judged) changes of an alert \(standing) are in a database")
            #expect(
                try await count(address, "SELECT count(*) FROM anvil.history") == passes + passes / 1000 + 1,
                "values of the day are missing, or there twice")
        }
        #expect(try await difference(one, two) == "", "after a day apart two databases differ")
    }

    @Test("what is sent twice, as after kill -9 before the acknowledgement was noted, is there once")
    func twice() async throws {
        let address = try await server.makeDatabase()
        let host = try SendingHost(receivers: ["one"])
        for number in 1...50 { try host.pass(["cpu1": Double(number)], events: ["e\(number)"]) }
        let newest = try host.newestPass
        for from in [0, 20, 49] as [Int64] {
            let senders = host.senders([RemoteDatabase(name: "one", address: address)], sent: ["one": from])
            await senders.wait(untilSent: newest)
            senders.stop()
        }
        for table in ["passes", "history", "events"] {
            #expect(
                try await count(address, "SELECT count(*) FROM anvil.\(table)") == 50, "\(table) has rows twice, or lacks some")
        }
    }

    @Test("a server that is killed and comes back gets the rest in order")
    func killed() async throws {
        let own = try PostgresServer()
        let address = try await own.makeDatabase()
        let host = try SendingHost(receivers: ["one"])
        let senders = host.senders([RemoteDatabase(name: "one", address: address)])
        for round in 1...3 {
            for number in 1...100 {
                try host.pass(["cpu1": Double(round * 1000 + number)])
                senders.wake()
            }
            own.kill()
            for number in 1...20 { try host.pass(["cpu1": Double(round * 1000 + 500 + number)]) }
            try own.start()
        }
        let newest = try host.newestPass
        #expect(try await eventually { senders.statuses[0].sent == newest }, "after kill -9 of the server passes are missing")
        senders.stop()
        #expect(try await count(address, "SELECT count(*) FROM anvil.passes") == 360, "passes are missing, or there twice")
        #expect(try await count(address, "SELECT count(*) FROM anvil.history") == 360, "values are missing, or there twice")
    }

    @Test("a bundle that the database cannot take is told of and holds nothing else up")
    func refused() async throws {
        let address = try await server.makeDatabase()
        let host = try SendingHost(receivers: ["one"])
        try host.pass(["cpu1": 1])
        try host.pass(["cpu1": 2], afterSeconds: 4e9)
        host.at = SendingHost.start + 20_000
        let later = try SendingHost("n1", receivers: ["one"])
        later.at = host.at
        try later.pass(["cpu1": 3])
        let texts = try host.store.waiting(after: 0, limitBytes: .max) + later.store.waiting(after: 0, limitBytes: .max)
        let senders = Senders(
            [RemoteDatabase(name: "one", address: address)], sent: [:],
            environment: SenderEnvironment(
                anvil: "an-a01", host: "n1",
                waiting: { after, _ in
                    texts.enumerated().map { WaitingText(pass: Int64($0.offset + 1), text: $0.element.text) }.filter {
                        $0.pass > after
                    }
                }, wallMilliseconds: { 0 }, steadySeconds: { 0 }, chance: { 0 }))
        await senders.wait(untilSent: 3)
        let status = senders.statuses[0]
        senders.stop()
        #expect(status.refusedBundles == 1 && status.refusal != nil, "a bundle that was refused is not told of")
        #expect(try await count(address, "SELECT count(*) FROM anvil.passes") == 2, "one bad bundle held up others")
    }

    @Test("a database that is added later gets the past of this host, and one that was away too long what fell out of the outbox")
    func past() async throws {
        let (one, two) = (try await server.makeDatabase(), try await server.makeDatabase())
        let host = try SendingHost(receivers: ["one"])
        for number in 1...300 { try host.pass(["cpu1": Double(number), "cpu2": Double(number / 10)], events: ["e\(number)"]) }
        var policy = OutboxPolicy()
        policy.sizeLimitBytes = 50_000
        #expect(
            try host.store.fitOutbox(policy, at: Moment(milliseconds: host.at)) > 50,
            "the outbox did not overflow: this tests nothing")
        try host.store.setReceivers(["one", "two"])
        for number in 301...350 { try host.pass(["cpu1": Double(number)]) }
        let receivers = try host.store.outboxStatus().receivers
        let senders = host.senders(
            [RemoteDatabase(name: "one", address: one), RemoteDatabase(name: "two", address: two)],
            sent: Dictionary(uniqueKeysWithValues: receivers.map { ($0.name, $0.sent) }))
        let isFilled = try await eventually { try host.store.outboxStatus().receivers.allSatisfy { $0.lost == nil } }
        #expect(isFilled, "what a database lacks of the past does not come to an end")
        await senders.wait(untilSent: try host.newestPass)
        senders.stop()
        for address in [one, two] {
            #expect(try await count(address, "SELECT count(*) FROM anvil.passes") == 350, "passes of the past are missing")
            #expect(
                try await count(address, "SELECT count(*) FROM anvil.history") == 381,
                "values of the past are missing, or there twice")
            #expect(
                try await count(address, "SELECT count(*) FROM anvil.facts") == 2, "facts that did not change since are missing")
            #expect(
                try await count(address, "SELECT count(*) FROM anvil.events") == 300,
                "events of the past are missing, or there twice")
        }
        #expect(try await allRows(one)["history"] == allRows(two)["history"], "the past came out different in two databases")
    }

    @Test("a clock that differs from the database's is measured", arguments: [0, 7200, -7200])
    func clock(ahead: Double) async throws {
        let address = try await server.makeDatabase()
        let host = try SendingHost(receivers: ["one"])
        let senders = host.senders([RemoteDatabase(name: "one", address: address)], wallAhead: ahead)
        #expect(try await eventually { senders.statuses[0].clockAheadSeconds != nil }, "the database is not asked for its clock")
        let status = senders.statuses[0]
        senders.stop()
        #expect(
            abs((status.clockAheadSeconds ?? .infinity) - ahead) < status.clockDoubtSeconds + 1,
            "a clock that is \(ahead) s ahead is measured as \(status.clockAheadSeconds ?? .nan)")
    }
}

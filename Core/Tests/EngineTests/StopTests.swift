import Facts
import Testing

@testable import Engine

/// P6 for servers that nobody asked to stop, and R11 for a stop that is urgent.
@Suite("Stops that do not go as they should") struct StopTests {
    /// n1 stops its servers since 100 s ago; srv1 has never been asked.
    private func stopping(secondsAgo: Double, runtimeSeconds: Double) -> Decision {
        var pair = StandardPair()
        pair.mains(isOn: false, runtimeSeconds: runtimeSeconds)
        pair.place("n1", state: .stopped, ["srv2", "srv3"])
        let began = Moment(seconds: -secondsAgo)
        pair.picture.activities = [
            Activity(
                intent: "P4.stopServers.n1", kind: .stopServers, rule: .p4, host: "n1", servers: ["srv1", "srv2", "srv3"],
                state: .running, startedAt: began, changedAt: began)
        ]
        return pair.run(0)
    }

    @Test("P6: one that was never asked is forced when the need of the whole stop is over, not before")
    func neverAsked() {
        // The longest chain of 30 s and 120 s for the host, and a quarter: 187.5 s.
        let early = stopping(secondsAgo: 187, runtimeSeconds: 360)
        #expect(!early.intents.contains { $0.kind == .forceOff }, "srv1 was forced within the time that the stop may take")
        let late = stopping(secondsAgo: 188, runtimeSeconds: 360)
        #expect(
            late.intents.first { $0.kind == .forceOff }?.servers == ["srv1"],
            "a server that nobody asked to stop was left running under an empty battery: \(late.said)")
    }

    @Test("P6: one that still runs is forced when only the host's own stop fits in the hold-up")
    func noTimeLeft() {
        // Two UPSes share the load: alone each lasts half of what it says.
        let enough = stopping(secondsAgo: 20, runtimeSeconds: 242)
        #expect(!enough.intents.contains { $0.kind == .forceOff }, "srv1 was forced with 121 s left and 120 s needed")
        let short = stopping(secondsAgo: 20, runtimeSeconds: 240)
        #expect(
            short.intents.contains { $0.kind == .forceOff }, "srv1 was left running with 120 s left, all of which the host needs")
    }

    @Test("R11: P4 tries for 10 s to reach a Striker, then goes on; T2 and P3 wait")
    func urgent() {
        var pair = StandardPair()
        pair.picture.hosts.append(Host(name: "s1", role: .striker))
        pair.place("n2")
        pair.heat("n1", sensors: 6, .critical)
        let first = pair.run(10)
        #expect(
            first.intents.first?.preconditions.contains(.stopRecorded("n1")) == true,
            "T2 does not try to tell a Striker why n1 stops: \(first.said)")
        let later = pair.run(60)
        #expect(
            later.intents.first?.preconditions.contains(.stopRecorded("n1")) == true,
            "an empty node powers off though no Striker knows why: nobody would boot it")
        var low = StandardPair()
        low.picture.hosts.append(Host(name: "s1", role: .striker))
        low.place(nil, state: .stopped)
        low.mains(isOn: false, runtimeSeconds: 200)
        let soon = low.run(5)
        #expect(
            soon.intents.first?.preconditions.contains { $0 == .stopRecorded("n1") } == true, "P4 does not try to tell a Striker")
        let urgent = low.run(5)
        #expect(
            urgent.intents.first?.preconditions.contains { $0 == .stopRecorded("n1") } == false,
            "P4 waits for a Striker for more than 10 s while its battery runs low")
        var dark = StandardPair()
        dark.picture.hosts.append(Host(name: "s1", role: .striker))
        dark.mains(isOn: false)
        let shed = dark.run(200)
        #expect(
            shed.intents.first?.preconditions.contains(.stopRecorded("n2")) == true,
            "P3 sheds n2 though no Striker knows why: nobody would boot it")
    }
}

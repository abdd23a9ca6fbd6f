import Cycle
import Facts
import Store
import Testing

@testable import Live

/// A person's word that a host is off, from the store into the picture, and its end.
@Suite("anvil confirm off") struct ConfirmedOffTests {
    private let word = OffWord(host: "n2", at: Moment(seconds: 100), wallMilliseconds: 0, by: "ada")

    private func record(at seconds: Double, starting: Bool = false, _ change: (inout Facts.Host) -> Void = { _ in }) -> PassRecord
    {
        let now = Moment(seconds: seconds)
        var peer = Facts.Host(name: "n2", role: .node)
        change(&peer)
        let picture = Picture(anvil: "pair", seat: "n1", now: now, hosts: [Facts.Host(name: "n1", role: .node), peer])
        let intent = Intent(kind: .startServers, rule: .r8, by: "n1", host: "n1", servers: ["srv1"], because: "n2 is off.")
        return PassRecord(
            picture: picture, decision: Decision(intents: starting ? [intent] : []), isNewDecision: false, alertChanges: [])
    }

    @Test("it becomes a fact of the picture, and is told once") func taken() {
        var confirmed = ConfirmedOff()
        #expect(confirmed.take([word]) == [word], "a new word is not told")
        #expect(confirmed.take([word]) == [], "a word that is known is told again")
        var state = SeatState(seat: "n1", site: Site(anvil: "pair", hosts: []))
        confirmed.apply(to: &state)
        #expect(state.histories["n2"]?.confirmedOffAt == word.at, "the word is no fact of the picture")
        _ = confirmed.take([])
        confirmed.apply(to: &state)
        #expect(state.histories["n2"]?.confirmedOffAt == nil, "a word that the store forgot is still a fact")
    }

    @Test("it is used once: forgotten when the servers have started, not before") func used() {
        var confirmed = ConfirmedOff()
        _ = confirmed.take([word])
        #expect(confirmed.over(record(at: 105)).isEmpty, "a word that was not used yet is forgotten")
        #expect(confirmed.over(record(at: 110, starting: true)).isEmpty, "a word is forgotten while it is used")
        #expect(confirmed.over(record(at: 115)).map(\.word) == [word], "a word that was used is kept")
    }

    @Test("it is void when its host is seen alive, and after an hour") func void() {
        let on = Observed(true, since: Moment(seconds: 105), observedAt: Moment(seconds: 105), staleAfterSeconds: 15)
        var confirmed = ConfirmedOff()
        _ = confirmed.take([word])
        #expect(confirmed.over(record(at: 105) { $0.on = on }).count == 1, "n2 is seen on, and the word that it is off stands")
        _ = confirmed.take([word])
        #expect(confirmed.over(record(at: 3699)).isEmpty, "the word does not count for an hour")
        #expect(confirmed.over(record(at: 3700)).count == 1, "the word counts for more than an hour")
    }

    @Test("who is seen alive is not off; silence shows nothing") func signs() {
        #expect(record(at: 105).picture.signOfLife(of: "n2") == nil, "silence is taken for life")
        let at = Moment(seconds: 105)
        let member = record(at: 106) { $0.member = Observed(true, since: at, observedAt: at, staleAfterSeconds: 15) }
        #expect(member.picture.signOfLife(of: "n2")?.contains("member") == true, "a running member is not seen alive")
        let bmc = record(at: 106) {
            $0.bmc = Observed(BMC(key: "n2", on: true), since: at, observedAt: at, staleAfterSeconds: 15)
        }
        #expect(bmc.picture.signOfLife(of: "n2")?.contains("BMC") == true, "a host that is on by its BMC is not seen alive")
        let old = record(at: 200) { $0.member = Observed(true, since: at, observedAt: at, staleAfterSeconds: 15) }
        #expect(old.picture.signOfLife(of: "n2") == nil, "a word of 95 s ago is taken for life")
    }
}

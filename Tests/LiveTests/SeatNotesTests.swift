import Cycle
import Facts
import Testing

@testable import Live
@testable import Pacemaker

@Suite("What a seat hears of the pair")
struct SeatNotesTests {
    let site = Site(anvil: "a", hosts: [.init(name: "n1", role: .node), .init(name: "n2", role: .node)])

    func bulletin(at milliseconds: Int64, activity: Activity? = nil) -> Bulletin {
        var bulletin = Bulletin(host: "n2", at: Moment(milliseconds: milliseconds))
        bulletin.activities = [activity].compactMap(\.self)
        return bulletin
    }

    func news(_ texts: [HostName: String], claim: String? = nil, stops: [HostName: String] = [:], at now: Int64)
        -> ClusterLink.News
    {
        var news = ClusterLink.News()
        news.take(texts, Pacemaker.Notes(claim: claim, stops: stops, placements: []), at: now)
        return news
    }

    @Test("a bulletin counts from when it arrived, and one that repeats makes nothing fresh")
    func arrival() throws {
        var notes = SeatNotes()
        notes.hear(bulletin(at: 5000), at: Moment(milliseconds: 100_000))
        notes.hear(bulletin(at: 5000), at: Moment(milliseconds: 110_000))
        #expect(notes.heard["n2"]?.at.milliseconds == 100_000, "an old bulletin of a dead daemon looks fresh for ever")
        notes.hear(bulletin(at: 4000), at: Moment(milliseconds: 120_000))
        #expect(notes.heard["n2"]?.bulletin.at.milliseconds == 5000, "an older bulletin replaces a newer one")
    }

    @Test("what the peer does is told by the own clock")
    func clocks() throws {
        let began = Moment(milliseconds: 4000)
        let activity = Activity(
            intent: "H1.migrate.n1", kind: .migrate, rule: .h1, host: "n1", to: "n2", state: .running, startedAt: began,
            changedAt: began)
        var notes = SeatNotes()
        notes.hear(bulletin(at: 5000, activity: activity), at: Moment(milliseconds: 100_000))
        var state = SeatState(seat: "n1", site: site)
        state.take(notes)
        #expect(state.activities.first?.startedAt.milliseconds == 99_000, "stamps of two hosts are compared")
    }

    @Test("a claim keeps the time at which it was first seen, also over a restart")
    func claim() {
        var notes = SeatNotes()
        notes.take(news([:], claim: "n2 P3 77", at: 1000), host: "n1") { Moment(milliseconds: $0) }
        notes.take(news([:], claim: "n2 P3 77", at: 9000), host: "n1") { Moment(milliseconds: $0) }
        #expect(notes.claim == Claim(owner: "n2", rule: .p3, at: Moment(milliseconds: 1000)), "a held claim never becomes old")
        notes.take(news([:], at: 9500), host: "n1") { Moment(milliseconds: $0) }
        #expect(notes.claim == nil, "a claim that was dropped still counts")
    }

    func word(of host: HostName, _ book: RecordBook, at milliseconds: Int64, heard: Int64) -> Post.Heard {
        Post.Heard(word: Word(host: host, at: Moment(milliseconds: milliseconds), book: book), bootMilliseconds: heard)
    }

    @Test("a Striker that hears why a node stopped keeps it, also over its own restart, and says since when by its own clock")
    func striker() throws {
        var node = SeatNotes()
        node.noteStop(of: "n1", .power, .p3, at: Moment(milliseconds: 5000))
        var notes = SeatNotes()
        notes.take([word(of: "n1", node.book, at: 6000, heard: 100_000)], on: "s1", strikers: ["s1"]) { Moment(milliseconds: $0) }
        let after: SeatNotes? = decoded(encoded(notes))
        let record = try #require(after?.book.stop(of: "n1"), "a Striker that was restarted does not know who must come back")
        #expect(record.reason == .power && record.rule == .p3, "a Striker does not know why a node stopped")
        #expect(record.at.milliseconds == 99_000, "stamps of two hosts are compared")
        #expect(record.keptBy == ["n1", "s1"], "a Striker does not say that it keeps the record")
    }

    @Test("a stop is over when the host runs again; one that was given up never was one")
    func over() {
        var notes = SeatNotes()
        notes.noteStop(of: "n1", .thermal, .t2, at: Moment(milliseconds: 5000))
        notes.noteStop(of: "n1", .thermal, .t2, at: Moment(milliseconds: 6000))
        notes.settleStop(of: "n1", lifeBegan: Moment(milliseconds: 9000), at: Moment(milliseconds: 9500))
        #expect(notes.book.stop(of: "n1") == nil, "a host that runs again still counts as stopped")
        #expect(notes.book.history(of: "n1")?.stops.count == 1, "a stop for heat is not counted once (R5)")
        notes.noteStop(of: "n1", .power, .p3, at: Moment(milliseconds: 20_000))
        notes.settleStop(of: "n1", lifeBegan: Moment(milliseconds: 9000), at: Moment(milliseconds: 21_000))
        #expect(notes.book.stop(of: "n1") == nil, "a stop that was given up still stands")
        #expect(notes.book.history(of: "n1")?.stops.count == 1, "a stop that was given up counts as one")
    }

    @Test("what another host lacks is told on, and what both know stays")
    func newest() {
        var notes = SeatNotes()
        notes.newest = [
            "n1": NewestData(holders: ["n1"], generation: 3), "n2": NewestData(holders: ["n2"], generation: 3),
            "s1": NewestData(holders: ["n1", "n2"], generation: 2),
        ]
        #expect(notes.newestOfOthers == nil, "of two words that contradict each other one is believed (S12)")
        notes.newest["n2"] = NewestData(holders: ["n1", "n2"], generation: 2)
        #expect(notes.newestOfOthers?.holders == ["n1"], "an older word of who holds the newest data counts")
    }

    @Test("why a host stopped is read as it was written")
    func stops() {
        var notes = SeatNotes()
        notes.take(news([:], stops: ["n2": "thermal T4"], at: 1000), host: "n1") { Moment(milliseconds: $0) }
        #expect(notes.stops["n2"]?.reason == .thermal, "why a host stopped is not known")
        #expect(notes.stops["n2"]?.rule == .t4, "the rule that stopped a host is not known")
    }

    @Test("what another version tells and we cannot read is silence, not nonsense")
    func unreadable() {
        var notes = SeatNotes()
        notes.take(news(["n2": "{\"no\": 1}"], at: 1000), host: "n1") { Moment(milliseconds: $0) }
        #expect(notes.heard.isEmpty, "a bulletin that cannot be read is taken for one")
    }

    @Test("a name with marks of XML cannot break out of the text that it is written into")
    func quoted() {
        #expect(Pacemaker.quoted("a'/><b x=\"&") == "a&apos;/>&lt;b x=&quot;&amp;", "XML is not quoted")
    }
}

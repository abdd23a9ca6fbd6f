import Facts
import Testing

@testable import Live
@testable import Settings

@Suite("The hand")
struct HandTests {
    let site = Site(anvil: "a", hosts: [.init(name: "n1", role: .node), .init(name: "s1", role: .striker)])

    func tools(_ seconds: Double = 0) -> ActingTools {
        let now = Moment(milliseconds: 0).adding(seconds: seconds)
        return ActingTools(now: { now }, fencing: [:], migrationsAtOnce: 1, isLeaving: false)
    }
    var boot: Intent { Intent(kind: .boot, rule: .r1, by: "s1", host: "n1", because: "n1 is off.") }

    /// Waits until nothing is under way; a hand that hangs is found by the limit of the test.
    func ended(_ hand: Hand) async -> [Activity] {
        while hand.activities.contains(where: { $0.state == .running }) {
            try? await Task.sleep(for: .milliseconds(1))
        }
        return hand.activities
    }

    @Test("what cannot be done is an activity that failed, with why, and is not begun anew at once", .timeLimit(.minutes(5)))
    func failure() async {
        let hand = Hand([])
        hand.begin(boot, site, tools(), predictedSeconds: nil)
        let first = await ended(hand)
        #expect(first.first?.state == .failed, "a boot without any fence agent is told to have worked")
        #expect(first.first?.because?.contains("site.hosts.fencing") == true, "a failed boot does not say what is missing")
        hand.begin(boot, site, tools(Hand.retrySeconds - 0.001), predictedSeconds: nil)
        #expect(await ended(hand).count == 1, "what has just failed is begun anew at once, over and over")
        hand.begin(boot, site, tools(Hand.retrySeconds), predictedSeconds: nil)
        #expect(await ended(hand).last?.attempt == 2, "what failed is never tried again")
    }

    @Test("a later life of the daemon goes on counting attempts, and begins anew what it finds half done")
    func restart() async {
        let before = Moment(milliseconds: 0)
        var activity = Activity(
            intent: boot.id, kind: .boot, rule: .r1, host: "n1", state: .failed, startedAt: before, changedAt: before, attempt: 3)
        let counting = Hand([activity])
        counting.begin(boot, site, tools(Hand.retryLimitSeconds), predictedSeconds: nil)
        #expect(await ended(counting).last?.attempt == 4, "attempts are counted anew after a restart")
        activity.state = .running
        #expect(Hand([activity]).activities.isEmpty, "what an earlier life had begun is taken for under way for ever")
    }
}

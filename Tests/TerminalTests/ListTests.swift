import Facts
import Testing

@testable import Terminal

@Suite("Lists of sensors and agents")
struct ListTests {
    private let now = Moment(seconds: 100_000)
    private let time = LocalTime(zone: .utc)

    private func fact(_ line: AgentLine) throws -> Fact {
        let (kind, name) = try #require(line.factKey, "the line is no fact")
        return Fact(
            key: FactKey(host: "n1", agent: "scan-x", kind: kind, key: name), line: line, since: now.adding(seconds: -500),
            observedAt: now.adding(seconds: -400))
    }

    @Test("a value of an agent that is silent is shown as not known, with its age, and marked for programs")
    func stale() throws {
        let facts = [try fact(.temperature(Temperature(key: "cpu1", value: 61, state: .nominal)))]
        let report = SensorsReport(facts: facts, time: time, isFresh: { _ in false })
        var page = Page(width: nil, ink: Ink(isOn: false))
        report.write(to: &page, now: now)
        #expect(page.text.contains("not known"), "an old value passes for a present one:\n\(page.text)")
        #expect(!page.text.contains("nominal"), "an old value is still called nominal:\n\(page.text)")
        #expect(page.text.contains("6 min 40 s ago"), "the age of an old value is not told:\n\(page.text)")
        #expect(report.lines.allSatisfy { !$0.fresh }, "programs are told that an old value is fresh")
    }

    @Test("temperatures come first, a source is told with all its numbers, and filters look at everything that is shown")
    func order() throws {
        let power = Power(key: "ups1", input: .good, output: .mains, chargePercent: 98, runtimeSeconds: 2500)
        let facts = [
            try fact(.reading(Reading(kind: "fan", key: "fan1", value: .number(1200), unit: "rpm"))), try fact(.power(power)),
            try fact(.temperature(Temperature(key: "cpu1", value: 61, state: .nominal))),
        ]
        let all = SensorsReport(facts: facts, time: time, isFresh: { _ in true })
        #expect(
            all.lines.map(\.key) == ["cpu1", "output", "charge", "runtime", "fan1"],
            "the order is another one: \(all.lines.map(\.key))")
        let found = SensorsReport(facts: facts, filter: SensorFilter(search: "1200"), time: time, isFresh: { _ in true })
        #expect(found.lines.map(\.key) == ["fan1"], "the search does not look at values")
        #expect(found.kinds == ["fan", "power", "temperature"], "a filter hides what could be asked for")
    }

    @Test("an agent whose last success is too old is not said to scan")
    func oldAgent() {
        let run = AgentRun(
            host: "n1", agent: "scan-x", outcome: .scanned, since: now.adding(seconds: -900), ranAt: now.adding(seconds: -600),
            succeededAt: now.adding(seconds: -600), periodSeconds: 10, staleAfterSeconds: 30)
        let report = AgentsReport(runs: [run], now: now, time: time)
        var page = Page(width: nil, ink: Ink(isOn: false))
        report.write(to: &page)
        #expect(page.text.contains("its facts are old"), "an agent that is silent is said to scan:\n\(page.text)")
        #expect(report.states.allSatisfy { !$0.fresh }, "programs are told that its facts are fresh")
    }
}

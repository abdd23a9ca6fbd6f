import Engine
import Facts
import Testing

@testable import Dashboard

@Suite("Pages") struct PageTests {
    @Test("what an agent prints cannot become markup")
    func escaping() {
        let evil = "<script>alert('1')</script>\"&\u{1}"
        var picture = Pictures.pair(anvil: evil)
        picture.servers[0].name = evil
        picture.health = [
            HealthReport(host: "n1", agent: evil, health: Pictures.seen(Health(key: evil, kind: .fanFailed, reason: evil)))
        ]
        var snapshot = Pictures.snapshot(picture)
        snapshot.facts = [
            Fact(
                key: FactKey(host: "n1", agent: evil, kind: .reading, key: evil),
                line: .reading(Reading(kind: "text", key: evil, value: .text(evil))), since: Pictures.now,
                observedAt: Pictures.now)
        ]
        for scope in [Scope.now(anvil: evil), .agents(anvil: evil), .host(anvil: evil, "n1")] {
            let html =
                document(nowPage(snapshot, parts(of: scope, snapshot, controls: []), revision: 1), snapshot)
                + parts(of: scope, snapshot, controls: []).map { $0.node.html() }.joined()
            #expect(!html.contains("<script>alert"), "a name with markup is written as markup in \(scope.name)")
            #expect(!html.contains("style=") && !html.contains("onclick"), "inline style or script in \(scope.name)")
        }
        #expect(escaped("a\u{1}<b>&\"'") == "a\u{FFFD}&lt;b&gt;&amp;&quot;&#39;")
    }

    @Test(
        "links lead to this site only",
        arguments: ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "/\\evil.example"])
    func links(place: String) {
        #expect(h(.a, .href(place)).html() == "<a href=\"#\"></a>", "a link to \(place) is written out")
    }

    @Test("drawing, words and interface tell the same of each cord, and nothing unknown or old is good")
    func truth() throws {
        for snapshot in Pictures.many {
            let status = StatusDocument(snapshot)
            let api = Dictionary(uniqueKeysWithValues: status.cords.map { ("\($0.host)/\($0.psu)/\($0.source)", $0.state) })
            let node = powerPart(snapshot)
            for found in node.all({ _, attributes in attributes["data-cord"] != nil }) {
                let cord = try #require(found.attributes["data-cord"])
                #expect(
                    found.attributes["data-state"] == api[cord],
                    "the cord \(cord) is shown \(found.attributes["data-state"] ?? "?") and told \(api[cord] ?? "?")")
            }
            for source in snapshot.picture.sources {
                let fresh = source.power?.isFresh(at: snapshot.now) ?? false
                let look = snapshot.state(of: source.name).look
                #expect(fresh || look == .unk, "\(source.name) was not heard for too long and is drawn as \(look)")
            }
            for host in snapshot.picture.hosts where !(host.member?.isFresh(at: snapshot.now) ?? false) {
                #expect(snapshot.state(of: host).look != .good, "\(host.name) is silent and drawn as good")
            }
            #expect(
                snapshot.said.level != .good || status.sources.allSatisfy { $0.state == "mains" },
                "the sentence is good while a source is not")
        }
    }

    @Test("between two passes the drawing tells what the sentence tells")
    func betweenPasses() throws {
        var picture = Pictures.pair()
        let name = picture.sources[0].name
        let power = Pictures.seen(Pictures.power(name), ago: 59)
        picture.sources[0].power = power
        try #require(power.isFresh(at: Pictures.now) && !power.isFresh(at: Pictures.now.adding(seconds: 5)))
        let later = Pictures.snapshot(picture, now: Pictures.now.adding(seconds: 5))
        #expect(
            later.said.level == .good && later.state(of: name).kind == .mains,
            "the sentence is \(later.said.level) and \(name) is drawn as \(later.state(of: name).kind)")
    }

    @Test("a page whose facts are old says so in the place of the sentence")
    func stale() {
        let snapshot = Pictures.snapshot(Pictures.pair(), now: Pictures.now.adding(seconds: 47))
        let verdict = verdictPart(snapshot)
        #expect(snapshot.isStale)
        #expect(verdict.plain.contains("As of 02:17:20"), "old facts are shown as the present: \(verdict.plain)")
        #expect(verdict.all { _, attributes in attributes["data-level"] == "good" }.isEmpty, "an old verdict is good")
    }

    @Test("no cord leaves its drawing, and no two lanes are the same", arguments: 1...4, [true, false])
    func layout(sources: Int, wide: Bool) {
        let picture = Pictures.pair(sources: sources)
        let shape = wide ? PowerLayout.Shape.wide : .narrow
        let layout = PowerLayout(shape: shape, sources: picture.sources.map(\.name), nodes: ["n1", "n2"], cords: picture.cords)
        let lanes = layout.routes.compactMap(\.laneX)
        #expect(layout.routes.count == picture.cords.count, "a cord is not drawn")
        #expect(Set(lanes).count == lanes.count, "two cords lie on each other")
        for route in layout.routes {
            let top = layout.sourceY[route.cord.source] ?? -1
            #expect(
                route.fromY >= top && route.fromY <= top + shape.sourceHeight,
                "the cord of \(route.cord.source) leaves beside its box")
            #expect((0...layout.height).contains(route.toY))
        }
    }

    @Test("a plain host has a page without a power path, with its agents' facts")
    func plainHost() {
        var picture = Picture(anvil: "box", seat: "box", now: Pictures.now, cluster: .absent(because: "no cluster on this host"))
        picture.hosts = [Host(name: "box", role: .node)]
        picture.agents = [
            AgentRun(
                host: "box", agent: "scan-filesystems", outcome: .scanned, since: Pictures.now, ranAt: Pictures.now,
                succeededAt: Pictures.now,
                lines: 12, periodSeconds: 5, staleAfterSeconds: 15)
        ]
        var snapshot = Pictures.snapshot(picture)
        snapshot.facts = [
            Fact(
                key: FactKey(host: "box", agent: "scan-filesystems", kind: .reading, key: "host/root.used"),
                line: .reading(Reading(kind: "percent", key: "root.used", value: .number(71), unit: "%")), since: Pictures.now,
                observedAt: Pictures.now)
        ]
        let words = parts(of: .now(anvil: "box"), snapshot, controls: []).map(\.node.plain).joined()
        #expect(words.contains("box is well. 12 readings from 1 agent; nothing needs you."))
        #expect(words.contains("root: 71 % used"), "the file systems are not told")
        #expect(words.contains("No UPS is known here."))
    }

    @Test("when only an age differs, the part has not changed")
    func stableParts() {
        var state = ScopeState(revision: 5)
        let one = Part(
            id: "a",
            node: h(.p) {
                "x"; Node.ticking("1 s")
            })
        let two = Part(
            id: "a",
            node: h(.p) {
                "x"; Node.ticking("2 s")
            })
        let three = Part(id: "a", node: h(.p) { "y" })
        #expect(state.update([one], at: 0).isEmpty)
        #expect(state.update([two], at: 1).isEmpty, "an age that counts on is sent as a change")
        #expect(state.update([three], at: 2) == ["a"])
        #expect(state.revision == 6)
        #expect(state.changes(since: 5) == ["a"])
        #expect(state.changes(since: 6) == [])
        #expect(state.changes(since: 4) == nil, "a revision that was never sent is patched")
        #expect(state.changes(since: 7) == nil, "a revision of another run is patched")
        for number in 0..<400 { _ = state.update([Part(id: "a", node: .text(String(number)))], at: 3) }
        #expect(state.changes(since: 6) == nil, "changes are kept without a limit")
    }
}

import Engine
import Facts

/// Every fact of a host, with its age and its agent.
func hostPage(_ snapshot: Snapshot, _ host: HostName, _ parts: [Part], revision: Int) -> Page {
    Page(
        title: "\(host) of \(snapshot.anvil)", place: .now, trail: [(host, nil)],
        main: .many([h(.h1, .class("page")) { "All facts of \(host)" }] + parts.map(\.node)),
        scope: .host(anvil: snapshot.anvil, host), revision: revision)
}

func factsPart(_ snapshot: Snapshot, _ host: HostName) -> Node {
    let facts = snapshot.facts.filter { $0.key.host == host }
    let agents = Set(facts.map(\.key.agent)).sorted()
    return h(.div, .class("stack"), .id("facts")) {
        if let node = snapshot.nodes.first(where: { $0.name == host }) { hostCard(snapshot, node) }
        if facts.isEmpty {
            h(.section, .class("panel"), .aria(.label, "Facts")) {
                h(.p) { "Nothing is known of \(host) yet. The page Agents shows which agents ran." }
            }
        }
        for agent in agents { agentPanel(snapshot, agent, host, facts.filter { $0.key.agent == agent }) }
    }
}

private func agentPanel(_ snapshot: Snapshot, _ agent: String, _ host: HostName, _ facts: [Fact]) -> Node {
    let run = snapshot.picture.agents.first { $0.host == host && $0.agent == agent }
    let state = run.map { look(of: $0, snapshot) }
    return h(.section, .class("panel"), .id("agent-\(agent)"), .aria(.label, agent)) {
        h(.header) {
            h(.h2) { agent }
            if let state { chip(state.0, state.1) }
            h(.p, .class("small")) { counted(facts.count, "fact", "facts") }
        }
        if facts.count <= 40 {
            factTable(snapshot, agent, run, facts)
        } else {
            h(.details, .id("facts-\(agent)")) {
                h(.summary) { "All \(facts.count)" }
                factTable(snapshot, agent, run, facts)
            }
        }
    }
}

private func factTable(_ snapshot: Snapshot, _ agent: String, _ run: AgentRun?, _ facts: [Fact]) -> Node {
    let fresh = run?.isFresh(at: snapshot.now) ?? false
    let shown = facts.sorted { ($0.key.kind.rawValue, $0.key.key) < ($1.key.kind.rawValue, $1.key.key) }.prefix(500)
    return .many([
        table(
            "Facts of \(agent)", ["What", "Value", "So since", "Last seen"],
            shown.map { fact in
                let isSeen = fresh && fact.observedAt >= (run?.succeededAt ?? fact.observedAt)
                let words = value(of: fact.line)
                return [
                    .text(shortKey(fact.key.key)), isSeen ? .text(words) : tag(.unk, "was \(words)"),
                    .many([h(.span, .class("lbl")) { "since " }, .text(snapshot.exact(fact.since))]),
                    .many([
                        h(.span, .class("lbl")) { "seen " },
                        isSeen ? .ticking(snapshot.exact(fact.observedAt)) : .text(snapshot.exact(fact.observedAt)),
                    ]),
                ]
            }, style: "brief facts"),
        facts.count > shown.count
            ? h(.p, .class("sub")) { "\(facts.count - shown.count) more; anvil sensors lists all." } : .nothing,
    ])
}

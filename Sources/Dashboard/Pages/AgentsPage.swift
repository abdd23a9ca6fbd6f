import Engine
import Facts

/// Each agent: when it last ran, how long it took, what it cost, and why it failed.
func agentsPage(_ snapshot: Snapshot, _ parts: [Part], revision: Int) -> Page {
    Page(
        title: "Agents of \(snapshot.anvil)", place: .agents, trail: [("Agents", nil)],
        main: .many([h(.h1, .class("page")) { "Agents of \(snapshot.anvil)" }] + parts.map(\.node)),
        scope: .agents(anvil: snapshot.anvil), revision: revision)
}

func agentsPart(_ snapshot: Snapshot) -> Node {
    let agents = snapshot.picture.agents
    let failing = agents.count { look(of: $0, snapshot).0 == .bad || look(of: $0, snapshot).0 == .unk }
    return h(.section, .class("panel"), .id("agents"), .aria(.label, "Agents")) {
        if agents.isEmpty {
            h(.p) { "No agent has run yet. They lie in the agents directory; each executable whose name begins with scan- is run." }
        } else {
            h(.p, .class("sub")) {
                "\(counted(agents.count, "agent", "agents")), \(failing == 0 ? "none fails" : "\(failing) without facts"). An agent reads one kind of device and prints what it saw."
            }
            table(
                "Agents and their last run",
                ["Agent", "State", "Last run", "Took", "CPU", "Memory", "Lines", "Every"],
                agents.sorted { ($0.host, $0.agent) < ($1.host, $1.agent) }.map { row(snapshot, $0) })
        }
    }
}

private func row(_ snapshot: Snapshot, _ run: AgentRun) -> [Node] {
    let (look, word) = look(of: run, snapshot)
    let why = run.because.map { because in h(.span, .class("sub why")) { " \(ended(capitalised(because)))" } } ?? .nothing
    func labelled(_ name: String, _ text: String) -> Node { .many([h(.span, .class("lbl")) { "\(name) " }, .text(text)]) }
    return [
        .many([.text(run.agent), h(.span, .class("sub")) { " on \(run.host)" }]), .many([tag(look, word), why]),
        // Each pass runs most agents: the time alone is no change of the page.
        .many([h(.span, .class("lbl")) { "Last run " }, run.ranAt.map { .ticking(snapshot.exact($0)) } ?? .text("never")]),
        .many([h(.span, .class("lbl")) { "Took " }, .ticking("\(thousandths(run.wallSeconds)) s")]),
        .many([h(.span, .class("lbl")) { "CPU " }, .ticking("\(thousandths(run.cpuSeconds)) s")]),
        .many([h(.span, .class("lbl")) { "Memory " }, .ticking(run.peakBytes > 0 ? bytes(Double(run.peakBytes)) : "not told")]),
        labelled("Lines", String(run.lines)), labelled("Every", span(run.periodSeconds)),
    ]
}

private func thousandths(_ seconds: Double) -> String {
    let whole = Int((max(0, min(seconds, 1e6)) * 1000).rounded())
    let rest = String(whole % 1000)
    return "\(whole / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}

func look(of run: AgentRun, _ snapshot: Snapshot) -> (Look, String) {
    switch run.outcome {
    case .scanned: run.isFresh(at: snapshot.now) ? (.good, "Scans") : (.unk, "No news since \(snapshot.time(run.succeededAt ?? run.since))")
    case .nothing: (.off, "Nothing of its kind here")
    case .failed: (run.isFresh(at: snapshot.now) ? .warn : .unk, "Fails since \(snapshot.exact(run.since))")
    case .absent: (.off, "Gone from its directory")
    case .refused: (.bad, "Refused")
    }
}

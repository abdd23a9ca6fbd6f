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
    let hosts = agents.map(\.host).reduce(into: [HostName]()) { if !$0.contains($1) { $0.append($1) } }
    let failing = agents.count { look(of: $0, snapshot).0 == .bad || look(of: $0, snapshot).0 == .unk }
    return h(.div, .class("stack"), .id("agents")) {
        if agents.isEmpty {
            h(.section, .class("panel"), .aria(.label, "Agents")) {
                h(.p) {
                    "No agent has run yet. They lie in the agents directory; each executable whose name begins with scan- is run."
                }
            }
        } else {
            h(.p, .class("sub")) {
                "\(counted(agents.count, "agent", "agents")), \(failing == 0 ? "none fails" : "\(failing) without facts"). An agent reads one kind of device and prints what it saw."
            }
        }
        for host in hosts { hostAgents(snapshot, host, agents.filter { $0.host == host }.sorted { $0.agent < $1.agent }) }
    }
}

private func hostAgents(_ snapshot: Snapshot, _ host: HostName, _ runs: [AgentRun]) -> Node {
    // What runs in memory has no cost to tell.
    let isMeasured = runs.contains { $0.wallSeconds > 0 || $0.peakBytes > 0 }
    return h(.section, .class("panel"), .id("agents-\(host)"), .aria(.label, "Agents on \(host)")) {
        h(.header) {
            h(.h2) { h(.a, .href(snapshot.hostAddress(host))) { host } }
            h(.p, .class("small")) { counted(runs.count, "agent", "agents") }
        }
        table(
            "Agents of \(host) and their last run",
            ["Agent", "State", "Last run"] + (isMeasured ? ["Took", "CPU", "Memory"] : []) + ["Lines", "Every"],
            runs.map { row(snapshot, $0, isMeasured) }, style: "brief")
    }
}

private func row(_ snapshot: Snapshot, _ run: AgentRun, _ isMeasured: Bool) -> [Node] {
    let (look, word) = look(of: run, snapshot)
    let why = run.because.map { because in h(.span, .class("sub why")) { " \(ended(capitalised(because)))" } } ?? .nothing
    func labelled(_ name: String, _ value: Node) -> Node { .many([h(.span, .class("lbl")) { "\(name) " }, value]) }
    let cost: [Node] = [
        labelled("took", .ticking("\(thousandths(run.wallSeconds)) s")),
        labelled("CPU", .ticking("\(thousandths(run.cpuSeconds)) s")),
        labelled("memory", .ticking(run.peakBytes > 0 ? bytes(Double(run.peakBytes)) : "not told")),
    ]
    // Each pass runs most agents: the time alone is no change of the page.
    let last = run.ranAt.map { Node.ticking(snapshot.exact($0)) } ?? .text("never")
    return [.text(run.agent), .many([tag(look, word), why]), labelled("ran", last)] + (isMeasured ? cost : [])
        + [labelled("lines", .text(String(run.lines))), labelled("every", .text(span(run.periodSeconds)))]
}

private func thousandths(_ seconds: Double) -> String {
    let whole = Int((max(0, min(seconds, 1e6)) * 1000).rounded())
    let rest = String(whole % 1000)
    return "\(whole / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}

func look(of run: AgentRun, _ snapshot: Snapshot) -> (Look, String) {
    switch run.outcome {
    case .scanned:
        run.isFresh(at: snapshot.now) ? (.good, "Scans") : (.unk, "No news since \(snapshot.time(run.succeededAt ?? run.since))")
    case .nothing: (.off, "Nothing of its kind here")
    case .failed: (run.isFresh(at: snapshot.now) ? .warn : .unk, "Fails since \(snapshot.exact(run.since))")
    case .absent: (.off, "Gone from its directory")
    case .refused: (.bad, "Refused")
    }
}

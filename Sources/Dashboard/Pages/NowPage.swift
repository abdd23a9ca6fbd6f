import Engine
import Facts

/// What a live stream follows.
enum Scope: Hashable, Sendable {
    case now(anvil: String)
    case agents(anvil: String)
    case host(anvil: String, HostName)

    var name: String {
        switch self {
        case .now(let anvil): "anvil:\(anvil)"
        case .agents(let anvil): "agents:\(anvil)"
        case .host(let anvil, let host): "host:\(anvil)/\(host)"
        }
    }

    var anvil: String {
        switch self {
        case .now(let anvil), .agents(let anvil), .host(let anvil, _): anvil
        }
    }

    /// Reads `anvil:dock-7`.
    init?(name: String) {
        guard let colon = name.firstIndex(of: ":") else { return nil }
        let rest = String(name[name.index(after: colon)...])
        switch name[..<colon] {
        case "anvil": self = .now(anvil: rest)
        case "agents": self = .agents(anvil: rest)
        case "host":
            guard let slash = rest.lastIndex(of: "/") else { return nil }
            self = .host(anvil: String(rest[..<slash]), String(rest[rest.index(after: slash)...]))
        default: return nil
        }
    }
}

/// One piece of a page that is sent again when it changed.
struct Part: Sendable {
    var id: String
    var node: Node
}

/// The parts of a page, of which each is a function of the snapshot alone.
func parts(of scope: Scope, _ snapshot: Snapshot, controls: [ControlGroup]) -> [Part] {
    switch scope {
    case .now:
        [
            Part(id: "verdict", node: verdictPart(snapshot)), Part(id: "power", node: powerPart(snapshot)),
            Part(id: "controls", node: controlsPart(snapshot, controls)), Part(id: "hosts", node: hostsPart(snapshot)),
            Part(id: "thinks", node: thinksPart(snapshot)), Part(id: "heat", node: heatPart(snapshot)),
            Part(id: "servers", node: serversPart(snapshot)), Part(id: "decisions", node: decisionsPart(snapshot)),
            Part(id: "alerts", node: alertsPart(snapshot)),
        ]
    case .agents: [Part(id: "agents", node: agentsPart(snapshot))]
    case .host(_, let host): [Part(id: "facts", node: factsPart(snapshot, host))]
    }
}

/// Now: wrong, done, next, you. Each thing has its place in every state, so that the eye need not search.
func nowPage(_ snapshot: Snapshot, _ parts: [Part], revision: Int) -> Page {
    let named = Dictionary(uniqueKeysWithValues: parts.map { ($0.id, $0.node) })
    func part(_ id: String) -> Node { named[id] ?? .nothing }
    let hasPower = !snapshot.picture.sources.isEmpty || !snapshot.picture.cords.isEmpty
    let isPlayed = snapshot.isSimulation
    let main = Node.many([
        part("verdict"),
        h(.div, .class("two")) {
            h(.div, .class("stack")) {
                if hasPower { part("power") }
                part("hosts")
                part("servers")
                part("heat")
                if !hasPower { part("power") }
            }
            h(.div, .class("stack")) {
                part("controls")
                part("thinks")
                part("alerts")
                if !isPlayed { part("decisions") }
            }
        },
        // Beside the controls of a simulated site the column is full.
        isPlayed ? part("decisions") : .nothing,
    ])
    return Page(title: snapshot.said.title, place: .now, main: main, scope: .now(anvil: snapshot.anvil), revision: revision)
}

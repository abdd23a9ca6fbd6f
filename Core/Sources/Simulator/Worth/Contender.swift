import Engine
import Facts

/// Who looks after the simulated site. All get the same hosts, batteries and faults; only the judgement differs, and what goes
/// with it: whether the firmware of nodes comes on by itself with mains.
public enum Contender: String, CaseIterable, Sendable {
    /// Pacemaker alone: fences the dead, starts servers, knows nothing of power and heat.
    case pacemaker
    /// Pacemaker, and on each host a daemon that shuts it down when all its UPSes are low.
    case upsDaemon
    /// The rules of the existing implementation, with its defects.
    case existing
    /// `decide`, as it is shipped.
    case ours
    /// Knows each fault before it happens.
    case oracle

    public var title: String {
        switch self {
        case .pacemaker: "Pacemaker alone"
        case .upsDaemon: "Pacemaker, UPS daemon"
        case .existing: "existing rules"
        case .ours: "Anvil"
        case .oracle: "oracle"
        }
    }

    /// R12 wants nodes that stay off when mains returns; without somebody who boots them they must come on.
    var comesOnWithAC: Bool { self == .pacemaker || self == .upsDaemon }

    /// A world that this one looks after. The oracle judges with a plan: see `Oracle`.
    func world(_ site: SiteKind, policy: Policy = Policy()) -> World {
        var world = World(site, policy: policy)
        world.plant.habits = Habits(comesOnWithAC: comesOnWithAC, protectsItself: true)
        switch self {
        case .pacemaker: world.controller = { Bystander.judge($0) { Cluster.acts(for: $0) } }
        case .upsDaemon: world.controller = { Bystander.judge($0) { UPSDaemon.acts(for: $0) } }
        case .existing: world.controller = { ExistingRules.judge($0) }
        case .ours, .oracle: world.controller = { decide($0) }
        }
        return world
    }
}

/// What machines do by themselves, whoever looks after them.
struct Habits: Hashable, Sendable {
    /// A node that lost its last power, or was shut down for want of it, comes on when mains returns.
    var comesOnWithAC = false
    /// A node whose inside is far over its critical limits turns itself off, hard.
    var protectsItself = false
}

extension Plant {
    /// A sensor is this far over its healthy value when the hardware turns itself off, kelvin. Chosen: 10 over critical, where
    /// common processors trip.
    static let selfProtectionKelvin = 36.0

    /// Done whenever anything changed.
    mutating func keepHabits() {
        for index in machines.indices where machines[index].role == .node {
            if habits.protectsItself, machines[index].isOn, machines[index].heatOffset >= Self.selfProtectionKelvin {
                let name = machines[index].name
                let running = servers(on: name).filter(\.isRunning).map(\.name)
                violation(.s13, "\(name) turned itself off in the heat\(Self.lost(running))", by: name)
                die(index)
            }
            if habits.comesOnWithAC { comeOn(index) }
        }
    }

    static func lost(_ running: [ServerName]) -> String {
        running.isEmpty ? "" : ", with \(running.joined(separator: ", ")) running on it"
    }

    private mutating func comeOn(_ index: Int) {
        let name = machines[index].name
        guard case .off = machines[index].phase, darkened.contains(name) || machines[index].stopReason == .power else { return }
        guard livePSUs(machines[index]).contains(where: { ups($0)?.mains == true }) else { return }
        darkened.remove(name)
        beginBoot(index, by: nil)
    }
}

/// The frame of a judge that has no findings, no sentence and no refusals: only acts.
enum Bystander {
    /// An act goes on until it is done: a world gives up what is no longer asked for.
    static func judge(_ picture: Picture, _ acts: (Picture) -> [Intent]) -> Decision {
        var memory = picture.memory
        memory.lastPass = picture.now
        var intents = acts(picture)
        for intent in goingOn(picture) where !intents.contains(where: { $0.id == intent.id }) { intents.append(intent) }
        return Decision(intents: intents, memory: memory)
    }

    /// What this very host stops or starts. Of what others do only old words may be known; and a move or a boot goes on by
    /// itself.
    private static func goingOn(_ picture: Picture) -> [Intent] {
        let kinds: [IntentKind] = [.stopServers, .withdraw, .startServers]
        return picture.activities.filter { $0.state == .running && $0.host == picture.seat && kinds.contains($0.kind) }.map {
            Intent(
                kind: $0.kind, rule: $0.rule, by: picture.seat, host: $0.host, servers: $0.servers, to: $0.to, because: "goes on")
        }
    }
}

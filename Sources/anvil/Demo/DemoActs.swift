import Dashboard
import Facts
import Simulator

/// One thing that can be broken in the simulated site, and mended again.
struct DemoAct: Sendable {
    var id: String
    var group: String
    var breakLabel: String
    var mendLabel: String
    /// What will happen.
    var willBreak: String
    var willMend: String
    var `break`: [Command]
    var mend: [Command]
    var broke: String
    var mended: String

    /// Controls that speak of the same thing are kept in step.
    func settle(_ broken: inout Set<String>, now isBroken: Bool) {
        let single: Set<String> = ["mains-ups1", "mains-ups2"]
        if id == "mains-all" {
            broken = isBroken ? broken.union(single) : broken.subtracting(single)
        } else if single.contains(id) {
            if broken.isSuperset(of: single) { broken.insert("mains-all") } else { broken.remove("mains-all") }
        }
    }

    static let all: [DemoAct] = [mains(nil), mains("ups1"), mains("ups2")] + nodes("n1") + nodes("n2") + room + silence

    private static func mains(_ source: SourceName?) -> DemoAct {
        let name = source ?? "both UPSes"
        return DemoAct(
            id: "mains-\(source ?? "all")", group: "Mains",
            breakLabel: source.map { "Pull \($0)" } ?? "Pull both",
            mendLabel: source.map { "Restore \($0)" } ?? "Restore both",
            willBreak: source == nil
                ? "Both UPSes run on battery. After 120 s one node is shed; later the servers are stopped cleanly."
                : "\(name) runs on battery. While the other has mains, there is an alert and nothing else.",
            willMend: "Mains returns at \(name).", break: [.mains(source, on: false)], mend: [.mains(source, on: true)],
            broke: "Mains is off at \(name).", mended: "Mains is back at \(name).")
    }

    private static func nodes(_ node: HostName) -> [DemoAct] {
        [
            DemoAct(
                id: "fan-\(node)", group: "Node \(node)", breakLabel: "Fail fan 2", mendLabel: "Mend fan 2",
                willBreak:
                    "Fan 2 of \(node) fails: its risk is 5. If it hosts servers and the other node is better by 2 for 120 s, they move.",
                willMend: "Fan 2 of \(node) is replaced. Servers that moved stay where they are.",
                break: [.health(node, .fan(2, failed: true))], mend: [.health(node, .fan(2, failed: false))],
                broke: "Fan 2 of \(node) has failed.", mended: "Fan 2 of \(node) runs again."),
            DemoAct(
                id: "array-\(node)", group: "Node \(node)", breakLabel: "Degrade array", mendLabel: "Mend array",
                willBreak: "The array of \(node) is degraded: its risk is 10, more than a failed fan.",
                willMend: "The array of \(node) is optimal again.", break: [.health(node, .array(.degraded))],
                mend: [.health(node, .array(.optimal))], broke: "The array of \(node) is degraded.",
                mended: "The array of \(node) is optimal."),
            DemoAct(
                id: "heat-\(node)", group: "Node \(node)", breakLabel: "Heat it", mendLabel: "Let it cool",
                willBreak:
                    "Six sensors of \(node) are in warning. The room is not hot, so the fault is in the node: after 120 s its servers move.",
                willMend: "The sensors of \(node) follow the room again.",
                break: [.heatSensors(node, count: 6, state: .warning, side: .high)], mend: [.heatOK(node)],
                broke: "Six sensors of \(node) are in warning.", mended: "\(node) cools down."),
        ]
    }

    private static let room: [DemoAct] = [
        DemoAct(
            id: "cooling", group: "Room", breakLabel: "Cooling off", mendLabel: "Cooling on",
            willBreak: "The room gets warmer. When both nodes are hot for 120 s, one is shed to make less heat.",
            willMend: "The room cools down.", break: [.cooling(on: false)], mend: [.cooling(on: true)],
            broke: "The cooling is off: the room gets warmer. It takes a while, so try 60x.", mended: "The cooling is on again.")
    ]

    private static let silence: [DemoAct] = [
        DemoAct(
            id: "silence-n1", group: "Silence", breakLabel: "scan-ipmi on n1",
            mendLabel: "Hear scan-ipmi",
            willBreak:
                "Nothing is heard of the sensors of n1. After three periods they are unknown: violet, and nothing is decided on them.",
            willMend: "scan-ipmi on n1 scans again.", break: [.agent("n1", name: "scan-ipmi", .silent)],
            mend: [.agent("n1", name: "scan-ipmi", .ok)], broke: "scan-ipmi on n1 is silent. Its facts grow old.",
            mended: "scan-ipmi on n1 scans again."),
        DemoAct(
            id: "silence-ups2", group: "Silence", breakLabel: "ups2", mendLabel: "Hear ups2",
            willBreak: "ups2 does not answer. After a minute it is unknown, and it is never taken for good.",
            willMend: "ups2 answers again.", break: [.ups("ups2", .silent)], mend: [.ups("ups2", .ok)],
            broke: "ups2 does not answer.", mended: "ups2 answers again."),
    ]
}

/// The controls as they are now: what is broken offers to be mended.
func controlGroups(speed: Double, isPaused: Bool, broken: Set<String>) -> [ControlGroup] {
    let time = ControlGroup(
        title: "Time",
        controls: DemoSite.speeds.map { wanted in
            Control(
                id: "speed-\(Int(wanted))", label: "\(Int(wanted))x",
                willDo: wanted == 1 ? "Time passes as it does." : "A minute passes in \(Int(60 / wanted)) s.",
                isOn: speed == wanted && !isPaused)
        } + [
            Control(
                id: "pause", label: isPaused ? "Go on" : "Pause", willDo: isPaused ? "Time goes on." : "Time stands still.",
                isOn: isPaused),
            Control(id: "reset", label: "Reset", willDo: "All is as it was at the start. What happened stays in the lists."),
        ])
    var groups = [time]
    for act in DemoAct.all {
        let isBroken = broken.contains(act.id)
        let control = Control(
            id: act.id, label: isBroken ? act.mendLabel : act.breakLabel, willDo: isBroken ? act.willMend : act.willBreak,
            isOn: isBroken)
        if let at = groups.firstIndex(where: { $0.title == act.group }) {
            groups[at].controls.append(control)
        } else {
            groups.append(ControlGroup(title: act.group, controls: [control]))
        }
    }
    return groups
}

/// One thing that can be done to a simulated site. It says what will happen before it is done.
public struct Control: Equatable, Sendable {
    public var id: String
    public var label: String
    /// What will happen, in a sentence.
    public var willDo: String
    /// It is so already.
    public var isOn: Bool
    public init(id: String, label: String, willDo: String, isOn: Bool = false) {
        self.id = id
        self.label = label
        self.willDo = willDo
        self.isOn = isOn
    }
}

public struct ControlGroup: Equatable, Sendable {
    public var title: String
    public var controls: [Control]
    public init(title: String, controls: [Control]) {
        self.title = title
        self.controls = controls
    }
}

/// A site in memory that can be played with. A real site has no such thing.
public protocol SimulationControls: Sendable {
    func groups() async -> [ControlGroup]
    /// Does it and says what was done; throws what a person can read.
    func perform(_ id: String) async throws -> String
}

/// The controls of a simulated site, as forms that work without JavaScript.
func controlsPart(_ snapshot: Snapshot, _ groups: [ControlGroup]) -> Node {
    guard snapshot.isSimulation, !groups.isEmpty else { return h(.div, .id("controls"), .hidden) }
    return panel("Play with the site", id: "controls") {
        h(.p, .class("small"), .id("control-told"), .role("status"))
        h(.div, .class("board")) {
            for group in groups {
                h(.div, .class("controls"), .role("group"), .aria(.label, group.title)) {
                    h(.span, .class("name"), .ariaHidden) { group.title }
                    h(.div, .class("row")) { for control in group.controls { controlForm(control) } }
                }
            }
        }
        tryThis()
    }
}

private func controlForm(_ control: Control) -> Node {
    h(.form, .method("post"), .action("/simulation"), .class("control")) {
        h(.input, .type("hidden"), .name("control"), .value(control.id))
        h(
            .button, .type("submit"), .class(control.isOn ? "btn on" : "btn"), .title(control.willDo),
            .aria(.describedby, "will-\(control.id)"), .aria(.pressed, control.isOn ? "true" : "false")
        ) { control.label }
        h(.span, .class("vh"), .id("will-\(control.id)")) { control.willDo }
    }
}

private func tryThis() -> Node {
    h(.details, .id("try"), .open) {
        h(.summary) { "Try this: two minutes" }
        h(.ol, .class("steps")) {
            h(.li) {
                "Set the speed to 10x. Pull mains at ups1: an alert, and nothing else, however long. The other UPS carries all."
            }
            h(.li) {
                "Pull mains at ups2 too. Anvil waits 120 s, because most outages are short; then one node is shed, and the other runs longer."
            }
            h(.li) { "Set 60x and wait: before the battery ends, the servers are stopped cleanly and the last node powers off." }
            h(.li) {
                "Reset. Fail fan 2 of n1: after 120 s its servers move to n2, without an interruption. Then degrade the array of n2: they move back."
            }
            h(.li) { "Reset. Switch the cooling off at 60x: when both nodes are hot, one is shed to make less heat." }
            h(.li) { "At any time, open Decisions: each says why, what it knew, and what was rejected." }
        }
    }
}

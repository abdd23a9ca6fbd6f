import Engine
import Facts
import Store

/// The last decisions, the newest with its reason.
func decisionsPart(_ snapshot: Snapshot) -> Node {
    panel("Decisions", id: "decisions", note: h(.a, .href("\(snapshot.base)/decisions")) { "All decisions" }) {
        if let last = snapshot.lastDecision { lastDecision(snapshot, last) }
        let others = snapshot.decisions.filter { $0.id != snapshot.lastDecision?.summary.id }.prefix(3)
        if others.isEmpty && snapshot.lastDecision == nil {
            h(.p, .class("sub")) { "No decision yet: nothing has asked for one." }
        } else {
            h(.ul, .class("list")) { for summary in others { decisionItem(snapshot, summary) } }
        }
    }
}

private func lastDecision(_ snapshot: Snapshot, _ last: StoredDecision) -> Node {
    let reason = last.decision.intents.first?.because ?? last.decision.refusals.first?.because ?? last.summary.text
    return h(.p, .class("last")) {
        h(.b) { "Last, at \(snapshot.exact(last.summary.at)):" }
        " "
        h(.a, .href("\(snapshot.base)/decisions/\(last.summary.id)")) { ended(capitalised(withoutTwin(reason))) }
        if let rule = last.summary.rule { h(.span, .class("sub")) { " Rule \(rule.rawValue)." } }
    }
}

func decisionItem(_ snapshot: Snapshot, _ summary: DecisionSummary) -> Node {
    h(.li) {
        h(.span, .class("when")) { snapshot.exact(summary.at) }
        h(.div) {
            h(.a, .href("\(snapshot.base)/decisions/\(summary.id)")) {
                told(summary)
            }
            if summary.kind != .quiet {
                h(.span, .class("sub")) { " \(summary.rule.map { "Rule \($0.rawValue). " } ?? "")\(word(for: summary.kind))" }
            }
        }
    }
}

/// The reason of a decision as a sentence of its own.
func told(_ summary: DecisionSummary) -> String {
    if summary.kind == .quiet || summary.text.isEmpty { return "All quiet: nothing is found and nothing is to be done." }
    return ended(capitalised(withoutTwin(summary.text)))
}

/// `n1: n1 has no power` names its subject once.
func withoutTwin(_ text: String) -> String {
    guard let colon = text.firstRange(of: ": ") else { return text }
    let rest = text[colon.upperBound...]
    return rest.hasPrefix(text[..<colon.lowerBound] + " ") ? String(rest) : text
}

func word(for kind: DecisionKind) -> String {
    switch kind {
    case .intent: "Something was done."
    case .refusal: "Nothing was done, on purpose."
    case .finding: "Found, not acted on."
    case .quiet: "Nothing is found any more."
    }
}

/// Alerts that stand. What another one caused is counted below it and not told by itself.
func alertsPart(_ snapshot: Snapshot) -> Node {
    let open = snapshot.openAlerts
    let keys = Set(open.map(\.alert.key))
    let roots = open.filter { alert in alert.alert.causedBy.map { !keys.contains($0) } ?? true }
    return panel(
        "Alerts, \(roots.count) open", id: "alerts", note: h(.a, .href("\(snapshot.base)/events?level=notice")) { "All events" }
    ) {
        if roots.isEmpty { h(.p, .class("sub")) { "None stands." } }
        h(.ul, .class("list")) {
            for stored in roots.prefix(20) {
                alertItem(snapshot, stored, caused: open.count { $0.alert.causedBy == stored.alert.key })
            }
        }
        if roots.count > 20 { h(.p, .class("sub")) { "\(roots.count - 20) more." } }
    }
}

private func alertItem(_ snapshot: Snapshot, _ stored: StoredAlert, caused: Int) -> Node {
    h(.li, .id("alert-\(stored.alert.key)")) {
        h(.span, .class("when")) { snapshot.exact(stored.since) }
        h(.div) {
            chip(look(of: stored.alert.level), word(for: stored.alert.level))
            " \(ended(stored.alert.text))"
            if let rule = stored.alert.rule { h(.span, .class("sub")) { " Rule \(rule.rawValue)." } }
            if caused > 0 {
                h(.span, .class("small covers")) {
                    "Covers \(counted(caused, "further alert", "further alerts")) that it caused."
                }
            }
        }
    }
}

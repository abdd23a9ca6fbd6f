import Engine
import Facts

/// What the engine thinks: findings with their holds, what it does, what it refuses, and why nothing is done.
func thinksPart(_ snapshot: Snapshot) -> Node {
    let decision = snapshot.decision
    return panel("What the engine thinks", id: "thinks") {
        if decision.findings.isEmpty && decision.intents.isEmpty && decision.refusals.isEmpty {
            h(.p) { "It finds nothing that a rule speaks of." }
        }
        h(.ul, .class("list")) {
            for intent in decision.intents { intentItem(snapshot, intent) }
            for finding in decision.findings { findingItem(snapshot, finding) }
            for refusal in decision.refusals { refusalItem(snapshot, refusal) }
        }
        h(.p, .class("sub")) { whyNothing(snapshot) }
    }
}

private func intentItem(_ snapshot: Snapshot, _ intent: Intent) -> Node {
    let running = snapshot.picture.activities.first { $0.intent == intent.id && $0.state == .running }
    return h(.li) {
        h(.span, .class("rule")) { intent.rule.rawValue }
        h(.div) {
            tag(.work, running == nil ? "Do" : "Under way")
            " \(ended(intent.because)) "
            h(.span, .class("sub")) { "By \(intent.by)." }
        }
    }
}

private func findingItem(_ snapshot: Snapshot, _ finding: Finding) -> Node {
    let ends = finding.holdSeconds.map { finding.since.adding(seconds: $0) }
    return h(.li) {
        h(.span, .class("rule")) { finding.rule.rawValue }
        h(.div) {
            tag(.warn, "Found")
            " \(ended(capitalised(finding.because))) "
            h(.span, .class("sub")) {
                "About \(finding.about), since \(snapshot.exact(finding.since))."
                if let ends, ends > snapshot.now, let hold = finding.holdSeconds {
                    " It must last \(span(hold)), until \(snapshot.exact(ends)): "
                    h(.span, .data(.until, String(ends.milliseconds))) { .ticking(SentenceClock.span(ends.secondsSince(snapshot.now), exact: true)) }
                    " left."
                }
            }
        }
    }
}

private func refusalItem(_ snapshot: Snapshot, _ refusal: Refusal) -> Node {
    h(.li) {
        h(.span, .class("rule")) { refusal.rule.rawValue }
        h(.div) {
            tag(.off, "Not done")
            " \(ended(capitalised(refusal.because))) "
            h(.span, .class("sub")) { "\(refusal.wanted.rawValue) asked for it on \(refusal.host); \(refusal.rule.rawValue) forbids or delays it." }
        }
    }
}

private func whyNothing(_ snapshot: Snapshot) -> String {
    if case .absent(let because) = snapshot.picture.cluster { return "Observing only: \(ended(because)) It would still say here what it finds." }
    if !snapshot.decision.intents.isEmpty { return "Each intent is carried out only if its condition still holds at that moment." }
    if let at = snapshot.decision.lookAgainAt, at > snapshot.now { return "Nothing is done now. A hold ends at \(snapshot.exact(at))." }
    return snapshot.decision.findings.isEmpty ? "So nothing is done." : "Nothing is done now: no finding asks for more than an alert."
}

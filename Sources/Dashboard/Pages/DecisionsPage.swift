import Engine
import Facts
import Store

let decisionsPageSize = 50

/// What was decided, the newest first.
func decisionsPage(_ snapshot: Snapshot, _ found: [DecisionSummary], before: Int64?) -> Page {
    let shown = found.prefix(decisionsPageSize)
    let main = h(.section, .class("panel"), .aria(.labelledby, "decisions-h")) {
        h(.header) {
            h(.h1, .id("decisions-h"), .class("small-title")) { "Decisions of \(snapshot.anvil)" }
            h(.p, .class("small")) { "Kept whenever the judgement changes, with the picture it was taken on." }
        }
        if shown.isEmpty {
            h(.p, .class("sub empty")) { before != nil ? "Nothing older." : "No decision yet: nothing has asked for one." }
        }
        h(.ul, .class("list")) { for summary in shown { decisionItem(snapshot, summary) } }
        h(.p, .class("row")) {
            if before != nil { h(.a, .class("btn"), .href("\(snapshot.base)/decisions")) { "Newest" } }
            if found.count > decisionsPageSize, let last = shown.last {
                h(.a, .class("btn"), .href("\(snapshot.base)/decisions?before=\(last.id)")) { "Older" }
            }
        }
    }
    return Page(title: "Decisions of \(snapshot.anvil)", place: .decisions, trail: [("Decisions", nil)], main: main)
}

/// One decision: what, why, what it knew, what was rejected.
func decisionPage(_ snapshot: Snapshot, _ stored: StoredDecision) -> Page {
    let clock = snapshot.exact(stored.summary.at)
    let decision = stored.decision
    let title = told(stored.summary)
    let main = Node.many([
        decisionVerdict(snapshot, stored, title),
        h(.div, .class("two")) {
            h(.div, .class("stack")) {
                if !decision.kept.isEmpty { ladder(decision) }
                for intent in decision.intents { intentPanel(snapshot, intent) }
                if !decision.refusals.isEmpty { refusals(snapshot, decision) }
                if !decision.findings.isEmpty { findings(snapshot, decision) }
                if decision.intents.isEmpty && decision.findings.isEmpty && decision.refusals.isEmpty {
                    h(.section, .class("panel"), .aria(.label, "Nothing")) {
                        h(.p) { "Nothing was found, and nothing was done." }
                    }
                }
            }
            h(.div, .class("stack")) {
                if let picture = stored.picture { knew(snapshot, picture, decision) }
                check(snapshot, stored)
            }
        },
    ])
    return Page(
        title: "\(stored.summary.rule?.rawValue ?? "Quiet") \(clock): \(title)", place: .decisions,
        trail: [("Decisions", "\(snapshot.base)/decisions"), ("\(stored.summary.rule?.rawValue ?? "Decision") \(clock)", nil)],
        main: main)
}

private func decisionVerdict(_ snapshot: Snapshot, _ stored: StoredDecision, _ title: String) -> Node {
    let look: Look = stored.summary.kind == .intent ? .work : stored.summary.kind == .quiet ? .good : .warn
    let intent = stored.decision.intents.first
    let activity = intent.flatMap { wanted in
        snapshot.picture.activities.first { $0.intent == wanted.id && $0.startedAt >= stored.summary.at }
    }
    return h(.section, .class("verdict"), .data(.level, look.rawValue), .aria(.labelledby, "say")) {
        h(.div, .class("say")) {
            sign(look)
            h(.div) {
                h(.p, .class("kicker \(look.rawValue)")) {
                    sign(look)
                    h(.span) { word(for: stored.summary.kind) }
                }
                h(.h1, .id("say"), .class(title.count > 100 ? "long" : "")) { title }
            }
        }
        h(.dl, .class("cells")) {
            cell(
                "Outcome", activity.map { word(for: $0.state) } ?? (intent == nil ? "Nothing to do" : "See events"),
                activity?.because
                    ?? (intent == nil
                        ? "It asked for nothing to be carried out."
                        : "What came of it is in the events after \(snapshot.exact(stored.summary.at))."))
            cell(
                "Decided by", "\(stored.summary.host)\(intent.map { ", done by \($0.by)" } ?? "")",
                "Each seat computes the whole plan and carries out what names it.")
            cell(
                "Rule", stored.summary.rule?.rawValue ?? "none",
                intent?.needsClaim == true
                    ? "Only one seat may do it: the claim is taken first."
                    : stored.summary.rule == nil
                        ? "No rule has anything to say now." : "The rule that weighs most in this decision."
            )
        }
    }
}

private func word(for state: Activity.State) -> String {
    switch state {
    case .running: "Under way"
    case .done: "Done"
    case .failed: "Failed"
    }
}

private func cell(_ name: String, _ answer: String, _ detail: String) -> Node {
    h(.div) {
        h(.dt) { name }
        h(.dd) {
            h(.b) { answer }
            h(.span, .class("sub")) { detail }
        }
    }
}

/// The questions of the kept node in their order; the first that differs decides.
private func ladder(_ decision: Decision) -> Node {
    let keeps = decision.kept.first { $0.keeps != nil }?.keeps
    return panel("Why \(keeps ?? "that node") is kept", id: "ladder", note: .text("in order; the first that differs decides")) {
        h(.table, .class("cards")) {
            h(.caption, .class("vh")) { "Questions, answers and what they decide" }
            h(.thead) { h(.tr) { for column in ["Step", "Question", "Answer", "Result"] { h(.th, .scope("col")) { column } } } }
            h(.tbody) {
                for (place, question) in decision.kept.enumerated() {
                    h(.tr, .class(question.keeps == nil ? "" : "hit")) {
                        h(.td) { String(place + 1) }
                        h(.th, .scope("row")) { question.question }
                        h(.td) { question.answers.joined(separator: "; ") }
                        h(.td) { if let keeps = question.keeps { chip(.work, "\(keeps) is kept: decided here") } else { "even" } }
                    }
                }
            }
        }
    }
}

private func intentPanel(_ snapshot: Snapshot, _ intent: Intent) -> Node {
    panel("\(intent.rule.rawValue): \(words(intent))", id: "intent-\(intent.id)") {
        h(.p) { ended(capitalised(intent.because)) }
        if !intent.evidence.isEmpty {
            table(
                "The facts that led to it", ["Fact", "Value", "So since", "Seen"],
                intent.evidence.map { fact in
                    [
                        .text(fact.what), .text(fact.value), .text(fact.since.map { snapshot.exact($0) } ?? ""),
                        .text(fact.observedAt.map { snapshot.exact($0) } ?? ""),
                    ]
                })
        }
        if !intent.rejected.isEmpty {
            h(.h3) { "What was rejected" }
            h(.ul, .class("checks")) {
                for other in intent.rejected {
                    h(.li) {
                        sign(.off)
                        h(.span) {
                            h(.b) { capitalised(other.what) }
                            h(.br)
                            h(.span, .class("sub")) { ended(other.because) }
                        }
                    }
                }
            }
        }
    }
}

private func words(_ intent: Intent) -> String {
    let servers = counted(intent.servers.count, "server", "servers")
    switch intent.kind {
    case .migrate: return "\(intent.by) pulls \(servers) from \(intent.host)"
    case .withdraw: return "\(intent.host) leaves and powers off"
    case .stopServers: return "\(intent.host) stops \(servers)"
    case .forceOff: return "\(intent.host) turns off \(servers) at once"
    case .boot: return "\(intent.by) boots \(intent.host)"
    case .fence: return "\(intent.by) turns \(intent.host) off"
    case .startServers: return "\(intent.host) starts \(servers)"
    case .cancelMigration: return "\(intent.by) gives up a move"
    }
}

private func refusals(_ snapshot: Snapshot, _ decision: Decision) -> Node {
    panel("What was not done", id: "refusals") {
        table(
            "Refusals", ["Rule", "Host", "Why"],
            decision.refusals.map {
                [.text("\($0.wanted.rawValue), by \($0.rule.rawValue)"), .text($0.host), .text(ended(capitalised($0.because)))]
            })
    }
}

private func findings(_ snapshot: Snapshot, _ decision: Decision) -> Node {
    panel("What it found", id: "findings") {
        table(
            "Findings", ["Rule", "About", "Cause", "Since", "Must last"],
            decision.findings.map {
                [
                    .text($0.rule.rawValue), .text($0.about), .text(ended(capitalised($0.because))),
                    .text(snapshot.exact($0.since)), .text($0.holdSeconds.map(span) ?? "no wait"),
                ]
            })
    }
}

private func words(_ condition: Condition) -> String {
    switch condition {
    case .good: "from mains"
    case .bad: "not from mains"
    case .unknown: "not known"
    }
}

/// What it knew of each host and source at that moment.
private func knew(_ snapshot: Snapshot, _ picture: Picture, _ decision: Decision) -> Node {
    panel("What it knew", id: "knew", note: .text("picture of \(snapshot.exact(picture.now))")) {
        table(
            "Hosts and sources then", ["What", "State then"],
            decision.sources.map {
                [.text($0.name), .text($0.because.isEmpty ? words($0.condition) : $0.because)]
            }
                + decision.hosts.filter { $0.role == .node }.map { host in
                    [
                        .text(host.host),
                        .text(
                            "power \(words(host.power))\(host.power == .bad ? ", \(host.holdUpSeconds.map { "\(span($0)) left" } ?? "time left not known")" : ""), risk \(decimal(host.risk)), \(counted(host.servers.count, "server", "servers"))"
                        ),
                    ]
                })
    }
}

private func check(_ snapshot: Snapshot, _ stored: StoredDecision) -> Node {
    panel("Check it yourself", id: "check") {
        if stored.picture != nil {
            h(.p, .class("sub")) { "The saved picture gives the same decision on any machine: anvil explain picture.json" }
            h(.p, .class("row")) {
                h(.a, .class("btn"), .href("\(snapshot.base)/decisions/\(stored.summary.id)/picture.json"), .download) {
                    "Picture as JSON"
                }
            }
        } else {
            h(.p, .class("sub")) { "Its picture is no longer kept: only the decision itself is." }
        }
        h(.p, .class("row")) { h(.a, .class("btn"), .href("\(snapshot.base)/decisions")) { "All decisions" } }
    }
}

import Engine
import Facts

/// The sentence, and the three cells: what comes next, whether to act, how the servers are.
func verdictPart(_ snapshot: Snapshot) -> Node {
    let said = snapshot.said
    let look = snapshot.isStale ? Look.unk : Look(said.level)
    let heading = snapshot.isStale ? "As of \(snapshot.exact(snapshot.passAt)): \(said.heading)" : said.heading
    return h(
        .section, .class("verdict"), .id("verdict"), .data(.level, look.rawValue), .data(.title, said.title),
        .aria(.labelledby, "say")
    ) {
        h(.div, .class("say")) {
            sign(look)
            h(.div) {
                h(.p, .class("kicker \(look.rawValue)")) {
                    sign(look)
                    h(.span) { snapshot.isStale ? "Old: no news since \(snapshot.exact(snapshot.passAt))" : said.kicker }
                }
                h(.h1, .id("say")) { heading }
                h(.p, .class("then")) { said.then }
                if let also = said.also { h(.p, .class("also")) { also } }
            }
        }
        h(.dl, .class("cells")) {
            nextCell(snapshot, said)
            h(.div, .class(said.you.act == .now ? "actnow" : said.you.act == .later ? "actlater" : "")) {
                h(.dt) { "Do you need to act?" }
                h(.dd) {
                    h(.b) { said.you.answer }
                    h(.span, .class("sub")) { said.you.detail }
                }
            }
            h(.div) {
                h(.dt) { "Servers" }
                h(.dd) {
                    h(.b) { said.servers.answer }
                    h(.span, .class("sub")) { said.servers.detail }
                }
            }
        }
        story(snapshot, said)
    }
}

private func nextCell(_ snapshot: Snapshot, _ said: Sentence) -> Node {
    h(.div) {
        h(.dt) { said.level == .good ? "Next" : "Next, if nothing changes" }
        h(.dd) {
            if let at = said.next.at, !snapshot.isStale, at > snapshot.now {
                h(.b, .class("count")) { countdown(to: at, now: snapshot.now) }
                h(.span, .class("sub")) { "\(said.next.what). \(said.next.detail)" }
                if let from = said.next.from { elapsed(from: from, to: at, snapshot.now) }
            } else {
                h(.b) { said.next.at.map { "\(snapshot.time($0)): \(said.next.what)" } ?? said.next.what }
                h(.span, .class("sub")) { said.next.detail }
            }
        }
    }
}

/// Ticks in the browser; without JavaScript it is right at the moment the page was made.
private func countdown(to at: Moment, now: Moment) -> Node {
    h(.span, .role("timer"), .data(.until, String(at.milliseconds))) {
        .ticking(SentenceClock.span(at.secondsSince(now), exact: true))
    }
}

private func elapsed(from: Moment, to: Moment, _ now: Moment) -> Node {
    let share = now.secondsSince(from) / max(1, to.secondsSince(from)) * 100
    return h(.svg, .class("meter"), .svg(.viewBox, "0 0 100 8"), .svg(.preserveAspectRatio, "none"), .ariaHidden) {
        h(.rect, .class("track"), .svg(.width, "100"), .svg(.height, "8"))
        h(
            .rect, .class("fill"), .svg(.width, max(0, min(100, share))).ticking, .svg(.height, "8"),
            .data(.from, String(from.milliseconds)), .data(.until, String(to.milliseconds)))
    }
}

// MARK: The story: what happened, now, what is planned.

private struct Step {
    var at: Moment
    var look: Look
    var words: String
    var tag: String
    var kind: String
}

/// Done solid, planned dashed, estimate dotted. Only told while something goes on.
private func story(_ snapshot: Snapshot, _ said: Sentence) -> Node {
    guard said.level != .good, said.level != .unknown || said.next.at != nil else { return .nothing }
    let past = pastSteps(snapshot)
    guard !past.isEmpty || said.next.at != nil else { return .nothing }
    var steps = Array(past.suffix(3))
    if let at = said.next.at, at > snapshot.now {
        steps.append(Step(at: at, look: .plan, words: said.next.what, tag: "", kind: "plan"))
    }
    if let empty = batteriesEmpty(snapshot) {
        steps.append(Step(at: empty, look: .est, words: "the strongest battery is empty", tag: "", kind: "est"))
    }
    return .many([
        h(.h2, .class("vh")) { "What happened and what is planned" },
        h(.ol, .class("story")) {
            for step in steps.filter({ $0.kind == "done" }) { item(snapshot, step) }
            h(.li, .class("now")) {
                sign(.now)
                h(.span, .class("when")) {
                    h(.span, .data(.now, "clock")) { .ticking(snapshot.clock.hms(snapshot.now)) }
                    " now"
                }
                said.kicker
            }
            for step in steps.filter({ $0.kind != "done" }).sorted(by: { $0.at < $1.at }) { item(snapshot, step) }
        },
    ])
}

private func item(_ snapshot: Snapshot, _ step: Step) -> Node {
    h(.li, .class(step.kind)) {
        sign(step.look)
        h(.span, .class("when")) {
            step.kind == "done"
                ? snapshot.exact(step.at) : "\(snapshot.time(step.at)) \(step.kind == "plan" ? "planned" : "estimate")"
        }
        step.words
        if !step.tag.isEmpty { h(.span, .class("note")) { " \(step.tag)" } }
    }
}

/// From facts and findings that stand, and from what Anvil carried out: the newest three.
private func pastSteps(_ snapshot: Snapshot) -> [Step] {
    var steps: [Step] = []
    for source in snapshot.picture.sources where snapshot.state(of: source.name).kind == .battery {
        if let since = source.inputSince {
            steps.append(Step(at: since, look: .warn, words: "\(source.name) lost mains", tag: "", kind: "done"))
        }
    }
    for host in snapshot.picture.hosts {
        if let stop = host.stop, stop.reason == .power || stop.reason == .thermal {
            steps.append(
                Step(
                    at: stop.at, look: .good, words: "\(host.name) was shed",
                    tag: stop.reason == .power ? "to save battery" : "to make less heat", kind: "done"))
        }
    }
    for part in snapshot.picture.health where part.health.value.state == .bad {
        steps.append(
            Step(
                at: part.health.since, look: .warn, words: "\(capitalised(part.health.value.reason))", tag: "on \(part.host)",
                kind: "done"))
    }
    for activity in snapshot.picture.activities
    where activity.kind == .migrate && snapshot.now.secondsSince(activity.startedAt) < 3600 {
        let to = activity.to ?? "the other node"
        steps.append(
            Step(
                at: activity.state == .done ? activity.changedAt : activity.startedAt,
                look: activity.state == .failed ? .bad : activity.state == .done ? .good : .work,
                words: activity.state == .done
                    ? "the servers moved to \(to)"
                    : activity.state == .failed ? "the move to \(to) failed" : "\(to) began to pull the servers",
                tag: activity.rule.rawValue, kind: "done"))
    }
    // Sources that failed together are one step.
    var merged: [Step] = []
    for step in steps.sorted(by: { $0.at < $1.at }) {
        if let last = merged.last, last.words.hasSuffix(" lost mains"), step.words.hasSuffix(" lost mains"),
            step.at.secondsSince(last.at) < 5
        {
            merged[merged.count - 1].words = last.words.replacing(" lost mains", with: "") + " and " + step.words
        } else {
            merged.append(step)
        }
    }
    return merged
}

private func batteriesEmpty(_ snapshot: Snapshot) -> Moment? {
    let states = snapshot.picture.sources.map { snapshot.state(of: $0.name) }
    guard !states.isEmpty, states.allSatisfy({ $0.kind == .battery || $0.kind == .dead }) else { return nil }
    guard let longest = states.compactMap(\.runtimeSeconds).max() else { return nil }
    let at = snapshot.picture.now.adding(seconds: longest)
    return Moment(milliseconds: (at.milliseconds + 30_000) / 60_000 * 60_000)
}

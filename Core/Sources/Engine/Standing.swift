import Facts

extension Judgement {
    /// What is so and calls for no action by itself, so that "why is nothing done?" has an answer: a source that is
    /// lost while another carries (P1), faults (H3 and what H1 weighs), a few warm sensors (T1).
    mutating func noteStanding() {
        noteLostSources()
        noteDarkNodes()
        noteFaults()
        for node in situation.nodes {
            _ = note(
                .t1, node.name, "heatWarning", holds: node.heat.isOnlyWarm, lengthSeconds: 0,
                because: {
                    "\(Words.count(node.heat.out.count, "sensor")) of \(node.name) out of range; those too warm add up to \(Words.number(node.heat.sums.warningHigh)), not over \(Words.number($0.policy.heatLimit)), so it is only told"
                })
        }
    }

    private mutating func noteLostSources() {
        for source in situation.sources where source.condition != .good {
            let fed = situation.nodes.filter { node in node.power.feeds.contains { $0.name == source.name } }
            guard !fed.isEmpty, fed.allSatisfy({ $0.power.condition == .good }) else { continue }
            findings.append(
                Finding(
                    name: "sourceLost", about: source.name, rule: .p1, since: source.since(now),
                    because:
                        "\(source.name) \(source.because); \(Words.list(fed.map(\.name))) \(fed.count == 1 ? "has" : "have") power from another source, so nothing is done"
                ))
        }
    }

    private mutating func noteDarkNodes() {
        for node in situation.nodes where node.hasNoPower && situation.isActive(node) {
            let since = picture.memory.holds.first { $0.key == HoldKey.noPower(node.name) }?.since ?? now
            let hold = Words.duration(policy.powerHoldSeconds)
            var need = "it stops when its hold-up is under \(Words.needed(node.needSeconds))"
            if node.floorSeconds > node.needSeconds { need += ", or for \(hold) under \(Words.needed(node.floorSeconds))" }
            findings.append(
                Finding(
                    name: "noPower", about: node.name, rule: .p4, since: since,
                    because: "\(node.name) has no power (\(node.power.because)); \(need)"))
        }
    }

    private mutating func noteFaults() {
        for node in situation.nodes {
            for report in picture.health where report.host == node.name {
                let health = report.health.value
                guard let part = node.health.parts.first(where: { $0.key == health.key && $0.agent == report.agent }) else {
                    continue
                }
                findings.append(
                    Finding(
                        name: "fault", about: "\(node.name)/\(health.key)",
                        rule: part.weight > policy.riskIgnoredWeight ? .h1 : .h3,
                        since: report.health.since, because: "\(node.name): \(health.reason), weighs \(Words.number(part.weight))"
                    ))
            }
        }
    }
}

extension SourceView {
    /// Since when its condition is what it is, as far as that is known.
    func since(_ now: Moment) -> Moment {
        guard let seen = source.power else { return now }
        return seen.isFresh(at: now) ? source.inputSince ?? seen.since : seen.observedAt
    }
}

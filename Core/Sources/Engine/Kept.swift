import Facts

/// Which node is kept when one must go (P3, T4), and how that was found.
struct KeptChoice {
    var kept: NodeView
    var shed: NodeView
    var questions: [KeptQuestion]
    var because: String
}

extension Situation {
    /// Asks the questions of `docs/rules.md` in their order; the first that tells the nodes apart decides. A claim that
    /// was taken on another picture stands, whatever this one says.
    func choose() -> KeptChoice? {
        guard nodes.count == 2, let choice = climb() else { return nil }
        guard let claim = validClaim, claim.owner != choice.shed.name else { return choice }
        guard let shed = nodes.first(where: { $0.name == claim.owner }), let kept = peer(of: shed) else { return choice }
        let question = KeptQuestion(
            question: "Who holds the claim to withdraw?", answers: ["\(shed.name), by \(claim.rule.rawValue)"], keeps: kept.name)
        return KeptChoice(kept: kept, shed: shed, questions: [question], because: "\(shed.name) holds the claim to withdraw")
    }

    private func climb() -> KeptChoice? {
        var questions: [KeptQuestion] = []
        for rung in Self.ladder {
            let question = rung.ask(self, nodes[0], nodes[1])
            questions.append(question)
            guard let name = question.keeps, let kept = nodes.first(where: { $0.name == name }), let shed = peer(of: kept)
            else { continue }
            return KeptChoice(kept: kept, shed: shed, questions: questions, because: rung.because(kept, shed))
        }
        return nil
    }

    /// The claim, unless it is void: its owner's condition has ended, the owner is gone or is back after its withdraw, or it
    /// has held the claim for too long.
    var validClaim: Claim? {
        guard let claim = picture.claim, now.secondsSince(claim.at) <= policy.claimSeconds else { return nil }
        guard let owner = nodes.first(where: { $0.name == claim.owner }), owner.isMember == .good else { return nil }
        if let back = owner.host.history?.stops.first?.endedAt, back > claim.at { return nil }
        let isForHeat = [.t2, .t4, .t6, .t8].contains(claim.rule)
        let hasEnded = isForHeat ? !nodes.contains { $0.heat.isHot || $0.heat.isCritical } : owner.power.condition == .good
        return hasEnded ? nil : claim
    }

    /// One question, and how its answer is said.
    struct Rung: Sendable {
        var ask: @Sendable (Situation, NodeView, NodeView) -> KeptQuestion
        var because: @Sendable (_ kept: NodeView, _ shed: NodeView) -> String
    }

    static let ladder = [storage, notCritical, notHot, holdUp, risk, evacuation, name]

    private static let storage = Rung(
        ask: { situation, a, b in
            let rank: (NodeView) -> Int = { node in
                switch node.host.storage?.known(at: situation.now) {
                case .syncSource: 2
                case .upToDate: 1
                case .syncTarget, .outdated, .unknown, nil: 0
                }
            }
            return ask(
                "Which one alone has up-to-date storage, or is the sync source?", a, b, rank,
                answers: ["no", "up to date", "sync source"])
        },
        because: { kept, shed in
            kept.isSyncSource ? "\(shed.name) still copies its data from it" : "only its storage is up to date"
        })

    private static let notCritical = Rung(
        ask: { _, a, b in
            let isWell: (NodeView) -> Int = { node in
                let isShort = node.power.condition == .bad && (node.holdUpSeconds ?? 0) < node.needSeconds
                return node.heat.isCritical || isShort ? 0 : 1
            }
            return ask("Which one is not critical in heat or power?", a, b, isWell, answers: ["critical", "not critical"])
        },
        because: { _, shed in "\(shed.name) is critical in \(shed.heat.isCritical ? "heat" : "power")" })

    private static let notHot = Rung(
        ask: { _, a, b in ask("Which one is not hot?", a, b, { $0.heat.isHot ? 0 : 1 }, answers: ["hot", "not hot"]) },
        because: { _, shed in "\(shed.name) is hot" })

    private static let holdUp = Rung(
        ask: { situation, a, b in holdUpQuestion(a, b, situation.policy) },
        because: { _, _ in "it has the longer hold-up" })

    private static let risk = Rung(
        ask: { situation, a, b in
            let difference = a.health.risk - b.health.risk
            let keeps = abs(difference) >= situation.policy.riskDifference ? (difference < 0 ? a.name : b.name) : nil
            return KeptQuestion(
                question: "Which one has the lower risk, by at least \(Words.number(situation.policy.riskDifference))?",
                answers: [a, b].map { "\($0.name): \(Words.number($0.health.risk))" }, keeps: keeps)
        },
        because: { _, _ in "it has the lower risk" })

    private static let evacuation = Rung(
        ask: { _, a, b in
            let isEqual = a.evacuationSeconds == b.evacuationSeconds
            let answers = [a, b].map {
                "\($0.name): \(Words.duration($0.evacuationSeconds)) for \(Words.count($0.servers.count, "server"))"
            }
            return KeptQuestion(
                question: "Whose servers take longer to move (to evacuate it)?", answers: answers,
                keeps: isEqual ? nil : a.evacuationSeconds > b.evacuationSeconds ? a.name : b.name)
        },
        because: { _, _ in "its servers would take longer to move" })

    private static let name = Rung(
        ask: { _, a, b in
            KeptQuestion(question: "Which one is first by name?", answers: [a.name, b.name], keeps: min(a.name, b.name))
        },
        because: { _, _ in "nothing else tells the nodes apart and it is first by name" })

    private static func ask(
        _ question: String, _ a: NodeView, _ b: NodeView, _ rank: (NodeView) -> Int, answers: [String]
    ) -> KeptQuestion {
        let ranks = (rank(a), rank(b))
        let keeps = ranks.0 == ranks.1 ? nil : ranks.0 > ranks.1 ? a.name : b.name
        return KeptQuestion(
            question: question, answers: ["\(a.name): \(answers[ranks.0])", "\(b.name): \(answers[ranks.1])"], keeps: keeps)
    }

    private static func holdUpQuestion(_ a: NodeView, _ b: NodeView, _ policy: Policy) -> KeptQuestion {
        var keeps: HostName?
        if let first = a.holdUpSeconds, let second = b.holdUpSeconds,
            max(first, second) > min(first, second) * (1 + policy.holdUpDifference)
        {
            keeps = first > second ? a.name : b.name
        }
        let answers = [a, b].map { "\($0.name): \($0.holdUpSeconds.map(Words.duration) ?? "not known")" }
        let share = Words.percent(policy.holdUpDifference * 100)
        return KeptQuestion(question: "Which one has the longer hold-up, by more than \(share)?", answers: answers, keeps: keeps)
    }
}

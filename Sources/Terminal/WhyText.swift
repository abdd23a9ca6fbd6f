import Engine
public import Facts

/// Prints why something was decided, in the order in which a person asks: what, why, on what it rested, what was
/// rejected, what would have changed it.
public struct WhyText: Sendable {
    public var picture: Picture
    public var decision: Decision
    /// The number of the decision in the store.
    public var number: Int64?
    /// The time of the reader, for ages.
    public var now: Moment
    public var time: LocalTime

    public init(picture: Picture, decision: Decision, number: Int64?, now: Moment, time: LocalTime) {
        self.picture = picture
        self.decision = decision
        self.number = number
        self.now = now
        self.time = time
    }

    public func write(to page: inout Page) {
        writeTitle(to: &page)
        for intent in decision.intents { write(intent, to: &page) }
        if decision.intents.isEmpty { writeNothingToDo(to: &page) }
        writeRefusals(to: &page)
        writeFindings(to: &page)
        writeKept(to: &page)
        writeWouldChange(to: &page)
    }

    private func writeTitle(to page: inout Page) {
        let name = number.map { "Decision \($0)" } ?? "Decision"
        page.say(
            "\(name) of \(time.full(picture.now)), \(Words.age(of: picture.now, at: now))\(seen)",
            .strong)
        if case .absent(let because) = picture.cluster {
            page.say("Observing only, nothing is carried out: \(because)", .unknown)
        }
    }

    private var seen: String { picture.anvil == picture.seat ? "" : ": \(picture.anvil) as \(picture.seat) saw it" }

    private func write(_ intent: Intent, to page: inout Page) {
        page.heading("\(intent.rule.rawValue): \(intent.sentence)")
        page.field("Because", intent.because)
        page.field("Done by", intent.by)
        if intent.needsClaim { page.field("Claim", "taken first, so that only one of the pair does it") }
        if let reason = intent.stopReason { page.field("Recorded as", "stopped for \(reason.rawValue)") }
        if let limit = intent.limitSeconds { page.field("Time limit", Words.duration(seconds: limit)) }
        if !intent.preconditions.isEmpty {
            page.field("Only while", Words.list(intent.preconditions.map(\.sentence)))
        }
        writeEvidence(intent.evidence, to: &page)
        writeHolds(intent.findings, title: "  What had lasted", to: &page)
        writeRejected(intent.rejected, to: &page)
    }

    private func writeEvidence(_ evidence: [Evidence], to page: inout Page) {
        guard !evidence.isEmpty else { return }
        page.say("The facts it rested on", .strong, indent: 2)
        var table = Table([Column("Fact", fit: .wraps), Column("Value", fit: .wraps), Column("Since"), Column("Seen")])
        for fact in evidence {
            table.add(
                Cell(fact.what), Cell(fact.value), Cell(fact.since.map { time.clock($0, at: picture.now) } ?? "not known"),
                Cell(fact.observedAt.map(before) ?? "not known"))
        }
        page.table(table, indent: 4)
    }

    private func writeHolds(_ findings: [Finding], title: String, to page: inout Page) {
        guard !findings.isEmpty else { return }
        page.say(title.trimmingPrefix("  ").description, .strong, indent: title.hasPrefix("  ") ? 2 : 0)
        for finding in findings {
            page.item(Cell("-", .faint), sentence(for: finding), indent: title.hasPrefix("  ") ? 4 : 2)
        }
    }

    private func writeRejected(_ rejected: [Alternative], to page: inout Page) {
        guard !rejected.isEmpty else { return }
        page.say("What was rejected", .strong, indent: 2)
        for alternative in rejected {
            page.item(Cell("-", .faint), "\(alternative.what): \(alternative.because)", indent: 4)
        }
    }

    private func writeNothingToDo(to page: inout Page) {
        page.blank()
        page.say(
            decision.refusals.isEmpty
                ? "Nothing was to be done." : "Nothing was done: what one rule asked for, another forbade.")
    }

    private func writeRefusals(to page: inout Page) {
        guard !decision.refusals.isEmpty else { return }
        page.heading("Asked for and not done")
        for refusal in decision.refusals {
            page.item(
                Cell("!", .warning),
                "\(refusal.wanted.rawValue) for \(refusal.host), forbidden by \(refusal.rule.rawValue): \(refusal.because)")
        }
    }

    private func writeFindings(to page: inout Page) {
        let told = Set(decision.intents.flatMap(\.findings))
        let others = decision.findings.filter { !told.contains($0) }
        guard !others.isEmpty else { return }
        page.blank()
        writeHolds(others, title: told.isEmpty ? "What was found" : "What else was found", to: &page)
        if let again = decision.lookAgainAt {
            page.say("A hold ends at \(time.clock(again, at: picture.now)): it is looked at again then.", indent: 2)
        }
    }

    private func writeKept(to page: inout Page) {
        guard !decision.kept.isEmpty else { return }
        page.heading("Which node is kept, question by question")
        for question in decision.kept {
            let verdict = question.keeps.map { "keeps \($0)" } ?? "does not decide"
            page.item(
                Cell(question.keeps == nil ? "-" : ">", question.keeps == nil ? .faint : .work),
                "\(question.question) \(verdict) (\(question.answers.joined(separator: "; ")))")
        }
    }

    private func writeWouldChange(to page: inout Page) {
        var changes = wouldChange(picture)
        guard !changes.isEmpty || !decision.intents.isEmpty else { return }
        page.heading("What would have changed it, the smallest change first")
        if changes.isEmpty { page.say("No single fact: several would have had to be otherwise.", indent: 2) }
        if changes.count > 1, let smallest = changes.first { write(smallest, if: smallest.ifWere, to: &page) }
        changes = changes.count > 1 ? Array(changes.dropFirst()) : changes
        var outcomes: [Counterfactual] = []
        for change in changes where !outcomes.contains(where: { $0.leadsToSame(as: change) }) { outcomes.append(change) }
        for change in outcomes {
            let causes = changes.filter { $0.leadsToSame(as: change) }.map(\.ifWere).joined(separator: ", or ")
            write(change, if: causes, to: &page)
        }
    }

    private func write(_ change: Counterfactual, if causes: String, to page: inout Page) {
        let without = change.without.isEmpty ? nil : "no \(Words.list(change.without, last: "or"))"
        let instead = change.instead.isEmpty ? nil : "\(Words.list(change.instead)) would follow"
        page.item(Cell("-", .faint), "If \(causes): \([without, instead].compactMap { $0 }.joined(separator: ", "))")
    }

    private func sentence(for finding: Finding) -> String {
        let lasted = Words.duration(seconds: picture.now.secondsSince(finding.since))
        let hold = finding.holdSeconds.map { " of a hold of \(Words.duration(seconds: $0))" } ?? ""
        return "\(finding.rule.rawValue) \(finding.about): \(finding.because). "
            + "Since \(time.clock(finding.since, at: picture.now)), that is \(lasted)\(hold)"
    }

    private func before(_ moment: Moment) -> String {
        let seconds = picture.now.secondsSince(moment)
        return seconds < 1 ? "in this pass" : "\(Words.duration(seconds: seconds)) before"
    }
}

extension Counterfactual {
    fileprivate func leadsToSame(as other: Counterfactual) -> Bool { without == other.without && instead == other.instead }
}

public import Facts

/// What a person who looks for three seconds must learn: one sentence, then what comes next, whether to act, and
/// how the servers are. The dashboard, `anvil status` and mails say it in the same words.
public struct Sentence: Equatable, Sendable, Codable {
    /// How loud it is. `unknown` has a look of its own and is never drawn as good.
    public enum Level: String, Sendable, Codable, CaseIterable {
        case good, work, warn, bad, unknown, maintenance
    }

    /// What happens if nothing changes.
    public struct Next: Equatable, Sendable, Codable {
        public var what: String
        /// When, if a clock runs.
        public var at: Moment?
        /// Since when that clock runs, so that a bar can show its share.
        public var from: Moment?
        /// The condition and the reason.
        public var detail: String
    }

    /// Whether the reader must do something.
    public struct You: Equatable, Sendable, Codable {
        public enum Act: String, Sendable, Codable { case no, later, now }
        public var act: Act
        public var answer: String
        public var detail: String
    }

    public struct Servers: Equatable, Sendable, Codable {
        public var answer: String
        public var detail: String
    }

    public var level: Level
    /// Two or three words over the heading.
    public var kicker: String
    /// At most two sentences of 90 letters.
    public var heading: String
    /// What that means, with a number, and what Anvil does if nothing changes.
    public var then: String
    /// What else is not well, in one line.
    public var also: String?
    public var next: Next
    public var you: You
    public var servers: Servers
    /// The sentence shortened, for the tab of a browser and the subject of a mail.
    public var title: String
    /// The rule that the sentence speaks of, where one does.
    public var rule: Rule?
}

/// The sentence for one judged picture. The most urgent finding speaks; the others follow in `also`.
///
/// - Parameter clock: how moments are told; it is a value, so that the same picture gives the same words anywhere.
public func sentence(of picture: Picture, _ decision: Decision, clock: SentenceClock) -> Sentence {
    let view = SentenceView(picture: picture, decision: decision, clock: clock)
    var told = SentenceCase.inOrder.compactMap { $0(view) }
    var first = told.isEmpty ? view.wellCase() : told.removeFirst()
    var kickers = [first.kicker]
    var others: [String] = []
    for other in told where !kickers.contains(other.kicker) {
        kickers.append(other.kicker)
        others.append(other.short)
    }
    first.also = others.isEmpty ? nil : "Also: \(others.prefix(3).joined(separator: "; "))."
    return view.sentence(from: first)
}

/// What one case says before it is put together with the servers and the title.
struct SentenceCase {
    var level: Sentence.Level
    var kicker: String
    var heading: String
    var then: String
    /// The case in a few words, for the tab title and for `also`.
    var short: String
    var next: Sentence.Next
    var you: Sentence.You
    var rule: Rule?
    var also: String?

    /// Server down unasked · deadline with loss · blocked, needs a person · unknown that hides a deadline ·
    /// Anvil at work · less redundant · maintenance · anything else that stands.
    static let inOrder: [@Sendable (SentenceView) -> SentenceCase?] = [
        { $0.mainsBackWhileStopping() }, { $0.serverDown() }, { $0.stoppingForPower() }, { $0.stoppingForHeat() },
        { $0.bothWithoutPower() }, { $0.roomHot() }, { $0.nothingPowered() }, { $0.flapping() }, { $0.blocked() },
        { $0.hostSilent() }, { $0.sourceSilent() }, { $0.moving() }, { $0.oneHot() }, { $0.oneWithoutPower() },
        { $0.sourceLost() }, { $0.hostOff() }, { $0.waitingToMove() }, { $0.agentSilent() }, { $0.underMaintenance() },
        { $0.standingAlert() },
        { $0.faultWithoutMove() },
    ]
}

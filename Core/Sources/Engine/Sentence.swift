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
    var first: SentenceCase?
    var topics: Set<SentenceCase.Topic> = []
    var others: [SentenceCase] = []
    for (topic, tell) in view.isObservingOnly ? SentenceCase.whileObserving : SentenceCase.inOrder {
        // What has the same cause is told once; an alert speaks only where nothing else does.
        guard !topics.contains(topic), first == nil || topic != .alert, let told = tell(view) else { continue }
        if let cause = told.cause, topics.contains(cause) { continue }
        topics.insert(topic)
        if first == nil { first = told } else { others.append(told) }
    }
    var speaks = first ?? view.wellCase()
    speaks.also = first == nil ? nil : view.also(others.map(\.short), topics)
    return view.sentence(from: speaks)
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
    /// What this follows from: where that is told, this is not.
    var cause: Topic?

    /// Server down unasked · deadline with loss · blocked, needs a person · unknown that hides a deadline ·
    /// Anvil at work · less redundant · maintenance · anything else that stands.
    static let inOrder: [(Topic, @Sendable (SentenceView) -> SentenceCase?)] = [
        (.power, { $0.mainsBackWhileStopping() }), (.server, { $0.serverDown() }), (.power, { $0.stoppingForPower() }),
        (.heat, { $0.stoppingForHeat() }), (.power, { $0.bothWithoutPower() }), (.heat, { $0.roomHot() }),
        (.host, { $0.nothingPowered() }), (.health, { $0.flapping() }), (.health, { $0.blocked() }),
        (.host, { $0.hostSilent() }), (.silence, { $0.sourceSilent() }), (.health, { $0.moving() }), (.heat, { $0.oneHot() }),
        (.power, { $0.oneWithoutPower() }), (.power, { $0.sourceLost() }), (.host, { $0.hostOff() }),
        (.health, { $0.waitingToMove() }), (.agent, { $0.agentSilent() }), (.maintenance, { $0.underMaintenance() }),
        (.health, { $0.faultWithoutMove() }), (.alert, { $0.standingAlert() }),
    ]

    /// Where there is no cluster: what is so, never that something is done.
    static let whileObserving: [(Topic, @Sendable (SentenceView) -> SentenceCase?)] = [
        (.power, { $0.observedWithoutPower() }), (.heat, { $0.observedHeat() }), (.silence, { $0.sourceSilent() }),
        (.power, { $0.observedSourceLost() }), (.agent, { $0.agentSilent() }), (.health, { $0.faultWithoutMove() }),
        (.alert, { $0.standingAlert() }),
    ]

    /// What a case speaks of.
    enum Topic { case power, heat, health, server, host, silence, agent, maintenance, alert }
}

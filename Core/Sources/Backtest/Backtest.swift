import Engine
import Facts

/// A decision as a database keeps it: what was known, and what was decided on it.
public struct RecordedDecision: Sendable {
    public var number: Int64
    public var seat: HostName
    public var at: Moment
    public var decision: Decision
    /// Nil where only the decision was kept.
    public var picture: Picture?

    public init(number: Int64, seat: HostName, at: Moment, decision: Decision, picture: Picture?) {
        self.number = number
        self.seat = seat
        self.at = at
        self.decision = decision
        self.picture = picture
    }
}

/// Judges the recorded past of one seat again, by another policy or another version of the engine.
///
/// Where a picture was kept, it is judged as it was. Between two pictures each pass is rebuilt from the history of facts, and
/// the recorded policy is judged beside the new one: where even that does not lead to what was recorded, the history does
/// not suffice, and what is found there is marked so. The past is not changed by what the new policy would have done: after
/// its first different act the facts are still those of the old one.
public struct Backtest: Sendable {
    /// The policy to try; nil judges each picture by the policy of its time, and so compares versions of the engine.
    public let policy: Policy?
    public private(set) var report = BacktestReport()

    /// The pass before, as each policy would have left it.
    private var new: Run?
    private var old: Run?
    private var standing: RecordedDecision?
    private var rebuilding: RebuiltPicture?

    /// One policy's way through the past.
    struct Run: Sendable {
        var memory: Memory
        var lookAgainAt: Moment?
    }

    public init(policy: Policy? = nil) { self.policy = policy }

    /// Judges the next recorded decision, after what changed since the one before. Decisions and changes come in the order of
    /// time, all of one seat.
    public mutating func take(_ recorded: RecordedDecision, after changes: [RecordedChange] = []) {
        goOn(until: recorded.at, changes)
        report.decisions += 1
        standing = recorded
        guard var picture = recorded.picture else {
            report.withoutPicture += 1
            (rebuilding, new, old) = (nil, nil, nil)
            return
        }
        old = Run(memory: recorded.decision.memory, lookAgainAt: recorded.decision.lookAgainAt)
        let before = picture
        if let policy { picture.policy = policy }
        if policy != nil, let new { picture.memory = new.memory.bridged(to: picture.memory.lastPass) }
        let decision = decide(picture)
        new = Run(memory: decision.memory, lookAgainAt: decision.lookAgainAt)
        rebuilding = policy == nil ? nil : RebuiltPicture(before)
        compare(recorded.decision, decision, picture, oldPolicy: before.policy, isExact: true)
    }

    /// Judges what is left after the last decision. What differs still then has no end.
    public mutating func finish(at end: Moment, after changes: [RecordedChange] = []) -> BacktestReport {
        goOn(until: end, changes)
        return report
    }

    // MARK: Between two pictures

    /// Rebuilds the passes until a moment in which something changed or a hold ended. A long time between two decisions
    /// may be taken in pieces.
    public mutating func goOn(until end: Moment, _ changes: [RecordedChange]) {
        guard var rebuilt = rebuilding, let standing else { return }
        var next = changes[...]
        while let at = [next.first?.at, lookAgainAt].compactMap(\.self).min(), at < end {
            var matters = lookAgainAt.map { $0 <= at } ?? false
            while let change = next.first, change.at <= at {
                if rebuilt.apply(change) { matters = true }
                next.removeFirst()
            }
            if matters || isHolding { judge(rebuilt.picture(at: at), standing.decision) }
        }
        rebuilding = rebuilt
    }

    private var lookAgainAt: Moment? {
        [new?.lookAgainAt, old?.lookAgainAt].compactMap(\.self).min()
    }

    /// Whether a condition lasts for which numbers within their range may count, such as the hold-up on battery.
    private var isHolding: Bool { [new, old].contains { $0?.memory.holds.isEmpty == false } }

    private mutating func judge(_ picture: Picture, _ recorded: Decision) {
        guard let policy, var new, var old else { return }
        let passBefore = picture.now.adding(seconds: -picture.policy.passPeriodSeconds)
        let control = Self.pass(picture, picture.policy, &old, passBefore)
        let decision = Self.pass(picture, policy, &new, passBefore)
        (self.new, self.old) = (new, old)
        report.rebuilt += 1
        let isExact = Difference.between(recorded, control) == nil
        if !isExact { report.notRebuilt += 1 }
        var tried = picture
        tried.policy = policy
        tried.memory = new.memory
        compare(isExact ? recorded : control, decision, tried, oldPolicy: picture.policy, isExact: isExact)
    }

    private static func pass(_ picture: Picture, _ policy: Policy, _ run: inout Run, _ passBefore: Moment) -> Decision {
        var picture = picture
        picture.policy = policy
        picture.memory = run.memory.bridged(to: passBefore)
        let decision = decide(picture)
        let again = decision.lookAgainAt.flatMap { $0 > picture.now ? $0 : nil }
        run = Run(memory: decision.memory, lookAgainAt: again)
        return decision
    }

    private mutating func compare(
        _ recorded: Decision, _ decision: Decision, _ picture: Picture, oldPolicy: Policy, isExact: Bool
    ) {
        guard let difference = Difference.between(recorded, decision) else { return report.close(at: picture.now) }
        let cause = Cause.find(of: difference, recorded, decision, in: picture, oldPolicy: oldPolicy)
        report.add(difference, cause, decision: standing, at: picture.now, isExact: isExact)
    }
}

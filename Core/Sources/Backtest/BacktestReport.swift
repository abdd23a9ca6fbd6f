import Facts

/// A stretch of time in which the new policy would have decided otherwise.
public struct DifferentStretch: Sendable {
    /// The recorded decision that stood then.
    public var decision: Int64?
    public var seat: HostName
    public var from: Moment
    /// When the decisions were the same again; nil while they still differed at the end.
    public var until: Moment?
    public var difference: Difference
    public var cause: Cause
    /// Whether it rests on a picture that was kept, or on passes that history rebuilds exactly.
    public var isExact: Bool
}

/// What a backtest of one seat found.
public struct BacktestReport: Sendable {
    /// Recorded decisions that were judged again.
    public var decisions = 0
    /// Of those, how many could not be, as their picture is no longer kept.
    public var withoutPicture = 0
    /// Passes between two pictures that were rebuilt from history.
    public var rebuilt = 0
    /// Of those, how many do not lead to what was recorded even by the recorded policy.
    public var notRebuilt = 0
    public var differences: [DifferentStretch] = []

    public init() {}

    /// How many stretches there are in which something else would have been done.
    public var acts: Int { differences.count { $0.difference.weight == .acts } }

    mutating func add(
        _ difference: Difference, _ cause: Cause, decision: RecordedDecision?, at: Moment, isExact: Bool
    ) {
        if let last = differences.last, last.until == nil, last.difference.isSame(as: difference) {
            if isExact { differences[differences.count - 1].isExact = true }
            return
        }
        close(at: at)
        differences.append(
            DifferentStretch(
                decision: decision?.number, seat: decision?.seat ?? "", from: at, until: nil, difference: difference,
                cause: cause, isExact: isExact))
    }

    mutating func close(at moment: Moment) {
        guard let last = differences.indices.last, differences[last].until == nil else { return }
        differences[last].until = moment
    }
}

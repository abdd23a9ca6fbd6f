import Facts

/// The first precondition of an intent that does not hold in a picture taken at the moment of carrying it out (S7);
/// nil when it may begin.
public func unmetPrecondition(of intent: Intent, in picture: Picture) -> Precondition? {
    let sources = picture.sources.map { SourceView($0, policy: picture.policy, now: picture.now) }
    return intent.preconditions.first { condition in
        !condition.holds(in: picture) { PowerView(host: $0, picture: picture, sources: sources).condition }
    }
}

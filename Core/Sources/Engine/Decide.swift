import Facts

/// Judges a picture.
public func decide(_ picture: Picture) -> Decision {
    Decision(memory: picture.memory)
}

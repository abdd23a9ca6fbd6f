/// What may happen to a site: the rates with which faults are drawn.
public enum Mix: String, Sendable, CaseIterable {
    /// As often as things break in the field.
    case realistic
    /// Everything at once, at the worst moments.
    case hostile
}

/// Draws what happens next. It may look at the world to choose a bad moment; it never touches it.
protocol Fate: Sendable {
    /// The site, and what it is like before time begins.
    mutating func begin() -> (site: SiteKind, shapes: [Command])
    /// What comes next, at this many milliseconds since the start; nil when nothing more comes.
    mutating func next(in world: World) -> (at: Int64, command: Command)?
    /// Whether the command was carried out. One that cannot be, such as a crash of a host that is off, is left out.
    mutating func done(_ command: Command, wasPossible: Bool)
}

extension Fate {
    mutating func done(_ command: Command, wasPossible: Bool) {}
}

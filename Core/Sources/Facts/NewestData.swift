/// Which hosts hold the newest data (S12). A running member's engine notes it; every seat keeps the newest word.
///
/// Clocks of two hosts are never compared: the word with the higher generation is the newer. Two words of one generation
/// that name different holders cannot both be true, so neither is believed.
public struct NewestData: Hashable, Sendable, Codable {
    public var holders: [HostName]
    /// Grows by one each time the holders change.
    public var generation: Int
    /// The hosts that have this word on a disk of their own (R11 wants a Striker among them).
    public var keptBy: [HostName]

    public init(holders: [HostName], generation: Int, keptBy: [HostName] = []) {
        self.holders = holders
        self.generation = generation
        self.keptBy = keptBy
    }

    /// The newer of two words; nil when they contradict each other.
    public static func newer(_ one: NewestData?, _ other: NewestData?) -> NewestData? {
        guard let one, let other, one != other else { return one ?? other }
        if one.generation != other.generation { return one.generation > other.generation ? one : other }
        guard Set(one.holders) == Set(other.holders) else { return nil }
        return NewestData(
            holders: one.holders, generation: one.generation, keptBy: Set(one.keptBy + other.keptBy).sorted())
    }
}

/// What one round does to whom.
public struct ChaosRound: Hashable, Sendable, CustomStringConvertible {
    public enum Kind: String, CaseIterable, Sendable {
        case killServer = "kill -9 of PostgreSQL"
        case cutWriter = "connections of a host cut in the middle"
        case cutResync = "resync cut in the middle of COPY"
        case fullDisk = "full disk"
        case killWriter = "kill -9 of ScanCore"
        case twoResyncs = "two resyncs at once, while hosts write"
        case oldBackup = "an old backup restored"
        case clockJump = "a clock jumps"
        case linksDown = "all links down for longer than passes wait"
    }

    public var number: Int
    public var kind: Kind
    /// Which of the databases it hits.
    public var victim: Int
    /// After so many milliseconds, or so many bytes.
    public var milliseconds: Int
    public var bytes: Int
    /// How many passes each host records meanwhile.
    public var passes: Int
    /// How far a clock jumps, as passes that are left out (forward only: the steady clock never goes back), and on the wall.
    public var skip: Int
    public var wallAheadMilliseconds: Int64

    public init(number: Int, seed: UInt64, databases: Int, canFillDisk: Bool) {
        var chance = Chance(seed: seed, UInt64(number))
        self.number = number
        let kinds = Kind.allCases.filter { canFillDisk || $0 != .fullDisk }
        // Each kind comes as often as the others; which when is up to chance.
        let turn = Array(0..<kinds.count).shuffledBlock(number / kinds.count, seed: seed)
        kind = kinds[turn[number % kinds.count]]
        victim = kind == .fullDisk ? databases - 1 : chance.number(0...(databases - 1))
        milliseconds = chance.number(0...40)
        bytes = 1 << chance.number(4...13)
        passes = chance.number(2...6)
        skip = [0, 1, 720, 17_280, 34_560][chance.number(0...4)]
        wallAheadMilliseconds = [-86_400_000, -3_600_000, 0, 3_600_000, 31_536_000_000][chance.number(0...4)]
    }

    public var description: String {
        "round \(number): \(kind.rawValue), database \(victim), after \(milliseconds) ms or \(bytes) bytes, \(passes) passes"
    }
}

extension [Int] {
    fileprivate func shuffledBlock(_ block: Int, seed: UInt64) -> [Int] {
        var chance = Chance(seed: seed, 0xB10C, UInt64(block))
        return shuffled(using: &chance)
    }
}

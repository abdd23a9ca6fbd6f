public import Facts
public import Postgres
public import Store

/// One database in the network that this host writes to.
public struct RemoteDatabase: Hashable, Sendable {
    /// As the configuration calls it; alerts and the host's own database know it by this.
    public var name: String
    public var address: Address

    public init(name: String, address: Address) {
        self.name = name
        self.address = address
    }
}

/// How it stands with one database, as its sender last saw it.
public struct RemoteStatus: Hashable, Sendable {
    public var name: String
    /// Where it is, in words for people.
    public var place: String
    /// Why it cannot be written at present, and what to do; nil while it can.
    public var problem: String?
    /// The database has another schema than this Anvil writes.
    public var isSchema = false
    /// Since when there is a problem, or since when there is none; seconds of the clock that the senders were given.
    public var sinceSeconds: Double
    /// All bundles up to this pass are in the database.
    public var sent: Int64
    /// What the wall clock of this host is ahead of the database's, seconds; nil before it was measured.
    public var clockAheadSeconds: Double?
    /// How sure that is: half of the time that asking took, seconds.
    public var clockDoubtSeconds = 0.0
    /// Bundles that the database refused for what is in them. They are in this host's history only.
    public var refusedBundles = 0
    public var refusal: String?
    /// Statements since the start.
    public var statements = 0

    public init(_ database: RemoteDatabase, sent: Int64, atSeconds: Double) {
        name = database.name
        place = database.address.words
        problem = "\(database.address.words): not connected yet."
        sinceSeconds = atSeconds
        self.sent = sent
    }
}

/// What a sender reads and which clocks it goes by; the shell gives the real ones, a test its own.
public struct SenderEnvironment: Sendable {
    /// The Anvil and the host whose passes these are.
    public var anvil: String
    public var host: String
    /// What waits behind a pass, of about so many bytes.
    public var waiting: @Sendable (_ after: Int64, _ limitBytes: Int) throws -> [WaitingText]
    /// What a database lacks of the past; nil when it lacks nothing.
    public var lost: @Sendable (_ database: String) throws -> ClosedRange<Moment>? = { _ in nil }
    /// A piece of the past.
    public var past: @Sendable (ClosedRange<Moment>, PastPosition) throws -> PastPiece = { _, _ in
        PastPiece(text: "{}", rows: 0, next: nil)
    }
    /// A database has got its past up to a moment.
    public var filled: @Sendable (_ database: String, Moment) -> Void = { _, _ in }
    /// What the host tells the others of its Anvil at this moment; nil while it has nothing to tell.
    public var word: @Sendable () -> OwnWord? = { nil }
    /// A word has been written to a database, which has these of others.
    public var heard: @Sendable (_ written: Int, [HeardWord]) -> Void = { _, _ in }
    /// A word that stays the same is written again so often, to be known as alive and to hear the others, seconds.
    public var wordSeconds = 30.0
    /// The wall clock, milliseconds.
    public var wallMilliseconds: @Sendable () -> Int64
    /// A clock that never jumps, seconds.
    public var steadySeconds: @Sendable () -> Double
    /// From 0 to 1.
    public var chance: @Sendable () -> Double
    public var limits = Limits()

    public init(
        anvil: String, host: String, waiting: @escaping @Sendable (Int64, Int) throws -> [WaitingText],
        wallMilliseconds: @escaping @Sendable () -> Int64, steadySeconds: @escaping @Sendable () -> Double,
        chance: @escaping @Sendable () -> Double
    ) {
        self.anvil = anvil
        self.host = host
        self.waiting = waiting
        self.wallMilliseconds = wallMilliseconds
        self.steadySeconds = steadySeconds
        self.chance = chance
    }
}

/// What a host tells; the number grows when it says something new.
public struct OwnWord: Hashable, Sendable {
    public var number: Int
    public var text: String

    public init(number: Int, text: String) {
        self.number = number
        self.text = text
    }
}

/// What another host of the Anvil told last.
public struct HeardWord: Hashable, Sendable {
    public var host: String
    public var text: String
    /// How long ago, by the clock of the database, milliseconds.
    public var ageMilliseconds: Int64
    /// That host lies on the machine of the database: what is in it is on a disk of that host.
    public var isHere: Bool

    public init(host: String, text: String, ageMilliseconds: Int64, isHere: Bool) {
        self.host = host
        self.text = text
        self.ageMilliseconds = ageMilliseconds
        self.isHere = isHere
    }
}

/// A bundle as it waits.
public struct WaitingText: Hashable, Sendable {
    public var pass: Int64
    public var text: String

    public init(pass: Int64, text: String) {
        self.pass = pass
        self.text = text
    }
}

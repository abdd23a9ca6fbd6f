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

/// A bundle as it waits.
public struct WaitingText: Hashable, Sendable {
    public var pass: Int64
    public var text: String

    public init(pass: Int64, text: String) {
        self.pass = pass
        self.text = text
    }
}

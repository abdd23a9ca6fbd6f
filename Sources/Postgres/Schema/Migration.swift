/// One step of the schema, taken once and never changed after it was released.
public struct Migration: Sendable {
    /// Its number; steps are taken in this order, each in a transaction of its own.
    public var version: Int
    public var name: String
    /// SQL that needs no value from outside.
    public var sql: String
}

extension Migration {
    /// All steps that this version of Anvil knows, the oldest first.
    public static let all: [Migration] = [
        Migration(version: 1, name: "facts and passes", sql: Step1.sql),
        Migration(version: 2, name: "digests", sql: Step2.sql),
        Migration(version: 3, name: "retention", sql: Step3.sql),
        Migration(version: 4, name: "the past", sql: Step4.sql),
        Migration(version: 5, name: "shares of digests", sql: Step5.sql),
        Migration(version: 6, name: "words of hosts", sql: Step6.sql),
    ]

    public static let newest = all.last?.version ?? 0
}

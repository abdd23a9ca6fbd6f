public import Facts
import Foundation
import GRDB

/// A person's word that a host is off (R8): who said it, and when.
public struct OffWord: Equatable, Sendable {
    public var host: HostName
    /// On the seat's steady clock.
    public var at: Moment
    public var wallMilliseconds: Int64
    /// The user who said it.
    public var by: String

    public init(host: HostName, at: Moment, wallMilliseconds: Int64, by: String) {
        self.host = host
        self.at = at
        self.wallMilliseconds = wallMilliseconds
        self.by = by
    }
}

extension Store {
    /// Leaves a person's word for the ScanCore that keeps this database. A later word on the same host replaces it. It is the
    /// one thing that another process writes: the table is a letter-box, nothing that ScanCore holds in memory.
    public static func leave(_ word: OffWord, path: String) throws {
        try Opening.reader(path: path).close()
        guard access(path, W_OK) == 0 else { throw Opening.cannotOpen(path, code: errno) }
        try StoreError.mapping(path) {
            var configuration = Configuration()
            configuration.busyMode = .timeout(Opening.busySeconds)
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try queue.write { db in
                try db.execute(
                    sql: "INSERT OR REPLACE INTO confirmations(host, at, wall, said_by) VALUES (?, ?, ?, ?)",
                    arguments: [word.host, word.at.milliseconds, word.wallMilliseconds, word.by])
            }
            try queue.close()
        }
    }

    /// The words that still count, by host.
    public func offWords() throws -> [OffWord] {
        try read { db in
            try Row.fetchAll(db.cachedStatement(sql: "SELECT * FROM confirmations ORDER BY host")).map { row in
                OffWord(host: row["host"], at: row.moment("at"), wallMilliseconds: row["wall"], by: row["said_by"])
            }
        }
    }

    /// Forgets a word, unless a newer one has replaced it meanwhile.
    public func forget(_ word: OffWord) throws {
        try writeOutbox { db in
            try db.execute(
                sql: "DELETE FROM confirmations WHERE host = ? AND at = ?", arguments: [word.host, word.at.milliseconds])
        }
    }
}

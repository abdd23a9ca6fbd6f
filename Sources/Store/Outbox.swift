public import Facts
import GRDB
import Synchronization

/// What waits on this host for other databases.
///
/// Each pass leaves its bundle here in its own transaction; it stays until every receiver has it, within limits. What
/// falls out of the limits is still in this host's history, and each receiver that lacks it knows from when to when.
public struct OutboxPolicy: Equatable, Sendable {
    /// A bundle waits at most so long, days.
    public var waitDays = 7.0
    /// So much waits at most; beyond it the oldest goes first, bytes.
    public var sizeLimitBytes: Int64 = 268_435_456

    public init() {}
}

/// A bundle that waits, as text: the database takes it in as it is.
public struct WaitingBundle: Equatable, Sendable {
    /// The number of its pass: bundles are sent in this order.
    public var pass: Int64
    public var at: Moment
    public var wallMilliseconds: Int64
    /// `PassBundle` as JSON.
    public var text: String
}

/// How far another database has what was recorded here.
public struct Receiver: Equatable, Sendable {
    public var name: String
    /// All bundles up to this pass were acknowledged, or had to be left to resync.
    public var sent: Int64
    /// Passes that fell out of the outbox before this database had them: it gets them from history.
    public var lost: ClosedRange<Moment>?

    public init(name: String, sent: Int64, lost: ClosedRange<Moment>?) {
        self.name = name
        self.sent = sent
        self.lost = lost
    }
}

/// What waits at one moment.
public struct OutboxStatus: Equatable, Sendable {
    public var bundles = 0
    public var bytes: Int64 = 0
    public var oldest: Moment?
    /// The last pass that was recorded.
    public var newest: Int64 = 0
    public var receivers: [Receiver] = []

    public init() {}
}

extension Store {
    /// From now on each pass is kept for these databases, by their names; for none when there are none. A name that was not
    /// there before begins with the next pass, and lacks everything up to now. The ones that are named no longer are forgotten.
    public func setReceivers(_ names: [String]) throws {
        try writeOutbox { db in
            let known = Set(try String.fetchAll(db, sql: "SELECT name FROM receivers"))
            for name in known.subtracting(names) {
                try db.execute(sql: "DELETE FROM receivers WHERE name = ?", arguments: [name])
            }
            let newest = try Row.fetchOne(db, sql: "SELECT id, at FROM passes ORDER BY id DESC LIMIT 1")
            for name in names where !known.contains(name) {
                try db.execute(
                    sql: "INSERT INTO receivers(name, sent, lost_from, lost_until) VALUES (?, ?, ?, ?)",
                    arguments: [name, newest?["id"] as Int64? ?? 0, newest.map { _ in 0 as Int64 }, newest?["at"] as Int64?])
            }
            if names.isEmpty { try db.execute(sql: "DELETE FROM outbox") }
        }
        isBundling.store(!names.isEmpty, ordering: .relaxed)
    }

    /// What waits behind a pass, in order: at least one bundle if there is any, and no more than about so many bytes.
    public func waiting(after pass: Int64, limitBytes: Int) throws -> [WaitingBundle] {
        try read { db in
            var bundles: [WaitingBundle] = []
            var bytes = 0
            let rows = try Row.fetchCursor(
                db.cachedStatement(sql: "SELECT pass, at, wall, bundle FROM outbox WHERE pass > ? ORDER BY pass"),
                arguments: [pass])
            while let row = try rows.next() {
                let bundle = WaitingBundle(
                    pass: row["pass"], at: row.moment("at"), wallMilliseconds: row["wall"], text: row["bundle"])
                bytes += bundle.text.utf8.count
                if !bundles.isEmpty && bytes > limitBytes { break }
                bundles.append(bundle)
            }
            return bundles
        }
    }

    public func outboxStatus() throws -> OutboxStatus {
        try read { db in
            var status = OutboxStatus()
            if let row = try Row.fetchOne(db, sql: "SELECT count(*) AS n, total(bytes) AS bytes, min(at) AS oldest FROM outbox") {
                status.bundles = row["n"]
                status.bytes = Int64(row["bytes"] as Double)
                status.oldest = (row["oldest"] as Int64?).map(Moment.init(milliseconds:))
            }
            status.newest = try Int64.fetchOne(db, sql: "SELECT coalesce(max(id), 0) FROM passes") ?? 0
            status.receivers = try Row.fetchAll(db, sql: "SELECT * FROM receivers ORDER BY name").map(Receiver.init)
            return status
        }
    }

    /// Takes note of what other databases have: up to which pass, by name. Bundles that all have are dropped.
    public func acknowledge(_ sent: [String: Int64]) throws {
        guard !sent.isEmpty else { return }
        try writeOutbox { db in
            for (name, pass) in sent {
                try db.execute(sql: "UPDATE receivers SET sent = max(sent, ?) WHERE name = ?", arguments: [pass, name])
            }
            try db.execute(
                sql: """
                    DELETE FROM outbox WHERE pass IN (SELECT pass FROM outbox WHERE pass <= (SELECT min(sent) FROM receivers)
                    ORDER BY pass LIMIT ?)
                    """, arguments: [Housekeeping.rowLimit])
        }
    }

    /// A database has now got from history what had fallen out of the outbox.
    public func filled(_ name: String, until moment: Moment) throws {
        try writeOutbox { db in
            try db.execute(
                sql: "UPDATE receivers SET lost_from = NULL, lost_until = NULL WHERE name = ? AND lost_until <= ?",
                arguments: [name, moment.milliseconds])
        }
    }

    /// Drops what waits too long or is too much, and tells each receiver that lacked it. Returns how many bundles were dropped.
    @discardableResult public func fitOutbox(_ policy: OutboxPolicy, at now: Moment) throws -> Int {
        try writeOutbox { db in
            let oldest = now.milliseconds - Int64(policy.waitDays * 86_400_000)
            let waiting = try Int64.fetchOne(db, sql: "SELECT coalesce(sum(bytes), 0) FROM outbox") ?? 0
            // On a full disk half of it goes each time: it is in this host's history too.
            var over = waiting - (isShort ? min(policy.sizeLimitBytes, waiting / 2) : policy.sizeLimitBytes)
            var dropped: (count: Int, last: Int64, from: Int64, until: Int64)?
            let rows = try Row.fetchCursor(
                db, sql: "SELECT pass, at, bytes FROM outbox ORDER BY pass LIMIT ?", arguments: [Housekeeping.rowLimit])
            while let row = try rows.next() {
                let at: Int64 = row["at"]
                guard at < oldest || over > 0 else { break }
                over -= row["bytes"]
                dropped = ((dropped?.count ?? 0) + 1, row["pass"], dropped?.from ?? at, at)
            }
            guard let dropped else { return 0 }
            try db.execute(
                sql: """
                    UPDATE receivers SET lost_from = min(coalesce(lost_from, ?2), ?2), lost_until = ?3, sent = ?1 WHERE sent < ?1
                    """, arguments: [dropped.last, dropped.from, dropped.until])
            try db.execute(sql: "DELETE FROM outbox WHERE pass <= ?", arguments: [dropped.last])
            return dropped.count
        }
    }
}

extension Receiver {
    fileprivate init(_ row: Row) {
        name = row["name"]
        sent = row["sent"]
        if let from = row["lost_from"] as Int64?, let until = row["lost_until"] as Int64?, from <= until {
            lost = Moment(milliseconds: from)...Moment(milliseconds: until)
        }
    }
}

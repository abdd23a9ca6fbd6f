import GRDB

/// The tables, by the steps in which they came. A step that was released is never changed: a new one is added.
///
/// `docs/schema.md` says what each table is for. All moments are milliseconds of the seat's steady clock; columns
/// named `wall` are milliseconds of the wall clock.
enum Schema {
    /// "ANVL": tells an Anvil database from any other SQLite file.
    static let applicationID: Int32 = 0x414E_564C

    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1 facts and passes") { try $0.execute(sql: factsAndPasses) }
        migrator.registerMigration("2 judgements") { try $0.execute(sql: judgements) }
        migrator.registerMigration("3 outbox") { try $0.execute(sql: outbox) }
        migrator.registerMigration("4 confirmations") { try $0.execute(sql: confirmations) }
        return migrator
    }()

    static let factsAndPasses = """
        PRAGMA application_id = \(applicationID);
        CREATE TABLE hosts(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE boots(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
        CREATE TABLE agents(
            id INTEGER PRIMARY KEY, host INTEGER NOT NULL, name TEXT NOT NULL, run TEXT NOT NULL,
            stale INTEGER NOT NULL, UNIQUE(host, name)) STRICT;
        CREATE TABLE passes(
            id INTEGER PRIMARY KEY, host INTEGER NOT NULL, at INTEGER NOT NULL, wall INTEGER NOT NULL,
            boot INTEGER NOT NULL, uptime INTEGER NOT NULL, took INTEGER NOT NULL, runs TEXT NOT NULL,
            UNIQUE(host, at)) STRICT;
        CREATE TABLE coverage(
            agent INTEGER NOT NULL, start INTEGER NOT NULL, finish INTEGER NOT NULL,
            PRIMARY KEY(agent, start)) STRICT, WITHOUT ROWID;
        CREATE TABLE facts(
            id INTEGER PRIMARY KEY, agent INTEGER NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, line TEXT NOT NULL,
            value REAL, since INTEGER NOT NULL, seen INTEGER, track TEXT, UNIQUE(agent, kind, key)) STRICT;
        CREATE TABLE series(
            id INTEGER PRIMARY KEY, fact INTEGER NOT NULL, part TEXT NOT NULL, unit TEXT, shape TEXT NOT NULL,
            UNIQUE(fact, part)) STRICT;
        CREATE TABLE history(
            series INTEGER NOT NULL, at INTEGER NOT NULL, value ANY, PRIMARY KEY(series, at)) STRICT, WITHOUT ROWID;
        CREATE TABLE seats(
            host INTEGER PRIMARY KEY, memory TEXT, digest TEXT, alerts TEXT,
            folded INTEGER NOT NULL DEFAULT 0, thinned INTEGER NOT NULL DEFAULT 0) STRICT;
        """

    static let judgements = """
        CREATE TABLE findings(
            id INTEGER PRIMARY KEY, agent INTEGER NOT NULL, key TEXT NOT NULL, health TEXT NOT NULL,
            since INTEGER NOT NULL, ended INTEGER) STRICT;
        CREATE UNIQUE INDEX findings_open ON findings(agent, key) WHERE ended IS NULL;
        CREATE TABLE decisions(
            id INTEGER PRIMARY KEY, host INTEGER NOT NULL, at INTEGER NOT NULL, wall INTEGER NOT NULL, rule TEXT,
            kind TEXT NOT NULL, text TEXT NOT NULL, decision TEXT NOT NULL) STRICT;
        CREATE INDEX decisions_at ON decisions(at);
        CREATE TABLE pictures(decision INTEGER PRIMARY KEY, picture TEXT NOT NULL) STRICT;
        CREATE TABLE alerts(
            id INTEGER PRIMARY KEY, host INTEGER NOT NULL, key TEXT NOT NULL, alert TEXT NOT NULL,
            since INTEGER NOT NULL, wall INTEGER NOT NULL, cleared INTEGER) STRICT;
        CREATE UNIQUE INDEX alerts_open ON alerts(host, key) WHERE cleared IS NULL;
        CREATE TABLE events(
            id INTEGER PRIMARY KEY, seat INTEGER NOT NULL, at INTEGER NOT NULL, wall INTEGER NOT NULL,
            level INTEGER NOT NULL, host TEXT NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL,
            text TEXT NOT NULL) STRICT;
        """

    /// What people say that hosts are off, for ScanCore to take in (R8).
    static let confirmations = """
        CREATE TABLE confirmations(
            host TEXT PRIMARY KEY, at INTEGER NOT NULL, wall INTEGER NOT NULL, said_by TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """

    /// What waits for other databases, and how far each of them has it.
    static let outbox = """
        CREATE TABLE outbox(
            pass INTEGER PRIMARY KEY, host INTEGER NOT NULL, at INTEGER NOT NULL, wall INTEGER NOT NULL,
            bytes INTEGER NOT NULL, bundle TEXT NOT NULL) STRICT;
        CREATE TABLE receivers(
            name TEXT PRIMARY KEY, sent INTEGER NOT NULL, lost_from INTEGER, lost_until INTEGER) STRICT, WITHOUT ROWID;
        """
}

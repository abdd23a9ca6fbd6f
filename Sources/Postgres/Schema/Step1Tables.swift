/// Step 1: one database holds a fleet. `docs/schema.md` says what each table is for; the words are those of the
/// SQLite database on each host.
///
/// Rows have natural keys, so that all databases hold the same rows under the same keys. `seat`, `series` and `boot` are
/// no counters: they are computed from the names (`anvil.number`), the same in every database, and spare each row
/// about 60 bytes. All moments are milliseconds of the seat's steady clock, `wall` of its wall clock, `heard` of the
/// database's own.
enum Step1 {
    static let sql = tables + current + partitions + Step1Pass.sql

    /// What happened, append-only, in partitions by `at`: a day for what comes with each pass, 30 days for the rest.
    static let tables = """
        CREATE FUNCTION anvil.number(VARIADIC names text[]) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS
            $$ SELECT ('x' || left(md5(array_to_string(names, E'\\x1f')), 16))::bit(64)::bigint $$;

        CREATE TABLE anvil.passes(
            seat bigint, at bigint, wall bigint NOT NULL, heard bigint NOT NULL, boot bigint NOT NULL,
            uptime bigint NOT NULL, took bigint NOT NULL,
            PRIMARY KEY (seat, at)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.history(
            seat bigint, series bigint, at bigint, value double precision, word text,
            PRIMARY KEY (seat, series, at)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.findings(
            seat bigint, agent text, key text, at bigint, health text,
            PRIMARY KEY (seat, agent, key, at)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.decisions(
            seat bigint, at bigint, wall bigint NOT NULL, rule text, kind text NOT NULL, text text NOT NULL,
            decision text NOT NULL,
            PRIMARY KEY (seat, at)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.pictures(
            seat bigint, at bigint, picture text NOT NULL,
            PRIMARY KEY (seat, at)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.alerts(
            seat bigint, at bigint, key text, change text NOT NULL CHECK (change IN ('set', 'changed', 'clear')),
            alert text NOT NULL, since bigint NOT NULL, wall bigint NOT NULL,
            PRIMARY KEY (seat, at, key)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.events(
            seat bigint, at bigint, kind text, key text, n smallint, wall bigint NOT NULL, level smallint NOT NULL,
            host text NOT NULL, text text NOT NULL,
            PRIMARY KEY (seat, at, kind, key, n)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.stops(
            seat bigint, at bigint, host text, reason text NOT NULL, record text NOT NULL,
            PRIMARY KEY (seat, at, host)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.starts(
            seat bigint, at bigint, host text, rule text, record text NOT NULL,
            PRIMARY KEY (seat, at, host)) PARTITION BY RANGE (at);

        """

    /// What is now. A row gives way only to a row with a later `at`, or, if its own lies in the future by the database's clock, to any
    /// that comes: what a clock that was ahead has stamped does not win until that time. One that is gone keeps its key, with no line.
    static let current = """
        CREATE TABLE anvil.logins(
            login name PRIMARY KEY, anvil text NOT NULL);
        CREATE TABLE anvil.hosts(
            seat bigint PRIMARY KEY, anvil text NOT NULL, host text NOT NULL, at bigint, wall bigint, heard bigint,
            boot bigint, uptime bigint, took bigint, runs jsonb NOT NULL DEFAULT '{}',
            UNIQUE (anvil, host)) WITH (fillfactor = 50);
        CREATE TABLE anvil.boots(
            seat bigint, boot bigint, name text NOT NULL, PRIMARY KEY (seat, boot));
        CREATE TABLE anvil.series(
            seat bigint, series bigint, agent text NOT NULL, kind text NOT NULL, key text NOT NULL, part text NOT NULL,
            shape text NOT NULL, unit text, at bigint NOT NULL,
            PRIMARY KEY (seat, series));
        CREATE TABLE anvil.agents(
            seat bigint, agent text, run text NOT NULL, stale bigint NOT NULL, at bigint NOT NULL,
            PRIMARY KEY (seat, agent)) WITH (fillfactor = 80);
        CREATE TABLE anvil.coverage(
            seat bigint, agent text, start bigint, finish bigint NOT NULL,
            PRIMARY KEY (seat, agent, start)) WITH (fillfactor = 80);
        CREATE TABLE anvil.facts(
            seat bigint, agent text, kind text, key text, line text, value double precision, since bigint NOT NULL,
            seen bigint, track text, at bigint NOT NULL,
            PRIMARY KEY (seat, agent, kind, key)) WITH (fillfactor = 70);
        CREATE TABLE anvil.seats(
            seat bigint PRIMARY KEY, memory text, digest text, alerts text, at bigint NOT NULL) WITH (fillfactor = 50);

        """

    /// Partitions are made when the first row of their stretch comes. A table that is made apart and attached locks
    /// nobody out, which one made in place would.
    static let partitions = """
        CREATE TABLE anvil.partitioned(
            name text PRIMARY KEY, width bigint NOT NULL);
        INSERT INTO anvil.partitioned VALUES
            ('passes', 86400000), ('history', 86400000), ('findings', 2592000000), ('decisions', 2592000000),
            ('pictures', 2592000000), ('alerts', 2592000000), ('events', 2592000000), ('stops', 2592000000),
            ('starts', 2592000000);

        CREATE FUNCTION anvil.make_partition(_table text, _at bigint) RETURNS void LANGUAGE plpgsql AS $$
        DECLARE
            _width bigint := (SELECT width FROM anvil.partitioned WHERE name = _table);
            _start bigint := _at - mod(_at, _width);
            _name text := _table || '_' || to_char(to_timestamp(_start / 1000.0) AT TIME ZONE 'UTC', 'YYYYMMDD');
        BEGIN
            IF _at < 946684800000 OR _at >= 4102444800000 THEN
                RAISE EXCEPTION 'the moment % ms is not between the years 2000 and 2100', _at
                    USING ERRCODE = 'datetime_field_overflow';
            END IF;
            IF to_regclass('anvil.' || _name) IS NOT NULL THEN RETURN; END IF;
            PERFORM pg_advisory_xact_lock(hashtext('anvil.partitions'));
            -- Not by to_regclass: this session may still remember that there was no such table.
            IF EXISTS (SELECT FROM pg_class WHERE relnamespace = 'anvil'::regnamespace AND relname = _name) THEN RETURN; END IF;
            EXECUTE format('CREATE TABLE anvil.%I (LIKE anvil.%I INCLUDING ALL)', _name, _table);
            EXECUTE format('ALTER TABLE anvil.%I ATTACH PARTITION anvil.%I FOR VALUES FROM (%s) TO (%s)',
                _table, _name, _start, _start + _width);
        END $$;

        """
}

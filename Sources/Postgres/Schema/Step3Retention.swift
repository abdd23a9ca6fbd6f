/// Step 3: what is old takes less room. History is raw for some days, then one row a minute, then one an hour; whole
/// partitions go, so that nothing is deleted row by row and nothing is left to vacuum.
///
/// One call of `anvil.keep_house()` does one small step and is one transaction, under a lock that only those share who do
/// the same; whoever is killed in it leaves nothing half. A partition goes in this order: its rows are rolled up, some
/// seats at a time, while it is still read and written; it is taken off (a lock of milliseconds; who cannot get it within
/// 200 ms lets go and tries again later); its rows are counted, and if some came meanwhile they are rolled up once more;
/// it is dropped.
///
/// Rolling up is a function of the rows alone, and two rows of one bin merge in the same way on both sides, so that
/// databases that hold the same raw rows hold the same bins, and those that did not can be made the same.
enum Step3 {
    static let sql = tables + lookups + rollUp + Step3Thinning.sql + Step3Standing.sql + Step3Usage.sql

    /// Days that each tier and table is kept; `records` is for all that has no row of its own.
    ///
    /// A bin holds the lowest, the highest and the mean over time, the last value or word, and of how many raw rows it is
    /// made. `last` and `word` are both missing where nothing was known at its end. `partitioned.since` is the boundary of
    /// each table: before it there are no rows but such as came late.
    private static let tables = """
        CREATE TABLE anvil.retention(
            name text PRIMARY KEY, days integer NOT NULL CHECK (days BETWEEN 1 AND 36500));
        INSERT INTO anvil.retention VALUES
            ('history', 14), ('minutes', 92), ('hours', 1830), ('passes', 14), ('pictures', 92), ('records', 366);

        CREATE TABLE anvil.minutes(
            seat bigint, series bigint, at bigint, low double precision, high double precision, mean double precision,
            last double precision, word text, count integer NOT NULL,
            PRIMARY KEY (seat, series, at)) PARTITION BY RANGE (at);
        CREATE TABLE anvil.hours(LIKE anvil.minutes INCLUDING ALL) PARTITION BY RANGE (at);
        INSERT INTO anvil.partitioned VALUES ('minutes', 604800000), ('hours', 2592000000);

        ALTER TABLE anvil.partitioned ADD COLUMN since bigint NOT NULL DEFAULT 0;
        CREATE TABLE anvil.tiers(
            name text PRIMARY KEY, finer text NOT NULL, bin bigint NOT NULL);
        INSERT INTO anvil.tiers VALUES ('minutes', 'history', 60000), ('hours', 'minutes', 3600000);

        CREATE TABLE anvil.thinning(
            part text PRIMARY KEY, name text NOT NULL, start bigint NOT NULL, finish bigint NOT NULL, seat bigint,
            rows bigint NOT NULL DEFAULT 0, counting boolean NOT NULL DEFAULT false);

        """

    /// Before which moment partitions of a table go; and its partitions, the oldest first.
    private static let lookups = """
        CREATE FUNCTION anvil.horizon(_name text, _now bigint) RETURNS bigint LANGUAGE sql STABLE AS $$
            SELECT least_at - mod(least_at, p.width) FROM anvil.partitioned p,
                LATERAL (SELECT _now - 86400000::bigint * coalesce(
                    (SELECT days FROM anvil.retention r WHERE r.name = _name),
                    (SELECT days FROM anvil.retention r WHERE r.name = 'records')) AS least_at) AS l
            WHERE p.name = _name $$;

        CREATE FUNCTION anvil.parts(_name text) RETURNS TABLE (part text, start bigint, finish bigint)
        LANGUAGE sql STABLE AS $$
            SELECT c.relname::text, b.start, b.start + p.width
            FROM anvil.partitioned p
            JOIN pg_inherits i ON i.inhparent = to_regclass('anvil.' || _name)
            JOIN pg_class c ON c.oid = i.inhrelid,
            LATERAL (SELECT (regexp_match(pg_get_expr(c.relpartbound, c.oid), '\\(''?(-?\\d+)'))[1]::bigint AS start) AS b
            WHERE p.name = _name ORDER BY b.start $$;

        """

    /// The mean is over the time from the first change within the bin, in exact numbers so that it does not depend on the
    /// order. A bin that is already there is merged: the one of more rows wins, and the range is that of both. The rows are
    /// counted first: one that comes meanwhile then makes the count wrong, and the piece is done again.
    private static let rollUp = """
        CREATE FUNCTION anvil.roll_up(_part text, _name text, _first bigint, _last bigint) RETURNS bigint
        LANGUAGE plpgsql AS $$
        DECLARE
            _bin bigint := (SELECT bin FROM anvil.tiers WHERE finer = _name);
            _coarse text := (SELECT name FROM anvil.tiers WHERE finer = _name);
            _columns text := CASE _name
                WHEN 'history' THEN
                    'value AS low, value AS high, value AS mean, value AS last, word, 1 AS count, 0::bigint AS own'
                ELSE 'low, high, mean, last, word, count, 60000::bigint AS own' END;
            _rows bigint;
        BEGIN
            EXECUTE format('SELECT count(*) FROM anvil.%I WHERE seat BETWEEN $1 AND $2', _part)
                INTO _rows USING _first, _last;
            EXECUTE format($f$ SELECT count(anvil.make_partition(%L, at)) FROM
                (SELECT DISTINCT at - mod(at, 86400000) AS at FROM anvil.%I WHERE seat BETWEEN $1 AND $2) AS days $f$,
                _coarse, _part) USING _first, _last;
            EXECUTE format($f$
                INSERT INTO anvil.%1$I AS old
                SELECT seat, series, bucket, min(low), max(high),
                    (sum(coalesce(mean::numeric * own, 0) + coalesce(last::numeric * held, 0))
                        / nullif(sum(CASE WHEN mean IS NULL THEN 0 ELSE own END
                            + CASE WHEN last IS NULL THEN 0 ELSE held END), 0)
                    )::double precision,
                    (array_agg(last ORDER BY at DESC))[1],
                    (array_agg(word ORDER BY at DESC))[1], sum(count)
                FROM (SELECT *,
                    lead(at, 1, bucket + $3) OVER (PARTITION BY seat, series, bucket ORDER BY at) - at - own AS held
                    FROM (SELECT *, at - mod(at, $3) AS bucket FROM (
                        SELECT seat, series, at, %3$s FROM anvil.%2$I WHERE seat BETWEEN $1 AND $2) AS source
                    ) AS bins) AS spans
                GROUP BY seat, series, bucket
                ON CONFLICT (seat, series, at) DO UPDATE SET
                    low = least(old.low, excluded.low), high = greatest(old.high, excluded.high),
                    (count, mean, last, word) = (SELECT * FROM (VALUES (old.count, old.mean, old.last, old.word),
                        (excluded.count, excluded.mean, excluded.last, excluded.word)) AS v
                        ORDER BY 1 DESC, 2 DESC, 3 DESC, 4 DESC LIMIT 1)
                WHERE (old.low, old.high, old.mean, old.last, old.word, old.count) IS DISTINCT FROM
                    (excluded.low, excluded.high, excluded.mean, excluded.last, excluded.word, excluded.count)
                $f$, _coarse, _part, _columns) USING _first, _last, _bin;
            RETURN _rows;
        END $$;

        """
}

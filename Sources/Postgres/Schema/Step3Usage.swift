/// What a database uses, as the forecast of its size needs it; see `Step3`.
enum Step3Usage {
    /// Every partition and every whole table with its size, indexes included. `start` and `finish` are missing for whole
    /// tables, whose size follows the fleet, not the time.
    static let sql = """
        CREATE FUNCTION anvil.usage() RETURNS TABLE (name text, start bigint, finish bigint, bytes bigint)
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
            SELECT p.name, b.start, b.finish, pg_total_relation_size(to_regclass('anvil.' || b.part))
            FROM anvil.partitioned p, anvil.parts(p.name) b
            UNION ALL
            SELECT c.relname::text, NULL, NULL, pg_total_relation_size(c.oid) FROM pg_class c
            WHERE c.relnamespace = 'anvil'::regnamespace AND c.relkind = 'r' AND NOT c.relispartition $$;

        CREATE FUNCTION anvil.first_moment() RETURNS bigint
        LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
            SELECT min((SELECT min(at) FROM anvil.passes p WHERE p.seat = h.seat)) FROM anvil.hosts h $$;

        CREATE FUNCTION anvil.bin_share(_name text) RETURNS double precision
        LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
            _bin bigint := (SELECT bin FROM anvil.tiers WHERE finer = _name);
            _share double precision;
        BEGIN
            EXECUTE format($f$
                SELECT count(DISTINCT (r.seat, r.series, r.at - mod(r.at, $1)))::double precision / nullif(count(*), 0)
                FROM (SELECT seat FROM anvil.hosts ORDER BY seat LIMIT 5) AS s, LATERAL (
                    SELECT h.seat, series, h.at FROM anvil.%I h WHERE h.seat = s.seat LIMIT 20000) AS r $f$, _name)
                INTO _share USING _bin;
            RETURN _share;
        END $$;

        """
}

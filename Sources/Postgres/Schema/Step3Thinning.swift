/// The steps by which partitions are rolled up and go; see `Step3`.
enum Step3Thinning {
    static let sql = choose + finish + drop + entry

    /// Goes on with what was begun, else begins with the oldest partition that is due.
    private static let choose = """
        CREATE FUNCTION anvil.thin(_now bigint, _rows bigint DEFAULT 50000) RETURNS text LANGUAGE plpgsql AS $$
        DECLARE
            _job anvil.thinning;
            _done text;
        BEGIN
            IF NOT pg_try_advisory_xact_lock(hashtext('anvil.thinning')) THEN RETURN 'another is at it'; END IF;
            SELECT * INTO _job FROM anvil.thinning ORDER BY finish LIMIT 1;
            IF FOUND THEN RETURN anvil.thin_step(_job, _rows); END IF;
            INSERT INTO anvil.thinning(part, name, start, finish)
                SELECT p.part, t.finer, p.start, p.finish FROM anvil.tiers t, anvil.parts(t.finer) p
                WHERE p.finish <= anvil.horizon(t.finer, _now) ORDER BY p.finish LIMIT 1
                RETURNING * INTO _job;
            IF FOUND THEN RETURN anvil.thin_step(_job, _rows); END IF;
            RETURN anvil.drop_old(_now);
        END $$;

        CREATE FUNCTION anvil.thin_step(_job anvil.thinning, _rows bigint) RETURNS text LANGUAGE plpgsql AS $$
        DECLARE
            _from bigint := coalesce(_job.seat + 1, -9223372036854775808);
            _to bigint;
        BEGIN
            -- As many seats as hold about that many rows, at least one.
            EXECUTE format($f$ SELECT max(seat) FROM
                (SELECT seat FROM anvil.%I WHERE seat >= $1 ORDER BY seat LIMIT $2) AS s $f$, _job.part)
                INTO _to USING _from, _rows;
            IF _to IS NOT NULL AND NOT _job.counting THEN
                UPDATE anvil.thinning SET seat = _to, rows = rows + anvil.roll_up(_job.part, _job.name, _from, _to)
                    WHERE part = _job.part;
                RETURN format('rolled up a piece of %s', _job.part);
            ELSIF _to IS NOT NULL THEN
                UPDATE anvil.thinning SET seat = _to, rows = rows - anvil.count_piece(_job.part, _from, _to)
                    WHERE part = _job.part;
                DELETE FROM anvil.digests WHERE seat BETWEEN _from AND _to AND name = _job.name
                    AND bucket >= _job.start AND bucket < _job.finish;
                RETURN format('counted a piece of %s', _job.part);
            END IF;
            RETURN CASE WHEN NOT _job.counting THEN anvil.thin_detach(_job) ELSE anvil.thin_drop(_job) END;
        END $$;

        """

    /// Takes a partition off, and drops it once every row of it is in its bins.
    private static let finish = """
        CREATE FUNCTION anvil.count_piece(_part text, _from bigint, _to bigint) RETURNS bigint LANGUAGE plpgsql AS $$
        DECLARE _rows bigint;
        BEGIN
            EXECUTE format('SELECT count(*) FROM anvil.%I WHERE seat BETWEEN $1 AND $2', _part) INTO _rows USING _from, _to;
            RETURN _rows;
        END $$;

        CREATE FUNCTION anvil.thin_detach(_job anvil.thinning) RETURNS text LANGUAGE plpgsql AS $$
        DECLARE _new text := 'thinned_' || _job.part;
        BEGIN
            IF NOT _job.part LIKE 'thinned\\_%' THEN
                PERFORM set_config('lock_timeout', '200ms', true);
                EXECUTE format('ALTER TABLE anvil.%I DETACH PARTITION anvil.%I', _job.name, _job.part);
                EXECUTE format('ALTER TABLE anvil.%I RENAME TO %I', _job.part, _new);
                UPDATE anvil.partitioned SET since = greatest(since, _job.finish) WHERE name = _job.name;
                UPDATE anvil.thinning SET part = _new, counting = true, seat = NULL WHERE part = _job.part;
            ELSE
                UPDATE anvil.thinning SET counting = true, seat = NULL WHERE part = _job.part;
            END IF;
            RETURN format('took %s off', _job.part);
        END $$;

        CREATE FUNCTION anvil.thin_drop(_job anvil.thinning) RETURNS text LANGUAGE plpgsql AS $$
        BEGIN
            IF _job.rows <> 0 THEN
                UPDATE anvil.thinning SET seat = NULL, rows = 0, counting = false WHERE part = _job.part;
                RETURN format('%s got rows meanwhile: once more', _job.part);
            END IF;
            EXECUTE format('DROP TABLE anvil.%I', _job.part);
            DELETE FROM anvil.thinning WHERE part = _job.part;
            RETURN format('dropped %s', _job.part);
        END $$;

        """

    /// Tables that have no coarser tier just go; what still stands of them is carried over into the next partition, the
    /// same in every database.
    private static let drop = """
        CREATE FUNCTION anvil.drop_old(_now bigint) RETURNS text LANGUAGE plpgsql AS $$
        DECLARE
            _old record;
            _rows bigint;
        BEGIN
            SELECT p.part, t.name, p.start, p.finish INTO _old FROM anvil.partitioned t, anvil.parts(t.name) p
                WHERE NOT EXISTS (SELECT FROM anvil.tiers WHERE finer = t.name) AND p.finish <= anvil.horizon(t.name, _now)
                ORDER BY p.finish LIMIT 1;
            IF NOT FOUND THEN RETURN NULL; END IF;
            DELETE FROM anvil.digests WHERE ctid = ANY (ARRAY(SELECT ctid FROM anvil.digests
                WHERE name = _old.name AND bucket >= _old.start AND bucket < _old.finish LIMIT 20000));
            GET DIAGNOSTICS _rows = ROW_COUNT;
            IF _rows = 20000 THEN RETURN format('cleared digests of %s', _old.part); END IF;
            PERFORM anvil.keep_standing(_old.part, _old.name, _old.finish);
            PERFORM set_config('lock_timeout', '200ms', true);
            EXECUTE format('DROP TABLE anvil.%I', _old.part);
            IF _old.name = 'alerts' THEN
                DELETE FROM anvil.standing WHERE change = 'clear' AND at < _old.finish;
            END IF;
            UPDATE anvil.partitioned SET since = greatest(since, _old.finish) WHERE name = _old.name;
            RETURN format('dropped %s', _old.part);
        END $$;

        CREATE FUNCTION anvil.keep_standing(_part text, _name text, _finish bigint) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            IF _name IN ('alerts', 'findings', 'stops', 'starts') THEN PERFORM anvil.make_partition(_name, _finish); END IF;
            CASE _name
            WHEN 'alerts' THEN EXECUTE format($f$
                INSERT INTO anvil.alerts SELECT seat, $1, key, 'set', alert, since, wall FROM (
                    SELECT DISTINCT ON (seat, key) * FROM anvil.%I ORDER BY seat, key, at DESC) AS o WHERE change <> 'clear'
                    AND NOT EXISTS (SELECT FROM anvil.alerts n WHERE n.seat = o.seat AND n.key = o.key AND n.at >= $1)
                ON CONFLICT DO NOTHING $f$, _part) USING _finish;
            WHEN 'findings' THEN EXECUTE format($f$
                INSERT INTO anvil.findings SELECT seat, agent, key, $1, health FROM (
                    SELECT DISTINCT ON (seat, agent, key) * FROM anvil.%I ORDER BY seat, agent, key, at DESC) AS o
                    WHERE health IS NOT NULL AND NOT EXISTS (SELECT FROM anvil.findings n
                        WHERE n.seat = o.seat AND n.agent = o.agent AND n.key = o.key AND n.at >= $1)
                ON CONFLICT DO NOTHING $f$, _part) USING _finish;
            WHEN 'stops' THEN EXECUTE format($f$
                INSERT INTO anvil.stops SELECT DISTINCT ON (seat, host) seat, $1, host, reason, record FROM anvil.%I AS o
                    WHERE NOT EXISTS (SELECT FROM anvil.stops n WHERE n.seat = o.seat AND n.host = o.host AND n.at >= $1)
                    ORDER BY seat, host, at DESC
                ON CONFLICT DO NOTHING $f$, _part) USING _finish;
            WHEN 'starts' THEN EXECUTE format($f$
                INSERT INTO anvil.starts SELECT DISTINCT ON (seat, host) seat, $1, host, rule, record FROM anvil.%I AS o
                    WHERE NOT EXISTS (SELECT FROM anvil.starts n WHERE n.seat = o.seat AND n.host = o.host AND n.at >= $1)
                    ORDER BY seat, host, at DESC
                ON CONFLICT DO NOTHING $f$, _part) USING _finish;
            ELSE NULL;
            END CASE;
        END $$;

        """

    /// Whoever calls may not say what time it is: a clock that is wrong must not empty the database.
    private static let entry = """
        CREATE FUNCTION anvil.keep_house() RETURNS text LANGUAGE sql SECURITY DEFINER
        SET search_path = pg_catalog, pg_temp AS $$
            SELECT anvil.thin(anvil.now_milliseconds()) $$;
        REVOKE EXECUTE ON FUNCTION anvil.thin(bigint, bigint) FROM PUBLIC;

        """
}

/// Step 4: `anvil.record_past`, by which a host gives a database what it remembers and the database lacks: a new database, or one
/// that was away for longer than the host's outbox reaches.
///
/// `past` is an object with `at` and lists as in `anvil.record_pass`, in which rows of the past have an `at` (and `wall`) of their
/// own. What is there already stays as it is.
enum Step4 {
    static let sql = partitions + history + judgement + past + bins

    /// What retention made of raw rows is brought into step like them.
    private static let bins = ["minutes", "hours"].map { name in
        let table = Step2.Digested(
            name: name, columns: ["seat", "series", "at", "low", "high", "mean", "last", "word", "count"], moment: "at")
        return Step2.keeper(table) + Step2.backfill(table)
    }.joined()

    /// For those who bring databases into step: they may add rows of any day, but make no tables of their own.
    private static let partitions = """
        CREATE FUNCTION anvil.make_partitions(_table text, _since bigint[], _until bigint[]) RETURNS void LANGUAGE sql
        SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
            SELECT anvil.make_partition(_table, day) FROM (
                SELECT DISTINCT day FROM unnest(_since, _until) AS s(since, until),
                    generate_series(since - mod(since, 86400000), until - 1, 86400000) AS day ORDER BY day) AS days;
        $$;

        """

    private static let history = """
        CREATE FUNCTION anvil.make_partitions(_table text, _rows jsonb) RETURNS void LANGUAGE sql AS $$
            SELECT anvil.make_partition(_table, day) FROM (
                SELECT DISTINCT (value ->> 'at')::bigint / 86400000 * 86400000 AS day FROM jsonb_array_elements(_rows)
                ORDER BY day) AS days;
        $$;

        CREATE FUNCTION anvil.record_past_history(_anvil text, _seat bigint, _changes jsonb) RETURNS void LANGUAGE sql AS $$
            WITH changes AS MATERIALIZED (
                SELECT CASE WHEN host IS NULL THEN _seat ELSE anvil.seat(_anvil, host) END AS seat,
                    anvil.number(agent, kind, key, part) AS series, at, agent, kind, key, part, shape, unit, value
                FROM jsonb_to_recordset(_changes) AS c(
                    host text, agent text, kind text, key text, part text, shape text, unit text, value text, at bigint)
            ), named AS (
                INSERT INTO anvil.series SELECT DISTINCT ON (seat, series) seat, series, agent, kind, key, part, shape, unit, at
                FROM changes ORDER BY seat, series, at DESC ON CONFLICT DO NOTHING
            )
            INSERT INTO anvil.history SELECT seat, series, at,
                CASE WHEN shape IN ('number', 'flag') THEN value::double precision END,
                CASE WHEN shape = 'text' THEN value END
            FROM changes ON CONFLICT DO NOTHING;
        $$;

        """

    private static let judgement = """
        CREATE FUNCTION anvil.record_past_judgement(_anvil text, _seat bigint, _past jsonb)
        RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            IF _past ? 'decisions' THEN
                PERFORM anvil.make_partitions('decisions', _past -> 'decisions'),
                    anvil.make_partitions('pictures', _past -> 'decisions');
                INSERT INTO anvil.decisions SELECT _seat, d.at, d.wall, d.row ->> 'rule', d.row ->> 'kind', d.row ->> 'text',
                    d.row ->> 'decision'
                    FROM jsonb_to_recordset(_past -> 'decisions') AS d(at bigint, wall bigint, "row" jsonb) ON CONFLICT DO NOTHING;
                INSERT INTO anvil.pictures SELECT _seat, d.at, d.row ->> 'picture'
                    FROM jsonb_to_recordset(_past -> 'decisions') AS d(at bigint, "row" jsonb)
                    WHERE d.row ->> 'picture' IS NOT NULL ON CONFLICT DO NOTHING;
            END IF;
            IF _past ? 'alerts' THEN
                PERFORM anvil.make_partitions('alerts', _past -> 'alerts');
                INSERT INTO anvil.alerts SELECT _seat, a.at, a.key, a.change, a.alert, a.since, a.wall
                    FROM jsonb_to_recordset(_past -> 'alerts')
                        AS a(at bigint, key text, change text, alert text, since bigint, wall bigint)
                    ON CONFLICT DO NOTHING;
            END IF;
            IF _past ? 'findings' THEN
                PERFORM anvil.make_partitions('findings', _past -> 'findings');
                INSERT INTO anvil.findings
                    SELECT CASE WHEN host IS NULL THEN _seat ELSE anvil.seat(_anvil, host) END, agent, key, at, health
                    FROM jsonb_to_recordset(_past -> 'findings') AS c(host text, agent text, key text, at bigint, health text)
                    ON CONFLICT DO NOTHING;
            END IF;
        END $$;

        """

    /// Passes come without figures of runs. The order is that of `anvil.record_pass`, so that nobody waits in a circle.
    private static let past = """
        CREATE FUNCTION anvil.record_past(_anvil text, _host text, _past jsonb) RETURNS void LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
            _seat bigint := anvil.seat(_anvil, _host);
            _at bigint := (_past ->> 'at')::bigint;
            _heard bigint := anvil.now_milliseconds();
        BEGIN
            IF _past ? 'passes' THEN
                PERFORM anvil.make_partitions('passes', _past -> 'passes');
                INSERT INTO anvil.passes SELECT _seat, p.at, p.wall, _heard, anvil.number(p.boot), p.uptime, p.took
                    FROM jsonb_to_recordset(_past -> 'passes')
                        AS p(at bigint, wall bigint, boot text, uptime bigint, took bigint)
                    ON CONFLICT DO NOTHING;
                INSERT INTO anvil.boots SELECT DISTINCT _seat, anvil.number(p.boot), p.boot
                    FROM jsonb_to_recordset(_past -> 'passes') AS p(boot text) ON CONFLICT DO NOTHING;
                -- What is told last may be newer than all this database had heard of the host.
                UPDATE anvil.hosts h SET at = n.at, wall = n.wall, heard = n.heard, boot = n.boot, uptime = n.uptime,
                    took = n.took FROM (SELECT * FROM anvil.passes WHERE seat = _seat ORDER BY at DESC LIMIT 1) n
                    WHERE h.seat = _seat AND coalesce(h.at, n.at) <= n.at;
            END IF;
            IF _past ? 'history' THEN
                PERFORM anvil.make_partitions('history', _past -> 'history'),
                    anvil.record_past_history(_anvil, _seat, _past -> 'history');
            END IF;
            IF _past ? 'agents' THEN PERFORM anvil.record_agents(_anvil, _seat, _at, _past -> 'agents'); END IF;
            IF _past ? 'facts' THEN PERFORM anvil.record_facts(_anvil, _seat, _at, _past -> 'facts'); END IF;
            IF _past ? 'coverage' THEN PERFORM anvil.record_coverage(_anvil, _seat, _past -> 'coverage'); END IF;
            PERFORM anvil.record_past_judgement(_anvil, _seat, _past);
            IF _past ? 'events' THEN PERFORM anvil.record_events(_seat, _past -> 'events'); END IF;
            IF _past ? 'seat' THEN
                INSERT INTO anvil.seats AS s SELECT _seat, r.memory, r.digest, r.alerts, _at
                FROM jsonb_to_record(_past -> 'seat') AS r(memory text, digest text, alerts text)
                ON CONFLICT (seat) DO UPDATE SET memory = excluded.memory, digest = excluded.digest,
                    alerts = excluded.alerts, at = excluded.at
                    WHERE excluded.at >= s.at OR s.at > _heard;
            END IF;
        END $$;

        """
}

/// Step 1: `anvil.record_pass`, by which a host writes all that one pass leaves behind, in one statement.
///
/// `pass` is an object; all but the first five keys may be left out:
/// `at`, `wall`, `boot` (its name), `uptime`, `took` (microseconds);
/// `runs`: figures of the runs that ended, by agent: `{"scan-ipmi": {"at": 0, "good": true, "wall": 12000, ...}}`;
/// `agents`, `coverage`, `facts`, `history`, `findings`, `alerts`, `events`, `stops`, `starts`: lists of rows, with the names of the
/// columns; a row of another host than the pass's names it as `host` (in `events`, `stops` and `starts`
/// the `host` is whom it is about);
/// `decision`: `rule`, `kind`, `text`, `decision`, `picture`; `seat`: `memory`, `digest`, `alerts`.
enum Step1Pass {
    static let sql = names + judgement + facts + pass

    /// A login that stands in `anvil.logins` writes for its own Anvil only.
    private static let names = """
        CREATE FUNCTION anvil.seat(_anvil text, _host text) RETURNS bigint LANGUAGE plpgsql AS $$
        DECLARE
            _seat bigint := anvil.number(_anvil, _host);
            _known anvil.hosts;
        BEGIN
            IF EXISTS (SELECT FROM anvil.logins WHERE login = session_user AND anvil <> _anvil) THEN
                RAISE EXCEPTION 'the login % may not write for Anvil %', session_user, _anvil
                    USING ERRCODE = 'insufficient_privilege';
            END IF;
            SELECT * INTO _known FROM anvil.hosts WHERE seat = _seat;
            IF NOT FOUND THEN
                INSERT INTO anvil.hosts(seat, anvil, host) VALUES (_seat, _anvil, _host) ON CONFLICT DO NOTHING;
                SELECT * INTO _known FROM anvil.hosts WHERE seat = _seat;
            END IF;
            IF (_known.anvil, _known.host) IS DISTINCT FROM (_anvil, _host) THEN
                RAISE EXCEPTION 'host % of Anvil % has the same number as host % of Anvil %: rename one of them',
                    _host, _anvil, _known.host, _known.anvil USING ERRCODE = 'unique_violation';
            END IF;
            RETURN _seat;
        END $$;

        CREATE FUNCTION anvil.now_milliseconds() RETURNS bigint LANGUAGE sql VOLATILE AS
            $$ SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint $$;

        """

    private static let judgement = """
        CREATE FUNCTION anvil.record_judgement(_seat bigint, _at bigint, _wall bigint, _pass jsonb)
        RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            IF _pass ? 'decision' THEN
                PERFORM anvil.make_partition('decisions', _at), anvil.make_partition('pictures', _at);
                INSERT INTO anvil.decisions SELECT _seat, _at, _wall, d.rule, d.kind, d.text, d.decision
                    FROM jsonb_to_record(_pass -> 'decision') AS d(rule text, kind text, text text, decision text)
                    ON CONFLICT DO NOTHING;
                INSERT INTO anvil.pictures SELECT _seat, _at, _pass -> 'decision' ->> 'picture'
                    WHERE _pass -> 'decision' ? 'picture' ON CONFLICT DO NOTHING;
            END IF;
            IF _pass ? 'alerts' THEN
                PERFORM anvil.make_partition('alerts', _at);
                INSERT INTO anvil.alerts SELECT _seat, _at, a.key, a.change, a.alert, a.since, _wall
                    FROM jsonb_to_recordset(_pass -> 'alerts') AS a(key text, change text, alert text, since bigint)
                    ON CONFLICT DO NOTHING;
            END IF;
            IF _pass ? 'stops' THEN
                PERFORM anvil.make_partition('stops', _at);
                INSERT INTO anvil.stops SELECT _seat, _at, s.host, s.reason, s.record
                    FROM jsonb_to_recordset(_pass -> 'stops') AS s(host text, reason text, record text)
                    ON CONFLICT DO NOTHING;
            END IF;
            IF _pass ? 'starts' THEN
                PERFORM anvil.make_partition('starts', _at);
                INSERT INTO anvil.starts SELECT _seat, _at, s.host, s.rule, s.record
                    FROM jsonb_to_recordset(_pass -> 'starts') AS s(host text, rule text, record text)
                    ON CONFLICT DO NOTHING;
            END IF;
        END $$;

        CREATE FUNCTION anvil.record_events(_seat bigint, _events jsonb) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM anvil.make_partition('events', e.at)
                FROM (SELECT DISTINCT (value ->> 'at')::bigint AS at FROM jsonb_array_elements(_events)) AS e;
            INSERT INTO anvil.events(seat, at, kind, key, n, wall, level, host, text)
                SELECT _seat, e.at, e.kind, e.key,
                    row_number() OVER (PARTITION BY e.at, e.kind, e.key ORDER BY e.n) - 1, e.wall, e.level, e.host, e.text
                FROM ROWS FROM (jsonb_to_recordset(_events)
                    AS (at bigint, wall bigint, level smallint, host text, kind text, key text, text text))
                    WITH ORDINALITY AS e(at, wall, level, host, kind, key, text, n)
                ON CONFLICT DO NOTHING;
        END $$;

        """

    private static let facts = """
        CREATE FUNCTION anvil.record_history(_anvil text, _seat bigint, _at bigint, _changes jsonb)
        RETURNS void LANGUAGE sql AS $$
            WITH changes AS MATERIALIZED (
                SELECT CASE WHEN host IS NULL THEN _seat ELSE anvil.seat(_anvil, host) END AS seat,
                    anvil.number(agent, kind, key, part) AS series, agent, kind, key, part, shape, unit, value
                FROM jsonb_to_recordset(_changes) AS c(
                    host text, agent text, kind text, key text, part text, shape text, unit text, value text)
            ), named AS (
                INSERT INTO anvil.series AS s SELECT seat, series, agent, kind, key, part, shape, unit, _at FROM changes
                WHERE shape IS NOT NULL
                ON CONFLICT (seat, series) DO UPDATE SET shape = excluded.shape, unit = excluded.unit, at = excluded.at
                WHERE (s.shape, s.unit) IS DISTINCT FROM (excluded.shape, excluded.unit)
                    AND (excluded.at > s.at OR s.at > anvil.now_milliseconds())
            )
            INSERT INTO anvil.history SELECT seat, series, _at,
                CASE WHEN shape IN ('number', 'flag') THEN value::double precision END,
                CASE WHEN shape = 'text' THEN value END
            FROM changes ON CONFLICT DO NOTHING;
        $$;

        CREATE FUNCTION anvil.record_facts(_anvil text, _seat bigint, _at bigint, _facts jsonb)
        RETURNS void LANGUAGE sql AS $$
            INSERT INTO anvil.facts AS f(seat, agent, kind, key, line, value, since, seen, track, at)
            SELECT CASE WHEN host IS NULL THEN _seat ELSE anvil.seat(_anvil, host) END,
                agent, kind, key, line, value::double precision, coalesce(since, _at), seen, track, _at
            FROM jsonb_to_recordset(_facts) AS c(
                host text, agent text, kind text, key text, line text, value text, since bigint, seen bigint, track text)
            ON CONFLICT (seat, agent, kind, key) DO UPDATE SET line = excluded.line, value = excluded.value,
                since = excluded.since, seen = excluded.seen, track = excluded.track, at = excluded.at
            WHERE excluded.at >= f.at OR f.at > anvil.now_milliseconds();
        $$;

        CREATE FUNCTION anvil.record_agents(_anvil text, _seat bigint, _at bigint, _agents jsonb)
        RETURNS void LANGUAGE sql AS $$
            INSERT INTO anvil.agents AS a
            SELECT CASE WHEN host IS NULL THEN _seat ELSE anvil.seat(_anvil, host) END, agent, run, stale, _at
            FROM jsonb_to_recordset(_agents) AS c(host text, agent text, run text, stale bigint)
            ON CONFLICT (seat, agent) DO UPDATE SET run = excluded.run, stale = excluded.stale, at = excluded.at
            WHERE excluded.at >= a.at OR a.at > anvil.now_milliseconds();
        $$;

        CREATE FUNCTION anvil.record_coverage(_anvil text, _seat bigint, _coverage jsonb) RETURNS void LANGUAGE sql AS $$
            INSERT INTO anvil.coverage AS a
            SELECT CASE WHEN host IS NULL THEN _seat ELSE anvil.seat(_anvil, host) END, agent, start, finish
            FROM jsonb_to_recordset(_coverage) AS c(host text, agent text, start bigint, finish bigint)
            ON CONFLICT (seat, agent, start) DO UPDATE SET finish = excluded.finish WHERE excluded.finish > a.finish;
        $$;

        CREATE FUNCTION anvil.record_findings(_anvil text, _seat bigint, _at bigint, _findings jsonb)
        RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM anvil.make_partition('findings', _at);
            INSERT INTO anvil.findings
            SELECT CASE WHEN host IS NULL THEN _seat ELSE anvil.seat(_anvil, host) END, agent, key, _at, health
            FROM jsonb_to_recordset(_findings) AS c(host text, agent text, key text, health text)
            ON CONFLICT DO NOTHING;
        END $$;

        """

    /// Whoever calls writes as the owner of the tables, and only what this function lets him.
    private static let pass = """
        CREATE FUNCTION anvil.record_pass(_anvil text, _host text, _pass jsonb) RETURNS text LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
            _seat bigint := anvil.seat(_anvil, _host);
            _at bigint := (_pass ->> 'at')::bigint;
            _wall bigint := (_pass ->> 'wall')::bigint;
            _boot bigint := anvil.number(_pass ->> 'boot');
            _heard bigint := anvil.now_milliseconds();
            _uptime bigint := (_pass ->> 'uptime')::bigint;
            _took bigint := (_pass ->> 'took')::bigint;
        BEGIN
            PERFORM anvil.make_partition('passes', _at);
            INSERT INTO anvil.passes VALUES (_seat, _at, _wall, _heard, _boot, _uptime, _took) ON CONFLICT DO NOTHING;
            IF NOT FOUND THEN RETURN 'repeated'; END IF;
            UPDATE anvil.hosts SET at = _at, wall = _wall, heard = _heard, boot = _boot, uptime = _uptime, took = _took,
                runs = runs || coalesce(_pass -> 'runs', '{}')
                WHERE seat = _seat AND (coalesce(at, _at) <= _at OR at > _heard);
            IF NOT EXISTS (SELECT FROM anvil.boots WHERE seat = _seat AND boot = _boot) THEN
                INSERT INTO anvil.boots VALUES (_seat, _boot, _pass ->> 'boot') ON CONFLICT DO NOTHING;
            END IF;
            IF _pass ? 'history' THEN
                PERFORM anvil.make_partition('history', _at), anvil.record_history(_anvil, _seat, _at, _pass -> 'history');
            END IF;
            IF _pass ? 'agents' THEN PERFORM anvil.record_agents(_anvil, _seat, _at, _pass -> 'agents'); END IF;
            IF _pass ? 'facts' THEN PERFORM anvil.record_facts(_anvil, _seat, _at, _pass -> 'facts'); END IF;
            IF _pass ? 'coverage' THEN PERFORM anvil.record_coverage(_anvil, _seat, _pass -> 'coverage'); END IF;
            IF _pass ? 'findings' THEN PERFORM anvil.record_findings(_anvil, _seat, _at, _pass -> 'findings'); END IF;
            IF _pass ?| ARRAY['decision', 'alerts', 'stops', 'starts'] THEN
                PERFORM anvil.record_judgement(_seat, _at, _wall, _pass);
            END IF;
            IF _pass ? 'events' THEN PERFORM anvil.record_events(_seat, _pass -> 'events'); END IF;
            IF _pass ? 'seat' THEN
                INSERT INTO anvil.seats AS s SELECT _seat, r.memory, r.digest, r.alerts, _at
                FROM jsonb_to_record(_pass -> 'seat') AS r(memory text, digest text, alerts text)
                ON CONFLICT (seat) DO UPDATE SET memory = excluded.memory, digest = excluded.digest,
                    alerts = excluded.alerts, at = excluded.at
                    WHERE excluded.at >= s.at OR s.at > _heard;
            END IF;
            RETURN 'stored';
        END $$;

        """
}

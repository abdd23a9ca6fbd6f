/// Step 6: what a host tells the others of its Anvil and what must outlive it: why hosts stopped, who was booted, who holds the
/// newest data (R9, R11). One row for each host, written anew each time; it says how things stand, and has no history.
///
/// Databases are not brought into step here: each host tells each of them. `here` says that the host lies on the same machine as the
/// database, so that what is in the database is on that host's own disk. The server sees that by itself, by the addresses of the
/// connection.
enum Step6 {
    static let sql = """
        CREATE TABLE anvil.words(
            seat bigint PRIMARY KEY, anvil text NOT NULL, host text NOT NULL, word text NOT NULL, heard bigint NOT NULL,
            here boolean NOT NULL) WITH (fillfactor = 50);
        CREATE INDEX ON anvil.words(anvil);

        CREATE FUNCTION anvil.record_word(_anvil text, _host text, _word text)
        RETURNS TABLE (host text, word text, age bigint, here boolean) LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
        DECLARE
            _seat bigint := anvil.seat(_anvil, _host);
            _now bigint := anvil.now_milliseconds();
        BEGIN
            INSERT INTO anvil.words AS w VALUES (_seat, _anvil, _host, _word, _now,
                    inet_client_addr() IS NOT DISTINCT FROM inet_server_addr())
                ON CONFLICT (seat) DO UPDATE SET word = excluded.word, heard = excluded.heard, here = excluded.here;
            RETURN QUERY SELECT w.host, w.word, _now - w.heard, w.here FROM anvil.words w
                WHERE w.anvil = _anvil AND w.seat <> _seat ORDER BY w.host;
        END $$;

        """
}

/// The last word on each alert, so that those that stand are found without reading how they came; see `Step3`.
enum Step3Standing {
    /// Kept by triggers, whatever way rows come, also when resync settles which of two rows of one key counts. One that was
    /// cleared stays until its partition goes, so that its setting, should that arrive later, does not make it stand again.
    static let sql = """
        CREATE TABLE anvil.standing(
            seat bigint, key text, at bigint NOT NULL, change text NOT NULL, alert text NOT NULL, since bigint NOT NULL,
            wall bigint NOT NULL, PRIMARY KEY (seat, key)) WITH (fillfactor = 70);
        CREATE INDEX standing_open ON anvil.standing(seat) WHERE change <> 'clear';

        CREATE FUNCTION anvil.keep_last_word() RETURNS trigger LANGUAGE plpgsql
        SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ BEGIN
            INSERT INTO anvil.standing AS s SELECT DISTINCT ON (seat, key) seat, key, at, change, alert, since, wall
                FROM new_rows ORDER BY seat, key, at DESC
                ON CONFLICT (seat, key) DO UPDATE SET at = excluded.at, change = excluded.change, alert = excluded.alert,
                    since = excluded.since, wall = excluded.wall
                    WHERE excluded.at >= s.at OR s.at > anvil.now_milliseconds();
            RETURN NULL;
        END $$;
        CREATE TRIGGER keep_last_word AFTER INSERT ON anvil.alerts REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION anvil.keep_last_word();
        CREATE TRIGGER keep_changed_word AFTER UPDATE ON anvil.alerts REFERENCING NEW TABLE AS new_rows
            FOR EACH STATEMENT EXECUTE FUNCTION anvil.keep_last_word();
        INSERT INTO anvil.standing SELECT DISTINCT ON (seat, key) seat, key, at, change, alert, since, wall
            FROM anvil.alerts ORDER BY seat, key, at DESC;

        """
}

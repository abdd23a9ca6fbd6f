/// Step 2: digests, by which two databases find what differs between them without reading their rows.
///
/// One row counts the rows of one seat in one table and one hour (`bucket`: the start of the hour, 0 in tables of what is
/// now), and adds up their hashes by exclusive or, so that the order in which they came does not matter. Triggers keep
/// it in the transaction of the rows, on whatever way these come or change; a dropped partition takes its digests along.
/// The hash is the one by which PostgreSQL itself puts rows into partitions (`hash_record_extended`, since version 14): the
/// same on all machines with the same byte order, and six times quicker than MD5 over the values. `heard` and what each
/// database learns by itself is left out of it.
enum Step2 {
    static let sql = table + tables.map(keeper).joined() + backfill

    struct Digested {
        var name: String
        /// Columns in the order in which they are hashed.
        var columns: [String]
        /// The moment that puts a row into an hour; nil for what is now.
        var moment: String?
    }

    static let tables: [Digested] = [
        Digested(name: "passes", columns: ["seat", "at", "wall", "boot", "uptime", "took"], moment: "at"),
        Digested(name: "history", columns: ["seat", "series", "at", "value", "word"], moment: "at"),
        Digested(name: "findings", columns: ["seat", "agent", "key", "at", "health"], moment: "at"),
        Digested(name: "decisions", columns: ["seat", "at", "wall", "rule", "kind", "text", "decision"], moment: "at"),
        Digested(name: "pictures", columns: ["seat", "at", "picture"], moment: "at"),
        Digested(name: "alerts", columns: ["seat", "at", "key", "change", "alert", "since", "wall"], moment: "at"),
        Digested(
            name: "events", columns: ["seat", "at", "kind", "key", "n", "wall", "level", "host", "text"], moment: "at"),
        Digested(name: "stops", columns: ["seat", "at", "host", "reason", "record"], moment: "at"),
        Digested(name: "starts", columns: ["seat", "at", "host", "rule", "record"], moment: "at"),
        Digested(name: "boots", columns: ["seat", "boot", "name"]),
        Digested(name: "series", columns: ["seat", "series", "shape", "unit", "at"]),
        Digested(name: "agents", columns: ["seat", "agent", "run", "stale", "at"]),
        Digested(name: "coverage", columns: ["seat", "agent", "start", "finish"]),
        Digested(name: "facts", columns: ["seat", "agent", "kind", "key", "line", "value", "since", "seen", "track", "at"]),
        Digested(name: "seats", columns: ["seat", "memory", "digest", "alerts", "at"]),
    ]

    static let table = """
        CREATE TABLE anvil.digests(
            seat bigint, name text, bucket bigint, count bigint NOT NULL, sum bigint NOT NULL,
            PRIMARY KEY (seat, name, bucket)) WITH (fillfactor = 50);

        """

    private static func bucket(_ table: Digested) -> String {
        table.moment.map { "\($0) - mod(\($0), 3600000)" } ?? "0"
    }

    private static func hash(_ table: Digested) -> String {
        "hash_record_extended(ROW(\(table.columns.joined(separator: ", "))), 0)"
    }

    /// Statement triggers see all rows of a statement at once: one row of digests is touched once, in the order of its
    /// key, so that two writers never wait for each other in a circle.
    static func keeper(_ table: Digested) -> String {
        let merge = """
            INSERT INTO anvil.digests AS d SELECT seat, '\(table.name)', bucket, sum(n), bit_xor(hash) FROM changed
                GROUP BY seat, bucket ORDER BY seat, bucket
                ON CONFLICT (seat, name, bucket) DO UPDATE SET count = d.count + excluded.count, sum = d.sum # excluded.sum
            """
        func rows(_ source: String, _ sign: String) -> String {
            "SELECT seat, \(bucket(table)) AS bucket, \(sign) AS n, \(hash(table)) AS hash FROM \(source)"
        }
        func function(_ event: String, _ source: String, _ tables: String) -> String {
            """
            CREATE FUNCTION anvil.digest_\(table.name)_\(event)() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ BEGIN
                WITH changed AS (\(source))
                \(merge);
                RETURN NULL;
            END $$;
            CREATE TRIGGER digest_\(event) AFTER \(event.uppercased()) ON anvil.\(table.name) REFERENCING \(tables)
                FOR EACH STATEMENT EXECUTE FUNCTION anvil.digest_\(table.name)_\(event)();

            """
        }
        return function("insert", rows("new_rows", "1"), "NEW TABLE AS new_rows")
            + function("delete", rows("old_rows", "-1"), "OLD TABLE AS old_rows")
            + function(
                "update", rows("new_rows", "1") + " UNION ALL " + rows("old_rows", "-1"),
                "NEW TABLE AS new_rows OLD TABLE AS old_rows")
    }

    /// Rows that were there before the triggers.
    static let backfill = tables.map(backfill).joined()

    static func backfill(_ table: Digested) -> String {
        """
        INSERT INTO anvil.digests SELECT seat, '\(table.name)', \(bucket(table)) AS bucket, count(*), bit_xor(\(hash(table)))
            FROM anvil.\(table.name) GROUP BY 1, 3;

        """
    }
}

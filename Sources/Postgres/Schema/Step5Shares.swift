/// Step 5: digests of history in sixteen shares, by the last four bits of the number of the series. Where an hour differs, only
/// the series of the shares that differ are read: a sixteenth of them where one row is missing.
///
/// An hour that was there before this step has no shares (NULL), and all of its series are read.
enum Step5 {
    static let shares = 16

    static let sql =
        "ALTER TABLE anvil.digests ADD COLUMN shares bigint[];\n" + addDigests
        + ["history", "minutes", "hours"].map(keeper).joined()

    private static let columns: [String: String] = [
        "history": "seat, series, at, value, word", "minutes": bin, "hours": bin,
    ]
    private static let bin = "seat, series, at, low, high, mean, last, word, count"

    /// What is new is added to what is there, in the order of the key, so that two writers never wait for each other in a circle.
    private static let conflict = """
        ON CONFLICT (seat, name, bucket) DO UPDATE SET count = d.count + excluded.count, sum = d.sum # excluded.sum,
            shares = CASE WHEN d.shares IS NOT NULL AND excluded.shares IS NOT NULL
                THEN ARRAY[\(list { "d.shares[\($0 + 1)] # excluded.shares[\($0 + 1)]" })] END
        """

    /// Digests of rows that came without triggers: resync brings those of whole hours along with their rows.
    private static let addDigests = """
        CREATE FUNCTION anvil.add_digests(_seat bigint[], _name text, _bucket bigint[], _count bigint[], _sum bigint[],
            _shares text[]) RETURNS void LANGUAGE sql AS $$
            INSERT INTO anvil.digests AS d SELECT seat, _name, bucket, count, sum, nullif(shares, '')::bigint[]
            FROM unnest(_seat, _bucket, _count, _sum, _shares) AS n(seat, bucket, count, sum, shares) ORDER BY seat, bucket
            \(conflict) $$;

        """

    private static func keeper(_ name: String) -> String {
        func rows(_ source: String, _ sign: String) -> String {
            """
            SELECT seat, at - mod(at, 3600000) AS bucket, series & \(shares - 1) AS share, \(sign) AS n,
                hash_record_extended(ROW(\(columns[name] ?? "")), 0) AS hash FROM \(source)
            """
        }
        func function(_ event: String, _ source: String) -> String {
            """
            CREATE OR REPLACE FUNCTION anvil.digest_\(name)_\(event)() RETURNS trigger LANGUAGE plpgsql
            SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$ BEGIN
                WITH changed AS (\(source))
                INSERT INTO anvil.digests AS d SELECT seat, '\(name)', bucket, sum(n), bit_xor(hash),
                    ARRAY[\(list { "coalesce(bit_xor(hash) FILTER (WHERE share = \($0)), 0)" })]
                    FROM changed GROUP BY seat, bucket ORDER BY seat, bucket
                    \(conflict);
                RETURN NULL;
            END $$;

            """
        }
        return function("insert", rows("new_rows", "1")) + function("delete", rows("old_rows", "-1"))
            + function("update", rows("new_rows", "1") + " UNION ALL " + rows("old_rows", "-1"))
    }

    private static func list(_ term: (Int) -> String) -> String { (0..<shares).map(term).joined(separator: ", ") }
}

/// The questions that Striker asks a database that holds a fleet.
enum FleetSQL {
    /// One row for each seat of the fleet. Its cost is that of the list itself: three look-ups by key for each seat.
    static let overview = """
        SELECT h.anvil, h.host, h.wall, h.heard, anvil.now_milliseconds() AS now, d.kind, d.text, a.alerts, a.loudest
        FROM anvil.hosts h
        LEFT JOIN LATERAL (SELECT kind, text FROM anvil.decisions WHERE seat = h.seat ORDER BY at DESC LIMIT 1) d ON true
        LEFT JOIN LATERAL (
            SELECT count(*) AS alerts, (array_agg(alert::jsonb ->> 'level' ORDER BY array_position(
                ARRAY['critical', 'warning', 'notice', 'info'], alert::jsonb ->> 'level')))[1] AS loudest
            FROM anvil.standing WHERE seat = h.seat AND change <> 'clear') a ON true
        WHERE h.at IS NOT NULL ORDER BY h.anvil, h.host
        """

    /// The state of a seat: host, agents, facts, alerts, memory, newest decision. `$1` is the Anvil, `$2` the host.
    static let seat = [
        """
        SELECT h.*, b.name AS boot_name FROM anvil.hosts h LEFT JOIN anvil.boots b ON b.seat = h.seat AND b.boot = h.boot
        WHERE h.anvil = $1 AND h.host = $2
        """,
        "SELECT agent, run FROM anvil.agents WHERE seat = \(number) ORDER BY agent",
        """
        SELECT agent, kind, key, line, since, seen, track FROM anvil.facts WHERE seat = \(number) AND line IS NOT NULL
        ORDER BY agent, kind, key
        """,
        "SELECT alert, since FROM anvil.standing WHERE seat = \(number) AND change <> 'clear' ORDER BY key",
        "SELECT memory, digest, alerts FROM anvil.seats WHERE seat = \(number)",
        """
        SELECT \(decision) FROM anvil.decisions d WHERE seat = \(number) ORDER BY at DESC LIMIT 1
        """,
    ]

    private static let number = "(SELECT seat FROM anvil.hosts WHERE anvil = $1 AND host = $2)"

    /// Columns of a decision, `d`, as it is listed.
    static let decision = """
        d.seat, d.at, d.wall, d.rule, d.kind, d.text,
        EXISTS (SELECT FROM anvil.pictures p WHERE p.seat = d.seat AND p.at = d.at) AS pictured
        """
}

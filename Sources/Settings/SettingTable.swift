import Facts

/// Every key of the file, in the order of the default file.
enum SettingTable {
    struct Section: Sendable {
        var path: String
        var about: String
    }

    /// The parts of the file and what each is for.
    static let sections: [Section] = [
        Section(path: "agents", about: "Scan agents: where they are found and how they are run."),
        Section(
            path: "site",
            about: "The Anvil: its hosts, its servers, and how power reaches the hosts. Without it: this host alone."),
        Section(path: "acting", about: "What Anvil does itself of what its rules decide."),
        Section(path: "policy", about: "The numbers of the rules. docs/rules.md says what each rule does."),
        Section(path: "striker", about: "The dashboard."),
        Section(
            path: "maintenance",
            about: "Maintenance of the whole Anvil: while it is in the file, Anvil watches and alerts but does not act."),
        Section(path: "retention", about: "How long and how much is kept; beyond it the oldest goes first."),
    ]

    static let keys: [SettingKey] = top + agents + site + acting + policy + striker + maintenance + retention

    static let top: [SettingKey] = [
        SettingKey("anvil", .text(\.anvil, .name), "The name of the Anvil. Left out: this host's name."),
        SettingKey("host", .text(\.host, .name), "This host's name in the site. Left out: its short host name."),
        SettingKey("dataDirectory", .text(\.dataDirectory, .directory), "Where the database lies."),
        SettingKey(
            "databases",
            .block(
                type: "list of maps", unit: nil, range: "up to 16; port: 1 to 65535",
                example: """
                    databases:
                      - name: fleet
                        host: s1
                        port: 5432
                        database: anvil
                        user: anvil_host
                        passwordFile: /etc/anvil/databases/fleet.password
                        caFile: /etc/anvil/databases/fleet.crt
                    """),
            "PostgreSQL databases that get all that is recorded here, too; 'anvil database add' writes this part. name is what "
                + "this host calls it. Left out: port 5432, database anvil, user anvil_host, and as caFile the system's list."),
    ]

    static let agents: [SettingKey] = [
        SettingKey(
            "agents.directories", .texts(\.agents.directories, .directory),
            "Where executables named scan-... are looked for. They must belong to root and be writable by nobody else."),
        SettingKey("agents.user", .text(\.agents.user, .name), "The user as whom agents run that need no privilege."),
        SettingKey("agents.path", .texts(\.agents.path, .directory), "Where agents find the commands they call."),
        SettingKey("agents.concurrency", .whole(\.agents.concurrency, range: 1...64), "How many agents run side by side."),
        SettingKey("agents.disabled", .texts(\.agents.disabled, .agent), "Agents that are not to run."),
        SettingKey(
            "agents.settings",
            .block(
                type: "map of maps", unit: nil, range: nil,
                example: """
                    settings:
                      scan-nut: {upses: [ups1@localhost]}
                      scan-ipmi@rack2: {address: 10.0.0.12, user: anvil, passwordFile: /etc/anvil/rack2.password}
                    """),
            "Settings of each agent, by its name, or name@instance for one that runs several times; scan-x --describe lists "
                + "them. A secret is written 'password: !file /path' or 'passwordFile: /path'."),
    ]

    static let site: [SettingKey] = [
        SettingKey(
            "site.hosts",
            .block(
                type: "list of maps", unit: nil, range: nil,
                example: """
                    hosts:
                      - name: n1
                        role: node
                        fencing:
                          - {agent: fence_ipmilan, ip: 10.0.0.21, username: anvil, passwordFile: /etc/anvil/n1.password}
                      - {name: n2, role: node}
                      - {name: s1, role: striker}
                    """),
            "All hosts of the Anvil; role is node, striker or dr. This host must be one of them. fencing: the fence agents that "
                + "switch the host's power, in the order in which they are tried, each with its options; a Striker boots by them."
        ),
        SettingKey(
            "site.servers",
            .block(
                type: "list of maps", unit: nil, range: nil,
                example: """
                    servers:
                      - {name: db, essential: true, after: [], startDelay: 0s, migrates: true, stayOff: false}
                      - {name: web, after: [db], startDelay: 30s}
                    """),
            "Servers that are known beforehand: essential ones stop last; 'after' names those that must run before; "
                + "startDelay is the wait after those (0 to 3600 s); migrates: can be moved live; stayOff: only a person starts it."
        ),
        SettingKey(
            "site.sources",
            .block(type: "list of texts", unit: nil, range: nil, example: "sources: [ups1, ups2]"),
            "The UPSes and other sources of power that ought to be heard, by the names their agent gives."),
        SettingKey(
            "site.cords",
            .block(
                type: "list of maps", unit: nil, range: "psu: 1 to 8",
                example: """
                    cords:
                      - {source: ups1, outlet: "1", host: n1, psu: 1}
                      - {source: ups2, outlet: "1", host: n1, psu: 2}
                    """),
            "Each cord from an outlet of a source to a power supply of a host."),
    ]

    static let acting: [SettingKey] = [
        SettingKey(
            "acting.mode", .block(type: "observe, advise or act", unit: nil, range: nil, example: "mode: advise"),
            "observe: what would be done is told; advise: it is done once a person says so (anvil approve); act: it is done."),
        SettingKey(
            "acting.rules",
            .block(
                type: "map of modes", unit: nil, range: nil,
                example: """
                    rules:
                      P4: act
                      H1: observe
                    """), "Rules for which another mode holds."),
        SettingKey(
            "acting.migrationsAtOnce", .whole(\.acting.migrationsAtOnce, range: 1...8),
            "How many servers are migrated side by side."),
    ]

    static let policy: [SettingKey] =
        PolicyCatalogue.numbers.map { SettingKey("policy.\($0.name)", .policyNumber($0), "\($0.rules): \($0.about).") }
        + PolicyCatalogue.switches.map { SettingKey("policy.\($0.name)", .policySwitch($0), "\($0.rules): \($0.about).") }
        + [
            SettingKey(
                "policy.migrationRetrySeconds",
                .block(
                    type: "list of numbers", unit: "s", range: "1 to 10 of them, each 1 to 86400",
                    example: "migrationRetrySeconds: [60, 120, 240]"),
                "S: the waits before a failed migration is tried again; after the last it is left to people."),
            SettingKey(
                "policy.weights",
                .block(
                    type: "map of numbers", unit: "risk", range: "0 to 100",
                    example: """
                        weights:
                          fan.failed: 5
                          scan-ipmi/fan2: 1
                          n1/scan-ipmi/fan2: 0
                        """),
                "H: weights of findings that differ from the table of docs/rules.md: by kind, by agent/key, or by "
                    + "host/agent/key. The most exact name wins."),
        ]

    static let striker: [SettingKey] = [
        SettingKey(
            "striker.bind", .text(\.striker.bind, .address),
            "The address it listens on. Anybody who reaches it can read it: leave it on loopback unless something in front asks "
                + "for a password."),
        SettingKey("striker.port", .whole(\.striker.port, range: 1...65535), "The port it listens on."),
    ]

    static let maintenance: [SettingKey] = [
        SettingKey(
            "maintenance.until",
            .block(type: "time", unit: nil, range: nil, example: "until: 2026-12-01 06:00"),
            "When it ends, in this host's time zone or with one (2026-12-01T06:00Z). Left out: until the part is taken out of "
                + "the file."),
        SettingKey(
            "maintenance.handsOff",
            .block(type: "flag", unit: nil, range: nil, example: "handsOff: false"),
            "Not even the stop before the batteries are empty (P4) is carried out."),
    ]

    static let retention: [SettingKey] = [
        SettingKey(
            "retention.historyDays", .number(\.retention.historyDays, unit: "days", range: 1...3660), "Values of readings."),
        SettingKey(
            "retention.recordDays", .number(\.retention.recordDays, unit: "days", range: 1...3660),
            "Decisions, past alerts and events."),
        SettingKey(
            "retention.passHours", .number(\.retention.passHours, unit: "hours", range: 1...8784),
            "Each pass keeps its row so long; then one a minute is kept."),
        SettingKey(
            "retention.sizeLimitMebibytes",
            .number(\.retention.sizeLimitMebibytes, unit: "MiB", range: 64...1_048_576),
            "The database is kept under this by shortening history."),
    ]
}

import Facts
import Settings
import Testing

@Suite("Reading a configuration")
struct ReadingTests {
    @Test("An empty file gives the defaults", arguments: ["", "# nothing\n", "site:\npolicy:\nagents:\n"])
    func empty(text: String) throws {
        #expect(try Settings.parse(text, host: "n1") == Settings(host: "n1"), "an empty configuration is not the default one")
    }

    @Test("A file with every part is read")
    func whole() throws {
        let settings = try Settings.parse(Self.everything, host: "n1")
        #expect(settings.anvil == "dock-7", "the Anvil's name is not read")
        #expect(settings.dataDirectory == "/data/anvil", "the data directory is not read")
        #expect(settings.agents.directories == ["/opt/agents"] && settings.agents.concurrency == 3, "how agents run is not read")
        #expect(settings.agents.disabled == ["scan-smart"], "disabled agents are not read")
        #expect(
            settings.agents.settings["scan-nut"] == [
                "upses": .list(["ups1@localhost", "ups2@localhost"]), "retries": .number(3), "quiet": .flag(true),
            ], "settings of an agent are not read")
        #expect(settings.agents.settings["scan-ipmi@rack2"]?["address"] == .text("10.0.0.12"), "an agent's instance is not read")
        #expect(settings.site.hosts.map(\.name) == ["n1", "n2", "s1"], "nodes do not come first among the hosts")
        #expect(settings.site.servers.map(\.name) == ["db", "web"], "servers are not read")
        #expect(
            settings.site.servers.last?.after == ["db"] && settings.site.servers.last?.startDelaySeconds == 90,
            "a server's order is not read")
        #expect(settings.site.cords.count == 2 && settings.site.cords.first?.outlet == "3", "cords are not read")
        #expect(settings.site.anvil == "dock-7", "the site does not have the Anvil's name")
        #expect(settings.policy.powerHoldSeconds == 120 && settings.policy.floorSeconds == 900, "times with a unit are not read")
        #expect(settings.policy.healthMoves == false, "a switch is not read")
        #expect(settings.policy.weights == ["fan.failed": 3, "n1/scan-ipmi/fan2": 0], "weights are not read")
        #expect(settings.policy.migrationRetrySeconds == [30, 60], "the waits of migrations are not read")
        #expect(settings.striker.bind == "::1" && settings.striker.port == 9000, "the dashboard's address is not read")
        #expect(settings.maintenance?.untilWallMilliseconds == 1_796_104_800_000, "the end of maintenance is not read")
        #expect(settings.maintenance?.handsOff == true, "hands off is not read")
        #expect(settings.retention.historyDays == 7 && settings.retention.passHours == 48, "retention is not read")
    }

    @Test("Maintenance begins with its key and ends without it")
    func maintenance() throws {
        #expect(try Settings.parse("anvil: a\n", host: "n1").maintenance == nil, "without the key there is maintenance")
        for text in ["maintenance:\n", "maintenance: {}\n", "maintenance:\n  handsOff: false\n"] {
            let found = try Settings.parse(text, host: "n1").maintenance
            #expect(found == MaintenanceSettings(), "'\(text)' does not begin maintenance without an end")
        }
    }

    @Test("Without a site it is this host alone, by the configured name")
    func alone() throws {
        let settings = try Settings.parse("host: n7\n", host: "n1")
        #expect(settings.site == Site(anvil: "n7", hosts: [Site.HostEntry(name: "n7", role: .node)]), "the site is not n7 alone")
    }

    @Test(
        "Durations are understood in the unit of their key",
        arguments: [
            (
                "policy: {powerHoldSeconds: 90s}", \Settings.policy.powerHoldSeconds as any KeyPath<Settings, Double> & Sendable,
                90.0
            ),
            ("policy: {powerHoldSeconds: 2m}", \Settings.policy.powerHoldSeconds, 120),
            ("policy: {powerHoldSeconds: 0.5m}", \Settings.policy.powerHoldSeconds, 30),
            ("policy: {powerHoldSeconds: 1_000}", \Settings.policy.powerHoldSeconds, 1000),
            ("policy: {flapWindowSeconds: 4h}", \Settings.policy.flapWindowSeconds, 14400),
            ("retention: {historyDays: 3d}", \Settings.retention.historyDays, 3),
            ("retention: {historyDays: 48h}", \Settings.retention.historyDays, 2),
            ("retention: {passHours: 2d}", \Settings.retention.passHours, 48),
        ])
    func durations(text: String, place: any KeyPath<Settings, Double> & Sendable, expected: Double) throws {
        let value = try Settings.parse(text, host: "n1")[keyPath: place]
        #expect(value == expected, "'\(text)' is read as \(value), not \(expected)")
    }

    static let everything = """
        anvil: dock-7
        host: n1
        dataDirectory: /data/anvil
        agents:
          directories: [/opt/agents]
          user: anvil
          path: [/usr/bin]
          concurrency: 3
          disabled: [scan-smart]
          settings:
            scan-nut: {upses: [ups1@localhost, ups2@localhost], retries: 3, quiet: true}
            scan-ipmi@rack2:
              address: 10.0.0.12
        site:
          hosts:
            - {name: s1, role: striker}
            - {name: n1, role: node}
            - {name: n2}
          servers:
            - {name: db, essential: true, migrates: false, stayOff: true}
            - {name: web, after: [db], startDelay: 90s}
          sources: [ups1, ups2]
          cords:
            - {source: ups1, outlet: "3", host: n1, psu: 1}
            - {source: ups2, host: n1, psu: 2}
        policy:
          powerHoldSeconds: 2m
          floorSeconds: 900
          healthMoves: false
          weights:
            fan.failed: 3
            n1/scan-ipmi/fan2: 0
          migrationRetrySeconds: [30, 60]
        striker: {bind: "::1", port: 9000}
        maintenance: {until: 2026-12-01T07:00+01:00, handsOff: true}
        retention: {historyDays: 7, passHours: 2d}
        """
}

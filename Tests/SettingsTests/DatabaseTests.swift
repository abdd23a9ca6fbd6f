import Settings
import Testing

@Suite("Databases in the configuration")
struct DatabaseTests {
    static let fleet = "databases:\n  - {name: fleet, host: s1}\n"

    @Test("Defaults, and all keys")
    func read() throws {
        let text = Self.fleet + "  - {name: b, host: 10.0.0.2, port: 5433, database: x, user: u, passwordFile: /p, caFile: /c}\n"
        let settings = try Settings.parse(text, path: "f", host: "n1")
        var second = DatabaseSettings(name: "b", host: "10.0.0.2")
        (second.port, second.database, second.user, second.passwordFile, second.caFile) = (5433, "x", "u", "/p", "/c")
        #expect(settings.databases == [DatabaseSettings(name: "fleet", host: "s1"), second], "the databases are read wrongly")
        #expect(settings.databases.first?.port == 5432, "PostgreSQL's own port is not the default")
    }

    @Test("Every fault names its line, its key, and what would be right")
    func faults() {
        expectFault("databases: {name: a}\n", "1:12: databases:", "expected a list")
        expectFault("databases:\n  - {host: s1}\n", "2:5: databases.name: a name is needed")
        expectFault("databases:\n  - {name: a}\n", "databases.host: is needed", "an IP address")
        expectFault("databases:\n  - {name: a, host: 's1;s2'}\n", "databases.host: expected a host name", "'s1;s2'")
        expectFault("databases:\n  - {name: a, host: s1, port: 70000}\n", "databases.port", "1 to 65535")
        expectFault("databases:\n  - {name: a, host: s1, passwordFile: secret}\n", "databases.passwordFile: expected an absolute")
        expectFault("databases:\n  - {name: a, host: s1, password: x}\n", "databases.password", "passwordFile")
        expectFault(Self.fleet + "  - {name: fleet, host: s2}\n", "'fleet' is there twice")
        expectFault(Self.fleet + "  - {name: other, host: s1}\n", "this is the same database as 'fleet'")
    }

    @Test("Adding and removing leaves every other line as it is")
    func edit() throws {
        let before = "# ours\nanvil: an-a   # the name\n\nretention:\n  historyDays: 7\n"
        var fleet = DatabaseSettings(name: "fleet", host: "s1")
        fleet.passwordFile = "/etc/anvil/databases/fleet.password"
        let added = try DatabaseEdit.add(fleet, to: before, path: "f")
        #expect(added.hasPrefix(before), "lines that were there have changed:\n\(added)")
        #expect(
            try Settings.parse(added, path: "f", host: "n1").databases == [fleet], "what was added is not read back:\n\(added)")
        fleet.port = 5433
        let again = try DatabaseEdit.add(fleet, to: added, path: "f")
        #expect(try Settings.parse(again, path: "f", host: "n1").databases == [fleet], "adding again does not replace:\n\(again)")
        let second = try DatabaseEdit.add(DatabaseSettings(name: "b", host: "::1"), to: again, path: "f")
        #expect(
            try Settings.parse(second, path: "f", host: "n1").databases.map(\.name) == ["b", "fleet"], "one is lost:\n\(second)")
        let removed = try DatabaseEdit.remove("fleet", from: second, path: "f")
        #expect(
            try Settings.parse(removed, path: "f", host: "n1").databases.map(\.name) == ["b"], "the wrong one went:\n\(removed)")
        let empty = try DatabaseEdit.remove("b", from: removed, path: "f")
        #expect(try Settings.parse(empty, path: "f", host: "n1").databases.isEmpty, "one stays:\n\(empty)")
        #expect(
            try DatabaseEdit.add(fleet, to: "", path: "f").hasPrefix("databases:\n  - name: fleet\n"), "an empty file gets more")
    }

    @Test("What a program had better not touch is left to a person, with the lines to write")
    func refusals() {
        #expect(throws: DatabaseEdit.Failure.self, "a list in one line was torn apart") {
            try DatabaseEdit.add(DatabaseSettings(name: "b", host: "s1"), to: "databases: [{name: a, host: s2}]\n", path: "f")
        }
        #expect(throws: DatabaseEdit.Failure.unknown(path: "f", name: "b", known: ["fleet"])) {
            try DatabaseEdit.remove("b", from: Self.fleet, path: "f")
        }
    }
}

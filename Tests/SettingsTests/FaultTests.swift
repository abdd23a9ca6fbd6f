import Settings
import Testing

@Suite("Faults in a configuration")
struct FaultTests {
    @Test("A key that is slightly wrong is told the right one, with its place")
    func unknownKey() {
        expectFault("policy:\n  powerHoldSecond: 3\n", "2:3: policy.powerHoldSecond:", "did you mean 'powerHoldSeconds'?")
        expectFault("dataDirectroy: /x\n", "1:1: dataDirectroy:", "did you mean 'dataDirectory'?")
        expectFault("agents:\n  dirs: []\n", "known here are directories, user")
        expectFault("port: 80\n", "it belongs to 'striker': striker.port")
        expectFault("site:\n  hosts:\n    - {name: n1, rle: node}\n", "3:18: site.hosts.rle:", "did you mean 'role'?")
    }

    @Test("A key that is there twice is an error, and the rest of the file is still checked")
    func duplicate() {
        let text = """
            striker:
              port: 8000
              port: 8001
            host: n1
            host: n2
            policy:
              floorSeconds: -1
            """
        let found = faults(text)
        #expect(found.count == 3, "two duplicate keys and one bad value are told as \(found)")
        #expect(
            found.first?.hasPrefix("3:3: port: this key is already there in line 2") == true, "the duplicate is told as \(found)")
        #expect(
            found.contains { $0.hasPrefix("5:1: host:") && $0.contains("line 4") }, "the second duplicate is told as \(found)")
        #expect(
            found.contains { $0.hasPrefix("7:17: policy.floorSeconds: -1 is out of range") }, "the bad value is lost: \(found)")
        expectFault("striker: {port: 8000, port: 8001}\n", "1:11", "port more than once")
    }

    @Test("All faults are told, in the order of the file")
    func all() {
        let found = faults("striker: {port: 0}\nhost: 'two words'\npolicy: {heatLimit: hot}\nfoo: 1\n")
        #expect(found.map { $0.prefix(2) } == ["1:", "2:", "3:", "4:"], "four faults in four lines are told as \(found)")
    }

    @Test("A number out of range is told the range and the unit")
    func ranges() {
        expectFault("policy: {powerHoldSeconds: 2h}\n", "2h is out of range; allowed is 0 to 3600 (s)", "90s, 2m, 4h and 3d")
        expectFault("policy: {restartChargePercent: 101}\n", "101 is out of range; allowed is 0 to 100 (%)")
        expectFault("policy: {restartChargePercent: 2m}\n", "expected a number from 0 to 100 (%), but found '2m'")
        expectFault("policy: {floorSeconds: .inf}\n", "expected a number")
        expectFault("policy: {floorSeconds: nan}\n", "expected a number")
        expectFault("policy: {floorSeconds: [1]}\n", "but found a list")
        expectFault("agents: {concurrency: 1.5}\n", "expected a whole number from 1 to 64")
        expectFault("policy: {healthMoves: maybe}\n", "expected true or false, but found 'maybe'")
        expectFault("striker: {port: 99999}\n", "allowed is 1 to 65535")
        expectFault("striker: {bind: localhost}\n", "an address to listen on, such as 127.0.0.1")
        expectFault("dataDirectory: data\n", "an absolute path, such as /var/lib/anvil")
        expectFault("agents: {disabled: [nut]}\n", "the name of an agent, such as scan-nut")
        expectFault("maintenance: {until: tomorrow}\n", "expected a time, such as 2026-12-01 06:00", "'tomorrow'")
        expectFault("maintenance: {until: 2026-02-30 06:00}\n", "expected a time")
        expectFault("policy: {migrationRetrySeconds: []}\n", "a list of 1 to 10 waits")
    }

    @Test("Numbers that contradict each other are told together")
    func contradictions() {
        expectFault(
            "policy: {loadWarningPercent: 150}\n", "loadWarningPercent (150) must not be more than loadLimitPercent (100)")
        expectFault(
            "policy: {flapHoldLimitSeconds: 60}\n", "policy.flapHoldLimitSeconds", "healthHoldSeconds (120) must not be more")
        expectFault("policy: {passPeriodSeconds: 2m}\n", "passPeriodSeconds")
    }

    @Test("A part that is no map, and a file that is no map, are told")
    func shapes() {
        expectFault("policy: 5\n", "1:9: policy: expected keys below it")
        expectFault("just words\n", "1:1", "expected keys below it, such as 'anvil: ...', but found 'just words'")
        expectFault("- a\n- b\n", "but found a list")
        expectFault("a: [1\n", "not readable as YAML")
        expectFault("\tanvil: x\n", "not readable as YAML", "Indent with spaces")
    }

    @Test("A slip in a kind of fault is told the right kind; a foreign kind is allowed")
    func weights() {
        expectFault("policy: {weights: {fan.faild: 5}}\n", "did you mean 'fan.failed'?")
        expectFault("policy: {weights: {fan.failed: 500}}\n", "allowed is 0 to 100 (risk)")
        #expect(faults("policy: {weights: {coolant.leak: 5}}\n").isEmpty, "the weight of a foreign agent's kind is refused")
    }

    @Test(
        "No text of many kinds ends the program",
        arguments: [
            "\u{0}", "a: &x [*x]\n", "? {a: b}\n: c\n", "!!binary x", "--- a\n--- b\n", "\u{FEFF}anvil: x\n", "a: *nowhere\n",
            "{}",
            "[]", "site: {hosts: [a, [b], {c: d}]}", "site: {cords: {a: b}}", "agents: {settings: {scan-x: [1]}}", "1: 2",
            "? [a]\n: b", "policy: {weights: [1]}", "site: {servers: [{name: [x]}]}", "a:\n  b: 1\n  b: 2\n c: 3\n",
        ])
    func rubbish(text: String) {
        _ = faults(text)
        #expect(Bool(true))
    }
}

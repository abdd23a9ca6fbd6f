import Facts
import Settings
import Testing

@Suite("What is carried out")
struct ActingTests {
    func settings(_ text: String) throws -> Settings { try Settings.parse(text, path: "f", isOpenToOthers: false, host: "n1") }

    @Test("A new installation asks before it acts; a rule may differ")
    func modes() throws {
        #expect(try settings("").acting.mode(of: .h1) == .advise, "a new installation does not begin with advise")
        let acting = try settings("acting: {mode: act, rules: {H1: observe}}\n").acting
        #expect(acting.mode(of: .h1) == .observe, "the mode of one rule is not taken")
        #expect(acting.mode(of: .p4) == .act, "the mode of one rule counts for another")
    }

    @Test("A wrong mode or rule is told with what would be right")
    func faultsOfModes() {
        expectFault("acting: {mode: acts}\n", "1:16: acting.mode:", "expected observe, advise or act, but found 'acts'")
        expectFault("acting: {rules: {P99: act}}\n", "acting.rules.P99: expected a rule of docs/rules.md")
        expectFault("acting: {migrationsAtOnce: 0}\n", "allowed is 1 to 8")
    }

    @Test("A host has its fence agents in the order of the file, with what they need")
    func fencing() throws {
        let text = """
            site:
              hosts:
                - name: n1
                  fencing: [{agent: fence_ipmilan, ip: 10.0.0.21, lanplus: 1}, {agent: fence_apc_snmp, ip: 10.0.0.9, plug: 1}]
            """
        let devices = try #require(try settings(text).acting.fencing["n1"], "the fence agents of a host are not read")
        #expect(devices.map(\.agent) == ["fence_ipmilan", "fence_apc_snmp"], "fence agents are not tried in their order")
        #expect(devices[0].options == ["ip": "10.0.0.21", "lanplus": "1"], "a fence agent does not get what it needs")
    }

    @Test("A fence agent needs a name of its kind, and is not told by the file what to do")
    func faultsOfFencing() {
        expectFault("site: {hosts: [{name: n1, fencing: [{ip: 10.0.0.21}]}]}\n", "site.hosts.fencing.agent: is needed")
        expectFault("site: {hosts: [{name: n1, fencing: [{agent: rm}]}]}\n", "expected the name of a fence agent")
        expectFault(
            "site: {hosts: [{name: n1, fencing: [{agent: fence_ipmilan, action: off}]}]}\n",
            "site.hosts.fencing.action: is not for the file")
    }
}

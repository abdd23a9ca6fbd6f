import Settings
import Testing

@Suite("Faults in a site")
struct SiteTests {
    static let hosts = "site:\n  hosts: [{name: n1}, {name: n2}]\n"

    @Test("This host must be one of the hosts")
    func thisHost() {
        expectFault(
            "site:\n  hosts: [{name: n2}, {name: n3}]\n", "2:10: site.hosts:", "this host, 'n1', is not among them (n2, n3)",
            "key 'host'")
    }

    @Test("Names are there once, and each entry has one")
    func names() {
        expectFault("site:\n  hosts: [{name: n1}, {name: n1}]\n", "'n1' is there twice")
        expectFault("site:\n  hosts: [{name: n1}, {role: node}]\n", "site.hosts.name: a name is needed")
        expectFault("site:\n  hosts: [{name: n1, role: master}]\n", "expected node, striker or dr, but found 'master'")
        expectFault("site:\n  sources: [ups1, ups1]\n", "'ups1' is in the list twice")
        expectFault("site:\n  servers: [{name: db, startDelay: 2h}]\n", "allowed is 0 to 3600 (s)")
    }

    @Test("A cord goes from a source to a host that exist")
    func cords() {
        let sources = "  sources: [ups1, ups2]\n"
        expectFault(
            Self.hosts + sources + "  cords: [{source: ups3, host: n1, psu: 1}]\n",
            "there is no source 'ups3'; did you mean 'ups1'?")
        expectFault(
            Self.hosts + sources + "  cords: [{source: ups1, host: server9, psu: 1}]\n",
            "there is no host 'server9'; site.hosts has n1, n2")
        expectFault(Self.hosts + "  cords: [{source: ups1, host: n1, psu: 1}]\n", "site.sources is empty; add it there")
        expectFault(Self.hosts + sources + "  cords: [{source: ups1, host: n1}]\n", "site.cords.psu: is needed")
        expectFault(
            Self.hosts + sources + "  cords: [{source: ups1, host: n1, psu: 9}]\n", "9 is out of range; allowed is 1 to 8")
        expectFault(
            Self.hosts + sources + "  cords:\n    - {source: ups1, host: n1, psu: 1}\n    - {source: ups2, host: n1, psu: 1}\n",
            "6:7:", "power supply 1 of n1 already has the cord of line 5")
        expectFault(
            Self.hosts + sources
                + "  cords:\n    - {source: ups1, outlet: 4, host: n1, psu: 1}\n    - {source: ups1, outlet: 4, host: n1, psu: 2}\n",
            "outlet 4 of ups1 already has the cord of line 5")
    }

    @Test("A server waits only for servers that exist, and never for itself in the end")
    func after() {
        expectFault("site:\n  servers: [{name: db}, {name: web, after: [bd]}]\n", "there is no server 'bd'; did you mean 'db'?")
        expectFault("site:\n  servers: [{name: a, after: [a]}]\n", "wait for each other", "a -> a")
        let circle = """
            site:
              servers:
                - {name: a, after: [b]}
                - {name: b, after: [c]}
                - {name: c, after: [a]}
                - {name: d, after: [a, b]}
            """
        expectFault(circle, "3:24: site.servers.after:", "a -> b -> c -> a")
        let diamond = "site:\n  servers: [{name: a}, {name: b, after: [a]}, {name: c, after: [a]}, {name: d, after: [b, c]}]\n"
        #expect(faults(diamond).isEmpty, "two ways to the same parent are taken for a circle: \(faults(diamond))")
    }
}

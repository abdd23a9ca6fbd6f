import Testing

@testable import Pacemaker

@Suite("Health of a cluster")
struct ClusterHealthTests {
    /// As crm_mon prints it; only what is asked for.
    func status(
        quorum: String = "true", fencing: String = "true", second: String = "online='true' pending='false' unclean='false'",
        server: String = "role='Started' active='true' blocked='false' managed='true' failed='false'", rest: String = ""
    ) throws -> ClusterStatus {
        try ClusterStatus(
            """
            <pacemaker-result>
              <summary><current_dc name='n1' with_quorum='\(quorum)'/>
                <cluster_options stonith-enabled='\(fencing)' maintenance-mode='false'/></summary>
              <nodes><node name='n1' online='true' pending='false' unclean='false' standby='false' is_dc='true'/>
                <node name='n2' \(second) standby='false' is_dc='false'/></nodes>
              <resources><resource id='srv1' resource_agent='ocf:heartbeat:VirtualDomain' \(server)><node name='n1'/></resource>
              </resources>\(rest)
            </pacemaker-result>
            """)
    }

    func bad(_ status: ClusterStatus, _ notes: Pacemaker.Notes = Pacemaker.Notes(stops: [:], placements: [])) -> [String] {
        status.health(notes).filter { $0.isGood != true }.map(\.name)
    }

    @Test("a cluster that is as it should be has no fault")
    func well() throws { #expect(bad(try status()) == [], "a sound cluster is told to be ill") }

    @Test("each fault is named, and says what mends it")
    func faults() throws {
        #expect(bad(try status(quorum: "false")) == ["quorum"], "missing quorum is not told")
        #expect(bad(try status(fencing: "false")) == ["fencing"], "that nobody is fenced is not told")
        #expect(
            bad(try status(second: "online='false' pending='false' unclean='false'")) == ["node n2"], "a lost node is not told")
        let failed = "role='Stopped' active='false' blocked='false' managed='true' failed='true'"
        #expect(bad(try status(server: failed)) == ["server srv1"], "a failed server is not told")
        let history =
            "<fence_history><fence_event target='n2' status='success'/><fence_event target='n2' status='failed'/></fence_history>"
        #expect(bad(try status(rest: history)) == [], "a fencing that failed once and then worked counts as failed")
        for check in try status(quorum: "false", fencing: "false").health(.init(stops: [:], placements: []))
        where check.isGood != true { #expect(check.mend != nil, "\(check.name) does not say what mends it") }
    }

    @Test("what is left of ours in the configuration is told")
    func leftovers() throws {
        let notes = Pacemaker.Notes(claim: "n1 P3 7", stops: [:], placements: [.init(server: "srv1", host: "n2")])
        #expect(bad(try status(), notes) == ["our marks"], "a claim and a placement that were left are not told")
    }

    @Test("a note of maintenance is read as it was written", arguments: ["always", "1790000000000", "always hands-off"])
    func maintenance(text: String) { #expect(MaintenanceNote(text)?.text == text, "maintenance is read differently") }

    @Test("what is no note of maintenance puts nobody into it")
    func noMaintenance() { #expect(MaintenanceNote("soon") == nil, "nonsense keeps Anvil's hands off") }
}

import Facts
import Testing

@Suite("Settings of agents") struct AgentSettingsTests {
    static let agent = AgentDescription(
        name: "scan-x", about: "a test", periodSeconds: 5,
        settings: [
            AgentSetting(name: "hosts", type: "list", about: "where to ask"),
            AgentSetting(name: "limit", type: "number", unit: "C", about: "a bound"),
        ])

    @Test("a setting that the agent does not know is told with the one that was meant") func unknown() {
        let fault = Self.agent.fault(in: ["host": .list(["a"])])
        #expect(fault?.contains("did you mean 'hosts'") == true, "a mistyped setting is taken silently: \(fault ?? "nothing")")
        let far = Self.agent.fault(in: ["servers": .list(["a"])])
        #expect(far?.contains("hosts, limit") == true, "what the agent knows is not named: \(far ?? "nothing")")
    }

    @Test("a value of another type is told") func type() {
        #expect(Self.agent.fault(in: ["limit": .text("warm")]) != nil, "a word is taken for a number")
        #expect(Self.agent.fault(in: ["limit": .number(5), "hosts": .text("a")]) == nil, "right settings are refused")
    }

    @Test("an agent that describes no settings is given what is configured") func undescribed() {
        let quiet = AgentDescription(name: "scan-y", about: "a script", periodSeconds: 5)
        #expect(quiet.fault(in: ["colour": .text("red")]) == nil, "a script that describes nothing is refused its settings")
    }
}

import AgentKit
import Facts
import Testing

struct AgentLineCodecTests {
    private func decode(_ text: String) throws -> AgentLine { try AgentLineCodec.decode(Array(text.utf8)) }

    private func message(_ text: String) -> String {
        do {
            let line = try decode(text)
            return "accepted as \(line)"
        } catch {
            return "\(error)"
        }
    }

    @Test("what the contract lets an agent leave out is filled in")
    func defaults() throws {
        #expect(
            try decode(#"{"temperature":{"key":"cpu1","value":61,"state":"nominal"}}"#)
                == .temperature(Temperature(key: "cpu1", value: 61, state: .nominal)), "weight 1, of the host")
        #expect(
            try decode(#"{"power":{"key":"ups1","input":"good","output":"mains"}}"#)
                == .power(Power(key: "ups1", input: .good, output: .mains)), "no self-test, no new battery wanted")
        #expect(
            try decode(#"{"health":{"key":"fan2","reason":"fan 2 failed"}}"#)
                == .health(Health(key: "fan2", kind: .other, reason: "fan 2 failed")), "bad, of another kind")
        #expect(
            try decode(#"{"alert":{"level":"warning","key":"a.b","text":"look"}}"#)
                == .alert(AgentAlert(level: .warning, key: "a.b", text: "look")), "an alert is set")
    }

    @Test("a line that says more than this version knows is read all the same")
    func extraKeys() throws {
        let text = #"{"reading":{"kind":"fan","key":"fan1","value":900,"unit":"rpm","colour":"red"},"comment":"mine"}"#
        #expect(try decode(text) == .reading(Reading(kind: "fan", key: "fan1", value: .number(900), unit: "rpm")))
    }

    @Test(
        "a wrong line is refused with a message that names the key",
        arguments: [
            (#"{"temperature":{"key":"cpu1","state":"nominal"}}"#, "lacks the key \"temperature.value\""),
            (#"{"temperature":{"key":"cpu1","value":"hot","state":"nominal"}}"#, "\"temperature.value\" has the wrong type"),
            (#"{"temperature":{"key":"cpu1","value":1,"state":"warm"}}"#, "\"temperature.state\" has the wrong type"),
            (#"{"temperature":{"key":"","value":1,"state":"nominal"}}"#, "\"temperature.key\" is"),
            (#"{"temperature":{"key":"a","value":1,"state":"nominal","weight":-1}}"#, "from 0.0 to 100.0"),
            (#"{"power":{"key":"u","input":"good","output":"mains","chargePercent":1000}}"#, "\"power.chargePercent\" is 1000.0"),
            (#"{"temprature":{"key":"cpu1"}}"#, "one key of: reading"),
            (#"{"reading":{"kind":"fan","key":"f","value":null}}"#, "reading.value"),
            ("fan1 900", "is not a JSON object"), ("", "is not a JSON object"), ("[1]", "is not a JSON object"),
            (#"{"done":-1}"#, "\"done\" is -1"), (#"{"done":"three"}"#, "done"),
            (#"{"reading":{"kind":"fan""#, "is not a JSON object"),
        ])
    func refusals(_ text: String, _ right: String) {
        #expect(message(text).contains(right), "\(text): \(message(text))")
    }

    @Test("a line of 10 MB is refused without being read")
    func longLine() {
        #expect(message(String(repeating: "x", count: 10_000_000)).contains("is 10000000 bytes long"))
    }

    @Test("equal lines give equal bytes, keys in order, and the run ends with done")
    func bytes() throws {
        let line = AgentLine.reading(Reading(kind: "fan", key: "fan1", value: .number(900), unit: "rpm"))
        let text = String(decoding: try AgentLineCodec.encodeRun([line, line]), as: UTF8.self)
        let one = #"{"reading":{"key":"fan1","kind":"fan","of":"host","unit":"rpm","value":900}}"#
        #expect(text == "\(one)\n\(one)\n{\"done\":2}\n")
    }

    @Test("an empty object on standard input means the defaults")
    func emptyInput() throws {
        let input = try AgentLineCodec.decodeInput(Array("{}".utf8))
        #expect(input.settings.isEmpty && input.last.isEmpty && input.contract == 1)
    }

    @Test("a description of another contract, or with an absurd period, is refused")
    func descriptions() {
        let wrong = [
            #"{"name":"scan-x","contract":2,"about":"x","periodSeconds":5}"#,
            #"{"name":"scan-x","contract":1,"about":"x","periodSeconds":0}"#,
            #"{"name":"scan-x","contract":1,"about":"x"}"#,
        ]
        for text in wrong {
            #expect(throws: AgentLineError.self, "\(text) is accepted") { try AgentLineCodec.decodeDescription(Array(text.utf8)) }
        }
    }
}

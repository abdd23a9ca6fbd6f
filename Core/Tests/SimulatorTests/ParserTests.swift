import Facts
import Simulator
import Testing

@Suite("Scenario language")
struct ParserTests {
    struct Good: Sendable {
        var text: String
        var command: Command
        init(_ text: String, _ command: Command) {
            self.text = text
            self.command = command
        }
    }

    static let good: [Good] = [
        Good("servers srv4 on n2 8GiB", .addServer("srv4", on: "n2", memoryBytes: 8 << 30)),
        Good("server srv3 non-essential", .server("srv3", .nonEssential)),
        Good("server srv2 after srv1 delay 30s", .server("srv2", .after("srv1", delaySeconds: 30))),
        Good("server srv2 after srv1", .server("srv2", .after("srv1", delaySeconds: 0))),
        Good("server srv2 stop-time 300s", .server("srv2", .stopTime(seconds: 300))),
        Good("server srv1 ignores-stop", .server("srv1", .ignoresStop)),
        Good("server srv1 stay-off", .server("srv1", .stayOff)),
        Good("server srv1 no-migrate", .server("srv1", .cannotMigrate)),
        Good("policy powerHoldSeconds 90", .policy(name: "powerHoldSeconds", value: 90)),
        Good("policy powerHoldSeconds 2m", .policy(name: "powerHoldSeconds", value: 120)),
        Good("policy healthMoves off", .policySwitch(name: "healthMoves", on: false)),
        Good("fan n1 2 failed", .health("n1", .fan(2, failed: true))),
        Good("fan n1 2 ok", .health("n1", .fan(2, failed: false))),
        Good("psu n1 1 failed", .health("n1", .psu(1, failed: true))),
        Good("drive n1 3 predicted", .health("n1", .drive(3, .predicted))),
        Good("array n1 degraded", .health("n1", .array(.degraded))),
        Good("array n1 optimal", .health("n1", .array(.optimal))),
        Good("memory n1 correctable", .health("n1", .memory(.correctable))),
        Good("link n1 bcn1 down", .health("n1", .link("bcn1", up: false))),
        Good("link n1 bcn1 up", .health("n1", .link("bcn1", up: true))),
        Good("heat n1 sensors 6 critical", .heatSensors("n1", count: 6, state: .critical, side: .high)),
        Good("heat n1 sensors 6 warning", .heatSensors("n1", count: 6, state: .warning, side: .high)),
        Good("heat n1 sensors 6 low", .heatSensors("n1", count: 6, state: .critical, side: .low)),
        Good("heat n1 sensors 6 warning low", .heatSensors("n1", count: 6, state: .warning, side: .low)),
        Good("heat n1 cpu1 83C", .heatSensor("n1", key: "cpu1", celsius: 83)),
        Good("heat n1 cpu1 -4.5C", .heatSensor("n1", key: "cpu1", celsius: -4.5)),
        Good("heat n1 ok", .heatOK("n1")),
        Good("room 41C", .room(celsius: 41)),
        Good("cooling off", .cooling(on: false)),
        Good("mains off", .mains(nil, on: false)),
        Good("mains ups1 off", .mains("ups1", on: false)),
        Good("ups ups1 charge 20%", .ups("ups1", .charge(percent: 20))),
        Good("ups ups1 runtime 700s", .ups("ups1", .runtime(seconds: 700))),
        Good("ups ups1 silent", .ups("ups1", .silent)),
        Good("ups ups1 lies 65535", .ups("ups1", .lies(runtimeSeconds: 65535))),
        Good("ups ups1 ok", .ups("ups1", .ok)),
        Good("agent n1 scan-ipmi silent", .agent("n1", name: "scan-ipmi", .silent)),
        Good("agent s1 scan-nut fails", .agent("s1", name: "scan-nut", .fails)),
        Good("bmc n1 error", .bmc("n1", .error)),
        Good("cut n1 s1", .cut("n1", "s1", network: nil)),
        Good("cut n1 n2 bcn", .cut("n1", "n2", network: "bcn")),
        Good("join n1 s1", .join("n1", "s1", network: nil)),
        Good("database s1 down", .database("s1", up: false)),
        Good("messages n1 late 20s", .messages("n1", .late(seconds: 20))),
        Good("messages s1 shuffled", .messages("s1", .shuffled)),
        Good("messages n1 ok", .messages("n1", .prompt)),
        Good("clock n1 +400s", .clock("n1", seconds: 400)),
        Good("clock s1 -10m", .clock("s1", seconds: -600)),
        Good("kill n1", .kill("n1", nil)),
        Good("kill n1 after-deciding", .kill("n1", .afterDeciding)),
        Good("migrations fail", .migrations(fail: true)),
        Good("firmware n1 comes-on", .firmware("n1", .comesOn)),
        Good("confirm n1 off", .confirmOff("n1")),
        Good("daemon n1 down", .daemon("n1", up: false)),
        Good("policy weights.fan.failed 2", .policy(name: "weights.fan.failed", value: 2)),
        Good("dr dr1 on ups1 ups2", .distant("dr1", ["ups1", "ups2"])),
        Good("crash n1", .crash("n1")),
        Good("restart s1", .restart("s1")),
        Good("stop n1 by user", .stop("n1")),
        Good("start n1", .start("n1")),
        Good("maintenance n1 on", .maintenance("n1", MaintenanceOrder())),
        Good("maintenance on hands-off for 2h", .maintenance(nil, MaintenanceOrder(seconds: 7200, handsOff: true))),
        Good("maintenance n1 off", .maintenance("n1", nil)),
        Good("storage n1 sync-source", .storage("n1", .syncSource)),
        Good("storage both ok", .storage(nil, nil)),
        Good("run 120s", .run(seconds: 120)),
        Good("run 3d", .run(seconds: 259_200)),
        Good("run until n1 stopping 2h", .runUntilStopping("n1", seconds: 7200)),
        Good("run until redundant 4h", .runUntilRedundant(seconds: 14_400)),
        Good("expect no intents", .expect(.noIntents)),
        Good("expect srv1 on n2", .expect(.server("srv1", on: "n2"))),
        Good("expect srv1 off", .expect(.serverOff("srv1"))),
        Good("expect n1 off", .expect(.host("n1", on: false))),
        Good("expect n1 booted by s1 or s2", .expect(.booted("n1", by: ["s1", "s2"]))),
    ]

    @Test("each command of the table is read as what it means", arguments: good)
    func reads(_ good: Good) throws {
        let scenario = try Scenario.parse("site pair\n\(good.text)  # a comment\n")
        #expect(scenario.blocks.last?.command == good.command, "\(good.text) was read as something else")
    }

    struct Bad: Sendable {
        var text: String
        var line: Int
        var column: Int
        var says: String
        init(_ text: String, _ line: Int, _ column: Int, _ says: String) {
            self.text = text
            self.line = line
            self.column = column
            self.says = says
        }
    }

    static let bad: [Bad] = [
        Bad("", 1, 1, "expected \"site pair\", the file has no command"),
        Bad("# only a comment\n", 1, 1, "the file has no command"),
        Bad("fan n1 2 failed", 1, 1, "expected \"site pair\" before any other command, found \"fan\""),
        Bad("sitte pair", 1, 1, "found \"sitte\", did you mean \"site\"?"),
        Bad("site triple", 1, 6, "expected pair (pair), found \"triple\""),
        Bad("site pair seperate-ups", 1, 11, "did you mean \"separate-ups\"?"),
        Bad("site pair\nsite pair", 2, 1, "a story has one site"),
        Bad("site pair\nfam n1 2 failed", 2, 1, "expected a command, found \"fam\", did you mean \"fan\"?"),
        Bad("site pair\n  fan n3 2 failed", 2, 7, "expected a node (n1, n2), found \"n3\""),
        Bad("site pair\nfan n1 two failed", 2, 8, "expected the number of a fan from 1 to 6, found \"two\""),
        Bad("site pair\nfan n1 9 failed", 2, 8, "from 1 to 6"),
        Bad("site pair\nfan n1 2", 2, 9, "expected failed or ok, found the end of the line"),
        Bad("site pair\nfan n1 2 failed now", 2, 17, "expected the end of the line, found \"now\""),
        Bad("site pair\nrun 120", 2, 5, "expected a time such as 90s, 2m, 4h or 3d (units: d, h, m, s), found \"120\""),
        Bad("site pair\nrun soon", 2, 5, "found \"soon\""),
        Bad("site pair\nrun -5s", 2, 5, "within its range"),
        Bad("site pair\nups ups1 charge 120%", 2, 17, "expected a charge within its range"),
        Bad("site pair\nups ups3 silent", 2, 5, "expected a UPS (ups1, ups2), found \"ups3\", did you mean \"ups1\"?"),
        Bad("site pair\nservers srv1 on n2 8GiB", 2, 9, "there is a srv1 already"),
        Bad("site pair\nservers srv4 on n2 8GB", 2, 20, "expected a memory size such as 4GiB"),
        Bad("site pair\nexpect srv4 on n1", 2, 8, "found \"srv4\", did you mean \"srv1\"?"),
        Bad("site pair\npolicy powerHoldSecond 5", 2, 8, "did you mean \"powerHoldSeconds\"?"),
        Bad("site pair\npolicy powerHoldSeconds 99999", 2, 25, "expected powerHoldSeconds from 0.0 to 3600.0 s"),
        Bad("site pair\nagent n1 scan-ipmo silent", 2, 10, "did you mean \"scan-ipmi\"?"),
        Bad("site pair\nheat n1 cpu9 83C", 2, 9, "did you mean \"cpu1\"?"),
        Bad("site pair\n----\n0 golden\n\nx", 5, 1, "expected a command"),
        Bad("----\n", 1, 1, "with no command above it"),
        Bad("site pair\nconfirm n1 off", 2, 1, "n1 is on"),
        Bad("site pair\nkill n1 after-lunch", 2, 9, "expected after what the daemon is killed"),
        Bad("site pair\nmessages n1 slow", 2, 13, "expected how its messages travel (late, lost, twice, shuffled, ok)"),
        Bad("site pair\ndr n1 on ups1", 2, 4, "there is a n1 already"),
        Bad("site pair\nstart n1", 2, 1, "n1 is not off"),
        Bad("site pair\nservers srv4 on n1 60GiB", 2, 1, "52GiB free"),
    ]

    @Test("a mistake is told with line, column and what would be right", arguments: bad)
    func tells(_ bad: Bad) {
        do throws(ScenarioError) {
            _ = try ScenarioRunner.run(text: bad.text)
            Issue.record("a story with a mistake ran: \(bad.text)")
        } catch {
            #expect(error.line == bad.line && error.column == bad.column, "the place is \(error) for: \(bad.text)")
            #expect(error.message.contains(bad.says), "the message is: \(error.message)")
        }
    }

    @Test("golden parts are read to the next blank line")
    func golden() throws {
        let text = "site pair\n----\n0 a\n0 b\n\nrun 1s\n----\nok\n\nrun 1s\n"
        let golden = try Scenario.parse(text).blocks.map(\.golden)
        #expect(golden == [["0 a", "0 b"], [], nil], "golden parts are read as \(golden)")
    }
}

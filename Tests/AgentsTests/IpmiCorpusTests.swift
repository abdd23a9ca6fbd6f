import AgentKit
import Agents
import Facts
import Testing

/// Recorded BMCs and firmware tables.
struct IpmiCorpusTests {
    static func scan(
        elist: String, limits: String, settings: [String: SettingValue] = [:], last: [String: ReadingValue] = [:]
    ) async throws -> [AgentLine] {
        let probe = Probe { request in
            switch request {
            case .exists("/dev/ipmi0"), .which("ipmitool"): .content([])
            case .tool(let call) where call.arguments.contains("elist"): .tool(.ran(status: 0, output: elist, errors: ""))
            case .tool(let call) where call.arguments.contains("sensor"): .tool(.ran(status: 0, output: limits, errors: ""))
            default: .absent
            }
        }
        return try await ScanIpmi.scan(probe, .test(settings: settings, last: last)).lines
    }

    @Test("of another host's BMC a broken power supply is told as that host's, and one without input is not")
    func anotherHostsSupplies() async throws {
        let elist = """
            PSU1 Status      | C8h | ok  | 10.1 | Presence detected, Failure detected
            PSU2 Status      | C9h | ok  | 10.2 | Presence detected, Power Supply AC lost
            """
        let lines = try await Self.scan(
            elist: elist, limits: "", settings: ["address": .text("192.0.2.7"), "host": .text("n2")])
        #expect(
            lines.healths == [Health(key: "psu1", kind: .psuFailed, reason: "power supply 1 failed", of: "n2")],
            "the broken supply of n2 is told as \(lines.healths)")
        let strangers = lines.compactMap {
            if case .reading(let reading) = $0, reading.of != .device("n2") { reading.key } else { nil }
        }
        #expect(strangers == [], "readings of n2 are told as this host's: \(strangers)")
        let own = try await Self.scan(elist: elist, limits: "")
        #expect(own.healths.map(\.of) == [nil, nil], "this host's own supplies are told as another's: \(own.healths)")
    }

    @Test(
        "the lab's BMC: one hot processor, all else well",
        .enabled(if: TestPlaces.has(TestPlaces.samples), "the lab's samples are not here (../shared/lab/samples)"))
    func labSample() async throws {
        let elist = TestPlaces.text("\(TestPlaces.samples)/ipmitool-sdr-elist.txt") ?? ""
        let limits = TestPlaces.text("\(TestPlaces.samples)/ipmitool-sensor-list.txt") ?? ""
        let lines = try await Self.scan(elist: elist, limits: limits)
        #expect(lines.nonsense.isEmpty, "\(lines.nonsense)")
        let hot = lines.temperatures.first { $0.key == "cpu1" }
        #expect(
            hot?.state == .critical && hot?.warningCelsius == 85 && hot?.criticalCelsius == 95,
            "the processor at 97 C is critical")
        #expect(lines.temperatures.first { $0.key == "inlet" }?.state == .nominal, "the inlet at 24 C is nominal")
        #expect(lines.healths.isEmpty, "fans and supplies are well, but are blamed: \(lines.healths.map(\.reason))")
        for key in ["fan1", "fan2"] { #expect(lines.readings.contains { $0.key == key }, "\(key) is lost") }
        for key in ["psu1.state", "psu2.state"] {
            #expect(lines.readings.first { $0.key == key }?.value == .text("present"), "\(key) is not present")
        }
    }

    @Test(
        "a BMC that cannot be reached, or refuses the password, fails in its own words",
        .enabled(if: TestPlaces.has(TestPlaces.samples), "the lab's samples are not here (../shared/lab/samples)"),
        arguments: ["ipmitool-unreachable.txt", "ipmitool-bad-password.txt"])
    func unreachable(_ file: String) async throws {
        let said = TestPlaces.text("\(TestPlaces.samples)/\(file)") ?? ""
        let probe = Probe { request in
            if case .tool = request { .tool(.ran(status: 1, output: "", errors: said)) } else { .content([]) }
        }
        let error = await #expect(throws: AgentFailure.self) { try await ScanIpmi.scan(probe, .test()) }
        #expect("\(try #require(error))".contains("Unable to establish"), "the message must say what ipmitool said")
    }

    @Test(
        "power supplies without a number of their own get that of their place",
        .enabled(if: TestPlaces.has(TestPlaces.corpus), "the recordings are not here (../shared/corpus)"))
    func dellSupplies() async throws {
        let text = TestPlaces.text("\(TestPlaces.corpus)/hardware-exporter/ipmi/ipmitool_sdr_ps_sample_output.txt") ?? ""
        let lines = try await Self.scan(elist: text, limits: "")
        #expect(lines.nonsense.isEmpty, "\(lines.nonsense)")
        #expect(lines.healths.isEmpty, "two present supplies are blamed: \(lines.healths.map(\.reason))")
        let keys = lines.readings.filter { $0.value == .text("present") }.map(\.key)
        #expect(keys == ["psu1.state", "psu2.state"], "the supplies are \(keys)")
    }

    @Test(
        "ipmimonitoring's table is read",
        .enabled(if: TestPlaces.has(TestPlaces.corpus), "the recordings are not here (../shared/corpus)"))
    func ipmimonitoring() async throws {
        let text = TestPlaces.text("\(TestPlaces.corpus)/hardware-exporter/ipmi/ipmimonitoring_sample_output.txt") ?? ""
        let probe = Probe { request in
            if case .tool = request { .tool(.ran(status: 0, output: text, errors: "")) } else { .content([]) }
        }
        let lines = try await ScanIpmi.scan(probe, .test(settings: ["tool": .text("freeipmi")])).lines
        #expect(lines.temperatures.map(\.key) == ["inlet"], "the inlet is lost: \(lines.temperatures)")
        #expect(lines.temperatures.first?.value == 20, "the inlet has 20 C")
        #expect(lines.healths.isEmpty, "nothing is wrong, but: \(lines.healths.map(\.reason))")
    }

    static let tables =
        TestPlaces.files(below: "\(TestPlaces.corpus)/glpi/generic/dmidecode")
        + TestPlaces.files(below: "\(TestPlaces.corpus)/glpi/generic/powersupplies")
        + TestPlaces.files(below: "\(TestPlaces.corpus)/hardware-exporter/dmidecode")

    @Test(
        "every recorded firmware table gives sensible inventory",
        .enabled(if: !tables.isEmpty, "the recordings of dmidecode are not here (../shared/corpus)"))
    func firmwareTables() async throws {
        var modules = 0
        for path in Self.tables {
            let text = TestPlaces.text(path) ?? ""
            let probe = Probe { request in
                switch request {
                case .root, .exists: .content([])
                case .tool: .tool(.ran(status: 0, output: text, errors: ""))
                default: .absent
                }
            }
            let lines = try await ScanHardware.scan(probe, .test()).lines
            #expect(lines.nonsense.isEmpty, "\(path): \(lines.nonsense)")
            modules += lines.devices.count { $0.kind == "memory" }
            for device in lines.devices {
                let texts = [device.vendor, device.model, device.serial].compactMap { $0?.lowercased() }
                #expect(!texts.contains { $0.contains("filled by") }, "\(path): a placeholder is taken for \(device)")
            }
        }
        #expect(modules >= 30, "only \(modules) memory modules were found in all tables")
    }
}

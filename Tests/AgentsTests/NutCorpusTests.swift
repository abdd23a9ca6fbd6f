import AgentKit
import Agents
import Facts
import Testing

/// Every UPS of the device dump library, as if upsd served it.
struct NutCorpusTests {
    static let folder = "\(TestPlaces.corpus)/nut-ddl"
    static let devices = TestPlaces.files(below: folder, ending: ".dev")

    /// A dump as its driver gave it: comments cut off.
    static func variables(_ text: String) -> [String: String] {
        var variables: [String: String] = [:]
        for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
            let plain = line.prefix { $0 != "#" }
            guard let (name, value) = plain.halves(at: ":"), !name.contains(" ") else { continue }
            variables[name] = value
        }
        return variables
    }

    static func scan(_ variables: [String: String]) async throws -> [AgentLine] {
        let list = variables.sorted { $0.key < $1.key }.map { "VAR dev \($0.key) \"\($0.value)\"\n" }.joined()
        let probe = Probe { request in
            guard case .conversation(let talk) = request else { return .absent }
            let text =
                talk.lines.first == "LIST UPS"
                ? "BEGIN LIST UPS\nUPS dev \"a device\"\nEND LIST UPS\n" : "BEGIN LIST VAR dev\n\(list)END LIST VAR dev\n"
            return .content(Array((text + "OK Goodbye\n").utf8))
        }
        return try await ScanNut.scan(probe, .test()).lines
    }

    @Test(
        "each of the library's UPSes gives sensible lines",
        .enabled(if: TestPlaces.has(folder), "the device dump library is not here (../shared/corpus/nut-ddl)"))
    func allDevices() async throws {
        #expect(Self.devices.count >= 300, "only \(Self.devices.count) dumps were found")
        var heard = 0
        for path in Self.devices {
            let variables = Self.variables(TestPlaces.text(path) ?? "")
            let lines = try await Self.scan(variables)
            let name = path.split(separator: "/").last ?? ""
            #expect(lines.nonsense.isEmpty, "\(name): \(lines.nonsense)")
            guard variables["device.type"] != "pdu" else { continue }
            let power = try #require(lines.powers.first, "\(name) gives no line for its source")
            check(power, variables, String(name))
            if power.input != .unknown { heard += 1 }
        }
        #expect(heard >= Self.devices.count * 9 / 10, "the input of only \(heard) of \(Self.devices.count) UPSes is known")
    }

    private func check(_ power: Power, _ variables: [String: String], _ name: String) {
        let status = Set((variables["ups.status"] ?? "").words)
        if status == ["OL"] || status == ["OL", "CHRG"] {
            #expect(power.input == .good && power.output == .mains, "\(name) is on line, but its input is \(power.input)")
        }
        if status.contains("OB") && status.isDisjoint(with: ["OL", "CAL"]) {
            #expect(power.input == .bad && power.output == .battery, "\(name) is on battery, but its input is \(power.input)")
        }
        #expect(power.replaceBattery == status.contains("RB"), "\(name): the wish for a new battery is not heard")
        #expect(power.runtimeSeconds != 65_535, "\(name): 65535 s is taken for a runtime")
        if let charge = variables["battery.charge"]?.decimal, (0...100).contains(charge) {
            #expect(power.chargePercent.map { abs($0 - charge) <= 0.5 } == true, "\(name): the charge is lost")
        }
    }

    @Test(
        "dumps whose maintainers marked a number as bad give no such number",
        .enabled(if: TestPlaces.has(folder), "the device dump library is not here (../shared/corpus/nut-ddl)"))
    func markedNumbers() async throws {
        let limits = ["battery.charge": 100.0, "ups.load": 200, "input.voltage": 1000, "ups.temperature": 100]
        for path in Self.devices {
            let text = TestPlaces.text(path) ?? ""
            for line in text.split(whereSeparator: \.isNewline) where line.contains("#BAD") {
                guard let (name, rest) = line.halves(at: ":"), let limit = limits[name], let value = rest.leadingDecimal,
                    value < 0 || value > limit
                else { continue }
                let power = try #require(try await Self.scan(Self.variables(text)).powers.first)
                let numbers = [
                    "battery.charge": power.chargePercent, "ups.load": power.loadPercent, "input.voltage": power.inputVolts,
                ]
                #expect(numbers[name] == nil || numbers[name] == .some(nil), "\(path): \(name) \(value) is believed")
                #expect(power.input == .good, "\(path): one bad number makes the source \(power.input)")
            }
        }
    }

    @Test(
        "the lab's sample of upsc is a UPS on battery",
        .enabled(if: TestPlaces.has(TestPlaces.samples), "the lab's samples are not here (../shared/lab/samples)"))
    func labSample() async throws {
        let lines = try await Self.scan(Self.variables(TestPlaces.text("\(TestPlaces.samples)/upsc.txt") ?? ""))
        #expect(lines.powers.first?.input == .bad, "the sample is on battery")
        #expect(lines.powers.first?.runtimeSeconds == 2700, "the sample has 2700 s left")
    }
}

import AgentKit
import Facts

/// What ipmitool prints.
enum IpmitoolText {
    /// `sdr elist` gives names, entities and what discrete sensors say; `sensor list` gives the limits. Sensors of the
    /// same name are told apart by their order.
    static func sensors(list: String, limits: String) -> [IpmiSensor] {
        var limitsByName: [String: [IpmiSensor]] = [:]
        for sensor in limits.lines.compactMap({ limitsLine($0) }) { limitsByName[sensor.name, default: []].append(sensor) }
        var seen: [String: Int] = [:]
        return list.lines.compactMap { listLine($0) }.map { sensor in
            let index = seen[sensor.name, default: 0]
            seen[sensor.name] = index + 1
            guard let same = limitsByName[sensor.name], index < same.count else { return sensor }
            var sensor = sensor
            sensor.lowCritical = same[index].lowCritical
            sensor.lowWarning = same[index].lowWarning
            sensor.highWarning = same[index].highWarning
            sensor.highCritical = same[index].highCritical
            // The longer list has decimals.
            if let exact = same[index].value, let value = sensor.value, same[index].unit == sensor.unit, abs(exact - value) < 1 {
                sensor.value = exact
            }
            return sensor
        }
    }

    /// `CPU1 Temp        | 02h | ucr |  3.1 | 97 degrees C`, or the same with commas.
    static func listLine(_ line: String) -> IpmiSensor? {
        let separator: Character = line.contains("|") ? "|" : ","
        let columns = line.split(separator: separator, maxSplits: 4, omittingEmptySubsequences: false).map { $0.trimmed }
        guard columns.count == 5, columns[1].hasSuffix("h"), !columns[0].isEmpty else { return nil }
        let numbers = columns[3].split(separator: ".").map { Int($0) }
        var sensor = IpmiSensor(
            name: columns[0], entity: numbers.first ?? nil, instance: numbers.count > 1 ? numbers[1] : nil,
            state: state(columns[2]))
        let (value, unit) = measured(columns[4])
        if let value {
            (sensor.value, sensor.unit) = (value, unit)
        } else if !["No Reading", "Disabled", "Not Readable", "Not Present", "No reading"].contains(columns[4]) {
            sensor.events = columns[4].split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
        }
        if sensor.state == .none { sensor.value = nil }
        return sensor
    }

    /// `CPU1 Temp | 97.000 | degrees C | cr | na | na | na | 85.000 | 95.000 | 100.000`
    static func limitsLine(_ line: String) -> IpmiSensor? {
        let columns = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
        guard columns.count >= 10, !columns[0].isEmpty else { return nil }
        var sensor = IpmiSensor(name: columns[0], state: .ok, value: columns[1].decimal)
        sensor.unit = unit(columns[2])
        sensor.lowCritical = columns[5].decimal ?? columns[4].decimal
        sensor.lowWarning = columns[6].decimal
        sensor.highWarning = columns[7].decimal
        sensor.highCritical = columns[8].decimal ?? columns[9].decimal
        return sensor
    }

    /// What stands before and after the colon of each line; of several the first.
    private static func fields(_ text: String) -> [String: String] {
        let pairs = text.lines.compactMap { $0.halves(at: ":") }.map { ($0.before, $0.after) }
        return Dictionary(pairs) { first, _ in first }
    }

    static func power(_ text: String, of host: String) -> [AgentLine] {
        let fields = fields(text)
        guard let power = fields["System Power"] else { return [] }
        let restore: PowerRestore? =
            switch fields["Power Restore Policy"] {
            case "always-off": .staysOff
            case "always-on": .comesOn
            case "previous": .lastState
            default: nil
            }
        return [.bmc(BMC(key: host, on: power == "on" ? true : power == "off" ? false : nil, restore: restore))]
    }

    static func identity(_ text: String) -> [AgentLine] {
        let fields = fields(text)
        guard fields["Firmware Revision"] != nil || fields["Manufacturer Name"] != nil else { return [] }
        let product = fields["Product Name"]?.identity.flatMap { $0.hasPrefix("Unknown") ? nil : $0 }
        let maker = fields["Manufacturer Name"]?.identity.flatMap { $0.hasPrefix("Unknown") ? nil : $0 }
        return [
            .device(
                Device(key: "bmc", kind: "bmc", vendor: maker, model: product, firmware: fields["Firmware Revision"]?.identity))
        ]
    }

    private static func state(_ word: String) -> IpmiSensor.State {
        switch word.lowercased() {
        case "ok": .ok
        case "unc", "nc": .warning(.high)
        case "lnc": .warning(.low)
        case "ucr", "unr", "cr", "nr": .critical(.high)
        case "lcr", "lnr": .critical(.low)
        default: .none
        }
    }

    /// `97 degrees C`, `5400 RPM`, `1.10 Volts`.
    private static func measured(_ text: String) -> (Double?, IpmiSensor.Unit) {
        let words = text.words
        guard words.count >= 2, let value = words[0].decimal else { return (nil, .other) }
        if words[1...].joined(separator: " ").lowercased() == "degrees f" { return ((value - 32) / 1.8, .celsius) }
        let unit = unit(words[1...].joined(separator: " "))
        return (value, unit)
    }

    static func unit(_ text: String) -> IpmiSensor.Unit {
        switch text.lowercased() {
        case "degrees c", "c": .celsius
        case "rpm": .rpm
        case "volts", "v": .volts
        case "amps", "a": .amperes
        case "watts", "w": .watts
        case "percent", "%", "unspecified": text == "unspecified" ? .other : .percent
        default: .other
        }
    }
}

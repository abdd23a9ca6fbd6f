import AgentKit
import Facts

/// What FreeIPMI's `ipmi-sensors` prints, with commas or, as ipmimonitoring does, with bars.
enum FreeipmiText {
    private static let entities: [(words: String, entity: Int)] = [
        ("Power Supply", 10), ("Processor", 3), ("Fan", 29), ("Memory Device", 32), ("Air Inlet", 55), ("System Board", 7),
    ]

    static func sensors(_ text: String) -> [IpmiSensor] {
        let lines = text.lines
        guard let header = lines.firstIndex(where: { $0.hasPrefix("ID") }) else { return [] }
        let names = columns(lines[header])
        return lines[lines.index(after: header)...].compactMap { sensor(columns($0), names) }
    }

    private static func columns(_ line: String) -> [String] {
        let separator: Character = line.contains("|") ? "|" : ","
        return line.split(separator: separator, omittingEmptySubsequences: false).map { $0.trimmed }
    }

    private static func sensor(_ values: [String], _ names: [String]) -> IpmiSensor? {
        guard values.count >= names.count, names.count >= 5 else { return nil }
        var row = Dictionary(zip(names, values)) { first, _ in first }
        // An event may hold a comma itself.
        row["Event"] = values[(names.count - 1)...].joined(separator: ",")
        guard let name = row["Name"], !name.isEmpty, Int(row["ID"] ?? "") != nil else { return nil }
        var sensor = IpmiSensor(name: name, state: .none)
        takeEntity(&sensor)
        sensor.events = events(row["Event"] ?? "")
        sensor.value = row["Reading"]?.decimal
        sensor.unit = IpmitoolText.unit(row["Units"] ?? "")
        if row["Units"] == "F", let value = sensor.value { (sensor.value, sensor.unit) = ((value - 32) / 1.8, .celsius) }
        sensor.lowCritical = row["Lower C"]?.decimal ?? row["Lower NR"]?.decimal
        sensor.lowWarning = row["Lower NC"]?.decimal
        sensor.highWarning = row["Upper NC"]?.decimal
        sensor.highCritical = row["Upper C"]?.decimal ?? row["Upper NR"]?.decimal
        let side: HeatSide = sensor.says("lower") ? .low : .high
        switch row["State"]?.lowercased() {
        case "nominal": sensor.state = .ok
        case "warning": sensor.state = .warning(side)
        case "critical": sensor.state = .critical(side)
        // Discrete sensors of unknown meaning have no state, but what they say counts.
        default: sensor.state = sensor.events.isEmpty && sensor.value == nil ? .none : .ok
        }
        return sensor
    }

    /// With `--entity-sensor-names`, a name begins with what it belongs to: `Power Supply 1 PSU1 Status`.
    private static func takeEntity(_ sensor: inout IpmiSensor) {
        for (words, entity) in entities where sensor.name.hasPrefix("\(words) ") {
            let rest = sensor.name.dropFirst(words.count + 1)
            let parts = rest.split(separator: " ", maxSplits: 1)
            sensor.entity = entity
            guard parts.count == 2, let instance = Int(parts[0]) else {
                // FreeIPMI leaves the number out where there is one of the kind. A name that only looks so stays whole.
                if entity == 3 || entity == 55 || entity == 7 { sensor.name = String(rest) }
                sensor.instance = entity == 3 || entity == 55 || entity == 7 ? 1 : nil
                return
            }
            sensor.instance = instance
            sensor.name = String(parts[1])
            return
        }
    }

    /// `'Presence detected' 'Power Supply Failure detected'`, `'OK'`, `N/A`.
    private static func events(_ text: String) -> [String] {
        guard text.contains("'") else { return [] }
        return text.split(separator: "'").map { $0.trimmed }.filter { !$0.isEmpty && $0 != "OK" }
    }
}
